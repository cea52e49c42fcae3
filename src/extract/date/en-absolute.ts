import { addMonths, parseDay } from './calendar.js';
import { DAY, EDGE, impliedYear, isBareYear, isMonthWord, MONTH, monthOf, ORDINALS, PART, YEAR } from './en-parts.js';
import { type DateRule, dayValue, halfValue, monthValue, quarterValue, yearFor, yearValue } from './value.js';

/** English dates that name year, month or day. */
export const englishAbsolute: readonly DateRule[] = [
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
      /(?<=\d(?:st|nd|rd|th)?\s?(?:-|to|and)\s?)(?<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?,?(?![\da-z-]|\s(?:years?|months?|weeks?|days?|hours?|counts?|people|percent|million|billion)\b)(?:\s+(?<year>(?:19|20)\d{2}))?/g,
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
      `${EDGE}(?:the\\s+)?(?:(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[- ](?:quarter|qtr)|q(?<q>[1-4]))(?:(?:,| of| in)?(?: (?:fiscal )?${YEAR}| (?<which>this|last) year))?(?![a-z0-9])`,
      'g',
    ),
    read: (m, { anchor, nearYear }) => {
      const quarter = m.groups?.q ? Number(m.groups.q) : (ORDINALS[m.groups?.ordinal ?? ''] ?? 0);
      if (m.groups?.year) return quarterValue(Number(m.groups.year), quarter);
      // The last quarter by itself is told from the anchor.
      if (!anchor || /last|final/.test(m.groups?.ordinal ?? '')) return null;
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
    name: 'en.year',
    pattern: new RegExp(`(?<![a-z0-9.$€£#@/_'-])${YEAR}(?!s\\b|-\\d{2}|[a-z/_]|\\.\\d|,\\d{3})`, 'g'),
    read: (m, context) => (isBareYear(context) ? yearValue(Number(m.groups?.year)) : null),
  },
];
