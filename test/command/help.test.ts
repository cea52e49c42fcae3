import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jianbao, root } from './fake-io.js';

const COMMANDS = {
  run: [
    '--out',
    '--since',
    '--until',
    '--source',
    '--category',
    '--writer',
    '--site',
    '--workers',
    '--watch',
    '--quiet',
    '--json-log',
    'Example',
  ],
  edit: ['--headline-zh', '--merge', 'Example'],
  parse: ['NDJSON', 'Example'],
  extract: ['--lines', '"id"', 'Example'],
  explain: ['rule'],
  match: ['<rule>', 'Example'],
  eval: ['<gold>', '--json', 'Example'],
  schema: ['brief, story, article, report'],
  doctor: ['--out', '--base-url', 'Exit status'],
} as const;

describe('--help', () => {
  it.each(Object.entries(COMMANDS))('of %s says what it takes, on standard output', async (command, parts) => {
    const { code, out, err } = await jianbao([command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Usage: jianbao ${command}`);
    for (const part of parts) expect(out).toContain(part);
  });

  it('names every command and no other, and the exit statuses', async () => {
    const { code, out } = await jianbao(['--help']);
    expect(code).toBe(0);
    const listed = [...out.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]);
    expect(listed).toEqual([...Object.keys(COMMANDS), 'help']);
    expect(out).toContain('Exit status: 0 all done, 1 some inputs failed, 2 the call was wrong, 130 interrupted.');
  });

  it('comes on standard error, with status 2, where nothing was asked', async () => {
    const { code, out, err } = await jianbao([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: jianbao');
  });
});

it('--version is the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(await jianbao(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});
