import { names } from '../../lexicon/names.js';
import type { Thing } from '../../lexicon/record.js';
import { fold } from '../../text/fold.js';
import type { Candidate } from './candidate.js';

const VERSION = /^(.{3,}?) (?:\d[\w.]*|v\d[\w.]*)(?: R2)?(?: \d[\w.]*)?$/;

function base(thing: Thing): Thing | null {
  const name = thing.type === 'product' && thing.en ? VERSION.exec(thing.en)?.[1] : undefined;
  return name
    ? (names()
        .get(fold(name))
        .find((one) => one.thing.type === 'product' && !one.weak)?.thing ?? null)
    : null;
}

/** Where a text names several versions of a product, they are the product: Windows Server 2016, 2019 and 2022. */
export function versionsJoined(candidates: readonly Candidate[]): Candidate[] {
  const bases = new Map<Thing, Thing>();
  const kinds = new Map<Thing, Set<Thing>>();
  for (const { thing } of candidates) {
    const root = thing && base(thing);
    if (!thing || !root) continue;
    bases.set(thing, root);
    kinds.set(root, (kinds.get(root) ?? new Set()).add(thing));
  }
  if (bases.size === 0) return [...candidates];
  return candidates.map((candidate) => {
    const root = candidate.thing ? bases.get(candidate.thing) : undefined;
    return root && (kinds.get(root)?.size ?? 0) > 1 ? { ...candidate, thing: root } : candidate;
  });
}
