import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Analysis, Article, Brief, JsonFeed, Mentions, Overrides, Report, Story } from '../src/index.js';
import * as jianbao from '../src/index.js';

const root = join(import.meta.dirname, '..');
const FILE = `---
title: 甲公司客户资料被盗
source: 样例
date: 2024-07-16
---
甲公司周一说，它的系统在上周五遭到入侵，约300名客户的资料被窃取，警方正在调查。
`;
const bytes = new TextEncoder().encode(FILE);

it('exports these names and no other', () => {
  expect(Object.keys(jianbao).sort()).toEqual(['analyse', 'extract', 'read', 'schemas', 'summarize']);
});

it('exports their types', () => {
  expectTypeOf(jianbao.summarize).toEqualTypeOf<(path: string, bytes: Uint8Array) => Brief>();
  expectTypeOf(jianbao.analyse).toEqualTypeOf<(path: string, bytes: Uint8Array) => Analysis>();
  expectTypeOf(jianbao.read).toEqualTypeOf<(path: string, bytes: Uint8Array) => Article>();
  expectTypeOf(jianbao.extract).returns.toEqualTypeOf<Mentions>();
  expectTypeOf<JsonFeed['items'][number]['_jianbao']['story']>().toEqualTypeOf<string>();
  expectTypeOf<Overrides[string]['hide']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<Report['counts']['read']>().toEqualTypeOf<number>();
  expectTypeOf<Story['articles'][number]['brief']>().toEqualTypeOf<string>();
});

describe('the package', () => {
  const { exports, bin, files, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

  it('leads to the built index and its types, and to the command', () => {
    expect(exports).toEqual({ '.': { types: './dist/index.d.ts', default: './dist/index.js' } });
    expect(bin).toEqual({ jianbao: 'dist/cli.js' });
    expect(files).toEqual(['dist', 'prompts', 'NOTICE']);
    expect(engines.node).toBe('>=20.19');
  });
});

describe('the functions', () => {
  it('go from bytes to an article, an analysis and a brief', () => {
    const article = jianbao.read('a.md', bytes);
    expect(article).toMatchObject({ path: 'a.md', title: '甲公司客户资料被盗', status: 'complete', feed_date: '2024-07-16' });
    expect(jianbao.analyse('a.md', bytes)).toMatchObject({ file: FILE, article });
    const brief = jianbao.summarize('a.md', bytes);
    expect(brief).toMatchObject({ schema: 'jianbao/brief/1', path: 'a.md', lang: 'zh', writer: { by: 'rules' } });
    expect(brief.figures).toMatchObject([{ value: 300, approx: 'about' }]);
    expect(brief.dates.map(({ iso }) => iso)).toContain('2024-07-12');
  });

  it('extract from a bare text, its language told, its dates resolved against the day given', () => {
    const text = 'On Friday, about 300 customers were told of CVE-2024-3400.';
    const mentions = jianbao.extract(text, { date: '2024-07-16' });
    expect(Object.keys(mentions)).toEqual(['figures', 'dates', 'entities', 'indicators']);
    expect(mentions.dates).toMatchObject([{ iso: '2024-07-12' }]);
    for (const { start, end, text: own } of [...mentions.figures, ...mentions.dates, ...mentions.indicators]) {
      expect(text.slice(start, end)).toBe(own);
    }
    expect(jianbao.extract(text).dates).toEqual([]);
  });

  it('give the same for the same', () => {
    expect(jianbao.summarize('a.md', bytes)).toEqual(jianbao.summarize('a.md', bytes));
  });
});
