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

/** A place in the tree of forms: what ends here, and where the next unit leads. */
interface Branch<T> {
  values: T[] | null;
  next: Map<number, Branch<T>> | null;
}

function grow<T>(root: Branch<T>, form: string, value: T): void {
  let at = root;
  for (let i = 0; i < form.length; i++) {
    at.next ??= new Map();
    const unit = form.charCodeAt(i);
    let branch = at.next.get(unit);
    if (!branch) {
      branch = { values: null, next: null };
      at.next.set(unit, branch);
    }
    at = branch;
  }
  at.values ??= [];
  if (!at.values.includes(value)) at.values.push(value);
}

/** First units of a form, by which forms are put aside until a text holds them. */
const stemOf = (text: string, i: number): number => (text.charCodeAt(i) << 16) | (i + 1 < text.length ? text.charCodeAt(i + 1) : 0);

/** What begins with a unit: a form of that unit alone, a longer one. Most places of a text begin neither, and are asked for by every index. */
const ALONE = 1;
const LONGER = 2;

type Aside<T> = [form: string, value: T][];

/**
 * An index from folded forms to values: a tree of units, so that cost per place does not grow with the number of forms. Most of a termbase
 * never occurs in a run, so forms wait by their first two units and only grow into a tree when a text brings these.
 * A Latin edge of a form must be a word edge of the text; Han has none.
 */
export function indexForms<T>(entries: Iterable<readonly [form: string, value: T]>): FormIndex<T> {
  const stems = new Map<number, Aside<T> | Branch<T>>();
  const begins = new Uint8Array(0x10000);
  let size = 0;
  for (const [form, value] of entries) {
    if (form.length === 0) continue;
    size++;
    const stem = stemOf(form, 0);
    const first = form.charCodeAt(0);
    begins[first] = (begins[first] ?? 0) | (form.length === 1 ? ALONE : LONGER);
    const aside = stems.get(stem) as Aside<T> | undefined;
    if (aside) aside.push([form, value]);
    else stems.set(stem, [[form, value]]);
  }

  function branchAt(stem: number): Branch<T> | undefined {
    const found = stems.get(stem);
    if (!Array.isArray(found)) return found;
    const root: Branch<T> = { values: null, next: null };
    for (const [form, value] of found) grow(root, form.slice(2), value);
    stems.set(stem, root);
    return root;
  }

  /** Forms at a place, shortest first. */
  function upwards(folded: string, position: number): Hit<T>[] {
    const first = folded.charCodeAt(position);
    const begun = begins[first] ?? 0;
    if (begun === 0) return NONE;
    if (isWordUnit(first) && position > 0 && isWordUnit(folded.charCodeAt(position - 1))) return NONE;
    let found: Hit<T>[] = NONE;
    const take = (values: readonly T[] | null | undefined, end: number) => {
      if (!values) return;
      if (isWordUnit(folded.charCodeAt(end - 1)) && end < folded.length && isWordUnit(folded.charCodeAt(end))) return;
      if (found === NONE) found = [];
      found.push({ start: position, end, values });
    };
    if (begun & ALONE) take(branchAt(first << 16)?.values, position + 1);
    if (!(begun & LONGER) || position + 1 >= folded.length) return found;
    let branch = branchAt(stemOf(folded, position));
    for (let end = position + 2; branch; end++) {
      take(branch.values, end);
      branch = end < folded.length ? branch.next?.get(folded.charCodeAt(end)) : undefined;
    }
    return found;
  }

  return {
    at: (folded, position) => upwards(folded, position).at(-1) ?? null,
    allAt: (folded, position) => upwards(folded, position).reverse(),
    scan: (folded, accept = () => true) => {
      const found: Hit<T>[] = [];
      for (let i = 0; i < folded.length; i++) {
        const hit = upwards(folded, i).findLast(accept);
        if (!hit) continue;
        found.push(hit);
        i = hit.end - 1;
      }
      return found;
    },
    get: (form) => {
      let branch = form === '' ? undefined : branchAt(stemOf(form, 0));
      for (let i = 2; branch && i < form.length; i++) branch = branch.next?.get(form.charCodeAt(i));
      return branch?.values ?? [];
    },
    size,
  };
}
