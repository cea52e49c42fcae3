import type { Brief, Story } from '../model/index.js';
import { aliasPages } from './alias.js';
import { digestSheets } from './digest.js';
import { feedSheets } from './feeds.js';
import type { Quotes } from './quotes.js';
import { type Sheet, type Shelf, shelfOf } from './shelf.js';
import { storyPage } from './story-page.js';
import { type Briefs, type Telling, tellings } from './telling.js';

/** A file below OUT. */
export interface OutFile {
  readonly path: string;
  readonly text: string;
}

/** What leads to stories: feeds, digests and index, each whole, in a fixed order. */
export function* shelfSheets(shelf: Shelf, base: string | null): Generator<Sheet> {
  yield* feedSheets(shelf, base);
  yield* digestSheets(shelf);
}

/** The pages of one story. */
export function storyFiles(telling: Telling, briefs: Briefs, quotes: Quotes): OutFile[] {
  return [storyPage(telling, briefs, quotes), ...aliasPages(telling)];
}

/**
 * Everything readers subscribe to or look at, for those who have all in memory. `base` is the address that OUT is served under, with its
 * closing slash, or null where it is only a folder; `quotes` are what story pages may show of the articles.
 */
export function* publication(
  stories: readonly Story[],
  briefs: ReadonlyMap<string, Brief>,
  base: string | null,
  quotes: Quotes = new Map(),
): Generator<OutFile> {
  const told = tellings(stories, briefs);
  for (const telling of told) yield* storyFiles(telling, briefs, quotes);
  for (const { path, text } of shelfSheets(shelfOf(told, base), base)) yield { path, text: text() };
}
