import { describe, expect, it } from 'vitest';
import { doubtful, isConcrete } from '../../src/derive/clause/plausible.js';
import { riskOf } from '../../src/derive/clause/risk.js';
import { readOne } from './one-sentence.js';

function clause(text: string, lang: 'zh' | 'en' = 'en', which = 0) {
  const one = readOne(text, lang).clauses[which];
  if (!one) throw new Error(`not read: ${text}`);
  return one;
}

describe('doubtful', () => {
  it.each([
    ['Google released a report.', 'hollow-object'],
    ['Google notified Microsoft.', 'says-nothing'],
    ['The files were stored.', 'passive-of-nothing'],
  ])('%s: %s', (text, reason) => {
    expect(doubtful(clause(text), 'en')).toBe(reason);
  });

  it.each([
    'Google released a report on 35 attacks.',
    'Google notified 3 million customers.',
    'The data was stolen.',
    'Hackers stole the data of more than 110 million customers from Snowflake.',
  ])('lets stand: %s', (text) => {
    expect(doubtful(clause(text), 'en')).toBeNull();
  });
});

describe('doubtful, of Chinese', () => {
  it.each([
    ['研究人员用工具分析受害者下载的文件和黑客使用的服务器。', 'likely-misread'],
    ['谷歌窃取数据。', null],
    ['谷歌披露黑客窃取的35万份文件。', null],
  ])('%s: %s', (text, reason) => {
    expect(doubtful(clause(text, 'zh'), 'zh')).toBe(reason);
  });
});

describe('riskOf', () => {
  it('rises with loose nouns, a borrowed subject, verbs read as nouns', () => {
    const plain = riskOf(clause('谷歌披露3个漏洞。', 'zh'), 'zh');
    const borrowed = riskOf(clause('谷歌披露3个漏洞，通知了医院的患者和银行的客户。', 'zh', 1), 'zh');
    const loose = riskOf(clause('谷歌披露医院的患者和银行的客户。', 'zh'), 'zh');
    expect(borrowed).toBeGreaterThan(plain);
    expect(loose).toBeGreaterThan(plain);
  });

  it('rises with relative clauses and lists of an English clause', () => {
    const plain = riskOf(clause('Google released a report on 35 attacks.'), 'en');
    const relative = riskOf(clause('Google released a report on 35 attacks that hit banks, hospitals and schools.'), 'en');
    expect(relative).toBeGreaterThan(plain);
  });
});

describe('isConcrete', () => {
  it('wants a name, figure, date or id', () => {
    expect(isConcrete(clause('Hackers stole the data.'))).toBe(false);
    expect(isConcrete(clause('Hackers stole the data of 35 customers.'))).toBe(true);
    expect(isConcrete(clause('Google said hackers stole the data.'))).toBe(true);
  });
});
