import { describe, expect, it } from 'vitest';
import { nounPlural } from '../../src/lexicon/english.js';
import { commonModifiers } from '../../src/lexicon/words/modifiers.js';
import { commonNouns } from '../../src/lexicon/words/nouns.js';

const HAN = /\p{Script=Han}/u;

describe('common nouns', () => {
  it('gives a Chinese form to one record only, or to several that are all weak', () => {
    const owners = new Map<string, (typeof commonNouns)[number][]>();
    for (const noun of commonNouns) for (const form of noun.zh) owners.set(form, [...(owners.get(form) ?? []), noun]);
    const clashes = [...owners].filter(([, nouns]) => nouns.length > 1 && !nouns.every((noun) => noun.weak)).map(([form]) => form);
    expect(clashes).toEqual([]);
  });

  it('has no form twice in a record, no padding, no Han on the English side', () => {
    const odd = commonNouns.filter((noun) => {
      const english = noun.en.map((form) => form.toLowerCase());
      const forms = [...noun.zh, ...english];
      return (
        new Set(noun.zh).size !== noun.zh.length ||
        new Set(english).size !== english.length ||
        noun.zh.length === 0 ||
        noun.en.length === 0 ||
        forms.some((form) => form !== form.trim()) ||
        noun.en.some((form) => HAN.test(form))
      );
    });
    expect(odd).toEqual([]);
  });

  it('gives classifiers to counted nouns alone, and irregular plurals where the regular rule fails', () => {
    expect(commonNouns.filter((noun) => noun.number === 'mass' && (noun.classifier || noun.plural))).toEqual([]);
    const english = new Map(commonNouns.map((noun) => [noun.en[0], nounPlural(noun)]));
    expect(english.get('indicator of compromise')).toBe('indicators of compromise');
    expect(english.get('analysis')).toBe('analyses');
    expect(english.get('child')).toBe('children');
    expect(english.get('woman')).toBe('women');
    expect(english.get('vulnerability')).toBe('vulnerabilities');
    expect(english.get('malware')).toBe('malware');
  });

  it('reads the everyday words for a security flaw as one thing', () => {
    const first = (word: string) => commonNouns.find((noun) => noun.en.includes(word))?.zh[0];
    expect(['flaw', 'bug', 'vulnerability', 'security hole'].map(first)).toEqual(['漏洞', '漏洞', '漏洞', '漏洞']);
    expect(['source', 'number', 'report', 'group'].map(first)).toEqual(['来源', '数量', '报告', '组织']);
  });
});

describe('modifiers', () => {
  it('gives a Chinese form to one record of a part of speech', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { zh, part } of commonModifiers) {
      for (const form of zh) {
        if (seen.has(part + form)) twice.push(form);
        seen.add(part + form);
      }
    }
    expect(twice).toEqual([]);
  });

  it('never lets a bound or a negation be dropped', () => {
    const guarded = ['仅', '至少', '部分', '未经授权', '前', '受影响', '多数', '尚未'];
    expect(commonModifiers.filter((modifier) => modifier.evaluative && modifier.zh.some((form) => guarded.includes(form)))).toEqual([]);
  });
});
