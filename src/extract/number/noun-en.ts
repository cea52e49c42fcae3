import type { Noun } from '../../lexicon/record.js';
import { englishWords } from '../../lexicon/vocabulary.js';
import type { Counted } from './noun-zh.js';

/** Words that end a noun phrase. */
const STOP = new Set(
  'of in on at to for from by with and or were was are is be been have has had that which who whose whom will would can could may might must should as per than the a an its their this these those after before since until when while if but not during within without across about over under between among out up down into onto via using including said says also more less ago later earlier now then so it they he she we you i am pm utc gmt est edt pst pdt et pt ct each every per because where there here such through against like'.split(
    ' ',
  ),
);
/** Plurals without an s, and words that end in one and are no plurals. */
const IRREGULAR = /^(?:people|men|women|children|data|criteria|media|staff|personnel|police|phenomena|analyses|indices)$/;
const NO_PLURAL = /(?:ous|less|ness|ss|us|is|ics|always|perhaps|plus|across|years?|times)$/;
/** Plurals that qualify the noun behind them: sales records, systems engineers. */
const QUALIFYING =
  /^(?:sales|systems|operations|communications|news|sports|customs|savings|arms|windows|credentials|claims|data|logistics|goods|services|media|staff|police|women's|men's)$/;

const WORD = /^[a-z][a-z0-9'&/.-]*/;
const MOST = 7;

/** Hundreds of the screeners: what stands between a vague number and what it counts. */
const OF = /^ of (?:(?:the|these|those|our|its|their|other|his|her|your|my|such) ){0,2}/;

/** What an English numeral that ends at `at` counts: the first plural noun within seven words, or at once a `singular` one; a `vague` number reaches over its `of`. */
export function countedEnglish(
  folded: string,
  text: string,
  at: number,
  how: { readonly singular: boolean; readonly vague: boolean },
): Counted | null {
  const words = englishWords();
  const { singular, vague } = how;
  const of = vague ? (OF.exec(folded.slice(at, at + 40))?.[0].length ?? 0) : 0;
  let i = of > 0 ? at + of - 1 : at;
  let first = -1;
  let best: { end: number; known: Noun | null } | null = null;
  let mass = false;
  for (let n = 0; n < MOST; n++) {
    if (folded[i] !== ' ') break;
    const start = i + 1;
    const word =
      WORD.exec(folded.slice(start, start + 40))?.[0]
        .replace(/[.'/-]+$/, '')
        .replace(/'s$/, '') ?? '';
    if (word === '' || STOP.has(word)) break;
    const hit = words.at(folded, start);
    const noun = hit?.values.find((sense) => sense.part === 'noun');
    const verb = hit?.values.some((sense) => sense.part === 'verb') && !noun;
    if (best && (mass ? verb && !isPlural(word) : verb || !noun)) break;
    if (first < 0) first = start;
    const end = Math.max(start + word.length, hit && !verb ? hit.end : 0);
    const written = folded.slice(start, end);
    if (noun?.part === 'noun' && hit && end === hit.end) {
      // A mass noun may qualify the plural behind it: malware samples.
      const uncounted = noun.number !== 'plural' && noun.noun.number === 'mass';
      if (noun.number === 'plural' || singular || (uncounted && !best)) {
        best = { end, known: noun.noun };
        mass = uncounted;
      }
    } else if (isPlural(word) && (!verb || (n > 0 && !singular))) {
      best = { end, known: null };
      mass = false;
    } else if (singular && n === 0 && !hit && /^[a-z]{3,}$/.test(word) && !/(?:ed|ing|ly|al|ous|ive|ful)$/.test(word))
      best = { end, known: null };
    i = end;
    if (best && !mass && !QUALIFYING.test(written) && !singular) break;
    // 12 million Americans: punctuation right behind closes what is counted.
    if (text[i] !== ' ') break;
  }
  return best && { classifier: '', end: best.end, noun: { start: first, end: best.end }, known: best.known };
}

function isPlural(word: string): boolean {
  return IRREGULAR.test(word) || (word.length > 3 && /[^s]s$/.test(word) && !NO_PLURAL.test(word));
}
