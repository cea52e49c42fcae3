import type { Article } from '../model/index.js';
import { type ReadFile, readArticle } from '../pipeline.js';
import { type Edges, edgesOf, seenInMany, withoutSeen } from '../read/chrome/seen.js';

/** One article to read; `load` rejects with a reason in plain words, and may be called twice. */
export interface Task {
  readonly path: string;
  readonly load: () => Promise<Uint8Array>;
}

export interface ReadOptions {
  /** Once aborted, nothing further is read or handed on. */
  readonly signal: AbortSignal;
  readonly failed: (path: string, reason: string) => void;
  /** How many of the tasks have been read. */
  readonly progress?: (done: number, path: string) => void;
}

/** Articles kept between the two passes, about 60 kB each; those beyond are read again. */
const KEPT = 4_000;

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Reads every task, then hands the articles on in the order of the tasks, each without the blocks that stand in many files of its
 * source: that can be told only when all have been read. What can't be read is named and left out.
 */
export async function* readBatch(tasks: readonly Task[], options: ReadOptions): AsyncGenerator<ReadFile> {
  const edges: Edges[] = [];
  const kept = new Map<string, ReadFile>();
  const bad = new Set<string>();
  let done = 0;
  for (const { path, load } of tasks) {
    if (options.signal.aborted) return;
    options.progress?.(done++, path);
    try {
      const read = readArticle(path, await load());
      edges.push(edgesOf(read.article));
      if (kept.size < KEPT) kept.set(path, read);
    } catch (error) {
      bad.add(path);
      options.failed(path, reasonOf(error));
    }
  }
  const seen = seenInMany(edges);
  const clean = (article: Article) => (seen.size === 0 ? article : withoutSeen(article, seen));
  for (const { path, load } of tasks) {
    if (options.signal.aborted) return;
    if (bad.has(path)) continue;
    try {
      const read = kept.get(path) ?? readArticle(path, await load());
      kept.delete(path);
      yield { ...read, article: clean(read.article) };
    } catch (error) {
      options.failed(path, reasonOf(error));
    }
  }
}
