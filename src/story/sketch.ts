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
