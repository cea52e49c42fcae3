import { digestItems } from '../items.js';
import type { Numbers, Telling } from './material.js';

/** Items of a digest that are asked about; those beyond stay with the rule writer. */
const MOST_ITEMS = 15;
/** Parts of a long article; a file is read to 200,000 units, which is this many of the usual size and some. */
const MOST_PARTS = 24;
/** Sentences shorter than this together make no item: a label, a number. */
const LEAST_ITEM = 24;

const lengthOf = ({ lines }: Telling, numbers: Numbers): number =>
  numbers.reduce((sum, n) => sum + (lines[n] ? lines[n].end - lines[n].start : 0), 0);

/** Numbers of the body's sentences, the headline left out. */
export function bodyNumbers({ article, lines }: Telling): Numbers {
  const all = lines.map((_, n) => n).slice(1);
  // The last sentence of a file that the fetch cut is half a sentence.
  return article.status === 'truncated' && all.length > 1 ? all.slice(0, -1) : all;
}

/** Whether the numbers hold no more text than one request should. */
export function fits(telling: Telling, numbers: Numbers, size: number): boolean {
  return lengthOf(telling, numbers) <= size;
}

/** Numbers in runs of at most about `size` units, cut where a section with a heading begins, if that wastes less than half a run. */
export function parts(telling: Telling, numbers: Numbers, size: number): Numbers[] {
  const { document, lines } = telling;
  const out: number[][] = [];
  let length = 0;
  for (const n of numbers) {
    const line = lines[n];
    if (!line) continue;
    const own = line.end - line.start;
    const opens = document.sections[line.section]?.type === 'heading' && lines[n - 1]?.section !== line.section;
    const last = out.at(-1);
    if (!last || length + own > size || (opens && length > size / 2)) {
      out.push([n]);
      length = own;
    } else {
      last.push(n);
      length += own;
    }
  }
  return out.slice(0, MOST_PARTS);
}

/** The items of a digest, each with its head; empty where it has fewer than two. */
export function items(telling: Telling): Numbers[] {
  const { document, lines } = telling;
  const { of, count } = digestItems(document);
  const found = Array.from({ length: count }, (): number[] => []);
  for (const n of bodyNumbers(telling)) found[of[lines[n]?.section ?? -1] ?? -1]?.push(n);
  const told = found.filter((numbers) => lengthOf(telling, numbers) >= LEAST_ITEM);
  return told.length < 2 ? [] : told.slice(0, MOST_ITEMS);
}
