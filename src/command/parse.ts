import type { Article } from '../model/index.js';
import { eachArticle } from './each.js';
import type { ExitCode, Io } from './io.js';

/** The public form of an article: contract.md, "Article". */
function articleRecord(article: Article): object {
  const { path, url, source, title, published, published_basis, feed_date, fetched, lang, status } = article;
  return {
    path,
    url,
    source,
    title,
    published,
    published_basis,
    feed_date,
    fetched,
    lang,
    status,
    blocks: article.blocks.map(({ type, text, start, end }) => ({ type, text, start, end })),
    dropped: article.dropped.map(({ reason, text, start, end }) => ({ reason, text, start, end })),
  };
}

/** NDJSON, one article a line. */
export function parseCommand(names: readonly string[], io: Io): Promise<ExitCode> {
  return eachArticle(names, io, ({ article }) => io.stdout(`${JSON.stringify(articleRecord(article))}\n`));
}
