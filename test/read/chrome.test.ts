import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/index.js';
import { read } from '../../src/read/index.js';
import { bytes } from './spans.js';

const front = (title: string, url: string, source: string) =>
  `---\ntitle: ${title}\nurl: ${url}\nsource: ${source}\ndate: 2024-07-16\nfetch_date: 2025-10-06T00:00:00\n---\n\n# ${title}\n\n`;
const texts = (article: Article) => article.blocks.map(({ text }) => text);
const reasonOf = (article: Article, text: string) => article.dropped.find((one) => one.text.includes(text))?.reason;

const P1 = '星河物流公司周一确认，攻击者窃取了约120万名客户的姓名和地址，公司已经报警并通知监管部门。';
const P2 = '公司发言人表示，支付数据没有受到影响，受影响的系统已经下线，外部专家正在协助调查此事。';
const E1 = 'Galaxy Freight confirmed on Monday that attackers had copied the names and addresses of 1.2 million customers.';
const E2 = 'The company said that payment data was not affected and that outside experts are helping with the investigation.';

describe('a WeChat post', () => {
  const post = (head: string, tail: string) =>
    read(
      'a.md',
      bytes(
        `${front('物流巨头泄露120万客户数据', 'https://mp.weixin.qq.com/s?__biz=a&mid=1&idx=1', '示例安全号')}![cover_image](https://example.org/c.jpg)\n\n# 物流巨头泄露120万客户数据\n\n${head}${P1}\n\n${P2}\n\n${tail}预览时标签不可点\n\n![]()\n\n微信扫一扫\n关注该公众号\n\n继续滑动看下一个\n\n轻触阅读原文\n\n![]()\n\n示例安全号\n\n向上滑动看下一个\n\n知道了\n\n取消\n允许\n\n×\n分析\n\n：\n，\n。\n\n视频\n小程序\n赞\n，轻点两下取消赞\n`,
      ),
    );

  it('keeps the text alone', () => {
    const article = post('原创\n\n小编\n\n示例安全号\n\n**关注我们**\n\n', '');
    expect(texts(article)).toEqual([P1, P2]);
    expect(article.status).toBe('complete');
    expect(reasonOf(article, '原创')).toBe('byline');
    expect(reasonOf(article, '继续滑动')).toBe('wechat-tail');
    expect(article.dropped.filter(({ reason }) => reason === 'title-repeated')).toHaveLength(2);
  });

  it('drops past stories, references and recommendations, and keeps where it comes from', () => {
    const article = post(
      '示例安全号\n\n**前情回顾·****数据泄露**\n\n* [去年某航空公司也曾泄露数据](https://mp.weixin.qq.com/s/a)\n* [某银行被罚](https://mp.weixin.qq.com/s/b)\n\n',
      '**参考资料：news.example.com**\n\n**推荐阅读**\n\n* [招聘兼职研究员](https://mp.weixin.qq.com/s/c)\n\n文章来源：样例周刊\n\n点击下方卡片关注我们，\n\n',
    );
    expect(texts(article)).toEqual([P1, P2]);
    expect(reasonOf(article, '航空公司')).toBe('past-stories');
    expect(reasonOf(article, '兼职研究员')).toBe('related');
    expect(article.provenance.map(({ site, url }) => [site, url])).toEqual([
      ['news.example.com', null],
      ['样例周刊', null],
    ]);
  });

  it('drops the account that a repost comes from, with its description', () => {
    const article = post(
      '示例安全号\n\n以下文章来源于样例周刊\n，作者张三\n\n样例周刊\n.\n\n关注行业动态，服务从业人员，每天为读者带来新消息。\n\n',
      '',
    );
    expect(texts(article)).toEqual([P1, P2]);
    expect(reasonOf(article, '服务从业人员')).toBe('account');
  });

  it('keeps captions, section titles and short lines of the text', () => {
    const article = post('示例安全号\n\n', `**一、事件经过**\n\n图1 被加密的系统\n\n${P1}二。\n\n`);
    expect(texts(article)).toEqual([P1, P2, '一、事件经过', '图1 被加密的系统', `${P1}二。`]);
  });

  it('knows the shell that holds no text', () => {
    const shell = read(
      'a.md',
      bytes(
        `${front('某公司被黑', 'https://mp.weixin.qq.com/s/x', '示例安全号')}：\n，\n。\n\n视频\n小程序\n赞\n，轻点两下取消赞\n在看\n，轻点两下取消在看\n`,
      ),
    );
    expect(shell).toMatchObject({ status: 'empty', blocks: [] });
  });
});

const MENU = ['Home', 'Cyber Crime', 'Malware', 'Reports', 'Podcasts', 'Events', 'About us', 'Contact']
  .map((name) => `* [${name}](https://news.example.com/${name.length})`)
  .join('\n');

