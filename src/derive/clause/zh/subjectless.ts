import type { Verb } from '../../../lexicon/record.js';
import type { Clause, Nominal, Predicate } from '../tree.js';
import type { Refuse, State } from './assemble.js';
import { claimOf, goingOn, isForeign, isGoverned, seen, underSame } from './carried.js';
import { isConsequence, mayCause, withConsequence } from './consequence.js';
import { isOpen, lacksWhole } from './discourse.js';
import type { Segment } from './segments.js';
import { isAgent, type ZhItem } from './value.js';

const FINED: Verb = { zh: ['被处罚金'], en: ['be fined'], valency: 'ST', act: 'fine' };

/** A consequence that was read worse than this spoils the clause that it would hang on. */
const STRAINED = -0.85;

/** Verbs that give examples of what stands before. */
const EXAMPLES = /^(?:包括|包含|其中包括)$/;

interface Outcome {
  readonly refuse: Refuse;
  readonly finish: (clause: Clause) => void;
}

/** A clause that names no subject: whose it is stands before it, as a phrase between commas (`bare`) or as what the sentence speaks of. */
export function subjectless(
  item: ZhItem,
  segment: Segment,
  state: State,
  clauses: Clause[],
  bare: Nominal | null,
  { refuse, finish }: Outcome,
): void {
  const { value } = item;
  let predicates: readonly Predicate[] = value.predicates ?? (value.predicate ? [value.predicate] : []);
  const [first] = predicates;
  if (!first) return;
  const word = first.verb.zh[0] ?? '';
  const before = clauses.at(-1);
  /** The clause that ends where this one begins. */
  const adjacent = clauses.findLast((one) => one.end >= segment.start - 1);
  if (predicates.length === 1 && before && before === adjacent && addedExamples(first, before, segment, clauses)) return;
  if (isConsequence(first) && !bare && !mayCause(state.subject, adjacent)) {
    const whole = adjacent && item.score > STRAINED && withConsequence(adjacent, predicates, segment.end);
    if (adjacent && whole) clauses[clauses.indexOf(adjacent)] = whole;
    else refuse('no-subject', word);
    return;
  }
  if (!bare && item.category !== 'VPN' && isOpen(before, segment, first)) {
    refuse('two-antecedents', word);
    return;
  }
  // 建议客户… behind a clause on a flaw is the author's advice, and 并… behind what somebody says may be the speaker's own act.
  const advises = predicates.some((one) => /^(?:advise|warn|say|require)$/.test(one.verb.act));
  const by = state.attribution?.by ?? null;
  const open =
    item.category === 'VPN' &&
    by !== null &&
    state.subject !== null &&
    state.subject !== by &&
    isAgent(state.subject) &&
    isAgent(by) &&
    clauses.length > 0;
  const author = advises && by === null && !(state.subject?.node === 'phrase' && state.subject.head.type === 'entity');
  if ((advises && state.subject && !isAgent(state.subject)) || author || open) {
    refuse(open ? 'two-antecedents' : 'no-subject', word);
    return;
  }
  // 被判处有期徒刑四年，并处罚金一万元: who was sentenced is also fined.
  const sentenced = before?.predicates.at(-1);
  if (sentenced?.voice === 'passive' && word === '并处罚金' && predicates.length === 1) predicates = [{ ...first, verb: FINED }];
  if (bare && item.category === 'VPN') {
    refuse('no-subject', word);
    return;
  }
  if (bare) state.subject = bare;
  else {
    const acting = seen(adjacent);
    if (acting) state.subject = acting;
    const same = acting ? null : underSame(adjacent, predicates);
    if (!acting && !same && isGoverned(adjacent, first)) {
      refuse('governed', word);
      return;
    }
    const claim = state.attribution || same ? null : claimOf(adjacent);
    if (claim) {
      state.attribution = claim.attribution;
      state.subject = claim.subject;
    }
    if (same) predicates = same;
    else predicates = goingOn(adjacent, predicates);
  }
  if (predicates.some((p) => lacksWhole(p, state.pending))) {
    refuse('no-whole', word);
    return;
  }
  if (!state.subject || (!bare && isForeign(state.subject, predicates))) {
    refuse('no-subject', word);
    return;
  }
  finish({
    node: 'clause',
    subject: bare,
    inherited: bare ? null : state.subject,
    predicates,
    adjuncts: [],
    attribution: null,
    link: null,
    start: segment.start,
    end: segment.end,
  });
}

/** …，包括A和B: examples of what the clause before spoke of. */
function addedExamples(p: Predicate, before: Clause, segment: Segment, clauses: Clause[]): boolean {
  const target = before.predicates.at(-1);
  if (!target || target.verb.act === 'include' || !EXAMPLES.test(p.verb.zh[0] ?? '') || !p.object) return false;
  if (p.negation || p.modality || p.aspects.length > 0) return false;
  const { start, end } = segment;
  const adjunct = { start, end, role: 'including' as const, nominal: p.object, predicate: null, preposition: null };
  clauses[clauses.length - 1] = {
    ...before,
    end,
    predicates: [...before.predicates.slice(0, -1), { ...target, adjuncts: [...target.adjuncts, adjunct] }],
  };
  return true;
}
