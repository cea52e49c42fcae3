import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TellDone, TellJob } from './tell.js';
import { type Job, tooSlow, type Worked, work } from './work.js';

/** A worker ended with a job in hand, and what it ended by. */
export class WorkerDied extends Error {
  constructor(
    readonly by: string,
    /** Whether it was ended because it took too long. */
    readonly late = false,
  ) {
    super(`the worker that read it died (${by})`);
  }
}

export interface Pool {
  /** How many jobs go on at once. */
  readonly size: number;
  /** Rejects with `WorkerDied`; a job that can't be done is no rejection. Never more at once than `size`. */
  readonly run: (job: Job) => Promise<Worked>;
  /** As `run`, for those who publish. */
  readonly tell: (job: TellJob) => Promise<TellDone>;
  /** Ends the workers; a job in hand is lost. */
  readonly close: () => void;
}

export interface PoolOptions {
  readonly workers: number;
  /** Megabytes of heap that one worker may take. */
  readonly memory: number;
}

/** How long a worker that is to stop a job by itself is waited for. */
const GRACE = 5_000;
/** V8 ends a process so when its heap is full. */
const OUT_OF_MEMORY = 'SIGABRT';

const WORKER = join(import.meta.dirname, 'worker.js');

function start(memory: number): ChildProcess {
  const child = fork(WORKER, [], {
    serialization: 'advanced',
    // A young generation half as large as V8 lets grow: some 30 MB less a worker, at no cost that can be told.
    execArgv: [`--max-old-space-size=${memory}`, '--max-semi-space-size=8'],
    // What V8 prints when it dies is said in other words.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Keys are for the run alone.
    env: {},
    // In a group of its own: Ctrl-C is for the run, which lets it finish.
    detached: true,
  });
  // A worker may die between two jobs: that is found when the next one is to be given to it.
  return child.on('error', () => {});
}

function ask(child: ChildProcess, job: Job | TellJob, memory: number): Promise<unknown> {
  return new Promise((done, failed) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, job.limit + GRACE);
    const settle = () => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', ended).off('error', broken);
    };
    const died = (by: string) => {
      settle();
      failed(new WorkerDied(by, late));
    };
    const answered = (worked: unknown) => {
      settle();
      done(worked);
    };
    const ended = (code: number | null, signal: string | null) =>
      died(signal === OUT_OF_MEMORY ? `it needed more than ${memory} MB, --file-memory` : (signal ?? `exit ${code}`));
    const broken = ({ message }: Error) => died(message);
    child.once('message', answered).once('exit', ended).once('error', broken);
    // Whether it arrived is told by the answer, or by the end of the worker.
    child.send(job, () => {});
  });
}

const isAlive = (child: ChildProcess | null): child is ChildProcess =>
  child !== null && child.exitCode === null && child.signalCode === null && child.connected;

const isWhole = (answer: unknown): boolean => !((answer as Worked).is === 'failed' && (answer as { readonly late: boolean }).late);

/**
 * Kept worker processes, started when there is work for them and again when one has died. Where the code was not compiled, and for
 * `workers: 0`, the work is done in this process, without a bound on memory.
 */
export function openPool({ workers, memory }: PoolOptions): Pool {
  if (workers === 0 || !existsSync(WORKER))
    return { size: 1, run: work, tell: async (job) => (await import('./tell.js')).tellAll(job), close: () => {} };
  const idle: (ChildProcess | null)[] = Array.from({ length: workers }, () => null);
  const all = new Set<ChildProcess>();
  let closed = false;
  /** Gives a job to a free worker. Work that was broken off may have left half of something behind: `isFit` says whether it may have another. */
  const give = async (job: Job | TellJob, isFit: (answer: unknown) => boolean): Promise<unknown> => {
    // Lanes that were at work when one of them failed come back for more: a worker started for them would outlive the run.
    if (closed) throw new WorkerDied('the run is over');
    const free = idle.pop();
    if (free === undefined) throw new Error('more jobs than workers');
    const child = isAlive(free) ? free : start(memory);
    all.add(child);
    try {
      const answer = await ask(child, job, memory);
      if (!isFit(answer)) child.kill('SIGKILL');
      return answer;
    } finally {
      const usable = isAlive(child) && !child.killed;
      if (!usable) all.delete(child);
      idle.push(usable ? child : null);
    }
  };
  const run = async (job: Job): Promise<Worked> => {
    try {
      return (await give(job, isWhole)) as Worked;
    } catch (error) {
      if (error instanceof WorkerDied && error.late)
        return { is: 'failed', reason: tooSlow(job.limit), gone: false, digest: null, late: true };
      throw error;
    }
  };
  const tell = async (job: TellJob) => (await give(job, () => true)) as TellDone;
  const close = () => {
    closed = true;
    for (const child of all) child.kill('SIGKILL');
  };
  return { size: workers, run, tell, close };
}
