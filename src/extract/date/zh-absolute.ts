import { parseDay } from './calendar.js';
import { type DateRule, dayValue, halfValue, monthValue, quarterValue, yearFor, yearValue } from './value.js';
import { DAY, group, LEFT, LEFT_OF_MONTH, MONTH, number, RELATIVE_YEAR, S, stated, YEAR } from './zh-parts.js';

const ANY_YEAR = `(?:${YEAR}|${RELATIVE_YEAR})`;
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 首: 1, '1': 1, '2': 2, '3': 3, '4': 4 };
// 一个季度 is how long, 第一个季度 and 一季度 are when.
const QUARTER = `(?:第(?<nth>[一二三四1-4])${S}个?季度?|(?<quarter>[一二三四1-4首])${S}季度|q(?<q>[1-4])(?![a-z0-9]))(?![节赛])`;
/** A year that opens the name of a report or an event: 2022 年零信任研究报告, 2023年数据安全大赛. */
const IN_NAME =
  /^ ?(?:[\u3400-\u9fffa-z·&+](?<![，。,的了于在将发是被共有与至到中为])){1,16}?(?:报告|白皮书|蓝皮书|年鉴|榜单|大会|峰会|论坛|大赛|宣传周|博览会)/;

/** Chinese dates that name year, month or day. */
export const chineseAbsolute: readonly DateRule[] = [
  {
    name: 'zh.day',
    pattern: new RegExp(`${LEFT}${ANY_YEAR}的?${S}${MONTH}${S}${DAY}`, 'g'),
    read: (m, context) => {
      const year = stated(m, context);
      if (!year) return null;
      const day = { year: year.year, month: number(m, 'month'), day: number(m, 'day') };
      return dayValue(day, year.known ? {} : { known: { month: day.month, day: day.day }, implied: { year: day.year }, relative: true });
    },
  },
  {
    name: 'zh.day-short-year',
    pattern: new RegExp(`(?<![\\d.])(?<year>[12]\\d)${S}年${S}${MONTH}${S}(?:${DAY})?`, 'g'),
    read: (m) => {
      const year = 2000 + Number(group(m, 'year'));
      return group(m, 'day') ? dayValue({ year, month: number(m, 'month'), day: number(m, 'day') }) : monthValue(year, number(m, 'month'));
    },
  },
  {
    // The first of two days may leave its sign to the second: 8月25-26日.
    name: 'zh.day-without-year',
    pattern: new RegExp(
      `${LEFT_OF_MONTH}${MONTH}${S}(?:${DAY}|(?<bare>\\d{1,2})(?=${S}[-~至到、和]${S}(?:\\d{1,2}${S}月${S})?\\d{1,2}${S}[日号]))`,
      'g',
    ),
    read: (m, context) => {
      const month = number(m, 'month');
      const day = group(m, 'day') ? number(m, 'day') : Number(group(m, 'bare'));
      const year = yearFor(month, day, context);
      return year === null ? null : dayValue({ year, month, day }, { known: { month, day }, implied: { year } });
    },
  },
  {
    name: 'zh.month',
    pattern: new RegExp(`${LEFT}${ANY_YEAR}的?${S}${MONTH}${S}(?:[上中下]旬|[初中底末])?(?!${S}\\d{1,2}${S}[日号])`, 'g'),
    read: (m, context) => {
      const year = stated(m, context);
      const month = number(m, 'month');
      return year && monthValue(year.year, month, year.known ? {} : { known: { month }, implied: { year: year.year }, relative: true });
    },
  },
  {
    name: 'zh.month-without-year',
    pattern: new RegExp(
      `(?<![\\d.第个近前几数满足共]|过去|未来|连续|长达|最近|为期|徒刑)(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])${S}月(?:份)?(?:[上中下]旬|[初中底末])?(?!${S}\\d{1,2}${S}[日号]|[度刊光球饼亮租薪费票活饮均供销]|之(?![前后]))`,
      'g',
    ),
    read: (m, context) => {
      const month = number(m, 'month');
      const year = yearFor(month, null, context);
      return year === null ? null : monthValue(year, month, { known: { month }, implied: { year } });
    },
  },
  {
    name: 'zh.months-first',
    pattern: new RegExp(`${LEFT}${ANY_YEAR}的?${S}前${S}(?<count>\\d{1,2}|[二三四五六七八九十两]{1,2})${S}个?月`, 'g'),
    read: (m, context) => {
      const year = stated(m, context);
      const count = number(m, 'count');
      if (!year || !(count >= 2 && count <= 11)) return null;
      const iso = `${year.year}-01/${year.year}-${String(count).padStart(2, '0')}`;
      return { iso, granularity: 'range', known: { year: year.year }, implied: {}, relative: !year.known };
    },
  },
  {
    name: 'zh.quarter',
    pattern: new RegExp(`${LEFT}(?:${ANY_YEAR}的?${S})?${QUARTER}`, 'g'),
    read: (m, context) => {
      const { nth, quarter: plain, q } = m.groups ?? {};
      const quarter = QUARTERS[nth ?? plain ?? q ?? ''] ?? 0;
      const year = stated(m, context);
      if (year) return quarterValue(year.year, quarter, year.known ? {} : { known: {}, implied: { year: year.year }, relative: true });
      // 第三季 without a year is a season of something, 3q a word of its own.
      if (group(m, 'shift') || /\d$|[a-z]$/.test(context.before) || !/[度q]/.test(m[0])) return null;
      const { nearYear, anchor } = context;
      const implied = nearYear ?? (anchor ? (quarter * 3 - 2 > anchor.month ? anchor.year - 1 : anchor.year) : null);
      return implied === null ? null : quarterValue(implied, quarter, { known: {}, implied: { year: implied }, relative: true });
    },
  },
  {
    name: 'zh.half',
    pattern: new RegExp(`${LEFT}(?:${ANY_YEAR}的?${S})?(?<half>[上下])半年(?![报度])`, 'g'),
    read: (m, context) => {
      const half = group(m, 'half') === '上' ? 1 : 2;
      const year = stated(m, context);
      if (year) return halfValue(year.year, half, year.known ? {} : { known: {}, implied: { year: year.year }, relative: true });
      const { nearYear, anchor } = context;
      const implied = nearYear ?? (anchor ? (half === 2 && anchor.month < 6 ? anchor.year - 1 : anchor.year) : null);
      return implied === null ? null : halfValue(implied, half, { known: {}, implied: { year: implied }, relative: true });
    },
  },
  {
    name: 'zh.fiscal-year',
    pattern: new RegExp(
      `${LEFT}(?:(?<year>(?:19|20)\\d{2})${S}年?${S}财政?年度?|fy[ -]?(?<fy>(?:20)?\\d{2})(?!\\d)|(?<shift>本|上一?个?|今|去|明|下一?个?)财政?年度?)`,
      'g',
    ),
    read: (m, { anchor }) => {
      const year = group(m, 'year') ?? group(m, 'fy');
      if (year) return yearValue(Number(year.length === 2 ? `20${year}` : year));
      const word = group(m, 'shift') ?? '';
      const shifted = anchor && anchor.year + (/上|去/.test(word) ? -1 : /明|下/.test(word) ? 1 : 0);
      return shifted === null ? null : yearValue(shifted, { known: {}, implied: { year: shifted }, relative: true });
    },
  },
  {
    // 年底 is December; 年初 and the seasons leave the year.
    name: 'zh.year-part',
    pattern: new RegExp(
      `${LEFT}${ANY_YEAR}的?${S}年?(?<part>年?[底末尾初中]|早些时候|晚些时候|早期|后期|伊始|开年|岁末|春季?|夏季?|秋季?|冬季?)(?![期级央国])`,
      'g',
    ),
    read: (m, context) => {
      const year = stated(m, context);
      if (!year) return null;
      const how = year.known ? { known: { year: year.year } } : { known: {}, implied: { year: year.year }, relative: true };
      return /底|末|尾/.test(group(m, 'part') ?? '') ? monthValue(year.year, 12, how) : yearValue(year.year, how);
    },
  },
  {
    name: 'zh.year-end',
    pattern: /(?<![\d去今明前后半十百几本近多])(?:年底|年末|岁末|年初)(?=前|之前|将|,|完成|实现|达|推出|发布|上线|以来|开始)/g,
    read: (m, { anchor }) => {
      if (!anchor) return null;
      const { year } = anchor;
      return m[0] === '年初'
        ? yearValue(year, { known: {}, implied: { year }, relative: true })
        : monthValue(year, 12, { known: {}, implied: { year, month: 12 }, relative: true });
    },
  },
  {
    name: 'zh.year',
    pattern: new RegExp(`${LEFT}${YEAR}(?:间|度)?(?!代|级|版|款|届)`, 'g'),
    read: (m, { after }) => (IN_NAME.test(after) ? null : yearValue(number(m, 'year'))),
  },
  {
    name: 'zh.year-before-range',
    pattern: /(?<![\da-z-])(?<!\d{3}\.)(?<year>(?:19|20)\d{2})(?= ?[-~至到] ?(?:19|20)\d{2} ?年)/g,
    read: (m) => yearValue(number(m, 'year')),
  },
  {
    name: 'zh.day-of-month',
    pattern:
      /(?<![\d年月第.])(?<day>[12]\d|3[01]|[1-9])日(?=晚|凌晨|上午|下午|中午|早|夜|消息|讯|电|报道|表示|宣布|发布|披露|透露|发表|通报|称|说|向|在|于|对|,|当地|召开|举行|起)/g,
    read: (m, { anchor, last, before }) => {
      if (/(?:近|过去|这|每|几|前|后|连续|第|长达|共|[a-z])$/.test(before)) return null;
      const day = number(m, 'day');
      const from = last && last.granularity === 'day' && /[至到\-~、和及] ?$/.test(before) ? parseDay(last.iso) : anchor;
      if (!from) return null;
      const back = day > from.day + 3 && from === anchor;
      const year = back && from.month === 1 ? from.year - 1 : from.year;
      const month = back ? (from.month === 1 ? 12 : from.month - 1) : from.month;
      return dayValue({ year, month, day }, { known: { day }, implied: { year, month } });
    },
  },
  {
    name: 'zh.day-behind-range',
    pattern: /(?<=[\d日号] ?(?:[-~至到、和]|起至) ?)(?<day>[12]\d|3[01]|[1-9]) ?[日号]/g,
    read: (m, { last, before }) => {
      if (last?.granularity !== 'day' || !/月.{0,9}$/.test(before)) return null;
      const { year, month } = parseDay(last.iso);
      const day = number(m, 'day');
      return dayValue({ year, month, day }, { known: { day }, implied: { year, month } });
    },
  },
];
