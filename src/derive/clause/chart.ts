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

export interface Grammar<V> {
  /** Categories by number; rules are looked up by numbers, since strings cost too much in the inner loop. */
  readonly number: ReadonlyMap<string, number>;
  readonly size: number;
  /** Row of the left category times `size` plus the right one. */
  readonly binary: readonly (readonly Numbered<V>[] | undefined)[];
  readonly unary: readonly (readonly (UnaryRule<V> & { readonly to: number })[] | undefined)[];
}

type Numbered<V> = BinaryRule<V> & { readonly to: number };

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
  const size = number.size;
  const pairs: Numbered<V>[][] = [];
  for (const rule of binary) {
    const key = numberOf(rule.left) * size + numberOf(rule.right);
    pairs[key] = [...(pairs[key] ?? []), { ...rule, to: numberOf(rule.result) }];
  }
  const lifts: (UnaryRule<V> & { to: number })[][] = [];
  for (const rule of unary) {
    const key = numberOf(rule.from);
    lifts[key] = [...(lifts[key] ?? []), { ...rule, to: numberOf(rule.result) }];
  }
  return { number, size, binary: pairs, unary: lifts };
}

/** Readings of one category that a cell keeps: enough for one change of mind higher up. */
const KEPT = 3;
/** Longer runs are not read: cost grows with the cube, and no clause of the news needs more. */
export const LONGEST = 34;

interface Cell<V> {
  /** Items by category number, best first. */
  readonly items: Item<V>[][];
  /** The numbers that have items. */
  readonly present: number[];
}

function add<V>(cell: Cell<V>, number: number, item: Item<V>): boolean {
  const list = cell.items[number];
  if (!list) {
    cell.items[number] = [item];
    cell.present.push(number);
    return true;
  }
  const last = list.at(-1);
  if (list.length >= KEPT && last && last.score >= item.score) return false;
  const at = list.findIndex((one) => one.score < item.score);
  list.splice(at < 0 ? list.length : at, 0, item);
  if (list.length > KEPT) list.pop();
  return true;
}

interface Fresh<V> {
  readonly number: number;
  readonly item: Item<V>;
}

function close<V>(cell: Cell<V>, rules: Grammar<V>, fresh: Fresh<V>[]): void {
  for (let next = fresh.pop(); next; next = fresh.pop()) {
    for (const rule of rules.unary[next.number] ?? []) {
      const value = rule.lift(next.item);
      if (value === null) continue;
      const item = { ...next.item, category: rule.result, score: next.item.score + rule.weight, value };
      if (add(cell, rule.to, item)) fresh.push({ number: rule.to, item });
    }
  }
}

function fill<V>(
  cell: Cell<V>,
  left: Cell<V>,
  right: Cell<V>,
  rules: Grammar<V>,
  span: { start: number; end: number },
  fresh: Fresh<V>[],
): void {
  for (const a of left.present) {
    const row = a * rules.size;
    for (const b of right.present) {
      const joins = rules.binary[row + b];
      if (!joins) continue;
      for (const rule of joins) {
        for (const l of left.items[a] ?? []) {
          for (const r of right.items[b] ?? []) {
            const value = rule.join(l, r);
            if (value === null) continue;
            const item = { category: rule.result, ...span, score: l.score + r.score + rule.weight, value };
            if (add(cell, rule.to, item)) fresh.push({ number: rule.to, item });
          }
        }
      }
    }
  }
}

/**
 * All constituents of a row of tokens, by span: a chart filled from short to long (CKY). `lexical` gives the readings of each token.
 * Ties keep the order of the rules, so the same tokens give the same chart. Returns null where the row is too long.
 */
export function parse<V>(
  lexical: readonly (readonly Item<V>[])[],
  rules: Grammar<V>,
): ((start: number, end: number) => readonly Item<V>[]) | null {
  const size = lexical.length;
  if (size === 0 || size > LONGEST) return null;
  const cells: Cell<V>[] = Array.from({ length: size * (size + 1) }, () => ({ items: [], present: [] }));
  const at = (start: number, end: number): Cell<V> => cells[start * (size + 1) + end] as Cell<V>;
  for (const [i, readings] of lexical.entries()) {
    const cell = at(i, i + 1);
    const fresh: Fresh<V>[] = [];
    for (const item of readings) {
      const number = rules.number.get(item.category);
      if (number !== undefined && add(cell, number, item)) fresh.push({ number, item });
    }
    close(cell, rules, fresh);
  }
  for (let width = 2; width <= size; width++) {
    for (let start = 0; start + width <= size; start++) {
      const end = start + width;
      const cell = at(start, end);
      const fresh: Fresh<V>[] = [];
      for (let middle = start + 1; middle < end; middle++) {
        const left = at(start, middle);
        const right = at(middle, end);
        if (left.present.length > 0 && right.present.length > 0) fill(cell, left, right, rules, { start, end }, fresh);
      }
      close(cell, rules, fresh);
    }
  }
  return (start, end) => at(start, end).items.flat();
}

/** The best constituent of one of the categories over exactly this span; ties go to the category named first. */
export function best<V>(items: readonly Item<V>[], categories: readonly string[]): Item<V> | null {
  let found: Item<V> | null = null;
  for (const category of categories) {
    for (const item of items) if (item.category === category && (!found || item.score > found.score)) found = item;
  }
  return found;
}
