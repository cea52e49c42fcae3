import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Brief, Copy, Status } from './model/index.js';
import { summarize } from './pipeline.js';
import { isFed, jsonFeed } from './publish/feed.js';
import { schemas } from './publish/schema.js';
import { tellStories } from './story/index.js';

/** One article to read; `load` rejects with a reason in plain words. */
export interface Task {
  readonly path: string;
  readonly load: () => Promise<Uint8Array>;
}

export type Outcome = 'written' | 'unchanged' | 'duplicate' | 'failed';

export interface FileReport {
  readonly path: string;
  readonly outcome: Outcome;
  readonly status: Status | null;
  readonly reason: string | null;
}

export interface Report {
  readonly counts: Readonly<Record<'read' | Outcome, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly stories: number;
  /** Sentences that the gate dropped or replaced, by rule. */
  readonly gate: Readonly<Record<string, number>>;
  readonly interrupted: boolean;
  readonly files: readonly FileReport[];
}

export interface BatchOptions {
  readonly out: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly categories: readonly string[];
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number, path: string, failed: number) => void;
  readonly failed: (path: string, reason: string) => void;
}

/** Writes whole files only: a reader sees the old bytes or the new ones. Returns whether the bytes changed. */
async function writeAtomic(file: string, text: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === text) return false;
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}

function dayFolder(day: string | null): string {
  return day ? day.slice(0, 10).replaceAll('-', '/') : 'undated';
}

function wanted(brief: Brief, options: BatchOptions): boolean {
  const day = brief.published;
  if (options.since && (day === null || day < options.since)) return false;
  if (options.until && (day === null || day > options.until)) return false;
  if (options.sources.length > 0 && !options.sources.includes(brief.source ?? '')) return false;
  return options.categories.length === 0 || options.categories.includes(brief.category);
}

const textLength = (brief: Brief): number => brief.figures.length + brief.dates.length + brief.entities.length;

interface Read {
  readonly brief: Brief;
  readonly size: number;
}

/** Files of one article become one brief with copies; the fullest text leads, then the first path. */
function unite(group: readonly Read[]): Brief {
  const [lead, ...others] = [...group].sort(
    (a, b) => rank(b) - rank(a) || b.size - a.size || textLength(b.brief) - textLength(a.brief) || (a.brief.path < b.brief.path ? -1 : 1),
  );
  if (!lead) throw new Error('a group of files holds at least one');
  const copies: Copy[] = others.map(({ brief: { path, url, source, published } }) => ({ path, url, source, published }));
  return { ...lead.brief, copies };
}

const rank = ({ brief }: Read): number => ({ complete: 2, truncated: 1, empty: 0, blocked: 0, deleted: 0 })[brief.status];

/** Reads every task, writes briefs, stories, feeds, schemas and the report below `options.out`. One bad article never sinks a run. */
export async function runBatch(tasks: readonly Task[], options: BatchOptions): Promise<Report> {
  const groups = new Map<string, Read[]>();
  const files = new Map<string, FileReport>();
  let done = 0;
  let failures = 0;
  for (const task of tasks) {
    if (options.signal.aborted) break;
    options.progress(done, tasks.length, task.path, failures);
    try {
      const bytes = await task.load();
      const brief = summarize(task.path, bytes);
      if (brief.title.zh === null && brief.title.en === null && brief.title.original === null)
        throw new Error('no title: nothing to file it under');
      if (!wanted(brief, options))
        files.set(task.path, { path: task.path, outcome: 'unchanged', status: brief.status, reason: 'outside the chosen range' });
      else {
        const read = { brief, size: bytes.length };
        const group = groups.get(brief.id);
        if (group) group.push(read);
        else groups.set(brief.id, [read]);
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures++;
      files.set(task.path, { path: task.path, outcome: 'failed', status: null, reason });
      options.failed(task.path, reason);
    }
    done++;
  }
  options.progress(done, tasks.length, '', failures);
  return publish(groups, files, options);
}

async function publish(
  groups: ReadonlyMap<string, readonly Read[]>,
  files: Map<string, FileReport>,
  options: BatchOptions,
): Promise<Report> {
  const { out } = options;
  const briefs = [...groups.values()].map(unite).sort((a, b) => (a.path < b.path ? -1 : 1));
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  const stories = tellStories(briefs);
  const storyOf = new Map(stories.flatMap((story) => story.articles.map(({ brief }) => [brief, story.id] as const)));
  for (const brief of briefs) {
    const whole: Brief = { ...brief, story: storyOf.get(brief.id) ?? brief.id };
    const changed = await writeAtomic(
      join(out, 'briefs', dayFolder(brief.published), `${brief.id}.json`),
      `${JSON.stringify(whole, null, 1)}\n`,
    );
    files.set(brief.path, { path: brief.path, outcome: changed ? 'written' : 'unchanged', status: brief.status, reason: null });
    for (const { brief: copy } of groups.get(brief.id) ?? []) {
      if (copy.path === brief.path) continue;
      files.set(copy.path, { path: copy.path, outcome: 'duplicate', status: copy.status, reason: `the same article as ${brief.path}` });
    }
  }
  for (const story of stories)
    await writeAtomic(join(out, 'stories', dayFolder(story.first), `${story.id}.json`), `${JSON.stringify(story, null, 1)}\n`);
  const fed = stories.filter((story) => isFed(story, byId));
  for (const language of ['all', 'zh', 'en'] as const) {
    await writeAtomic(join(out, language === 'all' ? 'feed.json' : `feed.${language}.json`), jsonFeed(fed, language));
  }
  for (const [name, schema] of Object.entries(schemas))
    await writeAtomic(join(out, 'schema', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  const report = makeReport([...files.values()], briefs, stories.length, options.signal.aborted);
  await writeAtomic(join(out, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  return report;
}

function makeReport(files: readonly FileReport[], briefs: readonly Brief[], stories: number, interrupted: boolean): Report {
  const counts = { read: files.length, written: 0, unchanged: 0, duplicate: 0, failed: 0 };
  const statuses = { complete: 0, truncated: 0, empty: 0, blocked: 0, deleted: 0 };
  for (const { outcome, status } of files) {
    counts[outcome]++;
    if (status) statuses[status]++;
  }
  const gate: Record<string, number> = {};
  for (const brief of briefs) for (const { rule } of brief.checks.issues) gate[rule] = (gate[rule] ?? 0) + 1;
  return { counts, statuses, stories, gate, interrupted, files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
