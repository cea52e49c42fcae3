import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/batch/report.js';
import type { Article, Brief, Story } from '../../src/model/index.js';
import { read } from '../../src/read/index.js';
import { type Called, contents, corpus, jianbao, lines, temporary } from './fake-io.js';

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

function below<T>(made: ReadonlyMap<string, string>, folder: string): Map<string, T> {
  return new Map([...made].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, text]) => [path, JSON.parse(text) as T]));
}

describe('jianbao run over the corpus', () => {
  const out = join(temporary(), 'out');
  let first: Called;
  let made: Map<string, string>;
  let report: Report;
  let briefs: Map<string, Brief>;
  let stories: Map<string, Story>;

  beforeAll(async () => {
    first = await jianbao(['run', corpus, '-o', out]);
    made = contents(out);
    report = JSON.parse(made.get('report.json') ?? '');
    briefs = below(made, 'briefs');
    stories = below(made, 'stories');
  });

  it('ends well, with nothing on standard output, and says what it made and where to look', () => {
    expect(first).toMatchObject({ code: 0, out: '' });
    expect(first.err).toMatch(/^Read 18 files: 18 briefs written, 0 unchanged, 0 copies of others, 0 failed\.\n/);
    for (const place of ['index.html', 'feed.json', 'briefs', 'report.json']) {
      expect(first.err).toContain(`${out}/${place}`);
      expect(
        [...made.keys()].some((path) => path.startsWith(place)),
        place,
      ).toBe(true);
    }
  });

  it('gives a fresh OUT the same bytes', async () => {
    const other = join(temporary(), 'out');
    expect((await jianbao(['run', corpus, '-o', other])).code).toBe(0);
    expect(contents(other)).toEqual(made);
  });

  it('writes nothing again that stands', async () => {
    const second = await jianbao(['run', corpus, '-o', out]);
    expect(second.err).toMatch(/^Read 18 files: 0 briefs written, 18 unchanged,/);
    const now = contents(out);
    now.delete('report.json');
    const before = new Map(made);
    before.delete('report.json');
    expect(now).toEqual(before);
  });

  it('reports one outcome and one status for each file, below the name of the input', () => {
    const { counts, statuses, files } = report;
    expect(counts.read).toBe(18);
    expect(counts.read).toBe(counts.written + counts.unchanged + counts.duplicate + counts.failed);
    expect(files).toHaveLength(counts.read);
    expect(new Set(files.map(({ path }) => path)).size).toBe(counts.read);
    expect(sum(statuses)).toBe(counts.read - counts.failed);
    for (const { path } of files) expect(path).toMatch(/^corpus\/archive\/\d{4}\//);
  });

  it('has a brief for every titled file, and every brief in exactly one story', () => {
    const paths = [...briefs.values()].flatMap((brief) => [brief.path, ...brief.copies.map(({ path }) => path)]).sort();
    const titled = report.files.filter(({ path }) => read(path, readFileSync(join(corpus, '..', path))).title !== null);
    expect(titled.length).toBeGreaterThanOrEqual(18);
    expect(paths).toEqual(titled.map(({ path }) => path).sort());
    const told = [...stories.values()].flatMap((story) => [...new Set(story.articles.map(({ brief }) => brief))]).sort();
    expect(told).toEqual([...briefs.values()].map(({ id }) => id).sort());
    const storyIds = new Set([...stories.values()].map(({ id }) => id));
    for (const brief of briefs.values()) expect(storyIds).toContain(brief.story);
  });

  it('files briefs and stories by day and id', () => {
    expect(briefs.size).toBeGreaterThan(0);
    for (const [path, brief] of briefs) {
      expect(path).toBe(`briefs/${brief.published?.replaceAll('-', '/') ?? 'undated'}/${brief.id}.json`);
    }
    for (const [path, story] of stories) {
      expect(path).toBe(`stories/${story.first?.replaceAll('-', '/') ?? 'undated'}/${story.id}.json`);
    }
  });

  it('says nothing where there is no article', () => {
    const shells = [...briefs.values()].filter(({ status }) => status !== 'complete' && status !== 'truncated');
    expect(shells.map(({ status }) => status).sort()).toEqual(['blocked', 'deleted', 'empty']);
    for (const brief of shells) {
      expect(brief.title[brief.lang as 'zh' | 'en']).toBeTruthy();
      expect(brief).toMatchObject({ summary: null, points: [], facts: [], timeline: [] });
    }
  });

  it('slices every mention and every evidence from the file', () => {
    let seen = 0;
    for (const brief of briefs.values()) {
      const file = readFileSync(join(corpus, '..', brief.path), 'utf8');
      const mentions = [...brief.figures, ...brief.dates, ...brief.indicators, ...brief.entities.flatMap((one) => one.mentions)];
      for (const { text, start, end } of mentions) expect(file.slice(start, end)).toBe(text);
      seen += mentions.length;
      const evidence = [...(brief.summary?.sentences ?? []), ...brief.points, ...brief.timeline].flatMap((said) => said.evidence);
      for (const { start, end } of evidence) expect(file.slice(start, end).trim()).not.toBe('');
    }
    expect(seen).toBeGreaterThan(300);
  });

  it('keeps to the schemas it writes', async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    const check = (name: string) => ajv.compile(JSON.parse(made.get(`schema/${name}.json`) ?? '') as AnySchema);
    const articles = lines<Article>((await jianbao(['parse', corpus])).out);
    const groups: readonly (readonly [string, readonly unknown[]])[] = [
      ['brief', [...briefs.values()]],
      ['story', [...stories.values()]],
      ['article', articles],
      ['report', [report]],
    ];
    for (const [name, records] of groups) {
      const validate = check(name);
      expect(records.length, name).toBeGreaterThan(0);
      for (const record of records) expect(validate(record) || validate.errors, name).toBe(true);
      expect(validate({}), `${name} takes anything`).toBe(false);
    }
    // Overrides and feeds have their schemas too: their own tests hold them.
    expect(articles).toHaveLength(18);
    expect([...made.keys()].filter((path) => path.startsWith('schema/'))).toHaveLength(6);
  });

  it('writes feeds of JSON Feed 1.1', () => {
    for (const name of ['feed.json', 'feed.zh.json', 'feed.en.json']) {
      const feed = JSON.parse(made.get(name) ?? 'null');
      expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: expect.any(Array) });
      expect(feed.items.length).toBeGreaterThan(0);
    }
  });

  it('leads feeds to the pages of a site where its address is given', async () => {
    const folder = join(temporary(), 'out');
    await jianbao(['run', corpus, '-o', folder, '--site', 'https://example.com/news', '--since', '2024-07-01', '--until', '2024-07-31']);
    const { items } = JSON.parse(contents(folder).get('feed.json') ?? '') as { items: { id: string; url: string }[] };
    expect(items.length).toBeGreaterThan(0);
    for (const { id, url } of items) expect(url).toBe(`https://example.com/news/story/${id}.html`);
  });

  it('narrows by day, source and category', async () => {
    const narrowed = async (...options: string[]) => {
      const folder = join(temporary(), 'out');
      const { code } = await jianbao(['run', corpus, '-o', folder, '--quiet', ...options]);
      expect(code).toBe(0);
      const files = contents(folder);
      const counts = (JSON.parse(files.get('report.json') ?? '') as Report).counts;
      expect(counts.read).toBe(18);
      expect(counts.written + counts.unchanged).toBe(18);
      return [...below<Brief>(files, 'briefs').values()];
    };
    const all = [...briefs.values()];
    const ids = (list: readonly Brief[]) => list.map(({ id }) => id).sort();
    const july = await narrowed('--since', '2024-07-01', '--until', '2024-07-31');
    expect(july.length).toBeGreaterThan(1);
    expect(ids(july)).toEqual(ids(all.filter(({ published }) => published?.startsWith('2024-07'))));
    const source = all[0]?.source ?? '';
    expect(ids(await narrowed('--source', source))).toEqual(ids(all.filter((brief) => brief.source === source)));
    const category = all[0]?.category ?? 'other';
    expect(ids(await narrowed('--category', category))).toEqual(ids(all.filter((brief) => brief.category === category)));
  });

  it('names inputs by their path below the input, whichever way they are named', async () => {
    const [path] = report.files.map((file) => file.path);
    const file = join(corpus, '..', path ?? '');
    const named = await jianbao(['parse', relative('.', file)]);
    expect(lines<Article>(named.out).map((article) => article.path)).toEqual([path?.split('/').at(-1)]);
    const twice = await jianbao(['parse', file, relative('.', file), corpus]);
    expect(lines<Article>(twice.out)).toHaveLength(18);
  });
});
