import { join } from 'node:path';
import type { Brief, Copy, Overrides } from '../model/index.js';
import { storyFiles } from '../publish/publication.js';
import type { Quote } from '../publish/quotes.js';
import { bind } from '../publish/shelf.js';
import { tellingOf } from '../publish/telling.js';
import type { Gathered } from '../story/gather.js';
import { tellUnedited } from '../story/unedited.js';
import { keptTelling } from './kept.js';
import { put } from './outlet.js';
import { dayFolder } from './place.js';
import { keepTold, type Told } from './told.js';

/** One story to tell. */
export interface StoryTask {
  /** Of all that the story is made of. */
  readonly key: string;
  readonly group: Gathered;
  /** The briefs of the group: their ids, the keys of the work kept on them, and other files of the same articles. */
  readonly members: readonly { readonly id: string; readonly key: string; readonly copies: readonly Copy[] }[];
  /** Ids among them under which stories were told before this run, where that makes a difference. */
  readonly before: readonly string[];
  /** Edits of its briefs. */
  readonly overrides: Overrides;
}

/** What a worker is asked when it publishes: some stories, each from what is kept of its articles to its files in OUT. */
export interface TellJob {
  readonly tasks: readonly StoryTask[];
  readonly out: string;
  /** Folder that work is kept in. */
  readonly state: string;
  /** Address that OUT is served under, or null. */
  readonly base: string | null;
  readonly stix: boolean;
  /** Whether briefs alone are written: some inputs were not reached, so that what they make together is for another run. */
  readonly partial: boolean;
  /** Milliseconds that all of it may take. */
  readonly limit: number;
}

export type TellDone =
  | { readonly is: 'told'; readonly stories: readonly TaskDone[] }
  /** The run itself can't go on. `code` is the system's, null where it is none of its errors. */
  | { readonly is: 'untold'; readonly code: string | null; readonly message: string };

export interface TaskDone extends Told {
  /** Ids of briefs whose file changed. */
  readonly changed: readonly string[];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

async function tellOne({ key, group, members, before, overrides }: StoryTask, job: TellJob): Promise<TaskDone> {
  const { out, state, base } = job;
  const quotes = new Map<string, readonly Quote[]>();
  const written = members.map(({ id, key: work, copies }): Brief => {
    const kept = keptTelling(state, work);
    if (!kept) throw new Error(`the work kept on ${id} went away while it was needed: run again`);
    quotes.set(id, kept.quotes);
    return copies.length > 0 ? { ...kept.brief, copies } : kept.brief;
  });
  const told = new Set(before);
  const { briefs, story, notes } =
    Object.keys(overrides).length > 0
      ? (await import('../story/edition.js')).tellGroup(group, written, { before: told, overrides })
      : tellUnedited(group, written, told);
  const files: (readonly [string, string])[] = [];
  const write = (path: string, text: string): boolean => {
    const { digest, changed } = put(out, path, text);
    files.push([path, digest]);
    return changed;
  };
  const changed = briefs
    .filter((brief) => write(join('briefs', dayFolder(brief.published), `${brief.id}.json`), json(brief)))
    .map(({ id }) => id);
  if (job.partial) return { files, spine: null, notes, changed };
  write(join('stories', dayFolder(story.first), `${story.id}.json`), json(story));
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  const telling = tellingOf(story, byId);
  if (telling) {
    for (const { path, text } of storyFiles(telling, byId, quotes)) write(path, text);
    if (job.stix) {
      const { path, text } = (await import('../publish/stix/index.js')).stixFile(telling, byId);
      write(path, text);
    }
  }
  const { spine, volume } = telling ? bind(telling, key, base) : { spine: null, volume: null };
  keepTold(state, key, { files, spine, notes }, volume);
  return { files, spine, notes, changed };
}

/** Tells stories and writes their files. Never throws. */
export async function tellAll(job: TellJob): Promise<TellDone> {
  try {
    const stories: TaskDone[] = [];
    for (const task of job.tasks) {
      stories.push(await tellOne(task, job));
      // The run that this is done for may be gone, or be told to stop.
      await new Promise((done) => setImmediate(done));
    }
    return { is: 'told', stories };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { is: 'untold', code: code ?? null, message: message ?? String(error) };
  }
}
