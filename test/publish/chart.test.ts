import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/model/index.js';
import { coverageChart } from '../../src/publish/page/chart.js';

function story(articles: readonly (readonly [day: string | null, lang: string])[]): Story {
  return {
    schema: 'jianbao/story/1',
    id: '0000000000000000',
    merged: [],
    title: { zh: null, en: null },
    summary: null,
    category: 'other',
    first: null,
    updated: null,
    articles: articles.map(([published, lang], at) => ({
      brief: `${at}`,
      path: '',
      url: null,
      source: null,
      lang,
      published,
      role: 'coverage',
    })),
    joined: [],
    conflicts: [],
    facts: [],
  };
}

const heights = (svg: string): number[] => [...svg.matchAll(/<rect[^>]*height="([\d.]+)"/g)].map(([, height]) => Number(height));

describe('articles over time', () => {
  const svg = coverageChart(
    story([
      ['2031-05-06', 'zh'],
      ['2031-05-06', 'en'],
      ['2031-05-06', 'zh'],
      ['2031-05-08', 'it'],
      [null, 'zh'],
    ]),
  );

  it('stand as bars by day and language', () => {
    const [chinese = 0, english = 0, other = 0, ...more] = heights(svg);
    expect(more).toEqual([]);
    expect(chinese).toBeCloseTo(2 * english, 0);
    expect(other).toBeCloseTo(english, 0);
  });

  it('are told in words too', () => {
    expect(svg).toContain(
      'role="img" aria-label="每日报道数：2031-05-06 3 篇，2031-05-08 1 篇。 Articles a day: 2031-05-06: 3, 2031-05-08: 1."',
    );
    expect(svg).toContain('>05-07<');
  });

  it.each([
    [
      'few articles',
      [
        ['2031-05-06', 'zh'],
        ['2031-05-07', 'zh'],
      ],
    ],
    ['one day', Array.from({ length: 6 }, () => ['2031-05-06', 'zh'])],
    [
      'years',
      [
        ['2021-05-06', 'zh'],
        ['2031-05-07', 'zh'],
        ['2031-05-07', 'zh'],
        ['2031-05-07', 'en'],
      ],
    ],
    ['no day', Array.from({ length: 6 }, () => [null, 'zh'])],
  ] as [string, [string | null, string][]][])('%s make none', (_name, articles) => expect(coverageChart(story(articles))).toBe(''));
});
