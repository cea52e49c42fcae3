import type { Bilingual, Brief, Conflict, ConflictValue, Fact, SlotValue } from '../model/index.js';

/** Who did it: roles of facts in which outlets may name different ones. */
const NAMED: Readonly<Record<string, Bilingual>> = {
  attacker: { zh: '攻击者', en: 'attacker' },
  seller: { zh: '出售者', en: 'seller' },
  suspect: { zh: '嫌疑人', en: 'suspect' },
  defendant: { zh: '被告', en: 'defendant' },
  malware: { zh: '恶意软件', en: 'malware' },
  finder: { zh: '发现者', en: 'finder' },
  payer: { zh: '付款方', en: 'payer' },
  buyer: { zh: '买方', en: 'buyer' },
};

/** What happened on a day: frames whose date outlets may tell differently. */
const DATED: Readonly<Record<string, Bilingual>> = {
  intrusion: { zh: '入侵日期', en: 'date of the intrusion' },
  attack: { zh: '攻击日期', en: 'date of the attack' },
  theft: { zh: '失窃日期', en: 'date of the theft' },
  leak: { zh: '泄露日期', en: 'date of the leak' },
  ransom: { zh: '勒索日期', en: 'date of the extortion' },
  payment: { zh: '付款日期', en: 'date of the payment' },
  outage: { zh: '中断日期', en: 'date of the outage' },
  disclosure: { zh: '披露日期', en: 'date of disclosure' },
  arrest: { zh: '逮捕日期', en: 'date of the arrest' },
  patch: { zh: '修复日期', en: 'date of the fix' },
  fine: { zh: '罚款日期', en: 'date of the fine' },
};

/** Whom or what a fact is about, so that two facts of one frame are of one matter. */
const TO_WHOM = ['victim', 'affected', 'target', 'vulnerability', 'product', 'service', 'company', 'source', 'vendor', 'amount'] as const;

interface Given {
  readonly slot: string;
  readonly kind: 'date' | 'name';
  readonly what: Bilingual;
  readonly value: string;
  readonly name: Bilingual | null;
  readonly by: string | null;
  readonly text: number;
  readonly brief: string;
}

const filled = (fact: Fact, slot: string): SlotValue[] => [fact.slots[slot] ?? []].flat();
const isDay = (value: SlotValue['value']): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Whom a fact is about, told by the one known thing in its own role. `role` itself doesn't count. */
function mattersOf(fact: Fact, role: string): string[] {
  return TO_WHOM.filter((slot) => slot !== role).flatMap((slot) => filled(fact, slot).flatMap(({ entity }) => entity ?? []));
}

function* givenBy(brief: Brief, text: number): Generator<readonly [key: string, given: Given]> {
  for (const fact of brief.facts) {
    if (fact.stance === 'denied' || fact.stance === 'planned') continue;
    const from = { by: fact.by, text, brief: brief.id };
    const dated = DATED[fact.frame];
    const days = filled(fact, 'time').map(({ value }) => value);
    const [day] = days;
    if (dated && days.length === 1 && isDay(day))
      for (const matter of mattersOf(fact, 'time'))
        yield [`date ${fact.frame} ${matter}`, { ...from, slot: `date:${fact.frame}`, kind: 'date', what: dated, value: day, name: null }];
    for (const [role, what] of Object.entries(NAMED)) {
      const [one, ...more] = filled(fact, role);
      if (one?.entity === undefined || more.length > 0) continue;
      const named = {
        slot: `name:${role}`,
        kind: 'name',
        what,
        value: one.en ?? one.zh ?? one.entity,
        name: { zh: one.zh, en: one.en },
      } as const;
      for (const matter of mattersOf(fact, role)) yield [`name ${fact.frame} ${role} ${matter}`, { ...from, ...named }];
    }
  }
}

/** Dates of one event and names in one role of it, on which texts are each of one mind and differ. */
export function factConflicts(texts: readonly (readonly Brief[])[]): Conflict[] {
  const byKey = new Map<string, Given[]>();
  for (const [text, briefs] of texts.entries())
    for (const brief of briefs) for (const [key, given] of givenBy(brief, text)) byKey.set(key, [...(byKey.get(key) ?? []), given]);
  const found = new Map<string, Conflict>();
  for (const given of byKey.values()) {
    const sure = ofOneMind(given);
    const [first] = sure;
    if (!first || new Set(sure.map(({ value }) => value)).size < 2) continue;
    // 某月12日失窃 and 某月12日入侵 of one victim are told once for each slot.
    if (!found.has(first.slot)) found.set(first.slot, { slot: first.slot, kind: first.kind, what: first.what, values: valuesOf(sure) });
  }
  return [...found.values()];
}

/** A text that gives two values tells of two things: only what is given alone can differ. */
function ofOneMind(given: readonly Given[]): Given[] {
  return given.filter((one) => given.every((other) => other.text !== one.text || other.value === one.value));
}

function valuesOf(given: readonly Given[]): ConflictValue[] {
  const support = (value: string) => new Set(given.filter((one) => one.value === value).map(({ text }) => text)).size;
  return [...new Set(given.map(({ value }) => value))]
    .sort((a, b) => support(b) - support(a) || first(a) - first(b) || (a < b ? -1 : 1))
    .map((value) => {
      const own = given.filter((one) => one.value === value);
      const name = own[0]?.name ?? null;
      return {
        value,
        ...(name === null ? {} : { name }),
        claimant: own.find(({ by }) => by !== null)?.by ?? null,
        briefs: [...new Set(own.map(({ brief }) => brief))].sort(),
      };
    });

  function first(value: string): number {
    return given.findIndex((one) => one.value === value);
  }
}
