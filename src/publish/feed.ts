import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { FeedItem } from './feed-item.js';

/** One feed, before a format is chosen. */
export interface Feed {
  /** `all`, `zh`, `ransomware`, `ransomware.en` …: names the feed for good. */
  readonly name: string;
  readonly title: string;
  readonly language: 'zh-CN' | 'en';
  readonly items: readonly FeedItem[];
  /** Address that OUT is served under, or null. */
  readonly base: string | null;
  /** Path of this file and of the page with older items, below OUT. */
  readonly path: string;
  readonly next: string | null;
}

const GENERATOR = 'jianbao';
/** Atom wants a day of change; a story whose articles have none has not changed since. */
const NO_DAY = '1970-01-01';

const instant = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
const urn = (kind: 'feed' | 'story', name: string): string => `urn:jianbao:${kind}:${name}`;
const newest = (items: readonly FeedItem[]): Date =>
  instant(
    items
      .map(({ modified }) => modified ?? NO_DAY)
      .sort()
      .at(-1) ?? NO_DAY,
  );

/** A way from one file of OUT to another, where there is no base address. */
function relative(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + to;
}

/** JSON Feed 1.1. */
export function jsonFeed({ title, language, items, base, path, next }: Feed): string {
  const feed = generateJsonFeed({
    title,
    ...(base === null ? {} : { home_page_url: base, feed_url: base + path }),
    ...(next === null ? {} : { next_url: base === null ? relative(path, next) : base + next }),
    language,
    authors: [{ name: GENERATOR }],
    items: items.map((item) => ({
      id: item.id,
      ...(item.url === null ? {} : { url: item.url }),
      ...(item.external === null ? {} : { external_url: item.external }),
      title: item.title,
      content_html: item.html,
      ...(item.summary === '' ? {} : { summary: item.summary }),
      ...(item.published === null ? {} : { date_published: instant(item.published) }),
      ...(item.modified === null ? {} : { date_modified: instant(item.modified) }),
      tags: [...item.tags],
      language: item.language,
      _jianbao: item.structured,
    })),
  });
  // feedsmith leaves an empty list out, which the specification doesn't allow.
  return `${JSON.stringify({ ...(feed as object), ...(items.length === 0 ? { items } : {}) })}\n`;
}

/** Atom (RFC 4287). */
export function atomFeed({ name, title, language, items, base, path }: Feed): string {
  return generateAtomFeed({
    id: urn('feed', name),
    title: { value: title },
    updated: newest(items),
    authors: [{ name: GENERATOR }],
    generator: { text: GENERATOR },
    ...(base === null ? {} : { links: [{ rel: 'self', href: base + path, type: 'application/atom+xml' }, { href: base }] }),
    xml: { lang: language },
    entries: items.map((item) => {
      const href = item.url ?? item.external;
      return {
        id: urn('story', item.id),
        title: { value: item.title },
        updated: instant(item.modified ?? NO_DAY),
        ...(item.published === null ? {} : { published: instant(item.published) }),
        ...(href === null ? {} : { links: [{ href, rel: 'alternate' }] }),
        ...(item.summary === '' ? {} : { summary: { value: item.summary } }),
        content: { value: item.html, type: 'html' },
        categories: item.tags.map((term) => ({ term })),
        xml: { lang: item.language },
      };
    }),
  });
}

/** RSS 2.0. The guid is the story's id and no address. */
export function rssFeed({ name, title, language, items, base, path }: Feed): string {
  return generateRssFeed({
    title,
    link: base ?? urn('feed', name),
    description: title,
    language: language === 'en' ? 'en' : 'zh-cn',
    generator: GENERATOR,
    ...(items.length === 0 ? {} : { lastBuildDate: newest(items) }),
    ...(base === null ? {} : { atom: { links: [{ rel: 'self', href: base + path, type: 'application/rss+xml' }] } }),
    items: items.map((item) => {
      const link = item.url ?? item.external;
      return {
        title: item.title,
        ...(link === null ? {} : { link }),
        description: item.html,
        guid: { value: item.id, isPermaLink: false },
        categories: item.tags.map((tag) => ({ name: tag })),
        ...(item.modified === null ? {} : { pubDate: instant(item.modified) }),
      };
    }),
  });
}
