import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publication } from '../../src/publish/publication.js';
import { type Post, tell } from '../story/told.js';

const HOSTILE = `</script></style></title><img src=x onerror=alert(1)>"'`;

const POSTS: readonly Post[] = [
  {
    title: 'AT&T遭黑客入侵，约1.1亿用户通话记录被窃',
    day: '2031-05-06',
    source: '某内参',
    url: 'https://a.example/1',
    body: ['美国电信公司AT&T周一表示，黑客从Snowflake云平台窃取了约1.1亿用户的通话记录。'],
  },
  {
    title: 'AT&T says hackers stole call records of 109 million customers',
    day: '2031-05-07',
    source: 'Some Register',
    url: 'https://b.example/2',
    body: ['AT&T said hackers stole call records of about 109 million customers from its Snowflake workspace.'],
  },
  {
    title: `Hackers hide ${HOSTILE} in logs of 12 Cisco switches`,
    day: '2031-05-07',
    source: `${HOSTILE} Journal`,
    url: 'javascript:alert(1)//"',
    body: ['Researchers said attackers hid <img src=x onerror=alert(1)> in the logs of Cisco switches at 12 companies.'],
  },
  {
    title: '思科交换机日志中发现隐藏指令',
    day: '2031-06-02',
    source: '另一内参',
    url: 'https://c.example/3?a=1&b=)',
    body: ['研究人员表示，攻击者在12家公司的思科交换机日志中隐藏了指令。'],
  },
];

