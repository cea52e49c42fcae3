/** A constituent: a category over a run of tokens, with what it means and how good a reading it is. */
export interface Item<V> {
  readonly category: string;
  /** Token positions, half-open. */
  readonly start: number;
  readonly end: number;
  /** Higher is better; sums over the parts. */
  readonly score: number;
  readonly value: V;
}

/** Joins two neighbours into one constituent. Returns null where meaning forbids what the categories allow. */
export interface BinaryRule<V> {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  readonly result: string;
  /** Added to the sum of both scores. */
  readonly weight: number;
  readonly join: (left: Item<V>, right: Item<V>) => V | null;
}

/** Reads one constituent as another: a noun as a noun phrase. */
export interface UnaryRule<V> {
  readonly name: string;
  readonly from: string;
  readonly result: string;
  readonly weight: number;
  readonly lift: (item: Item<V>) => V | null;
}

/** The rules of a language, made ready for the chart. */
export interface Grammar<V> {
  /** Categories by number; rules are looked up by numbers, since strings cost too much in the inner loop. */
  readonly number: ReadonlyMap<string, number>;
  /** By the left category, then by the right one. */
  readonly binary: readonly (readonly (readonly Numbered<V>[] | undefined)[] | undefined)[];
  /** The same without their meaning, by the left category: what it joins with and what comes of it, in pairs. */
  readonly joins: readonly Uint16Array[];
  /** What a category is read as, and what is read as it. */
  readonly lifts: readonly Uint16Array[];
  readonly lifted: readonly Uint16Array[];
  readonly unary: readonly (readonly (UnaryRule<V> & { readonly to: number })[] | undefined)[];
  /** What may stand in front of a token with these readings and what behind it, by category: 1 where something joins with it there. */
  readonly prospects: (readings: readonly Item<V>[]) => Prospects;
}

/**
 * Which categories lead anywhere beside a token: those that something which the token begins or ends could join. What leads nowhere is not built,
 * which changes nothing in what is found.
 */
export interface Prospects {
  readonly inFront: Uint8Array;
  readonly behind: Uint8Array;
}

export type Numbered<V> = BinaryRule<V> & { readonly to: number };

export function grammar<V>(binary: readonly BinaryRule<V>[], unary: readonly UnaryRule<V>[]): Grammar<V> {
  const number = new Map<string, number>();
  const numberOf = (category: string): number => {
    const known = number.get(category);
    if (known !== undefined) return known;
    number.set(category, number.size);
    return number.size - 1;
  };
  for (const { left, right, result } of binary) for (const category of [left, right, result]) numberOf(category);
  for (const { from, result } of unary) for (const category of [from, result]) numberOf(category);
  const pairs: Numbered<V>[][][] = [];
  for (const rule of binary) {
    pairs[numberOf(rule.left)] ??= [];
    const row = pairs[numberOf(rule.left)] as Numbered<V>[][];
    row[numberOf(rule.right)] = [...(row[numberOf(rule.right)] ?? []), { ...rule, to: numberOf(rule.result) }];
  }
  const lifts: (UnaryRule<V> & { to: number })[][] = [];
  for (const rule of unary) {
    const key = numberOf(rule.from);
    lifts[key] = [...(lifts[key] ?? []), { ...rule, to: numberOf(rule.result) }];
  }
  const all = [...number.values()];
  const liftsOf = (category: number): number[] => (lifts[category] ?? []).map(({ to }) => to);
  const reached = (from: number, next: (category: number) => readonly number[]): number[] => {
    const found = new Set([from]);
    // What is added while the set is walked is walked too.
    for (const category of found) for (const one of next(category)) found.add(one);
    return [...found];
  };
  const joined = (side: 'left' | 'right') => {
    const results: number[][] = all.map(() => []);
    const partners: number[][] = all.map(() => []);
    for (const rule of binary) {
      const own = numberOf(rule[side]);
      results[own]?.push(numberOf(rule.result));
      partners[own]?.push(numberOf(rule[side === 'left' ? 'right' : 'left']));
    }
    return {
      corners: all.map((category) => reached(category, (one) => [...(results[one] ?? []), ...liftsOf(one)])),
      partners: all.map((category) => [...new Set(reached(category, liftsOf).flatMap((one) => partners[one] ?? []))]),
    };
  };
  const [left, right] = [joined('left'), joined('right')];
  const meeting = (readings: readonly number[], corners: readonly (readonly number[])[], partners: readonly (readonly number[])[]) => {
    const near = new Set(readings.flatMap((category) => corners[category] ?? []));
    return Uint8Array.from(all, (category) => (partners[category]?.some((one) => near.has(one)) ? 1 : 0));
  };
  // Words have few sets of readings between them.
  const known = new Map<string, Prospects>();
  const prospects = (readings: readonly Item<V>[]): Prospects => {
    const categories = [...new Set(readings.map(({ category }) => number.get(category) ?? -1))];
    const key = categories.join();
    let found = known.get(key);
    if (!found) {
      found = {
        inFront: meeting(categories, left.corners, left.partners),
        behind: meeting(categories, right.corners, right.partners),
      };
      known.set(key, found);
    }
    return found;
  };
  const joins = all.map((category) => {
    const own = binary.filter((rule) => numberOf(rule.left) === category);
    return Uint16Array.from(own.flatMap((rule) => [numberOf(rule.right), numberOf(rule.result)]));
  });
  const lifted = all.map((category) => Uint16Array.from(all.filter((one) => liftsOf(one).includes(category))));
  return { number, binary: pairs, joins, unary: lifts, lifts: all.map((one) => Uint16Array.from(liftsOf(one))), lifted, prospects };
}
