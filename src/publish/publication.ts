import type { Brief, Story } from '../model/index.js';
import { aliasPages } from './alias.js';
import { digestFiles } from './digest.js';
import { feedFiles } from './feeds.js';
import type { Quotes } from './quotes.js';
import { storyPage } from './story-page.js';
import { tellings } from './telling.js';

/** A file below OUT. */
export interface OutFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Everything readers subscribe to or look at: feeds, digests, index and story pages, each whole, in a fixed order. `base` is the
 * address that OUT is served under, with its closing slash, or null where it is only a folder; `quotes` are what story pages may show of
 * the articles.
 */
export function* publication(
  stories: readonly Story[],
  briefs: ReadonlyMap<string, Brief>,
  base: string | null,
  quotes: Quotes = new Map(),
): Generator<OutFile> {
  const told = tellings(stories, briefs);
  yield* feedFiles(told, base);
  yield* digestFiles(told);
  for (const telling of told) yield* [storyPage(telling, briefs, quotes), ...aliasPages(telling)];
}
