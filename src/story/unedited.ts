import type { Brief } from '../model/index.js';
import type { Told } from './edition.js';
import type { Gathered } from './gather.js';
import { storyOf } from './merge.js';

/** Each brief with the id of its story. */
export const filed = (briefs: readonly Brief[], story: string): Brief[] => briefs.map((brief) => ({ ...brief, story }));

/** The story of a group, by the articles alone. `before` holds ids under which stories were told before this run. */
export function storyOfGroup({ id, texts, joined }: Gathered, byId: Pick<ReadonlyMap<string, Brief>, 'get'>, before: ReadonlySet<string>) {
  const held = texts.map((ids) => ids.flatMap((one) => byId.get(one) ?? []));
  return storyOf(held, joined, { ...(id === undefined ? {} : { id }), before });
}

/**
 * A group where no editor has a hand in it; what `tellGroup` gives without overrides. Apart from it, since judging editors' words loads all
 * that reads and judges an article, and most stories have none. `briefs` are the group's.
 */
export function tellUnedited(group: Gathered, briefs: readonly Brief[], before: ReadonlySet<string>): Told {
  const story = storyOfGroup(group, new Map(briefs.map((brief) => [brief.id, brief])), before);
  return { briefs: filed(briefs, story.id), story, notes: [] };
}
