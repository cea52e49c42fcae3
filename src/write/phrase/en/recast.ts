import type { Adjunct, Nominal, Phrase, Predicate } from '../../../derive/clause/tree.js';
import { phrase } from '../../../derive/clause/tree.js';
import type { Noun, Verb } from '../../../lexicon/record.js';

/** Frames that Chinese and English build differently: the predicate as English builds it, before its verb is chosen. */

const EXPLOIT: Verb = { zh: ['利用'], en: ['exploit'], valency: 'T', act: 'exploit' };
const IS: Verb = { zh: ['是'], en: ['be'], valency: 'E', act: 'be' };
const ATTACKS: Noun = { zh: ['攻击'], en: ['attack'], kind: 'attack', number: 'count', classifier: '次' };

const wordOf = (nominal: Nominal | null): string =>
  nominal?.node === 'phrase' && nominal.head.type === 'noun' ? (nominal.head.noun.en[0] ?? '') : '';

const isFlaw = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' &&
  ((nominal.head.type === 'noun' && nominal.head.noun.kind === 'vulnerability') ||
    (nominal.head.type === 'indicator' && nominal.head.indicator.type === 'cve') ||
    (/^(?:issue|problem)$/.test(wordOf(nominal)) && nominal.determiner !== null));

const isBareAttack = (nominal: Nominal | null): nominal is Phrase =>
  nominal?.node === 'phrase' &&
  /^(?:attack|cyberattack)$/.test(nominal.head.type === 'act' ? (nominal.head.verb.noun ?? '') : wordOf(nominal)) &&
  nominal.figure === null &&
  nominal.determiner === null &&
  nominal.possessor === null &&
  nominal.compounds.length + nominal.adjectives.length + nominal.relatives.length + nominal.complements.length === 0;

/** 利用该漏洞进行攻击 exploits the vulnerability in attacks. */
function exploiting(p: Predicate): Predicate {
  const means = p.adjuncts.find(({ role, nominal }) => role === 'means' && isFlaw(nominal));
  if (!means || !isBareAttack(p.object) || p.voice !== 'active' || !/^(?:launch|carry out|conduct)$/.test(p.verb.en[0] ?? '')) return p;
  const attacks: Adjunct = {
    start: p.object.start,
    end: p.object.end,
    role: 'place',
    nominal: phrase({ type: 'noun', noun: ATTACKS }, p.object, { number: 'plural' }),
    predicate: null,
    preposition: 'in',
  };
  return { ...p, verb: EXPLOIT, object: means.nominal, adjuncts: [attacks, ...p.adjuncts.filter((one) => one !== means)] };
}

/** 支付金额仅有568705美元: what has an amount is it. */
function amounting(p: Predicate, subject: Nominal | null): Predicate {
  if (p.verb.act !== 'have' || p.voice !== 'active' || p.object?.node !== 'phrase' || subject?.node !== 'phrase') return p;
  const measured = subject.head.type === 'noun' && /^(?:quantity|money)$/.test(subject.head.noun.kind);
  return measured && p.object.head.type === 'figure' && p.object.head.figure.kind !== 'count' ? { ...p, verb: IS } : p;
}

const ASKED = /(?:court|judge|tribunal)$/i;
const ATTACKER = /(?:attacker|hacker|criminal|threat actor|scammer|fraudster|extortionist|gang)$/;

/** A court is asked, and who extorts tells its victim to pay: neither is required. */
function demanding(p: Predicate, subject: Nominal | null): Predicate {
  if (p.verb.zh[0] !== '要求' || !p.predicate || p.object?.node !== 'phrase' || p.voice !== 'active') return p;
  const { head } = p.object;
  const asked = head.type === 'entity' ? ASKED.test(head.entity.name.en ?? '') : ASKED.test(wordOf(p.object));
  const attacker =
    subject?.node === 'phrase' && (subject.head.type === 'entity' ? subject.head.entity.type === 'actor' : ATTACKER.test(wordOf(subject)));
  if (!asked && !attacker) return p;
  const verb: Verb = asked
    ? { zh: ['要求'], en: ['ask'], valency: 'Q', act: 'say' }
    : { zh: ['要求'], en: ['tell'], valency: 'Q', past: ['told'], act: 'say' };
  return { ...p, verb };
}

const FALLS: Verb = { zh: ['下降'], en: ['fall'], valency: 'I', past: ['fell', 'fallen'], act: 'fall' };
const RISES: Verb = { zh: ['上升'], en: ['rise'], valency: 'I', past: ['rose', 'risen'], act: 'rise' };

/** 金额明显降低: an amount falls by itself. */
function moving(p: Predicate, subject: Nominal | null): Predicate {
  const measured = subject?.node === 'phrase' && subject.head.type === 'noun' && /^(?:quantity|money)$/.test(subject.head.noun.kind);
  if (!measured || p.object || p.second || p.predicate || p.voice !== 'active') return p;
  if (/^(?:reduce|lower|decrease|cut)$/.test(p.verb.en[0] ?? '')) return { ...p, verb: FALLS };
  return /^(?:increase|raise)$/.test(p.verb.en[0] ?? '') ? { ...p, verb: RISES } : p;
}

const EXFILTRATE: Verb = { zh: ['外传'], en: ['exfiltrate'], valency: 'TD', act: 'steal' };

/** 攻击者将数据泄露到其服务器: who breaks in leaks nothing by sending it to himself. */
function exfiltrating(p: Predicate, subject: Nominal | null): Predicate {
  if (p.verb.act !== 'leak' || p.voice !== 'active' || !p.object || !ATTACKER.test(wordOf(subject))) return p;
  const places = [p.second, ...p.adjuncts.flatMap(({ role, nominal }) => (role === 'goal' ? [nominal] : []))];
  return places.some((one) => /(?:server|storage|bucket|infrastructure|drive)$/.test(wordOf(one))) ? { ...p, verb: EXFILTRATE } : p;
}

/** 变体称为X: what has nobody to call it is called. */
const calling = (p: Predicate): Predicate =>
  p.verb.act === 'name' &&
  /^(?:call|name|dub)$/.test(p.verb.en[0] ?? '') &&
  p.voice === 'active' &&
  (p.object === null) !== (p.second === null) &&
  !p.clause
    ? { ...p, voice: 'passive' }
    : p;

export const recast = (p: Predicate, subject: Nominal | null): Predicate =>
  demanding(amounting(exfiltrating(moving(exploiting(calling(p)), subject), subject), subject), subject);
