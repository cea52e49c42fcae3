import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';

/** So often has a maker or a country to stand inside other names to be one of the article's own. */
const OFTEN = 3;

/**
 * Makers and countries that stand only inside longer names, where the article is about them: in the headline (`Cisco NX-OS`) or again and
 * again (美国 in 美国司法部).
 */
export function nested(ground: Ground, kept: readonly Candidate[], known: readonly Candidate[]): Candidate[] {
  const title = ground.input.sections.find((section) => section.type === 'title');
  const named = new Set(kept.map(({ thing }) => thing?.id));
  const inner = new Map<string, Candidate[]>();
  for (const candidate of known) {
    const { thing, start, end } = candidate;
    if (!thing || candidate.weak || named.has(thing.id)) continue;
    const outer = kept.find((one) => one.start <= start && one.end >= end && one.end - one.start > end - start);
    if (!outer) continue;
    const maker = thing.type === 'org' && outer.thing !== null && 'vendor' in outer.thing && outer.thing.vendor === thing.id;
    const part = thing.type === 'org' && outer.thing?.type === 'org' && outer.start === start;
    const country = thing.type === 'place' && thing.kind === 'country' && outer.type === 'org' && outer.start === start;
    if (!maker && !country && !part) continue;
    inner.set(thing.id, [...(inner.get(thing.id) ?? []), candidate]);
  }
  const found: Candidate[] = [];
  for (const list of inner.values()) {
    const first = list[0];
    if (!first) continue;
    const headline = title !== undefined && first.start < title.end && first.type === 'org';
    if (first.type === 'org' && !headline) continue;
    if (headline || list.length >= OFTEN) found.push({ ...first, rule: 'nested' });
  }
  return found;
}
