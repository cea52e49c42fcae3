import type { Article, Block } from '../../model/index.js';
import { stableId } from '../../text/digest.js';
import { fold } from '../../text/fold.js';
import { sizeOf } from './page.js';

/** What of one article is counted: the keys of the blocks at its two ends, where a source's furniture stands. */
export interface Edges {
  readonly source: string;
  readonly title: string;
  readonly keys: readonly string[];
}

/** Blocks looked at from the start and from the end. */
const HEAD = 3;
const TAIL = 8;
/** Shorter lines are labels (漏洞描述, 总结) that a source's articles rightly share. */
const LEAST_SIZE = 16;
/** In so many articles of a source, and in such a share of them, a block is its furniture. */
const LEAST_ARTICLES = 4;
const LEAST_SHARE = 0.15;

function keyOf(source: string, block: Block): string | null {
  if (block.type === 'code' || block.type === 'cell' || sizeOf(block.text) < LEAST_SIZE) return null;
  return stableId(source, fold(block.text).replace(/\s+/g, ''));
}

/** The edges of an article, to be counted over a batch. */
export function edgesOf(article: Article): Edges {
  const { blocks } = article;
  const source = article.source ?? '';
  const ends = blocks.length <= HEAD + TAIL ? blocks : [...blocks.slice(0, HEAD), ...blocks.slice(-TAIL)];
  return { source, title: article.title ?? '', keys: ends.flatMap((block) => keyOf(source, block) ?? []) };
}

/** Keys of the blocks that stand at the ends of many articles of one source. Copies of one article, told by the title, count once. */
export function seenInMany(batch: Iterable<Edges>): ReadonlySet<string> {
  const titles = new Map<string, Set<string>>();
  const seen = new Map<string, { source: string; titles: Set<string> }>();
  for (const { source, title, keys } of batch) {
    const all = titles.get(source) ?? new Set();
    titles.set(source, all.add(title));
    for (const key of keys) {
      const one = seen.get(key) ?? { source, titles: new Set() };
      one.titles.add(title);
      seen.set(key, one);
    }
  }
  const out = new Set<string>();
  for (const [key, one] of seen) {
    const share = one.titles.size / (titles.get(one.source)?.size ?? 1);
    if (one.titles.size >= LEAST_ARTICLES && share >= LEAST_SHARE) out.add(key);
  }
  return out;
}

/** The article without what stands in many: only from its ends inwards, so that a sentence that a series repeats stays in its text. */
export function withoutSeen(article: Article, keys: ReadonlySet<string>): Article {
  const { blocks } = article;
  const source = article.source ?? '';
  const isSeen = (block: Block | undefined) => block !== undefined && keys.has(keyOf(source, block) ?? '');
  let start = 0;
  let end = blocks.length;
  while (start < end && isSeen(blocks[start])) start++;
  while (end > start && isSeen(blocks[end - 1])) end--;
  if (start === 0 && end === blocks.length) return article;
  const gone = [...blocks.slice(0, start), ...blocks.slice(end)].map(({ text, start: from, end: to }) => ({
    reason: 'seen-in-many',
    text,
    start: from,
    end: to,
  }));
  return {
    ...article,
    blocks: blocks.slice(start, end),
    dropped: [...article.dropped, ...gone].sort((a, b) => a.start - b.start),
    status: start === end ? 'empty' : article.status,
  };
}
