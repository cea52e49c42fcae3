import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { failureOf, reasonOf } from '../batch/reason.js';
import type { Place, Task } from '../batch/task.js';
import { type Io, UsageError } from './io.js';
import { printable } from './printable.js';

/** A file found under an input: `inside` is its path there, '' where the input is the file itself. */
interface Found {
  readonly file: string;
  readonly inside: string;
  /** Real path of the folder that it must lie below; null where it was named itself. */
  readonly root: string | null;
  /** Where it is no file that can be opened again. */
  readonly load?: () => Promise<Uint8Array>;
}

/** What one INPUT names. `base` is the folder or file that paths are told from, absolute. */
interface Root {
  readonly base: string;
  readonly found: readonly Found[];
}

const ARTICLES = new Set(['.md', '.markdown', '.txt', '.html', '.htm']);
const isArticle = (name: string): boolean => ARTICLES.has(extname(name).toLowerCase());

async function load({ file, root }: Place): Promise<Uint8Array> {
  if (root === null) return readFile(file);
  const real = await realpath(file);
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw failureOf('OUTSIDE');
  return readFile(real);
}

/**
 * Articles below a folder. Hidden files and folders stay out, and links are followed to files inside the named folder only.
 * A folder that can't be listed stands among them as what can't be read.
 */
async function walk(folder: string, inside: string, root: string, io: Io): Promise<Found[]> {
  const found: Found[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const file = join(folder, entry.name);
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) {
      const deeper = walk(file, path, root, io).catch((error: unknown) => [
        { file, inside: path, root, load: () => Promise.reject(error) },
      ]);
      found.push(...(await deeper));
    } else if (isArticle(entry.name) && (entry.isFile() || entry.isSymbolicLink())) {
      found.push({ file, inside: path, root });
    } else if (entry.isSymbolicLink() && (await stat(file).catch(() => null))?.isDirectory()) {
      io.stderr(`${printable(file)}: a link to a folder, not followed: name the folder itself if it belongs to the inputs.\n`);
    }
  }
  return found;
}

async function below(folder: string, io: Io): Promise<Root> {
  return { base: resolve(folder), found: await walk(folder, '', await realpath(folder), io) };
}

async function drain(stdin: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function standardInput(io: Io): Root {
  let bytes: Promise<Uint8Array> | null = null;
  const load = () => {
    bytes ??= drain(io.stdin);
    return bytes;
  };
  return { base: '-', found: [{ file: '-', inside: '', root: null, load }] };
}

/** `news/2024/*.md` → `news/2024`: what stands before the first part with a wild card. */
export function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function matching(pattern: string): Promise<Root> {
  const files = await glob(pattern, { followSymbolicLinks: false, expandDirectories: false });
  if (files.length === 0) throw new UsageError(`${pattern}: no file matches this pattern.`);
  const folder = fixedPart(pattern);
  const root = await realpath(folder);
  const found = files.map((file) => ({
    file,
    inside: relative(folder, file).split(sep).join('/'),
    root,
  }));
  return { base: resolve(folder), found };
}

async function expand(name: string, io: Io): Promise<Root> {
  if (name === '-') return standardInput(io);
  const info: Stats | null = await stat(name).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new UsageError(`${name}: ${reasonOf(error)}.`);
  });
  if (info?.isDirectory()) {
    return below(name, io).catch((error) => {
      throw new UsageError(`${name}: ${reasonOf(error)}.`);
    });
  }
  // What is no file, as of <(…), can be opened here and once only.
  if (info) {
    const given = info.isFile() ? {} : { load: () => readFile(name) };
    return { base: resolve(name), found: [{ file: name, inside: '', root: null, ...given }] };
  }
  if (!isDynamicPattern(name)) throw new UsageError(`${name}: no such file or folder.`);
  return matching(name);
}

/** The last `parts` names of a path, at least one. */
function tail(path: string, parts: number): string {
  return path.split(sep).filter(Boolean).slice(-parts).join('/');
}

/** Names for the inputs that tell them apart: their own names, with as many folders before them as that takes. */
function labels(bases: readonly string[]): Map<string, string> {
  const distinct = [...new Set(bases)];
  const longest = Math.max(...distinct.map((base) => base.split(sep).length));
  for (let parts = 1; parts < longest; parts++) {
    const names = distinct.map((base) => tail(base, parts));
    if (new Set(names).size === distinct.length) return new Map(distinct.map((base, i) => [base, names[i] ?? '']));
  }
  return new Map(distinct.map((base) => [base, tail(base, longest)]));
}

export interface Inputs {
  readonly tasks: readonly Task[];
  /** Absolute folders and files that were named; of a pattern, its fixed part. */
  readonly within: readonly string[];
}

/**
 * The articles that the inputs name: files, folders (searched for .md, .txt and .html), glob patterns, `-` for standard input.
 * `path` is relative, below the name of the input it was found under. Sorted by path and each file once, except those below the folders `except`.
 * Throws UsageError where an input does not exist. A folder without articles is said and passed over.
 */
export async function findInputs(names: readonly string[], io: Io, except: readonly string[] = []): Promise<Inputs> {
  if (names.length === 0) throw new UsageError('No input named: give files, folders or patterns, or - for standard input.');
  const roots: Root[] = [];
  for (const name of names) {
    const root = await expand(name, io);
    if (root.found.length === 0) io.stderr(`${printable(name)}: no .md, .txt or .html file below it.\n`);
    roots.push(root);
  }
  const label = labels(roots.map(({ base }) => base));
  const spared = except.map((folder) => resolve(folder) + sep);
  const tasks = new Map<string, Task>();
  for (const { base, found } of roots) {
    for (const { file, inside, root, load: given } of found) {
      const absolute = file === '-' ? '-' : resolve(file);
      if (tasks.has(absolute) || spared.some((folder) => absolute.startsWith(folder))) continue;
      const path = [label.get(base) ?? basename(base), inside].filter(Boolean).join('/');
      const place: Place = { file: absolute, root };
      const read = given ?? (() => load(place));
      const plain = async () => read().catch((error: unknown) => Promise.reject(new Error(reasonOf(error))));
      tasks.set(absolute, { path, load: plain, ...(given ? {} : { place }) });
    }
  }
  return {
    tasks: [...tasks.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    within: roots.map(({ base }) => base).filter((base) => base !== '-'),
  };
}

/** The tasks of `findInputs`. */
export async function listInputs(names: readonly string[], io: Io): Promise<readonly Task[]> {
  return (await findInputs(names, io)).tasks;
}
