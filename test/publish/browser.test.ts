import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { analyse, briefOf } from '../../src/pipeline.js';
import { publication } from '../../src/publish/publication.js';
import { quotesOf } from '../../src/publish/quotes.js';
import { reviewList } from '../../src/publish/review/list.js';
import { reviewName, reviewPage } from '../../src/publish/review/page.js';
import { tellStories, traitsOf } from '../../src/story/index.js';
import { executable, launch } from './browser.js';

const HOSTILE = `</script><script>document.title='taken'</script><img src=x onerror="document.title='taken'">"'`;

const POSTS = [
  {
    title: 'AT&T遭黑客入侵，约1.1亿用户通话记录被窃',
    day: '2031-05-06',
    source: '某内参',
    url: 'https://a.example/1',
    text: '美国电信公司AT&T周一表示，黑客从Snowflake云平台窃取了约1.1亿用户的通话记录。AT&T称，公司在4月19日得知此事。',
  },
  {
    title: 'AT&T says hackers stole call records of 109 million customers',
    day: '2031-05-07',
    source: 'Some Register',
    url: `https://b.example/${'a-long-path-'.repeat(20)}`,
    text: 'AT&T said hackers stole call records of about 109 million customers from its Snowflake workspace.',
  },
  {
    title: `Hackers hide ${HOSTILE} in logs of 12 Cisco switches`,
    day: '2031-05-07',
    source: `${HOSTILE} Journal`,
    url: 'javascript:document.title=1',
    text: `Researchers said attackers stole ${HOSTILE} and logs of Cisco switches from 12 companies.`,
  },
  {
    title: '某医院遭勒索软件攻击，300台服务器被加密',
    day: '2031-05-07',
    source: `很长的来源名称${'很长'.repeat(30)}`,
    url: 'https://c.example/3',
    text: '某医院5月7日表示，勒索软件团伙LockBit加密了该院300台服务器，并索要200万美元赎金。',
  },
  {
    title: '微软修复CVE-2031-12345漏洞',
    day: '2031-05-07',
    source: '另一内参',
    url: 'https://c.example/4',
    text: '微软5月6日发布更新，修复Windows中的CVE-2031-12345漏洞，该漏洞CVSS评分为9.8。',
  },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'jianbao-pages-'));
const at = (path: string): string => pathToFileURL(join(folder, path)).href;
const PATIENT = { timeout: 20_000, interval: 200 } as const;
const DAY = 'digest/2031/05/07.html';
const paths: string[] = [];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  if (path.endsWith('.html') && !text.includes('http-equiv="refresh"')) paths.push(path);
}

function writeAll(): { story: string; review: string } {
  const all = POSTS.map(({ title, day, source, url, text }) => {
    const file = `---\ntitle: ${title}\nurl: ${url}\nsource: ${source}\ndate: ${day}\n---\n\n${text}\n`;
    const analysis = analyse(`${source}_${title}.md`, new TextEncoder().encode(file));
    return { analysis, brief: briefOf(analysis) };
  });
  const briefs = all.map(({ brief }) => brief);
  const traits = all.map(({ analysis, brief }) => traitsOf({ ...analysis, id: brief.id }));
  const stories = tellStories(briefs, traits);
  const quotes = new Map(all.map(({ analysis, brief }) => [brief.id, quotesOf(brief, analysis.document)]));
  for (const { path, text } of publication(stories, new Map(briefs.map((brief) => [brief.id, brief])), null, quotes)) write(path, text);
  for (const { analysis, brief } of all) write(`review/${reviewName(brief.id)}`, reviewPage(brief, analysis.article));
  write('review/index.html', reviewList(briefs));
  const joined = stories.find(({ articles }) => articles.length > 1);
  const first = briefs[0];
  if (!joined || !first) throw new Error('no story of two articles');
  return { story: `story/${joined.id}.html`, review: `review/${reviewName(first.id)}` };
}

if (executable === null)
  console.log('No Chromium is installed (CHROMIUM_PATH, /usr/bin/chromium, google-chrome …): the browser tests were skipped.');

