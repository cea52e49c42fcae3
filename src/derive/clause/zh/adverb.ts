import type { Modifier } from '../../../lexicon/record.js';

/** The adverb of an adjective in front of a verb: 坚决 firm, firmly. Null where English forms none by rule. */
export function adverbOf({ zh, en: [word = ''], part }: Modifier): Modifier | null {
  if (
    part !== 'adjective' ||
    !/^[a-z]{4,}$/.test(word) ||
    /(?:ed|ing|ly|st|er|ic|fast|hard|late|first|last|many|much|same|such|good)$/.test(word)
  )
    return null;
  const adverb = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ily` : /[^aeiou]le$/.test(word) ? `${word.slice(0, -1)}y` : `${word}ly`;
  return { zh, en: [adverb], part: 'adverb' };
}
