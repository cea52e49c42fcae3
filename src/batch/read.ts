import { type ReadFile, readArticle } from '../pipeline.js';
import { type Edges, edgesOf, seenInMany, withoutSeen } from '../read/chrome/seen.js';
import { reasonOf } from './reason.js';
import type { Task } from './task.js';

export interface ReadOptions {
  /** Once aborted, nothing further is read or handed on. */
  readonly signal: AbortSignal;
  readonly failed: (path: string, reason: string) => void;
  /** How many of the tasks have been looked at. */
  readonly progress?: (done: number, path: string) => void;
}

/** Articles kept between the two passes, about 60 kB each; those beyond are read again. */
const KEPT = 4_000;

/**
 * Reads every task, then hands the articles on in the order of the tasks, each without the blocks that stand in many files of its
 * source: that can be told only when all of the source have been read. What can't be read is named and left out.
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
  for (const { path, load } of tasks) {
    if (options.signal.aborted) return;
    if (bad.has(path)) continue;
    try {
      const read = kept.get(path) ?? readArticle(path, await load());
      kept.delete(path);
      yield { ...read, article: withoutSeen(read.article, seen) };
    } catch (error) {
      options.failed(path, reasonOf(error));
    }
  }
}
