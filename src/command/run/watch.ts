import { resolve, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { isDynamicPattern } from 'tinyglobby';
import { fixedPart } from '../inputs.js';
import { type ExitCode, type Io, UsageError } from '../io.js';

/** Milliseconds without a change after which a run starts: fetchers write many files at a time. */
const QUIET = 1_000;
/** Milliseconds after which a run starts though files still come. */
const LONGEST = 15_000;

/**
 * Runs once, and again when something changes below the inputs, until the signal comes. Each run is whole and incremental; what changes
 * while one is going on is for the next, and what changes below `spared`, which runs write to themselves, for none. Exit status 130, or that of a first run which could not start.
 */
export async function watch(
  names: readonly string[],
  spared: readonly string[],
  { signal }: Pick<Io, 'signal'>,
  run: () => Promise<ExitCode>,
  say: (text: string) => void,
): Promise<ExitCode> {
  if (names.includes('-')) throw new UsageError('--watch follows files and folders, not standard input.');
  const own = spared.map((folder) => resolve(folder) + sep);
  const roots = names.map((name) => (isDynamicPattern(name) ? fixedPart(name) : name));
  const watcher = watchFiles(roots, {
    ignoreInitial: true,
    ignored: (path) => own.some((folder) => `${resolve(path)}${sep}`.startsWith(folder)),
  });
  let changed = Date.now();
  let first: number | null = null;
  let wake = () => {};
  watcher.on('all', () => {
    changed = Date.now();
    first ??= changed;
    wake();
  });
  const stopped = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
  const pause = (ms: number) => Promise.race([stopped, new Promise((done) => setTimeout(done, ms).unref())]);
  try {
    await new Promise<void>((done) => watcher.once('ready', done));
    for (let runs = 0; ; runs++) {
      first = null;
      await run().catch((error: unknown) => {
        // What stands in the way now (another run, a folder that is being moved) may be gone the next time.
        if (runs === 0 || !(error instanceof UsageError)) throw error;
        say(error.message);
      });
      if (signal.aborted) return 130;
      say('Watching; Ctrl-C ends it.');
      if (first === null) await Promise.race([stopped, new Promise<void>((done) => (wake = done))]);
      while (!signal.aborted && Date.now() - changed < QUIET && Date.now() - (first ?? changed) < LONGEST) await pause(QUIET / 4);
      if (signal.aborted) return 130;
    }
  } finally {
    await watcher.close();
  }
}
