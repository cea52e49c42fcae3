import type { Nominal, Phrase, Predicate, Role } from '../tree.js';
import { prepositions } from './closed.js';
import { languages } from './records.js';
import { isPhrase, lastPhrase } from './value.js';

export const isFigure = (nominal: Nominal | undefined): boolean => isPhrase(nominal) && nominal.head.type === 'figure';

/** Acts that somebody is held for, or that are about something: for and over tell why. */
export const PUNISHED = /^(?:fine|arrest|charge|sentence|sanction|sue|seize|investigate|plead|ban|dismiss|settle|issue|think|say)$/;

/** Role of a prepositional phrase that the verb's frame does not ask for; null where it can't be told. */
export function roleOf(p: Predicate, preposition: string, nominal: Nominal): { role: Role; preposition: string | null } | null {
  if (p.quality && preposition !== 'in') return null;
  const head = lastPhrase(nominal)?.head;
  // written in Java, presented in table format: the means, no place
  if (preposition === 'in' && isManner(p, head)) return { role: 'means', preposition };
  if (preposition === 'based on' && p.verb.act === 'be') return null;
  if (preposition === 'for') {
    // issued for an account: what was issued stands for it
    if (p.verb.act === 'issue') return null;
    if (PUNISHED.test(p.verb.act)) return { role: 'cause', preposition };
    if (isFigure(nominal)) return head?.type === 'figure' && head.figure.kind === 'money' ? { role: 'measure', preposition } : null;
    return /^(?:use|build|provide|store|send|other)$/.test(p.verb.act) ? { role: 'purpose', preposition } : null;
  }
  if (preposition === 'with') {
    // with the image used to hide code: a clause of its own
    if (lastPhrase(nominal)?.relatives.some((one) => one.gap === 'object' && one.predicate.start > (lastPhrase(nominal)?.start ?? 0)))
      return null;
    if (head?.type === 'entity' || (head?.type === 'noun' && /person|group|org/.test(head.noun.kind)))
      return { role: 'company', preposition };
    return head?.type === 'noun' &&
      /^(?:software|device|technique|attack|malware|system|data|document|record|vulnerability|account|money|measure)$/.test(head.noun.kind)
      ? { role: 'means', preposition }
      : null;
  }
  if (preposition === 'over' && PUNISHED.test(p.verb.act)) return { role: 'cause', preposition };
  // over a messaging service: by way of it
  if (preposition === 'over' && head?.type === 'noun' && /^(?:system|software|technique|device)$/.test(head.noun.kind))
    return { role: 'means', preposition: 'through' };
  if (/^(?:over|about)$/.test(preposition) && head?.type === 'noun' && /^(?:time|quantity)$/.test(head.noun.kind)) return null;
  if (preposition === 'by' || (preposition === 'about' && p.verb.act === 'happen')) return null;
  const role = Object.hasOwn(prepositions, preposition) ? prepositions[preposition] : null;
  if (!role) return null;
  if (role === 'target' && !/^(?:attack|launch|exploit|use|deploy|hack|hold|fund|warn|protect|start|target)$/.test(p.verb.act)) return null;
  if (role === 'goal' && !/[DL]/.test(p.verb.valency) && !(/I/.test(p.verb.valency) && /^(?:move|send|change|restore)$/.test(p.verb.act)))
    return null;
  // includes banks in Germany: the banks are there; written in German: no place
  if (role === 'place' && (p.verb.act === 'include' || isLanguage(p, head))) return null;
  if (role === 'place' && /^(?:in|at|on|under)$/.test(preposition) && !isPlace(head, preposition)) return null;
  return { role, preposition };
}

const isLanguage = (p: Predicate, head: Phrase['head'] | undefined): boolean =>
  p.verb.zh[0] === '编写' && head?.type === 'entity' && Object.hasOwn(languages, head.surface.toLowerCase());

/** In which language or form something is made or shown. */
function isManner(p: Predicate, head: Phrase['head'] | undefined): boolean {
  if (head?.type === 'noun') return /^(?:format|form|manner|fashion|style|plaintext|plain text|cleartext)$/.test(head.noun.en[0] ?? '');
  return (
    /^(?:编写|开发)/.test(p.verb.zh[0] ?? '') &&
    (head?.type === 'verbatim' || (head?.type === 'entity' && /^(?:product|malware)$/.test(head.entity.type)))
  );
}

/** What something can happen in, on or at; the rest is idiom (at risk, in nature, on average). */
export function isPlace(head: Phrase['head'] | undefined, preposition: string): boolean {
  if (!head || head.type === 'figure' || head.type === 'date' || head.type === 'pronoun') return false;
  if (head.type === 'verbatim' && /^\d/.test(head.text)) return false;
  if (head.type !== 'noun') return true;
  if (preposition === 'at') return /^(?:place|org|event)$/.test(head.noun.kind);
  if (head.noun.kind === 'act') return preposition === 'in';
  return !/^(?:quality|quantity|thing|time|money|measure)$/.test(head.noun.kind);
}
