import type { Brief, Conflict } from '../model/index.js';
import { factConflicts } from './fact-conflicts.js';
import { figureConflicts } from './figure-conflicts.js';

/**
 * Where outlets give different values for one slot: figures, dates and names. `texts` are those of the story, each with its reposts,
 * the best-sourced first.
 */
export function conflictsOf(texts: readonly (readonly Brief[])[]): Conflict[] {
  return texts.length < 2 ? [] : [...figureConflicts(texts), ...factConflicts(texts)];
}
