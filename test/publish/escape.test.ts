import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { clean, escapeHtml, escapeMarkdown, linkable } from '../../src/publish/escape.js';
import { draws, fc } from '../chance.js';

describe('links', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', '/local', 'https://', ''])('%s is none', (url) =>
    expect(linkable(url)).toBeNull(),
  );
  it('closes no bracket and no quote', () => expect(linkable(`https://a.example/x)y('z"<w`)).not.toMatch(/[()'"<>\s]/));
  it('keeps an address as it is', () => expect(linkable('https://a.example/x?y=1&z=2')).toBe('https://a.example/x?y=1&z=2'));
});

it('takes out control, direction and half characters', () => expect(clean('a\u0000b\u202ec\ud800d\u{1f600}\n')).toBe('abcd\u{1f600}\n'));

it('leaves no sign of HTML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!#\d+;)/);
    }),
  );
});

it('leaves no sign of Markdown unescaped', () => {
  expect(escapeMarkdown('[a](javascript:b) <img> **c** `d`\n# e & f')).toBe('\\[a\\](javascript:b) \\<img> \\*\\*c\\*\\* \\`d\\` # e & f');
  expect(escapeMarkdown('- item')).toBe('\\- item');
  expect(escapeMarkdown('1. item')).toBe('1\\. item');
  expect(escapeMarkdown('AT&T, C# & &lt;')).toBe('AT&T, C# & \\&lt;');
});

it('leaves a text that Markdown reads as that very text', () => {
  const sign = fc.constantFrom(...'*_`[]()<>#&|~!\\-+=.:;&1 aé中\n', '&amp;', '---', '1.', 'http://a.b');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 12 }), (signs) => {
      const text = signs.join('').replace(/\s+/g, ' ').trim();
      fc.pre(text !== '');
      const [block, ...more] = unified().use(remarkParse).parse(escapeMarkdown(text)).children;
      expect(more).toEqual([]);
      expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: text }] });
    }),
    { numRuns: draws(2000) },
  );
});
