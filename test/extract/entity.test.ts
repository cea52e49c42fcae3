import { describe, expect, it } from 'vitest';
import { readEntities } from '../../src/extract/entity/index.js';
import { readIndicators } from '../../src/extract/indicator/index.js';
import { reading } from '../../src/extract/reading.js';
import type { Entity, Section } from '../../src/model/index.js';
import { type EntityCase, englishEntities, noEnglishEntities } from '../cases/entity.en.js';
import { chineseEntities, noChineseEntities } from '../cases/entity.zh.js';

function entitiesOf(text: string, lang: string, sections: readonly Section[] = []): readonly Entity[] {
  const input = reading(text, lang, null, sections);
  return readEntities(input, readIndicators(input).indicators).entities;
}

/** `id type: forms` of each thing, in the order of the ids. */
const shown = (entities: readonly Entity[]): string[] =>
  entities.map(({ id, type, mentions }) => `${id} ${type}: ${[...new Set(mentions.map(({ text }) => text))].join('/')}`).sort();

function check({ text, things }: EntityCase, lang: string): void {
  const found = entitiesOf(text, lang);
  expect(shown(found)).toEqual([...things].sort());
  for (const { mentions } of found) for (const { start, end, text: written } of mentions) expect(text.slice(start, end)).toBe(written);
}

describe.each([
  ['Chinese', 'zh', chineseEntities, noChineseEntities],
  ['English', 'en', englishEntities, noEnglishEntities],
] as const)('names in %s', (_, lang, cases, nothing) => {
  it('has cases', () => expect([cases.length > 20, nothing.length > 10]).toEqual([true, true]));
  it.each(cases.map((one) => [one.text, one] as const))('%s', (_text, one) => check(one, lang));
  it.each(nothing.map((text) => [text]))('nothing in %s', (text) => expect(shown(entitiesOf(text, lang))).toEqual([]));
});

describe('what an entity says', () => {
  const one = (text: string, lang: string, id: string): Entity | undefined => entitiesOf(text, lang).find((entity) => entity.id === id);

  it.each([
    ['微软和谷歌发布公告。', 'zh', 'microsoft', '微软', 'Microsoft'],
    ['海莲花（OceanLotus）组织发动攻击。', 'zh', 'apt32', '海莲花', 'OceanLotus'],
    ['APT32 hackers struck again.', 'en', 'apt32', '海莲花', 'APT32'],
    ['CISA warned agencies on Monday.', 'en', 'us-cisa', '美国网络安全和基础设施安全局', 'CISA'],
    ['工信部发布通知。', 'zh', 'cn-miit', '工信部', 'Ministry of Industry and Information Technology'],
    ['据美国司法部消息，两人被捕。司法部称将继续调查。', 'zh', 'us-doj', '美国司法部', 'US Department of Justice'],
    ['初创公司QuoteFoo公司表示，数据被盗。', 'zh', '~quotefoo', null, 'QuoteFoo'],
  ])('%s', (text, lang, id, zh, en) => {
    expect(one(text, lang, id)?.name).toEqual({ zh, en });
  });

  it('ranks what the headline and the lead name before what is said once far below', () => {
    const title = '思科修复漏洞';
    const text = `${title}\n思科发布安全更新。${'该更新修复了多个问题。'.repeat(60)}微软未受影响。`;
    const sections: Section[] = [
      { type: 'title', depth: 0, block: -1, start: 0, end: title.length },
      { type: 'paragraph', depth: 0, block: 0, start: title.length + 1, end: text.length },
    ];
    const ranks = entitiesOf(text, 'zh', sections).map(({ id, salience }) => [id, salience > 0.3]);
    expect(ranks).toEqual([
      ['cisco', true],
      ['microsoft', false],
    ]);
  });

  it('leaves code, links and addresses alone', () => {
    const text = '运行如下\nimport Microsoft from Google\n见https://github.com/microsoft/Windows 与 admin@microsoft.com';
    const code: Section[] = [
      { type: 'paragraph', depth: 0, block: 0, start: 0, end: 4 },
      { type: 'code', depth: 0, block: 1, start: 5, end: 33 },
      { type: 'paragraph', depth: 0, block: 2, start: 34, end: text.length },
    ];
    expect(shown(entitiesOf(text, 'zh', code))).toEqual([]);
  });
});
