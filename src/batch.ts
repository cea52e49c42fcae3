import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Choice } from './batch/choice.js';
import { forget } from './batch/kept.js';
import { type Entry, type Ledger, type Published, readLedger, writeLedger } from './batch/ledger.js';
import { lock } from './batch/lock.js';
import type { ModelReport } from './batch/model/report.js';
import type { ModelSettings } from './batch/model/settings.js';
import { allStand, openOutlet, ownFiles, UNKNOWN } from './batch/outlet.js';
import { sweepTemporary, writeAtomic } from './batch/place.js';
import { openPool, type Pool } from './batch/pool.js';
import type { EditionChoice, Publication } from './batch/publish.js';
import { type FileReport, makeReport, type Report } from './batch/report.js';
import { stateOf } from './batch/state.js';
import { type Survey, survey, takesIn } from './batch/survey.js';
import { originOf, type Task } from './batch/task.js';
import { FEW } from './batch/tell-in-lanes.js';
import { type United, unite } from './batch/unite.js';
import { codeVersion } from './batch/version.js';

/** What a run is at: files are looked at, a model is asked, or what came of them is written. */
export type Stage = 'reading' | 'asking' | 'writing';

export interface BatchOptions extends Choice {
  readonly out: string;
  /** Absolute folders and files that the tasks were found under: what was taken from there and is gone leaves the publication. */
  readonly within?: readonly string[];
  /** Address that `out` is served under, with its closing slash, for the links in feeds. */
  readonly base?: string | null;
  readonly edition?: EditionChoice;
  /** Folder outside OUT for a review page a brief; left out or null for none. */
  readonly review?: string | null;
  /** Processes that read and summarize; 0 for none beside this one. */
  readonly workers?: number;
  /** Milliseconds that one file may take. */
  readonly fileTimeout?: number;
  /** Megabytes that the work on one file may take. */
  readonly fileMemory?: number;
  /** Who writes besides the rules; left out or null for nobody. */
  readonly model?: ModelSettings | null;
  /** Once aborted, what is in hand is finished and written. */
  readonly signal: AbortSignal;
  readonly progress: (stage: Stage, done: number, total: number, path: string, failed: number) => void;
  readonly failed: (path: string, reason: string) => void;
}

const MINUTE = 60_000;
const GIGABYTE = 1024;

/**
 * Reads every task, writes briefs, stories, feeds, schemas and the report below `options.out`, and does nothing again that holds. One bad
 * article never sinks a run. Throws `Locked` where another run writes there, `Unkept` or the system's error where nothing can be written.
 */
export async function runBatch(tasks: readonly Task[], options: BatchOptions): Promise<Report> {
  const { out } = options;
  const state = stateOf(out);
  const held = await lock(state);
  try {
    if (held.after === 'kill') await sweepTemporary(out);
    const ledger = await readLedger(state);
    const written = new Map(ledger.written);
    // What a run that didn't come to its end has written is in no ledger.
    if (ledger.published === null) for (const path of await ownFiles(out)) if (!written.has(path)) written.set(path, UNKNOWN);
    return await run(tasks, { ...ledger, written }, options);
  } finally {
    await held.release();
  }
}

