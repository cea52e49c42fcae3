import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type Io, UsageError } from './io.js';

/** One article to read. `path` is what outputs name it by: relative, below the name of the input it was found under. */
export interface Input {
  readonly path: string;
  readonly load: () => Promise<Uint8Array>;
}

const ARTICLES = ['**/*.md', '**/*.markdown', '**/*.txt', '**/*.html', '**/*.htm'];

/** Why a file can't be read, in words for a person. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'ELOOP') return 'symbolic links that lead in a circle';
  if (code === 'ENAMETOOLONG') return 'the name is too long';
  if (code === 'OUTSIDE') return 'the link leads outside the named inputs';
  return error instanceof Error ? error.message : String(error);
}

async function loadInside(file: string, root: string): Promise<Uint8Array> {
  const real = await realpath(file);
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw Object.assign(new Error('outside'), { code: 'OUTSIDE' });
  }
  return readFile(real);
}

async function below(folder: string, name: string): Promise<Input[]> {
  const root = await realpath(folder);
  const files = await glob(ARTICLES, { cwd: folder, dot: false, followSymbolicLinks: false, onlyFiles: false, caseSensitiveMatch: false });
  return files
    .filter((file) => !file.endsWith('/'))
    .map((file) => ({ path: `${name}/${file}`, load: () => loadInside(resolve(folder, file), root) }));
}

async function drain(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

async function expand(name: string, io: Io): Promise<Input[]> {
  if (name === '-') return [{ path: '-', load: () => drain(io.stdin) }];
  const info = await stat(name).catch(() => null);
  if (info?.isDirectory()) return below(name, basename(resolve(name)));
  if (info) {
    const root = await realpath(name);
    return [{ path: basename(name), load: () => loadInside(name, root) }];
  }
  if (!isDynamicPattern(name)) throw new UsageError(`${name}: no such file or folder.`);
  const matches = await glob(name, { followSymbolicLinks: false });
  if (matches.length === 0) throw new UsageError(`${name}: no file matches this pattern.`);
  return Promise.all(
    matches.map(async (file) => ({
      path: relative('.', file).replace(/^(?:\.\.\/)+/, ''),
      load: async () => loadInside(file, await realpath(resolve(file, '..'))),
    })),
  );
}

/**
 * The articles that the inputs name: files, folders (searched for .md, .txt and .html), glob patterns, `-` for standard input.
 * Sorted by path and each named once. Throws UsageError where an input does not exist.
 */
export async function listInputs(names: readonly string[], io: Io): Promise<Input[]> {
  if (names.length === 0) throw new UsageError('No input named: give files, folders or patterns, or - for standard input.');
  const found = (await Promise.all(names.map((name) => expand(name, io)))).flat();
  const unique = new Map(found.map((input) => [input.path, input]));
  return [...unique.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
