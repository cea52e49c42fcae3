import { type Pool, WorkerDied } from './pool.js';
import type { PublishOptions } from './publish.js';
import type { StoryTask, TaskDone, TellDone, TellJob } from './tell.js';

/** Fewer stories are told in this process sooner than a worker has loaded what that takes. */
export const FEW = 48;
/** Stories that a worker is given at once, at most. */
const MOST = 32;
/** Milliseconds that a worker may take for them. */
const LIMIT = 600_000;

const isDeath = (error: unknown): error is WorkerDied => error instanceof WorkerDied;

/** One that died may have died of its neighbours' hunger: its stories are given a second chance. */
async function tellBy(pool: Pool, job: TellJob): Promise<TellDone> {
  return pool.tell(job).catch((error: unknown) => (isDeath(error) ? pool.tell(job) : Promise.reject(error)));
}

/** Has workers load what telling takes while something else is done; to be waited for before anything is given to them. */
export async function warm(pool: Pool, { out, state, base }: PublishOptions): Promise<void> {
  const job: TellJob = { tasks: [], out, state, base, stix: false, partial: false, limit: LIMIT };
  // One that can't start fails again where it matters.
  await Promise.allSettled(Array.from({ length: pool.size }, () => pool.tell(job)));
}

/**
 * Tells stories, shared out to the workers where there are many. `told` is called for each; those that are not reached when the signal
 * comes stay untold, unless the run is partial: what was read is then written. Throws the system's error where something can't be written.
 */
export async function tellInLanes(
  tasks: readonly (StoryTask & { readonly path: string })[],
  { out, state, base, edition, pool: open, signal, partial }: PublishOptions,
  told: (done: TaskDone, path: string) => void,
): Promise<void> {
  if (tasks.length === 0) return;
  const pool = tasks.length < FEW ? null : open();
  const lanes = pool?.size ?? 1;
  const run = pool ? (job: TellJob) => tellBy(pool, job) : await import('./tell.js').then(({ tellAll }) => tellAll);
  let at = 0;
  let failed = false;
  const lane = async () => {
    while (at < tasks.length && !failed && (partial || !signal.aborted)) {
      // Less and less at a time, so that all come to their end together.
      const size = Math.min(MOST, Math.ceil((tasks.length - at) / (3 * lanes)));
      const some = tasks.slice(at, at + size);
      at += some.length;
      const job: TellJob = {
        tasks: some.map(({ path, ...task }) => task),
        out,
        state,
        base,
        stix: edition.stix === true,
        partial,
        limit: LIMIT,
      };
      const done = await run(job);
      if (done.is === 'untold') throw Object.assign(new Error(done.message), done.code === null ? {} : { code: done.code });
      for (const [index, { path }] of some.entries()) {
        const one = done.stories[index];
        if (one) told(one, path);
      }
    }
  };
  await Promise.all(
    Array.from({ length: lanes }, () =>
      lane().catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    ),
  );
}
