import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnswerStore } from '../../write/llm/asker.js';
import type { Completion } from '../../write/llm/client.js';
import { writeAtomicSync } from '../place.js';

/** A claim of a run that lives is touched this often, in milliseconds; one that wasn't for so long is a dead run's. */
const BEAT = 1_000;
const DEAD = 5_000;
/** How often a run that waits for another's answer looks. */
const LOOK = 200;

export interface Answers extends AnswerStore {
  readonly get: (key: string) => Promise<Completion | null>;
  readonly put: (key: string, completion: Completion) => Promise<void>;
  /** Gives up the claims that are left. */
  readonly close: () => Promise<void>;
}

function isCompletion(value: unknown): value is Completion {
  const one = value as Partial<Completion> | null;
  return typeof one === 'object' && one !== null && typeof one.text === 'string' && typeof one.refused === 'boolean';
}

/**
 * Answers in files, each under the hash of what it depends on. Files are whole or not there, and two runs may share the folder: who wants an answer
 * that isn't there claims it first, and who finds a claim waits for the answer.
 */
export function openAnswers(folder: string): Answers {
  const place = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  const here = new Map<string, Promise<{ completion: Completion | null; made: boolean }>>();
  const claims = new Set<string>();
  const beat = setInterval(() => {
    const now = new Date();
    for (const claim of claims) void utimes(claim, now, now).catch(() => {});
  }, BEAT);
  beat.unref();

  async function get(key: string): Promise<Completion | null> {
    const text = await readFile(`${place(key)}.json`, 'utf8').catch(() => null);
    if (text === null) return null;
    try {
      const value: unknown = JSON.parse(text);
      return isCompletion(value) ? value : null;
    } catch {
      // Lost in a power cut: it is asked again.
      return null;
    }
  }

  // At once: were the run killed between this answer and the next request, it would be paid for again.
  async function put(key: string, completion: Completion): Promise<void> {
    writeAtomicSync(`${place(key)}.json`, Buffer.from(`${JSON.stringify(completion)}\n`));
  }

  /** Whether the claim is ours now. A dead run's is taken away first. */
  async function claim(file: string): Promise<boolean> {
    await mkdir(dirname(file), { recursive: true });
    const mine = await open(file, 'wx').then(
      async (handle) => {
        await handle.writeFile(randomBytes(8).toString('hex'));
        await handle.close();
        return true;
      },
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (mine) {
      claims.add(file);
      return true;
    }
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > DEAD) await rm(file, { force: true });
    return false;
  }

  async function release(file: string): Promise<void> {
    claims.delete(file);
    await rm(file, { force: true });
  }

  async function make(key: string, ask: () => Promise<Completion | null>): Promise<{ completion: Completion | null; made: boolean }> {
    const file = `${place(key)}.asking`;
    for (;;) {
      const kept = await get(key);
      if (kept) return { completion: kept, made: false };
      if (await claim(file)) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    try {
      // Between the look and the claim another may have brought it.
      const kept = await get(key);
      if (kept) return { completion: kept, made: false };
      const completion = await ask();
      if (completion) await put(key, completion);
      return { completion, made: completion !== null };
    } finally {
      await release(file);
    }
  }

  return {
    get,
    put,
    once: (key, ask) => {
      const going = here.get(key);
      if (going) return going.then(({ completion }) => ({ completion, made: false }));
      const own = make(key, ask).finally(() => here.delete(key));
      here.set(key, own);
      return own;
    },
    close: async () => {
      clearInterval(beat);
      await Promise.all([...claims].map(release));
    },
  };
}
