import { addDays, addMonths, parseDay } from './calendar.js';
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

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:])';
const YEAR = '(?<year>(?:19|20)\\d{2})(?![\\d%])';
const EDGE = '(?<![a-z0-9])';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const COUNT = `(?<count>\\d{1,3}|${Object.keys(WORDS).join('|')})`;
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  last: 4,
  final: 4,
};
const PART = '(?:(?<part>early|mid|late|(?:the )?(?:end|start|beginning|middle|second half|first half) of)[- ])';

const monthOf = (m: RegExpExecArray): number => MONTHS[(m.groups?.month ?? '').slice(0, 3)] ?? 0;
const count = (m: RegExpExecArray): number => WORDS[m.groups?.count ?? ''] ?? Number(m.groups?.count);
const impliedYear = (year: number) => ({ known: {}, implied: { year }, relative: true });

/** `may`, `march`, `august` are words too: as months they are written with a capital and stand where a month can. */
function isMonthWord(m: RegExpExecArray, { written, before }: DateContext): boolean {
  const name = m.groups?.month ?? '';
  const at = written.toLowerCase().indexOf(name);
  if (!/[A-Z]/.test(written.charAt(at))) return false;
  if (name !== 'may' && name !== 'march' && name !== 'mar' && name !== 'dec' && name !== 'sep') return true;
  return (
    m.groups?.day !== undefined ||
    m.groups?.year !== undefined ||
    m.groups?.part !== undefined ||
    /(?:in|since|by|until|till|of|from|to|through|during|last|this|next|and|between|before|after|late|early|mid|ending|for|-|–)[\s-]$/.test(
      before,
    )
  );
}

