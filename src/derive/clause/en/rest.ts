import { best, LONGEST, parse } from '../chart.js';
import type { Adjunct, Clause, Nominal, Phrase, Predicate } from '../tree.js';
import { told } from './agreement.js';
import { englishGrammar } from './clauses.js';
import { ends } from './drop.js';
import { readings } from './lexical.js';
import { hedge } from './records.js';
import type { Token } from './token.js';
import { isPlural, type Value } from './value.js';

/** What follows a clause that was read for itself, as it hangs on it; null where it can't be read. */
interface Rest {
  readonly clauses: readonly Clause[];
  /** Tokens of it that were read. */
  readonly read: number;
}

interface Found {
  readonly value: Value;
  readonly category: string;
  readonly to: number;
}

/** The longest beginning of the tokens that is one of the categories. */
function longest(tokens: readonly Token[], categories: readonly string[]): Found | null {
  const row = tokens.slice(0, LONGEST);
  const chart = parse(
    row.map((token, i) => readings(token, i)),
    englishGrammar(),
  );
  if (!chart) return null;
  const stops = [...(row.length === tokens.length ? [row.length] : []), ...ends(row).flatMap(({ at, tail }) => (tail ? [at] : []))];
  const found = chart(stops.map((end) => ({ end, categories })));
  for (const to of stops) {
    const item = best(found(to), categories);
    if (item) return { value: item.value, category: item.category, to };
  }
  return null;
}

/** The noun phrase that a verb phrase ends on: what a relative clause behind a comma tells more of. */
function ending(p: Predicate, to: number): Phrase | null {
  const reaches = (one: { readonly end: number } | null | undefined): boolean => one !== null && one !== undefined && one.end >= to - 2;
  const within = [p.along?.at(-1), p.predicate, p.adjuncts.at(-1)?.predicate].find(reaches);
  if (within) return ending(within, to);
  const nominal = [p.adjuncts.at(-1)?.nominal, p.second, p.object, p.agent].find(reaches);
  return nominal ? endOf(nominal, to) : null;
}

function endOf(nominal: Nominal, to: number): Phrase | null {
  // A row of several: nobody knows whether the last or all are meant.
  if (nominal.node === 'list') return null;
  const last = nominal.complements.at(-1);
  const inner = last?.nominal;
  // an event on LinkedIn, which …: of where it is nothing more is told
  const placed = last && /^(?:in|on|at|from)$/.test(last.relation) && inner?.node === 'phrase' && inner.head.type === 'entity';
  if (inner && inner.end >= to - 2 && !placed) return endOf(inner, to);
  const relative = nominal.relatives.at(-1)?.predicate;
  return relative && relative.start > nominal.start && relative.end >= to - 2 ? ending(relative, to) : nominal;
}

/** The phrase as it is taken up again: the name, or the noun with 该. */
function again(phrase: Phrase): Nominal | null {
  const { head } = phrase;
  if (head.type !== 'entity' && head.type !== 'verbatim' && head.type !== 'noun') return null;
  if (head.type === 'noun' && (head.noun.number === 'mass' || /^(?:quality|quantity|time|thing)$/.test(head.noun.kind))) return null;
  const many = phrase.number === 'plural' || (phrase.figure !== null && phrase.figure.value !== 1);
  return {
    ...phrase,
    determiner: head.type === 'noun' ? (many ? 'these' : 'this') : null,
    figure: null,
    possessor: null,
    complements: [],
    relatives: [],
    description: null,
    aliases: [],
    compounds: head.type === 'noun' ? [] : phrase.compounds,
    adjectives: [],
  };
}

function clauseOf(subject: Nominal, value: Value, before: Clause): Clause | null {
  const { predicates, finite } = value;
  const plural = isPlural(subject);
  if (!predicates?.[0] || (finite?.number && plural !== null && (finite.number === 'plural') !== plural)) return null;
  return {
    node: 'clause',
    subject,
    inherited: null,
    predicates: predicates.map((p) => told(p, finite?.past ?? false)),
    adjuncts: [],
    attribution: before.attribution,
    link: null,
    start: value.start,
    end: value.end,
  };
}

/**
 * Reads what stands behind a clause that was read for itself: more acts of its subject, another clause, what is told of its last noun, or
 * what comes of it. `rest` opens with the comma or the word that joins it.
 */
export function readRest(clauses: readonly Clause[], rest: readonly Token[]): Rest | null {
  const last = clauses.at(-1);
  const end = last?.predicates.at(-1);
  if (!last || !end || last.link === 'if' || clauses.some((one) => one.predicates.some((p) => p.clause !== null))) return null;
  let at = rest[0] && /^(?:,|-|--)$/.test(rest[0].word) ? 1 : 0;
  const word = rest[at]?.word ?? '';
  const before = clauses.slice(0, -1);
  const done = (made: readonly Clause[], to: number): Rest => ({ clauses: [...before, ...made], read: at + to });
  if (word === 'which' || word === 'who') {
    const found = longest(rest.slice(at + 1), ['VP.fin']);
    const phrase = ending(end, last.end);
    const subject = phrase && again(phrase);
    const made = found && subject ? clauseOf(subject, found.value, last) : null;
    return made && found ? done([last, made], found.to + 1) : null;
  }
  if (/^(?:and|but|while|whereas|so)$/.test(word)) {
    at++;
    const found = longest(rest.slice(at), word === 'and' || word === 'but' ? ['S', 'VP.fin'] : ['S']);
    if (!found) return null;
    if (found.category === 'S') {
      const [first, ...more] = found.value.clauses ?? [];
      // Who speaks before the comma may speak behind it or not.
      if (!first || last.attribution || first.attribution) return null;
      return done(
        [last, { ...first, link: word === 'but' ? 'but' : word === 'and' ? 'and' : word === 'so' ? 'so' : 'while' }, ...more],
        found.to,
      );
    }
    const subject = last.subject;
    const made = subject && !last.attribution ? clauseOf(subject, found.value, last) : null;
    if (!made) return null;
    const [first, ...more] = made.predicates;
    if (!first) return null;
    const joined = word === 'but' ? { ...first, adverbs: [hedge('但', 'but'), ...first.adverbs] } : first;
    return done([{ ...last, predicates: [...last.predicates, joined, ...more], end: found.value.end }], found.to);
  }
  const found = longest(rest.slice(at), ['VP.ger']);
  const [first, ...more] = found?.value.predicates ?? [];
  if (!found || !first || end.negation !== null || at === 0) return null;
  const result: Adjunct = {
    start: found.value.start,
    end: found.value.end,
    role: 'result',
    nominal: null,
    predicate: more.length > 0 ? { ...first, along: more } : first,
    preposition: null,
  };
  const predicates = [...last.predicates.slice(0, -1), { ...end, adjuncts: [...end.adjuncts, result] }];
  return done([{ ...last, predicates, end: found.value.end }], found.to);
}
