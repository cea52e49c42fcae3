import type { Span } from './span.js';

export type Status = 'complete' | 'truncated' | 'empty' | 'blocked' | 'deleted';

/** What the publication day was read from, best first. */
export type Basis = 'dateline' | 'url' | 'byline' | 'feed' | 'none';

/**
 * A run of plain text against the file: `length` units of plain text from `plain` on stand at `source`, `width` units wide there.
 * `width` differs from `length` only where an entity or an escape stands (`&amp;` is 1 for 5).
 */
export interface Piece {
  readonly plain: number;
  readonly source: number;
  readonly length: number;
  readonly width: number;
}

export type BlockType = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'code' | 'caption';

/** A link inside a block, `start`/`end` into the block's plain text. */
export interface Link extends Span {
  readonly url: string;
}

/** A piece of the article's own text. `start`/`end` into the decoded file; `text` is plain. */
export interface Block extends Span {
  readonly type: BlockType;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Heading depth (1–6) or list depth (1…); 0 elsewhere. */
  readonly depth: number;
  readonly links: readonly Link[];
  /** Parts of the plain text set in bold: leads and in-text headings are told by it. */
  readonly strong: readonly Span[];
}

/** A piece of the file that is not the article. */
export interface Dropped extends Span {
  /** Name of the rule that dropped it: `wechat-tail`, `link-list`, `title-repeated`, `seen-in-many` … */
  readonly reason: string;
  readonly text: string;
}

/** Where the article says it comes from: 参考资料：techcrunch.com, Source:, 原文链接. */
export interface Provenance extends Span {
  readonly site: string | null;
  readonly url: string | null;
}

export interface Finding {
  /** `front-matter`, `encoding`, `date` … */
  readonly rule: string;
  readonly message: string;
  readonly span: Span | null;
}

/** One fetched file, read. All offsets are UTF-16 units of the decoded file, a BOM included. */
export interface Article {
  readonly path: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly title: string | null;
  /** The title's plain text against the file, for mentions in it; empty when it comes from elsewhere (the file's name). */
  readonly titlePieces: readonly Piece[];
  /** ISO day, or null. */
  readonly published: string | null;
  readonly published_basis: Basis;
  /** ISO day of the front matter `date` as given, or null. */
  readonly feed_date: string | null;
  /** Front matter `fetch_date` as given. */
  readonly fetched: string | null;
  /** ISO 639-1 code of the body, or of the title where there is no body. */
  readonly lang: string;
  readonly status: Status;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly provenance: readonly Provenance[];
  readonly findings: readonly Finding[];
}
