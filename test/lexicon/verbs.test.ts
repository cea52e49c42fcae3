import { describe, expect, it } from 'vitest';
import { verbForms } from '../../src/lexicon/english.js';
import { aspects, hedges, modals, negations, stances } from '../../src/lexicon/words/speech.js';
import { allVerbs } from '../../src/lexicon/words/verbs.js';

/** Chinese forms with two senses of their own, the commoner first. */
const HOMOGRAPHS = '释放 突破 准备 起诉 实施 持续 举行 有'.split(' ');

const duplicates = (list: readonly string[]): string[] => list.filter((form, i) => list.indexOf(form) !== i);

describe('verbs', () => {
  it('claims a Chinese form once, homographs apart', () => {
    expect(new Set(duplicates(allVerbs.flatMap((verb) => verb.zh)))).toEqual(new Set(HOMOGRAPHS));
  });

  it('holds a form once in a record', () => {
    expect(allVerbs.flatMap((verb) => [...duplicates(verb.zh), ...duplicates(verb.en)])).toEqual([]);
  });

  it('says which preposition a P verb wants', () => {
    expect(allVerbs.filter((verb) => verb.valency.includes('P') && !verb.with).map((verb) => verb.zh[0])).toEqual([]);
  });

  it('gives past forms to words it has, whole', () => {
    for (const verb of allVerbs) {
      for (const word of Object.keys(verb.pasts ?? {})) expect(verb.en.slice(1)).toContain(word);
      for (const word of verb.en) {
        const rest = word.split(' ').slice(1).join(' ');
        const forms = verbForms(verb, word);
        expect(forms.past.endsWith(rest) && forms.participle.endsWith(rest), word).toBe(true);
      }
    }
  });

  it('leaves aspect to the reader: no form ends in 了', () => {
    expect(allVerbs.flatMap((verb) => verb.zh).filter((form) => form.length > 1 && form.endsWith('了'))).toEqual([]);
  });
});

describe('speech', () => {
  it('repeats no form within a row', () => {
    const rows = [...stances, ...modals, ...aspects, ...negations, ...hedges];
    expect(rows.flatMap((row) => [...duplicates(row.zh), ...duplicates(row.en)])).toEqual([]);
  });
});
