import { describe, expect, it } from 'vitest';
import type { Overrides, Story } from '../../src/model/index.js';
import { type EditionOptions, makeEdition } from '../../src/story/edition.js';
import { groupsOf } from '../../src/story/index.js';
import { tellUnedited } from '../../src/story/unedited.js';
import { type Post, read } from './told.js';

const ZH: Post = {
  title: 'AT&T遭黑客入侵，约1.1亿用户通话记录被窃',
  day: '2031-05-06',
  source: '某内参',
  body: ['美国电信公司AT&T周一表示，黑客从Snowflake云平台窃取了约1.1亿用户的通话记录。'],
};
const EN: Post = {
  title: 'AT&T says hackers stole call records of 109 million customers',
  day: '2031-05-07',
  source: 'Some Register',
  body: ['AT&T said hackers stole call records of about 109 million customers from its Snowflake workspace.'],
};
const OTHER: Post = {
  title: 'Kaspersky closes its office in the United States',
  day: '2031-05-06',
  source: 'Some Register',
  body: ['Kaspersky said it will close its office in the United States in July and let about 50 people go after the ban on its products.'],
};

const all = [ZH, EN, OTHER].map(read);
const [zh, en, other] = all.map(({ brief }) => brief.id) as [string, string, string];
const edition = (overrides: Overrides, options: EditionOptions = {}) =>
  makeEdition(
    all.map(({ brief }) => brief),
    all.map(({ traits }) => traits),
    { ...options, overrides },
  );
const membersOf = ({ articles }: Story) => articles.map(({ brief }) => brief).sort();
const holding = (stories: readonly Story[], id: string): Story => {
  const found = stories.find(({ articles }) => articles.some(({ brief }) => brief === id));
  if (!found) throw new Error(`no story holds ${id}`);
  return found;
};

const plain = edition({});

