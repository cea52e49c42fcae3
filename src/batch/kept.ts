import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Brief, Category, Status } from '../model/index.js';
import type { Quote } from '../publish/quotes.js';
import type { Cut, Edges } from '../read/chrome/seen.js';
import type { Traits } from '../story/index.js';
import { writeAtomicSync } from './place.js';

/** What a run has to know of an article at all times; the rest is read when it is needed. */
export interface Head {
  readonly status: Status;
  readonly url: string | null;
  readonly published: string | null;
  /** Of the file, in UTF-16 units. */
  readonly size: number;
  readonly edges: Edges;
  /** Null where the article was left out before it was summarized. */
  readonly brief: {
    readonly id: string;
    readonly category: Category;
    readonly mentions: number;
    /** Rules by which the gate held something back, one each time. */
    readonly gate: readonly string[];
  } | null;
}

/** What is kept beside the head of an article that was summarized. */
export interface Summary {
  readonly brief: Brief;
  readonly traits: Traits;
  /** What pages may show of the article. */
  readonly quotes: readonly Quote[];
}

/** Work done on one file: each part as it is at rest, so that one can be read without the others. */
interface Kept {
  readonly head: Uint8Array;
  readonly brief: Uint8Array;
  readonly traits: Uint8Array;
  readonly quotes: Uint8Array;
}

/** The name of work: by all that it depends on. */
export function keyOf(version: string, path: string, digest: string, cut: Cut): string {
  return createHash('sha256')
    .update([version, path, digest, ...cut].join('\0'))
    .digest('hex')
    .slice(0, 32);
}

const SUM = 16;
const sumOf = (bytes: Uint8Array): Buffer => createHash('md5').update(bytes).digest();
export const fileOf = (state: string, key: string): string => join(state, 'work', key.slice(0, 2), key);

/**
 * JSON, not the engine's own serialization: that writes a string in one byte a unit or in two and a number as whole or not, as they came about,
 * and the same work would not always be the same bytes.
 */
const packed = (value: unknown): Buffer => deflateRawSync(JSON.stringify(value));
const unpacked = (bytes: Uint8Array): unknown => JSON.parse(inflateRawSync(bytes).toString());

const textOf = (numbers: Uint32Array): string => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
const numbersOf = (text: string): Uint32Array => new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);

interface PackedTraits extends Omit<Traits, 'sketch' | 'words'> {
  readonly sketch: { readonly scale: number; readonly hashes: string };
  readonly words: string;
}

function packTraits({ sketch, words, ...rest }: Traits): Buffer {
  return packed({ ...rest, sketch: { scale: sketch.scale, hashes: textOf(sketch.hashes) }, words: textOf(words) } satisfies PackedTraits);
}

function traitsIn({ traits }: Kept): Traits {
  const { sketch, words, ...rest } = unpacked(traits) as PackedTraits;
  return { ...rest, sketch: { scale: sketch.scale, hashes: numbersOf(sketch.hashes) }, words: numbersOf(words) };
}

/** Keeps work for later runs, whole or not at all. Throws the system's error where it can't be written. */
export function keepWork(state: string, key: string, head: Head, { brief, traits, quotes }: Summary): void {
  const kept: Kept = { head: packed(head), brief: packed(brief), traits: packTraits(traits), quotes: packed(quotes) };
  const bytes = serialize(kept);
  writeAtomicSync(fileOf(state, key), Buffer.concat([sumOf(bytes), bytes]));
}

function readKept(state: string, key: string): Kept | null {
  try {
    const bytes = readFileSync(fileOf(state, key));
    const body = bytes.subarray(SUM);
    return sumOf(body).equals(bytes.subarray(0, SUM)) ? (deserialize(body) as Kept) : null;
  } catch {
    // Never done, or lost in a power cut: it is done again.
    return null;
  }
}

export function keptHead(state: string, key: string): Head | null {
  const kept = readKept(state, key);
  return kept && (unpacked(kept.head) as Head);
}

const briefIn = ({ brief }: Kept): Brief => unpacked(brief) as Brief;

/** Null where the work is not there any more. */
export function keptBrief(state: string, key: string): Brief | null {
  const kept = readKept(state, key);
  return kept && briefIn(kept);
}

export function keptTraits(state: string, key: string): Traits | null {
  const kept = readKept(state, key);
  return kept && traitsIn(kept);
}

/** Both at once: opening a file takes longer than what is in it. */
export function keptTelling(state: string, key: string): { readonly brief: Brief; readonly quotes: readonly Quote[] } | null {
  const kept = readKept(state, key);
  return kept && { brief: briefIn(kept), quotes: unpacked(kept.quotes) as Quote[] };
}

/** Takes away what is kept in a folder under keys that nothing asks for any more. */
export async function forget(state: string, folder: 'work' | 'told', wanted: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(join(state, folder), { recursive: true, withFileTypes: true }).catch(() => []))
    if (entry.isFile() && !wanted.has(entry.name)) await rm(join(entry.parentPath, entry.name), { force: true });
}
