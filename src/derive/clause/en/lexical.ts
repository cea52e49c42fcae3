import type { Noun, Verb } from '../../../lexicon/record.js';
import { englishWords } from '../../../lexicon/vocabulary.js';
import type { Role } from '../tree.js';
import { phrase, predicate } from '../tree.js';
import { auxiliaries, beforeVerb, modals, obligations } from './auxiliaries.js';
import { conjunctions, marks, possessives, prepositions, pronouns } from './closed.js';
import { determiners } from './determiners.js';
import { idle } from './idle.js';
import { canBeOrg, nounAs, verbAs } from './meaning/index.js';
import { impersonals, wonders } from './questions.js';
import { BE, EXIST, focus, hedge, loose, MANIFOLD, suffixes } from './records.js';
import { preferred } from './senses.js';
import type { Token, VerbSense } from './token.js';
import { guesses } from './unknown.js';
import type { EnItem, Value } from './value.js';

let copula: Verb | null = null;

/** The record of `be`: the vocabulary's, so that the other realizer knows it too. */
export function beVerb(): Verb {
  if (copula) return copula;
  for (const sense of englishWords().get('be')) if (sense.part === 'verb' && sense.verb.en[0] === 'be') copula = sense.verb;
  copula ??= BE;
  return copula;
}

export const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Words of grammar that the vocabulary has as adverbs too. */
const GRAMMATICAL: ReadonlySet<string> = new Set([
  ...Object.keys(marks),
  ...Object.keys(auxiliaries),
  ...Object.keys(modals),
  ...Object.keys(conjunctions),
  ...Object.keys(determiners),
  ...Object.keys(possessives),
  ...Object.keys(pronouns),
  ...Object.keys(prepositions),
]);

const liked = (word: string, zh: string | undefined): number => {
  const best = own(preferred, word)?.split(' ');
  return best === undefined || zh === undefined ? 0 : best.includes(zh) ? 0.15 : -0.05;
};

export type Push = (category: string, score: number, value: Omit<Value, 'start' | 'end'>) => void;

/** Words that mean the same stand behind the first of a record: the further back, the less sure. */
const rank = (list: readonly string[], word: string): number => -0.004 * Math.max(0, list.indexOf(word));

function pushVerb({ verb, word, forms }: VerbSense, token: Token, order: number, push: Push): void {
  // following an attack: the preposition
  if (loose.has(word) || token.word === 'following' || verb.zh[0] === '说出') return;
  const span = { start: token.start, end: token.end };
  const base = predicate(verbAs(verb, word), span);
  const score = -0.1 + rank(verb.en, word) - 0.01 * order + liked(word, verb.zh[0]);
  for (const form of forms) {
    if (form === 'third') push('V.fin', score, { predicates: [base], word, finite: { number: 'singular', past: false } });
    if (form === 'past') push('V.fin', score, { predicates: [base], word, finite: { number: null, past: true } });
    if (form === 'base') {
      push('V.base', score, { predicates: [base], word });
      push('V.fin', score - 0.05, { predicates: [base], word, finite: { number: 'plural', past: false } });
    }
    if (form === 'gerund') {
      push('V.ger', score, { predicates: [base], word });
      // the shaming of users: the act as a noun
      if (verb.valency.includes('T') && !verb.valency.includes('R') && token.nouns.length === 0 && !word.includes(' '))
        push('N', -0.35 + score, { nominal: phrase({ type: 'act', verb }, span, { number: 'singular' }) });
    }
    if (form === 'participle') {
      if (verb.valency.includes('C')) push('V.told', score, { predicates: [{ ...base, voice: 'passive' }], word });
      push('V.en', score, { predicates: [base], word });
      if (/[TDFELQR]/.test(verb.valency) && !/^[被遭]/.test(verb.zh[0] ?? '') && !word.startsWith('be ')) {
        push('V.pas', score, { predicates: [{ ...base, voice: 'passive' }], word });
        if (!word.includes(' ')) push('PART', score - 0.1, { predicates: [base], word });
      }
    }
  }
}

