import type { Fact, SlotValue, Span } from '../model/index.js';
import { fold } from '../text/fold.js';

/** What a slot is filled with, the same in any language where it is a thing or a value. */
export function filling({ entity, value, zh, en }: SlotValue): string {
  if (entity !== undefined) return `@${entity}`;
  if (value !== undefined) return `=${value}`;
  return fold(zh ?? en ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
}

const filled = (fact: Fact, slot: string): readonly SlotValue[] => [fact.slots[slot] ?? []].flat();

/** Whether two fillings can't both be of one event: other things, other figures or other days in the same slot. */
function clash(a: readonly SlotValue[], b: readonly SlotValue[]): boolean {
  const [own, other] = [a, b].map((list) => list.map(filling).filter((one) => /^[@=]/.test(one)));
  return own !== undefined && other !== undefined && own.length > 0 && other.length > 0 && !own.some((one) => other.includes(one));
}

/** Circumstances: sharing one makes no two events alike. */
const AROUND = new Set(['time', 'since', 'until', 'place', 'means', 'source', 'target', 'topic', 'basis', 'scope', 'duration']);

/** Whether two facts tell of one event: one frame and stance, one speaker, a participant in common, and nothing that clashes. */
function sameEvent(a: Fact, b: Fact): boolean {
  if (a.frame !== b.frame || a.stance !== b.stance || (a.by !== b.by && a.by !== null && b.by !== null)) return false;
  const slots = Object.keys(a.slots).filter((slot) => slot in b.slots);
  if (slots.some((slot) => clash(filled(a, slot), filled(b, slot)))) return false;
  return slots.some(
    (slot) =>
      !AROUND.has(slot) && filled(a, slot).some(({ entity }) => entity !== undefined && filled(b, slot).some((v) => v.entity === entity)),
  );
}

function joined(a: Fact, b: Fact): Fact {
  const slots: Record<string, SlotValue | readonly SlotValue[]> = { ...a.slots };
  for (const slot of Object.keys(b.slots)) {
    const values = [...filled(a, slot)];
    for (const value of filled(b, slot)) if (!values.some((one) => filling(one) === filling(value))) values.push(value);
    slots[slot] = values.length === 1 ? (values[0] as SlotValue) : values;
  }
  const known = (span: Span) => a.evidence.some((one) => one.start === span.start && one.end === span.end);
  return { ...a, by: a.by ?? b.by, slots, evidence: [...a.evidence, ...b.evidence.filter((span) => !known(span))] };
}

/** What one event has in common with another at the least: frame, stance and a participant. */
function marksOf({ frame, stance, slots }: Fact): string[] {
  return Object.keys(slots).flatMap((slot) =>
    AROUND.has(slot)
      ? []
      : [slots[slot] ?? []].flat().flatMap(({ entity }) => (entity === undefined ? [] : `${frame}\n${stance}\n${slot}\n${entity}`)),
  );
}

/**
 * Facts as records: what several sentences tell of one event stands in one fact, with the evidence of all. Ids are numbered anew.
 * Only those are compared that share a participant: all with all would be quadratic.
 */
export function records(facts: readonly Fact[]): Fact[] {
  const out: Fact[] = [];
  const marked = new Map<string, number[]>();
  for (const fact of facts) {
    const near = new Set(marksOf(fact).flatMap((mark) => marked.get(mark) ?? []));
    const at = [...near].sort((a, b) => a - b).find((index) => sameEvent(out[index] as Fact, fact)) ?? out.length;
    const known = out[at];
    out[at] = known ? joined(known, fact) : fact;
    for (const mark of marksOf(out[at])) {
      const list = marked.get(mark);
      if (!list) marked.set(mark, [at]);
      else if (!list.includes(at)) list.push(at);
    }
  }
  return out.map((fact, i) => ({ ...fact, id: `f${i + 1}` }));
}
