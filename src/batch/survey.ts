import { access } from 'node:fs/promises';
import { type Cut, cutOf, seenInMany } from '../read/chrome/seen.js';
import { type Choice, isChosen, isChosenCategory } from './choice.js';
import { fileOf } from './kept.js';
import type { Entry } from './ledger.js';
import { type Pool, WorkerDied } from './pool.js';
import { reasonOf } from './reason.js';
import { isSettled, type Stamp, sameStamp, stampAt } from './stamp.js';
import { originOf, type Task } from './task.js';
import type { Job, Worked } from './work.js';

/** The disk doesn't take what the run keeps. `code` is the system's. */
export class Unkept extends Error {
  constructor(readonly code: string) {
    super(`work can't be kept (${code})`);
  }
}

export interface SurveyOptions {
  readonly state: string;
  readonly version: string;
  readonly choice: Choice;
  /** Milliseconds for one file. */
  readonly limit: number;
  readonly pool: () => Pick<Pool, 'size' | 'run'>;
  readonly signal: AbortSignal;
  readonly begun: (path: string) => void;
  readonly done: (path: string) => void;
  readonly failed: (path: string, reason: string) => void;
}

/** Why a task has no entry. */
export interface Failure {
  readonly reason: string;
  /** What an earlier run made of it goes: the file is gone, or holds something else now. */
  readonly overtakes: boolean;
}

export interface Survey {
  /** By origin, in the order of the tasks. A task that is in neither was not reached. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly failures: ReadonlyMap<string, Failure>;
}

const EVERYTHING: Choice = { since: null, until: null, sources: [], categories: [] };
const NO_CUT: Cut = [0, 0];
const STATS_AT_ONCE = 64;

const isIn = ({ head }: Pick<Entry, 'head'>, choice: Choice): boolean =>
  isChosen({ published: head.published, source: head.edges.source }, choice);

/** Whether a run's choice takes an entry in. */
export function takesIn(choice: Choice, { head }: Entry): boolean {
  return head.brief !== null && isIn({ head }, choice) && isChosenCategory(head.brief.category, choice);
}

/** The entry of an earlier run where it still holds, without opening the file. */
async function unchanged(task: Task, prior: Entry | undefined, { state, version, choice }: SurveyOptions): Promise<Entry | null> {
  if (!prior || !task.place || prior.path !== task.path || prior.version !== version || prior.stamp === null) return null;
  if (
    prior.head.brief === null
      ? isIn(prior, choice)
      : !(await access(fileOf(state, prior.key)).then(
          () => true,
          () => false,
        ))
  )
    return null;
  return sameStamp(prior.stamp, await stampAt(task.place.file)) ? prior : null;
}

/** As many at once as the pool has workers: what is not begun takes no memory. Where one throws, no lane begins another. */
async function inLanes<T>(items: readonly T[], lanes: number, signal: AbortSignal, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  let thrown = false;
  const lane = async () => {
    for (const item of waiting) {
      if (signal.aborted || thrown) return;
      await work(item).catch((error: unknown) => {
        thrown = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/**
 * Looks at every task and has done what is not done yet. What the source's furniture takes off an article can be told only when all have
 * been read: first each is done with what was taken off it the last time, and then those again from which more or less is to go.
 */
export async function survey(tasks: readonly Task[], before: ReadonlyMap<string, Entry>, options: SurveyOptions): Promise<Survey> {
  const { signal, choice, state, version, limit } = options;
  const found = new Map<string, Entry>();
  const failures = new Map<string, Failure>();
  const open: Task[] = [];
  for (let at = 0; at < tasks.length && !signal.aborted; at += STATS_AT_ONCE) {
    const some = tasks.slice(at, at + STATS_AT_ONCE);
    const entries = await Promise.all(some.map((task) => unchanged(task, before.get(originOf(task)), options)));
    for (const [index, task] of some.entries()) {
      const entry = entries[index];
      if (!entry) open.push(task);
      else {
        found.set(originOf(task), entry);
        options.done(task.path);
      }
    }
  }

  const fail = (task: Task, reason: string, overtakes: boolean) => {
    found.delete(originOf(task));
    failures.set(originOf(task), { reason, overtakes });
    options.failed(task.path, reason);
  };
  const enter = (task: Task, worked: Worked & { is: 'done' }, cut: Cut, now: number) => {
    const origin = originOf(task);
    const prior = before.get(origin);
    const { digest, key, head } = worked;
    const stamp: Stamp | null = worked.stamp !== null && isSettled(worked.stamp, now) ? worked.stamp : null;
    const stands = prior?.stands === true && prior.digest === digest;
    found.set(origin, { origin, path: task.path, stamp, digest, version, cut, key, head, stands });
  };
  const again: { task: Task; cut: Cut }[] = [];
  const perform = async (task: Task, cut: Cut, alone: boolean): Promise<void> => {
    const prior = before.get(originOf(task));
    const now = Date.now();
    let worked: Worked;
    try {
      const from = task.place ?? (await task.load());
      // What stands is kept up to date, in the choice of this run or not.
      const job: Job = { path: task.path, from, cut, choice: prior?.stands ? EVERYTHING : choice, state, version, limit };
      worked = await options.pool().run(job);
    } catch (error) {
      if (!(error instanceof WorkerDied)) fail(task, reasonOf(error), false);
      else if (alone) fail(task, `${error.message}, twice`, false);
      else again.push({ task, cut });
      return;
    }
    if (worked.is === 'material') return;
    if (worked.is === 'unkept') throw new Unkept(worked.code);
    if (worked.is === 'failed') fail(task, worked.reason, worked.gone || (worked.digest !== null && worked.digest !== prior?.digest));
    else enter(task, worked, cut, now);
  };
  /** A worker may have died of its neighbours' hunger: its file is given a second chance, with nothing beside it. */
  const secondChances = async () => {
    for (const { task, cut } of again.splice(0)) if (!signal.aborted) await perform(task, cut, true);
  };

  const lanes = open.length > 0 ? Math.min(options.pool().size, open.length) : 0;
  await inLanes(open, lanes, signal, async (task) => {
    options.begun(task.path);
    await perform(task, before.get(originOf(task))?.cut ?? NO_CUT, false);
    options.done(task.path);
  });
  await secondChances();

  const seen = seenInMany([...found.values()].map(({ head }) => head.edges));
  const recut: { task: Task; cut: Cut }[] = [];
  for (const task of tasks) {
    const entry = found.get(originOf(task));
    const cut = entry && cutOf(entry.head.edges, seen);
    if (!cut || (cut[0] === entry.cut[0] && cut[1] === entry.cut[1])) continue;
    if (entry.head.brief === null) found.set(entry.origin, { ...entry, cut });
    else recut.push({ task, cut });
  }
  if (recut.length > 0)
    await inLanes(recut, Math.min(options.pool().size, recut.length), signal, ({ task, cut }) => perform(task, cut, false));
  await secondChances();

  const entries = new Map<string, Entry>();
  for (const task of tasks) {
    const entry = found.get(originOf(task));
    if (entry) entries.set(entry.origin, entry.stands || !takesIn(choice, entry) ? entry : { ...entry, stands: true });
  }
  return { entries, failures };
}
