import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each room imports only from rooms to its left. */
const ROOMS = [
  'model',
  'text',
  'lexicon',
  'read',
  'segment',
  'extract',
  'derive',
  'write',
  'verify',
  'story',
  'publish',
  'pipeline',
  'batch',
  'evaluate',
  'command',
  'index',
  'cli',
];

/** Packages that only one place may import, and the only places that may touch the disk. */
const ONLY: Readonly<Record<string, RegExp>> = {
  'jieba-wasm': /^segment\//,
  openai: /^write\/llm\/client\.ts$/,
  unified: /^read\//,
  'remark-parse': /^read\//,
  'rehype-parse': /^read\//,
  'node:fs': /^(?:cli|batch|command\/|write\/prompt)/,
  'node:fs/promises': /^(?:cli|batch|command\/|write\/prompt)/,
};
const LONGEST = 300;

const source = new URL('../src', import.meta.url).pathname;
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const roomOf = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? '';

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import\(|createRequire\([^)]*\)\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

describe('architecture', () => {
  it('has files', () => expect(files.length).toBeGreaterThan(20));

  it.each(files)('%s imports only from rooms to its left', (file) => {
    const own = ROOMS.indexOf(roomOf(file));
    expect(own, `${file} is in no known room`).toBeGreaterThanOrEqual(0);
    for (const target of importsOf(file)) {
      if (!target.startsWith('.')) {
        const only = ONLY[target];
        if (only) expect(file, `${file} imports ${target}`).toMatch(only);
        continue;
      }
      const path = join(file, '..', target);
      if (path.startsWith('..')) continue;
      expect(ROOMS.indexOf(roomOf(path)), `${file} imports ${path}`).toBeLessThanOrEqual(own);
    }
  });

  it.each(files.filter((file) => !/^lexicon\/(?:things|words)\/|^text\/traditional|^read\/sources/.test(file)))(
    `%s has at most ${LONGEST} lines`,
    (file) => {
      expect(readFileSync(join(source, file), 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST + 1);
    },
  );

  it('keeps process to the two programs, the command line and the worker', () => {
    const users = files.filter(
      (file) =>
        file !== 'cli.ts' &&
        file !== 'batch/worker.ts' &&
        /\bprocess\.(?:argv|exit|stdout|stderr|stdin|env|on)\b/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(users).toEqual([]);
  });

  it('names no file or folder vaguely', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|core|manager|service)(?:\.ts|\/)/.test(file))).toEqual([]);
  });
});
