import type { Modifier, Noun, Verb } from '../record.js';
import { commonModifiers } from './modifiers.js';
import { englishReadingModifiers } from './modifiers-en.js';
import { moreAdjectives } from './more-adjectives.js';
import { moreAdverbs } from './more-adverbs.js';
import { moreEnglishModifiers, moreEnglishNouns } from './more-english.js';
import { moreNouns } from './more-nouns.js';
import { moreVerbs } from './more-verbs.js';
import { commonNouns } from './nouns.js';
import { englishReadingNouns } from './nouns-en.js';
import { chineseReadingModifiers, chineseReadingNouns, chineseReadingVerbs } from './reading-zh.js';
import { allVerbs } from './verbs.js';
import { englishReadingVerbs } from './verbs-en.js';

/** The earlier record of a form is its first reading, so the words of the second gathering stand last. */
export const nouns: readonly Noun[] = [...commonNouns, ...englishReadingNouns, ...moreNouns, ...moreEnglishNouns, ...chineseReadingNouns];
export const verbs: readonly Verb[] = [...allVerbs, ...englishReadingVerbs, ...moreVerbs, ...chineseReadingVerbs];
export const modifiers: readonly Modifier[] = [
  ...commonModifiers,
  ...englishReadingModifiers,
  ...moreAdjectives,
  ...moreAdverbs,
  ...moreEnglishModifiers,
  ...chineseReadingModifiers,
];

/** The same words in the order that Chinese is read in: what was gathered to read English stands last, its Chinese is a rendering. */
export const chineseFirst = {
  nouns: [...commonNouns, ...moreNouns, ...chineseReadingNouns, ...moreEnglishNouns, ...englishReadingNouns],
  verbs: [...allVerbs, ...moreVerbs, ...chineseReadingVerbs, ...englishReadingVerbs],
  modifiers: [
    ...commonModifiers,
    ...moreAdjectives,
    ...moreAdverbs,
    ...chineseReadingModifiers,
    ...moreEnglishModifiers,
    ...englishReadingModifiers,
  ],
} as const;
