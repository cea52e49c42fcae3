import type { Adjunct, Clause, Nominal, Predicate } from '../../../derive/clause/tree.js';

/** What holds as long as a thing is there, and what has gone on since a day: English tells these by the tense where Chinese has 了 or nothing. */

const HELD = /^(?:provide|support|contain|include|offer|cover|adopt|integrate|feature|have)$/;

const isProduct = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' &&
  (nominal.head.type === 'noun'
    ? /^(?:software|system|technique|device)$/.test(nominal.head.noun.kind)
    : nominal.head.type === 'entity' && nominal.head.entity.type === 'product');

const RUNS = /^(?:vulnerability|malware|technique)$/;

/** A flaw, malware or way of attack: what it will do it does whenever it is used. */
const isRunning = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' &&
  (nominal.head.type === 'noun'
    ? RUNS.test(nominal.head.noun.kind)
    : nominal.head.type === 'indicator' || (nominal.head.type === 'entity' && nominal.head.entity.type === 'malware'));

const isTimed = (adjuncts: readonly Adjunct[]): boolean =>
  adjuncts.some(({ role }) => /^(?:time|by-time|since|until|duration)$/.test(role));

/** 该工具提供了X provides it, 该漏洞会影响X affects it, with no time told. */
export function standing(p: Predicate, subject: Nominal | null, times: readonly Adjunct[]): Predicate {
  if (isTimed(p.adjuncts) || isTimed(times) || p.negation) return p;
  if (p.modality === 'will' && p.aspects.length === 0 && isRunning(subject)) return { ...p, modality: null };
  const done = p.aspects.length === 1 && p.aspects[0] === 'done' && p.adverbs.length === 0 && p.voice === 'active';
  return done && p.modality === null && HELD.test(p.verb.en[0] ?? '') && isProduct(subject) ? { ...p, aspects: [] } : p;
}

const isSince = ({ role, nominal }: Adjunct): boolean =>
  role === 'since' && nominal?.node === 'phrase' && nominal.head.type === 'date' && !nominal.head.date.iso.includes('/');

/** 自3月以来遭到重创 has been hit since March; what began in 2016 is not since then. */
export function sinceThen(p: Predicate, times: readonly Adjunct[]): Predicate {
  const since = [...p.adjuncts, ...times].some(isSince);
  if (!since || p.modality || p.negation || p.aspects.some((one) => one !== 'done' && one !== 'already')) return p;
  if (/^(?:begin|start)$/.test(p.verb.en[0] ?? ''))
    return { ...p, adjuncts: p.adjuncts.map((one) => (isSince(one) ? { ...one, role: 'time' as const } : one)) };
  return { ...p, aspects: [...p.aspects.filter((one) => one !== 'done'), 'perfect'] };
}

const isDate = ({ role, nominal }: Adjunct): boolean => role === 'time' && nominal?.node === 'phrase' && nominal.head.type === 'date';

/** 曾在2015年遭到入侵: with a day told, that it was earlier is said. */
export function datedOnce(p: Predicate, times: readonly Adjunct[]): Predicate {
  if (![...p.adjuncts, ...times].some(isDate)) return p;
  return {
    ...p,
    aspects: p.aspects.filter((one) => one !== 'earlier'),
    adverbs: p.adverbs.filter(({ en }) => en[0] !== 'previously'),
  };
}

/** A span of time that was over before the day of the article: what could be done then. */
export const isOver = (adjuncts: readonly Adjunct[], anchor: string | null): boolean =>
  adjuncts.some(({ nominal }) => {
    if (nominal?.node !== 'phrase' || nominal.head.type !== 'date' || anchor === null) return false;
    const [, end] = nominal.head.date.iso.split('/');
    return end !== undefined && end < anchor.slice(0, end.length);
  });

/** 微软2023年的收入为X: a year before the article's in what is spoken of. */
export function isPastYear({ subject, inherited }: Clause, anchor: string | null): boolean {
  const all = subject ?? inherited;
  const told = all?.node === 'list' ? all.items.at(-1) : all;
  if (told?.node !== 'phrase' || anchor === null) return false;
  return told.complements.some(
    ({ nominal }) =>
      nominal.node === 'phrase' &&
      nominal.head.type === 'date' &&
      !nominal.head.date.iso.includes('/') &&
      nominal.head.date.iso < anchor.slice(0, nominal.head.date.iso.length),
  );
}
