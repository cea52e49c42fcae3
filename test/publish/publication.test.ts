import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Brief, Story } from '../../src/model/index.js';
import { publication } from '../../src/publish/publication.js';
import { type Post, tell } from '../story/told.js';
import { jsonFeedSchema } from './json-feed.schema.js';

const POSTS: readonly Post[] = [
  {
    title: 'AT&T遭黑客入侵，约1.1亿用户通话记录被窃',
    day: '2031-05-06',
    source: '某内参',
    url: 'https://a.example/1',
    body: ['美国电信公司AT&T周一表示，黑客从Snowflake云平台窃取了约1.1亿用户的通话记录。'],
  },
  {
    title: 'AT&T says hackers stole call records of 109 million customers',
    day: '2031-05-07',
    source: 'Some Register',
    url: 'https://b.example/2',
    body: ['AT&T said hackers stole call records of about 109 million customers from its Snowflake workspace.'],
  },
  {
    title: 'Hackers hide <script>alert(1)</script> & "]]>" in logs of Cisco switches',
    day: '2031-05-07',
    source: '<b>Some</b> Register',
    url: 'https://c.example/3?a=1&b=)',
    body: ['Researchers said attackers hid <img src=x onerror=alert(1)> in the logs of Cisco switches at 12 companies.'],
  },
  {
    title: '某某安全大会火热报名中，早鸟票限时优惠',
    day: '2031-05-07',
    source: '某会',
    body: ['欢迎报名参加本届安全大会，扫码立享早鸟优惠，名额有限。'],
  },
];

function published(posts: readonly Post[], base: string | null = null): Map<string, string> {
  const { stories, briefs } = tell(posts);
  return new Map([...publication(stories, briefs, base)].map(({ path, text }) => [path, text]));
}

const files = published(POSTS);
const text = (path: string, from = files): string => {
  const found = from.get(path);
  if (found === undefined) throw new Error(`${path} was not written`);
  return found;
};
const validate = new Ajv2020({ allErrors: true }).compile(jsonFeedSchema);

describe('feeds', () => {
  const feeds = [...files.keys()].filter((path) => path.startsWith('feed') && path.endsWith('.json'));

  it('come one a language and one set a category, in three formats', () => {
    for (const stem of ['feed', 'feed.zh', 'feed.en', 'feeds/data-breach', 'feeds/data-breach.zh', 'feeds/data-breach.en'])
      for (const ending of ['json', 'atom.xml', 'rss.xml']) expect(files.has(`${stem}.${ending}`), `${stem}.${ending}`).toBe(true);
  });

  it.each(feeds)('%s is JSON Feed 1.1', (path) => {
    const feed = JSON.parse(text(path));
    expect(validate(feed), JSON.stringify(validate.errors)).toBe(true);
    expect(parseJsonFeed(feed).items?.length ?? 0).toBe(feed.items.length);
  });

  it.each(feeds)('%s says the same as Atom and RSS', (path) => {
    const items: { id: string; title: string; content_html: string }[] = JSON.parse(text(path)).items;
    const atom = parseAtomFeed(text(path.replace(/json$/, 'atom.xml')));
    const rss = parseRssFeed(text(path.replace(/json$/, 'rss.xml')));
    expect(atom.id).toMatch(/^urn:jianbao:feed:/);
    expect((atom.entries ?? []).map(({ id }) => id)).toEqual(items.map(({ id }) => `urn:jianbao:story:${id}`));
    expect((atom.entries ?? []).map((entry) => entry.title?.value)).toEqual(items.map(({ title }) => title));
    expect((atom.entries ?? []).map((entry) => entry.content?.value)).toEqual(items.map((item) => item.content_html));
    expect((rss.items ?? []).map((item) => item.guid?.value)).toEqual(items.map(({ id }) => id));
    expect((rss.items ?? []).map((item) => item.description)).toEqual(items.map((item) => item.content_html));
  });

  it('hold no promotion', () => expect(text('feed.json')).not.toContain('早鸟'));

  it('hold in a language feed what can be said in it', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const item of JSON.parse(text(`feed.${lang}.json`)).items) {
        expect(item._jianbao.title[lang]).toBeTruthy();
        expect(item._jianbao.summary[lang]).toBeTruthy();
      }
    expect(JSON.parse(text('feed.en.json')).items.length).toBeGreaterThan(0);
  });

  it('keep what articles say out of the markup', () => {
    const all: { content_html: string }[] = JSON.parse(text('feed.json')).items;
    expect(all.length).toBeGreaterThan(1);
    for (const { content_html: html } of all) {
      for (const [, name] of html.matchAll(/<\/?([a-z]+)/gi)) expect(['p', 'strong', 'ul', 'li', 'a']).toContain(name);
      for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(/^<\/?[a-z]+(?: (?:lang|rel)="[\w -]+"| href="https?:[^"]+")*>$/);
    }
  });

  it('link to pages only where there is an address', () => {
    expect(JSON.parse(text('feed.json')).items[0].url).toBeUndefined();
    const [item] = JSON.parse(text('feed.json', published(POSTS, 'https://news.example/'))).items;
    expect(item.url).toBe(`https://news.example/story/${item.id}.html`);
  });
});

