import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cut } from '../read/chrome/seen.js';
import type { EditNote } from '../story/edition.js';
import type { Head } from './kept.js';
import type { Written } from './outlet.js';
import { writeAtomic } from './place.js';
import type { Stamp } from './stamp.js';

/** What is known of one input. */
export interface Entry {
  /** Absolute file, or the task's path where there is none. */
  readonly origin: string;
  readonly path: string;
  /** Null where the file must be opened to tell whether it changed. */
  readonly stamp: Stamp | null;
  readonly digest: string;
  readonly version: string;
  readonly cut: Cut;
  /** Of the work kept on it. */
  readonly key: string;
  readonly head: Head;
  /** Whether its brief is published: in the choice of a run, and nothing since took it out. */
  readonly stands: boolean;
}

/** What OUT stands for, and what was written there. */
export interface Ledger {
  readonly entries: readonly Entry[];
  /** The files of OUT by their path there; those of one publication. */
  readonly written: ReadonlyMap<string, Written>;
  /** Null where the publication is not whole. */
  readonly published: Published | null;
}

export interface Published {
  /** Of all that it was made of. */
  readonly digest: string;
  readonly stories: number;
  /** What editors were told of their edits. */
  readonly edits: readonly EditNote[];
}

const EMPTY: Ledger = { entries: [], written: new Map(), published: null };

type Line =
  | { readonly entry: Entry }
  | { readonly written: readonly [path: string, digest: string, of: string | null] }
  | { readonly published: Published | null };

const file = (state: string): string => join(state, 'ledger');

/** The ledger of an OUT; an empty one where there is none, or none that can be read: everything is then looked at again. */
export async function readLedger(state: string): Promise<Ledger> {
  const text = await readFile(file(state), 'utf8').catch(() => '');
  const entries: Entry[] = [];
  const written = new Map<string, Written>();
  try {
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const record = JSON.parse(line) as Line;
      if ('entry' in record) entries.push(record.entry);
      else if ('written' in record) written.set(record.written[0], { digest: record.written[1], of: record.written[2] ?? null });
      // The last line: without it the ledger is not whole.
      else return { entries, written, published: record.published };
    }
  } catch {
    // Not ours, or of a future version.
  }
  return EMPTY;
}

const byOrigin = (a: Entry, b: Entry): number => (a.origin < b.origin ? -1 : 1);

export async function writeLedger(state: string, { entries, written, published }: Ledger): Promise<void> {
  const lines: Line[] = [
    ...[...entries].sort(byOrigin).map((entry) => ({ entry })),
    ...[...written].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, { digest, of }]) => ({ written: [path, digest, of] as const })),
    { published },
  ];
  await writeAtomic(file(state), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`, { sync: true });
}
