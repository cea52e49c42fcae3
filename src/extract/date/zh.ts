import { addDays, parseDay } from './calendar.js';
import { smallNumber } from './numerals.js';
import {
  type DateContext,
  type DateRule,
  type DateValue,
  dayFrom,
  dayValue,
  halfValue,
  monthFrom,
  monthValue,
  quarterValue,
  weekdayBefore,
  weekdayInWeek,
  weekendValue,
  weekValue,
  yearFor,
  yearValue,
} from './value.js';

const S = '[ ]?';
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})';
const YEAR = `(?<year>(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})${S}年`;
const MONTH = `(?<month>${NUMBER})${S}月(?:份)?`;
const DAY = `(?<day>${NUMBER})${S}[日号]`;
const LEFT = '(?<![\\d.第])';
const RELATIVE_YEAR = `(?<shift>今年|去年|前年|明年|后年|本年度?|当年|同年|上一年|次年|翌年)`;
const SHIFTS: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 本年度: 0, 去年: -1, 上一年: -1, 前年: -2, 明年: 1, 后年: 2 };
const WEEKDAYS = '一二三四五六日';

const group = (match: RegExpExecArray, name: string): string | undefined => match.groups?.[name];
const number = (match: RegExpExecArray, name: string): number => smallNumber(group(match, name) ?? '');
const weekdayOfSign = (sign: string): number => (sign === '天' ? 7 : WEEKDAYS.indexOf(sign) + 1);

/** 今年 → the anchor's year; 当年, 同年 → the year last mentioned. */
function shiftedYear(word: string | undefined, { anchor, last }: DateContext): number | null {
  const lastYear = last ? parseDay(last.iso).year : null;
  if (word === '当年' || word === '同年') return lastYear;
  if (word === '次年' || word === '翌年') return lastYear === null ? null : lastYear + 1;
  const shift = SHIFTS[word ?? ''];
  return anchor && shift !== undefined ? anchor.year + shift : null;
}

function stated(match: RegExpExecArray, context: DateContext): { year: number; known: boolean } | null {
  if (group(match, 'year')) return { year: number(match, 'year'), known: true };
  if (group(match, 'shift')) {
    const year = shiftedYear(group(match, 'shift'), context);
    return year === null ? null : { year, known: false };
  }
  return null;
}

/** Parts of a year behind a year or a relative year. */
function partOf(year: number, part: string, known: boolean): DateValue | null {
  const how = known ? { known: { year } } : { known: {}, implied: { year }, relative: true };
  if (/底|末|尾/.test(part)) return monthValue(year, 12, how);
  return yearValue(year, how);
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 首: 1, '1': 1, '2': 2, '3': 3, '4': 4 };
const QUARTER = `(?:第?(?<quarter>[一二三四1-4首])${S}个?季度?|q(?<q>[1-4]))(?![a-z0-9节赛])`;

