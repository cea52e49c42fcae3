import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownCandidates } from '../../src/read/markdown.js';
import { stretchesOf } from '../../src/read/simple.js';
import { draws, fc } from '../chance.js';
import { corpus } from '../command/fake-io.js';

/** What a page is made of, and what makes the short way give up: set beside each other in any order. */
const PIECES =
  'word|数据|泄露。|“|”|：|（|）| |  |\n|\n\n|\n  |\n    |* |- |+ |1. |> |# |### |---\n|```\n|`x`|``|**|*|***|_|a_b|__|[|]|(|)|](/u)|[x](https://e.org/a?b=1&c=2)|[text](u "title")|![alt](i.png)|[![a](i)](u)|![|<https://e.org/>|<|>|&amp;|&|AT&T|\\|\\*|\\_|\\[|!|~|~~|\t|===|[^1]|[ref]: /u\n|🎉|\u3000|\u00a0|@|www.e.org|https://e.org/|\ufeff'.split(
    '|',
  );
const TABLE = '\n\n| 甲 | b |\n| --- | --- |\n| 1 | 2 |\n\n';

function both(text: string, stray: boolean) {
  const [short, long] = [false, true].map((parseAll) =>
    // A block without text is dropped by whoever asked.
    markdownCandidates(text, 0, text.length, stray, parseAll).filter(({ block }) => block.text !== ''),
  );
  expect(short, JSON.stringify(text)).toEqual(long);
  return short;
}

describe('reading without the parser', () => {
  it.each([
    ['a paragraph', '甲公司**周一**表示，\n数据被[窃取](https://e.org/a)。', 1],
    ['a heading', '## 标题 [x](u)', 1],
    ['a menu', '* [甲](/a)\n  + [乙](/b)\n\n    丙\n* 丁', 4],
    ['an escape', '138\\*\\*\\*\\*1234与AT&T', 1],
    ['a run of asterisks that is alone', '[** Home](/)', 1],
    ['a code span', '执行`rm -rf *`后', 1],
  ])('reads %s', (_name, text, count) => {
    expect(stretchesOf(text, 0, text.length, { tables: false, strayEmphasis: true }).every(({ kind }) => kind === 'simple')).toBe(true);
    expect(both(text, true)).toHaveLength(count);
  });

  it('leaves a byte order mark in front of a table where it stands', () => {
    expect(both('\n\n\ufeff| a | b |\n|---|---|\n', false)).toHaveLength(1);
  });

  it('gives what the parser gives, whatever stands together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), fc.boolean(), fc.boolean(), (pieces, table, stray) => {
        both(table ? `${TABLE}${pieces.join('')}` : pieces.join(''), stray);
      }),
      { numRuns: draws(2_000) },
    );
  });

  const archive = join(import.meta.dirname, '../../../shared/corpus/archive');
  const folder = existsSync(archive) ? archive : corpus;
  it(`gives what the parser gives on real pages (${existsSync(archive) ? 'the archive' : 'the archive is absent: the corpus'})`, () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    expect(files.length).toBeGreaterThan(5);
    const step = Math.max(1, Math.floor(files.length / 150));
    for (const path of files.filter((_, at) => at % step === 0)) both(readFileSync(join(folder, path), 'utf8'), true);
  });
});
