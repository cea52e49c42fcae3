import type { EditionChoice } from '../../batch/publish.js';
import { UsageError } from '../io.js';
import { loadOverrides, overridesFile } from '../overrides.js';

/** What is made of the briefs, as typed. */
export interface EditionOptions {
  readonly window?: string;
  readonly overrides?: string;
  readonly stix?: true;
}

/** Throws UsageError where they make no sense, or where the editors' file can't be read. */
export async function editionOf({ window, overrides, stix }: EditionOptions, out: string): Promise<EditionChoice> {
  if (window !== undefined && !/^\d{1,3}$/.test(window)) throw new UsageError(`--window wants a number of days, not ${window}.`);
  const edits = await loadOverrides(overrides ?? overridesFile(out));
  return {
    overrides: edits.overrides,
    ...(window === undefined ? {} : { window: Number(window) }),
    ...(stix ? { stix } : {}),
  };
}
