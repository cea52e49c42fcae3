import type { Modifier, Noun, Verb } from '../record.js';
import { commonModifiers } from './modifiers.js';
import { commonNouns } from './nouns.js';
import { allVerbs } from './verbs.js';

export const nouns: readonly Noun[] = commonNouns;
export const verbs: readonly Verb[] = allVerbs;
export const modifiers: readonly Modifier[] = commonModifiers;
