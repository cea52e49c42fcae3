import type { Category } from '../model/index.js';
import { type FeedItem, feedItem, type Scope } from './feed-item.js';
import { keyFiguresOf } from './striking.js';
import { canBeTold, type Gist, inOrder, type Telling } from './telling.js';

/** What feeds and digests have to know of all stories at once; what stands in a story is read when a file shows it. */
export interface Spine {
  /** Of all that the story is made of: another one where anything of it changed. */
  readonly key: string;
  readonly id: string;
  readonly category: Category;
  readonly pinned: boolean;
  readonly updated: string | null;
  /** ISO days on which it had an article. */
  readonly days: readonly string[];
  /** What its item takes in a feed of each scope; null where it can't be told in the language. */
  readonly bytes: Readonly<Record<Scope, number | null>>;
}

/** A story as feeds and digests show it. */
export interface Volume {
  readonly gist: Gist;
  readonly items: Readonly<Record<Scope, FeedItem | null>>;
}

/** The published stories, in order. */
export interface Shelf {
  readonly spines: readonly Spine[];
  readonly open: (spine: Spine) => Volume;
}

/** A file that is written where what it is made of changed. */
export interface Sheet {
  /** Below OUT. */
  readonly path: string;
  /** Whatever its text rests on, the address of OUT and the code apart. */
  readonly of: readonly string[];
  readonly text: () => string;
}

export const SCOPES: readonly Scope[] = ['all', 'zh', 'en'];

const sizeOf = ({ html, summary, structured }: FeedItem): number =>
  Buffer.byteLength(html) + Buffer.byteLength(summary) + Buffer.byteLength(JSON.stringify(structured));

/** `base` is the address that OUT is served under, with its closing slash, or null. */
export function bind(telling: Telling, key: string, base: string | null): { readonly spine: Spine; readonly volume: Volume } {
  const { story, lead } = telling;
  const { facts, joined, ...shown } = story;
  const { lang, status, title, summary } = lead;
  const itemIn = (scope: Scope) => (scope === 'all' || canBeTold(telling, scope) ? feedItem(telling, scope, base) : null);
  const items = { all: itemIn('all'), zh: itemIn('zh'), en: itemIn('en') };
  const bytesIn = (item: FeedItem | null) => item && sizeOf(item);
  return {
    spine: {
      key,
      id: story.id,
      category: story.category,
      pinned: story.pinned === true,
      updated: story.updated,
      days: [...new Set(story.articles.flatMap(({ published }) => published?.slice(0, 10) ?? []))],
      bytes: { all: bytesIn(items.all), zh: bytesIn(items.zh), en: bytesIn(items.en) },
    },
    volume: { gist: { story: shown, lead: { lang, status, title, summary, figures: keyFiguresOf(lead) } }, items },
  };
}

/** A shelf that holds its stories in memory. */
export function shelfOf(told: readonly Telling[], base: string | null): Shelf {
  const bound = told.map((telling) => bind(telling, telling.story.id, base));
  const volumes = new Map(bound.map(({ spine, volume }) => [spine.id, volume]));
  const open = ({ id }: Spine): Volume => {
    const volume = volumes.get(id);
    if (!volume) throw new Error(`no story ${id} on this shelf`);
    return volume;
  };
  return { spines: bound.map(({ spine }) => spine).sort(inOrder), open };
}
