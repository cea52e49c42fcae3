import type { Brief, Copy, Status } from '../model/index.js';
import type { Entry } from './ledger.js';

/** An entry whose article was summarized. */
export type Summarized = Entry & { readonly head: Entry['head'] & { readonly brief: NonNullable<Entry['head']['brief']> } };

export const isSummarized = (entry: Entry): entry is Summarized => entry.head.brief !== null;

/** Files of one article: one brief. */
export interface United {
  readonly lead: Summarized;
  readonly copies: readonly Summarized[];
}

const FULLNESS: Readonly<Record<Status, number>> = { complete: 2, truncated: 1, empty: 0, blocked: 0, deleted: 0 };

/** The fullest text first, then the first path. */
function byFullness(a: Summarized, b: Summarized): number {
  const [x, y] = [a.head, b.head];
  return (
    FULLNESS[y.status] - FULLNESS[x.status] ||
    y.size - x.size ||
    y.brief.mentions - x.brief.mentions ||
    (a.path < b.path ? -1 : a.path > b.path ? 1 : a.origin < b.origin ? -1 : 1)
  );
}

/** Files that share a brief's id become one, led by the fullest; in the order of the leaders' paths. */
export function unite(entries: Iterable<Entry>): United[] {
  const groups = new Map<string, Summarized[]>();
  for (const entry of entries) {
    if (!isSummarized(entry)) continue;
    const group = groups.get(entry.head.brief.id);
    if (group) group.push(entry);
    else groups.set(entry.head.brief.id, [entry]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [lead, ...copies] = group.sort(byFullness);
      return lead ? [{ lead, copies }] : [];
    })
    .sort(({ lead: a }, { lead: b }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.origin < b.origin ? -1 : 1));
}

/** The other files of an article, as its brief tells them. */
export const copiesOf = ({ copies }: United): Copy[] =>
  copies.map(({ path, head: { url, published, edges } }) => ({ path, url, source: edges.source || null, published }));

export function withCopies(brief: Brief, united: United): Brief {
  return united.copies.length === 0 ? brief : { ...brief, copies: copiesOf(united) };
}
