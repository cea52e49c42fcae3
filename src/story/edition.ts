import type { Brief, Edit, Overrides, Story } from '../model/index.js';
import { regroup } from './edit/regroup.js';
import { editedBrief, editedStory } from './edit/words.js';
import { groupsOf, storiesOf, type TellOptions, type Traits } from './index.js';
import { filed } from './unedited.js';

export interface EditionOptions extends TellOptions {
  readonly overrides?: Overrides;
}

/** What a run publishes: briefs that name their story, and stories, the editors' hand in both. */
export interface Edition {
  /** In the order given. */
  readonly briefs: readonly Brief[];
  readonly stories: readonly Story[];
  /** What editors should know: edits that could not be done, and what the gate found in their words. By id. */
  readonly notes: readonly EditNote[];
}

export interface EditNote {
  /** Of a brief or story. */
  readonly id: string;
  readonly message: string;
}

/** Edits that word a brief of its own, where its id is not its story's. */
const ownWords = ({ headline, summary, category }: Edit): Edit => ({
  ...(headline ? { headline } : {}),
  ...(summary ? { summary } : {}),
  ...(category ? { category } : {}),
});

/**
 * Briefs and stories as they are published. The editors' hand comes last: `briefs` and `traits` are those of the articles alone, so that
 * an edit taken back leaves nothing behind. Depends on its arguments alone.
 */
export function makeEdition(
  briefs: readonly Brief[],
  traits: readonly Traits[],
  { window, before = new Set(), overrides = {} }: EditionOptions = {},
): Edition {
  const written: ReadonlyMap<string, Brief> = new Map(briefs.map((brief) => [brief.id, brief]));
  const byId = new Map(written);
  const { groups, unmet } = regroup(groupsOf(briefs, traits, window), byId, overrides);
  const ids = Object.keys(overrides).sort();
  const unknown = ids.filter((id) => !byId.has(id)).map((id) => ({ id, message: 'there is no such brief or story in this run' }));
  if (ids.length === unknown.length) {
    const stories = storiesOf(groups, byId, before);
    return { briefs: filed(briefs, stories), stories, notes: unknown };
  }

  // A first telling says which ids are stories: their edits are the story's, the others' their own brief's.
  const founding = new Map(storiesOf(groups, byId, before).map((story) => [story.id, story]));
  for (const id of ids) {
    const brief = byId.get(id);
    const edit = overrides[id];
    const many = (founding.get(id)?.merged.length ?? 0) > 0;
    if (brief && edit && !many) byId.set(id, editedBrief(brief, ownWords(edit)));
  }
  const stories = storiesOf(groups, byId, before).map((story) => {
    // An editor's words can't bear out an editor's words.
    const told = [...new Set(story.articles.map(({ brief }) => brief))].flatMap((id) => written.get(id) ?? []);
    const aliased = story.merged.flatMap((id) => (overrides[id] ? [ofArticle(overrides[id])] : []));
    const own = overrides[story.id];
    return [...aliased, ...(own ? [own] : [])].reduce((edited, edit) => editedStory(edited, edit, told), story);
  });
  const edited = briefs.map((brief) => byId.get(brief.id) ?? brief);
  const notes = [...unmet, ...unknown, ...gateNotes(edited, stories)].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { briefs: filed(edited, stories), stories, notes };
}

/** What an edit of one article means for the story that holds it. */
const ofArticle = ({ note, pin, merge, split, day }: Edit): Edit => ({
  ...(note ? { note } : {}),
  ...(pin ? { pin } : {}),
  ...(merge ? { merge } : {}),
  ...(split ? { split } : {}),
  ...(day ? { day } : {}),
});

/** What the gate found in an editor's words, of a story or of an article that is no story of its own. */
function gateNotes(briefs: readonly Brief[], stories: readonly Story[]): EditNote[] {
  const told = new Set(stories.flatMap(({ id, checks }) => (checks ? [id] : [])));
  const ofBriefs = briefs.filter(({ id, edited }) => edited && !told.has(id));
  const found = [
    ...stories.map(({ id, checks = [] }) => ({ id, issues: checks })),
    ...ofBriefs.map(({ id, checks }) => ({ id, issues: checks.issues.filter(({ action }) => action === 'reported') })),
  ];
  return found.flatMap(({ id, issues }) =>
    issues.map(({ where, lang, rule, said, source }) => ({
      id,
      message: `${where} (${lang}) says “${said}”, which the articles don't bear out (${rule})${source === null ? '' : `: they have “${source}”`}`,
    })),
  );
}
