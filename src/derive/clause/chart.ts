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
  readonly binary: ReadonlyMap<string, readonly BinaryRule<V>[]>;
  readonly unary: ReadonlyMap<string, readonly UnaryRule<V>[]>;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

export function grammar<V>(binary: readonly BinaryRule<V>[], unary: readonly UnaryRule<V>[]): Grammar<V> {
  return { binary: grouped(binary, (rule) => `${rule.left} ${rule.right}`), unary: grouped(unary, (rule) => rule.from) };
}

/** Readings of one category that a cell keeps: enough for one change of mind higher up. */
const KEPT = 3;
/** Longer runs are not read: cost grows with the cube, and no clause of the news needs more. */
export const LONGEST = 34;

type Cell<V> = Map<string, Item<V>[]>;

function add<V>(cell: Cell<V>, item: Item<V>): boolean {
  const list = cell.get(item.category);
  if (!list) {
    cell.set(item.category, [item]);
    return true;
  }
  const last = list.at(-1);
  if (list.length >= KEPT && last && last.score >= item.score) return false;
  const at = list.findIndex((one) => one.score < item.score);
  list.splice(at < 0 ? list.length : at, 0, item);
  if (list.length > KEPT) list.pop();
  return true;
}

function close<V>(cell: Cell<V>, rules: Grammar<V>, fresh: Item<V>[]): void {
  for (let item = fresh.pop(); item; item = fresh.pop()) {
    for (const rule of rules.unary.get(item.category) ?? []) {
      const value = rule.lift(item);
      if (value === null) continue;
      const lifted = { ...item, category: rule.result, score: item.score + rule.weight, value };
      if (add(cell, lifted)) fresh.push(lifted);
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
  const cells: Cell<V>[][] = Array.from({ length: size }, () => []);
  const at = (start: number, end: number): Cell<V> => {
    const row = cells[start] as Cell<V>[];
    row[end] ??= new Map();
    return row[end] as Cell<V>;
  };
  for (const [i, readings] of lexical.entries()) {
    const cell = at(i, i + 1);
    const fresh = readings.filter((item) => add(cell, item));
    close(cell, rules, [...fresh]);
  }
  for (let width = 2; width <= size; width++) {
    for (let start = 0; start + width <= size; start++) {
      const end = start + width;
      const cell = at(start, end);
      const fresh: Item<V>[] = [];
      for (let middle = start + 1; middle < end; middle++) {
        const left = at(start, middle);
        const right = at(middle, end);
        if (left.size === 0 || right.size === 0) continue;
        for (const [a, lefts] of left) {
          for (const [b, rights] of right) {
            const joins = rules.binary.get(`${a} ${b}`);
            if (!joins) continue;
            for (const rule of joins) {
              for (const l of lefts) {
                for (const r of rights) {
                  const value = rule.join(l, r);
                  if (value === null) continue;
                  const item = { category: rule.result, start, end, score: l.score + r.score + rule.weight, value };
                  if (add(cell, item)) fresh.push(item);
                }
              }
            }
          }
        }
      }
      close(cell, rules, fresh);
    }
  }
  return (start, end) => [...at(start, end).values()].flat();
}

/** The best constituent of one of the categories over exactly this span; ties go to the category named first. */
export function best<V>(items: readonly Item<V>[], categories: readonly string[]): Item<V> | null {
  let found: Item<V> | null = null;
  for (const category of categories) {
    for (const item of items) if (item.category === category && (!found || item.score > found.score)) found = item;
  }
  return found;
}
