import { atomFeed, type Feed, jsonFeed, rssFeed } from './feed.js';
import { feedItem, type Scope } from './feed-item.js';
import type { OutFile } from './publication.js';
import { CATEGORIES, canBeTold, type Telling } from './telling.js';

/** Items of one page; readers ask for less than 100 kB. */
const PAGE = 100;
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

const dayOf = ({ story }: Telling): string => story.updated ?? 'undated';

interface Page {
  readonly path: string;
  readonly tellings: readonly Telling[];
}

/**
 * Pages of older items: one a day, more where a day has more than fit. A new article touches the page of its day alone, so the pages
 * hold all days, those that the feed itself still shows included.
 */
function pagesOf(set: Set): Page[] {
  const byDay = new Map<string, Telling[]>();
  for (const telling of set.tellings) byDay.set(dayOf(telling), [...(byDay.get(dayOf(telling)) ?? []), telling]);
  return [...byDay].flatMap(([day, list]) =>
    Array.from({ length: Math.ceil(list.length / PAGE) }, (_, at) => ({
      path: `feeds/pages/${set.name}/${day}${at === 0 ? '' : `-${at + 1}`}.json`,
      tellings: list.slice(at * PAGE, (at + 1) * PAGE),
    })),
  );
}

/** All feeds of a publication: `tellings` newest first. */
export function* feedFiles(tellings: readonly Telling[], base: string | null): Generator<OutFile> {
  for (const set of sets(tellings)) {
    const shown = set.tellings.slice(0, PAGE);
    const items = shown.map((telling) => feedItem(telling, set.scope, base));
    const pages = set.tellings.length > PAGE ? pagesOf(set) : [];
    const last = shown.at(-1);
    const onwards = last ? pages.find(({ tellings: held }) => held.includes(last)) : undefined;
    const feed = (path: string, next: string | null, held = items): Feed => ({
      name: set.name,
      title: set.title,
      language: set.scope === 'en' ? 'en' : 'zh-CN',
      items: held,
      base,
      path,
      next,
    });
    yield { path: `${set.stem}.json`, text: jsonFeed(feed(`${set.stem}.json`, onwards?.path ?? null)) };
    yield { path: `${set.stem}.atom.xml`, text: atomFeed(feed(`${set.stem}.atom.xml`, null)) };
    yield { path: `${set.stem}.rss.xml`, text: rssFeed(feed(`${set.stem}.rss.xml`, null)) };
    for (const [at, page] of pages.entries()) {
      const held = page.tellings.map((telling) => feedItem(telling, set.scope, base));
      yield { path: page.path, text: jsonFeed(feed(page.path, pages[at + 1]?.path ?? null, held)) };
    }
  }
}
