import { approx, bilingual, category, DRAFT, day, issue, list, maybe, oneOf, record, type Schema, spans, stated, text } from './shapes.js';

const sentence = record({
  ...bilingual,
  facts: list(text),
  evidence: spans,
  by: oneOf('rules', 'llm', 'editor'),
  brief: text,
  also: list(text),
});
const value = record(
  { value: { type: ['number', 'string'] }, claimant: maybe(text), briefs: list(text) },
  { approx, name: record(bilingual) },
);
/** What each value of a slot is. */
export const conflict = record({ slot: text, kind: oneOf('figure', 'date', 'name'), what: record(bilingual), values: list(value) });

/** One event as any number of articles tell it. */
export const story: Schema = {
  $schema: DRAFT,
  title: 'jianbao story',
  ...record(
    {
      schema: { const: 'jianbao/story/1' },
      id: text,
      merged: list(text),
      title: record(bilingual),
      summary: maybe(record({ ...bilingual, sentences: list(sentence) })),
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
      conflicts: list(conflict),
      facts: list(record({ ...stated, sources: list(record({ brief: text, fact: text })) })),
    },
    {
      edited: list(text),
      edited_on: day,
      note: record(bilingual),
      pinned: { const: true },
      hidden: { const: true },
      withdrawn: { const: true },
      checks: list(issue),
    },
  ),
};
