import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { Script } from 'node:vm';
import type { Cut } from '../read/chrome/seen.js';
import type { Choice } from './choice.js';
import { type Head, keepWork, keptHead, keyOf } from './kept.js';
import { failureOf, reasonOf } from './reason.js';
import { type Stamp, sameStamp, stampOf } from './stamp.js';
import type { Place } from './task.js';

/** What a worker is asked: one file, and how much of its ends is its source's furniture. */
export interface Job {
  readonly path: string;
  /** Where the file stands, or what it holds. */
  readonly from: Place | Uint8Array;
  readonly cut: Cut;
  /** What is left out before it is summarized. */
  readonly choice: Choice;
  /** Folder that work is kept in. */
  readonly state: string;
  /** Of the code: work of another one isn't taken up. */
  readonly version: string;
  /** Milliseconds that the work may take. */
  readonly limit: number;
  /** Asks for what a model is told about the article, instead of its brief. */
  readonly material?: true;
}

/** What became of a job. The brief and the rest lie in the kept work under `key`. */
export type Worked =
  | { readonly is: 'done'; readonly digest: string; readonly stamp: Stamp | null; readonly key: string; readonly head: Head }
  /** `late`: broken off, so that whoever did it is not fit for another. */
  | { readonly is: 'failed'; readonly reason: string; readonly gone: boolean; readonly digest: string | null; readonly late: boolean }
  | { readonly is: 'material'; readonly bytes: Uint8Array }
  /** The run itself can't go on. */
  | { readonly is: 'unkept'; readonly code: string };

/** A file that is being written to while it is read is read so many times. */
const READS = 3;

function readPlace({ file, root }: Place): { bytes: Uint8Array; stamp: Stamp } {
  if (root !== null) {
    const real = realpathSync(file);
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw failureOf('OUTSIDE');
  }
  for (let left = READS; left > 0; left--) {
    // A pipe without a writer would be waited for.
    const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found = fstatSync(handle, { bigint: true });
      if (!found.isFile()) throw failureOf(found.isDirectory() ? 'EISDIR' : 'NOFILE');
      const before = stampOf(found);
      const bytes = readFileSync(handle);
      const stamp = stampOf(fstatSync(handle, { bigint: true }));
      if (sameStamp(before, stamp)) return { bytes, stamp };
    } finally {
      closeSync(handle);
    }
  }
  throw failureOf('CHANGING');
}

const WORK = Symbol.for('jianbao.work');
const script = new Script('globalThis[Symbol.for("jianbao.work")]()');

/** Runs `work` and stops it, wherever it is, after so many milliseconds: V8 breaks off scripts and patterns alike. */
function within<T>(limit: number, work: () => T): T {
  Object.defineProperty(globalThis, WORK, { value: work, configurable: true });
  try {
    return script.runInThisContext({ timeout: limit }) as T;
  } finally {
    Reflect.deleteProperty(globalThis, WORK);
  }
}

/** Does a job, or finds that it has been done. Never throws. */
export async function work(job: Job): Promise<Worked> {
  let digest: string | null = null;
  try {
    const { bytes, stamp } = job.from instanceof Uint8Array ? { bytes: job.from, stamp: null } : readPlace(job.from);
    digest = createHash('sha256').update(bytes).digest('hex');
    if (job.material) {
      const { packMaterial } = await import('./model/material.js');
      return { is: 'material', bytes: within(job.limit, () => packMaterial(job, bytes)) };
    }
    const key = keyOf(job.version, job.path, digest, job.cut);
    const known = keptHead(job.state, key);
    if (known) return { is: 'done', digest, stamp, key, head: known };
    // Loaded when there is work: a run that only finds its work done needs no termbase.
    const { summarizeFile } = await import('./summarize.js');
    const { head, summary } = within(job.limit, () => summarizeFile(job, bytes));
    if (summary) {
      try {
        keepWork(job.state, key, head, summary);
      } catch (error) {
        return { is: 'unkept', code: String((error as NodeJS.ErrnoException).code ?? error) };
      }
    }
    return { is: 'done', digest, stamp, key, head };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const late = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return { is: 'failed', reason: late ? tooSlow(job.limit) : reasonOf(error), gone: code === 'ENOENT', digest, late };
  }
}

export const tooSlow = (limit: number): string => `took longer than ${limit / 1000} s (--file-timeout)`;
