/** A link between two nodes; -1 says that they can't be one. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** When nodes stand, and how far apart two of them may be compared: pairs further apart say nothing about each other. */
export interface Calendar {
  /** Day of each node, null where none is known. */
  readonly days: readonly (number | null)[];
  readonly window: number;
}

/** The mean strength over all comparable pairs of two groups from which they join. Single linkage would chain stories into one. */
const QUORUM = 0.25;
const PASSES = 8;

/**
 * Groups nodes by their links, the strongest first: two groups join when their links come to a quorum of the pairs between them, pairs
 * without a link counting as none. Pairs further apart than the window don't count, so that a follow-up joins a story that has run for
 * weeks by its last days. Returns the members of each group, nodes without links alone.
 */
export function groupByQuorum({ days, window }: Calendar, edges: readonly Edge[], joins: number): number[][] {
  const count = days.length;
  const group = Array.from({ length: count }, (_, node) => node);
  const members: number[][] = group.map((node) => [node]);
  const dated: Map<number | null, number>[] = days.map((day) => new Map([[day, 1]]));
  const between: Map<number, number>[] = group.map(() => new Map());
  for (const { a, b, strength } of edges) {
    between[a]?.set(b, strength);
    between[b]?.set(a, strength);
  }
  const strong = edges.filter(({ strength }) => strength >= joins).sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  for (let pass = 0, changed = true; changed && pass < PASSES; pass++) {
    changed = false;
    for (const { a, b } of strong) {
      const [one, other] = [group[a] ?? a, group[b] ?? b];
      if (one === other || !reaches(one, other)) continue;
      merge(one, other);
      changed = true;
    }
  }
  return members.filter(({ length }) => length > 0);

  function reaches(one: number, other: number): boolean {
    const sum = between[one]?.get(other) ?? 0;
    return sum >= QUORUM * comparable(dated[one] ?? new Map(), dated[other] ?? new Map());
  }

  function comparable(some: ReadonlyMap<number | null, number>, others: ReadonlyMap<number | null, number>): number {
    let pairs = 0;
    for (const [a, n] of some) for (const [b, m] of others) if (a === null || b === null || Math.abs(a - b) <= window) pairs += n * m;
    return pairs;
  }

  function merge(one: number, other: number): void {
    const moved = members[other] ?? [];
    for (const node of moved) group[node] = one;
    members[one]?.push(...moved);
    members[other] = [];
    for (const [day, n] of dated[other] ?? []) dated[one]?.set(day, (dated[one]?.get(day) ?? 0) + n);
    dated[other] = new Map();
    for (const [third, sum] of between[other] ?? []) {
      between[third]?.delete(other);
      if (third === one) continue;
      const whole = (between[one]?.get(third) ?? 0) + sum;
      between[one]?.set(third, whole);
      between[third]?.set(one, whole);
    }
    between[other] = new Map();
  }
}
