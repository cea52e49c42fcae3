// biome-ignore-all format: one record a line
import type { Noun } from '../record.js';

/** Words that were left over after the other lists, and English words of the archive that none of them held. Renderings from general knowledge of news in both languages. */
export const moreNouns5: readonly Noun[] = [

];
