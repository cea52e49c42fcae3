import type { Clause, Nominal, Phrase, Predicate } from './tree.js';

/** Acts that say nothing when it is only told that they are done to something. */
const IDLE = /^(?:use|know|hold|think|say|other)$/;

/** And some more, by their Chinese. */
const HOLLOW = /^(?:保持|安排|发货|加载|推销|看到|做|拿|放)$/;

const bareAct = (p: Predicate): boolean =>
  p.second === null && p.predicate === null && p.clause === null && p.agent === null && p.object === null && p.negation === null;

/** A thing that is taken, made or given as an act is: steps, measures, calls. */
function isTaken(nominal: Nominal | null): boolean {
  if (nominal === null || nominal.node === 'list') return true;
  return nominal.head.type !== 'noun' || /^(?:act|measure|technique|law|event|attack|document)$/.test(nominal.head.noun.kind);
}

/** Why what an English sentence was read as is rather a garden path, or says nothing; null where it may stand. */
export function doubtOfEnglish(clause: Clause, predicates: readonly Predicate[], phrases: readonly Phrase[]): string | null {
  for (const p of clause.predicates) {
    const purposed = p.adjuncts.some(({ role }) => role === 'purpose' || role === 'place' || role === 'as' || role === 'target');
    if (p.voice === 'passive' && (IDLE.test(p.verb.act) || HOLLOW.test(p.verb.zh[0] ?? '')) && bareAct(p) && !purposed)
      return 'passive-of-nothing';
    if (p.voice === 'passive' && p.verb.zh[0] === '需要') return 'passive-of-nothing';
  }
  if (predicates.some((p) => p.verb.zh[0] === '采取' && !isTaken(p.object))) return 'light-verb';
  // One noun with two modifiers that hold a verb each is mostly two nouns run together.
  const flaw = (p: Phrase) => p.head.type === 'noun' && /^(?:vulnerability|malware|software|attack|document)$/.test(p.head.noun.kind);
  if (phrases.some((p) => !flaw(p) && p.relatives.filter((one) => !one.content && !one.infinitive).length > 1)) return 'two-relatives';
  return null;
}
