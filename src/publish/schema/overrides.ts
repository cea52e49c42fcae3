import { category, DRAFT, day, type Schema, text } from './shapes.js';

const sides: Schema = {
  type: 'object',
  properties: { zh: { ...text, minLength: 1 }, en: { ...text, minLength: 1 } },
  minProperties: 1,
  additionalProperties: false,
};
const ids: Schema = { type: 'array', items: { type: 'string', pattern: '^[0-9a-f]{16}$' }, minItems: 1 };
const flag: Schema = { type: 'boolean' };

/** `overrides.json`, which editors write: edits by id of a brief or story. */
export const overrides: Schema = {
  $schema: DRAFT,
  title: 'jianbao overrides',
  type: 'object',
  properties: { $schema: text },
  patternProperties: {
    '^[0-9a-f]{16}$': {
      type: 'object',
      properties: {
        headline: sides,
        summary: sides,
        category,
        note: sides,
        hide: flag,
        pin: flag,
        withdraw: flag,
        merge: ids,
        split: ids,
        day,
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
