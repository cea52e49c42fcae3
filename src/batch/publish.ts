import { join } from 'node:path';
import type { Brief, Overrides, Story } from '../model/index.js';
import { type OutFile, publication } from '../publish/publication.js';
import type { Quotes } from '../publish/quotes.js';
import { schemas } from '../publish/schema.js';
import { tellings } from '../publish/telling.js';
import type { EditNote } from '../story/edition.js';
import type { Traits } from '../story/index.js';
import { uneditedEdition } from '../story/unedited.js';
import { keptQuotes, keptTelling } from './kept.js';
import type { Outlet } from './outlet.js';
import { dayFolder } from './place.js';
import { type United, withCopies } from './unite.js';

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
  readonly state: string;
  readonly base: string | null;
  readonly edition: EditionChoice;
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
  /** Whether everything was written. */
  readonly whole: boolean;
}

const json = (value: unknown, indent: number): string => `${JSON.stringify(value, null, indent)}\n`;

/** Ids of the stories that readers could find before this run: those with a page. */
function toldBefore({ written }: Outlet): Set<string> {
  return new Set([...written.keys()].flatMap((path) => /^story\/([0-9a-f]{16})\.html$/.exec(path)?.[1] ?? []));
}

function* filesOf(
  stories: readonly Story[],
  briefs: ReadonlyMap<string, Brief>,
  quotes: Quotes,
  base: string | null,
  stix: typeof import('../publish/stix/index.js') | null,
): Generator<OutFile> {
  yield* publication(stories, briefs, base, quotes);
  if (stix) yield* stix.stixFiles(tellings(stories, briefs), briefs);
}

/** Writes briefs, stories, feeds, pages and schemas. What leads to other files comes after them, so that no link leads nowhere. */
export async function publish(all: readonly United[], outlet: Outlet, options: PublishOptions): Promise<Publication> {
  const { state, base, signal, partial, edition } = options;
  const byId = new Map<string, Brief>();
  const traits: Traits[] = [];
  for (const united of all) {
    const { key, head } = united.lead;
    const kept = keptTelling(state, key);
    if (!kept) throw new Error(`the work kept on ${united.lead.path} went away while it was needed: run again`);
    byId.set(head.brief.id, withCopies(kept.brief, united));
    traits.push(kept.traits);
  }
  const edited = Object.keys(edition.overrides ?? {}).length > 0;
  // Loaded where editors have said something: judging their words takes all that reads an article.
  const make = edited ? (await import('../story/edition.js')).makeEdition : uneditedEdition;
  const { briefs, stories, notes } = make([...byId.values()], traits, { ...edition, before: toldBefore(outlet) });
  const changed = new Set<string>();
  let done = 0;
  for (const brief of briefs) {
    byId.set(brief.id, brief);
    options.progress(done++, byId.size, brief.path);
    if (await outlet.write(join('briefs', dayFolder(brief.published), `${brief.id}.json`), json(brief, 1))) changed.add(brief.id);
  }
  const made = { stories: stories.length, edits: notes, changed };
  if (partial) return { ...made, whole: false };
  for (const [name, schema] of Object.entries(schemas)) await outlet.write(join('schema', `${name}.json`), json(schema, 2));
  for (const story of stories) await outlet.write(join('stories', dayFolder(story.first), `${story.id}.json`), json(story, 1));
  const keys = new Map(all.map(({ lead }) => [lead.head.brief.id, lead.key]));
  // Read when a page asks for them: all at once they would weigh as much as the briefs.
  const quotes: Quotes = { get: (id) => keptQuotes(state, keys.get(id) ?? '') };
  const stix = edition.stix ? await import('../publish/stix/index.js') : null;
  for (const { path, text } of filesOf(stories, byId, quotes, base, stix)) {
    if (signal.aborted) return { ...made, whole: false };
    await outlet.write(path, text);
  }
  await outlet.sweep();
  return { ...made, whole: true };
}
