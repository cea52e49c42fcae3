import type { Grammar, Item } from './grammar.js';
import { type Asked, type Closed, type Needed, needs, placeOf, skeleton } from './skeleton.js';

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

/** What is built over a stretch: 1 at `from` + the number of each category that may be part of what is asked for. */
interface Wanted {
  readonly needed: Uint8Array;
  readonly from: number;
}

function close<V>(cell: Cell<V>, rules: Grammar<V>, { needed, from }: Wanted, fresh: Fresh<V>[]): void {
  for (let next = fresh.pop(); next; next = fresh.pop()) {
    const lifts = rules.unary[next.number];
    if (!lifts) continue;
    const { start, end, score: before } = next.item;
    for (const rule of lifts) {
      if (needed[from + rule.to] === 0) continue;
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
  { needed, from }: Wanted,
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
        if (needed[from + rule.to] === 0) continue;
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

/** The constituents that were asked for, by where they end. */
export type Found<V> = (end: number) => readonly Item<V>[];

/** Asks a row for constituents from its beginning on; only those asked for are found, and what they are made of is joined for them alone. */
export type Chart<V> = (asked: readonly Asked[]) => Found<V>;

const nothing = (): never[] => [];

/**
 * A chart of a row of tokens, filled from short to long (CKY). `lexical` gives the readings of each token; nothing spans a token without one, so the chart ends
 * before the first. Ties keep the order of the rules: the same tokens give the same chart. Returns null where the row is too long.
 */
export function parse<V>(lexical: readonly (readonly Item<V>[])[], rules: Grammar<V>, closed: Closed = []): Chart<V> | null {
  if (lexical.length === 0 || lexical.length > LONGEST) return null;
  const gap = lexical.findIndex((readings) => readings.length === 0);
  const row = gap < 0 ? lexical : lexical.slice(0, gap);
  const near = row.map((readings) => rules.prospects(readings));
  const bones = skeleton(
    row.map((readings) => readings.flatMap(({ category }) => rules.number.get(category) ?? [])),
    near,
    rules,
    closed,
  );
  return (asked) => {
    const found = needs(bones, rules, asked);
    return found ? build(row, rules, found) : nothing;
  };
}

/** Joins what is needed, from the readings of the tokens on. */
function build<V>(row: readonly (readonly Item<V>[])[], rules: Grammar<V>, { needed, some, longest }: Needed): Found<V> {
  const size = row.length;
  const categories = rules.number.size;
  const cells: (Cell<V> | undefined)[] = new Array(size * (size + 1)).fill(undefined);
  const keep = (place: number, cell: Cell<V>, wanted: Wanted, fresh: Fresh<V>[]) => {
    close(cell, rules, wanted, fresh);
    if (cell.present.length > 0) cells[place] = cell;
  };
  for (let i = 0; i < longest; i++) {
    const place = placeOf(size, i, i + 1);
    const cell: Cell<V> = { present: [], lists: [] };
    const fresh: Fresh<V>[] = [];
    for (const item of row[i] ?? []) {
      const number = rules.number.get(item.category);
      if (number === undefined || needed[place * categories + number] === 0 || !admits(cell, number, item.score)) continue;
      add(cell, number, item);
      fresh.push({ number, item });
    }
    keep(place, cell, { needed, from: place * categories }, fresh);
  }
  for (let width = 2; width <= longest; width++) {
    for (let start = 0; start + width <= longest; start++) {
      const end = start + width;
      const place = placeOf(size, start, end);
      if (some[place] === 0) continue;
      const cell: Cell<V> = { present: [], lists: [] };
      const fresh: Fresh<V>[] = [];
      const wanted = { needed, from: place * categories };
      for (let middle = start + 1; middle < end; middle++) {
        const left = cells[placeOf(size, start, middle)];
        const right = left && cells[placeOf(size, middle, end)];
        if (left && right) fill(cell, left, right, rules, { start, end }, wanted, fresh);
      }
      keep(place, cell, wanted, fresh);
    }
  }
  return (end) => (end >= 1 && end <= size ? (cells[placeOf(size, 0, end)]?.lists.flat() ?? []) : []);
}

/** The best constituent of one of the categories over exactly this span; ties go to the category named first. */
export function best<V>(items: readonly Item<V>[], categories: readonly string[]): Item<V> | null {
  let found: Item<V> | null = null;
  for (const category of categories) {
    for (const item of items) if (item.category === category && (!found || item.score > found.score)) found = item;
  }
  return found;
}