describe.skipIf(executable === null)('in a browser', () => {
  let browser: Browser;
  let made: { story: string; review: string };
  const faults: string[] = [];

  beforeAll(async () => {
    made = writeAll();
    browser = await launch(executable ?? '');
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page that takes down each error, dialog, request beyond files and breach of its policy. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && faults.push(`${path}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
    page.on('dialog', (dialog) => {
      faults.push(`${path}: a dialog`);
      void dialog.dismiss();
    });
    page.on('request', (request) => request.url().startsWith('file:') || faults.push(`${path}: asked for ${request.url()}`));
    if (options.javaScriptEnabled !== false)
      await page.addInitScript(
        "document.addEventListener('securitypolicyviolation', (e) => console.error('policy: ' + e.violatedDirective))",
      );
    await page.goto(at(path));
    return page;
  }

  /** What a page says when it is opened anew: a browser may take a moment to hand what one page keeps to the next. */
  const kept =
    <T>(page: Page, path: string, said: () => Promise<T>) =>
    async (): Promise<T> => {
      await page.goto(at(path));
      return said();
    };

  const shown = (page: Page) => page.locator('.story:visible');

  it('filters a day by category and text', async () => {
    const page = await open(DAY);
    expect(await shown(page).count()).toBe(4);
    await page.locator('[data-pick=ransomware]').click();
    expect(await shown(page).count()).toBe(1);
    expect(await page.locator('#count').textContent()).toBe('1 / 4');
    await page.locator('[data-pick=vulnerability]').click();
    expect(await shown(page).count()).toBe(2);
    await page.locator('[data-pick=""]').click();
    await page.locator('#ask').fill('ａｔ＆ｔ 109 MILLION');
    expect(await shown(page).count()).toBe(1);
    await page.locator('#ask').fill('nothing of the kind');
    expect(await shown(page).count()).toBe(0);
    expect(await page.locator('#nothing').isVisible()).toBe(true);
    await page.locator('#ask').press('Escape');
    expect(await shown(page).count()).toBe(4);
  });

  it('switches languages, keeps the choice, and hides nothing that is said in one language only', async () => {
    const page = await open(DAY);
    const chinese = page.locator('.story .t[lang=zh-CN]:not(.only):visible');
    const english = page.locator('.story .t[lang=en]:not(.only):visible');
    expect([(await chinese.count()) > 0, (await english.count()) > 0]).toEqual([true, true]);
    await page.locator('label[for=show-zh]').click();
    expect([(await chinese.count()) > 0, await english.count()]).toEqual([true, 0]);
    await page.locator('label[for=show-en]').click();
    expect([await chinese.count(), (await english.count()) > 0]).toEqual([0, true]);
    for (const heading of await page.locator('.story h2').all())
      expect((await heading.locator('span:visible').allTextContents()).join('')).not.toBe('');
    await expect
      .poll(
        kept(page, made.story, () => page.locator('#show-en').isChecked()),
        PATIENT,
      )
      .toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('turns dark and light by its switch', async () => {
    const page = await open(DAY, { colorScheme: 'light' });
    const paper = (of = page) => of.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.locator('#theme').click();
    expect(await paper()).toBe(light);
    await page.locator('#theme').click();
    expect(await paper()).not.toBe(light);
    const dark = await paper();
    await expect
      .poll(
        kept(page, DAY, () => paper()),
        PATIENT,
      )
      .toBe(dark);
    const other = await open(DAY, { colorScheme: 'dark' });
    expect(await paper(other)).toBe(dark);
  });

  it('is led by keys, which can be turned off', async () => {
    const page = await open(DAY);
    const focused = () => page.evaluate<string>("(document.activeElement.closest('.story') || document.activeElement).id");
    const ids = await page.locator('.story').evaluateAll((nodes) => nodes.map(({ id }) => id));
    await page.keyboard.press('j');
    expect(await focused()).toBe(ids[0]);
    await page.keyboard.press('j');
    expect(await focused()).toBe(ids[1]);
    await page.keyboard.press('k');
    expect(await focused()).toBe(ids[0]);
    await page.keyboard.press('/');
    expect(await focused()).toBe('ask');
    await page.keyboard.type('jl?');
    expect(await page.locator('#ask').inputValue()).toBe('jl?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    expect(await page.locator('#show-zh').isChecked()).toBe(true);
    await page.keyboard.press('?');
    expect(await page.locator('#help').isVisible()).toBe(true);
    await page.locator('#single').uncheck();
    await page.locator('#close').click();
    await page.keyboard.press('l');
    expect(await page.locator('#show-zh').isChecked()).toBe(true);
    await page.locator('#keys').click();
    await page.locator('#single').check();
    await page.locator('#close').click();
    await page.keyboard.press('[');
    await page.waitForURL(at('digest/2031/05/06.html'));
  });

  it('lights up what a sentence rests on, by pointer, by focus and by touch', async () => {
    const page = await open(made.review);
    const sentence = page.locator('[data-rests=s0]');
    const lit = page.locator('.ev.on');
    expect(await lit.count()).toBe(0);
    await sentence.hover();
    expect((await lit.allTextContents()).join('')).toContain('约1.1亿用户');
    await page.mouse.move(0, 0);
    expect(await lit.count()).toBe(0);
    await sentence.focus();
    expect(await lit.count()).toBeGreaterThan(0);
    await sentence.click();
    await page.mouse.move(0, 0);
    await page.locator('h1').click();
    expect(await lit.count()).toBeGreaterThan(0);
    await page.locator('.ev').first().hover();
    expect(await page.locator('[data-rests].on').count()).toBeGreaterThan(0);
    expect(await page.locator('.text .m.f').first().getAttribute('title')).toContain('110000000');
  });

  it('leads from a sentence and a figure of a story to the words of an article', async () => {
    const page = await open(made.story);
    await page.locator('.ref').first().click();
    expect(await page.locator('.proof li:target blockquote').first().textContent()).toBeTruthy();
    const marked = await page.locator('.fig + td mark').allTextContents();
    expect(marked).toContain('约1.1亿用户');
  });

  it('never scrolls sideways at 360 pixels, in any language', async () => {
    expect(paths.length).toBeGreaterThan(12);
    const page = await open(DAY, { viewport: { width: 360, height: 800 } });
    for (const path of paths) {
      await page.goto(at(path));
      for (const show of ['zh', 'en', 'both']) {
        await page.locator(`label[for=show-${show}]`).click();
        const [wide, narrow] = await page.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
        );
        expect(wide, `${path} in ${show}`).toBeLessThanOrEqual(narrow);
      }
    }
  });

  it.each(['light', 'dark'] as const)('has no serious finding of axe in the %s', async (colorScheme) => {
    const page = await open(DAY, { colorScheme });
    const review = paths.filter((path) => path.startsWith('review/')).slice(0, 2);
    for (const path of ['index.html', DAY, 'digest/index.html', made.story, made.review, 'review/index.html', ...review]) {
      await page.goto(at(path));
      // What is lit up has to be readable too.
      if (path === made.review) await page.locator('[data-rests]').first().click();
      await page.evaluate(axe.source);
      const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
      expect(passes.length).toBeGreaterThan(10);
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });

  it('is readable with scripts off, the language switch included', async () => {
    const page = await open(DAY, { javaScriptEnabled: false });
    expect(await shown(page).count()).toBe(4);
    expect(await page.locator('#filter, #theme, #keys, .hint').filter({ visible: true }).count()).toBe(0);
    await page.locator('label[for=show-en]').click();
    expect(await page.locator('.story .t[lang=zh-CN]:not(.only):visible').count()).toBe(0);
    await page.locator('.story h2 a').first().click();
    expect(page.url()).toBe(at(made.story));
    await page.goto(at(made.review));
    await page.locator('[data-rests=s0]').click();
    expect(page.url()).toMatch(/#ev-s0$/);
  });

  it('does nothing that an article says', async () => {
    const page = await open(DAY);
    for (const path of paths) {
      await page.goto(at(path));
      expect(await page.title()).not.toBe('taken');
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
      expect(await page.locator('script').count()).toBe(1);
    }
  });

  it('prints the text without what only a screen needs', async () => {
    const page = await open(DAY);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page).count()).toBe(4);
    expect(await page.locator('.top, .filter, .side').filter({ visible: true }).count()).toBe(0);
  });
});
