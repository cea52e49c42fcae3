import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { BriefIndicator, Story } from '../../src/model/index.js';
import { bundleOf, stixFile } from '../../src/publish/stix/index.js';
import { isIndicator } from '../../src/publish/stix/indicators.js';
import { uuid5 } from '../../src/publish/stix/object.js';
import { tellings } from '../../src/publish/telling.js';
import { type Post, tell } from '../story/told.js';
import { stixSchema } from './stix.schema.js';

const POSTS: readonly Post[] = [
  {
    title: '勒索软件团伙LockBit攻击某港务公司，加密3座码头的系统',
    day: '2031-05-06',
    source: '某内参',
    url: 'https://a.example/1',
    body: [
      '勒索软件团伙LockBit周一攻击了AT&T，加密了3座码头的调度系统。',
      '攻击者利用漏洞CVE-2031-1234进入，恶意文件的SHA256为3f7c1d9e0b52a846c9e17f30d4a8b6521e93c70fd48ab2650917ce3d5fa846b1，回连地址为evil-update[.]net，报告见 vendor.com。',
    ],
  },
  {
    title: 'LockBit ransomware hits AT&T, encrypts systems of 3 terminals',
    day: '2031-05-07',
    source: 'Some Register',
    url: 'https://b.example/2',
    body: [
      'LockBit attacked AT&T on Monday and encrypted systems of 3 terminals.',
      'The attackers exploited CVE-2031-1234 and called back to evil-update[.]net, AT&T said.',
    ],
  },
  {
    title: 'Researchers find a flaw in Cisco switches at 12 companies',
    day: '2031-05-07',
    source: 'Some Register',
    url: 'https://c.example/3?a=1&b=)',
    body: ['Researchers said attackers exploited a flaw in Cisco switches at 12 companies on May 5.'],
  },
];

const { stories, briefs } = tell(POSTS);
const told = tellings(stories, briefs);
const own = (story: Story) => [...new Set(story.articles.map(({ brief }) => brief))].flatMap((id) => briefs.get(id) ?? []);
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(stixSchema);

type Any = { readonly type: string; readonly id: string; readonly [property: string]: unknown };
const bundles = told.map((telling) => ({ telling, bundle: bundleOf(telling, own(telling.story)) }));
const objectsOf = (bundle: unknown): Any[] => (bundle as { objects: Any[] }).objects;
const attack = bundles.find(({ telling }) => telling.story.articles.length > 1);
if (!attack) throw new Error('no story of two articles');
const objects = objectsOf(attack.bundle);
const of = (type: string) => objects.filter((object) => object.type === type);

describe('bundles', () => {
  it('hold to STIX 2.1', () => {
    expect(bundles.length).toBeGreaterThan(1);
    for (const { bundle } of bundles) expect(validate(bundle), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('refer only to what they hold, and hold nothing twice', () => {
    for (const { bundle } of bundles) {
      const ids = objectsOf(bundle).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const object of objectsOf(bundle))
        for (const [name, value] of Object.entries(object))
          if (/_refs?$/.test(name)) for (const ref of [value].flat()) expect(ids, `${object.type}.${name}`).toContain(ref);
    }
  });

  it('name who, what and how', () => {
    expect(of('report')).toHaveLength(1);
    expect(of('incident')).toHaveLength(1);
    expect(of('vulnerability').map(({ name }) => name)).toEqual(['CVE-2031-1234']);
    expect(of('identity').map(({ name }) => name)).toContain('AT&T');
    expect([...of('threat-actor'), ...of('malware')].map(({ name }) => String(name))).toContain('LockBit');
  });

  it('say in both languages what is said in both', () => {
    const report = of('report')[0];
    const content = of('language-content').find(({ object_ref }) => object_ref === report?.id);
    const { story } = attack.telling;
    expect([report?.name, Object.values(content?.contents as Record<string, { name: string }>)[0]?.name].sort()).toEqual(
      [story.title.zh, story.title.en].sort(),
    );
  });

  it('take their days from the story', () => {
    expect(of('report')[0]).toMatchObject({ created: '2031-05-06T00:00:00.000Z', modified: '2031-05-07T00:00:00.000Z' });
  });

  it('give one thing one id in every bundle', () => {
    const producers = bundles.map(({ bundle }) => objectsOf(bundle)[0]);
    for (const producer of producers) expect(producer).toEqual(producers[0]);
  });

  it('are the same bytes twice', () => {
    const write = () => told.map((telling) => stixFile(telling, briefs));
    expect(write()).toEqual(write());
    expect(write().map(({ path }) => path)).toContain(`stix/${attack.telling.story.id}.json`);
  });

  it('revoke what was withdrawn', () => {
    const { telling } = attack;
    const bundle = bundleOf({ ...telling, story: { ...telling.story, withdrawn: true } }, own(telling.story));
    expect(validate(bundle), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const revoked = objectsOf(bundle).filter((object) => object.revoked === true);
    expect(new Set(revoked.map(({ type }) => type))).toEqual(
      new Set(
        objectsOf(bundle)
          .map(({ type }) => type)
          .filter((type) => !/^(?:identity|threat-actor|intrusion-set|malware|vulnerability)$/.test(type)),
      ),
    );
  });
});

describe('indicators', () => {
  it('are what the article gives as such, once', () => {
    const patterns = of('indicator').map(({ pattern }) => pattern);
    expect(patterns).toContain("[domain-name:value = 'evil-update.net']");
    expect(patterns).toContain("[file:hashes.'SHA-256' = '3f7c1d9e0b52a846c9e17f30d4a8b6521e93c70fd48ab2650917ce3d5fa846b1']");
    expect(patterns).toHaveLength(2);
  });

  const indicator = (type: BriefIndicator['type'], text: string): BriefIndicator => ({
    type,
    text,
    value: text.replace(/\[([.@])\]/g, '$1'),
    start: 0,
    end: text.length,
    mentions: [],
  });
  it.each([
    ['domain', 'evil[.]example', true],
    ['url', 'hxxps://evil.example/a', true],
    ['ipv4', '198[.]51.100.7', true],
    ['email', 'help[@]evil.example', true],
    ['md5', 'd41d8cd98f00b204e9800998ecf8427e', true],
    ['domain', 'vendor.example', false],
    ['url', 'https://vendor.example/advisory', false],
    ['ipv4', '198.51.100.7', false],
    ['url', 'hxxps://evil.example/[REDACTED]', false],
    ['cve', 'CVE-2031-1234', false],
  ] as const)('%s %s: %s', (type, text, is) => expect(isIndicator(indicator(type, text))).toBe(is));
});

describe('ids', () => {
  it('are UUIDs of version 5, the same for the same name', () => {
    expect(uuid5('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuid5('a')).toBe(uuid5('a'));
    expect(uuid5('a')).not.toBe(uuid5('b'));
  });
});
