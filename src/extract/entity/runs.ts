import type { Span } from '../../model/index.js';
import { matchesOf } from '../../text/matches.js';
import type { Ground } from './ground.js';
import { standsAlone } from './ground.js';

/** A run of capitalized Latin words, as they stand beside each other with single spaces. */
export interface Run extends Span {
  readonly words: readonly Span[];
}

const WORD = /[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f]*(?:[&'.+^-][A-Za-z0-9\u00c0-\u024f]+)*|(?<!\d)\d+[A-Za-z]+[A-Za-z0-9]*/g;
/** Small words inside names: Bank of America, Aeza de la Cruz. */
const LINK = /^(?:of|de|la|van|von|der|den|del|da|di|al|bin|the|and|for|to|on|y|du|&)$/;

const named = (word: string): boolean => /[A-Z\u00c0-\u00de]/.test(word);

/** Runs of capitalized words; small words only between capitals, and `and`, `for`, `to`, `on` never more than one. */
export function runs(ground: Ground, from: number, to: number): Run[] {
  const found: Run[] = [];
  let open: Span[] = [];
  let pending: Span | null = null;
  const close = () => {
    const first = open[0];
    const last = open[open.length - 1];
    if (first && last) found.push({ start: first.start, end: last.end, words: open });
    open = [];
    pending = null;
  };
  const { cased } = ground;
  for (const match of matchesOf(WORD, cased.slice(from, to))) {
    let end = from + match.index + match[0].length;
    const start = from + match.index;
    let word = match[0];
    // The genitive is no part of a name: Google's.
    if (/'s$/i.test(word)) {
      word = word.slice(0, -2);
      end -= 2;
    }
    const last = pending ?? open[open.length - 1];
    const beside =
      last !== undefined &&
      last !== null &&
      /^(?: |\. )$/.test(cased.slice(last.end, start)) &&
      (cased[last.end] !== '.' || initial(cased, last));
    if (!beside) close();
    if (named(word) && !ground.shut(start, end) && standsAlone(ground, start, end)) {
      if (pending) open.push(pending);
      pending = null;
      open.push({ start, end });
      if (end !== from + match.index + match[0].length) close();
    } else if (open.length > 0 && !pending && LINK.test(word)) pending = { start, end };
    else close();
  }
  close();
  return found;
}

/** J. in `Christine J. Owen`, Dr. in `Dr. Marco Buschmann`. */
function initial(cased: string, { start, end }: Span): boolean {
  return end - start === 1 || /^(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gen|Lt|Col|Prof|St|Jr|Sgt)$/.test(cased.slice(start, end));
}
