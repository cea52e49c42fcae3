import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpus, jianbao, temporary } from './fake-io.js';

const WRONG: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown command', ['rnu'], /unknown command 'rnu'/],
  ['an unknown option', ['run', corpus, '-o', 'OUT', '--colour'], /unknown option '--colour'.*jianbao run --help/],
  ['an option near to a known one', ['run', corpus, '-o', 'OUT', '--sinc', '2024-01-01'], /Did you mean --since/],
  ['no OUT', ['run', corpus], /--out <folder>' not specified/],
  ['no input', ['run', '-o', 'OUT'], /missing required argument 'input'/],
  ['a missing folder', ['run', 'OUT/nowhere', '-o', 'OUT/out'], /nowhere: no such file or folder\./],
  ['a missing folder among others', ['parse', corpus, 'OUT/nowhere'], /nowhere: no such file or folder\./],
  ['a pattern that matches nothing', ['parse', 'OUT/*.md'], /no file matches this pattern/],
  ['OUT that is a file', ['run', corpus, '-o', 'OUT/file'], /Can't write to .*file: a file of this name is in the way\. Name another/],
  ['OUT below a file', ['run', corpus, '-o', 'OUT/file/out'], /Can't write to .*: a part of the path is a file/],
  ['OUT that is the input', ['run', corpus, 'OUT/gold', '-o', 'OUT/gold'], /gold is an input too/],
  ['what is no day', ['run', corpus, '-o', 'OUT/out', '--since', 'July'], /--since wants a day as 2024-07-15, not July\./],
  ['a day that no calendar has', ['run', corpus, '-o', 'OUT/out', '--until', '2024-02-30'], /--until wants a day/],
  ['a range that ends before it starts', ['run', corpus, '-o', 'OUT/out', '--since', '2024-02-02', '--until', '2024-02-01'], /later than/],
  ['an unknown category', ['run', corpus, '-o', 'OUT/out', '--category', 'leaks'], /--category leaks is none of data-breach, /],
  ['a model that nobody named', ['run', corpus, '-o', 'OUT/out', '--writer', 'llm'], /--writer llm needs a model/],
  ['no workers', ['run', corpus, '-o', 'OUT/out', '--workers', '0'], /--workers wants a number of at least 1, not 0/],
  ['no time', ['run', corpus, '-o', 'OUT/out', '--file-timeout', 'soon'], /--file-timeout wants a number of at least 1, not soon/],
  ['too little memory', ['run', corpus, '-o', 'OUT/out', '--file-memory', '64'], /--file-memory wants a number of at least 128, not 64/],
  ['watching standard input', ['run', '-', '-o', 'OUT/out', '--watch'], /--watch follows files and folders, not standard input/],
  ['an unknown writer', ['run', corpus, '-o', 'OUT/out', '--writer', 'me'], /--writer is rules, llm or auto, not me\./],
  [
    'a site that is no address',
    ['run', corpus, '-o', 'OUT/out', '--site', 'ftp://a'],
    /--site wants an address as https:.*, not ftp:\/\/a\./,
  ],
  ['explain without a file', ['explain'], /missing required argument 'file'/],
  ['explain of a folder', ['explain', corpus], /explain takes one article/],
  ['extract of nothing', ['extract'], /No input named/],
  ['--lines with an input', ['extract', '--lines', corpus], /--lines reads standard input/],
  ['an unknown schema', ['schema', 'figure'], /No schema figure; there are brief, story, article, report, feed, overrides\./],
  ['a missing gold folder', ['eval', 'OUT/nowhere', corpus], /no such folder of gold files/],
  ['a gold folder without gold', ['eval', 'OUT', corpus], /holds no \.json files/],
  ['gold that is none', ['eval', 'OUT/gold', corpus], /a\.json: not a gold file: "id" is missing\./],
  ['too many words', ['schema', 'brief', 'story'], /too many arguments/],
];

describe('a wrong call', () => {
  it.each(WRONG)('%s: one sentence and status 2', async (_, argv, message) => {
    const folder = temporary();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'gold'));
    writeFileSync(join(folder, 'gold/a.json'), '{}');
    const { code, out, err } = await jianbao(argv.map((word) => word.replace(/^OUT/, folder)));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^jianbao: [^\n]+\n$/);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\bat .*:\d+|Error:/);
  });
});
