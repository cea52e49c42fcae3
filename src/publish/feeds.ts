import { atomFeed, type Feed, jsonFeed, rssFeed } from './feed.js';
import type { FeedItem, Scope } from './feed-item.js';
import { SCOPES, type Sheet, type Shelf, type Spine } from './shelf.js';
import { CATEGORIES } from './telling.js';

/** What one file holds at most: readers fetch it again and again, and should meet the day's news in it. */
const PAGE = { items: 100, bytes: 180_000 } as const;

const NAMES: Readonly<Record<Scope, string>> = { all: '简报 jianbao', zh: '简报', en: 'jianbao' };

interface Set {
  readonly name: string;
  readonly title: string;
  /** Path below OUT, without its ending. */
  readonly stem: string;
  readonly scope: Scope;
  readonly spines: readonly Spine[];
}

function* sets(all: readonly Spine[]): Generator<Set> {
  for (const scope of SCOPES) {
    const dot = scope === 'all' ? '' : `.${scope}`;
    const told = all.filter(({ bytes }) => bytes[scope] !== null);
    yield { name: scope, title: NAMES[scope], stem: `feed${dot}`, scope, spines: told };
    for (const [category, { zh, en }] of Object.entries(CATEGORIES)) {
      const label = scope === 'all' ? `${zh} ${en}` : scope === 'zh' ? zh : en;
      yield {
        name: `${category}${dot}`,
        title: `${NAMES[scope]} · ${label}`,
        stem: `feeds/${category}${dot}`,
        scope,
        spines: told.filter((spine) => spine.category === category),
      };
    }
  }
}

interface Page {
  readonly path: string;
  readonly spines: readonly Spine[];
}

/** Runs of stories that fit one file each, in order. */
function fitting(spines: readonly Spine[], scope: Scope): Spine[][] {
  const runs: Spine[][] = [];
  let bytes = 0;
  for (const spine of spines) {
    const run = runs.at(-1);
    const size = spine.bytes[scope] ?? 0;
    if (run && run.length < PAGE.items && bytes + size <= PAGE.bytes) {
      run.push(spine);
      bytes += size;
    } else {
      runs.push([spine]);
      bytes = size;
    }
  }
  return runs;
}

/**
 * Pages of older items: one a day, more where a day has more than fit. A new article touches the page of its day alone, so the pages
 * hold all days, those that the feed itself still shows included.
 */
function pagesOf({ name, scope, spines }: Set): Page[] {
  const byDay = new Map<string, Spine[]>();
  for (const spine of spines) {
    const day = spine.updated ?? 'undated';
    const held = byDay.get(day);
    if (held) held.push(spine);
    else byDay.set(day, [spine]);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([day, own]) =>
      fitting(own, scope).map((run, at) => ({ path: `feeds/pages/${name}/${day}${at === 0 ? '' : `-${at + 1}`}.json`, spines: run })),
    );
}

/** All feeds of a publication. */
export function* feedSheets({ spines: published, open }: Shelf, base: string | null): Generator<Sheet> {
  for (const set of sets(published)) {
    const [shown = []] = fitting(set.spines, set.scope);
    const pages = set.spines.length > shown.length ? pagesOf(set) : [];
    const last = shown.at(-1);
    const onwards = last ? pages.find(({ spines }) => spines.includes(last)) : undefined;
    const itemsOf = (spines: readonly Spine[]): FeedItem[] => spines.flatMap((spine) => open(spine).items[set.scope] ?? []);
    let items: FeedItem[] | null = null;
    const sheet = (path: string, form: (feed: Feed) => string, next: string | null, spines: readonly Spine[] = shown): Sheet => ({
      path,
      of: [next ?? '', ...spines.map(({ key }) => key)],
      text: () => {
        // Three forms show the same items.
        if (spines === shown) items ??= itemsOf(shown);
        const own = spines === shown && items ? items : itemsOf(spines);
        return form({ name: set.name, title: set.title, language: set.scope === 'en' ? 'en' : 'zh-CN', items: own, base, path, next });
      },
    });
    yield sheet(`${set.stem}.json`, jsonFeed, onwards?.path ?? null);
    yield sheet(`${set.stem}.atom.xml`, atomFeed, null);
    yield sheet(`${set.stem}.rss.xml`, rssFeed, null);
    for (const [at, page] of pages.entries()) yield sheet(page.path, jsonFeed, pages[at + 1]?.path ?? null, page.spines);
  }
}
