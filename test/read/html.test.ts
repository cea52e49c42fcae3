import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.js';
import { bytes, expectExactPieces } from './spans.js';

const P =
  'The company &amp; its partners confirmed on Monday that\n   attackers had <b>stolen</b> the data of <a href="https://a.b/c">its customers</a>.';
const page = (body: string) =>
  `<!DOCTYPE html>\n<html><head><title>Freight data stolen | Example News</title><link rel="canonical" href="https://news.example.com/2024/07/15/x"><style>p{}</style></head><body><nav><a href="/">Home</a> <a href="/m">Malware and other things.</a></nav><header><h1>Freight data stolen</h1></header>${body}<aside><p>Subscribe to our newsletter, it is free and comes every week to your inbox.</p></aside><footer>© 2025</footer><script>alert(1)</script></body></html>`;

describe('an HTML page', () => {
  const file = page(
    `<p>${P}</p><ul><li>first item of the list</li><li>second<ul><li>inner one</li></ul></li></ul><blockquote>A quotation of what it said.</blockquote><table><tr><th>Kind</th><td>Count</td></tr></table><pre>if (a &lt; b)\n  x();</pre><figure><img src="i.png"><figcaption>The screen that staff saw.</figcaption></figure><p>It said that it is sorry for what happened<br>and will report again.</p>`,
  );
  const article = read('a.html', bytes(file));

  it('becomes blocks with plain text and their places', () => {
    expect(article.title).toBe('Freight data stolen');
    expect(article.url).toBe('https://news.example.com/2024/07/15/x');
    expect(article.published_basis).toBe('url');
    expect(article.blocks.map(({ type, text }) => [type, text])).toEqual([
      ['paragraph', 'The company & its partners confirmed on Monday that attackers had stolen the data of its customers.'],
      ['item', 'first item of the list'],
      ['item', 'second'],
      ['item', 'inner one'],
      ['quote', 'A quotation of what it said.'],
      ['cell', 'Kind'],
      ['cell', 'Count'],
      ['code', 'if (a < b)\n  x();'],
      ['caption', 'The screen that staff saw.'],
      ['paragraph', 'It said that it is sorry for what happened\nand will report again.'],
    ]);
    const [first] = article.blocks;
    expect(first?.links.map(({ start, end, url }) => [first.text.slice(start, end), url])).toEqual([['its customers', 'https://a.b/c']]);
    expect(first?.strong.map(({ start, end }) => first.text.slice(start, end))).toEqual(['stolen']);
    expectExactPieces(article, file);
  });

  it('drops landmarks and never reads scripts', () => {
    expect(article.dropped.filter(({ reason }) => reason === 'landmark').map(({ text }) => text.slice(0, 9))).toEqual([
      'Home Malw',
      'Subscribe',
      '© 2025',
    ]);
    expect(JSON.stringify(article)).not.toContain('alert(1)');
  });

  it('is told by its start, whatever its name', () => {
    expect(read('page', bytes(file)).blocks).toHaveLength(article.blocks.length);
    expect(
      read('a.md', bytes(`Some text that mentions <html> and <body> tags, as an article on phishing kits would.`)).blocks[0]?.text,
    ).toContain('<html>');
  });

  it('takes broken markup and deep nesting', () => {
    for (const broken of ['<html><p>unclosed <b>bold <i>it</b> x', '<html><table><td>a<p>b', `<html>${'<div>'.repeat(20_000)}deep text`]) {
      const one = read('a.html', bytes(broken));
      expectExactPieces(one, broken);
    }
  });
});