export const chineseRules: readonly DateRule[] = [
  {
    name: 'zh.day',
    pattern: new RegExp(`${LEFT}(?:${YEAR}|${RELATIVE_YEAR})的?${S}${MONTH}${S}${DAY}`, 'g'),
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
    name: 'zh.day-without-year',
    pattern: new RegExp(
      `${LEFT}${MONTH}${S}(?:${DAY}|(?<bare>\\d{1,2})(?=${S}(?:[-~至到、])${S}(?:\\d{1,2}${S}月${S})?\\d{1,2}${S}[日号]))`,
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
    pattern: new RegExp(
      `${LEFT}(?:${YEAR}|${RELATIVE_YEAR})的?${S}${MONTH}${S}(?:[上中下]旬|[初中底末]|底前)?(?!${S}\\d{1,2}${S}[日号])`,
      'g',
    ),
    read: (m, context) => {
      const year = stated(m, context);
      return (
        year &&
        monthValue(
          year.year,
          number(m, 'month'),
          year.known ? {} : { known: { month: number(m, 'month') }, implied: { year: year.year }, relative: true },
        )
      );
    },
  },
  {
    name: 'zh.month-without-year',
    pattern: new RegExp(
      `(?<![\\d.第个近前]|过去|未来|连续|长达|最近)(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])${S}月(?:份)?(?:[上中下]旬|[初中底末])?(?!${S}\\d{1,2}${S}[日号]|[度刊光球饼亮租薪费票活饮之])`,
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
    pattern: new RegExp(
      `${LEFT}(?:${YEAR}|${RELATIVE_YEAR})的?${S}(?:的)?前${S}(?<count>\\d{1,2}|[二三四五六七八九十两]{1,2})${S}个?月`,
      'g',
    ),
    read: (m, context) => {
      const year = stated(m, context);
      const count = number(m, 'count');
      if (!year || !(count >= 2 && count <= 11)) return null;
      return {
        iso: `${year.year}-01/${year.year}-${String(count).padStart(2, '0')}`,
        granularity: 'range',
        known: { year: year.year },
        implied: {},
        relative: !year.known,
      };
    },
  },
  {
    name: 'zh.quarter',
    pattern: new RegExp(`${LEFT}(?:(?:${YEAR}(?:的)?|${RELATIVE_YEAR}(?:的)?)${S})?${QUARTER}`, 'g'),
    read: (m, context) => {
      const quarter = QUARTERS[group(m, 'quarter') ?? group(m, 'q') ?? ''] ?? 0;
      const year = stated(m, context);
      if (year) return quarterValue(year.year, quarter, year.known ? {} : { known: {}, implied: { year: year.year }, relative: true });
      if (/\d$|[a-z]$/.test(context.before)) return null;
      const implied =
        context.nearYear ??
        (context.anchor ? (quarter * 3 - 2 > context.anchor.month ? context.anchor.year - 1 : context.anchor.year) : null);
      return implied === null ? null : quarterValue(implied, quarter, { known: {}, implied: { year: implied }, relative: true });
    },
  },
  {
    name: 'zh.quarter-relative',
    pattern: /(?<which>上一?个?|本|这一?个?|下一?个?)季度/g,
    read: (m, { anchor }) => {
      if (!anchor) return null;
      const which = group(m, 'which') ?? '';
      const shift = which.startsWith('上') ? -1 : which.startsWith('下') ? 1 : 0;
      const index = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + shift;
      return quarterValue(Math.floor(index / 4), (index % 4) + 1, { known: {}, implied: { year: Math.floor(index / 4) }, relative: true });
    },
  },
  {
    name: 'zh.half',
    pattern: new RegExp(`${LEFT}(?:(?:${YEAR}|${RELATIVE_YEAR})的?${S})?(?<half>[上下])半年(?!报)`, 'g'),
    read: (m, context) => {
      const half = group(m, 'half') === '上' ? 1 : 2;
      const year = stated(m, context);
      if (year) return halfValue(year.year, half, year.known ? {} : { known: {}, implied: { year: year.year }, relative: true });
      const implied =
        context.nearYear ??
        (context.anchor ? (half === 2 && context.anchor.month < 6 ? context.anchor.year - 1 : context.anchor.year) : null);
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
      const shift = group(m, 'shift') ?? '';
      return anchor
        ? yearValue(anchor.year + (/上|去/.test(shift) ? -1 : /明|下/.test(shift) ? 1 : 0), {
            known: {},
            implied: { year: anchor.year },
            relative: true,
          })
        : null;
    },
  },
  {
    name: 'zh.year-part',
    pattern: new RegExp(
      `${LEFT}(?:${YEAR}|${RELATIVE_YEAR})(?:的?${S}年?)(?<part>年?[底末尾初中]|早些时候|晚些时候|早期|后期|伊始|开年|岁末|春季?|夏季?|秋季?|冬季?)(?![期级])`,
      'g',
    ),
    read: (m, context) => {
      const year = stated(m, context);
      return year && partOf(year.year, group(m, 'part') ?? '', year.known);
    },
  },
  {
    name: 'zh.year-end',
    pattern: /(?<![\d去今明前后半])(?:年底|年末|岁末|年初)(?=前|之前|将|,|,|完成|实现|达|推出|发布|上线|以来|开始)/g,
    read: (m, { anchor }) =>
      anchor &&
      (m[0] === '年初'
        ? yearValue(anchor.year, { known: {}, implied: { year: anchor.year }, relative: true })
        : monthValue(anchor.year, 12, { known: {}, implied: { year: anchor.year, month: 12 }, relative: true })),
  },
  {
    name: 'zh.year',
    pattern: new RegExp(`(?<![\\d.])${YEAR}(?:间|度)?(?!代|级|版|款|${S}网络安全宣传周|${S}国家网络安全)`, 'g'),
    read: (m) => yearValue(number(m, 'year')),
  },
  {
    name: 'zh.year-before-range',
    pattern: /(?<![\d.a-z-])(?<year>(?:19|20)\d{2})(?= ?[-~至到] ?(?:19|20)\d{2} ?年)/g,
    read: (m) => yearValue(number(m, 'year')),
  },
  {
    name: 'zh.year-relative',
    pattern: new RegExp(`${RELATIVE_YEAR}(?:同期)?(?!${S}\\d{1,2}${S}月|级|度假)`, 'g'),
    read: (m, context) => {
      const word = group(m, 'shift');
      if ((word === '当年' || word === '次年' || word === '翌年') && !context.last) return null;
      const year = shiftedYear(word, context);
      return year === null ? null : yearValue(year, { known: {}, implied: { year }, relative: true });
    },
  },
  {
    name: 'zh.weekday',
    pattern: /(?:(?<which>上上|上|本|这|下下|下)一?个?)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?![期级度边围年月个次家条])/g,
    read: (m, { anchor, before }) => {
      if (!anchor) return null;
      const weekday = weekdayOfSign(group(m, 'day') ?? '');
      const which = group(m, 'which');
      // 每周一 is a habit, and 周日 behind a Han that makes another word (一周日) is none.
      if (/(?:每|一|两|三|四|几|数|\d|补丁|黑色)$/.test(before)) return null;
      if (!which) return weekdayBefore(anchor, weekday);
      const weeks = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 }[which] ?? 0;
      return weekdayInWeek(anchor, weeks, weekday);
    },
  },
  {
    name: 'zh.week',
    pattern: /(?<which>上上|上|本|这一?|下下|下)个?(?:周|星期)(?<end>末)?(?![一二三四五六日天期边围年])/g,
    read: (m, { anchor }) => {
      if (!anchor) return null;
      const which = group(m, 'which') ?? '';
      const weeks = which.startsWith('上') ? -which.length : which.startsWith('下') ? which.length : 0;
      const day = addDays(anchor, weeks * 7);
      return group(m, 'end') ? weekendValue(day) : weekValue(day);
    },
  },
  {
    name: 'zh.month-relative',
    pattern: /(?:(?<which>上上|上|本|这|下)个?月)(?:份)?(?:(?<day>\d{1,2})[日号]|[上中下]旬|[初中底末])?(?![球亮])/g,
    read: (m, { anchor }) => {
      if (!anchor) return null;
      const shift = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 }[group(m, 'which') ?? ''] ?? 0;
      const month = monthFrom(anchor.year, anchor.month, shift);
      if (!group(m, 'day') || !month) return month;
      const { year = anchor.year, month: of = anchor.month } = month.implied;
      return dayValue(
        { year, month: of, day: number(m, 'day') },
        { known: { day: number(m, 'day') }, implied: { year, month: of }, relative: true },
      );
    },
  },
  {
    name: 'zh.day-relative',
    pattern: /(?<word>大前天|前天|前日(?!本)|昨[天日晚夜晨]|昨(?=日|天)|今[天日晚晨早](?!头条)|明[天日晚早](?!之后)|大?后天)/g,
    read: (m, { anchor, after, before }) => {
      if (!anchor) return null;
      const word = group(m, 'word') ?? '';
      // 今天的互联网, 如今天, 今日头条, 明天系: nowadays or names.
      if (
        /^今[天日]/.test(word) &&
        (/^(?:的|,?我们|,?随着|头条|说|看|要|给|就|分享|介绍|带来|推荐|起|聊|来)/.test(after) || /(?:在|到|如|至|直到|过)$/.test(before))
      )
        return null;
      if (word.startsWith('明') && /^(?:的|系|更)/.test(after)) return null;
      if (word === '后天' && /^(?:的|习得|培养)/.test(after)) return null;
      const days = word.startsWith('大前')
        ? -3
        : word.startsWith('前')
          ? -2
          : word.startsWith('昨')
            ? -1
            : word.startsWith('今')
              ? 0
              : word.startsWith('明')
                ? 1
                : word.startsWith('大后')
                  ? 3
                  : 2;
      return dayFrom(anchor, days);
    },
  },
  {
    name: 'zh.day-of-last',
    pattern: /(?<word>当天|当日|同日|同一天|次日|翌日|第二天|隔天)/g,
    read: (m, { last }) => {
      if (last?.granularity !== 'day') return null;
      return dayFrom(parseDay(last.iso), /次|翌|第二|隔/.test(m[0]) ? 1 : 0);
    },
  },
  {
    name: 'zh.month-of-last',
    pattern: /(?:同月|当月|次月|翌月)(?:(?<day>\d{1,2})[日号]|底|初)?/g,
    read: (m, { last }) => {
      if (!last || last.granularity === 'year') return null;
      const { year, month } = parseDay(last.iso);
      const found = monthFrom(year, month, /次|翌/.test(m[0]) ? 1 : 0);
      if (!found || !group(m, 'day')) return found;
      return dayValue(
        { year, month: found.implied.month ?? month, day: number(m, 'day') },
        { known: { day: number(m, 'day') }, implied: { year, month }, relative: true },
      );
    },
  },
  {
    name: 'zh.ago',
    pattern:
      /(?<![\d.第])(?<count>\d{1,3}|[一二三四五六七八九十两]{1,3}|半)(?<half>个半)?\s?(?:个)?(?<unit>年|月|周|星期|天|日)(?<way>多?以?之?前|后|以后|之后)(?![端台者期任几])/g,
    read: (m, { anchor, before }) => {
      if (!anchor || group(m, 'half') || group(m, 'count') === '半') return null;
      if (/(?:在|近|过|月|约|到|持续|提前|推迟|发生|[a-z0-9])$/.test(before) && /后/.test(group(m, 'way') ?? '')) return null;
      if (/后/.test(group(m, 'way') ?? '')) return null;
      const count = number(m, 'count');
      const unit = group(m, 'unit');
      if (!(count > 0)) return null;
      if (/^多/.test(group(m, 'way') ?? '')) return null;
      if (unit === '年') return yearValue(anchor.year - count, { known: {}, implied: { year: anchor.year - count }, relative: true });
      if (unit === '月') return monthFrom(anchor.year, anchor.month, -count);
      if (unit === '周' || unit === '星期') return weekValue(addDays(anchor, -7 * count));
      return dayFrom(anchor, -count);
    },
  },
  {
    name: 'zh.day-of-month',
    pattern:
      /(?<![\d年月第.])(?<day>[12]\d|3[01]|[1-9])[日](?=(?:晚|凌晨|上午|下午|中午|早|夜|消息|讯|电|报道|表示|宣布|发布|披露|透露|发表|通报|称|说|向|在|于|对|,|当地|召开|举行|起))/g,
    read: (m, { anchor, last, before }) => {
      if (/(?:近|过去|这|每|几|前|后|连续|第|长达|共|[a-z])$/.test(before)) return null;
      const day = number(m, 'day');
      const from = last && last.granularity === 'day' && /[至到\-~、和及]\s?$/.test(before) ? parseDay(last.iso) : anchor;
      if (!from) return null;
      const month = day > from.day + 3 && from === anchor ? monthFrom(from.year, from.month, -1)?.implied : from;
      const { year = from.year, month: of = from.month } = month ?? from;
      return dayValue({ year, month: of, day }, { known: { day }, implied: { year, month: of } });
    },
  },
  {
    name: 'zh.day-behind-range',
    pattern: /(?<=[日号]\s?(?:[-~至到、和]|起至)\s?)(?<day>[12]\d|3[01]|[1-9])\s?[日号]/g,
    read: (m, { last }) => {
      if (last?.granularity !== 'day') return null;
      const { year, month } = parseDay(last.iso);
      return dayValue({ year, month, day: number(m, 'day') }, { known: { day: number(m, 'day') }, implied: { year, month } });
    },
  },
];
