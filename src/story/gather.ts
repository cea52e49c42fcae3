import type { Join } from '../model/index.js';
import { likeness, repostCandidates } from './duplicates.js';
import { neighbours } from './neighbours.js';
import { type Edge, groupByQuorum } from './quorum.js';
import { JOINS, linkOf } from './same-event.js';
import type { Traits } from './traits.js';
import { weightsOf } from './weigh.js';

/** Articles that belong together, as ids of briefs. */
export interface Gathered {
  /** Id of the story where an editor chose it; else its founding brief's. */
  readonly id?: string;
  /** Each inner list is one text and its reposts, the fullest first. */
  readonly texts: readonly (readonly string[])[];
  readonly joined: readonly Join[];
}

/** Links weaker than this say nothing either way and are not kept. */
const FAINT = 0.03;

const byDay = (a: Traits, b: Traits): number => (a.day ?? 0) - (b.day ?? 0) || (a.id < b.id ? -1 : 1);
const fullestFirst = (a: Traits, b: Traits): number =>
  Number(b.hasText) - Number(a.hasText) || b.words.length - a.words.length || byDay(a, b);

function reposts(traits: readonly Traits[], window: number): { texts: Traits[][]; joined: Join[] } {
  const leader = traits.map((_, at) => at);
  const root = (at: number): number => {
    let up = at;
    while (leader[up] !== up) up = leader[up] ?? up;
    leader[at] = up;
    return up;
  };
  const joined: Join[] = [];
  for (const [x, y] of repostCandidates(traits)) {
    const [a, b] = [traits[x], traits[y]];
    if (!a || !b || root(x) === root(y)) continue;
    const like = likeness(a, b, window);
    if (!like) continue;
    leader[root(y)] = root(x);
    joined.push({ a: a.id, b: b.id, because: [like] });
  }
  const texts = new Map<number, Traits[]>();
  for (const [at, one] of traits.entries()) {
    const group = texts.get(root(at));
    if (group) group.push(one);
    else texts.set(root(at), [one]);
  }
  return { texts: [...texts.values()].map((group) => group.sort(fullestFirst)), joined };
}

/** Groups articles into stories: first reposts of one text, then texts of one event, `window` days apart at most. */
export function gather(traits: readonly Traits[], window: number): Gathered[] {
  const { texts, joined } = reposts([...traits].sort(byDay), window);
  const nodes = texts.flatMap((group) => (group[0] ? [{ group, lead: group[0] }] : [])).sort((x, y) => byDay(x.lead, y.lead));
  const leads = nodes.map(({ lead }) => lead);
  const weights = weightsOf(leads);
  const edges: (Edge & { readonly because: Join['because'] })[] = [];
  for (const [x, y] of neighbours(leads, weights, window)) {
    const [a, b] = [leads[x], leads[y]];
    if (!a || !b) continue;
    const { strength, because } = linkOf(a, b, weights, window);
    if (Math.abs(strength) >= FAINT) edges.push({ a: x, b: y, strength, because });
  }
  const groups = groupByQuorum({ days: leads.map(({ day }) => day), window }, edges, JOINS);
  const groupOf = new Map(groups.flatMap((group, at) => group.map((node) => [node, at] as const)));
  const joinsOf = groups.map((): Join[] => []);
  for (const { a, b, strength, because } of edges) {
    const at = groupOf.get(a);
    if (at === undefined || at !== groupOf.get(b) || strength < JOINS) continue;
    joinsOf[at]?.push({ a: leads[a]?.id ?? '', b: leads[b]?.id ?? '', because });
  }
  const textJoins = new Map<string, Join[]>();
  const nodeOf = new Map(nodes.flatMap(({ group, lead }) => group.map(({ id }) => [id, lead.id] as const)));
  for (const join of joined) {
    const id = nodeOf.get(join.a) ?? '';
    textJoins.set(id, [...(textJoins.get(id) ?? []), join]);
  }
  return groups.map((group, at) => ({
    texts: group.map((node) => nodes[node]?.group.map(({ id }) => id) ?? []),
    joined: [...group.flatMap((node) => textJoins.get(leads[node]?.id ?? '') ?? []), ...(joinsOf[at] ?? [])],
  }));
}
