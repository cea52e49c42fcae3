import { describe, expect, it } from 'vitest';
import { type Edge, groupByQuorum as grouped } from '../../src/story/quorum.js';
import { fc } from '../chance.js';

const link = (a: number, b: number, strength: number): Edge => ({ a, b, strength });

const groupByQuorum = (count: number, edges: readonly Edge[], joins: number) =>
  grouped({ days: Array.from({ length: count }, () => 0), window: 7 }, edges, joins);

describe('groups by quorum', () => {
  it('joins what is linked', () => expect(groupByQuorum(3, [link(0, 1, 0.8)], 0.3)).toEqual([[0, 1], [2]]));

  it('does not chain: a link at the end of a long story carries no stranger into it', () => {
    const close = [0, 1, 2, 3, 4].flatMap((a) => [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => link(a, b, 0.9)));
    const groups = groupByQuorum(6, [...close, link(4, 5, 0.8)], 0.3);
    expect(groups.find((group) => group.includes(5))).toEqual([5]);
  });

  it('takes a follow-up into a story that has run for weeks by its last days', () => {
    const days = [0, 0, 0, 0, 6, 12, 18];
    const running = days.flatMap((day, a) => days.flatMap((later, b) => (a < b && later - day <= 7 ? [link(a, b, 0.8)] : [])));
    expect(grouped({ days, window: 7 }, running, 0.3)).toEqual([[0, 1, 2, 3, 4, 5, 6]]);
    expect(grouped({ days: days.map(() => 0), window: 7 }, running, 0.3).length).toBeGreaterThan(1);
  });

  it('keeps apart what speaks against being one', () => {
    const groups = groupByQuorum(3, [link(0, 1, 0.9), link(1, 2, 0.9), link(0, 2, -1)], 0.3);
    expect(groups.some((group) => group.includes(0) && group.includes(2))).toBe(false);
  });

  it('puts every node in exactly one group', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: -1, max: 1, noNaN: true })), { maxLength: 60 }), (raw) => {
        const edges = raw.filter(([a, b]) => a < b).map(([a, b, strength]) => link(a, b, strength));
        const groups = groupByQuorum(12, edges, 0.3);
        expect(groups.flat().sort((x, y) => x - y)).toEqual(Array.from({ length: 12 }, (_, node) => node));
      }),
    ));
});
