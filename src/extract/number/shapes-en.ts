import type { Approx } from '../../model/index.js';
import { SMALL_NUMBERS } from '../../text/english-numbers.js';
import { duration, ratio, type ShapeRule } from './shape.js';

const NUMBERS: Readonly<Record<string, number>> = { a: 1, ...SMALL_NUMBERS, twenty: 20, hundred: 100 };
const WORD = Object.keys(NUMBERS).join('|');
const number = (text: string | undefined): number => NUMBERS[text ?? ''] ?? Number(text);

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const HEDGED = /(?:over|than|nearly|almost|about|around|roughly|approximately|up to|at least|just|under|to|close to|by|only|cut in) $/;
const HALVES = 'years?|months?|hours?|days?|decades?|centur(?:y|ies)';
const LONG: Readonly<Record<string, Approx>> = {
  over: 'over',
  'more than': 'over',
  'less than': 'under',
  under: 'under',
  nearly: 'nearly',
  almost: 'nearly',
  about: 'about',
  around: 'about',
  within: 'under',
  'at least': 'at-least',
};
const MANY: Readonly<Record<string, readonly [number, string]>> = { decade: [10, 'year'], century: [100, 'year'] };
const span = (value: number, unit: string, approx?: Approx) => {
  const [factor, of] = MANY[unit] ?? [1, unit];
  return duration(value * factor, of, approx);
};

export const englishShapes: readonly ShapeRule[] = [
  {
    name: 'en.fraction',
    pattern: new RegExp(
      `(?<![a-z0-9]|[a-z0-9]-)(?<count>${WORD})[ -](?<part>halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?![a-z0-9]|[- ](?:party|parties|of a (?:million|billion|dozen)))`,
      'g',
    ),
    read: (m, { before, after }) => {
      const { count = '', part = '' } = m.groups ?? {};
      const whole = PARTS[part.replace(/s$/, '')];
      if (!whole || (count !== 'a' && count !== 'one' && !part.endsWith('s'))) return null;
      // Two quarters are half a year; three quarters mostly a share.
      if (part === 'quarters' && count !== 'three') return null;
      // A third attack is an ordinal, a third of attacks a share; the fourth quarter is a date.
      if (count === 'a' && !HEDGED.test(before) && !/^(?: of\b|[,.;()]| more\b| (?:were|was|are|is|said|have|had|say)\b)/.test(after))
        return null;
      if (/(?:first|second|last|fiscal|this|next) $/.test(before) || /^ (?:time|day|year|month|party|person)/.test(after)) return null;
      return ratio(number(count) / whole);
    },
  },
  {
    name: 'en.half',
    pattern:
      /(?<![a-z0-9]|[a-z0-9]-)half(?![a-z0-9-]| (?:an?|the battle|way|past|baked|million|billion|dozen|hour|year|the time)\b| of (?:the |this |last |next )?(?:year|month|fiscal|20\d\d|19\d\d))/g,
    read: (_m, { before, after }) => {
      if (/(?:first|second|latter|other|1st|2nd|and a|-a|a) $/.test(before) || /(?:and|h[12])[ -]$/.test(before)) return null;
      return HEDGED.test(before) || /^ (?:of\b|the\b|all\b|said\b|say\b|were\b|are\b|have\b|had\b|its\b|their\b|those\b)/.test(after)
        ? ratio(0.5)
        : null;
    },
  },
  {
    // 7 out of 141 counts; four in five is a share.
    name: 'en.one-in',
    pattern: new RegExp(
      `(?<![a-z0-9.,]|[a-z0-9]-)(?<part>${WORD}|\\d{1,2}) (?:in|out of)(?: every)? (?<whole>two|three|four|five|six|seven|eight|nine|ten|twenty|\\d{1,3})(?![a-z0-9.,]|-| (?:million|thousand|hundred|days|weeks|months|years|hours|minutes|countries|states|stages|steps|cities|places|different))`,
      'g',
    ),
    read: (m) => {
      const [part, whole] = [number(m.groups?.part), number(m.groups?.whole)];
      return m.groups?.part !== 'a' && (whole <= 20 || whole === 100) ? ratio(part / whole) : null;
    },
  },
  {
    name: 'en.multiple',
    pattern: new RegExp(
      `(?<![a-z0-9-])(?:(?<double>doubl(?:ed|es|e|ing))|(?<triple>tripl(?:ed|es|ing))|(?<quad>quadrupl(?:ed|es|ing))|(?<fold>two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\\d{1,4})[- ]?fold|(?<times>\\d{1,4}(?:\\.\\d{1,2})?)x(?= (?:more|higher|faster|larger|increase|growth|as)\\b)|(?<count>${WORD}|\\d{1,4}(?:\\.\\d{1,2})?) times(?= (?:as\\b|more\\b|higher\\b|greater\\b|larger\\b|the\\b|faster\\b|likelier\\b|that\\b|what\\b|its\\b))|(?<decimal>\\d{1,4}\\.\\d{1,2}) times)(?![a-z0-9])`,
      'g',
    ),
    read: (m, { after, before }) => {
      const { double, triple, quad, fold, times, count, decimal } = m.groups ?? {};
      if (double) {
        // To double down, double extortion, after every doubling: no growth is told.
        const grows =
          double === 'doubled' || double === 'doubles'
            ? !/^ (?:down|as|up|check|click)/.test(after)
            : /^ (?:in\b|of\b|the number|its\b|from\b|to\b|since\b|every\b|year)/.test(after);
        if (!grows || (/(?:every|to) $/.test(before.slice(-6)) && double === 'doubling')) return null;
        if (double === 'double' && !/^ (?:the number|the |its |in |from |since )/.test(after)) return null;
      }
      const value = double ? 2 : triple ? 3 : quad ? 4 : number(fold ?? times ?? count ?? decimal);
      return Number.isFinite(value) && value > 0 ? { kind: 'multiple', value, unit: 'times' } : null;
    },
  },
  {
    name: 'en.half-duration',
    pattern: new RegExp(`(?<![a-z0-9]|and )(?:half an? |a half[- ])(?<unit>${HALVES})(?![a-z0-9])`, 'g'),
    read: (m) => span(0.5, singular(m.groups?.unit)),
  },
  {
    // A year and a half, a month-long campaign, nearly a decade; a month by itself is no figure.
    name: 'en.long-duration',
    pattern:
      /(?<![a-z0-9-])(?:(?<hedge>over|more than|less than|under|nearly|almost|about|around|within|at least|past|last) (?:an?|one) (?<unit>year|month|week|day|hour|decade|minute|century)(?<half> and a half)?(?! or so| later| or two)|an? (?<plain>year|month|week|day|hour|decade) and a half|(?<long>year|month|week|day|hour|decade)s?-long)(?![a-z0-9-])/g,
    read: (m) => {
      const { hedge, unit, half, plain, long } = m.groups ?? {};
      if (long) return span(1, long);
      if (plain) return span(1.5, plain);
      return hedge && unit ? span(half ? 1.5 : 1, unit, LONG[hedge]) : null;
    },
  },
];

function singular(unit: string | undefined): string {
  return (unit ?? '').replace(/ies$/, 'y').replace(/s$/, '');
}
