import type { Brief, Fact } from '../../model/index.js';
import { owned, type StixObject, type Version } from './object.js';

/** What the facts of a story say of two things, in the specification's words. */
const SAID = [
  { from: ['attacker', 'seller'], to: ['victim', 'affected', 'target'], is: 'targets' },
  { from: ['attacker'], to: ['malware'], is: 'uses' },
] as const;
/** Relationship types that the specification knows between two types of objects. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  targets: ['threat-actor identity', 'intrusion-set identity', 'malware identity'],
  uses: ['threat-actor malware', 'intrusion-set malware'],
};
const HARMED = ['victim', 'affected'] as const;

const things = (fact: Fact, slots: readonly string[]): string[] =>
  slots.flatMap((slot) => [fact.slots[slot] ?? []].flat().flatMap(({ entity }) => entity ?? []));

/** Facts that the articles bear: what was denied or is only planned relates nothing. */
const stated = (briefs: readonly Brief[]): Fact[] =>
  briefs.flatMap(({ facts }) => facts.filter(({ stance }) => stance !== 'denied' && stance !== 'planned'));

/**
 * Relationships that facts state, and those of the incident to whom it befell. Being named in one article relates nothing: that is
 * what a report's references say. `byEntity` holds the objects by entity id.
 */
export function relationObjects(
  briefs: readonly Brief[],
  byEntity: ReadonlyMap<string, StixObject>,
  incident: StixObject | null,
  indicators: readonly StixObject[],
  version: Version,
): StixObject[] {
  const found = new Map<string, StixObject>();
  const relate = (from: StixObject, type: string, to: StixObject) => {
    const name = `${from.id} ${type} ${to.id}`;
    if (from.id === to.id || found.has(name)) return;
    found.set(name, owned('relationship', name, version, { relationship_type: type, source_ref: from.id, target_ref: to.id }));
  };
  for (const fact of stated(briefs)) {
    for (const { from, to, is } of SAID)
      for (const source of things(fact, from))
        for (const target of things(fact, to)) {
          const [a, b] = [byEntity.get(source), byEntity.get(target)];
          if (a && b && KNOWN[is]?.includes(`${a.type} ${b.type}`)) relate(a, is, b);
        }
    for (const victim of incident ? things(fact, HARMED) : []) {
      const object = byEntity.get(victim);
      if (incident && object?.type === 'identity') relate(incident, 'related-to', object);
    }
  }
  const malware = [...byEntity.values()].filter(({ type }) => type === 'malware');
  // Indicators of a report on one family are that family's; with more of them nobody says which is whose.
  const [only] = malware;
  if (only && malware.length === 1) for (const indicator of indicators) relate(indicator, 'indicates', only);
  return [...found.values()];
}
