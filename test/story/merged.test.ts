import { describe, expect, it } from 'vitest';
import type { Brief, Story } from '../../src/model/index.js';
import { aliasPages } from '../../src/publish/alias.js';
import { tellings } from '../../src/publish/telling.js';
import { tellStories } from '../../src/story/index.js';
import { summaryOf } from '../../src/story/summary.js';
import { type Post, read, tell } from './told.js';

const ZH: Post = {
  title: 'AT&T遭LockBit入侵，约1.1亿用户通话记录被窃',
  day: '2031-05-06',
  source: '某内参',
  body: ['LockBit于2031年4月14日入侵了AT&T，窃取约1.1亿用户的通话记录。', 'AT&T称，已向美国联邦调查局报案。'],
};
const EN: Post = {
  title: 'AT&T says hackers stole call records of 109 million customers',
  day: '2031-05-07',
  source: 'Some Register',
  body: [
    'ShinyHunters hacked AT&T on April 19, 2031, and stole call records of about 109 million customers.',
    'The FBI arrested a suspect in Turkey on May 2, 2031. AT&T paid a ransom of $370,000 to ShinyHunters.',
  ],
};

const { stories, briefs } = tell([ZH, EN]);
const [story] = stories;
if (!story || stories.length > 1) throw new Error('the two are not one story');
const [zh, en] = [ZH, EN].map(({ title }) =>
  [...briefs.values()].find((brief) => brief.title.zh === title || brief.title.en === title),
) as [Brief, Brief];

describe('a story of two accounts', () => {
  it('lists figures, dates and names on which they differ', () => {
    expect(story.conflicts.map(({ slot, kind, values }) => [slot, kind, values.map(({ value }) => value)])).toEqual([
      ['people', 'figure', [110_000_000, 109_000_000]],
      ['date:intrusion', 'date', ['2031-04-14', '2031-04-19']],
      ['name:attacker', 'name', ['LockBit', 'ShinyHunters']],
    ]);
    for (const { values } of story.conflicts) expect(values.map((value) => value.briefs)).toEqual([[zh.id], [en.id]]);
  });

  it('words them in the summaries', () => {
    expect(story.summary?.zh).toContain('涉及人数：约1.1亿；另有媒体称约1.09亿。');
    expect(story.summary?.zh).toContain('入侵日期：2031年4月14日；另有媒体称2031年4月19日。');
    expect(story.summary?.en).toContain('People concerned: about 110 million; other outlets say about 109 million.');
    expect(story.summary?.en).toContain('Attacker: LockBit; other outlets say ShinyHunters.');
  });

  it('is told in each language by who writes it, then by what the other adds, each sentence with its source', () => {
    const sentences = (story.summary?.sentences ?? []).filter(({ evidence }) => evidence.length > 0);
    const told = (lang: 'zh' | 'en', by: Brief) => sentences.flatMap((said) => (said.brief === by.id ? (said[lang] ?? []) : []));
    const own = (lang: 'zh' | 'en', by: Brief) => by.summary?.sentences.flatMap((said) => said[lang] ?? []);
    expect(told('zh', zh)).toEqual(own('zh', zh));
    expect(told('en', en)).toEqual(own('en', en));
    expect(sentences[0]?.brief).toBe(zh.id);
    for (const { brief, evidence } of sentences)
      expect(briefs.get(brief)?.summary?.sentences.map((said) => said.evidence)).toContainEqual(evidence);
  });

  it('tells a reader of the other language what only the other outlet has, and no contested value', () => {
    const paid = '美国电话电报公司向ShinyHunters支付37万美元赎金。';
    const [first, second] = en.summary?.sentences ?? [];
    if (!first || !second || !en.summary) throw new Error('the English account has two sentences');
    const able: Brief = { ...en, summary: { ...en.summary, sentences: [first, { ...second, zh: paid }] } };
    const told = summaryOf([zh, able], [zh], story.conflicts, story.first);
    expect(told?.sentences.find((said) => said.zh === paid)).toMatchObject({ en: null, brief: en.id, evidence: second.evidence });
    expect(told?.sentences.some((said) => said.zh?.includes('黑掉'))).toBe(false);
  });

  it('joins its sentences, each once', () => {
    const { sentences = [], zh: chinese, en: english } = story.summary ?? {};
    expect(chinese).toBe(sentences.flatMap((said) => said.zh ?? []).join(''));
    expect(english).toBe(sentences.flatMap((said) => said.en ?? []).join(' '));
    expect(new Set(sentences.map((said) => `${said.zh} ${said.en}`)).size).toBe(sentences.length);
  });

  it('holds the facts of both, each with its sources', () => {
    const sources = story.facts.flatMap((fact) => fact.sources);
    expect(new Set(sources.map(({ brief }) => brief))).toEqual(new Set([zh.id, en.id]));
    expect(sources).toHaveLength(zh.facts.length + en.facts.length);
    for (const { brief, fact } of sources) expect(briefs.get(brief)?.facts.map(({ id }) => id)).toContain(fact);
  });

  it('says that two differ only where each is of one mind', () => {
    const both: Post = {
      ...EN,
      body: ['ShinyHunters hacked AT&T on April 19, 2031. LockBit hacked AT&T on April 14, 2031.', EN.body?.[1] ?? ''],
    };
    const kinds = tell([ZH, both]).stories.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind));
    expect(kinds).not.toContain('date');
    expect(kinds).not.toContain('name');
  });

  it('takes a size in TiB and its like in TB for one', () => {
    const first = (amount: string): Post => ({
      title: `NullBulge leaks ${amount} of data of Disney`,
      day: '2031-05-06',
      source: 'a',
      body: [`NullBulge leaked ${amount} of internal data of Disney from its Slack, the group said on Sunday.`],
    });
    const second = (amount: string): Post => ({
      title: `迪士尼${amount}内部数据遭黑客组织NullBulge泄露`,
      day: '2031-05-07',
      source: 'b',
      body: [`黑客组织NullBulge宣布，已入侵迪士尼的Slack，并泄露了${amount}的文件和聊天记录。迪士尼称正在调查。`],
    });
    const differing = (a: string, b: string) => {
      const told = tell([first(a), second(b)]).stories;
      expect(told).toHaveLength(1);
      return told.flatMap(({ conflicts }) => conflicts.map(({ slot }) => slot));
    };
    expect(differing('1.1 TiB', '1.21TB')).toEqual([]);
    expect(differing('1.1 TB', '1.2TB')).toEqual(['data']);
  });
});

