import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBatch } from '../src/batch/read.js';
import type { Article, Brief, Span } from '../src/model/index.js';
import { analyseRead, briefOf, type ReadFile } from '../src/pipeline.js';
import { expectExactPieces } from './read/spans.js';

const archive = join(import.meta.dirname, '../../shared/corpus/archive');
const present = existsSync(archive);
/** One file in so many is analysed too: the whole archive takes a minute. */
const STEP = 24;

const STATUSES = ['complete', 'truncated', 'empty', 'blocked', 'deleted'];

function expectSlices({ file }: ReadFile, brief: Brief): number {
  const mentions = [...brief.figures, ...brief.dates, ...brief.indicators, ...brief.entities.flatMap((one) => one.mentions)];
  for (const { text, start, end } of mentions) expect(file.slice(start, end)).toBe(text);
  const spans: Span[] = [...brief.figures, ...brief.dates, ...brief.indicators].flatMap((one) => one.mentions);
  const said = [...(brief.summary?.sentences ?? []), ...brief.points, ...brief.timeline, ...brief.facts];
  for (const { start, end } of [...spans, ...said.flatMap(({ evidence }) => evidence)]) expect(file.slice(start, end).trim()).not.toBe('');
  return mentions.length;
}

describe.skipIf(!present)('the real archive (skipped: no ../shared beside the project)', () => {
  const paths = present
    ? readdirSync(archive, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.md'))
        .sort()
    : [];
  const reads: ReadFile[] = [];
  const failed: string[] = [];
  const articles = (): Article[] => reads.map(({ article }) => article);

  beforeAll(async () => {
    const tasks = paths.map((path) => ({ path, load: async () => readFileSync(join(archive, path)) }));
    const options = { signal: new AbortController().signal, failed: (path: string, reason: string) => failed.push(`${path}: ${reason}`) };
    for await (const read of readBatch(tasks, options)) reads.push(read);
  });

  it('reads to the last file, each once and in order', () => {
    expect(paths.length).toBeGreaterThan(1_000);
    expect(failed).toEqual([]);
    expect(articles().map(({ path }) => path)).toEqual(paths);
  });

  it('has a title for every file, and text where the status says so and only there', () => {
    const wrong = articles().filter(({ title, status, blocks }) => {
      const withText = status === 'complete' || status === 'truncated';
      return title === null || title.trim() === '' || withText !== blocks.length > 0 || !STATUSES.includes(status);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const counts = STATUSES.map((status) => articles().filter((article) => article.status === status).length);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(paths.length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it('holds the place of every block, kept or dropped', () => {
    for (const { article, file } of reads) expectExactPieces(article, file);
  });

  it('says a day and its basis together', () => {
    for (const { published, published_basis, path } of articles()) {
      expect(published === null, path).toBe(published_basis === 'none');
      if (published) expect(published, path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it(`slices every mention and evidence to its text, in one file of ${STEP}`, () => {
    let mentions = 0;
    for (const read of reads.filter((_, index) => index % STEP === 0)) {
      const brief = briefOf(analyseRead(read));
      mentions += expectSlices(read, brief);
      if (read.article.blocks.length === 0) expect(brief, brief.path).toMatchObject({ summary: null, points: [], facts: [], timeline: [] });
    }
    expect(mentions).toBeGreaterThan(500);
  });
});