/** A story of one brief, over and over: paging needs more of them than a test wants to read. */
function many(count: number): { stories: Story[]; briefs: Map<string, Brief> } {
  const { stories, briefs } = tell(POSTS.slice(0, 1));
  const [story] = stories;
  const [brief] = [...briefs.values()];
  if (!story || !brief) throw new Error('no story');
  const id = (at: number) => at.toString(16).padStart(16, '0');
  const day = (at: number) => `2031-06-${String(1 + (at % 6)).padStart(2, '0')}`;
  return {
    stories: Array.from({ length: count }, (_, at) => ({
      ...story,
      id: id(at),
      first: day(at),
      updated: day(at),
      articles: story.articles.map((article) => ({ ...article, brief: id(at), published: day(at) })),
    })),
    briefs: new Map(Array.from({ length: count }, (_, at) => [id(at), { ...brief, id: id(at), published: day(at) }])),
  };
}

describe('pages of a feed', () => {
  const write = (count: number) => {
    const { stories, briefs } = many(count);
    return new Map([...publication(stories, briefs, null)].map(({ path, text: written }) => [path, written]));
  };
  const all = write(260);

  it('lead through all stories by next_url', () => {
    const seen = new Set<string>();
    let path: string | null = 'feed.json';
    let steps = 0;
    while (path !== null && steps++ < 20) {
      const feed: { items: { id: string }[]; next_url?: string } = JSON.parse(text(path, all));
      expect(validate(feed), path).toBe(true);
      for (const { id } of feed.items) seen.add(id);
      path = feed.next_url ? new URL(feed.next_url, `https://x.example/${path}`).pathname.slice(1) : null;
    }
    expect(seen.size).toBe(260);
  });

  it('stand still when a story of another day joins', () => {
    const more = write(261);
    const changed = [...more].filter(([path, written]) => all.get(path) !== written).map(([path]) => path);
    const day = `2031-06-${String(1 + (260 % 6)).padStart(2, '0')}`;
    const pages = changed.filter((path) => path.startsWith('feeds/pages/all/'));
    expect(pages).toEqual([`feeds/pages/all/${day}.json`]);
    expect(changed.filter((path) => path.startsWith('story/'))).toHaveLength(1);
    expect(changed.filter((path) => path.startsWith('digest/')).sort()).toEqual([
      `digest/${day.replaceAll('-', '/')}.html`,
      `digest/${day.replaceAll('-', '/')}.md`,
    ]);
  });
});

it('writes the same bytes twice', () => expect(published(POSTS)).toEqual(files));
