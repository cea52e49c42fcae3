import { describe, expect, it } from 'vitest';
import { conflictSaying } from '../../src/story/conflict-saying.js';
import { type Post, tell } from './told.js';

const ZH: Post = {
  title: 'AT&T遭黑客入侵，约1.1亿用户通话记录被窃',
  day: '2031-05-06',
  source: '某内参',
  body: [
    '美国电信公司AT&T周一表示，黑客从Snowflake云平台窃取了约1.1亿用户的通话记录。',
    'AT&T称已向美国联邦调查局报案，并关闭了入侵者使用的入口，将在未来几周内通知受影响的用户。',
  ],
};
const EN: Post = {
  title: 'AT&T says hackers stole call records of 109 million customers',
  day: '2031-05-07',
  source: 'Some Register',
  body: [
    'AT&T said hackers stole call records of about 109 million customers from its Snowflake workspace.',
    'The carrier reported the theft to the FBI and closed the access point. It will notify affected customers in the coming weeks.',
  ],
};
const BARE: Post = { title: '【快讯】AT&T约1.1亿用户通话记录被窃', day: '2031-05-07', source: '某圈' };
const OTHER: Post = {
  title: 'Kaspersky closes its office in the United States',
  day: '2031-05-06',
  source: 'Some Register',
  body: ['Kaspersky said it will close its office in the United States in July and let about 50 people go after the ban on its products.'],
};

describe('one event', () => {
  it('is one story across languages and bare headlines, and says why', () => {
    const { stories, headlines } = tell([ZH, EN, BARE, OTHER]);
    expect(headlines).toContainEqual([ZH.title, EN.title, BARE.title].sort());
    expect(headlines).toContainEqual([OTHER.title]);
    const story = stories.find(({ articles }) => articles.length === 3);
    expect(story?.joined.length).toBeGreaterThan(1);
    expect(story?.joined.flatMap(({ because }) => because)).toContainEqual({ signal: 'entity', value: 'at-and-t' });
    expect(story).toMatchObject({ first: '2031-05-06', updated: '2031-05-07', category: 'data-breach' });
    expect(story?.articles.map(({ role }) => role).sort()).toEqual(['coverage', 'coverage', 'title-only']);
  });

  it('lists where accounts differ, worded in both languages', () => {
    const [conflict] = tell([ZH, EN]).stories.flatMap(({ conflicts }) => conflicts);
    if (!conflict) throw new Error('no conflict found');
    expect(new Set(conflict.values.map(({ value }) => value))).toEqual(new Set([110_000_000, 109_000_000]));
    const { zh, en } = conflictSaying(conflict);
    // One outlet each: which of them leads depends on how much either brief has to say.
    const [first, other] = conflict.values.map(({ value }) =>
      value === 110_000_000 ? ['约1.1亿', '110 million'] : ['约1.09亿', '109 million'],
    );
    expect(zh).toBe(`涉及人数：${first?.[0]}；另有媒体称${other?.[0]}`);
    expect(en).toBe(`people concerned: about ${first?.[1]}; other outlets say about ${other?.[1]}`);
  });

  it('is told alike whatever order its articles come in', () => {
    const once = tell([ZH, EN, BARE, OTHER]).stories;
    expect(tell([OTHER, BARE, EN, ZH]).stories).toEqual(once);
  });

  it('keeps its id while articles join', () => {
    const [before] = tell([ZH]).stories;
    const after = tell([ZH, EN, BARE]).stories;
    expect(after.map(({ id }) => id)).toContain(before?.id);
  });
});

describe('two events', () => {
  const apart = (a: Post, b: Post) => expect(tell([a, b]).headlines).toHaveLength(2);

  it('when headlines name each its own CVE', () =>
    apart(
      { title: 'Apache Tomcat远程代码执行漏洞(CVE-2031-1111)安全风险通告', day: '2031-05-06', source: 'a' },
      { title: 'Apache Tomcat权限提升漏洞(CVE-2031-2222)安全风险通告', day: '2031-05-06', source: 'b' },
    ));

  it('when amounts in headlines are far apart', () =>
    apart(
      { title: 'AT&T pays a ransom of $370,000 to hackers', day: '2031-05-06', source: 'a' },
      { title: 'AT&T pays a fine of $13 million after a hack', day: '2031-05-07', source: 'b' },
    ));

  it('when each names its own victim, word for word alike as they are', () =>
    apart(
      {
        title: 'LockBit ransomware hits Boeing, demands a ransom',
        day: '2031-05-06',
        source: 'a',
        body: ['LockBit ransomware encrypted systems of Boeing and demands a ransom.'],
      },
      {
        title: 'LockBit ransomware hits Toyota, demands a ransom',
        day: '2031-05-06',
        source: 'b',
        body: ['LockBit ransomware encrypted systems of Toyota and demands a ransom.'],
      },
    ));

  it('when their headlines count too differently', () =>
    apart(
      {
        title: 'Hackers steal records of 73 million AT&T customers',
        day: '2031-05-06',
        source: 'a',
        body: ['Hackers stole records of 73 million AT&T customers.'],
      },
      {
        title: 'Hackers steal records of 51,000 AT&T customers',
        day: '2031-05-08',
        source: 'b',
        body: ['Hackers stole records of 51,000 AT&T customers.'],
      },
    ));

  it('when they are issues of a series', () =>
    apart(
      { title: '构建并运行eBPF应用 第一部分', day: '2031-05-06', source: 'a' },
      { title: '构建并运行eBPF应用 第二部分', day: '2031-05-07', source: 'b' },
    ));

  it('when one is a digest', () => apart(ZH, { ...BARE, title: '安全早报：AT&T约1.1亿用户通话记录被窃；卡巴斯基关闭美国分部' }));

  it('when they share a place and an authority only', () =>
    apart(
      { title: 'FBI arrests a man over a bank fraud in Texas', day: '2031-05-06', source: 'a' },
      { title: 'FBI warns of toll scams in Texas', day: '2031-05-06', source: 'b' },
    ));

  it('when they are weeks apart', () => apart(ZH, { ...EN, day: '2031-06-20' }));
});

it('puts every article, copies included, into exactly one story', () => {
  const { stories } = tell([ZH, EN, BARE, OTHER]);
  const ids = stories.flatMap(({ articles }) => articles.map(({ path }) => path));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(4);
});
