import { describe, expect, it } from 'vitest';
import { records } from '../../src/derive/records.js';
import type { Fact } from '../../src/model/index.js';

const fact = (slots: Fact['slots'], at: number, more: Partial<Fact> = {}): Fact => ({
  id: `f${at}`,
  frame: 'leak',
  stance: 'stated',
  by: null,
  slots,
  evidence: [{ start: at, end: at + 9 }],
  ...more,
});
const bank = { zh: '蓝禾银行', en: 'Lanhe Bank', entity: 'lanhe' };
const people = (value: number) => ({ zh: `${value}人`, en: `${value} people`, value });

describe('records', () => {
  it('fills one record from several sentences', () => {
    const all = records([fact({ victim: bank }, 10), fact({ victim: bank, data: people(300) }, 40)]);
    expect(all).toEqual([
      {
        ...fact({ victim: bank, data: people(300) }, 10),
        id: 'f1',
        evidence: [
          { start: 10, end: 19 },
          { start: 40, end: 49 },
        ],
      },
    ]);
  });

  it.each([
    ['other figures', fact({ victim: bank, data: people(300) }, 10), fact({ victim: bank, data: people(400) }, 40)],
    ['another stance', fact({ victim: bank }, 10), fact({ victim: bank }, 40, { stance: 'claimed' })],
    ['two speakers', fact({ victim: bank }, 10, { by: 'A' }), fact({ victim: bank }, 40, { by: 'B' })],
    ['nothing in common', fact({ data: people(300) }, 10), fact({ victim: bank }, 40)],
    [
      'other days',
      fact({ victim: bank, time: { zh: null, en: null, value: '2031-01-02' } }, 10),
      fact({ victim: bank, time: { zh: null, en: null, value: '2031-02-02' } }, 40),
    ],
  ])('keeps two apart: %s', (_name, a, b) => {
    expect(records([a, b])).toHaveLength(2);
  });
});
