import { familyOf, placeOf, termOf } from './term-code.js';
import type { Traits } from './traits.js';
import type { Weights } from './weigh.js';

/** Terms that more articles of one window share than this find no neighbours: a great story is held together by its rarer terms. */
const CROWD = 60;
/** A term below this weight can't be the specific signal of a story. */
const RARE = 3.2;
/** Han pairs come in rows; so many of a headline's rarest are enough to meet those that share a row. */
const PAIRS = 8;

function* keysOf(one: Traits, weights: Weights): Generator<string | number> {
  for (const { key, place } of one.signals)
    if (place !== 'body' && key[0] !== 's' && key[0] !== 'd' && weights.signal(key) >= RARE) yield key;
  const pairs: { term: number; weight: number }[] = [];
  for (const code of one.words) {
    const kin = familyOf(code);
    const place = placeOf(code);
    const weight = weights.word(termOf(code));
    if (place === 2 || weight < RARE) continue;
    if (kin === 'w') yield termOf(code);
    else if (kin === 'b' && place === 0) pairs.push({ term: termOf(code), weight });
  }
  pairs.sort((x, y) => y.weight - x.weight || x.term - y.term);
  for (const { term } of pairs.slice(0, PAIRS)) yield term;
}

/**
 * Pairs of articles within the window that share something rare in headline or lead, as positions into `traits`, which must be sorted
 * by day. Never all pairs: each article meets those of the last days that stand under one of its rare terms.
 */
export function* neighbours(traits: readonly Traits[], weights: Weights, window: number): Generator<readonly [number, number]> {
  // Most keys are met once, and a list of one takes as much as ten numbers.
  const byKey = new Map<string | number, number | number[]>();
  const dayOf = (at: number): number => traits[at]?.day ?? 0;
  for (const [at, one] of traits.entries()) {
    if (!one.single) continue;
    const met = new Set<number>();
    for (const key of keysOf(one, weights)) {
      const known = byKey.get(key);
      if (known === undefined) {
        byKey.set(key, at);
        continue;
      }
      const places = typeof known === 'number' ? [known] : known;
      let gone = 0;
      while (gone < places.length && dayOf(places[gone] ?? 0) < dayOf(at) - window) gone++;
      if (gone > 0) places.splice(0, gone);
      if (places.length <= CROWD) for (const other of places) met.add(other);
      places.push(at);
      if (places !== known) byKey.set(key, places);
    }
    for (const other of [...met].sort((x, y) => x - y)) yield [other, at];
  }
}
