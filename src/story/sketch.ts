import { fold } from '../text/fold.js';
import { hash32 } from './hash.js';

/**
 * A sample of a text's character 5-grams: those whose hash is below 2^32 / 2^scale, sorted. The scale grows with the text, so that a
 * sample stays about 100 to 200 long; two texts are compared at the coarser scale of both. Unlike a MinHash it answers for
 * containment too: an excerpt is a tenth of its original.
 */
export interface Sketch {
  readonly scale: number;
  readonly hashes: Uint32Array;
}

const GRAM = 5;
const WANTED = 200;

export const NO_SKETCH: Sketch = { scale: 0, hashes: new Uint32Array(0) };

/** The sketch of an article's own words: letters and digits alone count, so that layout and punctuation make no difference. */
export function sketchOf(text: string): Sketch {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const grams = new Set<number>();
  for (let i = 0; i + GRAM <= letters.length; i++) grams.add(hash32(letters, i, i + GRAM));
  if (grams.size === 0) return NO_SKETCH;
  const scale = Math.max(0, Math.ceil(Math.log2(grams.size / WANTED)));
  const limit = 2 ** (32 - scale);
  return { scale, hashes: Uint32Array.from([...grams].filter((hash) => hash < limit)).sort() };
}

/** How many of a sorted sample lie below a limit. */
function countBelow(hashes: Uint32Array, limit: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Overlap {
  /** Shared over all, 0–1. */
  readonly jaccard: number;
  /** Shared over those of the shorter text, 0–1. */
  readonly containment: number;
  /** Grams of the shorter text's sample: below about 20 the two ratios say little. */
  readonly seen: number;
}

export function overlap(a: Sketch, b: Sketch): Overlap {
  const limit = 2 ** (32 - Math.max(a.scale, b.scale));
  const na = countBelow(a.hashes, limit);
  const nb = countBelow(b.hashes, limit);
  let shared = 0;
  for (let i = 0, j = 0; i < na && j < nb; ) {
    const x = a.hashes[i] ?? 0;
    const y = b.hashes[j] ?? 0;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  const seen = Math.min(na, nb);
  return { jaccard: shared / Math.max(1, na + nb - shared), containment: shared / Math.max(1, seen), seen };
}