function pushClosed(token: Token, push: Push): void {
  const { word } = token;
  const span = { start: token.start, end: token.end };
  const mark = own(marks, word);
  if (mark) push(mark, 0, {});
  if (Object.hasOwn(wonders, word)) push('HOW', 0, {});
  if (word === 'what') push('WHAT', 0, {});
  if (word === 'those') push('THOSE', 0, {});
  // per OpenAI: according to
  if (word === 'per') push('ACC', -0.2, {});
  if (Object.hasOwn(impersonals, word)) push('IMP', 0.2, {});
  const determiner = own(determiners, word);
  if (determiner) push('DET', 0, {});
  if (word === 'more') push('A', -0.2, { modifiers: [{ zh: ['更多'], en: ['more'], part: 'adjective' }] });
  if (word === 'other') push('A', -0.1, { modifiers: [{ zh: ['其他'], en: ['other'], part: 'adjective' }] });
  if (determiner === 'both') push('BOTH', 0, {});
  if (determiner && /^(?:several|many|most|all|some|both|no|any|each|these)$/.test(determiner)) push('QUANT', -0.3, {});
  if (word === 'first') push('ADV', 0.1, { modifiers: [hedge('首次', word)] });
  // has mostly targeted
  if (/^(?:mostly|mainly|primarily|solely)$/.test(word)) push('ADV', -0.2, { modifiers: [hedge(focus[word] ?? '', word)] });
  if (Object.hasOwn(suffixes, word)) push('SUFFIX', 0, {});
  const possessive = own(possessives, word);
  if (possessive) push('POSS', 0, { nominal: phrase({ type: 'pronoun', pronoun: possessive, antecedent: null }, span) });
  const pronoun = own(pronouns, word);
  if (pronoun)
    push('NP', -0.1, {
      nominal: phrase({ type: 'pronoun', pronoun, antecedent: null }, span, { number: pronoun === 'they' ? 'plural' : 'singular' }),
    });
  if (Object.hasOwn(prepositions, word)) push('P', 0, { preposition: word });
  const conjunction = own(conjunctions, word);
  if (conjunction) push('SUB', -0.1, {});
  const before = own(beforeVerb, word);
  if (before) push('BETO', 0.2, before.hedge ? { modifiers: [hedge(before.hedge, word)] } : {});
  if (Object.hasOwn(modals, word)) push('MODAL', 0, {});
  if (obligations.has(word))
    push('MODAL', 0.1, { finite: { number: word.startsWith('has') || word.startsWith('needs') ? 'singular' : 'plural', past: false } });
  if (idle.has(word)) push('IDLE', -0.05, {});
  if (/^(?:all|both|each)$/.test(word)) push('IDLE', -0.4, {});
  const auxiliary = own(auxiliaries, word);
  if (!auxiliary) return;
  const finite = { number: auxiliary.number, past: auxiliary.past };
  const upper = auxiliary.word === 'be' ? 'BE' : auxiliary.word === 'have' ? 'HAVE' : 'DO';
  push(`${upper}.${auxiliary.form}`, 0, { finite });
  if (word === "'s") push('HAVE.fin', -0.05, { finite });
  if (word === 'have') push('HAVE.base', 0, { finite: { number: null, past: false } });
  if (auxiliary.word !== 'be') return;
  const negation = auxiliary.negated ? ('not' as const) : null;
  push(`V.${auxiliary.form}`, -0.1, { predicates: [predicate(beVerb(), span, { negation })], word: 'be', finite });
  push(`THEREBE.${auxiliary.form}`, -0.1, { predicates: [predicate(EXIST, span, { negation })], word: 'be', finite });
}

/** The form of a noun's list that a plural belongs to. */
const singularOf = (noun: Noun, word: string): string => noun.en.find((form) => word.startsWith(form.slice(0, -1))) ?? noun.en[0] ?? '';

