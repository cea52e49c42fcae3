import type { Document, Fact, SlotValue, Span, Stance } from '../model/index.js';
import { isAstray } from './clause/plausible.js';
import type { Adjunct, Clause, Nominal, Predicate, ReadSentence } from './clause/tree.js';
import { frameOf } from './frames/frames.js';

/** What fills a slot, as consumers see it: names and figures in both languages, other phrases in the article's own. */
function slotValues(nominal: Nominal, document: Document): SlotValue[] {
  if (nominal.node === 'list') return nominal.items.flatMap((item) => slotValues(item, document));
  const { head } = nominal;
  const written = document.text.slice(nominal.start, nominal.end).replace(/\s+/g, ' ').trim();
  const own = { zh: document.lang === 'zh' ? written : null, en: document.lang === 'en' ? written : null };
  if (head.type === 'entity') return [{ zh: head.entity.name.zh ?? own.zh, en: head.entity.name.en ?? own.en, entity: head.entity.id }];
  if (head.type === 'date') return [{ ...head.date.label, value: head.date.iso }];
  const figure = nominal.figure ?? (head.type === 'figure' ? head.figure : null);
  if (figure) return [{ zh: own.zh ?? figure.label.zh, en: own.en ?? figure.label.en, value: figure.value }];
  return [own];
}

function stanceOf(clause: Clause, predicate: Predicate): Stance {
  if (clause.attribution && clause.attribution.stance !== 'stated') return clause.attribution.stance;
  if (predicate.negation) return 'denied';
  if (predicate.modality === 'may' || predicate.modality === 'unlikely') return 'suspected';
  if (
    predicate.modality === 'plans' ||
    predicate.modality === 'will' ||
    predicate.modality === 'would' ||
    predicate.modality === 'expected'
  )
    return 'planned';
  return 'stated';
}

function speaker(clause: Clause): string | null {
  const by = clause.attribution?.by;
  if (by?.node !== 'phrase') return null;
  const { head } = by;
  return head.type === 'entity'
    ? (head.entity.name.en ?? head.entity.name.zh ?? head.surface)
    : head.type === 'verbatim'
      ? head.text
      : null;
}

const PLACES: Readonly<Partial<Record<Adjunct['role'], string>>> = {
  time: 'time',
  since: 'since',
  until: 'until',
  place: 'place',
  means: 'means',
  source: 'source',
  target: 'target',
};

function slotsOf(
  clause: Clause,
  predicate: Predicate,
  roles: { subject: string; object: string; second: string },
  document: Document,
): Fact['slots'] {
  const slots: Record<string, readonly SlotValue[]> = {};
  const put = (name: string, nominal: Nominal | null) => {
    if (!nominal) return;
    slots[name] = [...(slots[name] ?? []), ...slotValues(nominal, document)];
  };
  const subject = clause.subject ?? clause.inherited;
  const passive = predicate.voice === 'passive';
  put(passive ? roles.object : roles.subject, subject);
  put(passive ? roles.subject : roles.object, passive ? predicate.agent : predicate.object);
  put(roles.second, predicate.second);
  for (const adjunct of [...clause.adjuncts, ...predicate.adjuncts]) put(PLACES[adjunct.role] ?? adjunct.role, adjunct.nominal);
  return Object.fromEntries(Object.entries(slots).map(([name, values]) => [name, values.length === 1 ? (values[0] as SlotValue) : values]));
}

/** The facts that the read sentences state, in order: one a predicate whose act makes an event. What looks misread states none. */
export function factsOf(read: readonly ReadSentence[], document: Document): Fact[] {
  const facts: Fact[] = [];
  const from = document.lang === 'zh' ? 'zh' : 'en';
  for (const sentence of read) {
    for (const clause of sentence.clauses) {
      if (isAstray(clause, from)) continue;
      for (const predicate of clause.predicates) {
        const frame = frameOf(predicate.verb.act);
        if (!frame) continue;
        const evidence: Span[] = [{ start: sentence.start, end: sentence.end }];
        facts.push({
          id: `f${facts.length + 1}`,
          frame: frame.name,
          stance: stanceOf(clause, predicate),
          by: speaker(clause),
          slots: slotsOf(clause, predicate, frame, document),
          evidence,
        });
      }
    }
  }
  return facts;
}
