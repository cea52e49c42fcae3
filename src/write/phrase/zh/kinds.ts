import type { Nominal, Phrase, Predicate } from '../../../derive/clause/tree.js';
import type { Verb } from '../../../lexicon/record.js';

/** it, they: nobody knows whom it means. */
export const isPronoun = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'pronoun' && /^(?:it|they)$/.test(nominal.head.pronoun) && !nominal.head.antecedent;

/** Somebody, or who he is to a system. */
export const isPerson = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'noun' && /^(?:person|account)$/.test(nominal.head.noun.kind);

/** A figure that counts nothing but itself. */
export const isAmount = (nominal: Nominal | null): boolean => nominal?.node === 'phrase' && nominal.head.type === 'figure';

export const isMoney = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'figure' && nominal.head.figure.kind === 'money';

/** dropped below 10%, rose above 1,000: where it went, not by how much. */
export const isLevel = (p: Predicate): boolean =>
  /^(?:fall|rise)$/.test(p.verb.act) &&
  p.object?.node === 'phrase' &&
  p.object.head.type === 'figure' &&
  /^(?:below|under|above)\b/i.test(p.object.head.figure.text);

/** X is the owner: no 该 behind 是. */
export function withoutThe(nominal: Nominal): Nominal {
  if (nominal.node === 'list') return { ...nominal, items: nominal.items.map(withoutThe) };
  return nominal.determiner === 'the' ? { ...nominal, determiner: null } : nominal;
}

/** The share and the whole of 66% of the cases. */
export function shareOf(object: Nominal | null): { readonly part: Nominal; readonly whole: Phrase } | null {
  if (object?.node !== 'phrase' || object.possessor?.node !== 'phrase' || object.possessor.head.type !== 'figure') return null;
  return { part: object.possessor, whole: object };
}

/** Who can do something on his own account; phishing emails deliver by somebody's hand. */
export function isSomebody(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.every(isSomebody);
  const { head } = nominal;
  if (head.type === 'noun') return /^(?:person|org|group|place|malware)$/.test(head.noun.kind);
  return head.type === 'entity' || head.type === 'verbatim';
}

const HARM =
  /^(?:leak|steal|hack|attack|exploit|extort|encrypt|deceive|disrupt|arrest|charge|sentence|extradite|seize|sanction|fine|sue|block|ban|dismiss|name|target|link|attribute)$/;

/** Acts that somebody suffers: told with 被. */
export const isHarm = (verb: Verb): boolean => HARM.test(verb.act);
