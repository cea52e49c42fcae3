import { createHash } from 'node:crypto';
import type { Overrides } from '../model/index.js';
import type { Gathered } from '../story/gather.js';
import type { Outlet } from './outlet.js';
import type { PublishOptions } from './publish.js';
import type { StoryTask } from './tell.js';
import { copiesOf, type United } from './unite.js';

/** Ids of the stories that readers could find before this run: those with a page. */
function toldBefore({ written }: Outlet): Set<string> {
  return new Set([...written.keys()].flatMap((path) => /^story\/([0-9a-f]{16})\.html$/.exec(path)?.[1] ?? []));
}

/** The stories to tell, each named by all that it is made of. `path` is of one of its articles. */
export function storyTasks(
  groups: readonly Gathered[],
  all: readonly United[],
  outlet: Outlet,
  { version, base, edition: { overrides = {}, stix = false } }: PublishOptions,
): (StoryTask & { readonly path: string })[] {
  const byId = new Map(all.map((united) => [united.lead.head.brief.id, united]));
  const before = toldBefore(outlet);
  return groups.map((group) => {
    const united = group.texts.flat().flatMap((id) => byId.get(id) ?? []);
    const members = united.map((one) => ({ id: one.lead.head.brief.id, key: one.lead.key, copies: copiesOf(one) }));
    const edits: Overrides = Object.fromEntries(members.flatMap(({ id }) => (overrides[id] ? [[id, overrides[id]]] : [])));
    // What was told before is told as taken back where nothing else is left to tell.
    const gone = united.every(({ lead }) => lead.head.status === 'deleted');
    const known = gone ? members.flatMap(({ id }) => (before.has(id) ? [id] : [])) : [];
    const task = { group, members, before: known, overrides: edits };
    const key = createHash('sha256')
      .update(JSON.stringify([version, base, stix, task]))
      .digest('hex')
      .slice(0, 32);
    return { ...task, key, path: united[0]?.lead.path ?? '' };
  });
}
