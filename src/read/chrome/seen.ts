import type { Article, Block } from '../../model/index.js';
import { stableId } from '../../text/digest.js';
import { fold } from '../../text/fold.js';
import { sizeOf } from './page.js';

/** What of one article is counted: the keys of the blocks at its two ends, where a source's furniture stands; null where one is none. */
export interface Edges {
  readonly source: string;
  readonly title: string;
  /** From the first block on. */
  readonly head: readonly (string | null)[];
  /** Up to the last block; in a short article some of them are in `head` too. */
  readonly tail: readonly (string | null)[];
  /** Of all blocks. */
  readonly count: number;
}

/** How many blocks at the start and at the end of an article are its source's furniture. */
export type Cut = readonly [head: number, tail: number];

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
  const keys = (part: readonly Block[]) => part.map((block) => keyOf(source, block));
  return {
    source,
    title: article.title ?? '',
    head: keys(blocks.slice(0, HEAD)),
    tail: keys(blocks.slice(-TAIL)),
    count: blocks.length,
  };
}

/** Keys of the blocks that stand at the ends of many articles of one source. Copies of one article, told by the title, count once. */
export function seenInMany(batch: Iterable<Edges>): ReadonlySet<string> {
  const titles = new Map<string, Set<string>>();
  const seen = new Map<string, { source: string; titles: Set<string> }>();
  for (const { source, title, head, tail } of batch) {
    const all = titles.get(source) ?? new Set();
    titles.set(source, all.add(title));
    for (const key of [...head, ...tail]) {
      if (key === null) continue;
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

/** What of an article stands in many: only from its ends inwards, so that a sentence that a series repeats stays in its text. */
export function cutOf({ head, tail, count }: Edges, seen: ReadonlySet<string>): Cut {
  const kept = (key: string | null) => key === null || !seen.has(key);
  const first = head.findIndex(kept);
  const start = first < 0 ? head.length : first;
  return [start, Math.min(count - start, tail.length - 1 - tail.findLastIndex(kept))];
}

/** The article without the blocks that were cut from its ends. */
export function withoutEnds(article: Article, [head, tail]: Cut): Article {
  if (head === 0 && tail === 0) return article;
  const { blocks } = article;
  const end = blocks.length - tail;
  const gone = [...blocks.slice(0, head), ...blocks.slice(end)].map(({ text, start: from, end: to }) => ({
    reason: 'seen-in-many',
    text,
    start: from,
    end: to,
  }));
  return {
    ...article,
    blocks: blocks.slice(head, end),
    dropped: [...article.dropped, ...gone].sort((a, b) => a.start - b.start),
    status: head === end ? 'empty' : article.status,
  };
}

/** The article without what stands in many articles of its source. */
export function withoutSeen(article: Article, seen: ReadonlySet<string>): Article {
  return withoutEnds(article, cutOf(edgesOf(article), seen));
}
