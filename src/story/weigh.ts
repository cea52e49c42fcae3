import { BACKGROUND } from './background.js';
import { hash32 } from './hash.js';
import { familyOf, placeOf, termOf } from './term-code.js';
import type { Signal, Traits } from './traits.js';

/** How telling a term is: 0 where every article has it, RAREST where one does. */
export interface Weights {
  readonly word: (term: number) => number;
  readonly signal: (key: string) => number;
  /** Whether a thing fills the headlines of these days and of no others. */
  readonly bursts: (key: string, day: number) => boolean;
}

const RAREST = 7;
/** Articles that the background stands for: a batch of two must not take `Microsoft` for a rare word. */
const SEEN_BEFORE = 1_000;
/** So many headlines within so many days make a thing the matter of the day. */
const BURST = { headlines: 5, days: 3 } as const;

/** Inverse frequency over the articles given and the background, put on one scale whatever the number of articles. */
export function weightsOf(traits: readonly Traits[]): Weights {
  const words = new Map<number, number>();
  const signals = new Map<string, number>();
  for (const [term, perMille] of BACKGROUND) {
    if (/^[wbc]:/.test(term)) words.set(hash32(term) >>> 4, (perMille * SEEN_BEFORE) / 1000);
    else signals.set(term, (perMille * SEEN_BEFORE) / 1000);
  }
  const headlined = new Map<string, number[]>();
  for (const one of traits) {
    if (one.day !== null && !one.promotes)
      for (const { key, place } of one.signals)
        if (place === 'title' && key.startsWith('e:') && !BACKGROUND.has(key)) headlined.set(key, [...(headlined.get(key) ?? []), one.day]);
    for (const code of one.words) words.set(termOf(code), (words.get(termOf(code)) ?? 0) + 1);
    for (const { key } of one.signals) signals.set(key, (signals.get(key) ?? 0) + 1);
  }
  const total = traits.length + SEEN_BEFORE;
  const scale = RAREST / Math.log(total / 2);
  const weight = (count: number): number => Math.max(0, scale * Math.log(total / (1 + count)));
  const unseen = weight(0);
  for (const [term, count] of words) words.set(term, weight(count));
  for (const [key, count] of signals) signals.set(key, weight(count));
  return {
    word: (term) => words.get(term) ?? unseen,
    signal: (key) => signals.get(key) ?? unseen,
    bursts: (key, day) => {
      const days = headlined.get(key) ?? [];
      const near = days.filter((other) => Math.abs(other - day) <= BURST.days).length;
      return near >= BURST.headlines && near * 2 > days.length;
    },
  };
}

type Kin = 'i' | 'u' | 'f' | 'e' | 's' | 'd' | 'w' | 'b' | 'c';

/** What a shared term of a kin counts, and what all of a kin can at most come to. Fitted on the development days, then rounded. */
const KIN: Readonly<Record<Kin, { readonly factor: number; readonly most: number }>> = {
  i: { factor: 1.2, most: 12 },
  u: { factor: 1.5, most: 10 },
  f: { factor: 1.1, most: 10 },
  e: { factor: 1.1, most: 12.5 },
  s: { factor: 0.6, most: 5 },
  d: { factor: 0.4, most: 1 },
  w: { factor: 1.2, most: 4.5 },
  b: { factor: 0.4, most: 6.5 },
  c: { factor: 0.6, most: 4 },
};
const KINS = Object.keys(KIN) as Kin[];
/** Words of middling frequency say nothing: below the floor they don't count at all. */
const FLOOR = { w: 2.2, b: 3, c: 3 } as const;
/** Where a term stands in the two: headline and headline 1, headline and lead 0.65 … Indexed by both places, 0 headline, 1 lead, 2 body. */
const STANDS = [1, 0.65, 0.35, 0.65, 0.35, 0.15, 0.35, 0.15, 0.05];
/** One publisher's articles share house style, boilerplate and serial titles. */
const OWN_HOUSE = 0.3;
/** The longest share of words alone that can make a story specific. */
const WORDS_AS_ANCHOR = 0.5;

export interface Evidence {
  /** Sum of what both share, capped by kin. */
  readonly sum: number;
  /** The one most telling thing they share. */
  readonly anchor: number;
  /** The part of the sum in which a headline is involved. */
  readonly headline: number;
  /**
   * Keys of the signals that both have and that count, those of the headlines first. Their order rests on the two alone, so that what is
   * said of them doesn't change with every article that comes. Headline and body words are not among them.
   */
  readonly signals: readonly string[];
  /** Words, pairs of Han characters and concepts that both have, one of them in headline or lead. */
  readonly words: number;
}