/** A bare year counts where it can't be part of a name or a number of something. */
function isBareYear({ before, after, wordBefore }: DateContext): boolean {
  if (
    /^\s?(?:%|percent|users|people|records|times|hosts|devices|servers|customers|victims|files|domains|attacks|usd|dollars|px|mb|gb|kb|ms\b)/.test(
      after,
    )
  )
    return false;
  if (/[\d$€£#@/_.:=(-]$|cve-$|version\s$|port\s$/.test(before)) return /(?:[(]|\s-\s?)$/.test(before) && /^(?:\)|,|\s?-)/.test(after);
  if (
    /(?:in|since|of|by|until|till|from|to|during|early|late|mid|mid-|before|after|for|through|throughout|and|between|year|around|circa|back in|than|as|versus|vs\.?|spring|summer|autumn|fall|winter|q[1-4]|h[12]|quarter|the|its|their|our|that|at|with|over|,)[\s-]$/.test(
      before,
    )
  ) {
    return (
      !/[A-Z]/.test(wordBefore.charAt(0)) ||
      /^(?:In|Since|By|From|During|Early|Late|Until|Between|For|Before|After|Throughout|The|Q[1-4]|H[12]|Spring|Summer|Autumn|Fall|Winter|Mid|Through|And|Of)$/.test(
        wordBefore,
      )
    );
  }
  return /^[,)]?\s?(?:and|to|through|-)\s?(?:19|20)\d{2}/.test(after) && !/[A-Z]/.test(wordBefore.charAt(0));
}

function shifted(anchor: { year: number }, word: string | undefined): DateValue | null {
  const year = anchor.year + (word === 'last' || word === 'previous' ? -1 : word === 'next' ? 1 : 0);
  return yearValue(year, impliedYear(year));
}

export const englishRules: readonly DateRule[] = [
  {
    name: 'en.month-day-year',
    pattern: new RegExp(`${EDGE}${MONTH}\\s+${DAY},?\\s+${YEAR}`, 'g'),
    read: (m) => dayValue({ year: Number(m.groups?.year), month: monthOf(m), day: Number(m.groups?.day) }),
  },
  {
    name: 'en.day-month-year',
    pattern: new RegExp(`${EDGE}${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`, 'g'),
    read: (m) => dayValue({ year: Number(m.groups?.year), month: monthOf(m), day: Number(m.groups?.day) }),
  },
  {
    name: 'en.month-days',
    // November 16-30, 2022: the first day borrows month and year.
    pattern: new RegExp(`${EDGE}${MONTH}\\s+${DAY}(?=\\s?-\\s?\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d{2}))`, 'g'),
    read: (m) => dayValue({ year: Number(m.groups?.year), month: monthOf(m), day: Number(m.groups?.day) }),
  },
  {
    name: 'en.day-before-days',
    // 16-30 November 2022.
    pattern: new RegExp(
      `${EDGE}${DAY}(?=\\s?(?:-|to|and)\\s?(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+(?<year>(?:19|20)\\d{2}))?)`,
      'g',
    ),
    read: (m, context) => {
      const day = Number(m.groups?.day);
      const month = monthOf(m);
      const year = m.groups?.year ? Number(m.groups.year) : yearFor(month, day, context);
      return year === null ? null : dayValue({ year, month, day });
    },
  },
  {
    name: 'en.day-behind-days',
    pattern:
      /(?<=\d(?:st|nd|rd|th)?\s?(?:-|to|and)\s?)(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?,?(?=\s|,|\.|$)(?:\s+(?<year>(?:19|20)\d{2}))?/g,
    read: (m, { last, before }) => {
      if (last?.granularity !== 'day' || !/[a-z]\.?\s+\d{1,2}(?:st|nd|rd|th)?\s?(?:-|to|and)\s?$/.test(before)) return null;
      const { year, month } = parseDay(last.iso);
      return dayValue({ year: m.groups?.year ? Number(m.groups.year) : year, month, day: Number(m.groups?.day) });
    },
  },
  {
    name: 'en.month-day',
    pattern: new RegExp(`${EDGE}${MONTH}\\s+${DAY}(?!\\s?(?:%|million|billion|percent))`, 'g'),
    read: (m, context) => {
      if (!isMonthWord(m, context)) return null;
      const [month, day] = [monthOf(m), Number(m.groups?.day)];
      const year = yearFor(month, day, context);
      return year === null ? null : dayValue({ year, month, day }, { known: { month, day }, implied: { year } });
    },
  },
  {
    name: 'en.day-month',
    pattern: new RegExp(`${EDGE}${DAY}(?:\\s+of)?\\s+${MONTH}(?!\\s+\\d)`, 'g'),
    read: (m, context) => {
      if (!isMonthWord(m, context)) return null;
      const [month, day] = [monthOf(m), Number(m.groups?.day)];
      const year = yearFor(month, day, context);
      return year === null ? null : dayValue({ year, month, day }, { known: { month, day }, implied: { year } });
    },
  },
  {
    name: 'en.month-year',
    pattern: new RegExp(`${EDGE}${PART}?${MONTH}(?:,|\\s+of)?\\s+${YEAR}`, 'g'),
    read: (m) => monthValue(Number(m.groups?.year), monthOf(m)),
  },
  {
    name: 'en.month-of-year',
    pattern: new RegExp(`${EDGE}${PART}?${MONTH}(?:\\s+of)?\\s+(?<which>this|last|next) year`, 'g'),
    read: (m, context) => {
      if (!context.anchor || !isMonthWord(m, context)) return null;
      const year = context.anchor.year + (m.groups?.which === 'last' ? -1 : m.groups?.which === 'next' ? 1 : 0);
      return monthValue(year, monthOf(m), { known: { month: monthOf(m) }, implied: { year }, relative: true });
    },
  },
  {
    name: 'en.month',
    pattern: new RegExp(`${EDGE}(?:(?<which>last|this|next)\\s+)?${PART}?${MONTH}(?![a-z]|\\s+\\d|\\s+of\\s+\\d)`, 'g'),
    read: (m, context) => {
      const name = m.groups?.month ?? '';
      if (/^(?:mar|dec|sep|jan|jun|jul|oct|nov|apr|aug|feb)\.?$/.test(name) && name.length <= 3) return null;
      if (!isMonthWord(m, context)) return null;
      const month = monthOf(m);
      const year = yearFor(month, null, context);
      return year === null ? null : monthValue(year, month, { known: { month }, implied: { year } });
    },
  },
  {
    name: 'en.season',
    pattern: new RegExp(
      `${EDGE}(?:(?:early|mid|late)[- ])?(?:the )?(?<season>spring|summer|autumn|fall|winter)(?:,)?(?: of)? ${YEAR}`,
      'g',
    ),
    read: (m) => {
      const first = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[m.groups?.season ?? ''] ?? 3;
      const year = Number(m.groups?.year);
      const end = addMonths(year, first, 2);
      const iso = (y: number, n: number) => `${y}-${String(n).padStart(2, '0')}`;
      return {
        iso: `${iso(year, first)}/${iso(end.year, end.month)}`,
        granularity: 'range',
        known: { year },
        implied: {},
        relative: false,
      };
    },
  },
  {
    name: 'en.quarter',
    pattern: new RegExp(
      `${EDGE}(?:the\\s+)?(?:(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[- ]quarter|q(?<q>[1-4]))(?:(?:,| of| in)?(?: (?:fiscal )?${YEAR}| (?<which>this|last) year))?(?![a-z0-9])`,
      'g',
    ),
    read: (m, { anchor, nearYear }) => {
      const quarter = m.groups?.q ? Number(m.groups.q) : (ORDINALS[m.groups?.ordinal ?? ''] ?? 0);
      if (m.groups?.year) return quarterValue(Number(m.groups.year), quarter);
      if (!anchor) return null;
      const year = m.groups?.which
        ? anchor.year - (m.groups.which === 'last' ? 1 : 0)
        : (nearYear ?? (quarter * 3 - 2 > anchor.month ? anchor.year - 1 : anchor.year));
      return quarterValue(year, quarter, impliedYear(year));
    },
  },
  {
    name: 'en.half',
    pattern: new RegExp(
      `${EDGE}(?:the\\s+)?(?:(?<ordinal>first|second|1st|2nd)[- ]half|h(?<h>[12]))(?:(?: of| in)? (?:${YEAR}|(?:(?<which>this|last|the) year)))`,
      'g',
    ),
    read: (m, { anchor }) => {
      const half = m.groups?.h === '1' || /first|1st/.test(m.groups?.ordinal ?? '') ? 1 : 2;
      if (m.groups?.year) return halfValue(Number(m.groups.year), half);
      return anchor && halfValue(anchor.year - (m.groups?.which === 'last' ? 1 : 0), half, impliedYear(anchor.year));
    },
  },
  {
    name: 'en.fiscal-year',
    pattern: /(?<![a-z0-9])(?:fiscal(?: year)?|fy)[ -]?'?(?<year>(?:20)?\d{2})(?!\d)/g,
    read: (m) => yearValue(Number((m.groups?.year ?? '').length === 2 ? `20${m.groups?.year}` : m.groups?.year)),
  },
  {
    name: 'en.year-part',
    pattern: new RegExp(
      `${EDGE}(?<part>early|mid|late|(?:the )?(?:end|start|beginning|middle) of)[- ](?:${YEAR}|(?:the |this )?(?<which>last|next|this|the) year|the year)(?!-)`,
      'g',
    ),
    read: (m, { anchor }) => {
      const end = /end/.test(m.groups?.part ?? '');
      const year = m.groups?.year
        ? Number(m.groups.year)
        : anchor
          ? anchor.year + (m.groups?.which === 'last' ? -1 : m.groups?.which === 'next' ? 1 : 0)
          : null;
      if (year === null) return null;
      const how = m.groups?.year ? {} : impliedYear(year);
      return end ? monthValue(year, 12, how) : yearValue(year, how);
    },
  },
  {
    name: 'en.weekday',
    pattern: new RegExp(`${EDGE}(?:(?<which>last|next|this|this past|this coming)\\s+)?${WEEKDAY}(?:'s)?(?![a-z])`, 'g'),
    read: (m, { anchor, before, after, written }) => {
      if (!anchor || !/[A-Z]/.test(written)) return null;
      if (
        /(?:patch|black|cyber|ruby|tuesday|every|each|giving|super|good|exploit|update)\s$/.test(before) ||
        /^\s(?:night live|times|podcast|newsletter|briefing|roundup)/.test(after) ||
        /^s\b/.test(after)
      )
        return null;
      const weekday = WEEKDAYS.indexOf(m.groups?.weekday ?? '') + 1;
      const which = m.groups?.which;
      if (which === 'next') return weekdayInWeek(anchor, 1, weekday);
      if (which === 'this' || which === 'this coming') return weekdayInWeek(anchor, 0, weekday);
      if (which === 'last') {
        const day = weekdayBefore(anchor, weekday);
        return day?.iso === weekdayInWeek(anchor, 0, weekday)?.iso && weekday === 8 ? null : day;
      }
      return weekdayBefore(anchor, weekday);
    },
  },
  {
    name: 'en.relative-unit',
    pattern:
      /(?<![a-z0-9])(?:(?:earlier|later|late|early)\s+)?(?<which>last|this|next|the previous|the past)\s+(?<unit>week|weekend|month|year|quarter)(?:'s)?(?![a-z-])/g,
    read: (m, { anchor }) => {
      if (!anchor || /past/.test(m.groups?.which ?? '')) return null;
      const which = /previous/.test(m.groups?.which ?? '') ? 'last' : m.groups?.which;
      const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
      const unit = m.groups?.unit;
      if (unit === 'week') return weekValue(addDays(anchor, shift * 7));
      if (unit === 'weekend') return weekendValue(addDays(anchor, shift * 7));
      if (unit === 'month') return monthFrom(anchor.year, anchor.month, shift);
      if (unit === 'year') return shifted(anchor, which);
      const index = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + shift;
      return quarterValue(Math.floor(index / 4), (index % 4) + 1, impliedYear(Math.floor(index / 4)));
    },
  },
  {
    name: 'en.of-last',
    pattern:
      /(?<![a-z0-9])(?:(?:later|earlier)\s+)?(?:that|the same|the following|the next)\s+(?<unit>day|month|year)(?![a-z])|(?<![a-z0-9])(?<count>a|one|two|three|four|five|six)\s+(?<later>day|week|month|year)s?\s+later(?![a-z])/g,
    read: (m, { last }) => {
      if (!last) return null;
      const from = parseDay(last.iso);
      const after = /following|next/.test(m[0]) ? 1 : m.groups?.later ? count(m) : 0;
      const unit = m.groups?.unit ?? m.groups?.later;
      if (unit === 'year') return yearValue(from.year + after, impliedYear(from.year + after));
      if (unit === 'month') return last.granularity === 'year' ? null : monthFrom(from.year, from.month, after);
      if (last.granularity !== 'day') return null;
      return dayFrom(from, unit === 'week' ? after * 7 : after);
    },
  },
  {
    name: 'en.day-relative',
    pattern: /(?<![a-z0-9])(?<word>yesterday|tomorrow|today|tonight|the day before yesterday)(?:'s)?(?![a-z])/g,
    read: (m, { anchor, before, after }) => {
      if (!anchor) return null;
      const word = m.groups?.word ?? '';
      if (word === 'yesterday') return dayFrom(anchor, -1);
      if (word === 'tomorrow') return dayFrom(anchor, 1);
      if (word.startsWith('the day')) return dayFrom(anchor, -2);
      // today as "nowadays" is no date: it is one right beside a verb of news.
      const news =
        /(?:announced|released|published|confirmed|disclosed|revealed|said|warned|issued|unsealed|charged|sentenced|added|earlier|launched|fixed|patched|reported|unveiled|arrested|seized|here)\s(?:\w{1,12}\s)?$/;
      return (news.test(before) && /^[,.;]?(?:\s|$)/.test(after)) ||
        /^\s(?:announced|released|said|published|confirmed|disclosed|warned|issued|unveiled|revealed)/.test(after)
        ? dayFrom(anchor, 0)
        : null;
    },
  },
  {
    name: 'en.ago',
    pattern: new RegExp(`${EDGE}${COUNT}\\s+(?<unit>day|week|month|year)s?\\s+(?:ago|earlier|prior)(?![a-z])`, 'g'),
    read: (m, { anchor, before, last }) => {
      const earlier = /earlier|prior$/.test(m[0]);
      const from = earlier && last && last.granularity === 'day' ? parseDay(last.iso) : anchor;
      if (!from || /(?:than|about|around|over|nearly|almost|roughly|least)\s$/.test(before)) return null;
      const back = count(m);
      const unit = m.groups?.unit;
      if (unit === 'year') return yearValue(from.year - back, impliedYear(from.year - back));
      if (unit === 'month') return monthFrom(from.year, from.month, -back);
      return unit === 'week' ? weekValue(addDays(from, -7 * back)) : dayFrom(from, -back);
    },
  },
  {
    name: 'en.year',
    pattern: new RegExp(`(?<![a-z0-9.$€£#@/_'-])${YEAR}(?!s\\b|-\\d{2}|[a-z/_]|\\.\\d|,\\d{3})`, 'g'),
    read: (m, context) => (isBareYear(context) ? yearValue(Number(m.groups?.year)) : null),
  },
];
