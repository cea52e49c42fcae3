import type { Brief, Story } from '../model/index.js';
import { type Gathered, gather } from './gather.js';
import { WINDOW } from './same-event.js';
import type { Traits } from './traits.js';
import { storyOfGroup } from './unedited.js';

export { type Traits, traitsOf } from './traits.js';

export interface TellOptions {
  /** Days that may lie between two articles of one running story. */
  readonly window?: number;
  /** Ids under which stories were told before this run: what every outlet took down since is told as withdrawn. */
  readonly before?: ReadonlySet<string>;
}

/** Which briefs belong together, each in exactly one group. `traits` are those of the same briefs; a brief without any stands alone. */
export function groupsOf(briefs: readonly Brief[], traits: readonly Traits[], window: number = WINDOW): Gathered[] {
  const ids = new Set(briefs.map(({ id }) => id));
  const known = new Set(traits.map(({ id }) => id));
  const alone = briefs.filter(({ id }) => !known.has(id)).map(({ id }) => ({ texts: [[id]], joined: [] }));
  return [
    ...gather(
      traits.filter(({ id }) => ids.has(id)),
      window,
    ),
    ...alone,
  ];
}

/**
 * Stories of a set of briefs, each brief in exactly one. The outcome depends on the set alone, not on its order nor on earlier runs, so
 * that a folder that comes later leaves the same behind as all folders at once.
 */
export function tellStories(
  briefs: readonly Brief[],
  traits: readonly Traits[],
  { window, before = new Set() }: TellOptions = {},
): Story[] {
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  return groupsOf(briefs, traits, window)
    .map((group) => storyOfGroup(group, byId, before))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
