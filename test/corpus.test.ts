import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Gold, parseGold } from '../src/evaluate/gold.js';
import { addScores, percent, scoreArticle } from '../src/evaluate/score.js';
import { analyse, briefOf } from '../src/pipeline.js';

const root = join(import.meta.dirname, '..');
const FLOORS = join(import.meta.dirname, 'corpus.floors.json');

interface Placed extends Gold {
  readonly path: string;
}

const gold = readdirSync(join(root, 'corpus/gold'))
  .sort()
  .map((name) => parseGold(readFileSync(join(root, 'corpus/gold', name), 'utf8')) as Placed);

describe('the corpus', () => {
  it('holds at least nine Chinese and five English articles, each with its gold', () => {
    for (const { path } of gold) expect(existsSync(join(root, 'corpus', path)), path).toBe(true);
    const articles = readdirSync(join(root, 'corpus/archive'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.md'),
    );
    expect(gold.map(({ path }) => path).sort()).toEqual(articles.map((path) => `archive/${path}`).sort());
    const of = (lang: string) => gold.filter((one) => one.lang === lang).length;
    expect(of('zh')).toBeGreaterThanOrEqual(9);
    expect(of('en')).toBeGreaterThanOrEqual(5);
  });

  it('names in its gold only what stands in the files', () => {
    const even = (text: string) => text.replace(/\s+/g, '');
    for (const { path, figures, dates, entities } of gold) {
      const file = even(readFileSync(join(root, 'corpus', path), 'utf8').replace(/[*_\\]/g, ''));
      for (const { text } of [...figures, ...dates]) expect(file, path).toContain(even(text.replace(/[*_\\]/g, '')));
      for (const { names } of entities) for (const name of names) expect(file, path).toContain(even(name));
    }
  });
});

describe('scores on the corpus', () => {
  const scores = addScores(
    gold.map((one) => {
      const analysis = analyse(`corpus/${one.path}`, readFileSync(join(root, 'corpus', one.path)));
      return scoreArticle(one, analysis.article, briefOf(analysis));
    }),
  );
  const rows = Object.entries(scores).map(([row, tally]) => ({ row, value: percent(tally) ?? Number.NaN }));
  if (process.env.UPDATE === '1') {
    const floors = Object.fromEntries(rows.map(({ row, value }) => [row, Math.floor(value)]));
    writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  }
  const floors: Readonly<Record<string, number>> = JSON.parse(readFileSync(FLOORS, 'utf8'));

  it('cover every row that has a floor', () => expect(rows.map(({ row }) => row)).toEqual(Object.keys(floors)));

  it.each(rows)('$row does not drop', ({ row, value }) => expect(value).toBeGreaterThanOrEqual(floors[row] ?? 100));
});
