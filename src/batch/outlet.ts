import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { writeAtomicSync } from './place.js';

/** A file of OUT as it was written: `digest` of its bytes, length first, and `of` what they were made of, where that is known. */
export interface Written {
  readonly digest: string;
  readonly of: string | null;
}

/** Of a file that stands in OUT and of which nothing else is known. */
export const UNKNOWN: Written = { digest: '', of: null };

const digestOf = (bytes: Uint8Array): string => `${bytes.length}-${createHash('sha1').update(bytes).digest('base64url')}`;

function sizeAt(file: string): number | null {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : null;
  } catch {
    // A file is where a folder should be.
    return null;
  }
}

function bytesAt(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Whether a file is there and as long as it was written. */
const stands = (file: string, digest: string): boolean => sizeAt(file) === Number(digest.slice(0, digest.indexOf('-')));

/** Brings a file of OUT to a text, whole or not at all. `changed` where it had other bytes or none. */
export function put(out: string, path: string, text: string): { readonly digest: string; readonly changed: boolean } {
  const bytes = Buffer.from(text);
  const file = join(out, path);
  const same = sizeAt(file) === bytes.length && bytesAt(file)?.equals(bytes) === true;
  if (!same) writeAtomicSync(file, bytes);
  return { digest: digestOf(bytes), changed: !same };
}

/** Writes the files of one publication below OUT. */
export interface Outlet {
  /** What was written, and what an earlier run wrote and nothing took away, by path. */
  readonly written: ReadonlyMap<string, Written>;
  /** Whether a file has the bytes of this digest. */
  readonly holds: (path: string, digest: string) => boolean;
  /** Keeps a file that is made of the same as it was; false where it has to be written. */
  readonly keeps: (path: string, of: string) => boolean;
  readonly write: (path: string, text: string, of: string) => void;
  /** Takes in a file that stands in OUT as it should: others wrote it, or it was found so. */
  readonly adopt: (path: string, digest: string) => void;
  /** Takes away what earlier runs wrote and this one didn't. Files of others are never touched. */
  readonly sweep: () => Promise<void>;
}

export interface OutletOptions {
  /** What earlier runs wrote. */
  readonly before: ReadonlyMap<string, Written>;
  /** Whether the last of them came to its end: a killed one wrote what it could not tell of any more. */
  readonly trusted: boolean;
}

export function openOutlet(out: string, { before, trusted }: OutletOptions): Outlet {
  const written = new Map(before);
  const wanted = new Set<string>();
  const holds = (path: string, digest: string): boolean => {
    const file = join(out, path);
    if (trusted) return written.get(path)?.digest === digest && stands(file, digest);
    const bytes = stands(file, digest) ? bytesAt(file) : null;
    return bytes !== null && digestOf(bytes) === digest;
  };
  return {
    written,
    holds,
    keeps: (path, of) => {
      const known = written.get(path);
      if (known?.of !== of || !holds(path, known.digest)) return false;
      wanted.add(path);
      return true;
    },
    write: (path, text, of) => {
      wanted.add(path);
      written.set(path, { digest: put(out, path, text).digest, of });
    },
    adopt: (path, digest) => {
      wanted.add(path);
      written.set(path, { digest, of: null });
    },
    sweep: async () => {
      for (const path of before.keys()) {
        if (wanted.has(path)) continue;
        await rm(join(out, path), { force: true });
        written.delete(path);
      }
    },
  };
}

const OWN =
  /^(?:(?:briefs|stories)\/.*\/[0-9a-f]{16}\.json|story\/[0-9a-f]{16}\.html|stix\/[0-9a-f]{16}\.json|feeds\/pages\/.*\.json|digest\/\d{4}\/\d\d\/\d\d\.(?:html|md))$/;

/** Paths of what looks like jianbao's own below OUT: where a run was killed, nobody else knows what it wrote. */
export async function ownFiles(out: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ['briefs', 'stories', 'story', 'stix', 'feeds', 'digest'])
    for (const name of await readdir(join(out, folder), { recursive: true }).catch(() => [])) {
      const path = `${folder}/${name.split(sep).join('/')}`;
      if (OWN.test(path)) found.push(path);
    }
  return found;
}

/** Whether all that was written is still there. */
export function allStand(out: string, written: ReadonlyMap<string, Written>): boolean {
  for (const [path, { digest }] of written) if (!stands(join(out, path), digest)) return false;
  return true;
}
