import type { Category } from '../model/index.js';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

type Schema = Readonly<Record<string, unknown>>;

/** Every category a brief may have. */
export const CATEGORIES = [
  'data-breach',
  'ransomware',
  'malware',
  'vulnerability',
  'exploitation',
  'apt',
  'intrusion',
  'ddos',
  'fraud',
  'supply-chain',
  'outage',
  'law-enforcement',
  'policy',
  'privacy',
  'industry',
  'ai-security',
  'research',
  'other',
] as const satisfies readonly Category[];

const text: Schema = { type: 'string' };
const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const offset: Schema = { type: 'integer', minimum: 0 };
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** An object with exactly these properties, all required but the optional ones. */
function record(properties: Readonly<Record<string, Schema>>, optional: Readonly<Record<string, Schema>> = {}): Schema {
  return { type: 'object', properties: { ...properties, ...optional }, required: Object.keys(properties), additionalProperties: false };
}

const span = { start: offset, end: offset };
const spans = list(record(span));
const mention = { text, ...span };
const bilingual = { zh: maybe(text), en: maybe(text) };
const status = oneOf('complete', 'truncated', 'empty', 'blocked', 'deleted');
const basis = oneOf('dateline', 'url', 'byline', 'feed', 'none');
const kind = oneOf('news', 'advisory', 'research', 'digest', 'opinion', 'notice', 'promo', 'other');
const category = oneOf(...CATEGORIES);
const said = record({ ...bilingual, facts: list(text), evidence: spans, by: oneOf('rules', 'llm', 'editor') });
const summary = maybe(record({ ...bilingual, sentences: list(said) }));
const slot = record(bilingual, { value: { type: ['number', 'string'] }, entity: text });
const fact = record({
  id: text,
  frame: text,
  stance: oneOf('stated', 'claimed', 'suspected', 'planned', 'denied'),
  by: maybe(text),
  slots: { type: 'object', additionalProperties: { anyOf: [slot, list(slot)] } },
  evidence: spans,
});
const figure = record(
  {
    ...mention,
    value: { type: 'number' },
    kind: oneOf('count', 'money', 'percent', 'points', 'data-size', 'rate', 'duration', 'score', 'ratio', 'multiple', 'other'),
    unit: text,
    approx: oneOf('exact', 'about', 'nearly', 'over', 'at-least', 'under', 'at-most', 'up-to', 'some'),
    label: record(bilingual),
    mentions: spans,
  },
  { max: { type: 'number' }, plain: text },
);
const date = record({ ...mention, iso: text, mentions: spans }, { plain: text });
const entity = record({
  name: record(bilingual),
  type: oneOf('org', 'person', 'product', 'malware', 'actor', 'place', 'law'),
  id: text,
  salience: { type: 'number', minimum: 0, maximum: 1 },
  mentions: list(record(mention, { plain: text })),
});
const indicator = record({ ...mention, type: text, value: text, mentions: spans }, { plain: text });
const issue = record({
  where: text,
  lang: oneOf('zh', 'en'),
  rule: text,
  said: text,
  source: maybe(text),
  action: oneOf('replaced', 'dropped', 'reported', 'kept'),
});

const brief: Schema = {
  $schema: DRAFT,
  title: 'jianbao brief',
  ...record({
    schema: { const: 'jianbao/brief/1' },
    id: text,
    path: text,
    copies: list(record({ path: text, url: maybe(text), source: maybe(text), published: maybe(day) })),
    url: maybe(text),
    source: maybe(text),
    published: maybe(day),
    published_basis: basis,
    feed_date: maybe(day),
    lang: text,
    status,
    kind,
    category,
    title: record({ ...bilingual, original: maybe(text) }),
    summary,
    points: list(said),
    facts: list(fact),
    figures: list(figure),
    dates: list(date),
    timeline: list(record({ date: text, ...bilingual, evidence: spans })),
    entities: list(entity),
    indicators: list(indicator),
    writer: record({ by: oneOf('rules', 'llm', 'mixed'), model: maybe(text), prompt: maybe(text) }),
    checks: record({ verified: { type: 'boolean' }, issues: list(issue) }),
    story: text,
  }),
};

const story: Schema = {
  $schema: DRAFT,
  title: 'jianbao story',
  ...record({
    schema: { const: 'jianbao/story/1' },
    id: text,
    merged: list(text),
    title: record(bilingual),
    summary,
    category,
    first: maybe(day),
    updated: maybe(day),
    articles: list(
      record({
        brief: text,
        path: text,
        url: maybe(text),
        source: maybe(text),
        lang: text,
        published: maybe(day),
        role: oneOf('original', 'repost', 'coverage', 'title-only'),
      }),
    ),
    joined: list(record({ a: text, b: text, because: list(record({ signal: text, value: text })) })),
    conflicts: list(
      record({
        slot: text,
        kind: oneOf('figure', 'date', 'name'),
        what: record(bilingual),
        values: list(record({ value: { type: ['number', 'string'] }, claimant: maybe(text), briefs: list(text) })),
      }),
    ),
  }),
};

const article: Schema = {
  $schema: DRAFT,
  title: 'jianbao article',
  ...record({
    path: text,
    url: maybe(text),
    source: maybe(text),
    title: maybe(text),
    published: maybe(day),
    published_basis: basis,
    feed_date: maybe(day),
    fetched: maybe(text),
    lang: text,
    status,
    blocks: list(record({ type: text, ...mention })),
    dropped: list(record({ reason: text, ...mention })),
  }),
};

const total: Schema = { type: 'integer', minimum: 0 };
const report: Schema = {
  $schema: DRAFT,
  title: 'jianbao report',
  type: 'object',
  properties: {
    counts: record({ read: total, written: total, unchanged: total, duplicate: total, failed: total }),
    statuses: record({ complete: total, truncated: total, empty: total, blocked: total, deleted: total }),
    files: list(
      record({ path: text, outcome: oneOf('written', 'unchanged', 'duplicate', 'failed'), status: maybe(status), reason: maybe(text) }),
    ),
  },
  required: ['counts', 'statuses', 'files'],
};

/** JSON Schemas (draft 2020-12) of what jianbao writes, by name. */
export const schemas: Readonly<Record<'brief' | 'story' | 'article' | 'report', Schema>> = { brief, story, article, report };
