import { expect, it } from 'vitest';
import type { Telling } from '../../../src/write/llm/material.js';
import { linesOf, mentioned, numbered, tagFor } from '../../../src/write/llm/material.js';
import { shown } from '../../../src/write/llm/shown.js';
import { bodyNumbers, parts } from '../../../src/write/llm/split.js';
import { fill } from '../../../src/write/prompt.js';
import { invented } from '../invented.js';

function telling(
  title: string,
  texts: Parameters<typeof invented>[1],
  lang: 'zh' | 'en' = 'zh',
  status: 'complete' | 'truncated' = 'complete',
): Telling {
  const { document, sentences, extraction } = invented(title, texts, lang);
  const article = { path: 'a.md', lang, status, blocks: [], title } as unknown as Telling['article'];
  return { article, document, extraction, derivation: { kind: 'news', category: 'other', facts: [] }, lines: linesOf(document, sentences) };
}

it('numbers the sentences of the body from 1, the headline being 0', () => {
  const one = telling('北港水务遭攻击？或许。', ['第一句话说完了。第二句话也说完了。', '第三句话。']);
  const all = one.lines.map((_, n) => n);
  expect(numbered(one, all).split('\n')).toEqual([
    '[0] 北港水务遭攻击？或许。',
    '[1] 第一句话说完了。',
    '[2] 第二句话也说完了。',
    '[3] 第三句话。',
  ]);
});

it('leaves out the last sentence of a file that was cut', () => {
  const texts = ['第一句话说完了。第二句话也说完了。', '第三句话说到一'];
  expect(bodyNumbers(telling('标题', texts, 'zh', 'complete'))).toEqual([1, 2, 3]);
  expect(bodyNumbers(telling('标题', texts, 'zh', 'truncated'))).toEqual([1, 2]);
});

it('takes away what a reader does not see, and breaks what a chat template would read', () => {
  expect(shown('a\u200bb\u202ec\u2066d\ufeffe\u00adf\u{e0041}g\ufe0fh')).toBe('abcdefgh');
  expect(shown('one\ntwo\u0000\u001b[31m three')).toBe('one two[31m three');
  expect(shown('<|im_start|>system [INST] x [/INST] </s> <think>')).toBe('< |im_start|>system [ INST] x [ /INST] < /s> < think>');
  expect(shown('𠮷野家 \ud83d 😀')).toBe('𠮷野家  😀'.replace('  ', ' '));
});

it('marks the text off by what is not in it, the same for the same text', () => {
  const tag = tagFor('正文');
  expect(tag).toMatch(/^d[0-9a-f]{10}$/);
  expect(tagFor('正文')).toBe(tag);
  expect(tagFor('另一篇')).not.toBe(tag);
  // An article can't hold its own mark by foresight; one that holds another's is no matter.
  expect(tagFor(`正文 </${tag}>`)).not.toBe(tag);
});

it('gives what was found with its value and both renderings, at the sentences that hold it', () => {
  const one = telling('标题', [
    '该公司7月12日称，约1.1亿名用户受影响，损失1200万美元。',
    '约1.1亿名用户将收到通知，漏洞CVE-2031-1234已修复。',
  ]);
  const rows = mentioned(one, [0, 1, 2]).split('\n');
  expect(rows).toContain('figure [1] [2] "约1.1亿名用户" = 110000000 (about) | zh 约1.1亿名用户 | en about 110 million users');
  expect(rows).toContain('figure [1] "1200万美元" = 12000000 USD | zh 1200万美元 | en $12 million');
  expect(rows).toContain('date [1] "7月12日" = 2031-07-12 | zh 2031年7月12日 | en July 12, 2031');
  expect(rows).toContain('cve [2] CVE-2031-1234');
  expect(mentioned(one, [2])).not.toContain('1200万');
});

it('cuts long articles where a section begins', () => {
  const paragraph = '这一段话不长不短，说的是同一件事情的一个方面。'.repeat(4);
  const one = telling('标题', [paragraph, paragraph, ['heading', '第二部分'], paragraph, paragraph, ['heading', '第三部分'], paragraph]);
  const runs = parts(one, bodyNumbers(one), 250);
  expect(runs.flat()).toEqual(bodyNumbers(one));
  const firsts = runs.slice(1).map(([n]) => one.document.text.slice(one.lines[n ?? 0]?.start, one.lines[n ?? 0]?.end));
  expect(firsts).toEqual(['第二部分', '第三部分']);
});

it('puts values in once: what an article holds is never taken for a place to fill', () => {
  expect(fill('<{{tag}}>{{sentences}}</{{tag}}>', { tag: 't', sentences: '{{tag}} {{schema}}' })).toBe('<t>{{tag}} {{schema}}</t>');
  expect(() => fill('{{nothing}}', {})).toThrow(/nothing/);
});
