import { names } from '../../lexicon/names.js';
import type { Thing } from '../../lexicon/record.js';
import type { Entity, Lost, NameMention, Span } from '../../model/index.js';
import { foldCase } from '../../text/fold.js';
import type { Reading } from '../reading.js';

export interface Entities {
  readonly entities: readonly Entity[];
  readonly lost: readonly Lost[];
}

/** The named things of a text, most salient first. `taken` holds spans that belong to indicators and dates. */
export function readEntities(input: Reading, taken: readonly Span[]): Entities {
  const shut = [...taken, ...input.sections.filter(({ type }) => type === 'code')];
  const cased = foldCase(input.text);
  const found = new Map<Thing, NameMention[]>();
  const hits = names().scan(
    input.folded,
    (hit) =>
      !shut.some((one) => one.start < hit.end && hit.start < one.end) &&
      hit.values.some((name) => !name.weak && (!name.exact || cased.slice(hit.start, hit.end) === name.form)),
  );
  for (const hit of hits) {
    const name = hit.values.find((one) => !one.weak && (!one.exact || cased.slice(hit.start, hit.end) === one.form));
    if (!name) continue;
    const mention = { start: hit.start, end: hit.end, text: input.text.slice(hit.start, hit.end), rule: 'termbase' };
    const known = found.get(name.thing);
    if (known) known.push(mention);
    else found.set(name.thing, [mention]);
  }
  const entities = [...found].map(([thing, mentions]) => ({
    id: thing.id,
    type: thing.type,
    name: { zh: thing.zh, en: thing.en },
    salience: Math.min(1, mentions.length / 10),
    mentions,
  }));
  return { entities: entities.sort((a, b) => b.salience - a.salience), lost: [] };
}
