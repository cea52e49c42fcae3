import {
  approx,
  basis,
  bilingual,
  category,
  DRAFT,
  day,
  issue,
  kind,
  list,
  maybe,
  mention,
  oneOf,
  record,
  type Schema,
  said,
  spans,
  stated,
  status,
  text,
} from './shapes.js';

const figure = record(
  {
    ...mention,
    value: { type: 'number' },
    kind: oneOf('count', 'money', 'percent', 'points', 'data-size', 'rate', 'duration', 'score', 'ratio', 'multiple', 'other'),
    unit: text,
    approx,
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

/** One titled article. */
export const brief: Schema = {
  $schema: DRAFT,
  title: 'jianbao brief',
  ...record(
    {
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
      summary: maybe(record({ ...bilingual, sentences: list(said) })),
      points: list(said),
      facts: list(record({ id: text, ...stated, evidence: spans })),
      figures: list(figure),
      dates: list(date),
      timeline: list(record({ date: text, ...bilingual, evidence: spans })),
      entities: list(entity),
      indicators: list(indicator),
      writer: record({ by: oneOf('rules', 'llm', 'mixed'), model: maybe(text), prompt: maybe(text) }),
      checks: record({ verified: { type: 'boolean' }, issues: list(issue) }),
      story: text,
    },
    { edited: list(text) },
  ),
};
