import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.js';
import { openGate, verify } from '../../src/verify/index.js';
import { writeByRules } from '../../src/write/index.js';
import floors from './floors.json' with { type: 'json' };
import { handMade, measure } from './measure.mjs';

const system = { analyse, openGate, verify, writeByRules };
const measured = measure(system, { shared: false });

describe('poisoned sentences', () => {
  it('are at least a thousand, of every way', () => {
    expect(measured.classes.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThanOrEqual(1000);
    expect(measured.classes.map(({ way }) => way).sort()).toEqual(Object.keys(floors.caught).sort());
  });

  it.each(Object.entries(floors.caught))('%s: caught as often as the floor says', (way, floor) => {
    const row = measured.classes.find((one) => one.way === way);
    const share = (row?.caught ?? 0) / (row?.tried ?? 1);
    expect(share, JSON.stringify(row?.missed.slice(0, 5).map(({ said }) => said))).toBeGreaterThanOrEqual(floor);
  });
});

describe('errors as models make them', () => {
  const { tried, missed } = handMade(system);
  it('are at least forty', () => expect(tried).toBeGreaterThanOrEqual(40));
  it('are caught as often as the floor says', () => {
    expect((tried - missed.length) / tried, JSON.stringify(missed.map(({ error }) => error))).toBeGreaterThanOrEqual(floors.hand);
  });
});

describe('true sentences', () => {
  it('are at least two hundred', () => expect(measured.sentences).toBeGreaterThanOrEqual(200));
  it('are turned away no oftener than the ceiling says', () => {
    const share = measured.rejected.length / measured.true;
    expect(share, JSON.stringify(measured.rejected.map(({ zh, violations }) => ({ zh, violations })))).toBeLessThanOrEqual(floors.rejected);
  });
});
