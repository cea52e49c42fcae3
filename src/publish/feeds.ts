import { atomFeed, type Feed, jsonFeed, rssFeed } from './feed.js';
import { type FeedItem, feedItem, type Scope } from './feed-item.js';
import type { OutFile } from './publication.js';
import { CATEGORIES, canBeTold, type Telling } from './telling.js';

/** What one file holds at most: readers fetch it again and again, and should meet the day's news in it. */
const PAGE = { items: 100, bytes: 180_000 } as const;
const SCOPES: readonly Scope[] = ['all', 'zh', 'en'];

const NAMES: Readonly<Record<Scope, string>> = { all: '简报 jianbao', zh: '简报', en: 'jianbao' };

interface Set {
  readonly name: string;
  readonly title: string;
  /** Path below OUT, without its ending. */
  readonly stem: string;
  readonly scope: Scope;
  readonly tellings: readonly Telling[];
}

function* sets(all: readonly Telling[]): Generator<Set> {
  const told = (scope: Scope, list: readonly Telling[]) => (scope === 'all' ? list : list.filter((one) => canBeTold(one, scope)));
  for (const scope of SCOPES) {
    const dot = scope === 'all' ? '' : `.${scope}`;
    yield { name: scope, title: NAMES[scope], stem: `feed${dot}`, scope, tellings: told(scope, all) };
    for (const [category, { zh, en }] of Object.entries(CATEGORIES)) {
      const label = scope === 'all' ? `${zh} ${en}` : scope === 'zh' ? zh : en;
      yield {
        name: `${category}${dot}`,
        title: `${NAMES[scope]} · ${label}`,
        stem: `feeds/${category}${dot}`,
        scope,
        tellings: told(
          scope,
          all.filter(({ story }) => story.category === category),
        ),
      };
    }
  }
}

interface Page {
  readonly path: string;
  readonly items: readonly FeedItem[];
}

/** Runs of items that fit one file each, in order. */
function fitting(items: readonly FeedItem[]): FeedItem[][] {
  const runs: FeedItem[][] = [];
  let bytes = 0;
  for (const item of items) {
    const run = runs.at(-1);
    const size = Buffer.byteLength(item.html) + Buffer.byteLength(item.summary) + Buffer.byteLength(JSON.stringify(item.structured));
    if (run && run.length < PAGE.items && bytes + size <= PAGE.bytes) {
      run.push(item);
      bytes += size;
    } else {
      runs.push([item]);
      bytes = size;
    }
  }
  return runs;
}

/**
 * Pages of older items: one a day, more where a day has more than fit. A new article touches the page of its day alone, so the pages
 * hold all days, those that the feed itself still shows included.
 */
function pagesOf(name: string, items: readonly FeedItem[]): Page[] {
  const byDay = new Map<string, FeedItem[]>();
  for (const item of items) {
    const day = item.structured.updated ?? 'undated';
    byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([day, own]) =>
      fitting(own).map((run, at) => ({ path: `feeds/pages/${name}/${day}${at === 0 ? '' : `-${at + 1}`}.json`, items: run })),
    );
}

/** All feeds of a publication: `tellings` newest first. */
export function* feedFiles(tellings: readonly Telling[], base: string | null): Generator<OutFile> {
  const made = new Map<string, FeedItem>();
  const itemOf = (telling: Telling, scope: Scope): FeedItem => {
    const key = `${scope} ${telling.story.id}`;
    const item = made.get(key) ?? feedItem(telling, scope, base);
    made.set(key, item);
    return item;
  };
  for (const set of sets(tellings)) {
    const all = set.tellings.map((telling) => itemOf(telling, set.scope));
    const [shown = []] = fitting(all);
    const pages = all.length > shown.length ? pagesOf(set.name, all) : [];
    const last = shown.at(-1);
    const onwards = last ? pages.find(({ items }) => items.includes(last)) : undefined;
    const feed = (path: string, next: string | null, items: readonly FeedItem[] = shown): Feed => ({
      name: set.name,
      title: set.title,
      language: set.scope === 'en' ? 'en' : 'zh-CN',
      items,
      base,
      path,
      next,
    });
    yield { path: `${set.stem}.json`, text: jsonFeed(feed(`${set.stem}.json`, onwards?.path ?? null)) };
    yield { path: `${set.stem}.atom.xml`, text: atomFeed(feed(`${set.stem}.atom.xml`, null)) };
    yield { path: `${set.stem}.rss.xml`, text: rssFeed(feed(`${set.stem}.rss.xml`, null)) };
    for (const [at, page] of pages.entries())
      yield { path: page.path, text: jsonFeed(feed(page.path, pages[at + 1]?.path ?? null, page.items)) };
  }
}
