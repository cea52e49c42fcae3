import { join } from 'node:path';
import type { Brief } from '../model/index.js';
import { publication } from '../publish/publication.js';
import { schemas } from '../publish/schema.js';
import { type Traits, tellStories } from '../story/index.js';
import { keptBrief, keptTraits } from './kept.js';
import type { Outlet } from './outlet.js';
import { dayFolder } from './place.js';
import { type United, withCopies } from './unite.js';

export interface PublishOptions {
  readonly state: string;
  readonly base: string | null;
  readonly signal: AbortSignal;
  /** Whether some inputs were not reached: their briefs are written and the rest waits for a run that comes through. */
  readonly partial: boolean;
  readonly progress: (done: number, total: number, path: string) => void;
}

/** What was made of the briefs. */
export interface Publication {
  readonly stories: number;
  /** Ids of the briefs whose file changed. */
  readonly changed: ReadonlySet<string>;
  /** Whether everything was written. */
  readonly whole: boolean;
}

const json = (value: unknown, indent: number): string => `${JSON.stringify(value, null, indent)}\n`;

/** Ids of the stories that readers could find before this run: those with a page. */
function toldBefore({ written }: Outlet): Set<string> {
  return new Set([...written.keys()].flatMap((path) => /^story\/([0-9a-f]{16})\.html$/.exec(path)?.[1] ?? []));
}

/** Writes briefs, stories, feeds, pages and schemas. What leads to other files comes after them, so that no link leads nowhere. */
export async function publish(all: readonly United[], outlet: Outlet, options: PublishOptions): Promise<Publication> {
  const { state, base, signal, partial } = options;
  const byId = new Map<string, Brief>();
  const traits: Traits[] = [];
  for (const united of all) {
    const { key, head } = united.lead;
    const brief = keptBrief(state, key);
    const own = keptTraits(state, key);
    if (!brief || !own) throw new Error(`the work kept on ${united.lead.path} went away while it was needed: run again`);
    byId.set(head.brief.id, withCopies(brief, united));
    traits.push(own);
  }
  const stories = tellStories([...byId.values()], traits, { before: toldBefore(outlet) });
  const storyOf = new Map(stories.flatMap((story) => story.articles.map(({ brief }) => [brief, story.id] as const)));
  const changed = new Set<string>();
  let done = 0;
  for (const [id, brief] of byId) {
    options.progress(done++, byId.size, brief.path);
    const whole: Brief = { ...brief, story: storyOf.get(id) ?? id };
    if (await outlet.write(join('briefs', dayFolder(brief.published), `${id}.json`), json(whole, 1))) changed.add(id);
  }
  const made = { stories: stories.length, changed };
  if (partial) return { ...made, whole: false };
  for (const [name, schema] of Object.entries(schemas)) await outlet.write(join('schema', `${name}.json`), json(schema, 2));
  for (const story of stories) await outlet.write(join('stories', dayFolder(story.first), `${story.id}.json`), json(story, 1));
  for (const { path, text } of publication(stories, byId, base)) {
    if (signal.aborted) return { ...made, whole: false };
    await outlet.write(path, text);
  }
  await outlet.sweep();
  return { ...made, whole: true };
}
