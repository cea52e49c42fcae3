import type { Modifier, Noun, Verb } from '../record.js';

export const nouns: readonly Noun[] = [];
export const verbs: readonly Verb[] = [];
export const modifiers: readonly Modifier[] = [];
