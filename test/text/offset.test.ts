import { expect, it } from 'vitest';
import { toPlain, toSource } from '../../src/text/offset.js';
import { fc } from '../chance.js';

/** `约&amp;1亿**客户**` as it is read: an entity that is five units wide for one, and marks that are none of the text. */
const pieces = [
  { plain: 0, source: 0, length: 1, width: 1 },
  { plain: 1, source: 1, length: 1, width: 5 },
  { plain: 2, source: 6, length: 2, width: 2 },
  { plain: 4, source: 10, length: 2, width: 2 },
];
const LENGTH = 6;

it('leads back what it led to the file', () => {
  fc.assert(
    fc.property(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }), (start, length) => {
      const span = { start, end: Math.min(LENGTH, start + length) };
      expect(toPlain({ pieces }, toSource({ pieces }, span))).toEqual(span);
    }),
  );
});

it.each([
  ['a mark alone', { start: 8, end: 10 }, null],
  ['what lies behind the text', { start: 20, end: 30 }, null],
  ['the middle of an entity', { start: 3, end: 4 }, { start: 1, end: 2 }],
  ['marks and text', { start: 7, end: 11 }, { start: 3, end: 5 }],
])('%s', (_name, span, plain) => expect(toPlain({ pieces }, span)).toEqual(plain));
