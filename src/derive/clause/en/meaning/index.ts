import type { Modifier, Noun, Verb } from '../../../../lexicon/record.js';
import type { Adjunct, Attribution, Clause, Head, Nominal, Phrase, Predicate, Relative } from '../../tree.js';
import { worded } from './adjectives.js';
import { idiom, plainly } from './idioms.js';
import { nounMeanings } from './nouns.js';
import { verbMeanings } from './verbs.js';

/**
 * Words of several meanings, each by what it stands among. The chart can't tell them apart: what decides hangs further up than the word.
 * So a clause is gone through once more when it has been read, and each such word gets the Chinese of the meaning that fits, or none where
 * nothing decides; then the realizer refuses it.
 */

/** The noun with the word of the text in front of its other English forms, where meanings go by that word. */
export const nounAs = (noun: Noun, word: string): Noun =>
  Object.hasOwn(nounMeanings, word) && noun.en[0] !== word ? { ...noun, en: [word, ...noun.en.filter((one) => one !== word)] } : noun;

/** The verb with the word of the text in front of its other English forms, where meanings go by that word. */
export function verbAs(verb: Verb, word: string): Verb {
  if (!Object.hasOwn(verbMeanings, word) || verb.en[0] === word) return verb;
  const { past: _past, ...rest } = verb;
  const own = verb.pasts?.[word];
  return { ...rest, en: [word, ...verb.en.filter((one) => one !== word)], ...(own ? { past: own } : {}) };
}

/** Whether one of the meanings of a noun is somebody who can act and speak. */
export const canBeOrg = (word: string): boolean =>
  Object.hasOwn(nounMeanings, word) && nounMeanings[word]?.some(({ kind }) => kind === 'org') === true;

/** What an article is about, as far as it decides what words mean. */
export function fieldOf(text: string): string {
  const about = (words: RegExp): boolean => (text.match(words)?.length ?? 0) > 2;
  return [
    about(/\b(?:crypto\w*|bitcoins?|ethereum|blockchain|stablecoins?)\b/gi) ? 'crypto' : '',
    about(/\b(?:compiler|bytecode|opcode|disassembl\w+|stack pointer|heap|punch cards?|decompil\w+|syntax|JCL|COBOL)\b/gi) ? 'code' : '',
    about(/\b(?:music|songs?|albums?|record labels?|recordings?)\b/gi) ? 'music' : '',
  ].join(' ');
}

/** Of the English forms of a word so many are looked at: they read as the same. */
const FORMS = 5;

/** A word that stands in the way: it has no Chinese, so that its clause is refused. */
const spoken = (zh: string): readonly string[] => (zh === '' ? [] : [zh]);

const wordOf = ({ head }: Phrase): string => {
  switch (head.type) {
    case 'noun':
      return `${head.noun.en.slice(0, FORMS).join(' ')} #${head.noun.kind}`;
    case 'act':
      return `${head.verb.en.slice(0, FORMS).join(' ')} #act`;
    case 'entity':
      return `${head.surface.toLowerCase()} #${head.entity.type}`;
    case 'verbatim':
      return `${head.text.toLowerCase()} #verbatim`;
    case 'figure':
      return `#figure #${head.figure.kind}`;
    default:
      return `#${head.type}`;
  }
};

/** What stands before the head of a phrase, and the head. */
const before = (p: Phrase): string =>
  [
    p.possessor ? signOf(p.possessor) : '',
    ...p.relatives.filter((one) => one.predicate.start < p.start + 1 && !one.content).map((one) => one.predicate.verb.en[0] ?? ''),
    ...p.adjectives.map(({ en }) => en[0] ?? ''),
    ...p.compounds.map((one) => signOf(one)),
    p.figure ? '#figure' : '',
  ].join(' ');

function signOf(nominal: Nominal | null): string {
  if (nominal === null) return '';
  if (nominal.node === 'list') return [...nominal.items, ...(nominal.kind ? [nominal.kind] : [])].map(signOf).join(' ');
  return `${before(nominal)} ${wordOf(nominal)}`.trim();
}

