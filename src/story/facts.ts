import { filling } from '../derive/records.js';
import type { Brief, Fact, SlotValue, StoryFact } from '../model/index.js';

function factKey({ frame, stance, slots }: Fact): string {
  const filled = Object.entries(slots).map(([slot, values]) => `${slot}:${[values].flat().map(filling).sort().join(',')}`);
  return [frame, stance, ...filled.sort()].join('\0');
}

/** The other side of a slot that one language only was given for. */
function completed(a: Fact['slots'], b: Fact['slots']): Fact['slots'] {
  return Object.fromEntries(
    Object.entries(a).map(([slot, values]) => {
      const other = b[slot];
      if (Array.isArray(values) || Array.isArray(other) || other === undefined) return [slot, values];
      const [own, twin] = [values as SlotValue, other as SlotValue];
      return [slot, { ...own, zh: own.zh ?? twin.zh, en: own.en ?? twin.en }];
    }),
  );
}

/** What the briefs of a story state, each thing once with all its sources, in the order of the briefs. */
export function factsOf(briefs: readonly Brief[]): StoryFact[] {
  const byKey = new Map<string, StoryFact>();
  for (const brief of briefs)
    for (const fact of brief.facts) {
      const key = factKey(fact);
      const known = byKey.get(key);
      const source = { brief: brief.id, fact: fact.id };
      if (known) byKey.set(key, { ...known, slots: completed(known.slots, fact.slots), sources: [...known.sources, source] });
      else byKey.set(key, { frame: fact.frame, stance: fact.stance, by: fact.by, slots: fact.slots, sources: [source] });
    }
  return [...byKey.values()];
}
