import { describe, expect, it } from 'vitest';
import { nounPlural, verbForms } from '../../src/lexicon/english.js';
import { commonModifiers } from '../../src/lexicon/words/modifiers.js';
import { moreAdjectives } from '../../src/lexicon/words/more-adjectives.js';
import { moreAdverbs } from '../../src/lexicon/words/more-adverbs.js';
import { moreEnglishModifiers, moreEnglishNouns } from '../../src/lexicon/words/more-english.js';
import { moreNouns } from '../../src/lexicon/words/more-nouns.js';
import { moreVerbs } from '../../src/lexicon/words/more-verbs.js';
import { commonNouns } from '../../src/lexicon/words/nouns.js';
import { allVerbs } from '../../src/lexicon/words/verbs.js';

const HAN = /\p{Script=Han}/u;
const moreModifiers = [...moreAdjectives, ...moreAdverbs];
const duplicates = (list: readonly string[]): string[] => list.filter((form, i) => list.indexOf(form) !== i);
const forms = (records: readonly { readonly zh: readonly string[] }[]): string[] => records.flatMap((record) => [...record.zh]);

describe('the second gathering', () => {
  it('takes no Chinese form that the first lists own', () => {
    const owned = new Set(forms([...commonNouns, ...allVerbs, ...commonModifiers]));
    const more = forms([...moreNouns, ...moreVerbs, ...moreModifiers]);
    expect(more.length).toBeGreaterThan(2000);
    expect(more.filter((form) => owned.has(form))).toEqual([]);
  });

  it('claims a form once in a part of speech', () => {
    expect([moreNouns, moreVerbs, moreModifiers].map((records) => duplicates(forms(records)))).toEqual([[], [], []]);
  });

  it('lets English words share a Chinese form with another part of speech, not with their own', () => {
    const nounForms = new Set(forms([...commonNouns, ...moreNouns]));
    expect(moreEnglishNouns.length).toBeGreaterThan(0);
    expect(forms(moreEnglishNouns).filter((form) => nounForms.has(form))).toEqual([]);
    const keys = (records: typeof moreModifiers) => records.flatMap((record) => record.zh.map((form) => record.part + form));
    const modifierForms = new Set(keys([...commonModifiers, ...moreModifiers]));
    expect(keys(moreEnglishModifiers.slice()).filter((key) => modifierForms.has(key))).toEqual([]);
  });

  it('writes Chinese on one side and English on the other, each form once', () => {
    const odd = [...moreNouns, ...moreVerbs, ...moreModifiers, ...moreEnglishNouns, ...moreEnglishModifiers].filter(
      ({ zh, en }) =>
        zh.length === 0 || en.length === 0 || duplicates(en).length > 0 || en.some((form) => HAN.test(form) || form !== form.trim()),
    );
    expect(odd).toEqual([]);
  });

  it('gives a classifier to what is counted and to nothing else', () => {
    expect([...moreNouns, ...moreEnglishNouns].filter((noun) => (noun.number === 'count') !== (noun.classifier !== undefined))).toEqual([]);
    const plurals = new Map(moreNouns.map((noun) => [noun.en[0], nounPlural(noun)]));
    expect(
      ['storage medium', 'order of magnitude', 'resident', 'aircraft'].map(
        (word) =>
          plurals.get(word) ??
          nounPlural(commonNouns.find((noun) => noun.en[0] === word) ?? { zh: [], en: [word], kind: 'thing', number: 'count' }),
      ),
    ).toEqual(['storage media', 'orders of magnitude', 'residents', 'aircraft']);
  });

  it('inflects phrasal verbs whole', () => {
    for (const verb of moreVerbs) {
      for (const word of verb.en) {
        const rest = word.split(' ').slice(1).join(' ');
        const { past, participle } = verbForms(verb, word);
        expect(past.endsWith(rest) && participle.endsWith(rest), word).toBe(true);
      }
    }
    expect(moreVerbs.filter((verb) => verb.valency.includes('P') && !verb.with).map((verb) => verb.zh[0])).toEqual([]);
  });
});
