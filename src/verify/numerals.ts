import type { Numeral } from '../extract/number/numeral.js';
import { digitNumerals } from '../extract/number/numeral-digits.js';
import { englishNumerals } from '../extract/number/numeral-en.js';
import { chineseNumerals } from '../extract/number/numeral-zh.js';
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

/** The numbers of a passage, whatever they stand for. */
export function numbersOf({ folded, start, end }: Passage): ReadonlySet<number> {
  const numbers = new Set<number>();
  const text = folded.slice(start, end);
  for (const [word, value] of GROUPS) if (word.test(text)) numbers.add(value);
  for (const { value, max } of numeralsIn(text.replace(/(?<=[a-z])-(?=[a-z])/g, ' '))) {
    numbers.add(numeralKey(value));
    if (max !== undefined) numbers.add(numeralKey(max));
  }
  return numbers;
}

/** Numbers outside every figure, date, name and indicator that the article nowhere writes: versions, ordinals, rows without a noun. */
export function numeralViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  const read = [...said.figures, ...said.dates, ...said.indicators, ...said.names];
  const loose = numeralsIn(said.folded).filter((one) => one.digits !== undefined && !read.some((other) => meets(other, one)));
  return loose.flatMap(({ start, end, value }) => {
    const text = said.text.slice(start, end);
    if (/[a-z]-?$/.test(said.folded.slice(0, start)) || source.numerals().has(numeralKey(value)) || source.folded.includes(text)) return [];
    const near = evidence.sentences().flatMap(({ figures }) => figures)[0]?.text ?? null;
    return [{ rule: 'figure' as const, lang: said.lang, said: text, source: near }];
  });
}
