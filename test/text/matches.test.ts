import { expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matches.js';
import { fc } from '../chance.js';

it.each([/a+/g, /\d*/g, /(?<=b)a?|🎉/gu, /./gsu, /(?:)/g, /(?:)/gu])('finds with %s what matchAll finds', (pattern) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', '1', '🎉', '\ud83c', '\n'), { maxLength: 12 }), (signs) => {
      const plain = (list: Iterable<RegExpExecArray>) => [...list].map((match) => [match.index, ...match]);
      expect(plain(matchesOf(pattern, signs.join('')))).toEqual(plain(signs.join('').matchAll(pattern)));
    }),
  );
});
