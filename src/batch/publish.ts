import { createHash } from 'node:crypto';
import type { Brief, Overrides } from '../model/index.js';
import { shelfSheets } from '../publish/publication.js';
import { schemas } from '../publish/schema.js';
import type { Spine } from '../publish/shelf.js';
import { inOrder } from '../publish/telling.js';
import type { EditNote } from '../story/edition.js';
import { type Gathered, gather } from '../story/gather.js';
import { WINDOW } from '../story/same-event.js';
import { keptBrief, keptTraits } from './kept.js';
import type { Outlet } from './outlet.js';
import type { Pool } from './pool.js';
import { storyTasks } from './story-tasks.js';
import type { StoryTask } from './tell.js';
import { FEW, tellInLanes, warm } from './tell-in-lanes.js';
import { type Told, toldAt, volumesAt } from './told.js';
import type { United } from './unite.js';

/** What is made of the briefs beside what they say. */
export interface EditionChoice {
  /** Days that may lie between two articles of one running story. */
  readonly window?: number;
  /** The editors' hand. */
  readonly overrides?: Overrides;
  /** Whether bundles for threat intelligence platforms are written. */
  readonly stix?: boolean;
}

export interface PublishOptions {
  readonly out: string;
  readonly state: string;
  /** Of all code and data. */
  readonly version: string;
  readonly base: string | null;
  readonly edition: EditionChoice;
  /** Workers for many stories; few are told in this process. */
  readonly pool: () => Pool;
  readonly signal: AbortSignal;
  /** Whether some inputs were not reached: their briefs are written and the rest waits for a run that comes through. */
  readonly partial: boolean;
  readonly progress: (done: number, total: number, path: string) => void;
}

/** What was made of the briefs. */
export interface Publication {
  readonly stories: number;
  /** What editors should know of their edits. */
  readonly edits: readonly EditNote[];
  /** Ids of the briefs whose file changed. */
  readonly changed: ReadonlySet<string>;
  /** Keys of the stories. */
  readonly keys: ReadonlySet<string>;
  /** Whether everything was written. */
  readonly whole: boolean;
}

/** Briefs as they are kept, each read when it is asked for: a hundred thousand at once would not fit in memory. */
function keptBriefs(all: readonly United[], state: string): Pick<ReadonlyMap<string, Brief>, 'get' | 'has'> {
  const keys = new Map(all.map(({ lead }) => [lead.head.brief.id, lead.key]));
  return { has: (id) => keys.has(id), get: (id) => keptBrief(state, keys.get(id) ?? '') ?? undefined };
}

/** Which articles tell one event, as the articles have it and as editors want it. */
async function groupsOf(
  all: readonly United[],
  { state, edition: { window = WINDOW, overrides = {} } }: PublishOptions,
): Promise<{ readonly groups: readonly Gathered[]; readonly notes: readonly EditNote[] }> {
  const traits = all.map(({ lead: { key, path } }) => {
    const kept = keptTraits(state, key);
    if (!kept) throw new Error(`the work kept on ${path} went away while it was needed: run again`);
    return kept;
  });
  const groups = gather(traits, window);
  if (Object.keys(overrides).length === 0) return { groups, notes: [] };
  // Loaded where editors have said something: judging their words takes all that reads an article.
  return (await import('../story/edition.js')).regrouped(groups, keptBriefs(all, state), overrides);
}

/** Stories after which a signal is listened for. */
const BREATH = 32;
const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));

/**
 * Writes briefs, stories, pages, feeds and schemas, and of all that only what changed. What leads to other files comes after them, so
 * that no link leads nowhere. Throws the system's error where something can't be written.
 */
export async function publish(all: readonly United[], outlet: Outlet, options: PublishOptions): Promise<Publication> {
  const { state, base, signal, partial, version, progress } = options;
  // In an OUT of its own nothing is told yet.
  const ready = outlet.written.size === 0 && all.length >= FEW ? warm(options.pool(), options) : null;
  const { groups, notes } = await groupsOf(all, options);
  const tasks = storyTasks(groups, all, outlet, options);
  const keys = new Set(tasks.map(({ key }) => key));
  const changed = new Set<string>();
  const spines: Spine[] = [];
  const edits: EditNote[] = [...notes];
  let done = 0;
  const take = ({ files, spine, notes: own }: Told, path: string) => {
    for (const [file, digest] of files) outlet.adopt(file, digest);
    if (spine) spines.push(spine);
    edits.push(...own);
    progress(done++, tasks.length, path);
  };
  const open: (StoryTask & { readonly path: string })[] = [];
  for (const task of tasks) {
    if (signal.aborted && !partial) break;
    const told = partial ? null : toldAt(state, task.key);
    if (told?.files.every(([path, digest]) => outlet.holds(path, digest))) take(told, task.path);
    else open.push(task);
    if ((done + open.length) % BREATH === 0) await breathe();
  }
  await ready;
  await tellInLanes(open, options, (told, path) => {
    for (const id of told.changed) changed.add(id);
    take(told, path);
  });
  const made = { stories: tasks.length, edits: edits.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), changed, keys };
  if (partial || done < tasks.length) return { ...made, whole: false };

  const write = (path: string, of: readonly string[], text: () => string) => {
    const name = createHash('sha256')
      .update([version, base, ...of].join('\0'))
      .digest('hex')
      .slice(0, 32);
    if (!outlet.keeps(path, name)) outlet.write(path, text(), name);
  };
  for (const [name, schema] of Object.entries(schemas)) write(`schema/${name}.json`, [], () => `${JSON.stringify(schema, null, 2)}\n`);
  const shelf = { spines: spines.sort(inOrder), open: volumesAt(state) };
  let written = 0;
  for (const { path, of, text } of shelfSheets(shelf, base)) {
    if (signal.aborted) return { ...made, whole: false };
    write(path, of, text);
    if (++written % BREATH === 0) await breathe();
  }
  await outlet.sweep();
  return { ...made, whole: true };
}