async function run(tasks: readonly Task[], ledger: Ledger, options: BatchOptions): Promise<Report> {
  const { out, signal } = options;
  const state = stateOf(out);
  const before = new Map(ledger.entries.map((entry) => [entry.origin, entry]));
  const done = await surveyWith(tasks, before, options);
  const entries = await standing(tasks, before, done, options.within ?? []);
  const standingNow = [...entries.values()].filter(({ stands }) => stands);
  const { united, model } = await toldWith(unite(standingNow), tasks, options);
  const partial = signal.aborted;
  const digest = digestOf(united, options);
  const same = !partial && ledger.published?.digest === digest && allStand(out, ledger.written);
  const moved = entries.size !== before.size || [...entries.values()].some((entry) => before.get(entry.origin) !== entry);

  const outlet = openOutlet(out, { before: ledger.written, trusted: ledger.published !== null });
  let made: Publication = {
    stories: ledger.published?.stories ?? 0,
    edits: ledger.published?.edits ?? [],
    changed: new Set(),
    keys: new Set(),
    whole: same,
  };
  const record = (published: Published | null) =>
    writeLedger(state, { entries: [...entries.values()], written: outlet.written, published });
  if (!same) {
    // Whatever happens from here on, the next run knows that the publication is not whole.
    await record(null);
    const { publish } = await import('./batch/publish.js');
    const progress = (count: number, total: number, path: string) => options.progress('writing', count, total, path, done.failures.size);
    let pool: Pool | null = null;
    try {
      made = await publish(united, outlet, {
        out,
        state,
        version: codeVersion().whole,
        base: options.base ?? null,
        edition: options.edition ?? {},
        pool: () => {
          pool ??= openPool({ workers: options.workers ?? 0, memory: options.fileMemory ?? GIGABYTE });
          return pool;
        },
        signal,
        partial,
        progress,
      });
    } catch (error) {
      await record(null).catch(() => {});
      throw error;
    } finally {
      (pool as Pool | null)?.close();
    }
  }
  if (!same || moved) await record(made.whole ? { digest, stories: made.stories, edits: made.edits } : null);
  const report = makeReport(filesOf(tasks, done, united, made.changed, options), gateOf(united, tasks), made, signal.aborted, model);
  await writeAtomic(join(out, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  if (options.review) {
    const { writeReviews } = await import('./batch/review.js');
    const progress = (count: number, path: string) => options.progress('writing', count, united.length, path, done.failures.size);
    await writeReviews(united, tasks, { state, folder: options.review, signal, progress });
  }
  if (!same && made.whole) {
    await forget(state, 'work', new Set([...entries.values(), ...united.map(({ lead }) => lead)].map(({ key }) => key)));
    await forget(state, 'told', made.keys);
  }
  return report;
}

/** Loads what publishing takes, of so many files. What fails here fails again where it is used. */
async function loadPublishing(files: number): Promise<void> {
  await import('./batch/publish.js');
  if (files < FEW) await import('./batch/tell.js');
}

async function surveyWith(tasks: readonly Task[], before: ReadonlyMap<string, Entry>, options: BatchOptions): Promise<Survey> {
  const { signal, since, until, sources, categories } = options;
  let pool: Pool | null = null;
  let count = 0;
  let failures = 0;
  const open = (): Pool => {
    if (pool === null) {
      pool = openPool({ workers: options.workers ?? 0, memory: options.fileMemory ?? GIGABYTE });
      // While they read, this process has nothing to do but to load what comes next.
      loadPublishing(tasks.length).catch(() => {});
    }
    return pool;
  };
  try {
    return await survey(tasks, before, {
      state: stateOf(options.out),
      version: codeVersion().work,
      choice: { since, until, sources, categories },
      limit: options.fileTimeout ?? MINUTE,
      pool: open,
      signal,
      begun: (path) => options.progress('reading', count, tasks.length, path, failures),
      done: (path) => options.progress('reading', ++count, tasks.length, path, failures),
      failed: (path, reason) => {
        failures++;
        options.failed(path, reason);
      },
    });
  } finally {
    (pool as Pool | null)?.close();
  }
}

/** Has the model tell what it can; without one all stays as the rules wrote it. */
async function toldWith(
  united: readonly United[],
  tasks: readonly Task[],
  options: BatchOptions,
): Promise<{ readonly united: readonly United[]; readonly model: ModelReport | null }> {
  if (!options.model) return { united, model: null };
  const { tellByModel } = await import('./batch/model/told.js');
  let count = 0;
  return tellByModel(united, tasks, options.model, {
    state: stateOf(options.out),
    version: codeVersion().work,
    limit: options.fileTimeout ?? MINUTE,
    pool: () => openPool({ workers: options.workers ?? 0, memory: options.fileMemory ?? GIGABYTE }),
    signal: options.signal,
    told: (path) => options.progress('asking', ++count, united.length, path, 0),
  });
}

/** Entries after this run: its own, and those of earlier runs over other inputs; what is gone from the inputs named is gone. */
async function standing(
  tasks: readonly Task[],
  before: ReadonlyMap<string, Entry>,
  { entries, failures }: Survey,
  within: readonly string[],
): Promise<Map<string, Entry>> {
  const now = new Map(entries);
  const asked = new Set(tasks.map(originOf));
  const paths = new Set(tasks.map(({ path }) => path));
  for (const [origin, entry] of before) {
    if (now.has(origin) || failures.get(origin)?.overtakes) continue;
    const named = within.some((root) => origin === root || origin.startsWith(root + sep));
    // A folder that was moved and is named by its new place brings the same paths.
    const suspect = !asked.has(origin) && (named || paths.has(entry.path));
    const gone =
      suspect &&
      (await lstat(origin).then(
        () => false,
        (error: NodeJS.ErrnoException) => /^(?:ENOENT|ENOTDIR)$/.test(error.code ?? ''),
      ));
    if (!gone) now.set(origin, entry);
  }
  return now;
}

/** Of all that a publication is made of. */
function digestOf(united: readonly United[], { base, edition }: BatchOptions): string {
  const sum = createHash('sha256').update(`${codeVersion().whole}\0${base ?? ''}\0${JSON.stringify(edition ?? {})}`);
  for (const { lead, copies } of united) for (const { origin, key } of [lead, ...copies]) sum.update(`\0${origin}\0${key}`);
  return sum.digest('hex').slice(0, 32);
}

function gateOf(united: readonly United[], tasks: readonly Task[]): string[] {
  const asked = new Set(tasks.map(originOf));
  return united.flatMap(({ lead }) => (asked.has(lead.origin) ? lead.head.brief.gate : []));
}

/** What became of each task that was reached. */
function filesOf(
  tasks: readonly Task[],
  { entries, failures }: Survey,
  united: readonly United[],
  changed: ReadonlySet<string>,
  choice: Choice,
): FileReport[] {
  const leads = new Map(united.flatMap(({ lead, copies }) => [lead, ...copies].map((one) => [one.origin, lead] as const)));
  return tasks.flatMap((task): FileReport[] => {
    const origin = originOf(task);
    const { path } = task;
    const failure = failures.get(origin);
    if (failure) return [{ path, outcome: 'failed', status: null, reason: failure.reason }];
    const entry = entries.get(origin);
    if (!entry) return [];
    const { status } = entry.head;
    const lead = leads.get(origin);
    if (!lead || !takesIn(choice, entry)) return [{ path, outcome: 'unchanged', status, reason: 'outside the chosen range' }];
    if (lead.origin !== origin) return [{ path, outcome: 'duplicate', status, reason: `the same article as ${lead.path}` }];
    return [{ path, outcome: changed.has(lead.head.brief.id) ? 'written' : 'unchanged', status, reason: null }];
  });
}
