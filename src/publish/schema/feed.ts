import { approx, bilingual, category, DRAFT, day, list, maybe, oneOf, record, type Schema, text } from './shapes.js';
import { conflict } from './story.js';

const instant: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?Z$' };
const link: Schema = { type: 'string', pattern: '^https?://' };
const sides: Schema = { type: 'object', properties: bilingual, minProperties: 1, additionalProperties: false };
const total: Schema = { type: 'integer', minimum: 0 };

const structured = record(
  {
    schema: { const: 'jianbao/feed-item/1' },
    story: text,
    merged: list(text),
    category,
    first: maybe(day),
    updated: maybe(day),
    title: sides,
    summary: maybe(sides),
    articles: list(
      record({
        brief: text,
        url: maybe(link),
        source: maybe(text),
        lang: text,
        published: maybe(day),
        role: oneOf('original', 'repost', 'coverage', 'title-only'),
      }),
    ),
    article_count: total,
    figures: list(
      record({ value: { type: 'number' }, kind: text, unit: text, approx, label: record(bilingual) }, { max: { type: 'number' } }),
    ),
    entities: list(record({ id: text, type: text, name: record(bilingual) })),
    indicators: list(record({ type: text, value: text })),
    conflicts: list(conflict),
  },
  { edited: list(text), note: record(bilingual), pinned: { const: true }, withdrawn: { const: true } },
);

const item = record(
  {
    id: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    title: text,
    content_html: { type: 'string', minLength: 1 },
    tags: list(text),
    language: oneOf('zh-CN', 'en'),
    _jianbao: structured,
  },
  { url: link, external_url: link, summary: text, date_published: instant, date_modified: instant },
);

/** `feed*.json`: JSON Feed 1.1 as its specification words it (https://www.jsonfeed.org/version/1.1/), and what jianbao adds to an item. */
export const feed: Schema = {
  $schema: DRAFT,
  title: 'jianbao feed',
  ...record(
    {
      version: { const: 'https://jsonfeed.org/version/1.1' },
      title: { type: 'string', minLength: 1 },
      items: { ...list(item), maxItems: 100 },
    },
    {
      home_page_url: link,
      feed_url: link,
      next_url: { type: 'string', minLength: 1 },
      language: oneOf('zh-CN', 'en'),
      authors: list(record({ name: text })),
    },
  ),
};
