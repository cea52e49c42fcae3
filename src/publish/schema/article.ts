import { basis, DRAFT, day, list, maybe, mention, record, type Schema, status, text } from './shapes.js';

/** What `jianbao parse` prints of a file. */
export const article: Schema = {
  $schema: DRAFT,
  title: 'jianbao article',
  ...record({
    path: text,
    url: maybe(text),
    source: maybe(text),
    title: maybe(text),
    published: maybe(day),
    published_basis: basis,
    feed_date: maybe(day),
    fetched: maybe(text),
    lang: text,
    status,
    blocks: list(record({ type: text, ...mention })),
    dropped: list(record({ reason: text, ...mention })),
  }),
};
