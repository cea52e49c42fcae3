import type { EntityType } from '../../model/index.js';
import { spokenFor } from './cues.js';
import type { Ground } from './ground.js';
import type { Group } from './group.js';

/** What one name may be in turn: a gang and its ransomware, a company and its only product. */
const EITHER: Readonly<Partial<Record<EntityType, readonly EntityType[]>>> = {
  actor: ['malware'],
  malware: ['actor'],
  product: ['org'],
  org: ['product'],
};

/** How much the words beside the mentions must say before a known thing changes its type. */
const MARGIN: Readonly<Partial<Record<EntityType, number>>> = { actor: 1, malware: 1, product: 2, org: 3 };

/** The type that the termbase or the rules give, unless the words beside the mentions clearly say another that such a name may have. */
export function typeOf(ground: Ground, { thing, members }: Group): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { type } of members) votes.set(type, (votes.get(type) ?? 0) + 1);
  const given = thing?.type ?? [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'org';
  const others = EITHER[given];
  if (!others || (thing && members.length > 40)) return given;
  const says = (type: EntityType) => members.reduce((sum, { start, end }) => sum + spokenFor(ground, start, end, type), 0);
  const own = says(given);
  // A ransomware brand is both its gang and its program: what the text says more often.
  const margin = thing?.type === 'malware' && thing.kind === 'ransomware' ? 0 : (MARGIN[given] ?? 2);
  for (const other of others) {
    const points = says(other);
    if (points > 0 && points >= own + margin) return other;
  }
  return given;
}
