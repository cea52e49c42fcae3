import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Overrides } from '../../src/model/index.js';
import { publication } from '../../src/publish/publication.js';
import { schemas } from '../../src/publish/schema.js';
import { readOverrides } from '../../src/story/edit/overrides.js';
import { makeEdition } from '../../src/story/edition.js';
import { type Post, read } from '../story/told.js';

const POSTS: readonly Post[] = [
  {
    title: 'AT&T遭LockBit入侵，约1.1亿用户通话记录被窃',
    day: '2031-05-06',
    source: '某内参',
    url: 'https://a.example/1',
    body: ['LockBit于2031年4月14日入侵了AT&T，窃取约1.1亿用户的通话记录。', 'AT&T称，已向美国联邦调查局报案。'],
  },
  {
    title: 'AT&T says hackers stole call records of 109 million customers',
    day: '2031-05-07',
    source: 'Some Register',
    url: 'https://b.example/2',
    body: ['ShinyHunters hacked AT&T on April 19, 2031, and stole call records of about 109 million customers.'],
  },
  {
    title: 'Hackers exploit CVE-2031-1234 in Cisco switches',
    day: '2031-05-07',
    body: ['Hackers exploited CVE-2031-1234 in Cisco switches at 10 to 12 companies.'],
  },
];
const all = POSTS.map(read);
const [zh = '', , cisco = ''] = all.map(({ brief }) => brief.id);

const EDITS: readonly Overrides[] = [
  {},
  {
    [zh]: {
      headline: { zh: 'AT&T通话记录外泄' },
      summary: { en: 'Call records of 37 million users were stolen.' },
      category: 'intrusion',
      note: { zh: '公司已否认。', en: 'The company denied it.' },
      pin: true,
      day: '2031-05-09',
    },
    [cisco]: { withdraw: true, hide: false },
  },
  { [cisco]: { merge: [zh] } },
  { [zh]: { hide: true } },
];

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const judge = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
function holds(name: keyof typeof schemas, value: unknown): void {
  const validate = judge[name];
  expect(validate?.(value), `${name}: ${JSON.stringify(validate?.errors?.slice(0, 3))}`).toBe(true);
}

describe.each(EDITS.map((overrides, at) => [at, overrides] as const))('what is written, edits %i', (_at, overrides) => {
  const { briefs, stories } = makeEdition(
    all.map(({ brief }) => brief),
    all.map(({ traits }) => traits),
    { overrides },
  );
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));

  it('holds to the schemas: overrides', () => {
    holds('overrides', overrides);
    expect(readOverrides(JSON.stringify({ $schema: 'schema/overrides.json', ...overrides })).problems).toEqual([]);
  });
  it('holds to the schemas: briefs', () => {
    expect(briefs.length).toBe(3);
    for (const brief of briefs) holds('brief', brief);
  });
  it('holds to the schemas: stories', () => {
    expect(stories.length).toBeGreaterThan(0);
    for (const story of stories) holds('story', story);
  });
  it.each([null, 'https://news.example/'])('holds to the schemas: feeds at %s', (base) => {
    const feeds = [...publication(stories, byId, base)].filter(({ path }) => /^feed.*\.json$/.test(path));
    expect(feeds.length).toBeGreaterThan(10);
    for (const { text } of feeds) holds('feed', JSON.parse(text));
  });
});

describe('the schema of overrides and the reader of it', () => {
  const ID = '0123456789abcdef';
  it.each([
    { [ID]: { hied: true } },
    { [ID]: { hide: 'yes' } },
    { [ID]: { headline: {} } },
    { [ID]: { headline: { fr: 'x' } } },
    { [ID]: { summary: { zh: '' } } },
    { [ID]: { category: 'nonsense' } },
    { [ID]: { merge: [] } },
    { [ID]: { split: ['x'] } },
    { [ID]: { day: 'today' } },
    { [ID]: [] },
    { short: {} },
  ])('refuse %j alike', (value) => {
    expect(judge.overrides?.(value)).toBe(false);
    expect(readOverrides(JSON.stringify(value)).problems).toHaveLength(1);
  });
});
