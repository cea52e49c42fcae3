import type { Category } from './brief.js';

/** What an editor says of one brief or story; contract of `overrides.json`. What is left out stays as the articles have it. */
export interface Edit {
  readonly headline?: { readonly zh?: string; readonly en?: string };
  readonly summary?: { readonly zh?: string; readonly en?: string };
  readonly category?: Category;
  /** A word to readers, shown beside the story. */
  readonly note?: { readonly zh?: string; readonly en?: string };
  /** Out of feeds and pages; briefs and stories keep it. */
  readonly hide?: boolean;
  /** First of its day and of the feeds. */
  readonly pin?: boolean;
  /** Stays one item that says it was taken back. */
  readonly withdraw?: boolean;
  /** Ids of briefs or stories that belong into this story. */
  readonly merge?: readonly string[];
  /** Ids of briefs that leave this story and make one of their own. */
  readonly split?: readonly string[];
  /** ISO day of the edit: readers are told that the story changed then. */
  readonly day?: string;
}

/** `overrides.json`: edits by id of a brief or story. */
export type Overrides = Readonly<Record<string, Edit>>;
