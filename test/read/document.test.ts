import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/read/document.js';
import { read } from '../../src/read/index.js';
import { toSource } from '../../src/text/offset.js';
import { bytes } from './spans.js';

const file =
  '\ufeff---\r\ntitle: AT&amp;T 泄露数据\r\nurl: https://example.org/2024/07/15/a\r\ndate: 2024-07-16\r\n---\r\n\r\n# AT&amp;T 泄露数据\r\n\r\n**AT&amp;T**于周五表示，约1.1亿客户的通话\\_记录遭到窃取，公司已经报警。\r\n\r\n> 受影响的客户将会收到通知，公司在声明里说，调查仍在进行。\r\n';
const document = toDocument(read('a.md', bytes(file)));

describe('toDocument', () => {
  it('puts the title first and a line feed between sections', () => {
    expect(document.text.split('\n')).toEqual([
      'AT&T 泄露数据',
      'AT&T于周五表示，约1.1亿客户的通话_记录遭到窃取，公司已经报警。',
      '受影响的客户将会收到通知，公司在声明里说，调查仍在进行。',
    ]);
    expect(document.sections.map(({ type, block }) => [type, block])).toEqual([
      ['title', -1],
      ['paragraph', 0],
      ['quote', 1],
    ]);
    for (const section of document.sections) expect(document.text.slice(section.start, section.end)).not.toContain('\n');
    expect(document.anchor).toBe('2024-07-15');
  });

  it.each(['泄露数据', '约1.1亿客户', '公司在声明里说', '表示'])('leads %s back to the file', (words) => {
    const start = document.text.indexOf(words);
    const { start: from, end } = toSource(document, { start, end: start + words.length });
    expect(file.slice(from, end)).toBe(words);
  });

  it('leads an entity and an escape back whole', () => {
    const at = (words: string, from = 0) => {
      const start = document.text.indexOf(words, from);
      const span = toSource(document, { start, end: start + words.length });
      return file.slice(span.start, span.end);
    };
    expect(at('AT&T')).toBe('AT&amp;T');
    expect(at('&')).toBe('&amp;');
    expect(at('AT&T于', 5)).toBe('AT&amp;T**于');
    expect(at('通话_记录')).toBe('通话\\_记录');
  });

  it('gives 0, 0 for what no piece covers', () => {
    const named = toDocument(read('报告.txt', bytes('某公司的数据被窃取，公司已经报警并通知了监管部门。')));
    expect(toSource(named, { start: 0, end: 2 })).toEqual({ start: 0, end: 0 });
    const feed = document.text.indexOf('\n');
    expect(toSource(document, { start: feed, end: feed + 1 })).toEqual({ start: 0, end: 0 });
    expect(toSource({ pieces: [] }, { start: 3, end: 9 })).toEqual({ start: 0, end: 0 });
  });

  it('leaves the title section out where there is no title', () => {
    expect(toDocument(read('-', bytes('text without any title'))).sections[0]?.type).toBe('paragraph');
  });
});
