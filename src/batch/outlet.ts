import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { writeAtomic } from './place.js';

const digestOf = (text: string): string => `${Buffer.byteLength(text)}-${createHash('sha1').update(text).digest('base64url')}`;

/** Whether a file is there and as long as it was written. */
async function stands(file: string, digest: string): Promise<boolean> {
  const size = Number(digest.slice(0, digest.indexOf('-')));
  return stat(file).then(
    (found) => found.isFile() && found.size === size,
    () => false,
  );
}

/** Writes the files of one publication below OUT. */
export interface Outlet {
  /** Whether the bytes changed. */
  readonly write: (path: string, text: string) => Promise<boolean>;
  /** Keeps a file as it is. */
  readonly spare: (path: string) => void;
  /** Digests by path, of what was written and what an earlier run wrote and nothing took away. */
  readonly written: ReadonlyMap<string, string>;
  /** Takes away what earlier runs wrote and this one didn't. Files of others are never touched. */
  readonly sweep: () => Promise<void>;
}

export function openOutlet(out: string, before: ReadonlyMap<string, string>): Outlet {
  const written = new Map(before);
  const wanted = new Set<string>();
  return {
    written,
    spare: (path) => wanted.add(path),
    write: async (path, text) => {
      wanted.add(path);
      const digest = digestOf(text);
      const file = join(out, path);
      const known = before.get(path);
      if (known === digest && (await stands(file, digest))) return false;
      const same = known !== digest && (await readFile(file, 'utf8').catch(() => null)) === text;
      if (!same) await writeAtomic(file, text);
      written.set(path, digest);
      return !same;
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
export async function allStand(out: string, written: ReadonlyMap<string, string>): Promise<boolean> {
  for (const [path, digest] of written) if (!(await stands(join(out, path), digest))) return false;
  return true;
}
