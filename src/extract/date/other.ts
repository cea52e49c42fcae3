import { type DateRule, dayValue, monthValue, yearFor } from './value.js';

/** Month names of the other languages that an archive holds, in calendar order. */
const MONTHS: readonly (readonly string[])[] = [
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' '),
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
];
const monthOf = new Map(MONTHS.flatMap((names) => names.map((name, i) => [name, i + 1] as const)));
const NAMES = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');

export const otherRules: readonly DateRule[] = [
  {
    name: 'other.day-month',
    pattern: new RegExp(
      `(?<!\\d)(?<day>[12]\\d|3[01]|0?[1-9])(?:er|[º°.])?\\s+(?:de\\s+|del\\s+)?(?<month>${NAMES})(?:(?:\\s+de|\\s+del|,)?\\s+(?<year>(?:19|20)\\d{2}))?(?!\\p{L})`,
      'gu',
    ),
    read: (m, context) => {
      const month = monthOf.get(m.groups?.month ?? '') ?? 0;
      const day = Number(m.groups?.day);
      const year = m.groups?.year ? Number(m.groups.year) : yearFor(month, day, context);
      return year === null ? null : dayValue({ year, month, day });
    },
  },
  {
    name: 'other.month-year',
    pattern: new RegExp(`(?<!\\p{L})(?<month>${NAMES})(?:\\s+de|\\s+del)?\\s+(?<year>(?:19|20)\\d{2})(?!\\d)`, 'gu'),
    read: (m) => monthValue(Number(m.groups?.year), monthOf.get(m.groups?.month ?? '') ?? 0),
  },
];
