import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../pipeline.js';
import { type Reviewed, reviewList } from '../publish/review/list.js';
import { reviewName, reviewPage } from '../publish/review/page.js';
import { withoutEnds } from '../read/chrome/seen.js';
import { keptBrief } from './kept.js';
import { writeAtomic } from './place.js';
import { originOf, type Task } from './task.js';
import { type United, withCopies } from './unite.js';

export interface ReviewOptions {
  readonly state: string;
  /** Folder of the review pages, outside OUT. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly progress: (done: number, path: string) => void;
}

async function writeChanged(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => null)) !== text) await writeAtomic(file, text);
}

const OWN = /^[0-9a-f]{16}\.html$/;

/**
 * Writes a review page for each brief of the tasks and a list of them. The article is read anew, since nothing keeps whole texts; a file
 * that changed meanwhile is left to the next run, whose brief will be of what it holds then.
 */
export async function writeReviews(united: readonly United[], tasks: readonly Task[], options: ReviewOptions): Promise<void> {
  const { state, folder, signal } = options;
  const byOrigin = new Map(tasks.map((task) => [originOf(task), task]));
  const reviewed: Reviewed[] = [];
  for (const one of united) {
    if (signal.aborted) return;
    const { origin, path, key, digest, cut } = one.lead;
    const task = byOrigin.get(origin);
    const kept = task ? keptBrief(state, key) : null;
    if (!task || !kept) continue;
    options.progress(reviewed.length, path);
    const bytes = await task.load().catch(() => null);
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== digest) continue;
    const brief = withCopies(kept, one);
    const { article } = readArticle(path, bytes);
    await writeChanged(join(folder, reviewName(brief.id)), reviewPage(brief, withoutEnds(article, cut)));
    const { id, title, lang, source, published, status, category, summary, writer, checks } = brief;
    reviewed.push({ id, path, title, lang, source, published, status, category, summary, writer, checks });
  }
  await writeChanged(join(folder, 'index.html'), reviewList(reviewed));
  const wanted = new Set(reviewed.map(({ id }) => reviewName(id)));
  for (const name of await readdir(folder)) if (OWN.test(name) && !wanted.has(name)) await rm(join(folder, name));
}
