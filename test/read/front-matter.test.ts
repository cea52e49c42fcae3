import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/read/front-matter.js';
import { read } from '../../src/read/index.js';
import { bytes } from './spans.js';

const file = (title: string) =>
  `---\ntitle: ${title}\nurl: https://example.org/a\nsource: 示例\ndate: 2024-07-16\nfetch_date: 2025-10-06T17:44:25\n---\n\ntext\n`;

describe('titles as the fetch writes them, without quoting', () => {
  const cases: readonly (readonly [written: string, read: string])[] = [
    ['Serious Security: OAuth 2 and why', 'Serious Security: OAuth 2 and why'],
    ['[webapps] Cacti 1.2.26 - RCE', '[webapps] Cacti 1.2.26 - RCE'],
    ['{curly} start', '{curly} start'],
    ["'quoted' only at the start", "'quoted' only at the start"],
    ['ESW #301', 'ESW #301'],
    ['# hash', '# hash'],
    ['@at &amp; more', '@at & more'],
    ['20240715', '20240715'],
    ['true', 'true'],
    ['| pipe', '| pipe'],
    ['! bang', '! bang'],
    ['A&#39;s &quot;Big Head&quot; &#8220;x&#8221;', 'A\'s "Big Head" “x”'],
    ['"wholly quoted"', 'wholly quoted'],
    ['"a \\"b\\" c"', 'a "b" c'],
    ["'It''s'", "It's"],
    ['"one" and "two"', '"one" and "two"'],
    ['AT&T', 'AT&T'],
    ['&unknown; stays', '&unknown; stays'],
  ];
  it.each(cases)('%s', (written, expected) => {
    const text = file(written);
    const title = readFrontMatter(text).fields.get('title');
    expect(title?.text).toBe(expected);
    for (const piece of title?.pieces ?? []) {
      if (piece.length === piece.width)
        expect(text.slice(piece.source, piece.source + piece.width)).toBe(expected.slice(piece.plain, piece.plain + piece.length));
    }
  });

  it('keeps quotes that the page itself repeats', () => {
    expect(
      readFrontMatter(`${file('"Quoted" by design "so"').replace('"so"', 'so"')}# "Quoted" by design so"\n`).fields.get('title')?.text,
    ).toBe('"Quoted" by design so"');
    expect(readFrontMatter(file('"All of it"').replace('\n\ntext', '\n\n# "All of it"\n\ntext')).fields.get('title')?.text).toBe(
      '"All of it"',
    );
  });
});

describe('what else real files do', () => {
  it('joins a title of several lines', () => {
    const key = '---\ntitle: First line\ntags: a\nurl: https://example.org/\n---\nbody';
    expect(readFrontMatter(key).fields.get('title')?.text).toBe('First line');
    const plain = '---\ntitle: First line\n  Second: line\nthird\nurl: https://example.org/\n---\nbody';
    expect(readFrontMatter(plain).fields.get('title')?.text).toBe('First line Second: line third');
  });

  it('takes CRLF and a byte order mark in its stride', () => {
    const text = '\ufeff---\r\ntitle: 标题\r\nurl: https://example.org/\r\n---\r\nbody';
    const front = readFrontMatter(text);
    const title = front.fields.get('title');
    expect(title?.text).toBe('标题');
    expect(text.slice(title?.pieces[0]?.source, (title?.pieces[0]?.source ?? 0) + 2)).toBe('标题');
    expect(text.slice(front.end)).toBe('body');
    expect(front.findings).toEqual([]);
  });

  it('reads unclosed front matter up to its last key, and says so', () => {
    const front = readFrontMatter('---\ntitle: T\nurl: https://example.org/\n\n# Heading\n\nText.');
    expect(front.fields.get('title')?.text).toBe('T');
    expect(front.fields.get('url')?.text).toBe('https://example.org/');
    expect(front.findings.map(({ rule }) => rule)).toEqual(['front-matter']);
  });

  const none: readonly string[] = [
    '',
    'Just text.',
    '# Heading\n\n---\n\ntext',
    '---\n\n# A rule, then a heading\n',
    '---\nno key here\n---\n',
    '----\ntitle: x\n',
  ];
  it.each(none)('finds none in %j', (text) => {
    const front = readFrontMatter(text);
    expect([...front.fields]).toEqual([]);
    expect(front.end).toBe(0);
  });

  it('holds __proto__ and constructor keys harmless', () => {
    const article = read('a.md', bytes('---\n__proto__: polluted\nconstructor: x\ntitle: T\n---\ntext'));
    expect(article.title).toBe('T');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
  });

  it('keeps a url only if it is http or https', () => {
    const url = (value: string) => read('a.md', bytes(`---\ntitle: T\nurl: ${value}\n---\ntext`)).url;
    expect(url('https://example.org/a?b=1&c=2')).toBe('https://example.org/a?b=1&c=2');
    for (const bad of ['javascript:alert(1)', 'file:///etc/passwd', '//example.org/', 'data:text/html,x', '']) expect(url(bad)).toBeNull();
  });

  it('reports a date that is none, and goes on', () => {
    const article = read('a.md', bytes('---\ntitle: T\ndate: 2024-02-30\n---\ntext'));
    expect(article.feed_date).toBeNull();
    expect(article.published_basis).toBe('none');
    expect(article.findings.map(({ rule }) => rule)).toEqual(['date']);
  });

  it('names a file without a title by its first heading, else by its name', () => {
    expect(read('x/报告.md', bytes('some text')).title).toBe('报告');
    expect(read('-', bytes('some text')).title).toBeNull();
    const headed = read('x.md', bytes('# 标题\n\ntext'));
    expect(headed.title).toBe('标题');
    expect(headed.titlePieces).toEqual([{ plain: 0, source: 2, length: 2, width: 2 }]);
    expect(read('x.md', bytes('---\ntitle:\n---\n# From the page\n\ntext')).title).toBe('From the page');
  });
});
