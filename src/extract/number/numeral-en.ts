import type { Numeral } from './numeral.js';
import { exact } from './numeral-zh.js';

const ONES: Readonly<Record<string, number>> = {
  zero: 0,
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
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  t: 1e12,
};
const PLURALS: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

const ONE = Object.keys(ONES).join('|');
const SCALE = 'hundred thousand|thousand million|hundred|thousand|million|billion|trillion|dozen';
const PATTERN = new RegExp(
  [
    `(?<!\\w)(?<plural>${Object.keys(PLURALS).join('|')})(?: of (?<of>thousands|millions|billions|trillions))?(?!\\w)`,
    `(?<!\\w)(?<half>half|quarter of) a (?<halfScale>dozen|million|billion|trillion|thousand)(?!\\w)`,
    `(?<![\\w.,]|\\d[-/])(?<digits>\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(?:[ -]?(?<scale>${SCALE}|mln|bn|mn|tn)(?![\\w])|(?<short>[kmb])(?![\\w/-]))?(?<plus>\\+)?`,
    `(?<!\\w|[-.])(?<words>(?:${ONE})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?:(?: (?:and )?|-)(?:${SCALE}|${ONE})){0,5})(?![\\w]|-(?:factor|step|time|day |way|stop|click|off|sided|dimensional))`,
    `(?<!\\w)(?<article>an?) (?<articleScale>dozen|hundred(?: thousand)?|thousand|million|billion|trillion)(?!\\w)`,
  ].join('|'),
  'g',
);

function words(text: string): number {
  let total = 0;
  let current = 0;
  for (const word of text.split(/[ -]+/)) {
    if (word === 'and') continue;
    if (word in ONES) current += ONES[word] ?? 0;
    else {
      const scale = SCALES[word] ?? 1;
      if (scale >= 1000) {
        total += (current || 1) * scale;
        current = 0;
      } else current = (current || 1) * scale;
    }
  }
  return total + current;
}

/** The English numerals of a folded text: digits with scale words, number words, dozens and half a million. */
export function* englishNumerals(folded: string): Generator<Numeral> {
  for (const match of folded.matchAll(PATTERN)) {
    const start = match.index;
    const end = start + match[0].length;
    const g = match.groups ?? {};
    const base = { start, end, form: 'en' as const };
    if (g.plural) yield { ...base, value: (PLURALS[g.plural] ?? 1) * (g.of ? (PLURALS[g.of] ?? 1) : 1), approx: 'some', scaled: true };
    else if (g.half)
      yield { ...base, value: (SCALES[g.halfScale ?? ''] ?? 1) / (g.half === 'half' ? 2 : 4), approx: 'exact', scaled: true };
    else if (g.digits) {
      const scale = (g.scale ?? g.short ?? '').split(' ').reduce((value, word) => value * (SCALES[word] ?? 1), 1);
      const value = exact(Number(g.digits.replaceAll(',', '')) * scale);
      yield { ...base, value, approx: g.plus ? 'over' : 'exact', scaled: scale > 1, digits: g.digits };
    } else if (g.words) {
      yield {
        ...base,
        value: words(g.words),
        approx: 'exact',
        scaled: /hundred|thousand|million|billion|trillion|dozen/.test(g.words),
        article: g.words === 'one',
      };
    } else if (g.article) yield { ...base, value: words(`one ${g.articleScale}`), approx: 'exact', scaled: true };
  }
}
