import type { Modifier, Noun, Verb } from '../record.js';
import { commonModifiers } from './modifiers.js';
import { englishReadingModifiers } from './modifiers-en.js';
import { commonNouns } from './nouns.js';
import { englishReadingNouns } from './nouns-en.js';
import { allVerbs } from './verbs.js';
import { englishReadingVerbs } from './verbs-en.js';

export const nouns: readonly Noun[] = [...commonNouns, ...englishReadingNouns];
export const verbs: readonly Verb[] = [...allVerbs, ...englishReadingVerbs];
export const modifiers: readonly Modifier[] = [...commonModifiers, ...englishReadingModifiers];
