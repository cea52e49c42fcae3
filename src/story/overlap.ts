import type { Sketch } from './sketch.js';

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
