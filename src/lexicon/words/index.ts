import type { Modifier, Noun, Verb } from '../record.js';
import { decidedNouns as decidedGeneral, decidedModifiers, decidedVerbs } from './decided.js';
import { decidedTerms } from './decided-terms.js';
import { englishNewsModifiers, englishNewsNouns, englishNewsVerbs } from './english-news.js';
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
export const nouns: readonly Noun[] = [
  ...commonNouns,
  ...englishReadingNouns,
  ...moreNouns,
  ...moreEnglishNouns,
  ...chineseReadingNouns,
  ...englishNewsNouns,
];
export const verbs: readonly Verb[] = [...allVerbs, ...englishReadingVerbs, ...moreVerbs, ...chineseReadingVerbs, ...englishNewsVerbs];
export const modifiers: readonly Modifier[] = [
  ...commonModifiers,
  ...englishReadingModifiers,
  ...moreAdjectives,
  ...moreAdverbs,
  ...moreEnglishModifiers,
  ...chineseReadingModifiers,
  ...englishNewsModifiers,
];

const decidedNouns: readonly Noun[] = [...decidedTerms, ...decidedGeneral];

const formsIn = (records: readonly { readonly zh: readonly string[] }[]): ReadonlySet<string> => new Set(records.flatMap(({ zh }) => zh));

const decidedNounForms = formsIn(decidedNouns);
/** A noun without the forms that are decided otherwise, or nothing where that is all of them. */
const undecidedNoun = (noun: Noun): Noun[] => {
  if (!noun.zh.some((form) => decidedNounForms.has(form))) return [noun];
  const zh = noun.zh.filter((form) => !decidedNounForms.has(form));
  return zh.length > 0 ? [{ ...noun, zh }] : [];
};

const decidedModifierForms: Readonly<Record<Modifier['part'], ReadonlySet<string>>> = {
  adjective: formsIn(decidedModifiers.filter(({ part }) => part === 'adjective')),
  adverb: formsIn(decidedModifiers.filter(({ part }) => part === 'adverb')),
  phrase: formsIn(decidedModifiers),
};
const undecidedModifier = (modifier: Modifier): Modifier[] => {
  const decided = decidedModifierForms[modifier.part];
  if (!modifier.zh.some((form) => decided.has(form))) return [modifier];
  const zh = modifier.zh.filter((form) => !decided.has(form));
  return zh.length > 0 ? [{ ...modifier, zh }] : [];
};

/**
 * The same words in the order that Chinese is read in: what was gathered to read English stands last, its Chinese is a rendering. A verb
 * keeps its other senses behind the decided one, since what stands with it may call for them.
 */
export const chineseFirst = {
  nouns: [
    ...decidedNouns,
    ...[...commonNouns, ...moreNouns, ...chineseReadingNouns, ...moreEnglishNouns, ...englishReadingNouns].flatMap(undecidedNoun),
  ],
  verbs: [...decidedVerbs, ...allVerbs, ...moreVerbs, ...chineseReadingVerbs, ...englishReadingVerbs],
  modifiers: [
    ...decidedModifiers,
    ...[
      ...commonModifiers,
      ...moreAdjectives,
      ...moreAdverbs,
      ...chineseReadingModifiers,
      ...moreEnglishModifiers,
      ...englishReadingModifiers,
    ].flatMap(undecidedModifier),
  ],
} as const;
