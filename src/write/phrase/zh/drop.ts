import type { Adjunct, Nominal, Predicate, Role } from '../../../derive/clause/tree.js';

/** What only adds to an act told as fact: how, what for, with what outcome, where, when, with whom. */
const ADDS: ReadonlySet<Role> = new Set<Role>([
  'place',
  'means',
  'purpose',
  'result',
  'cause',
  'time',
  'duration',
  'company',
  'topic',
  'source',
  'goal',
  'including',
  'target',
  'unsaid',
]);
/** What may still go where something is merely possible: it would stay possible without. */
const LOOSE: ReadonlySet<Role> = new Set<Role>(['purpose', 'result', 'including']);
/** Acts that deny or forbid: what limits them limits what is denied. */
const DENYING = /^(?:ban|block|deny|refuse|allow|require|stop|protect|evade)$/;

/** Whether a clause stays true when this adjunct is left out of it. */
export function mayGo(adjunct: Adjunct, host: Predicate): boolean {
  if (host.negation !== null || host.modality === 'forbidden' || host.modality === 'unlikely' || DENYING.test(host.verb.act)) return false;
  if (host.adverbs.some(({ zh }) => /^(?:仅|只|唯一)/.test(zh[0] ?? ''))) return false;
  if (adjunct.nominal && limits(adjunct.nominal)) return false;
  if (host.modality !== null && host.modality !== 'will' && host.modality !== 'plans') return LOOSE.has(adjunct.role);
  return ADDS.has(adjunct.role);
}

/** only in some cases, in no country: what counts the cases of an act limits it. */
function limits(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.some(limits);
  if (nominal.focus || nominal.determiner === 'no' || nominal.determiner === 'some') return true;
  return (
    nominal.head.type === 'noun' &&
    /^(?:case|circumstance|condition|theory|part|scenario|event|instance|absence|lieu|exception)$/.test(nominal.head.noun.en[0] ?? '')
  );
}
