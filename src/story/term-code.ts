import { hash32 } from './hash.js';

/** Where a term stands, best place only. */
export type Place = 'title' | 'lead' | 'body';

const FAMILIES = ['w', 'b', 'c'] as const;
export type Family = (typeof FAMILIES)[number];
const PLACES: readonly Place[] = ['title', 'lead', 'body'];

/** A term as a number: 28 bits of its hash, two for the place and two for the family. */
export function wordCode(term: string, place: Place): number {
  return ((hash32(term) & ~15) | (PLACES.indexOf(place) << 2) | FAMILIES.indexOf(term[0] as Family)) >>> 0;
}

/** The term alone, the same wherever it stands. */
export const termOf = (code: number): number => code >>> 4;
/** 0 headline, 1 lead, 2 body. */
export const placeOf = (code: number): number => (code >>> 2) & 3;
/** `w` Latin word, `b` pair of Han characters, `c` concept of the lexicon. */
export const familyOf = (code: number): Family => FAMILIES[code & 3] ?? 'w';
