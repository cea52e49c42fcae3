import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Who writes to an OUT. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the system's own count: a number that was given to another process since is told by it. */
  readonly started: string | null;
}

/** Another run writes there. */
export class Locked extends Error {
  constructor(
    readonly holder: Holder,
    readonly file: string,
  ) {
    super(`process ${holder.pid} on ${holder.host} is writing there`);
  }
}

/** Of a process of this machine; null where the system doesn't tell. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before it may hold anything, blanks and brackets included.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

const self = (): Holder => ({ pid: process.pid, host: hostname(), started: startOf(process.pid) });

/** Whether the holder may still be at work; of one on another machine that can't be known. */
function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

const lockFile = (state: string): string => join(state, 'lock');

async function read(file: string): Promise<Holder | 'torn' | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return 'torn';
  }
}

/** Who holds an OUT, for those who only look; `stale` where that run was killed. */
export async function holderOf(state: string): Promise<{ readonly holder: Holder; readonly stale: boolean } | null> {
  const holder = await read(lockFile(state));
  return holder === null || holder === 'torn' ? null : { holder, stale: !isAlive(holder) };
}

async function take(file: string): Promise<boolean> {
  const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (!handle) return false;
  try {
    await handle.writeFile(JSON.stringify(self()));
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export interface Lock {
  /** Whether the run before was killed: what it was writing may lie about. */
  readonly after: 'end' | 'kill';
  readonly release: () => Promise<void>;
}

/**
 * Takes an OUT for this process. Throws `Locked` where another run that may be alive has it. The lock of a killed run is moved away before
 * a new one is made, so that of two that find it at once one alone succeeds.
 */
export async function lock(state: string): Promise<Lock> {
  const file = lockFile(state);
  await mkdir(state, { recursive: true });
  let after: Lock['after'] = 'end';
  for (let tries = 0; ; tries++) {
    if (await take(file)) return { after, release: () => rm(file, { force: true }) };
    const holder = await read(file);
    if (holder === null) continue;
    if (holder === 'torn') {
      // Just being written, or by a run that was killed at that very moment.
      if (tries < 10) {
        await pause(20);
        continue;
      }
    } else if (isAlive(holder)) throw new Locked(holder, file);
    const aside = `${file}.${process.pid}`;
    const moved = await rename(file, aside).then(
      () => read(aside),
      () => null,
    );
    if (moved !== null && moved !== 'torn' && isAlive(moved)) {
      // Another run was quicker and its lock is in hand: it goes back.
      await rename(aside, file);
      throw new Locked(moved, file);
    }
    await rm(aside, { force: true });
    after = 'kill';
  }
}
