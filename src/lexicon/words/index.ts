import type { Modifier, Noun, Verb } from '../record.js';
import { commonModifiers } from './modifiers.js';
import { commonNouns } from './nouns.js';
import { allVerbs } from './verbs.js';

/** In the order of `nouns.ts`: of several readings of an English word the earlier record's comes first. */
export const nouns: readonly Noun[] = commonNouns;
export const verbs: readonly Verb[] = allVerbs;
export const modifiers: readonly Modifier[] = commonModifiers;
