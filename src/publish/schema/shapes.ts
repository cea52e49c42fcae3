import { CATEGORIES } from '../../model/categories.js';

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
export const offset: Schema = { type: 'integer', minimum: 0 };
export const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** An object with exactly these properties, all required but the optional ones. */
export function record(properties: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: 'object', properties: { ...properties, ...optional }, required: Object.keys(properties), additionalProperties: false };
}

export const span = { start: offset, end: offset };
export const spans = list(record(span));
export const mention = { text, ...span };
export const bilingual = { zh: maybe(text), en: maybe(text) };
export const status = oneOf('complete', 'truncated', 'empty', 'blocked', 'deleted');
export const basis = oneOf('dateline', 'url', 'byline', 'feed', 'none');
export const kind = oneOf('news', 'advisory', 'research', 'digest', 'opinion', 'notice', 'promo', 'other');
export const category = oneOf(...CATEGORIES);
export const said = record({ ...bilingual, facts: list(text), evidence: spans, by: oneOf('rules', 'llm', 'editor') });
const slot = record(bilingual, { value: { type: ['number', 'string'] }, entity: text });
/** What a fact states, wherever it stands. */
export const stated = {
  frame: text,
  stance: oneOf('stated', 'claimed', 'suspected', 'planned', 'denied'),
  by: maybe(text),
  slots: { type: 'object', additionalProperties: { anyOf: [slot, list(slot)] } },
};
export const approx = oneOf('exact', 'about', 'nearly', 'over', 'at-least', 'under', 'at-most', 'up-to', 'some');
export const issue = record({
  where: text,
  lang: oneOf('zh', 'en'),
  rule: text,
  said: text,
  source: maybe(text),
  action: oneOf('mended', 'replaced', 'dropped', 'reported', 'kept'),
});