/** All readings of a token, as lexical items of the chart. */
export function readings(token: Token, position: number): EnItem[] {
  const out: EnItem[] = [];
  const span = { start: token.start, end: token.end };
  const push: Push = (category, score, value) =>
    out.push({ category, start: position, end: position + 1, score, value: { ...span, token, ...value } });
  const { word } = token;
  if (token.entity)
    push(token.entity.type === 'place' ? 'PLACE' : 'NAME', 0, {
      nominal: phrase({ type: 'entity', entity: token.entity, surface: token.text }, span),
    });
  if (token.figure) {
    const { figure } = token;
    const nominal = phrase({ type: 'figure', figure }, span);
    if (figure.kind === 'count' || figure.kind === 'other') push('NUM', 0, { nominal });
    else push(figure.kind === 'duration' ? 'DUR' : 'FIG', 0, { nominal });
  }
  // almost doubled: the figure is the verb
  const manifold = token.figure && /^(?:(almost|nearly|more than) )?(doubled|tripled|quadrupled|halved)$/.exec(word);
  if (manifold) {
    const verb = MANIFOLD[manifold[2] ?? ''];
    const adverbs = manifold[1] === undefined ? [] : [hedge(manifold[1] === 'more than' ? '不止' : '几乎', manifold[1])];
    if (verb) push('V.fin', 0.2, { predicates: [predicate(verb, span, { adverbs })], word, finite: { number: null, past: true } });
  }
  if (token.date) {
    const { relation } = token.date;
    const role: Role = relation === 'since' ? 'since' : relation === 'until' ? 'until' : relation === 'before' ? 'by-time' : 'time';
    const nominal = phrase({ type: 'date', date: token.date }, span);
    push('T', 0, { nominal, adjunct: { ...span, role, nominal, predicate: null, preposition: relation === 'after' ? 'after' : null } });
  }
  const adjective = token.modifiers.some(({ part }) => part === 'adjective');
  if (token.indicator) push('NAME', 0, { nominal: phrase({ type: 'indicator', indicator: token.indicator }, span) });
  // Of several records of a word the earlier comes first.
  // The will of somebody is rarer than what will be.
  for (const [order, { noun, number }] of Object.hasOwn(modals, word) ? [] : token.nouns.entries()) {
    const lemma = number === 'plural' ? singularOf(noun, word) : word;
    const score =
      liked(lemma, noun.zh[0]) +
      (noun.weak && liked(lemma, noun.zh[0]) <= 0 ? -0.3 : 0) +
      (adjective ? -0.1 : 0) +
      rank(noun.en, lemma) -
      0.01 * order;
    const nounNumber = noun.number === 'mass' ? 'singular' : number;
    const named = nounAs(noun, lemma);
    push('N', score, { nominal: phrase({ type: 'noun', noun: named }, span, { number: nounNumber }) });
    // the labels claim that …: what can speak is to be read so
    if (order === 0 && canBeOrg(lemma))
      push('N', score - 0.05, { nominal: phrase({ type: 'noun', noun: { ...named, kind: 'org' } }, span, { number: nounNumber }) });
  }
  for (const [order, sense] of token.verbs.entries())
    if (!Object.hasOwn(auxiliaries, word) || sense.word !== 'be') pushVerb(sense, token, order, push);
  for (const { verb, word: base } of Object.hasOwn(prepositions, word) ? [] : token.behindBe)
    push('BREST', 0.15 + liked(base, verb.zh[0]) + rank(verb.en, base), { predicates: [predicate(verb, span)], word: base });
  if (!GRAMMATICAL.has(word) && !idle.has(word) && !word.startsWith('according to'))
    for (const [order, modifier] of token.modifiers.entries()) {
      // 400 pages long: no 长期以来
      if (word === 'long' && modifier.part !== 'adjective') continue;
      push(modifier.part === 'adjective' ? 'A' : 'ADV', liked(word, modifier.zh[0]) + rank(modifier.en, word) - 0.01 * order, {
        modifiers: [modifier],
      });
    }
  if (token.verbatim) push('NAME', -0.3, { nominal: phrase({ type: 'verbatim', text: token.text.replace(/’s$|'s$/, '') }, span) });
  if (token.closed) pushClosed(token, push);
  if (word === '‐') push('HY', 0, {});
  const age = /^(\d+)-years?-old$/.exec(word)?.[1];
  if (age) push('A', 0.2, { modifiers: [{ zh: [`${age}岁`], en: [word], part: 'adjective' }] });
  if (token.unknown) guesses(word, span, push);
  return out;
}
