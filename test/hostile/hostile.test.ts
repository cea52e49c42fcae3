import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/batch/report.js';
import type { Brief } from '../../src/model/index.js';
import { readArticle } from '../../src/pipeline.js';
import { type Called, contents, jianbao, temporary } from '../command/fake-io.js';
import { failingLinks, type Hostile, hostileFiles, layHostile, SECRET } from './folder.js';

const files = hostileFiles();
const MINUTES = 60_000;

/** Control characters but white space, and marks that turn the direction. */
const UNSAFE = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

function elements(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []));
}

describe('a folder of hostile files', () => {
  let called: Called;
  let made: Map<string, string>;
  let report: Report;
  const briefs = new Map<string, Brief>();

  beforeAll(async () => {
    const folder = join(temporary(), 'hostile');
    mkdirSync(folder);
    layHostile(folder, files);
    const out = join(temporary(), 'out');
    called = await jianbao(['run', folder, '-o', out, '--workers', '1']);
    made = contents(out);
    report = JSON.parse(made.get('report.json') ?? '');
    for (const [path, text] of made) {
      if (!path.startsWith('briefs/')) continue;
      const brief: Brief = JSON.parse(text);
      briefs.set(brief.path, brief);
      for (const copy of brief.copies) briefs.set(copy.path, brief);
    }
  }, 10 * MINUTES);

  it('ends with 1, for the links that can not be read are named', () => {
    expect(called).toMatchObject({ code: 1, out: '' });
    const failed = report.files.filter(({ outcome }) => outcome === 'failed').map(({ path }) => path.replace('hostile/', ''));
    expect(failed.sort()).toEqual([...failingLinks].sort());
    for (const path of failed) expect(called.err).toContain(path);
  });

  it.each(files.map((file): [string, Hostile] => [JSON.stringify(file.path.slice(0, 40)), file]))('%s has its outcome', (_, file) => {
    const found = report.files.find(({ path }) => path === `hostile/${file.path}`);
    expect(found?.outcome === 'duplicate' ? 'written' : found?.outcome).toBe(file.outcome);
    const brief = briefs.get(`hostile/${file.path}`);
    if (file.title) expect(brief?.title.zh ?? brief?.title.en).toBe(file.title);
    if (file.holds) {
      const { article } = readArticle(file.path, file.bytes);
      expect(article.blocks.map(({ text }) => text).join('\n')).toContain(file.holds);
    }
  });

  it('takes no key of the front matter for a property of its own', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify([...briefs.values()])).not.toContain('polluted');
  });

  it('dates nothing by a day that is none', () => {
    const dated = files.filter(({ path }) => path.startsWith('day/'));
    expect(dated.length).toBeGreaterThan(0);
    for (const { path, bytes } of dated) expect(readArticle(path, bytes).article.feed_date, path).toBeNull();
  });

  it('keeps no address but http and https', () => {
    for (const name of ['link-script', 'link-file', 'link-data']) expect(briefs.get(`hostile/escape/${name}.md`)?.url ?? null).toBeNull();
  });

  it('brings in nothing from outside the folder', () => {
    for (const [path, text] of made) expect(text.includes(SECRET), path).toBe(false);
  });

  it('writes below OUT alone', () => {
    for (const path of made.keys()) expect(path).not.toMatch(/\.\.|passwd/);
  });

  it('says nothing to a terminal but text', () => {
    expect(called.err).not.toMatch(UNSAFE);
  });

  it('writes pages without a script, a handler or an address of the articles', () => {
    const pages = [...made].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const [path, text] of pages) {
      expect(UNSAFE.test(text), path).toBe(false);
      for (const { tagName, properties, children } of elements(unified().use(rehypeParse).parse(text))) {
        if (tagName === 'script') expect(JSON.stringify(children)).not.toContain('pwned');
        for (const [name, value] of Object.entries(properties)) {
          expect(name).not.toMatch(/^on/i);
          if (/^(?:href|src|action)$/.test(name)) expect(String(value)).not.toMatch(/^\s*(?:javascript|data:text|file|vbscript):/i);
        }
      }
    }
  });

  it('writes feeds that any reader can parse', () => {
    for (const [path, text] of made) {
      if (!/\.(?:atom|rss)\.xml$/.test(path)) continue;
      expect(UNSAFE.test(text), path).toBe(false);
      expect(() => (path.includes('.atom.') ? parseAtomFeed(text) : parseRssFeed(text)), path).not.toThrow();
    }
    for (const [path, text] of made) if (path.endsWith('.json')) expect(() => JSON.parse(text), path).not.toThrow();
  });
});
