import { clash } from './clash.js';
import { overlap } from './overlap.js';
import type { Traits } from './traits.js';

/** Why two articles are one text; `value` is what a reader can check. */
export interface Likeness {
  readonly signal: 'url' | 'text' | 'excerpt' | 'headline';
  readonly value: string;
}

/** A series that repeats its headline every week is no repost. */
const HEADLINE_WINDOW = 3;
const SAME_TEXT = 0.5;
const EXCERPT = 0.7;
/** Grams that must have been seen of the shorter text before a share of it says anything. */
const ENOUGH = 20;
/** Letters a headline needs to be one article's alone; Han ones tell more. */
const SPECIFIC_HEADLINE = { han: 8, other: 20 } as const;

const apart = (a: Traits, b: Traits): number => (a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day));

/** Whether two headlines are the same but for numbers and days. */
export const isSeries = (a: Traits, b: Traits): boolean => a.series === b.series && a.headline !== b.headline;

/** Whether a headline's letters are enough to tell an article by. */
export function isSpecific(headline: string): boolean {
  const han = headline.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= SPECIFIC_HEADLINE.han || headline.length >= SPECIFIC_HEADLINE.other;
}

/**
 * Whether two articles are the same text: one address, the same 5-grams, an excerpt, or one headline where at most one of them has a
 * text to compare. Reposts come late, but within the window of a story. Null when not.
 */
export function likeness(a: Traits, b: Traits, window: number): Likeness | null {
  if (a.url !== null && a.url === b.url) return { signal: 'url', value: a.url };
  // Short notices are worded alike: one of another CVE, victim or sum is no repost.
  if (apart(a, b) > window || isSeries(a, b) || clash(a, b)) return null;
  const shared = overlap(a.sketch, b.sketch);
  if (shared.seen >= ENOUGH && shared.jaccard >= SAME_TEXT) return { signal: 'text', value: `${Math.round(100 * shared.jaccard)} %` };
  if (shared.seen >= ENOUGH && shared.containment >= EXCERPT)
    return { signal: 'excerpt', value: `${Math.round(100 * shared.containment)} %` };
  if (a.headline === '' || a.headline !== b.headline || apart(a, b) > HEADLINE_WINDOW || !isSpecific(a.headline)) return null;
  // Equal headlines over texts that differ are a series (每周勒索威胁摘要), not a repost.
  return a.hasText && b.hasText && shared.containment < 0.2 ? null : { signal: 'headline', value: a.headline };
}

/** Grams that more articles than this share are a site's furniture and find no candidates. */
const FURNITURE = 40;
/** So many of a text's lowest grams are looked up: reposts share nearly all of them. */
const LOOKED_UP = 24;

/**
 * Pairs that may be one text, as positions into `traits`: those that share an address, a headline, or several rare grams.
 * Near-linear: the lowest grams of a text stand in an index, so a text meets only those that share some.
 */
export function* repostCandidates(traits: readonly Traits[]): Generator<readonly [number, number]> {
  // Most keys are met once, and a list of one takes as much as ten numbers.
  const byKey = new Map<string | number, number | number[]>();
  for (const [at, one] of traits.entries()) {
    const keys: (string | number)[] = [...one.sketch.hashes.subarray(0, LOOKED_UP)];
    if (one.url !== null) keys.push(`u:${one.url}`);
    if (isSpecific(one.headline)) keys.push(`h:${one.headline}`);
    const met = new Map<number, number>();
    for (const key of keys) {
      const known = byKey.get(key);
      if (known === undefined) {
        byKey.set(key, at);
        continue;
      }
      const places = typeof known === 'number' ? [known] : known;
      if (places.length < FURNITURE) {
        const weight = typeof key === 'string' ? 3 : 1;
        for (const other of places) met.set(other, (met.get(other) ?? 0) + weight);
      }
      places.push(at);
      if (places !== known) byKey.set(key, places);
    }
    for (const [other, weight] of met) if (weight >= 3) yield [other, at];
  }
}
