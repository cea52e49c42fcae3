import { describe, expect, it } from 'vitest';
import { briefForm, mendForm, partForm } from '../../../src/write/llm/answer.js';
import { dig } from '../../../src/write/llm/dig.js';

const VALUE = { a: 'x “y” {z}', b: [1, { c: null }] };
const TEXT = JSON.stringify(VALUE);

describe('the JSON object of a reply', () => {
  it.each([
    ['bare', TEXT],
    ['in fences', `\`\`\`json\n${TEXT}\n\`\`\``],
    ['in fences without a name', `\`\`\`\n${TEXT}\n\`\`\``],
    ['behind words', `Here is the {brief} you asked for:\n${TEXT}\nAnything else?`],
    ['behind thinking', `<think>{"a": "no"} is wrong</think>\n${TEXT}`],
    ['behind thinking whose start the server took away', `{"a": "no"} is wrong</think>\n${TEXT}`],
    ['with commas too many', '{"a": "x “y” {z}", "b": [1, {"c": null,},],}'],
    ['with curly quotes for straight ones', '{“a”: "x “y” {z}", “b”: [1, {“c”: null}]}'],
    ['with a BOM', `\ufeff${TEXT}`],
  ])('%s', (_name, reply) => expect(dig(reply)).toEqual({ value: VALUE }));

  it('keeps commas and brackets inside strings', () => {
    expect(dig('{"a": "one, ] two,}", "b": 1,}')).toEqual({ value: { a: 'one, ] two,}', b: 1 } });
  });

  it('reads line breaks that stand raw in strings', () => expect(dig('{"a": "one\ntwo"}')).toEqual({ value: { a: 'one two' } }));

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['<think>never ends {"a": 1}', 'empty'],
    ['no object', 'mangled'],
    // An object inside one that doesn't close is a part of an answer, and none.
    ['{"summary": [{"zh": "甲"}, {"zh": "乙"', 'mangled'],
    ['{"a": 1', 'mangled'],
    ['[1, 2]', 'mangled'],
    ['{a: 1}', 'mangled'],
  ])('%j is %s', (reply, fault) => expect(dig(reply)).toEqual({ fault }));

  it('gets through a long row of braces', () => {
    const start = performance.now();
    dig('{'.repeat(200_000));
    dig('{}}'.repeat(60_000));
    dig(`{"a":${'['.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('forms', () => {
  const sentence = { zh: '甲。', en: 'A.', sentences: [1] };

  it('take what is of the form, numbers however they are written', () => {
    const read = briefForm.read({
      headline: { zh: null, en: ' A\n b ' },
      summary: [{ ...sentence, sentences: ['[2]', '3', 3, 4.5, -1, 'x'] }],
      points: [],
      kind: 'news',
      category: 'nonsense',
    });
    expect(read).toEqual({
      headline: { zh: null, en: 'A b' },
      summary: [{ ...sentence, sentences: [2, 3] }],
      points: [],
      kind: 'news',
      category: null,
    });
  });

  it('take neither what says nothing nor what is no sentence', () => {
    expect(briefForm.read({ headline: {}, summary: [{ zh: null, en: '', sentences: [1] }], points: ['A.'] })).toBeNull();
    expect(briefForm.read({ headline: {}, summary: [{ zh: '甲'.repeat(1001), en: 'null', sentences: [1] }], points: [] })).toBeNull();
    expect(briefForm.read('A.')).toBeNull();
    expect(partForm.read({ sentences: [] })).toEqual({ sentences: [] });
    expect(partForm.read({})).toBeNull();
    expect(mendForm.read({ sentences: [{ where: 'points[0]', zh: null, en: null, sentences: [] }, { zh: 'x' }] })).toEqual({
      sentences: [{ where: 'points[0]', zh: null, en: null, sentences: [] }],
    });
  });

  it('have schemas that every strict endpoint takes: all fields required, none further, no bounds', () => {
    const check = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const one = schema as Record<string, unknown>;
      if (one.type === 'object') {
        expect(one.additionalProperties).toBe(false);
        expect(one.required).toEqual(Object.keys(one.properties as object));
      }
      for (const bound of ['minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern', 'format', 'anyOf', '$ref'])
        expect(one).not.toHaveProperty(bound);
      for (const inner of Object.values(one)) check(inner);
    };
    for (const { schema } of [briefForm, partForm, mendForm]) check(schema);
  });
});
