import { readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Brief, Story } from '../model/index.js';
import { dayFolder } from './place.js';

const OWN_NAME = /^([0-9a-f]{16})\.(?:json|html)$/;

/**
 * Takes away what an earlier run wrote and this one overtook: the file of a story that another has swallowed, or that moved to another
 * day, and its page, unless the page leads on to the story that took it in. Stories of briefs that this run didn't read stay, and so does
 * every file that isn't jianbao's own.
 */
export async function sweepStories(out: string, stories: readonly Story[], briefs: ReadonlyMap<string, Brief>): Promise<void> {
  const placeOf = new Map(stories.map(({ id, first }) => [id, join('stories', dayFolder(first), `${id}.json`)]));
  const overtaken = (id: string, path: string): boolean => briefs.has(id) && placeOf.get(id) !== path;
  const aliases = new Set(stories.flatMap(({ merged }) => merged));
  for (const inside of await readdir(join(out, 'stories'), { recursive: true }).catch(() => [])) {
    const path = join('stories', inside);
    const id = OWN_NAME.exec(path.slice(path.lastIndexOf(sep) + 1))?.[1];
    if (id !== undefined && overtaken(id, path)) await rm(join(out, path));
  }
  for (const name of await readdir(join(out, 'story')).catch(() => [])) {
    const id = OWN_NAME.exec(name)?.[1];
    if (id !== undefined && briefs.has(id) && !placeOf.has(id) && !aliases.has(id)) await rm(join(out, 'story', name));
  }
}