describe('ids', () => {
  it('of all that a story took in lead to it', () => {
    expect(story).toMatchObject({ id: zh.id, merged: [en.id] });
    const [telling] = tellings(stories, briefs);
    if (!telling) throw new Error('not told');
    const [page, ...more] = aliasPages(telling);
    expect(more).toEqual([]);
    expect(page?.path).toBe(`story/${en.id}.html`);
    expect(page?.text).toContain(`<meta http-equiv="refresh" content="0; url=${zh.id}.html">`);
    expect(page?.text).not.toMatch(/<script|&(?!#)/);
  });

  it('hold when a follow-up joins, and lead on when an earlier article is found', () => {
    expect(tell([EN]).stories.map(({ id }) => id)).toEqual([en.id]);
    const later: Post = {
      ...EN,
      title: 'AT&T hackers stole call records of 109 million customers, one suspect held',
      day: '2031-05-09',
      source: 'Some Times',
    };
    const grown = tell([ZH, EN, later]).stories;
    expect(grown).toHaveLength(1);
    expect(grown[0]).toMatchObject({ id: zh.id });
    expect(grown[0]?.merged).toHaveLength(2);
    expect(grown[0]?.merged).toContain(en.id);
  });
});

describe('the window', () => {
  const late: Post = { ...EN, day: '2031-05-16' };
  const count = (window?: number): number => {
    const all = [ZH, late].map(read);
    return tellStories(
      all.map(({ brief }) => brief),
      all.map(({ traits }) => traits),
      window === undefined ? {} : { window },
    ).length;
  };
  it('is seven days where none is named', () => expect(count()).toBe(2));
  it('is as long as the user says', () => expect([count(3), count(30)]).toEqual([2, 2]));
  it('lets a story run on from article to article', () => {
    const daily = [6, 10, 14, 18].map((day): Post => ({ ...EN, source: `outlet ${day}`, day: `2031-05-${String(day).padStart(2, '0')}` }));
    expect(tell(daily).stories).toHaveLength(1);
  });
});

describe('what every outlet took down', () => {
  const gone = read({ ...ZH, body: [] }).brief;
  const taken: Brief = { ...gone, status: 'deleted' };
  const told = (before: ReadonlySet<string>): Story | undefined => tellStories([taken], [], { before })[0];
  it('stays as withdrawn where it was told before', () => {
    const withdrawn = told(new Set([taken.id]));
    expect(withdrawn?.withdrawn).toBe(true);
    expect(tellings(withdrawn ? [withdrawn] : [], new Map([[taken.id, taken]]))).toHaveLength(1);
  });
  it('is never told where it was not', () => {
    const never = told(new Set());
    expect(never?.withdrawn).toBeUndefined();
    expect(tellings(never ? [never] : [], new Map([[taken.id, taken]]))).toEqual([]);
  });
});
