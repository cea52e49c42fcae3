import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spine, Volume } from '../publish/shelf.js';
import type { EditNote } from '../story/edition.js';
import { writeAtomicSync } from './place.js';

/** What telling one story left behind. It is kept beside OUT under the story's key, so that the next run tells only what changed. */
export interface Told {
  /** Files of OUT that are this story's alone, with the digests of their bytes. */
  readonly files: readonly (readonly [path: string, digest: string])[];
  /** Null where the story isn't published. */
  readonly spine: Spine | null;
  readonly notes: readonly EditNote[];
}

const fileOf = (state: string, key: string): string => join(state, 'told', key.slice(0, 2), key);

/** `volume` is read only where a feed or digest shows it: it stands on a line of its own. */
export function keepTold(state: string, key: string, told: Told, volume: Volume | null): void {
  writeAtomicSync(fileOf(state, key), `${JSON.stringify(told)}\n${JSON.stringify(volume)}\n`);
}

function linesAt(state: string, key: string): string[] {
  try {
    return readFileSync(fileOf(state, key), 'utf8').split('\n', 2);
  } catch {
    return [];
  }
}

/** Null where the story was never told so, or what was kept got lost in a power cut. */
export function toldAt(state: string, key: string): Told | null {
  const [first, second] = linesAt(state, key);
  try {
    if (first === undefined || second === undefined) return null;
    JSON.parse(second);
    return JSON.parse(first) as Told;
  } catch {
    return null;
  }
}

/** Stories that were opened last, about 10 kB each: a feed and its category show the same ones. */
const OPEN = 500;

/** Opens stories by their spines. */
export function volumesAt(state: string): (spine: Spine) => Volume {
  const open = new Map<string, Volume>();
  return ({ key }) => {
    const known = open.get(key);
    if (known) return known;
    const [, line] = linesAt(state, key);
    if (line === undefined) throw new Error('what is kept of a story went away while it was needed: run again');
    const volume = JSON.parse(line) as Volume;
    const [oldest] = open.keys();
    if (open.size >= OPEN && oldest !== undefined) open.delete(oldest);
    open.set(key, volume);
    return volume;
  };
}
