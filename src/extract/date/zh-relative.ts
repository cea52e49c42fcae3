import { addDays, type Day, parseDay } from './calendar.js';
import {
  type DateContext,
  type DateRule,
  type DateValue,
  dayFrom,
  dayValue,
  monthFrom,
  quarterValue,
  weekdayBefore,
  weekdayInWeek,
  weekendValue,
  weekValue,
  yearValue,
} from './value.js';
import { group, number, RELATIVE_YEAR, S, shiftedYear } from './zh-parts.js';

const WEEKDAYS = '一二三四五六日';
const weekdayOfSign = (sign: string): number => (sign === '天' ? 7 : WEEKDAYS.indexOf(sign) + 1);
const DAYS: Readonly<Record<string, number>> = { 大前天: -3, 前天: -2, 前日: -2, 昨: -1, 今: 0, 明: 1, 后天: 2, 大后天: 3 };
/** 今天的互联网, 发展到今天, 如今天: nowadays; 今日头条, 明天系: names. */
const NOWADAYS_AFTER = /^(?:的|,?我们|,?随着|头条|说|看|要|给|就|分享|介绍|带来|推荐|起|聊|来|,用户|,企业)/;
const NOWADAYS_BEFORE = /(?:[到如至过]|直到|时代|发展|普及|盛行|泛滥|互联|的)$/;
/** The moment lies ahead of the anchor. */
const AHEAD = /(?:将在?|将于|预计在?|计划在?|拟在?|定于|有望在?|会在|要在|须在|应在)(?:未来)?$/;
const HEDGED = /(?:[约逾超近]|至少|大约|超过|不到|将近)$/;

/** Some units before or behind a day, at the precision of the unit. */
function shift(from: Day, count: number, unit: string): DateValue | null {
  if (unit === '年') return yearValue(from.year + count, { known: {}, implied: { year: from.year + count }, relative: true });
  if (unit === '月') return monthFrom(from.year, from.month, count);
  if (unit === '天' || unit === '日') return dayFrom(from, count);
  return weekValue(addDays(from, 7 * count));
}

function quarterFrom(year: number, month: number, quarters: number): DateValue | null {
  const index = year * 4 + Math.floor((month - 1) / 3) + quarters;
  const found = Math.floor(index / 4);
  return quarterValue(found, (index % 4) + 1, { known: {}, implied: { year: found }, relative: true });
}

/** 三天后 in a tale follows the day told before it, 将于三天后 the anchor. */
function laterThan({ anchor, last, near, before }: DateContext): Day | null {
  if (AHEAD.test(before)) return anchor;
  if (last) return near && last.granularity === 'day' ? parseDay(last.iso) : null;
  return anchor;
}

