import type { Adjunct, Clause, Nominal, Predicate } from '../tree.js';
import { isAgent } from './value.js';

/** What follows from the clause before: 导致…, 使…, 表明…. Its subject is that clause as a whole, whoever acted or suffered in it. */

const BRINGS_ABOUT = /^(?:导致|致使|造成|引发|招致|酿成|使|使得|令|让|迫使|促使)$/;
const TELLS = /^(?:表明|意味着|说明|凸显|突显|反映|反映出|标志着|证明)$/;

export const isConsequence = (p: Predicate): boolean => BRINGS_ABOUT.test(p.verb.zh[0] ?? '') || TELLS.test(p.verb.zh[0] ?? '');

/** Who is acted on, or something that is done to him: what comes of it is not his doing. */
const suffers = (p: Predicate): boolean => p.voice === 'passive' || /S/.test(p.verb.valency) || /^[遭受]/.test(p.verb.zh[0] ?? '');

/** Whether a thing that goes on from clause to clause (a flaw, a fault, an attack) may itself bring something about. */
export const mayCause = (subject: Nominal | null, before: Clause | undefined): boolean =>
  subject !== null && !isAgent(subject) && !before?.predicates.some(suffers);

/** The clause before with its consequence: X attacked Y, causing Z. Null where it can't be told so. */
export function withConsequence(before: Clause, predicates: readonly Predicate[], end: number): Clause | null {
  const [p, ...more] = predicates;
  const last = before.predicates.at(-1);
  if (!p || !last || more.length > 0 || !BRINGS_ABOUT.test(p.verb.zh[0] ?? '')) return null;
  // A gerund has no room for may or not, and a consequence of what didn't happen is none.
  if (p.negation || p.modality || p.voice === 'passive' || last.negation || last.modality === 'forbidden') return null;
  // Again and for the first time stand at the end in English, and would be said of the consequence.
  if (last.aspects.some((one) => one === 'again' || one === 'first-time')) return null;
  const result: Adjunct = {
    start: p.start,
    end: p.end,
    role: 'result',
    nominal: null,
    predicate: { ...p, aspects: [], adverbs: p.adverbs.filter(({ en }) => !/^(?:thereby|thus)$/.test(en[0] ?? '')) },
    preposition: null,
  };
  return { ...before, end, predicates: [...before.predicates.slice(0, -1), { ...last, adjuncts: [...last.adjuncts, result] }] };
}