const relationsOf = (p: Phrase): string => p.complements.map(({ relation, nominal }) => `${relation} ${signOf(nominal)}`).join('; ');

interface Around {
  /** How the nominal stands: `subject fall`, `before label`. */
  readonly as: readonly string[];
  readonly field: string;
}

/** The ways in which something can stand with a verb, once for each of the verb's English forms. */
const withVerb = (how: string, p: Predicate): string =>
  p.verb.en
    .slice(0, FORMS)
    .map((word) => `${how} ${word}`)
    .join('; ');

function nounIn(p: Phrase, noun: Noun, around: Around): Noun {
  const rows = nounMeanings[noun.en[0] ?? ''];
  if (!rows || !Object.hasOwn(nounMeanings, noun.en[0] ?? '')) return noun;
  const as = around.as.join('; ');
  const [front, back] = [before(p), relationsOf(p)];
  const row = rows.find(
    (one) =>
      (!one.before || one.before.test(front)) &&
      (!one.behind || one.behind.test(back)) &&
      (!one.as || one.as.test(as)) &&
      (!one.field || one.field.test(around.field)),
  );
  if (!row) return noun;
  return {
    ...noun,
    zh: spoken(row.zh),
    ...(row.kind ? { kind: row.kind } : {}),
    ...(row.classifier === undefined ? {} : { classifier: row.classifier }),
  };
}

function nominalIn(nominal: Nominal, around: Around): Nominal {
  if (nominal.node === 'phrase') return plainly(phraseIn(nominal, around));
  const words = nominal.items.map((item) => (item.node === 'phrase' && item.head.type === 'noun' ? (item.head.noun.en[0] ?? '') : ''));
  const items = nominal.items.map((item, i) =>
    nominalIn(item, { ...around, as: [...around.as, ...words.filter((_, j) => j !== i).map((word) => `beside ${word}`)] }),
  );
  return { ...nominal, items, kind: nominal.kind && phraseIn(nominal.kind, around) };
}

const optional = (nominal: Nominal | null, around: Around): Nominal | null => nominal && nominalIn(nominal, around);