/** Chinese dates told from the anchor or from the date before them. */
export const chineseRelative: readonly DateRule[] = [
  {
    name: 'zh.quarter-relative',
    pattern: /(?<which>上一?个?|本|这一?个?|下一?个?)季度/g,
    read: (m, { anchor, last, near }) => {
      const which = group(m, 'which') ?? '';
      const quarters = which.startsWith('上') ? -1 : which.startsWith('下') ? 1 : 0;
      // 2024年第一季度较上一季度: the quarter before the one just named.
      const from = near && last?.granularity === 'quarter' ? parseDay(last.iso) : anchor;
      return from && quarterFrom(from.year, from.month, quarters);
    },
  },
  {
    name: 'zh.year-relative',
    pattern: new RegExp(`${RELATIVE_YEAR}(?:同期)?(?!${S}\\d{1,2}${S}月|级|度假)`, 'g'),
    read: (m, context) => {
      const year = shiftedYear(group(m, 'shift'), context);
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
      // 每周一 is a habit, 一周日 and Patch星期二 other words; 上周五 behind a Latin name is a day.
      if (!which && /(?:每个?|一|两|三|四|几|数|\d|补丁|黑色|逢|[a-z]|微软)$/.test(before)) return null;
      if (!which) return weekdayBefore(anchor, weekday);
      return weekdayInWeek(anchor, { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 }[which] ?? 0, weekday);
    },
  },
  {
    name: 'zh.week',
    pattern: /(?<which>上上|上|本|这一?|下下|下)个?(?:周|星期)(?<end>末)?(?![一二三四五六日天期边围年])/g,
    read: (m, { anchor, before }) => {
      if (!anchor || /[以向朝往]$/.test(before)) return null;
      const which = group(m, 'which') ?? '';
      const weeks = which.startsWith('上') ? -which.length : which.startsWith('下') ? which.length : 0;
      const day = addDays(anchor, weeks * 7);
      return group(m, 'end') ? weekendValue(day) : weekValue(day);
    },
  },
  {
    name: 'zh.month-relative',
    pattern: /(?<which>上上|上|本|这|下)个?月(?:份)?(?:(?<day>\d{1,2})[日号]|[上中下]旬|[初中底末])?(?![球亮])/g,
    read: (m, { anchor, reportMonth }) => {
      const from = reportMonth ?? anchor;
      if (!from) return null;
      const months = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1 }[group(m, 'which') ?? ''] ?? 0;
      const month = monthFrom(from.year, from.month, months);
      if (!group(m, 'day') || !month) return month;
      const { year = from.year, month: of = from.month } = month.implied;
      const day = number(m, 'day');
      return dayValue({ year, month: of, day }, { known: { day }, implied: { year, month: of }, relative: true });
    },
  },
  {
    name: 'zh.day-relative',
    pattern: /大前天|前天|前日(?!本)|昨[天日晚夜晨]|今[天日晚晨早]|明[天日晚早]|大?后天/g,
    read: (m, { anchor, after, before }) => {
      if (!anchor) return null;
      const word = m[0];
      if (/^今[天日]/.test(word) && (NOWADAYS_AFTER.test(after) || NOWADAYS_BEFORE.test(before))) return null;
      if (word.startsWith('明') && /^(?:的|系|更|会更)/.test(after)) return null;
      if (word === '后天' && /^(?:的|习得|培养|形成)/.test(after)) return null;
      // 当前日期, 此前日本
      if (word === '前日' && /[当此目以之先日]$/.test(before)) return null;
      return dayFrom(anchor, DAYS[word] ?? DAYS[word.charAt(0)] ?? 0);
    },
  },
  {
    name: 'zh.day-of-last',
    pattern: /当天|当日|当晚|同日|同一天|次日|翌日|第二天|隔天/g,
    read: (m, { last, near }) => {
      if (last?.granularity !== 'day' || (!near && /第二天|隔/.test(m[0]))) return null;
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
      const day = number(m, 'day');
      const of = { year: found.implied.year ?? year, month: found.implied.month ?? month };
      return dayValue({ ...of, day }, { known: { day }, implied: of, relative: true });
    },
  },
  {
    name: 'zh.ago',
    pattern:
      /(?<![\d.第几数])(?<count>\d{1,3}|[一二三四五六七八九十两]{1,3}) ?个?(?<unit>年|月|周|星期|礼拜|天|日)(?<way>以?之?前|以?之?后)(?![端台者期任几续门缀来])/g,
    read: (m, context) => {
      const { anchor, before, after } = context;
      const count = number(m, 'count');
      if (!anchor || !(count > 0) || HEDGED.test(before)) return null;
      const unit = group(m, 'unit') ?? '';
      if (/前/.test(group(m, 'way') ?? '')) return unit === '月' && !m[0].includes('个') ? null : shift(anchor, -count, unit);
      // 3月后 counts from March on, 在发布30天后 from what is told.
      if (!m[0].includes('个') && unit === '月') return null;
      if (/[^,。，:：;；、\n"“(（]$/.test(before.trimEnd()) && !AHEAD.test(before) && !/[于在] ?$/.test(before)) return null;
      const from = /^的/.test(after) ? null : laterThan(context);
      return from && shift(from, count, unit);
    },
  },
];
