import type { Span } from '../model/index.js';
import { isWordUnit } from '../text/script.js';

export interface Hit<T> extends Span {
  readonly values: readonly T[];
}

/** Finds the longest known form at a place of a folded text. */
export interface FormIndex<T> {
  /** The longest form that starts at `position`, or null. `longest` bounds how far it may reach. */
  readonly at: (folded: string, position: number) => Hit<T> | null;
  /** All forms that start at `position`, longest first. */
  readonly allAt: (folded: string, position: number) => Hit<T>[];
  /** Leftmost-longest forms of the whole text, none overlapping. */
  readonly scan: (folded: string, accept?: (hit: Hit<T>) => boolean) => Hit<T>[];
  readonly get: (form: string) => readonly T[];
  readonly size: number;
}

const NONE: never[] = [];
const keyAt = (text: string, i: number): number => text.charCodeAt(i) * 0x10000 + (i + 1 < text.length ? text.charCodeAt(i + 1) : 0);

/**
 * An index from folded forms to values. Two units lead to the lengths that occur behind them, a hash answers for each:
 * cost per place does not grow with the number of forms. A Latin edge of a form must be a word edge of the text; Han has none.
 */
export function indexForms<T>(entries: Iterable<readonly [form: string, value: T]>): FormIndex<T> {
  const forms = new Map<string, T[]>();
  const lengths = new Map<number, number[]>();
  for (const [form, value] of entries) {
    if (form.length === 0) continue;
    const known = forms.get(form);
    if (known) {
      if (!known.includes(value)) known.push(value);
      continue;
    }
    forms.set(form, [value]);
    const key = form.length === 1 ? form.charCodeAt(0) * 0x10000 : keyAt(form, 0);
    const list = lengths.get(key);
    if (!list) lengths.set(key, [form.length]);
    else if (!list.includes(form.length)) list.push(form.length);
  }
  for (const list of lengths.values()) list.sort((a, b) => b - a);

  /** Forms at a place, longest first; `most` bounds how many. */
  function hits(folded: string, position: number, most: number): Hit<T>[] {
    const first = folded.charCodeAt(position);
    if (isWordUnit(first) && position > 0 && isWordUnit(folded.charCodeAt(position - 1))) return NONE;
    const longer = lengths.get(keyAt(folded, position));
    const single = lengths.get(first * 0x10000);
    if (!longer && !single) return NONE;
    const found: Hit<T>[] = [];
    for (const list of [longer, single]) {
      if (!list) continue;
      for (const length of list) {
        const end = position + length;
        if (end > folded.length) continue;
        if (isWordUnit(folded.charCodeAt(end - 1)) && end < folded.length && isWordUnit(folded.charCodeAt(end))) continue;
        const values = forms.get(folded.slice(position, end));
        if (!values) continue;
        found.push({ start: position, end, values });
        if (found.length >= most) return found;
      }
    }
    return found;
  }

  const at = (folded: string, position: number): Hit<T> | null => hits(folded, position, 1)[0] ?? null;
  return {
    at,
    allAt: (folded, position) => hits(folded, position, Number.POSITIVE_INFINITY),
    scan: (folded, accept = () => true) => {
      const found: Hit<T>[] = [];
      for (let i = 0; i < folded.length; i++) {
        if (!lengths.has(keyAt(folded, i)) && !lengths.has(folded.charCodeAt(i) * 0x10000)) continue;
        for (const hit of hits(folded, i, Number.POSITIVE_INFINITY)) {
          if (!accept(hit)) continue;
          found.push(hit);
          i = hit.end - 1;
          break;
        }
      }
      return found;
    },
    get: (form) => forms.get(form) ?? [],
    size: forms.size,
  };
}
