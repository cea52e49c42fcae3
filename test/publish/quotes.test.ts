import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse, briefOf } from '../../src/pipeline.js';
import { quotesOf } from '../../src/publish/quotes.js';
import { toPlain } from '../../src/text/offset.js';

const corpus = join(import.meta.dirname, '../../corpus/archive');
const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const columns = (text: string): number => [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);

const quoted = files.map((name) => {
  const analysis = analyse(name, readFileSync(join(corpus, name)));
  const brief = briefOf(analysis);
  return { name, analysis, brief, quotes: quotesOf(brief, analysis.document) };
});

describe('quotes', () => {
  it('are found', () => expect(quoted.filter(({ quotes }) => quotes.length > 2).length).toBeGreaterThan(5));

  it.each(quoted)('of $name are short and its own words', ({ analysis: { document }, quotes }) => {
    const text = document.text.replaceAll('\n', ' ');
    for (const quote of quotes) {
      expect(text).toContain(quote.text.replace(/^…|…$/g, ''));
      expect(columns(quote.text)).toBeLessThanOrEqual(152);
    }
  });

  it.each(quoted)('of $name are a quarter of it at most', ({ analysis: { document }, quotes }) => {
    const shown = new Set<number>();
    const text = document.text.replaceAll('\n', ' ');
    for (const quote of quotes) {
      const bare = quote.text.replace(/^…|…$/g, '');
      const at = text.indexOf(bare);
      for (let unit = 0; unit < bare.length; unit++) shown.add(at + unit);
    }
    expect(columns([...shown].map((at) => text[at]).join(''))).toBeLessThanOrEqual(0.25 * columns(text));
  });

  it('mark a figure in its sentence', () => {
    let marks = 0;
    for (const { analysis, quotes } of quoted)
      for (const { text, mark, ...place } of quotes) {
        if (mark === null) continue;
        marks++;
        const plain = toPlain(analysis.document, place);
        expect(text.slice(mark.start, mark.end)).toBe(analysis.document.text.slice(plain?.start, plain?.end));
      }
    expect(marks).toBeGreaterThan(10);
  });
});
