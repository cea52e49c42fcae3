import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once what was said on standard error matches. */
  readonly said: (pattern: RegExp) => Promise<void>;
}

/** The program as it is shipped: compiled, with workers that are processes. */
export interface Program {
  readonly start: (argv: readonly string[]) => Running;
  readonly run: (argv: readonly string[]) => Promise<Ended>;
  /** A module of it. */
  readonly load: <T>(path: string) => Promise<T>;
  /** What a module loads before anything is called: paths of it, and names of packages. */
  readonly reach: (path: string) => string[];
  readonly remove: () => void;
}

export function compile(): Program {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-program-'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  if (existsSync(join(root, 'prompts'))) cpSync(join(root, 'prompts'), join(folder, 'prompts'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  // Whether the types are right is another step's matter.
  spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(folder, 'dist')]);
  const start = (argv: readonly string[]): Running => {
    const child = spawn(process.execPath, [join(folder, 'dist/cli.js'), ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    const waiting = new Set<() => void>();
    child.stderr?.on('data', (chunk) => {
      err += String(chunk);
      for (const look of waiting) look();
    });
    const ended = new Promise<Ended>((done) => child.once('close', (code, signal) => done({ code, signal, err })));
    const said = (pattern: RegExp) =>
      new Promise<void>((done, failed) => {
        const look = () => {
          if (!pattern.test(err)) return;
          waiting.delete(look);
          done();
        };
        waiting.add(look);
        void ended.then(({ err: all }) => (pattern.test(all) ? done() : failed(new Error(`ended without saying ${pattern}: ${all}`))));
        look();
      });
    return { child, ended, said };
  };
  const load = <T>(path: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, 'dist', path)).href) as Promise<T>;
  const reach = (path: string, seen = new Set<string>()): string[] => {
    seen.add(path);
    const text = readFileSync(join(folder, 'dist', path), 'utf8');
    for (const [, target = ''] of text.matchAll(/^(?:import|export) (?:[\w*{} ,$]+ from )?['"]([^'"]+)['"];$/gm)) {
      const next = target.startsWith('.') ? join(path, '..', target) : target;
      if (!target.startsWith('.')) seen.add(next);
      else if (!seen.has(next)) reach(next, seen);
    }
    return [...seen];
  };
  return {
    start,
    run: (argv) => start(argv).ended,
    load,
    reach: (path) => reach(path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Process ids of the workers of a run, of this moment; empty where the system doesn't tell. */
export function workersOf({ child }: Running): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === child.pid);
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}
