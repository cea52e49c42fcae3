import type { Noun } from '../../../lexicon/record.js';
import type { Clause, Predicate } from '../tree.js';
import { frame } from './frames.js';
import { TO_NOUNS } from './relatives.js';
import { lastPhrase } from './value.js';

/** The verb that a clause ends on, however deep it hangs. */
function deepest(p: Predicate): Predicate {
  const hanging = p.adjuncts.find((one) => one.predicate !== null && one.end === p.end)?.predicate;
  const behind = p.object && lastPhrase(p.object)?.relatives.at(-1);
  const own: Predicate | undefined =
    behind && behind.predicate.end === p.end
      ? { ...behind.predicate, voice: behind.gap === 'object' ? 'passive' : behind.predicate.voice }
      : undefined;
  const telling = own?.clause?.predicates.at(-1) ?? own;
  const inner = p.along?.at(-1) ?? p.predicate ?? hanging ?? telling;
  return inner ? deepest(inner) : p;
}

/** The preposition that a verb may want next. */
function wants(p: Predicate, word: string): boolean {
  const { valency } = p.verb;
  if (p.second !== null) return false;
  if (frame(p) === word) return true;
  return (/L/.test(valency) && /^(?:in|on|at)$/.test(word)) || (/M/.test(valency) && /^(?:to|from|by|at)$/.test(word));
}

/** Nouns that say little without the phrase behind them, by its preposition. */
const LEANS: Readonly<Record<string, RegExp>> = {
  in: /^(?:interest|role|part|increase|rise|surge|uptick|spike|decline|drop|change|involvement|flaw|vulnerability|advance)$/,
  for: /^(?:need|demand|side|case|option|reason|way|responsibility|support|tool|platform|plan|hub|basis|choice|approach)$/,
  to: /^(?:use|usage|option|need|way|tool|approach|key|threat|answer|response|move|step|attempt|effort)$/,
  of: /^(?:case|use|lack|number|part)$/,
  on: /^(?:effect|impact|influence|restriction|focus)$/,
};

const leans = (noun: Noun, word: string): boolean => noun.preposition === word || LEANS[word]?.test(noun.en[0] ?? '') === true;

/** Whether a clause is whole before this word: what its verb or its last noun asks for must not be cut off. */
export function mayEnd(clause: Clause | undefined, word: string): boolean {
  const p = clause?.predicates.at(-1);
  if (!p || p.quality || p.clause) return false;
  const deep = deepest(p);
  const { valency } = deep.verb;
  // an implant developed in C: a participle alone says nothing
  if (
    deep !== p &&
    deep.voice === 'passive' &&
    !deep.agent &&
    !deep.object &&
    !deep.second &&
    !deep.predicate &&
    deep.adjuncts.length === 0
  )
    return false;
  if (/^be\b/.test(deep.verb.en[0] ?? '')) return false;
  const object = deep.object && lastPhrase(deep.object)?.head;
  const noun = object?.type === 'noun' ? object.noun : null;
  // an interest in X, the need for X: what it is in or for is the news
  if (noun && leans(noun, word)) return false;
  // the role played by X in Y: the noun above leans too
  const outer = p.object && lastPhrase(p.object)?.head;
  if (outer?.type === 'noun' && leans(outer.noun, word)) return false;
  // could be triggered through X: only so
  if ((deep.modality !== null || p.modality !== null) && /^(?:through|via|by|using|when|if|to|with|for)$/.test(word)) return false;
  // was used to VP, leveraged for X: nothing is said without it
  if (deep.verb.act === 'use' && /^(?:to|in order to|for|as|in|as part of)$/.test(word)) return false;
  if (/^(?:to|in order to)$/.test(word)) {
    if (object?.type === 'noun' && TO_NOUNS.test(object.noun.en[0] ?? '')) return false;
    // is confirmed to be exploitable: what is confirmed of it
    if (deep.voice === 'passive' && /^(?:find|think|say|claim|confirm|know|research|disclose|warn)$/.test(deep.verb.act)) return false;
    return (
      (deep.object !== null || deep.voice === 'passive') &&
      (!/[VQRGD]/.test(valency) || /^(?:ban|block|find|sell|steal)$/.test(deep.verb.act))
    );
  }
  if (word === 'using' && deep.voice === 'passive' && /^(?:find|know|research)$/.test(deep.verb.act)) return false;
  if (/^(?:using|by)$/.test(word)) return deep.voice === 'active' || word === 'using' ? !/[QGV]/.test(valency) : false;
  // reported $124 million in scams: of what a figure tells stands behind it
  if (object?.type === 'figure' && /^(?:in|of|for|from|at|on)$/.test(word)) return false;
  // An intransitive verb leans on its preposition: work on, call for.
  if (!deep.object && deep.voice === 'active') return /^(?:after|before|while|during|amid|following)$/.test(word);
  return !wants(deep, word);
}

/** Whether what follows a colon is what the clause is about: one goal, two kinds of X. */
export function announces(clause: Clause | undefined): boolean {
  const p = clause?.predicates.at(-1);
  const object = p?.object;
  const head = object && lastPhrase(object);
  return (
    p?.verb.act !== 'be' && p?.negation === null && head?.head.type === 'noun' && (head.figure !== null || head.determiner === 'several')
  );
}

/** Nothing denied and nothing merely possible: such a clause stays true without its adjuncts. */
export function asserts(clause: Clause): boolean {
  return clause.predicates.every(
    (p) =>
      p.negation === null && p.modality !== 'forbidden' && p.modality !== 'unlikely' && !/^(?:ban|block|deny|refuse)$/.test(p.verb.act),
  );
}