describe('a web page', () => {
  const page = (head: string, tail: string, title = 'Galaxy Freight loses data of 1.2 million customers') =>
    read('a.md', bytes(`${front(title, 'https://news.example.com/2024/07/15/galaxy', 'Example News')}${head}${E1}\n\n${E2}\n\n${tail}`));
  const HEADED = `${MENU}\n\n[Subscribe](https://news.example.com/s)\n\nGet the most important stories of the week. Trusted by many thousands of readers in the world.\n\n## Galaxy Freight Loses Data of 1.2 Million Customers\n\n[Jane Doe](https://news.example.com/jane)\n\nJuly 14, 2024\n\n`;

  it('starts after the headline that it repeats', () => {
    const article = page(HEADED, '');
    expect(texts(article)).toEqual([E1, E2]);
    expect(reasonOf(article, 'Trusted by')).toBe('site-head');
    expect(article).toMatchObject({ status: 'complete', published: '2024-07-15', published_basis: 'url' });
  });

  const tails: readonly (readonly [name: string, tail: string, reason: string])[] = [
    ['comments of any length', `## 3 Comments\n\n${`${E1} I think so too, it is a scandal. `.repeat(8)}\n\n`, 'comments'],
    ['related stories', '### Related Posts\n\n[\n\nAnother freight company\n\nwas hit as well](https://news.example.com/x)\n', 'site-tail'],
    ['share buttons', 'Share on Facebook\n\nShare on X\n\n', 'site-tail'],
    ['tags', 'Tags: freight, leak\n\n', 'tags'],
    ['a newsletter', 'Sign up for our weekly newsletter\n\n', 'site-tail'],
    ['a copyright line', '© 2025 Example News. All rights reserved.\n\nPrivacy\n\n', 'site-tail'],
    ['links', '[One](https://a.b/1)\n\n[Two](https://a.b/2)\n\n[Three](https://a.b/3)\n', 'link-list'],
    ['an advertisement', 'ADVERTISEMENT\n\n', 'advertisement'],
    ['a cookie banner', 'This website uses cookies to give you the best experience on it.\n\n', 'cookies'],
  ];
  it.each(tails)('ends before %s', (_, tail, reason) => {
    const article = page(HEADED, tail);
    expect(texts(article)).toEqual([E1, E2]);
    expect(article.dropped.at(-1)?.reason).toBe(reason);
  });

  const kept: readonly string[] = [
    'Copyright law is the matter of the second case that the company is fighting in court.',
    'Share prices fell by 12% on Tuesday, the company said in a filing to the exchange.',
    'Related: the company was hit before, and lost the data of its staff in 2019 to the same group.',
    'Comments by the regulator are expected next week, according to a person with knowledge of the case.',
    '["We are sorry," the company said](https://a.b/c) in a long statement to its customers on Monday.',
  ];
  it.each(kept)('keeps %j', (paragraph) => {
    const article = page(HEADED, `${paragraph}\n\n${E2} Twice.\n`);
    expect(article.blocks).toHaveLength(4);
  });

  it('keeps lists, headings, quotes, tables and code of the text', () => {
    const body = `## What was taken\n\n- names of customers\n- addresses of customers\n\n> "We are sorry for what happened," it said.\n\n| Kind | Count |\n| --- | --- |\n| names | 12 |\n\n\`\`\`\ncurl https://a.b/\n\`\`\`\n\n${E2} Again.`;
    expect(
      page(HEADED, body)
        .blocks.slice(2)
        .map(({ type }) => type),
    ).toEqual(['heading', 'item', 'item', 'quote', 'cell', 'cell', 'cell', 'cell', 'code', 'paragraph']);
  });

  it('is empty where navigation was cut before the text began', () => {
    const cards = Array.from(
      { length: 90 },
      (_, i) => `* [\n\n  Story number ${i} about a breach at a company.](https://news.example.com/story/${i})`,
    ).join('\n');
    const article = page(`${MENU}\n\n${cards.slice(0, 7940)}`, '').status;
    expect(article).toBeDefined();
    const cut = read(
      'a.md',
      bytes(
        `${front('Some other headline entirely', 'https://news.example.com/z', 'Example News')}${`${MENU}\n\n${cards}`.slice(0, 8000)}...`,
      ),
    );
    expect(cut).toMatchObject({ status: 'empty', blocks: [] });
  });

  it('is no article where a front page stands in its place', () => {
    const article = read(
      'a.md',
      bytes(
        `${front('Quantum keys cracked by students', 'https://news.example.com/q', 'Example News')}${MENU}\n\nWelcome to our community of readers and writers.\n\nShare what you know and build a reputation.\n`,
      ),
    );
    expect(article).toMatchObject({ status: 'empty', blocks: [] });
  });

  it('reads plain text without any front matter whole', () => {
    const article = read('notes.txt', bytes(`${E1}\n\n# Heading in the middle\n\n${E2}`));
    expect(texts(article)).toEqual([E1, 'Heading in the middle', E2]);
    expect(article.title).toBe('Heading in the middle');
    expect(read('notes.txt', bytes('A line.')).blocks).toHaveLength(1);
  });
});
