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
  /** By the left category, then by the right one. */
  readonly binary: readonly (readonly (readonly Numbered<V>[] | undefined)[] | undefined)[];
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
  return { number, binary: pairs, unary: lifts };
}

/** Readings of one category that a cell keeps: enough for one change of mind higher up. */
const KEPT = 3;
/** Longer runs are not read: cost grows with the cube, and no clause of the news needs more. */
export const LONGEST = 34;
/** Units of a run that is cut into words at all: one without a comma that goes on for longer holds no clause, and cutting it is quadratic. */
export const LONGEST_RUN = 2_000;

/** The constituents over one span. Most cells stay empty and few hold more than a dozen categories: two short rows beat a table. */
interface Cell<V> {
  /** The numbers of the categories that have items. */
  readonly present: number[];
  /** Their items, best first, in step with `present`. */
  readonly lists: Item<V>[][];
}

/** Whether a reading with this score would be kept: asked before it is built, since building is what costs. */
function admits<V>(cell: Cell<V>, number: number, score: number): boolean {
  const list = cell.lists[cell.present.indexOf(number)];
  return !list || list.length < KEPT || score > (list[KEPT - 1]?.score ?? 0);
}

function add<V>(cell: Cell<V>, number: number, item: Item<V>): void {
  const list = cell.lists[cell.present.indexOf(number)];
  if (!list) {
    cell.present.push(number);
    cell.lists.push([item]);
    return;
  }
  let at = list.length;
  while (at > 0 && (list[at - 1]?.score ?? 0) < item.score) at--;
  list.splice(at, 0, item);
  if (list.length > KEPT) list.pop();
}

interface Fresh<V> {
  readonly number: number;
  readonly item: Item<V>;
}

function close<V>(cell: Cell<V>, rules: Grammar<V>, fresh: Fresh<V>[]): void {
  for (let next = fresh.pop(); next; next = fresh.pop()) {
    const lifts = rules.unary[next.number];
    if (!lifts) continue;
    const { start, end, score: before } = next.item;
    for (const rule of lifts) {
      const score = before + rule.weight;
      if (!admits(cell, rule.to, score)) continue;
      const value = rule.lift(next.item);
      if (value === null) continue;
      const item = { category: rule.result, start, end, score, value };
      add(cell, rule.to, item);
      fresh.push({ number: rule.to, item });
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
  const { start, end } = span;
  for (let x = 0; x < left.present.length; x++) {
    const row = rules.binary[left.present[x] ?? 0];
    if (!row) continue;
    for (let y = 0; y < right.present.length; y++) {
      const joins = row[right.present[y] ?? 0];
      if (!joins) continue;
      for (const rule of joins) {
        for (const l of left.lists[x] ?? []) {
          for (const r of right.lists[y] ?? []) {
            const score = l.score + r.score + rule.weight;
            // Both lists fall: what comes behind this one is worse.
            if (!admits(cell, rule.to, score)) break;
            const value = rule.join(l, r);
            if (value === null) continue;
            const item = { category: rule.result, start, end, score, value };
            add(cell, rule.to, item);
            fresh.push({ number: rule.to, item });
          }
        }
      }
    }
  }
}

/** Whether two stretches overlap with neither inside the other. */
const crosses = (start: number, end: number, from: number, to: number): boolean =>
  (start < from && end > from && end < to) || (start > from && start < to && end > to);

/**
 * The constituents that begin a row of tokens, by where they end: a chart filled from short to long (CKY). `lexical` gives the readings of
 * each token; nothing spans a token without one, so the chart ends before the first. Ties keep the order of the rules: the same tokens give
 * the same chart. `whole`: stretches that no constituent reaches into from outside. Returns null where the row is too long.
 */
export function parse<V>(
  lexical: readonly (readonly Item<V>[])[],
  rules: Grammar<V>,
  whole: readonly (readonly [start: number, end: number])[] = [],
): ((end: number) => readonly Item<V>[]) | null {
  if (lexical.length === 0 || lexical.length > LONGEST) return null;
  const gap = lexical.findIndex((readings) => readings.length === 0);
  const size = gap < 0 ? lexical.length : gap;
  const cells: (Cell<V> | undefined)[] = new Array(size * (size + 1)).fill(undefined);
  const at = (start: number, end: number) => cells[start * (size + 1) + end];
  const keep = (start: number, end: number, cell: Cell<V>, fresh: Fresh<V>[]) => {
    close(cell, rules, fresh);
    if (cell.present.length > 0) cells[start * (size + 1) + end] = cell;
  };
  for (const [i, readings] of lexical.slice(0, size).entries()) {
    const cell: Cell<V> = { present: [], lists: [] };
    const fresh: Fresh<V>[] = [];
    for (const item of readings) {
      const number = rules.number.get(item.category);
      if (number === undefined || !admits(cell, number, item.score)) continue;
      add(cell, number, item);
      fresh.push({ number, item });
    }
    keep(i, i + 1, cell, fresh);
  }
  for (let width = 2; width <= size; width++) {
    for (let start = 0; start + width <= size; start++) {
      const end = start + width;
      if (whole.some(([from, to]) => crosses(start, end, from, to))) continue;
      const cell: Cell<V> = { present: [], lists: [] };
      const fresh: Fresh<V>[] = [];
      for (let middle = start + 1; middle < end; middle++) {
        const left = at(start, middle);
        const right = left && at(middle, end);
        if (left && right) fill(cell, left, right, rules, { start, end }, fresh);
      }
      keep(start, end, cell, fresh);
    }
  }
  return (end) => (end <= size ? (at(0, end)?.lists.flat() ?? []) : []);
}

/** The best constituent of one of the categories over exactly this span; ties go to the category named first. */
export function best<V>(items: readonly Item<V>[], categories: readonly string[]): Item<V> | null {
  let found: Item<V> | null = null;
  for (const category of categories) {
    for (const item of items) if (item.category === category && (!found || item.score > found.score)) found = item;
  }
  return found;
}
