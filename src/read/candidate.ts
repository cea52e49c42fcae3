import type { Block } from '../model/index.js';

/** A block before it is known whether it is article, with what its surroundings in the page say about it. */
export interface Candidate {
  readonly block: Block;
  /** Units of the plain text that stand inside links. */
  readonly linked: number;
  readonly images: number;
  /** Number of the list it stands in, counted through the file; -1 outside lists. A nested list is part of its outermost list. */
  readonly list: number;
  /** Number of the table it stands in; -1 outside tables. */
  readonly table: number;
  /** Whether a thematic break stands right before it. */
  readonly afterRule: boolean;
  /** HTML only: the landmark it stands in (`nav`, `footer`, `aside` …), null elsewhere. */
  readonly landmark: string | null;
}
