import { describe, expect, it } from 'vitest';
import { dangles, named } from '../../src/write/own/refer.js';
import { invented } from './invented.js';

function second(title: string, first: string, then: string, lang: 'zh' | 'en'): string {
  const { document, sentences, extraction } = invented(title, [`${first}${lang === 'en' ? ' ' : ''}${then}`], lang);
  return named(then, lang, document, sentences, sentences.length - 1, extraction);
}

describe('named', () => {
  it('names the one thing that an opening noun can mean', () => {
    expect(second('微软披露漏洞', '微软披露一个漏洞。', '该公司已通知客户。', 'zh')).toBe('微软已通知客户。');
    expect(second('Microsoft discloses a flaw', 'Microsoft disclosed a flaw.', 'The company has told its customers.', 'en')).toBe(
      'Microsoft has told its customers.',
    );
  });
  it('leaves it where two can be meant, or where the headline names another', () => {
    expect(second('微软披露漏洞', '微软起诉谷歌。', '该公司已通知客户。', 'zh')).toBe('该公司已通知客户。');
    expect(second('微软披露漏洞', '谷歌发现一个漏洞。', '该公司已通知客户。', 'zh')).toBe('该公司已通知客户。');
    expect(second('Microsoft discloses a flaw', 'Microsoft disclosed a flaw.', 'It is not known who found it.', 'en')).toBe(
      'It is not known who found it.',
    );
  });
});

describe('dangles', () => {
  it.each([
    [
      'wholly',
      ['他们已通知客户。', '这使得攻击者可以执行代码。', 'It was closed.', 'These flaws are old.', '该公司已停业。', 'The company closed.'],
    ],
    ['a-little', ['该漏洞已被修复。', 'The attackers closed it.']],
    ['not', ['其实并非如此。', '此外没有损失。', '微软已通知客户。', 'Microsoft closed.', 'Thirty firms closed.']],
  ] as const)('%s', (how, texts) => {
    for (const text of texts) expect([text, dangles(text, 1)]).toEqual([text, how]);
  });
  it('tells an unnamed flaw alone only where there is one', () => {
    expect([dangles('该漏洞已被修复。', 1), dangles('该漏洞已被修复。', 2)]).toEqual(['a-little', 'wholly']);
  });
});
