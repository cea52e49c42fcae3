import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.js';
import { draws, fc } from '../chance.js';
import { bytes, expectExactPieces } from './spans.js';

const article = (body: string) => read('a.md', bytes(body));
/** A paragraph of running text before and after, so that what is tested stands inside an article. */
const LEAD = 'The company confirmed on Monday that attackers had stolen the data of its customers.';
const inside = (body: string) => article(`${LEAD}\n\n${body}\n\n${LEAD} Again.`).blocks.slice(1, -1);

describe('plain text', () => {
  const cases: readonly (readonly [markdown: string, type: string, text: string])[] = [
    ['AT&amp;T said &lt;b&gt; &#x4e2d;&#22269;.', 'paragraph', 'AT&T said <b> 中国.'],
    ['a\\_b and 5 \\* 4 and C:\\Windows.', 'paragraph', 'a_b and 5 * 4 and C:\\Windows.'],
    ['**“几乎所有”**客户的**数据**泄露。', 'paragraph', '“几乎所有”客户的数据泄露。'],
    ['See [the *report*](https://example.org/r) now.', 'paragraph', 'See the report now.'],
    ['An ![image](https://example.org/i.png) goes, `a*b*c` stays.', 'paragraph', 'An  goes, a*b*c stays.'],
    ['零\u200b宽\ufeff与\u00a0空格。', 'paragraph', '零宽与\u00a0空格。'],
    ['> quoted > text\n> goes on', 'quote', 'quoted > text goes on'],
    ['约2~5个，`x`~~旧~~。', 'paragraph', '约2~5个，x~~旧~~。'],
    ['<script>alert("x")</script> was the payload &amp; more.', 'paragraph', '<script>alert("x")</script> was the payload & more.'],
    ['### A heading ###', 'heading', 'A heading'],
    ['Line one  \nline two.', 'paragraph', 'Line one\nline two.'],
    ['1. first item of the list is long enough.', 'item', 'first item of the list is long enough.'],
    ['```sh\nrm -rf / &amp;\n\tx\n```', 'code', 'rm -rf / &amp;\n\tx'],
  ];
  it.each(cases)('%j', (markdown, type, text) => {
    const [block, ...more] = inside(markdown);
    expect(more).toEqual([]);
    expect(block).toMatchObject({ type, text });
  });

  it('drops emphasis marks that a fetched file left unpaired, and keeps escaped ones', () => {
    const front = '---\ntitle: T\nfetch_date: 2025-01-01\n---\n';
    const text = read('a.md', bytes(`${front}${LEAD}\n\n品牌影响****力，手机号138\\*\\*\\*\\*1234被泄露，共有两万条记录。`)).blocks[1]
      ?.text;
    expect(text).toBe('品牌影响力，手机号138****1234被泄露，共有两万条记录。');
    expect(inside('手机号138****1234被泄露，共有两万条记录。')[0]?.text).toBe('手机号138****1234被泄露，共有两万条记录。');
  });

  it('gives a table a block a cell, a list a block an item, with their depth', () => {
    const cells = inside('| 产品 | 版本 |\n| --- | --- |\n| A&amp;B | 1.0 |');
    expect(cells.map(({ type, text }) => [type, text])).toEqual([
      ['cell', '产品'],
      ['cell', '版本'],
      ['cell', 'A&B'],
      ['cell', '1.0'],
    ]);
    const items = inside('- outer entry of the list\n  - inner entry of the list\n- another entry of the list');
    expect(items.map(({ depth }) => depth)).toEqual([1, 2, 1]);
  });

  it('says where links and bold text stand', () => {
    const [block] = inside('**Acme** and [Globex](https://example.org/g) were hit &amp; closed.');
    expect(block?.strong.map(({ start, end }) => block.text.slice(start, end))).toEqual(['Acme']);
    expect(block?.links.map(({ start, end, url }) => [block.text.slice(start, end), url])).toEqual([['Globex', 'https://example.org/g']]);
  });

  it('gives an entity one piece of its own width', () => {
    const file = `${LEAD}\n\nAT&amp;T said so in a statement on Friday.\n`;
    const block = article(file).blocks[1];
    const entity = block?.pieces.find((piece) => piece.length !== piece.width);
    expect(entity).toEqual({ plain: 2, source: file.indexOf('&amp;'), length: 1, width: 5 });
  });
});

describe('cut files', () => {
  const body = (tail: string) =>
    `${'The attackers moved through the network for weeks before anyone noticed it. '.repeat(106)}\n\n${tail}...`;
  const cases: readonly (readonly [tail: string, text: string | null])[] = [
    ['The last paragraph is cut in a wo', 'The last paragraph is cut in a wo'],
    ['The text and ![image](https://example.org/lo', 'The text and'],
    ['The text and ![ima', 'The text and'],
    ['The text and [a link](https://example.org/lo', 'The text and a link'],
    ['The text and [a li', 'The text and a li'],
    ['The text [![](https://example.org/i.png)](https://exam', 'The text'],
    ['![](https://example.org/i.png', null],
  ];
  it.each(cases)('%j', (tail, text) => {
    const read = article(body(tail));
    expect(read.status).toBe('truncated');
    expect(read.blocks.at(-1)?.text).toBe(text ?? read.blocks[0]?.text);
  });

  it('leaves the dots of a short text alone', () => {
    const read = article(`${LEAD}\n\nAnd then they waited...`);
    expect(read.status).toBe('complete');
    expect(read.blocks.at(-1)?.text).toBe('And then they waited...');
  });
});

describe('places', () => {
  const word = fc.constantFrom(
    '漏洞',
    'AT&amp;T',
    '**粗**',
    '*it*',
    '`code`',
    '[链接](http://x.y/z_(1))',
    '![i](u)',
    'a\\_b',
    '&nbsp;',
    '\u200b',
    '。',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '| a | b |\n|---|---|\n',
    '    ',
    '\t',
    '\r\n',
    '```\n',
    '~~',
    '<b>',
    '***',
    '[',
    '](',
    '\\',
    '𠮷',
    '\ufeff',
    '&',
    '&#0;',
    '&#x1F600;',
  );
  it('hold for any markdown', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const file = words.join('');
        expectExactPieces(article(file), file);
      }),
      { numRuns: draws(300) },
    );
  });

  it('hold for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(text));
        expectExactPieces(article(file), file);
      }),
      { numRuns: draws(200) },
    );
  });
});
