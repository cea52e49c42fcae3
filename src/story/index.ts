import type { Brief, Story } from '../model/index.js';
import { gather } from './gather.js';
import { storyOf } from './merge.js';
import type { Traits } from './traits.js';

export { type Traits, traitsOf } from './traits.js';

/**
 * Stories of a set of briefs, each brief in exactly one. `traits` are those of the same briefs; a brief without any is a story alone.
 * The outcome depends on the set alone, not on its order.
 */
export function tellStories(briefs: readonly Brief[], traits: readonly Traits[]): Story[] {
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  const known = new Set(traits.map(({ id }) => id));
  const alone = briefs.filter(({ id }) => !known.has(id)).map(({ id }) => ({ texts: [[id]], joined: [] }));
  return [...gather(traits.filter(({ id }) => byId.has(id))), ...alone]
    .map(({ texts, joined }) =>
      storyOf(
        texts.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])),
        joined,
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
