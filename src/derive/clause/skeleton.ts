import type { Grammar } from './grammar.js';

/**
 * Which categories a row of tokens could have over which stretches, told from the categories alone. Joining what words mean costs far more, and most of what could
 * be joined leads to nothing that is asked for: the skeleton says what does. It finds too much rather than too little, since meaning forbids some joins.
 */
export interface Skeleton {
  /** Tokens, counted up to the first without a reading. */
  readonly size: number;
  readonly categories: number;
  /** 1 where a category could stand: by stretch (`placeOf`), then by category. */
  readonly has: Uint8Array;
  /** The categories that could stand over a stretch, by stretch, and how many they are. */
  readonly list: Uint16Array;
  readonly count: Uint16Array;
}

/** Number of a stretch of tokens, half-open. */
export const placeOf = (size: number, start: number, end: number): number => start * (size + 1) + end;

/** Whether two stretches overlap with neither inside the other. */
const crosses = (start: number, end: number, from: number, to: number): boolean =>
  (start < from && end > from && end < to) || (start > from && start < to && end > to);

/** Stretches that no constituent reaches into from outside. */
export type Closed = readonly (readonly [start: number, end: number])[];

/** The skeleton of a row, filled from short to long. `readings` gives the categories of each token, which end before the first token without one. */
export function skeleton<V>(
  readings: readonly (readonly number[])[],
  near: readonly { readonly inFront: Uint8Array; readonly behind: Uint8Array }[],
  rules: Grammar<V>,
  closed: Closed,
): Skeleton {
  const size = readings.length;
  const categories = rules.number.size;
  const places = size * (size + 1);
  const has = new Uint8Array(places * categories);
  const list = new Uint16Array(places * categories);
  const count = new Uint16Array(places);
  // A beginning of the row is asked for as it is; nothing stands behind its end.
  const leads = (start: number, end: number, category: number): boolean =>
    start === 0 || near[start - 1]?.behind[category] === 1 || near[end]?.inFront[category] === 1;
  const add = (start: number, end: number, place: number, category: number): void => {
    const at = place * categories + category;
    if (has[at] === 1) return;
    has[at] = 1;
    const filled = count[place] ?? 0;
    list[place * categories + filled] = category;
    count[place] = filled + 1;
    const lifts = rules.lifts[category];
    if (lifts) for (let i = 0; i < lifts.length; i++) if (leads(start, end, lifts[i] ?? 0)) add(start, end, place, lifts[i] ?? 0);
  };
  for (let start = 0; start < size; start++)
    for (const category of readings[start] ?? []) add(start, start + 1, placeOf(size, start, start + 1), category);
  for (let width = 2; width <= size; width++) {
    for (let start = 0; start + width <= size; start++) {
      const end = start + width;
      if (closed.some(([from, to]) => crosses(start, end, from, to))) continue;
      const place = placeOf(size, start, end);
      const own = place * categories;
      for (let middle = start + 1; middle < end; middle++) {
        const left = placeOf(size, start, middle);
        const right = placeOf(size, middle, end);
        if (count[left] === 0 || count[right] === 0) continue;
        const last = left * categories + (count[left] ?? 0);
        for (let x = left * categories; x < last; x++) {
          const joins = rules.joins[list[x] ?? 0];
          if (!joins) continue;
          for (let i = 0; i < joins.length; i += 2) {
            const result = joins[i + 1] ?? 0;
            if (has[right * categories + (joins[i] ?? 0)] === 0 || has[own + result] === 1 || !leads(start, end, result)) continue;
            add(start, end, place, result);
          }
        }
      }
    }
  }
  return { size, categories, has, list, count };
}

/** What is asked of a row: the constituents of some categories from its beginning to an end. */
export interface Asked {
  readonly end: number;
  readonly categories: readonly string[];
}

/** What may be part of what is asked for: 1 for a category over a stretch, laid out as `has`, and for a stretch with any. */
export interface Needed {
  readonly needed: Uint8Array;
  readonly some: Uint8Array;
  /** Where the longest of what was asked for ends. */
  readonly longest: number;
}

/** What a row needs for what is asked of it; null where nothing asked for could stand. */
export function needs<V>({ size, categories, has, list, count }: Skeleton, rules: Grammar<V>, asked: readonly Asked[]): Needed | null {
  const needed = new Uint8Array(has.length);
  const some = new Uint8Array(count.length);
  const mark = (place: number, category: number): void => {
    const at = place * categories + category;
    if (needed[at] === 1) return;
    needed[at] = 1;
    some[place] = 1;
    const lifted = rules.lifted[category];
    if (!lifted) return;
    for (let i = 0; i < lifted.length; i++) if (has[place * categories + (lifted[i] ?? 0)] === 1) mark(place, lifted[i] ?? 0);
  };
  let longest = 0;
  for (const { end, categories: names } of asked) {
    if (end < 1 || end > size) continue;
    const place = placeOf(size, 0, end);
    for (const name of names) {
      const category = rules.number.get(name);
      if (category === undefined || has[place * categories + category] === 0) continue;
      mark(place, category);
      longest = Math.max(longest, end);
    }
  }
  if (longest === 0) return null;
  for (let width = longest; width >= 2; width--) {
    for (let start = 0; start + width <= longest; start++) {
      const place = placeOf(size, start, start + width);
      if (some[place] === 0) continue;
      const own = place * categories;
      for (let middle = start + 1; middle < start + width; middle++) {
        const left = placeOf(size, start, middle);
        const right = placeOf(size, middle, start + width);
        if (count[left] === 0 || count[right] === 0) continue;
        const last = left * categories + (count[left] ?? 0);
        for (let x = left * categories; x < last; x++) {
          const category = list[x] ?? 0;
          const joins = rules.joins[category];
          if (!joins) continue;
          for (let i = 0; i < joins.length; i += 2) {
            const other = joins[i] ?? 0;
            if (needed[own + (joins[i + 1] ?? 0)] === 0 || has[right * categories + other] === 0) continue;
            mark(left, category);
            mark(right, other);
          }
        }
      }
    }
  }
  return { needed, some, longest };
}