describe('an edition without edits', () => {
  it('is what is published where no editor has a say', () => {
    const [briefs, traits] = [all.map(({ brief }) => brief), all.map((one) => one.traits)];
    const told = groupsOf(briefs, traits).map((group) =>
      tellUnedited(
        group,
        briefs.filter(({ id }) => group.texts.flat().includes(id)),
        new Set(),
      ),
    );
    expect(told.map(({ story }) => story).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(plain.stories);
    expect(told.flatMap((one) => one.briefs)).toEqual(expect.arrayContaining([...plain.briefs]));
  });

  it('has the two of one event together and the other alone', () => {
    expect(plain.stories.map(membersOf).sort((a, b) => b.length - a.length)).toEqual([[zh, en].sort(), [other]]);
    expect(plain.notes).toEqual([]);
    expect(JSON.stringify(plain)).not.toContain('edited');
  });
  it('files each brief under its story', () => {
    for (const brief of plain.briefs) expect(membersOf(holding(plain.stories, brief.id))).toContain(brief.id);
    expect(plain.briefs.map(({ story }) => story)).toEqual([zh, zh, other]);
  });
});

describe('merge', () => {
  const { stories, notes } = edition({ [other]: { merge: [zh] } });
  it('takes the whole other story in, under the id that the editor named', () => {
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({ id: other, merged: [zh, en].sort(), edited: ['merge'] });
    expect(stories[0]?.joined).toContainEqual({ a: other, b: zh, because: [{ signal: 'editor', value: 'merge' }] });
    expect(notes).toEqual([]);
  });
  it('of what is one already changes nothing', () =>
    expect(edition({ [zh]: { merge: [en] } }).stories.map(membersOf)).toEqual(plain.stories.map(membersOf)));
  it('names what is not there', () =>
    expect(edition({ [zh]: { merge: ['00000000000000ff'] } }).notes).toEqual([
      { id: zh, message: 'merge names 00000000000000ff, and there is no such brief or story' },
    ]));
});

describe('split', () => {
  const { stories } = edition({ [zh]: { split: [en] } });
  it('gives the articles named a story of their own', () => {
    expect(stories).toHaveLength(3);
    expect(membersOf(holding(stories, en))).toEqual([en]);
    expect(holding(stories, zh)).toMatchObject({ id: zh, merged: [], edited: ['split'] });
    expect(stories.flatMap(({ joined }) => joined)).toEqual([]);
  });
  it('leaves one article at least, and says so', () => {
    const { stories: kept, notes } = edition({ [zh]: { split: [zh, en] } });
    expect(kept.map(membersOf)).toEqual(plain.stories.map(membersOf));
    expect(notes).toEqual([{ id: zh, message: 'split names every article of the story: one at least stays' }]);
  });
  it('names what is in another story', () =>
    expect(edition({ [zh]: { split: [other] } }).notes).toEqual([{ id: zh, message: `split names ${other}, which is in another story` }]));
});

describe('hide, pin, withdraw, note', () => {
  it('mark the story', () => {
    const { stories } = edition({ [zh]: { pin: true, note: { zh: '公司已否认。' }, withdraw: true, day: '2031-05-09' } });
    expect(holding(stories, zh)).toMatchObject({
      pinned: true,
      withdrawn: true,
      note: { zh: '公司已否认。', en: null },
      edited_on: '2031-05-09',
      edited: ['note.zh', 'pin', 'withdraw'],
    });
    expect(holding(stories, zh).hidden).toBeUndefined();
  });
  it('of one article of many: it leaves the story, which goes on', () => {
    const { stories } = edition({ [en]: { hide: true } });
    expect(holding(stories, en)).toMatchObject({ id: en, hidden: true });
    expect(membersOf(holding(stories, en))).toEqual([en]);
    expect(holding(stories, zh).hidden).toBeUndefined();
  });
  it('note and pin of one article are its story’s', () =>
    expect(holding(edition({ [en]: { pin: true, note: { en: 'Denied.' } } }).stories, zh)).toMatchObject({
      id: zh,
      pinned: true,
      note: { en: 'Denied.' },
    }));
});

describe('words', () => {
  it('of a story are the story’s and no article’s', () => {
    const { stories, briefs } = edition({ [zh]: { headline: { en: 'AT&T call logs copied' }, category: 'intrusion' } });
    expect(holding(stories, zh)).toMatchObject({
      title: { zh: ZH.title, en: 'AT&T call logs copied' },
      category: 'intrusion',
      edited: ['headline.en', 'category'],
    });
    expect(briefs.filter(({ edited }) => edited)).toEqual([]);
  });
  it('of one article are its brief’s, and that brief leads', () => {
    const { stories, briefs } = edition({ [en]: { headline: { en: 'AT&T call logs copied' } } });
    expect(briefs.find(({ id }) => id === en)).toMatchObject({ title: { en: 'AT&T call logs copied' }, edited: ['headline.en'] });
    expect(holding(stories, zh)).toMatchObject({ id: zh, title: { en: 'AT&T call logs copied' } });
    expect(holding(stories, zh).articles[0]?.brief).toBe(en);
  });
  it('that the articles bear out pass the gate', () => {
    const { notes, stories } = edition({
      [zh]: { summary: { zh: 'AT&T约1.1亿用户的通话记录被窃。', en: 'Call records of about 110 million AT&T users were stolen.' } },
    });
    expect(notes).toEqual([]);
    expect(holding(stories, zh).checks).toBeUndefined();
    expect(holding(stories, zh).summary).toMatchObject({
      zh: 'AT&T约1.1亿用户的通话记录被窃。',
      sentences: [{ by: 'editor', evidence: [] }],
    });
  });
  it.each([
    ['a figure', { zh: 'AT&T约3.7亿用户的通话记录被窃。' }, 'figure'],
    ['a date', { en: 'Call records of AT&T users were stolen on March 3, 2029.' }, 'date'],
    ['a name', { en: 'Call records were stolen from Deutsche Telekom.' }, 'name'],
  ] as const)('with %s of their own are kept and reported', (_what, summary, rule) => {
    const { notes, stories, briefs } = edition({ [zh]: { summary } });
    expect(holding(stories, zh).summary).toMatchObject(summary);
    expect(holding(stories, zh).checks).toContainEqual(expect.objectContaining({ where: 'summary', rule, action: 'reported' }));
    expect(notes.some(({ id, message }) => id === zh && message.includes(`(${rule})`))).toBe(true);
    const single = edition({ [other]: { summary } });
    expect(single.briefs.find(({ id }) => id === other)?.checks).toMatchObject({ verified: false });
    expect(briefs.length).toBe(3);
  });
});

it('leaves what it was given as it was', () => {
  const before = JSON.stringify(all.map(({ brief }) => brief));
  edition({ [zh]: { headline: { zh: '甲' }, hide: true }, [other]: { merge: [en] } });
  expect(JSON.stringify(all.map(({ brief }) => brief))).toBe(before);
});

it('is told alike twice, and says what is unknown', () => {
  const overrides: Overrides = { '00000000000000ff': { hide: true }, [zh]: { pin: true } };
  expect(edition(overrides)).toEqual(edition(overrides));
  expect(edition(overrides).notes).toEqual([{ id: '00000000000000ff', message: 'there is no such brief or story in this run' }]);
});
