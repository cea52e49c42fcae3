import { type DateRule, dayValue, monthValue } from './value.js';

/** Dates in digits alone, the same in every language. */
export const numericRules: readonly DateRule[] = [
  {
    name: 'iso-day',
    pattern:
      /(?<![\d.\-/a-z])(?<year>(?:19|20)\d{2})(?<sign>[-/.])(?<month>0?[1-9]|1[0-2])\k<sign>(?<day>0?[1-9]|[12]\d|3[01])(?!\d|[.\-/]\d)(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:z|[+-]\d{2}:?\d{2})?)?/g,
    // 2024.7.12 is a day and 9.1.3 none: the year tells; versions such as 2023.3.1 are told by their neighbours.
    read: (m, { before }) =>
      m.groups?.sign === '.' &&
      (/(?:版本|version|v|update|build|[a-z]\s?)$/.test(before) ||
        /^\s?(?:版本|之前)/.test(m.input.slice(m.index + m[0].length, m.index + m[0].length + 4)))
        ? null
        : dayValue({ year: Number(m.groups?.year), month: Number(m.groups?.month), day: Number(m.groups?.day) }),
  },
  {
    name: 'compact-day',
    pattern: /(?<![\da-z._/-])(?<year>20[0-3]\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![\da-z_/]|[.-]\d)/g,
    read: (m) => dayValue({ year: Number(m.groups?.year), month: Number(m.groups?.month), day: Number(m.groups?.day) }),
  },
  {
    name: 'day-month-year',
    pattern: /(?<![\d.\-/])(?<a>0?[1-9]|[12]\d|3[01])(?<sign>[/.])(?<b>0?[1-9]|[12]\d|3[01])\k<sign>(?<year>(?:19|20)\d{2})(?![\d/]|\.\d)/g,
    read: (m, { dayFirst }) => {
      const [a, b] = [Number(m.groups?.a), Number(m.groups?.b)];
      const first = dayFirst || a > 12 || m.groups?.sign === '.';
      return dayValue({ year: Number(m.groups?.year), month: first ? b : a, day: first ? a : b });
    },
  },
  {
    name: 'iso-month',
    pattern: /(?<![\d.\-/a-z])(?<year>20[0-3]\d)-(?<month>0[1-9]|1[0-2])(?![\d-])/g,
    read: (m) => monthValue(Number(m.groups?.year), Number(m.groups?.month)),
  },
];

/** Whether numeric dates of a text put the day first: one of them can't be read otherwise, and none contradicts. */
export function putsDayFirst(folded: string): boolean {
  let first = 0;
  let second = 0;
  for (const m of folded.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}/g)) {
    if (Number(m[1]) > 12) first++;
    if (Number(m[2]) > 12) second++;
  }
  return first > second;
}
