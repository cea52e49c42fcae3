import { SMALL_NUMBERS } from '../../text/english-numbers.js';
import { matchesOf } from '../../text/matches.js';
import type { Numeral } from './numeral.js';

const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  ...SMALL_NUMBERS,
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
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
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
const SCALE = Object.keys(SCALES).join('|');
const DIGIT = 'one|two|three|four|five|six|seven|eight|nine';
const PATTERN = new RegExp(
  [
    `(?<plural>${Object.keys(PLURALS).join('|')})(?: of (?<of>thousands|millions|billions|trillions))?`,
    `(?:a )?(?<half>half|quarter of)(?: an?)? (?<halfScale>${SCALE})`,
    // two-factor and one-click name kinds of things; one-third is a ratio.
    `(?<words>(?:${ONE})(?:-(?:${DIGIT}))?(?:(?: (?:and )?|-)(?:${SCALE}|${ONE})){0,5}(?:(?<and> and a half|-and-a-half)(?: (?<andScale>million|billion|trillion|thousand|hundred|dozen))?)?)(?!-(?:factor|step|way|stop|click|off|sided|dimensional|time|thirds?|quarters?|halfs?|fifths?|tenths?))`,
    `(?<article>an?|top) (?<articleScale>(?:hundred|ten) thousand|${SCALE})`,
    // several hundred, a few thousand, a couple of dozen
    `(?<few>several|(?:a )?few|(?:a )?couple(?: of)?|many) (?<fewScale>hundred thousand|${SCALE})`,
  ]
    .map((one) => `(?<![a-z0-9_]|[a-z0-9][-.'])(?:${one})(?![a-z0-9_])`)
    .join('|'),
  'g',
);

function words(text: string): number {
  let total = 0;
  let current = 0;
  for (const word of text.split(/[ -]+/)) {
    if (word in ONES) current += ONES[word] ?? 0;
    else if (word in SCALES) {
      const scale = SCALES[word] ?? 1;
      if (scale >= 1000) {
        total += (current || 1) * scale;
        current = 0;
      } else current = (current || 1) * scale;
    }
  }
  return total + current;
}

/** Digits behind one another are no numeral: "one two", "two twenty". */
const ROW = new RegExp(`(?:^|[ -])(?:${DIGIT}) (?:${ONE})(?:$|[ -])`);

/** The English numerals of a folded text that are written in words: number words, dozens, half a million, hundreds of thousands. */
export function* englishNumerals(folded: string): Generator<Numeral> {
  for (const match of matchesOf(PATTERN, folded)) {
    const start = match.index;
    const end = start + match[0].length;
    const g = match.groups ?? {};
    const base = { start, end, form: 'en' as const };
    if (g.plural) yield { ...base, value: (PLURALS[g.plural] ?? 1) * (g.of ? (PLURALS[g.of] ?? 1) : 1), approx: 'some', scaled: true };
    else if (g.half)
      yield { ...base, value: (SCALES[g.halfScale ?? ''] ?? 1) / (g.half === 'half' ? 2 : 4), approx: 'exact', scaled: true };
    else if (g.words) {
      // Of "seven zero-day flaws" the first word alone is the number.
      const row = ROW.exec(g.words);
      if (row) {
        const first = g.words.slice(0, row.index + row[0].indexOf(' ', 1));
        yield { ...base, end: start + first.length, value: words(first), approx: 'exact', scaled: false };
        continue;
      }
      // One and a half million: the half belongs to the scale behind it.
      const whole = g.and ? words(g.words.slice(0, g.words.indexOf(g.and))) + 0.5 : words(g.words);
      const number = whole * (g.andScale ? (SCALES[g.andScale] ?? 1) : 1);
      const scaled = /hundred|thousand|million|billion|trillion|dozen/.test(g.words);
      yield { ...base, value: number, approx: 'exact', scaled, ...(g.words === 'one' ? { article: true } : {}) };
    } else if (g.article) yield { ...base, value: words(`one ${g.articleScale}`), approx: 'exact', scaled: true };
    else if (g.few) yield { ...base, value: words(`one ${g.fewScale}`), approx: 'some', scaled: true };
  }
}
