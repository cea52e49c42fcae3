import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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

const code = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Makes the lock, with its holder in it from the first moment on where the file system has links. False where there is one. */
async function take(file: string): Promise<boolean> {
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const text = JSON.stringify(self());
  try {
    await writeFile(own, text, { flag: 'wx' });
    await link(own, file).catch((error: unknown) => {
      if (code(error) === 'EEXIST') throw error;
      return writeFile(file, text, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (code(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

/** Milliseconds after which a lock without a holder was left by a killed run. */
const TORN = 5_000;

async function isTornFor(file: string, ms: number): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > ms;
}

/** `lock.4711.1f2e3d4c`, `lock.4711`: a lock that a process is making or has moved away. */
const IN_HAND = /^lock\.(\d+)(?:\.[0-9a-f]{8})?$/;

/** Takes away what this process has moved away, and what others had in hand that were killed while they took the lock. How many there were. */
async function sweepInHand(state: string): Promise<number> {
  let swept = 0;
  for (const name of await readdir(state)) {
    const pid = Number(IN_HAND.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || (pid !== process.pid && isAlive({ pid, host: hostname(), started: null }))) continue;
    await rm(join(state, name), { force: true });
    swept++;
  }
  return swept;
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
  for (;;) {
    if (await take(file)) {
      // Only now: of two runs that are killed one after the other the second would else leave no trace of the first.
      if ((await sweepInHand(state)) > 0) after = 'kill';
      return { after, release: () => rm(file, { force: true }) };
    }
    const holder = await read(file);
    if (holder === null) continue;
    if (holder === 'torn') {
      // Just being written, or by a run that was killed at that very moment.
      if (!(await isTornFor(file, TORN))) {
        await pause(50);
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
    after = 'kill';
  }
}