function phraseIn(p: Phrase, { as, field }: Around): Phrase {
  const word = p.head.type === 'noun' ? (p.head.noun.en[0] ?? '') : wordOf(p).replace(/ #.*/, '');
  const acts = p.relatives
    .filter((one) => !one.content && !one.infinitive)
    .map((one) => withVerb(one.gap === 'subject' && one.predicate.voice === 'active' ? 'subject' : 'object', one.predicate));
  const head: Head = p.head.type === 'noun' ? { type: 'noun', noun: nounIn(p, p.head.noun, { as: [...as, ...acts], field }) } : p.head;
  const inside = { as: [`before ${word}`], field };
  return {
    ...p,
    head,
    adjectives: p.adjectives.map((one) => worded(one, p)),
    compounds: p.compounds.map((one) => phraseIn(one, inside)),
    possessor: optional(p.possessor, inside),
    complements: p.complements.map((one) => ({ ...one, nominal: nominalIn(one.nominal, { as: [`${one.relation} ${word}`], field }) })),
    relatives: p.relatives.map((one) => relativeIn(one, p, field)),
    description: p.description && phraseIn(p.description, { as, field }),
  };
}

function relativeIn(relative: Relative, head: Phrase, field: string): Relative {
  const { gap, content, infinitive } = relative;
  const own = content || infinitive ? '' : signOf({ ...head, relatives: [] });
  const subject = signOf(relative.subject);
  const predicate = predicateIn(relative.predicate, gap === 'subject' ? own : subject, field, gap === 'object' ? own : undefined);
  return {
    ...relative,
    predicate,
    subject: optional(relative.subject, { as: [withVerb('subject', relative.predicate)], field }),
  };
}

function verbIn(p: Predicate, subject: string, object: string): { verb: Verb; adverbs: readonly Modifier[] } | null {
  const rows = verbMeanings[p.verb.en[0] ?? ''];
  if (!rows || !Object.hasOwn(verbMeanings, p.verb.en[0] ?? '')) return null;
  const beside = [
    p.second ? `${p.verb.with?.en ?? (/D/.test(p.verb.valency) ? 'to' : /E/.test(p.verb.valency) ? 'as' : '')} ${signOf(p.second)}` : '',
    ...p.adjuncts.map((one) => `${one.preposition ?? one.role} ${signOf(one.nominal)}`),
  ].filter((one) => one !== '');
  const bare = object === '' && !p.second && !p.predicate && !p.clause && p.adjuncts.every(({ role }) => role === 'time');
  const row = rows.find(
    (one) =>
      (!one.subject || one.subject.test(subject)) &&
      (!one.object || one.object.test(object)) &&
      (!one.beside || beside.some((text) => one.beside?.test(text))) &&
      (!one.adverb || p.adverbs.some(({ en }) => one.adverb?.test(en[0] ?? ''))) &&
      (!one.passive || p.voice === 'passive') &&
      (!one.alone || bare),
  );
  if (!row) return null;
  const { act = p.verb.act, valency = p.verb.valency } = row;
  const adverbs = row.adverb ? p.adverbs.filter(({ en }) => !row.adverb?.test(en[0] ?? '')) : p.adverbs;
  return { verb: { ...p.verb, zh: spoken(row.zh), act, valency }, adverbs };
}

/** `subject` and `undergoes` are the signs of who acts and of what the act is done to, where they stand outside. */
function predicateIn(p: Predicate, subject: string, field: string, undergoes?: string): Predicate {
  const passive = p.voice === 'passive';
  const acts = passive ? signOf(p.agent) : subject;
  const object = passive ? subject : (undergoes ?? signOf(p.object));
  const found = verbIn(p, acts, object);
  const same = { as: [withVerb('object', p)], field };
  const inner = p.object ? signOf(p.object) : subject;
  return idiom({
    ...p,
    ...(found ?? {}),
    agent: optional(p.agent, { as: [withVerb('subject', p)], field }),
    object: optional(p.object, same),
    second: optional(p.second, { as: [withVerb('second', p)], field }),
    predicate: p.predicate && predicateIn(p.predicate, /[QR]/.test(p.verb.valency) ? inner : subject, field),
    clause: p.clause && clauseIn(p.clause, field),
    adjuncts: p.adjuncts.map((one) => adjunctIn(one, p, subject, field)),
    ...(p.quality ? { quality: p.quality.map((one) => worded(one, subject)) } : {}),
    ...(p.along ? { along: p.along.map((one) => predicateIn(one, subject, field)) } : {}),
  });
}

const adjunctIn = (one: Adjunct, host: Predicate | null, subject: string, field: string): Adjunct => ({
  ...one,
  nominal: optional(one.nominal, { as: host ? [withVerb(one.preposition ?? one.role, host)] : [], field }),
  predicate: one.predicate && predicateIn(one.predicate, subject, field),
  ...(one.clause ? { clause: clauseIn(one.clause, field) } : {}),
});

function clauseIn(clause: Clause, field: string): Clause {
  const sign = signOf(clause.subject ?? clause.inherited);
  const as = clause.predicates.map((p) => withVerb(p.voice === 'passive' ? 'object' : 'subject', p));
  return {
    ...clause,
    subject: optional(clause.subject, { as, field }),
    predicates: clause.predicates.map((p) => predicateIn(p, sign, field)),
    adjuncts: clause.adjuncts.map((one) => adjunctIn(one, null, sign, field)),
  };
}

/** Clauses with the words of several meanings in the one that fits; `field` as `fieldOf` tells it. */
export function meant(clauses: readonly Clause[], field: string): readonly Clause[] {
  // Clauses of one speaker share who says them, and are known by it.
  const said = new Map<Attribution, Attribution>();
  const speech = (one: Attribution): Attribution => {
    const made = said.get(one) ?? { ...one, by: optional(one.by, { as: [`subject ${one.verb?.en[0] ?? 'say'}`], field }) };
    said.set(one, made);
    return made;
  };
  return clauses.map((clause) => ({ ...clauseIn(clause, field), attribution: clause.attribution && speech(clause.attribution) }));
}