/** What it is worth that the thing both headlines name is the matter of these days: enough to be a second signal. */
const MATTER_OF_THE_DAY = 1.5;

const PLACE = { title: 0, lead: 1, body: 2 } as const;

/** What two articles share, weighed. */
export function evidenceOf(a: Traits, b: Traits, weights: Weights): Evidence {
  const sums: Record<Kin, number> = { i: 0, u: 0, f: 0, e: 0, s: 0, d: 0, w: 0, b: 0, c: 0 };
  const sameLanguage = a.lang === b.lang;
  const house = a.publisher !== null && a.publisher === b.publisher ? OWN_HOUSE : 1;
  let anchor = 0;
  let headline = 0;
  let words = 0;
  const add = (kin: Kin, weight: number, at: number, bt: number): number => {
    const worth = weight * KIN[kin].factor * (STANDS[at * 3 + bt] ?? 0);
    sums[kin] += worth;
    if (at === 0 || bt === 0) headline += worth;
    if (kin !== 's' && kin !== 'd' && kin !== 'c' && kin !== 'b') anchor = Math.max(anchor, Math.min(worth, KIN[kin].most));
    return worth;
  };
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const x = a.words[i] ?? 0;
    const y = b.words[j] ?? 0;
    const term = termOf(x);
    if (term === termOf(y)) {
      const kin = familyOf(x);
      if (placeOf(x) < 2 || placeOf(y) < 2) words++;
      // Concepts stand for the words between languages; within one the words themselves say it.
      if (kin !== 'c' || !sameLanguage) {
        const above = Math.max(0, weights.word(term) - FLOOR[kin]) * (RAREST / (RAREST - FLOOR[kin]));
        if (above > 0) add(kin, above * (kin === 'c' ? 1 : house), placeOf(x), placeOf(y));
      }
      i++;
      j++;
    } else if (term < termOf(y)) i++;
    else j++;
  }
  const signals: { key: string; stands: number }[] = [];
  const named: string[] = [];
  eachShared(a.signals, b.signals, (x, y) => {
    const worth = add(x.key[0] as Kin, weights.signal(x.key), PLACE[x.place], PLACE[y.place]);
    const stands = KIN[x.key[0] as Kin].factor * (STANDS[PLACE[x.place] * 3 + PLACE[y.place]] ?? 0);
    if (worth > 0) signals.push({ key: x.key, stands });
    if (x.place === 'title' && y.place === 'title' && x.key.startsWith('e:')) named.push(x.key);
  });
  const capped = (kin: Kin): number => Math.min(sums[kin], KIN[kin].most);
  anchor = Math.max(anchor, capped('b') * WORDS_AS_ANCHOR);
  const matter = named.some((key) => weights.bursts(key, a.day ?? 0) && weights.bursts(key, b.day ?? 0)) ? MATTER_OF_THE_DAY : 0;
  return {
    sum: matter + KINS.reduce((sum, kin) => sum + capped(kin), 0),
    anchor,
    headline,
    signals: signals.sort((x, y) => y.stands - x.stands || (x.key < y.key ? -1 : 1)).map(({ key }) => key),
    words,
  };
}

/** What a headline could share at most with another of its own language, or of another. */
export function headlineMass(one: Traits, sameLanguage: boolean, weights: Weights): number {
  let mass = 0;
  for (const code of one.words) {
    const kin = familyOf(code);
    if (placeOf(code) !== 0 || (sameLanguage ? kin === 'c' : kin === 'b')) continue;
    mass += weights.word(termOf(code)) * KIN[kin].factor;
  }
  for (const { key, place } of one.signals)
    if (place === 'title' && key[0] !== 'u') mass += weights.signal(key) * KIN[key[0] as Kin].factor;
  return mass;
}

/** Walks two lists sorted by key. */
function eachShared(a: readonly Signal[], b: readonly Signal[], found: (x: Signal, y: Signal) => void): void {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i];
    const y = b[j];
    if (!x || !y) return;
    if (x.key === y.key) {
      found(x, y);
      i++;
      j++;
    } else if (x.key < y.key) i++;
    else j++;
  }
}
