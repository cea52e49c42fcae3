import type { Numeral } from '../extract/number/numeral.js';
import { digitNumerals } from '../extract/number/numeral-digits.js';
import { englishNumerals } from '../extract/number/numeral-en.js';
import { chineseNumerals } from '../extract/number/numeral-zh.js';
import { matchesOf } from '../text/matches.js';
import { hasHan } from '../text/script.js';
import type { Evidence } from './evidence.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';
import { meets } from './spans.js';
import type { Violation } from './violation.js';

/** Every number word and digit of folded text, those inside dates, names and versions too. */
export function numeralsIn(folded: string): Numeral[] {
  return [...digitNumerals(folded), ...(hasHan(folded) ? chineseNumerals(folded) : []), ...englishNumerals(folded)];
}

export const numeralKey = (value: number): number => Number(value.toPrecision(9));

/** Words that are numbers of their own. */
const GROUPS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:both|pair|duo|couple|twice)\b|双|两/, 2],
  [/\b(?:trio|triple[ds]?|thrice)\b/, 3],
  [/\b(?:quartet|quadrupl\w+)\b/, 4],
];

/** The numbers of a passage, whatever they stand for; those inside names (360 the company) are none. */
export function numbersOf({ folded, start, end, names }: Passage): ReadonlySet<number> {
  const numbers = new Set<number>();
  let text = folded.slice(start, end);
  for (const name of names) text = text.slice(0, name.start - start) + ' '.repeat(name.end - name.start) + text.slice(name.end - start);
  for (const [word, value] of GROUPS) if (word.test(text)) numbers.add(value);
  for (const { value, max } of numeralsIn(text.replace(/(?<=[a-z])-(?=[a-z])/g, ' '))) {
    numbers.add(numeralKey(value));
    if (max !== undefined) numbers.add(numeralKey(max));
  }
  return numbers;
}

const DIGITS = /(?<![\w.,])\d[\d,]*(?:\.\d+)*/g;

/** The runs of digits of a text as they stand, commas left out. */
export const digitsIn = (folded: string): ReadonlySet<string> => new Set((folded.match(/\d[\d,]*(?:\.\d+)*/g) ?? []).map(plain));
const plain = (digits: string): string => digits.replaceAll(',', '').replace(/\.$/, '');

/** Up to here a number in words may stand for things told one by one. */
const SMALL = 12;

/** Numbers outside every figure, date, name and indicator that the article nowhere writes: versions, ordinals, rows without a noun. */
export function numeralViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  const read = [...said.figures, ...said.dates, ...said.indicators, ...said.names];
  const free = (span: { start: number; end: number }) => !read.some((other) => meets(other, span));
  const numerals = numeralsIn(said.folded).filter((one) => free(one) && (one.digits !== undefined || one.approx === 'exact'));
  const digits = [...matchesOf(DIGITS, said.folded)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    digits: text,
  }));
  const wrong = new Map<number, string>();
  for (const { start, end, value, digits: written } of numerals) {
    if (source.numerals().has(numeralKey(value)) || (written === undefined ? value <= SMALL : source.digits().has(plain(written))))
      continue;
    if (!/[a-z]-?$/.test(said.folded.slice(0, start))) wrong.set(start, said.text.slice(start, end));
  }
  for (const one of digits.filter(free)) {
    const covered = numerals.some((numeral) => meets(numeral, one));
    if (!covered && !source.digits().has(plain(one.digits)) && !/[a-z]-?$/.test(said.folded.slice(0, one.start)))
      wrong.set(one.start, said.text.slice(one.start, one.end));
  }
  const near = evidence.sentences().flatMap(({ figures }) => figures)[0]?.text ?? null;
  return [...wrong.values()].map((text) => ({ rule: 'figure' as const, lang: said.lang, said: text, source: near }));
}
