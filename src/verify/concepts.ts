import type { Modifier, Noun, Verb } from '../lexicon/record.js';
import { chineseWords, englishWords } from '../lexicon/vocabulary.js';
import type { Span } from '../model/index.js';

/** A word of the termbase in a text. Two words of either language mean the same when they share a key. */
export interface Concept extends Span {
  readonly keys: readonly string[];
  readonly nouns: readonly Noun[];
  readonly verbs: readonly Verb[];
}

/** Verbs so general that sharing one says nothing. */
const GENERAL: ReadonlySet<string> = new Set([
  'say',
  'be',
  'have',
  'other',
  'reach',
  'include',
  'use',
  'cause',
  'happen',
  'continue',
  'start',
]);

const numbers = new Map<Noun | Verb | Modifier, number>();

function keyOf(record: Noun | Verb | Modifier): string {
  let number = numbers.get(record);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(record, number);
  }
  return `w${number}`;
}

/** A verb and the noun made of it (attack, to attack) are one thing said twice. */
function verbKeys(verb: Verb): string[] {
  const keys = [keyOf(verb)];
  if (!GENERAL.has(verb.act)) keys.push(verb.act);
  if (verb.noun) {
    for (const sense of englishWords().get(verb.noun)) if (sense.part === 'noun') keys.push(keyOf(sense.noun));
  }
  return keys;
}

interface Sense {
  readonly part: 'noun' | 'verb' | 'modifier';
  readonly noun?: Noun;
  readonly verb?: Verb;
  readonly modifier?: Modifier;
}

const cache = new Map<readonly Sense[], Omit<Concept, 'start' | 'end'>>();

function meaning(senses: readonly Sense[]): Omit<Concept, 'start' | 'end'> {
  const known = cache.get(senses);
  if (known) return known;
  const keys = new Set<string>();
  const nouns: Noun[] = [];
  const verbs: Verb[] = [];
  for (const { noun, verb, modifier } of senses) {
    if (noun) {
      nouns.push(noun);
      keys.add(keyOf(noun));
    }
    if (verb) {
      verbs.push(verb);
      for (const key of verbKeys(verb)) keys.add(key);
    }
    if (modifier) keys.add(keyOf(modifier));
  }
  const found = { keys: [...keys], nouns, verbs };
  cache.set(senses, found);
  return found;
}

/** The known words of a stretch of folded text, leftmost and longest, spans counting into that text. */
export function conceptsIn(folded: string, lang: string, { start, end }: Span): Concept[] {
  const words = lang === 'zh' ? chineseWords() : englishWords();
  return words.scan(folded.slice(start, end)).map((hit) => ({ start: hit.start + start, end: hit.end + start, ...meaning(hit.values) }));
}
