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
  /** What may stand in front of a token with these readings and what behind it, by category: 1 where something joins with it there. */
  readonly prospects: (readings: readonly Item<V>[]) => Prospects;
}

/**
 * Which categories lead anywhere beside a token: those that something which the token begins or ends could join. What leads nowhere is not built,
 * which changes nothing in what is found.
 */
interface Prospects {
  readonly inFront: Uint8Array;
  readonly behind: Uint8Array;
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
  return { number, binary: pairs, unary: lifts, prospects };
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

/** What joins with a constituent at its start and at its end, by category. */
interface Leads {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

function close<V>(cell: Cell<V>, rules: Grammar<V>, leads: Leads, fresh: Fresh<V>[]): void {
  const { from, to } = leads;
  for (let next = fresh.pop(); next; next = fresh.pop()) {
    const lifts = rules.unary[next.number];
    if (!lifts) continue;
    const { start, end, score: before } = next.item;
    for (const rule of lifts) {
      if (from[rule.to] === 0 && to[rule.to] === 0) continue;
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
  leads: Leads,
  fresh: Fresh<V>[],
): void {
  const { start, end } = span;
  const { from, to } = leads;
  for (let x = 0; x < left.present.length; x++) {
    const row = rules.binary[left.present[x] ?? 0];
    if (!row) continue;
    for (let y = 0; y < right.present.length; y++) {
      const joins = row[right.present[y] ?? 0];
      if (!joins) continue;
      for (const rule of joins) {
        if (from[rule.to] === 0 && to[rule.to] === 0) continue;
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
  const near = lexical.slice(0, size).map((readings) => rules.prospects(readings));
  // A beginning of the row is asked for as it is; nothing stands behind its end.
  const anything = new Uint8Array(rules.number.size).fill(1);
  const nothing = new Uint8Array(rules.number.size);
  const leadsOf = (start: number, end: number): Leads => ({
    from: start === 0 ? anything : (near[start - 1]?.behind ?? nothing),
    to: near[end]?.inFront ?? nothing,
  });
  const keep = (start: number, end: number, cell: Cell<V>, fresh: Fresh<V>[]) => {
    close(cell, rules, leadsOf(start, end), fresh);
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
      const leads = leadsOf(start, end);
      for (let middle = start + 1; middle < end; middle++) {
        const left = at(start, middle);
        const right = left && at(middle, end);
        if (left && right) fill(cell, left, right, rules, { start, end }, leads, fresh);
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
