import type { Brief, Story } from '../model/index.js';
import type { Edition } from './edition.js';
import { groupsOf, storiesOf, type TellOptions, type Traits } from './index.js';

/** Each brief with the id of its story. */
export function filed(briefs: readonly Brief[], stories: readonly Story[]): Brief[] {
  const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map(({ brief }) => [brief, id] as const)));
  return briefs.map((brief) => ({ ...brief, story: storyOf.get(brief.id) ?? brief.id }));
}

/**
 * Briefs and stories where no editor has a hand in them; what `makeEdition` gives without overrides. Apart from it, since judging editors' words
 * loads all that reads and judges an article, and most runs have none.
 */
export function uneditedEdition(
  briefs: readonly Brief[],
  traits: readonly Traits[],
  { window, before = new Set() }: TellOptions = {},
): Edition {
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  const stories = storiesOf(groupsOf(briefs, traits, window), byId, before);
  return { briefs: filed(briefs, stories), stories, notes: [] };
}
