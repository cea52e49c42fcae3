import { headLeanings, leftLeanings, rightLeanings, wordLeanings } from './leaning-counts.js';
import { mostlyNouns, mostlyVerbs } from './prior.js';
import type { Token } from './tokens.js';

/** Log odds that one neighbour or a word by itself can give at most. */
const MOST = 4;
/** What a noun behind a word gives that was seen there too seldom: most are its object. */
const OBJECT = -0.4;
/** What the hand-read lists add where nothing was counted. */
const READ = 2;

function table(rows: string): ReadonlyMap<string, number> {
  return new Map(
    rows.split(', ').flatMap((row) => {
      const at = row.lastIndexOf(' ');
      return at > 0 ? [[row.slice(0, at), Number(row.slice(at + 1))] as const] : [];
    }),
  );
}

let read: Record<'words' | 'left' | 'right' | 'heads', ReadonlyMap<string, number>> | null = null;

function counts() {
  read ??= { words: table(wordLeanings), left: table(leftLeanings), right: table(rightLeanings), heads: table(headLeanings) };
  return read;
}

/** Whether a word is a noun and a verb both: it has a record of either, or its verb has a noun that it is told as. */
export const isBoth = (token: Token): boolean =>
  !token.closed && token.verbs.length > 0 && (token.nouns.length > 0 || token.verbs.some((verb) => verb.noun !== undefined));

/** What a neighbour is to the word beside it: itself where it is a closed word, else its class. */
export function besideKey(token: Token | undefined): string {
  if (!token) return '^';
  if (token.entity) return 'E';
  if (token.figure) return 'F';
  if (token.date) return 'D';
  if (token.indicator || token.title || token.verbatim) return 'L';
  if (token.unknown) return '?';
  if (token.closed) return token.text;
  const parts = [
    token.nouns.length > 0 ? 'N' : '',
    token.verbs.length > 0 ? 'V' : '',
    token.modifiers.length > 0 ? (token.modifiers.some((one) => one.part === 'adjective') ? 'A' : 'M') : '',
  ];
  return `|${parts.join('')}${governs(token) ? '+' : ''}`;
}

/** A verb that takes a verb phrase: 计划VP, 停止VP. */
const governs = (token: Token): boolean => token.verbs.some((verb) => /[VG]/.test(verb.valency));

/** What stands behind a word, by itself and, behind a word that may take a verb phrase, as its complement. The first that was counted holds. */
export function behindKeys(token: Token, next: Token | undefined): readonly string[] {
  const key = besideKey(next);
  return governs(token) ? [`+${key}`, key] : [key];
}

/** A word's own leaning: natural logarithm of the odds of noun to verb, 0 where nothing is known of it. */
export function wordLeaning(word: string): number {
  // 增长了一倍, 扩展到: what is grown on to a verb makes no noun of it.
  if (/^(?:[被遭]|相比)/.test(word)) return -MOST;
  const verbal = mostlyVerbs.has(word) || /[^成作行](?:了|到|至|于|出|为|成|入).?.?$/.test(word);
  return counts().words.get(word) ?? (mostlyNouns.has(word) ? READ : verbal ? -READ : 0);
}

/** How a word that is noun and verb leans where it stands: natural logarithm of the odds of noun to verb. */
export function leaning(tokens: readonly Token[], at: number): number {
  const { left, right, heads } = counts();
  const token = tokens[at];
  if (!token) return 0;
  const next = tokens[at + 1];
  const behind =
    next && !next.closed && next.nouns.length > 0 ? (heads.get(next.text) ?? (next.verbs.length === 0 ? OBJECT : undefined)) : undefined;
  const clip = (x: number) => Math.max(-MOST, Math.min(MOST, x));
  // 强烈建议用户V: an adjective before an act that somebody does.
  if (tokens[at - 1]?.text === '强烈' && token.verbs.some((verb) => /[QC]/.test(verb.valency))) return -READ;
  // 同意推迟X: what takes a verb phrase and stands in front of what is mostly a verb takes it.
  if (governs(token) && next && !next.closed && next.verbs.length > 0 && (!isBoth(next) || wordLeaning(next.text) < -1)) return -READ;
  const [first = '', second = first] = behindKeys(token, next);
  return (
    clip(wordLeaning(token.text)) + (left.get(besideKey(tokens[at - 1])) ?? 0) + (behind ?? right.get(first) ?? right.get(second) ?? 0)
  );
}
