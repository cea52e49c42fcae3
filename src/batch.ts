import { join } from 'node:path';
import { dayFolder, writeAtomic } from './batch/place.js';
import { readBySource, reasonOf, type Task } from './batch/read.js';
import { type FileReport, makeReport, type Report } from './batch/report.js';
import { sweepStories } from './batch/sweep.js';
import type { Article, Brief, Copy } from './model/index.js';
import { analyseRead, briefOf, type ReadFile } from './pipeline.js';
import { publication } from './publish/publication.js';
import { schemas } from './publish/schema.js';
import { type Traits, tellStories, traitsOf } from './story/index.js';

/** What a run takes in; empty lists and nulls mean all. Days are ISO and inclusive. */
export interface Choice {
  readonly since: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly categories: readonly string[];
}

export interface BatchOptions extends Choice {
  readonly out: string;
  /** Address that `out` is served under, with its closing slash, for the links in feeds. */
  readonly base?: string | null;
  readonly signal: AbortSignal;
  readonly progress: (stage: 'reading' | 'writing', done: number, path: string, failed: number) => void;
  readonly failed: (path: string, reason: string) => void;
}

function isChosen({ published, source }: Article, choice: Choice): boolean {
  if (choice.since && (published === null || published < choice.since)) return false;
  if (choice.until && (published === null || published > choice.until)) return false;
  return choice.sources.length === 0 || choice.sources.includes(source ?? '');
}

interface ReadBrief {
  readonly brief: Brief;
  /** What stories are told by; the text itself isn't kept. */
  readonly traits: Traits;
  /** Length of the file, in UTF-16 units. */
  readonly size: number;
}

const rank = ({ brief }: ReadBrief): number => ({ complete: 2, truncated: 1, empty: 0, blocked: 0, deleted: 0 })[brief.status];
const mentions = ({ brief }: ReadBrief): number => brief.figures.length + brief.dates.length + brief.entities.length;

/** Files of one article become one brief with copies; the fullest text leads, then the first path. */
function unite(group: readonly ReadBrief[]): ReadBrief {
  const [lead, ...others] = [...group].sort(
    (a, b) => rank(b) - rank(a) || b.size - a.size || mentions(b) - mentions(a) || (a.brief.path < b.brief.path ? -1 : 1),
  );
  if (!lead) throw new Error('a group of files holds at least one');
  const copies: Copy[] = others.map(({ brief: { path, url, source, published } }) => ({ path, url, source, published }));
  return { ...lead, brief: { ...lead.brief, copies } };
}

/** The brief of one read file, or null where the choice leaves it out. Throws, in plain words, where there can be none. */
function chosenBrief(read: ReadFile, choice: Choice): ReadBrief | null {
  const { article } = read;
  if (article.title === null) throw new Error('has no title to file it under: add a line "title: …" or a heading');
  if (!isChosen(article, choice)) return null;
  const analysis = analyseRead(read);
  const brief = briefOf(analysis);
  if (choice.categories.length > 0 && !choice.categories.includes(brief.category)) return null;
  return { brief, traits: traitsOf({ ...analysis, id: brief.id }), size: read.file.length };
}

/** Reads every task, writes briefs, stories, feeds, schemas and the report below `options.out`. One bad article never sinks a run. */
export async function runBatch(tasks: readonly Task[], options: BatchOptions): Promise<Report> {
  const groups = new Map<string, ReadBrief[]>();
  const files = new Map<string, FileReport>();
  let failures = 0;
  const failed = (path: string, reason: string) => {
    failures++;
    files.set(path, { path, outcome: 'failed', status: null, reason });
    options.failed(path, reason);
  };
  const progress = (done: number, path: string) => options.progress('reading', done, path, failures);
  for await (const read of readBySource(tasks, { signal: options.signal, failed, progress })) {
    const { path, status } = read.article;
    options.progress('writing', files.size, path, failures);
    try {
      const one = chosenBrief(read, options);
      if (one) groups.set(one.brief.id, [...(groups.get(one.brief.id) ?? []), one]);
      files.set(path, { path, outcome: 'unchanged', status, reason: one ? null : 'outside the chosen range' });
    } catch (error) {
      failed(path, reasonOf(error));
    }
  }
  return publish(groups, files, options);
}

async function publish(
  groups: ReadonlyMap<string, readonly ReadBrief[]>,
  files: Map<string, FileReport>,
  options: BatchOptions,
): Promise<Report> {
  const { out } = options;
  const united = [...groups.values()].map(unite).sort((a, b) => (a.brief.path < b.brief.path ? -1 : 1));
  const briefs = united.map(({ brief }) => brief);
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  const stories = tellStories(
    briefs,
    united.map(({ traits }) => traits),
  );
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
  // Stories and feeds need all the briefs: those of an earlier run stand until a run comes through.
  if (options.signal.aborted) return writeReport(briefs, stories.length, files, options);
  for (const story of stories)
    await writeAtomic(join(out, 'stories', dayFolder(story.first), `${story.id}.json`), `${JSON.stringify(story, null, 1)}\n`);
  for (const { path, text } of publication(stories, byId, options.base ?? null)) await writeAtomic(join(out, path), text);
  await sweepStories(out, stories, byId);
  for (const [name, schema] of Object.entries(schemas))
    await writeAtomic(join(out, 'schema', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  return writeReport(briefs, stories.length, files, options);
}

async function writeReport(
  briefs: readonly Brief[],
  stories: number,
  files: ReadonlyMap<string, FileReport>,
  { out, signal }: BatchOptions,
): Promise<Report> {
  const report = makeReport([...files.values()], briefs, stories, signal.aborted);
  await writeAtomic(join(out, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  return report;
}
