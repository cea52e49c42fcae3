import { copyFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemas } from '../../src/publish/schema.js';
import { type Called, corpus, jianbao, temporary } from './fake-io.js';

const file = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).find((path) => path.includes('AT&T几乎')) ?? '';
const article = join(corpus, file);
const folder = join(article, '..');

describe('explain', () => {
  let called: Called;
  beforeAll(async () => {
    called = await jianbao(['explain', article]);
  });
  const part = (title: string): string[][] => {
    const [, rest = ''] = called.out.split(`\n## ${title}\n`);
    return (rest.split('\n\n## ')[0] ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'));
  };

  it('has a part for each thing that rules make', () => {
    expect(called).toMatchObject({ code: 0, err: '' });
    const titles = [...called.out.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(titles).toEqual(['kept', 'dropped', 'mentions', 'lost to another rule', 'facts', 'said', 'not said', 'held back by the gate']);
    expect(called.out).toMatch(/^kind\.[a-z-]+\tnews$/m);
  });

  it('names the rule of each block dropped and each mention', () => {
    expect(part('dropped').length).toBeGreaterThan(10);
    for (const [rule] of part('dropped')) expect(rule).toMatch(/^drop\.[a-z-]+$/);
    expect(part('mentions')).toContainEqual(['zh.day-of-last', expect.any(String), '当天', '2023-01-02 from 2024-07-15']);
    expect(part('kept').map(([type]) => type)).toContain('paragraph');
  });

  it('says what each sentence rests on, and why others were passed over', () => {
    const said = part('said').filter(([, cell]) => cell === 'rests on');
    expect(said.length).toBeGreaterThan(0);
    for (const [, , , evidence] of said) expect(evidence).toMatch(/^\d+–\d+ /);
    for (const cells of part('not said')) expect(cells.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps control characters from the terminal', async () => {
    const { out } = await jianbao(['explain', '-'], {
      stdin: ['---\ntitle: 甲公司被黑\n---\n攻击者写下\u001b[2J\u202e字样，三家公司受害。\n'],
    });
    expect(out).toContain('�[2J�字样');
  });
});

describe('match', () => {
  const cells = async (rule: string) => {
    const { code, out, err } = await jianbao(['match', rule, folder]);
    expect(code).toBe(0);
    return { err, rows: out.split('\n').flatMap((line) => (line ? [line.split('\t')] : [])) };
  };
  const RULES = ['zh.count', 'zh.*', 'drop.title-repeated', 'drop.*', 'kind.*', 'kind.news-dateline', 'category.*', 'frame.*'];

  it.each(RULES)('%s: rule, path, offset, context and reading of each hit', async (rule) => {
    const { rows, err } = await cells(rule);
    expect(rows.length).toBeGreaterThan(0);
    expect(err).toMatch(new RegExp(`^${rows.length} hits of .* in \\d+ files\\.\\n$`));
    const pattern = new RegExp(`^${rule.replace('*', '.+')}$`);
    for (const row of rows) {
      expect(row).toHaveLength(5);
      expect(row[0]).toMatch(pattern);
      expect(row[1]).toBe(`daily/${basename(file)}`);
      expect(row[2]).toMatch(/^\d+$/);
      expect(row[3]).toMatch(/⟦.*⟧/);
      expect(row[4]).not.toBe('');
    }
  });

  it('says how rules are named where nothing was hit', async () => {
    const { rows, err } = await cells('zh.weekdy');
    expect(rows).toEqual([]);
    expect(err).toContain('Rules are named as jianbao explain prints them');
  });
});

describe('schema', () => {
  it('prints all of them by name, or one', async () => {
    const all = await jianbao(['schema']);
    expect(JSON.parse(all.out)).toEqual(schemas);
    for (const [name, schema] of Object.entries(schemas)) {
      expect(JSON.parse((await jianbao(['schema', name])).out)).toEqual(schema);
    }
  });
});

describe('eval', () => {
  it('prints a row a measure, and the same as JSON', async () => {
    const gold = temporary();
    copyFileSync(join(corpus, 'gold/c001.json'), join(gold, 'c001.json'));
    const { code, out } = await jianbao(['eval', gold, folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 of 1 gold articles/);
    const json = JSON.parse((await jianbao(['eval', '--json', gold, folder])).out);
    expect(Object.keys(json)).toEqual([...out.matchAll(/^(\w+) +[\d.–]+ {3}right/gm)].map((match) => match[1]));
    expect(json.figures).toMatchObject({ right: expect.any(Number), wrong: expect.any(Number), missed: expect.any(Number) });
  });

  it('names gold whose article is not there, with status 1', async () => {
    const { code, err } = await jianbao(['eval', join(corpus, 'gold'), article]);
    expect(code).toBe(1);
    expect(err.match(/named by the gold and not among the inputs/g)).toHaveLength(17);
  });
});
