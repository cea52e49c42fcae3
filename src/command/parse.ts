import type { Article } from '../model/index.js';
import { readArticle } from '../pipeline.js';
import { listInputs, reasonOf } from './inputs.js';
import type { ExitCode, Io } from './io.js';

/** The public form of an article: contract.md, "Article". */
export function articleRecord(article: Article): object {
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
export async function parseCommand(names: readonly string[], io: Io): Promise<ExitCode> {
  let failed = false;
  for (const input of await listInputs(names, io)) {
    try {
      io.stdout(`${JSON.stringify(articleRecord(readArticle(input.path, await input.load()).article))}\n`);
    } catch (error) {
      failed = true;
      io.stderr(`${input.path}: ${reasonOf(error)}; skipped.\n`);
    }
  }
  return failed ? 1 : 0;
}