const { stories, briefs } = tell(POSTS);
const files = new Map([...publication(stories, briefs, null)].map(({ path, text }) => [path, text]));
const text = (path: string): string => files.get(path) ?? expect.fail(`${path} was not written`);
const pages = [...files].filter(([path, html]) => path.endsWith('.html') && !html.includes('http-equiv="refresh"'));
const joined = stories.find(({ articles }) => articles.length > 1) ?? expect.fail('no story of two articles');
const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('pages', () => {
  it('are the index, a digest a day, the list of days and a page a story', () =>
    expect(pages.map(([path]) => path.replace(/[0-9a-f]{16}/, 'id'))).toEqual(
      expect.arrayContaining(['index.html', 'digest/index.html', 'digest/2031/05/06.html', 'digest/2031/05/07.html', 'story/id.html']),
    ));

  it.each(pages)('%s allows its own style and script and nothing else', (_path, html) => {
    const [style = '', ...styles] = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, code]) => code ?? '');
    const [script = '', ...scripts] = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code]) => code ?? '');
    expect([styles, scripts]).toEqual([[], []]);
    expect(style.length).toBeGreaterThan(1000);
    expect(script.length).toBeGreaterThan(1000);
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    const said = html.replace(script, '').replace(style, '');
    // Attribute values are escaped text: what stands in them is no markup.
    expect(said.replace(/"[^"]*"/g, '""')).not.toMatch(/<(?:img|iframe|object|embed|base)|<[^>]*\s(?:on\w+|style)=/i);
    for (const [, href = ''] of said.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(href).toMatch(/^(?:https?:|#|(?:\.\.\/)*[\w./-]+(?:#\w+)?$)/);
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/);
  });

  it('show hostile text as it was written', () => {
    const escaped = '&#60;/script&#62;&#60;/style&#62;&#60;/title&#62;&#60;img src=x onerror=alert(1)&#62;&#34;&#39;';
    const hostile = stories.find(({ articles }) => articles.some(({ source }) => source?.includes('Journal')));
    for (const path of [`story/${hostile?.id}.html`, 'digest/2031/05/07.html'])
      expect(text(path).split(escaped).length, path).toBeGreaterThan(2);
    for (const [, html] of pages) expect(html).not.toMatch(/javascript:/i);
  });

  it('lead to files that are there', () => {
    let links = 0;
    for (const [path, html] of pages)
      for (const [, href = ''] of html.matchAll(/href="([^"]+)"/g)) {
        if (/^https?:/.test(href)) continue;
        links++;
        const { pathname, hash: fragment } = new URL(href, `https://x.example/${path}`);
        const target = files.get(pathname.slice(1));
        expect(target, `${path} → ${href}`).toBeDefined();
        if (fragment) expect(target, `${path} → ${href}`).toContain(`id="${fragment.slice(1)}"`);
      }
    expect(links).toBeGreaterThan(50);
  });

  it('say where accounts differ, and who says what', () => {
    const words = /[Pp]eople concerned: about 110 million; other outlets say about 109 million/g;
    expect(text('digest/2031/05/07.html').match(words)).toHaveLength(1);
    expect(text(`story/${joined.id}.html`)).toMatch(words);
    expect(text(`story/${joined.id}.html`)).toMatch(/about 109 million<\/span><\/th>.*?<bdi>Some Register<\/bdi>/);
  });

  it('mark what is said in a language as that language', () => {
    const html = text('digest/2031/05/06.html');
    expect(html).toMatch(/<span class="t" lang="zh-CN">[^<]*AT&#38;T/);
    expect(html).toMatch(/<p class="t" lang="en">[^<]*AT&#38;T/);
  });

  it('turn to the day before and after and show the month', () => {
    const html = text('digest/2031/05/07.html');
    expect(html).toContain('rel="prev" href="../../../digest/2031/05/06.html"');
    expect(html).toContain('rel="next" href="../../../digest/2031/06/02.html"');
    expect(html).toContain('aria-label="7, 2031-05" aria-current="date"');
    expect(text('index.html')).toContain('<title>2031-06-02 ');
  });

  it('put the story of more outlets first', () => expect(/id="s-([0-9a-f]+)"/.exec(text('digest/2031/05/07.html'))?.[1]).toBe(joined.id));

  it('put what an editor pinned before all else, and say what an editor changed', () => {
    const chosen = stories.map((story) =>
      story.id === joined.id ? story : { ...story, pinned: true as const, edited: ['headline.zh'], edited_on: '2031-05-08' },
    );
    const html = [...publication(chosen, briefs, null)].find(({ path }) => path === 'digest/2031/05/07.html')?.text ?? '';
    expect(/id="s-([0-9a-f]+)"/.exec(html)?.[1]).not.toBe(joined.id);
    expect(html).toContain('<span class="badge"><span class="l" lang="zh-CN">编辑置顶</span>');
    expect(html).toContain('edited 2031-05-08');
  });

  it('say so where a language has no summary', () => {
    const chinese = stories.map((story) => ({
      ...story,
      title: { ...story.title, en: null },
      summary: { zh: '只有中文。', en: null, sentences: [] },
    }));
    const html = [...publication(chinese, briefs, null)].find(({ path }) => path === 'index.html')?.text ?? '';
    expect(html).toContain('<p class="t none" lang="en">No English summary.</p>');
    expect(html).toMatch(/<span class="t only" lang="zh-CN">/);
  });

  it('show a withdrawn story as withdrawn and nothing of what it said', () => {
    const note = { zh: '消息源已更正。', en: null };
    const out = publication([{ ...joined, withdrawn: true, note }], briefs, null);
    const gone = new Map([...out].map(({ path, text: html }) => [path, html]));
    for (const path of ['digest/2031/05/06.html', `story/${joined.id}.html`]) {
      const html = gone.get(path) ?? '';
      expect(html).toContain('This story was withdrawn');
      expect(html).toContain('编者按：消息源已更正。');
      expect(html).not.toContain('Snowflake');
    }
  });

  it('are written where there is nothing to tell', () =>
    expect([...publication([], new Map(), null)].map(({ path }) => path)).toEqual(
      expect.arrayContaining(['index.html', 'digest/index.html']),
    ));
});

describe('digest.md', () => {
  const markdown = text('digest/2031/05/07.md');

  it('is read by Markdown as text', () => expect(markdown).not.toMatch(/(?<!\\)<|\]\(javascript/));

  it('tells the day in Chinese, then in English, each part whole', () => {
    const [zh = '', en = ''] = markdown.split('\n\n---\n\n');
    expect(zh).toMatch(/^## 安全简报 2031年5月7日 星期三\n\n共 \d+ 条：/);
    expect(en).toMatch(/^## Security digest, Wednesday, May 7, 2031\n\n\d+ stor/);
    expect(zh).toContain('来源：[');
    expect(en).toContain('Sources: [');
    expect(en).not.toContain('来源');
  });

  it('leaves out a language that nothing can be told in', () => {
    const chinese = stories.map((story) => ({ ...story, title: { ...story.title, en: null }, summary: null }));
    const out = [...publication(chinese, briefs, null)].find(({ path }) => path === 'digest/2031/05/06.md')?.text;
    expect(out).toMatch(/^## 安全简报/);
    expect(out).not.toContain('Security digest');
  });
});
