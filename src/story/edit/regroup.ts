import type { Brief, Overrides } from '../../model/index.js';
import type { Gathered } from '../gather.js';
import { founderOf } from '../merge.js';

/** What could not be done of an overrides file, in plain words. */
export interface Unmet {
  readonly id: string;
  readonly message: string;
}

export interface Regrouped {
  readonly groups: readonly Gathered[];
  readonly unmet: readonly Unmet[];
}

const idsOf = ({ texts }: Gathered): readonly string[] => texts.flat();

/** The group without some of its briefs, and what is left of its joins. */
function without(group: Gathered, gone: ReadonlySet<string>): Gathered {
  return {
    ...group,
    texts: group.texts.map((text) => text.filter((id) => !gone.has(id))).filter((text) => text.length > 0),
    joined: group.joined.filter(({ a, b }) => !gone.has(a) && !gone.has(b)),
  };
}

function only(group: Gathered, kept: ReadonlySet<string>): Gathered {
  const { texts, joined } = without(group, new Set(idsOf(group).filter((id) => !kept.has(id))));
  return { texts, joined };
}

/** Takes briefs out of their story into one of their own, and brings stories together, as editors say. Each brief stays in exactly one. */
export function regroup(
  groups: readonly Gathered[],
  byId: Pick<ReadonlyMap<string, Brief>, 'get' | 'has'>,
  overrides: Overrides,
): Regrouped {
  let all: Gathered[] = [...groups];
  const unmet: Unmet[] = [];
  const holding = (id: string): Gathered | undefined => all.find((group) => idsOf(group).includes(id));
  const storyId = (group: Gathered): string => group.id ?? founderOf(idsOf(group).flatMap((id) => byId.get(id) ?? []));
  const replace = (gone: readonly Gathered[], come: readonly Gathered[]) => {
    all = [...all.filter((group) => !gone.includes(group)), ...come.filter(({ texts }) => texts.length > 0)];
  };
  const known = (id: string, of: string, field: string): boolean => {
    if (byId.has(id)) return true;
    unmet.push({ id: of, message: `${field} names ${id}, and there is no such brief or story` });
    return false;
  };
  const edits = Object.entries(overrides).sort(([a], [b]) => (a < b ? -1 : 1));

  for (const [id, { split, hide, withdraw }] of edits) {
    const group = holding(id);
    if (!group) continue;
    // An article of a greater story that is hidden or taken back leaves the story; the others go on telling it.
    const alone = (hide || withdraw) && storyId(group) !== id ? [id] : [];
    const leaving = [...(split ?? []).filter((one) => known(one, id, 'split')), ...alone];
    const strangers = leaving.filter((one) => !idsOf(group).includes(one));
    for (const one of strangers) unmet.push({ id, message: `split names ${one}, which is in another story` });
    const own = new Set(leaving.filter((one) => !strangers.includes(one)));
    if (own.size === 0) continue;
    if (own.size === idsOf(group).length) unmet.push({ id, message: 'split names every article of the story: one at least stays' });
    else replace([group], [without(group, own), only(group, own)]);
  }
  for (const [id, { merge }] of edits) {
    for (const one of merge ?? []) {
      const [into, taken] = [holding(id), holding(one)];
      if (!into || !known(one, id, 'merge') || !taken || taken === into) continue;
      const chosen = storyId(into);
      const because = [{ signal: 'editor', value: 'merge' }];
      replace(
        [into, taken],
        [{ id: chosen, texts: [...into.texts, ...taken.texts], joined: [...into.joined, ...taken.joined, { a: chosen, b: one, because }] }],
      );
    }
  }
  return { groups: all, unmet };
}
