import type { Noun } from '../record.js';
import { moreNouns1 } from './more-nouns-1.js';
import { moreNouns2 } from './more-nouns-2.js';
import { moreNouns3 } from './more-nouns-3.js';
import { moreNouns4 } from './more-nouns-4.js';
import { moreNouns5 } from './more-nouns-5.js';

/** Nouns of the second gathering: what the archive used and `commonNouns` lacked. */
export const moreNouns: readonly Noun[] = [...moreNouns1, ...moreNouns2, ...moreNouns3, ...moreNouns4, ...moreNouns5];
