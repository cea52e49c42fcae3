import type { Brief, Conflict } from '../model/index.js';

/** One value that a text gives for a slot. */
export function conflictsOf(texts: readonly (readonly Brief[])[]): Conflict[] {
  void texts;
  return [];
}
