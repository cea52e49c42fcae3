import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/model/index.js';
import { analyse, briefOf } from '../../src/pipeline.js';
import { reviewList } from '../../src/publish/review/list.js';
import { reviewPage } from '../../src/publish/review/page.js';

const FILE = `---
title: AT&T遭黑客入侵，约1.1亿用户通话记录被窃
url: https://a.example/1
source: <b>某内参</b>
date: 2031-05-06
---

# AT&T遭黑客入侵，约1.1亿用户通话记录被窃

美国电信公司**AT&amp;T**周一表示，黑客从Snowflake云平台窃取了**约1.1亿用户**的通话记录。AT&T称，公司在4月19日得知此事。

攻击者使用的脚本为 \`<script>alert(1)</script>\`，利用了漏洞CVE-2031-1234。

微信扫一扫
关注该公众号
`;

const analysis = analyse('a.md', new TextEncoder().encode(FILE));
const brief = briefOf(analysis);
const page = (of: Brief = brief): string => reviewPage(of, analysis.article);
const html = page();
const text = /<div class="text"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? '';
const bare = (marked: string): string => marked.replace(/<[^>]*>/g, '');

describe('a review page', () => {
  it('shows the whole text once, with nothing lost or doubled', () => {
    const shown = bare(text)
      .replace(/&#(\d+);/g, (_sign, code) => String.fromCharCode(Number(code)))
      .replace(/\s+/g, '');
    expect(shown).toBe(analysis.document.text.replace(/\s+/g, ''));
  });

  it('marks every figure, date, name and identifier', () => {
    const marked = (kind: string) =>
      [...text.matchAll(new RegExp(`<span class="m ${kind}" title="([^"]*)">(.*?)</span>`, 'g'))].map(([, tip, said]) => `${said}: ${tip}`);
    expect(marked('f')).toContain('约1.1亿用户: about 110000000 用户 | 约1.1亿用户 | about 110 million users');
    expect(marked('d')).toContain('4月19日: 2031-04-19');
    expect(marked('n').some((said) => /^AT&#38;T: org/.test(said))).toBe(true);
    expect(marked('i')).toContain('CVE-2031-1234: cve CVE-2031-1234');
  });

  it('ties each sentence to the passages that it rests on', () => {
    const keys = [...html.matchAll(/<a href="#ev-(\w+)" data-rests="(\w+)">/g)];
    expect(keys.length).toBeGreaterThan(0);
    for (const [, target, key = ''] of keys) {
      expect(target).toBe(key);
      expect(html).toContain(`<span id="ev-${key}"></span>`);
      expect(text).toMatch(new RegExp(`data-bears="[^"]*\\b${key}\\b`));
    }
    expect(text.match(/data-bears="s0[^"]*">.*?<\/span>/s)?.[0]).toBeDefined();
  });

  it('says what was left out and why', () => {
    expect(analysis.article.dropped.length).toBeGreaterThan(0);
    for (const { reason } of analysis.article.dropped) expect(html).toContain(`<code>${reason}</code>`);
  });

  it('says what the gate turned away', () => {
    const issue = { where: 'points[2]', lang: 'en', rule: 'figure', said: '1.25 <billion>', source: '1.1亿', action: 'dropped' } as const;
    const judged = page({ ...brief, checks: { verified: true, issues: [issue] } });
    expect(judged).toContain('points 3');
    expect(judged).toContain('figure not in the article');
    expect(judged).toContain('1.25 &#60;billion&#62;');
    expect(judged).toContain('>1.1亿<');
  });

  it('runs nothing that the article holds', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<b>某内参');
  });
});

it('the list of reviews leads to each, by day', () => {
  const list = reviewList([brief, { ...brief, id: 'ffffffffffffffff', published: null }]);
  expect(list).toContain(`href="${brief.id}.html"`);
  expect(list.indexOf('2031-05-06')).toBeLessThan(list.indexOf('No day known'));
});
