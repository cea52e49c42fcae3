import type { Modifier } from '../record.js';
import { adjectives } from './adjectives.js';
import { adverbs } from './adverbs.js';
import { fixedPhrases } from './phrases.js';

/** All adjectives, adverbs and fixed phrases. */
export const commonModifiers: readonly Modifier[] = [...adjectives, ...adverbs, ...fixedPhrases];
