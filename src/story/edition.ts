import type { Brief, Edit, Overrides, Story } from '../model/index.js';
import { regroup } from './edit/regroup.js';
import { editedBrief, editedStory } from './edit/words.js';
import type { Gathered } from './gather.js';
import { groupsOf, type TellOptions, type Traits } from './index.js';
import { filed, storyOfGroup, tellUnedited } from './unedited.js';

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

/** A story as it is published, its briefs naming it. */
export interface Told {
  readonly briefs: readonly Brief[];
  readonly story: Story;
  readonly notes: readonly EditNote[];
}

/** What is known of a group beside its briefs. */
export interface GroupOptions {
  /** Ids under which stories were told before this run. */
  readonly before: ReadonlySet<string>;
  /** Edits of the group's briefs, by their ids; others' may stand among them. */
  readonly overrides: Overrides;
}

/**
 * The story of a group with the editors' hand in it. The hand comes last: `briefs` are those of the articles alone, in any order, so that an
 * edit taken back leaves nothing behind.
 */
export function tellGroup(group: Gathered, briefs: readonly Brief[], { before, overrides }: GroupOptions): Told {
  const ids = briefs.map(({ id }) => id).filter((id) => overrides[id] !== undefined);
  if (ids.length === 0) return tellUnedited(group, briefs, before);
  const written: ReadonlyMap<string, Brief> = new Map(briefs.map((brief) => [brief.id, brief]));
  const byId = new Map(written);
  // A first telling says which id is the story's: its edit is the story's, the others' their own brief's.
  const founding = storyOfGroup(group, byId, before);
  for (const id of ids) {
    const brief = byId.get(id);
    const edit = overrides[id];
    const many = id === founding.id && founding.merged.length > 0;
    if (brief && edit && !many) byId.set(id, editedBrief(brief, ownWords(edit)));
  }
  const retold = storyOfGroup(group, byId, before);
  // An editor's words can't bear out an editor's words.
  const told = [...new Set(retold.articles.map(({ brief }) => brief))].flatMap((id) => written.get(id) ?? []);
  const aliased = retold.merged.flatMap((id) => (overrides[id] ? [ofArticle(overrides[id])] : []));
  const own = overrides[retold.id];
  const story = [...aliased, ...(own ? [own] : [])].reduce((edited, edit) => editedStory(edited, edit, told), retold);
  const edited = briefs.map((brief) => byId.get(brief.id) ?? brief);
  return { briefs: filed(edited, story.id), story, notes: gateNotes(edited, story) };
}

/** Groups as editors want them, and what can't be done of what they want. Without overrides the groups as they are. */
export function regrouped(
  groups: readonly Gathered[],
  briefs: Pick<ReadonlyMap<string, Brief>, 'get' | 'has'>,
  overrides: Overrides,
): { readonly groups: readonly Gathered[]; readonly notes: readonly EditNote[] } {
  const ids = Object.keys(overrides).sort();
  if (ids.length === 0) return { groups, notes: [] };
  const { groups: now, unmet } = regroup(groups, briefs, overrides);
  const unknown = ids.filter((id) => !briefs.has(id)).map((id) => ({ id, message: 'there is no such brief or story in this run' }));
  // Where nobody is known, nothing was wanted of anybody.
  return { groups: now, notes: ids.length === unknown.length ? unknown : [...unmet, ...unknown] };
}

/** By id; of one id in the order given. */
export const sortedNotes = (notes: readonly EditNote[]): EditNote[] => [...notes].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Briefs and stories as they are published. Depends on its arguments alone. */
export function makeEdition(
  briefs: readonly Brief[],
  traits: readonly Traits[],
  { window, before = new Set(), overrides = {} }: EditionOptions = {},
): Edition {
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  const { groups, notes } = regrouped(groupsOf(briefs, traits, window), byId, overrides);
  const told = groups.map((group) =>
    tellGroup(
      group,
      group.texts.flat().flatMap((id) => byId.get(id) ?? []),
      { before, overrides },
    ),
  );
  const filedById = new Map(told.flatMap((one) => one.briefs.map((brief) => [brief.id, brief] as const)));
  return {
    briefs: briefs.map((brief) => filedById.get(brief.id) ?? brief),
    stories: told.map(({ story }) => story).sort((a, b) => (a.id < b.id ? -1 : 1)),
    notes: sortedNotes([...notes, ...told.flatMap((one) => one.notes)]),
  };
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
function gateNotes(briefs: readonly Brief[], { id: own, checks = [] }: Story): EditNote[] {
  const ofBriefs = briefs.filter(({ id, edited }) => edited && (id !== own || checks.length === 0));
  const found = [
    { id: own, issues: checks },
    ...ofBriefs.map(({ id, checks: { issues } }) => ({ id, issues: issues.filter(({ action }) => action === 'reported') })),
  ];
  return found.flatMap(({ id, issues }) =>
    issues.map(({ where, lang, rule, said, source }) => ({
      id,
      message: `${where} (${lang}) says “${said}”, which the articles don't bear out (${rule})${source === null ? '' : `: they have “${source}”`}`,
    })),
  );
}
