import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { ExitCode, Io } from '../../src/command/io.js';
import { main } from '../../src/command/main.js';

export const root = join(import.meta.dirname, '../..');
export const corpus = join(root, 'corpus');

export interface Called {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

interface World {
  readonly stdin?: readonly (string | Uint8Array)[];
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
  readonly env?: Io['env'];
  /** Sees each piece of standard error as it is written. */
  readonly onError?: (text: string) => void;
}

/** Runs the command line in this process, with a world of its own. */
export async function jianbao(argv: readonly string[], world: World = {}): Promise<Called> {
  const out: string[] = [];
  const err: string[] = [];
  async function* stdin() {
    yield* world.stdin ?? [];
  }
  const io: Io = {
    stdin: stdin(),
    stdout: (text) => out.push(text),
    stderr: (text) => {
      err.push(text);
      world.onError?.(text);
    },
    terminal: world.terminal ?? false,
    env: world.env ?? {},
    signal: world.signal ?? new AbortController().signal,
  };
  const code = await main(argv, io);
  return { code, out: out.join(''), err: err.join('') };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is gone when the file's tests are done. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  folders.push(folder);
  return folder;
}

/** Every file below a folder, by its path there. */
export function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

export function lines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
