/** A link between two nodes; -1 says that they can't be one. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** The mean strength over all pairs of two groups from which they join. Single linkage would chain stories into one. */
const QUORUM = 0.25;
const PASSES = 8;

/**
 * Groups `count` nodes by their links, the strongest first: two groups join when their links come to a quorum of all the pairs between
 * them, pairs without a link counting as none. Returns the members of each group, nodes without links alone.
 */
export function groupByQuorum(count: number, edges: readonly Edge[], joins: number): number[][] {
  const group = Array.from({ length: count }, (_, node) => node);
  const members: number[][] = group.map((node) => [node]);
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
    return sum >= QUORUM * (members[one]?.length ?? 0) * (members[other]?.length ?? 0);
  }

  function merge(one: number, other: number): void {
    const moved = members[other] ?? [];
    for (const node of moved) group[node] = one;
    members[one]?.push(...moved);
    members[other] = [];
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
