import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, corpus, jianbao, temporary } from './fake-io.js';

describe('jianbao run --review', () => {
  const folder = temporary();
  const articles = join(folder, 'articles');
  const out = join(folder, 'articles/out');
  const review = join(folder, 'articles/review');
  mkdirSync(articles);
  cpSync(join(corpus, 'archive/2024'), articles, { recursive: true });

  it('writes a page a brief and their list, and reads none of them as an article', async () => {
    const run = () => jianbao(['run', articles, '-o', out, '--review', review, '--workers', '1', '--quiet']);
    expect(await run()).toMatchObject({ code: 0 });
    const pages = contents(review);
    const briefs = [...contents(out).keys()].filter((path) => path.startsWith('briefs/'));
    expect(briefs.length).toBeGreaterThan(2);
    expect([...pages.keys()].sort()).toEqual([...briefs.map((path) => path.replace(/.*\/(\w+)\.json$/, '$1.html')), 'index.html'].sort());
    expect(await run()).toMatchObject({ code: 0 });
    expect(contents(review)).toEqual(pages);
    expect([...contents(out).keys()].filter((path) => path.startsWith('briefs/'))).toEqual(briefs);
  });

  it.each([
    ['inside OUT', join(out, 'review'), /not for publishing/],
    ['OUT itself', out, /not for publishing/],
    ['around OUT', folder, /not for publishing/],
  ])('refuses a folder %s', async (_name, place, reason) => {
    const { code, err } = await jianbao(['run', articles, '-o', out, '--review', place]);
    expect([code, err.split('\n').length]).toEqual([2, 2]);
    expect(err).toMatch(reason);
  });

  it('refuses an input', async () => {
    const { code, err } = await jianbao(['run', articles, '-o', join(folder, 'out'), '--review', articles]);
    expect([code, err]).toEqual([2, expect.stringContaining('is an input too')]);
  });
});
