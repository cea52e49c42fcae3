import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.js';
import { openGate, verify } from '../../src/verify/index.js';
import { writeByRules } from '../../src/write/index.js';
import floors from './floors.json' with { type: 'json' };
import { handMade, measure } from './measure.mjs';

const system = { analyse, openGate, verify, writeByRules };
const measured = measure(system, { shared: false });

/** Sentences that were written and set apart before any rule was tried on them tell how the gate does on what it has not seen. */
const SETS = ['seen', 'held'] as const;

describe('poisoned sentences', () => {
  it('are at least a thousand, of every way', () => {
    expect(measured.classes.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThanOrEqual(1000);
    expect(measured.classes.map(({ way }) => way).sort()).toEqual(Object.keys(floors.caught).sort());
  });

  it.each(Object.entries(floors.caught))('%s: caught as often as the floor says', (way, floor) => {
    const row = measured.classes.find((one) => one.way === way);
    const share = ((row?.caught ?? 0) + (row?.held.caught ?? 0)) / ((row?.tried ?? 0) + (row?.held.tried ?? 0));
    expect(share, JSON.stringify(row?.missed.slice(0, 5).map(({ said }) => said))).toBeGreaterThanOrEqual(floor);
  });
});

describe('errors as models make them', () => {
  const { tried, missed } = handMade(system);
  it('are at least forty', () => expect(tried.seen + tried.held).toBeGreaterThanOrEqual(40));
  it.each(SETS)('%s: caught as often as the floor says', (set) => {
    const through = missed.filter((one) => one.set === set);
    expect((tried[set] - through.length) / tried[set], JSON.stringify(through.map(({ error }) => error))).toBeGreaterThanOrEqual(
      floors.hand[set],
    );
  });
});

describe('true sentences', () => {
  it('are at least six hundred', () => expect(measured.sentences).toBeGreaterThanOrEqual(600));
  it.each(SETS)('%s: turned away no oftener than the ceiling says', (set) => {
    const away = measured.rejected.filter((one) => one.set === set);
    expect(away.length / measured.true[set], JSON.stringify(away.map(({ zh, violations }) => ({ zh, violations })))).toBeLessThanOrEqual(
      floors.rejected[set],
    );
  });
});
