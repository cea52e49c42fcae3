import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type ReadOverrides, readOverrides } from '../story/edit/overrides.js';
import { UsageError } from './io.js';
import { printable } from './printable.js';

/** The editors' file of an OUT: beside it, so that whoever throws OUT away keeps it; in it only where somebody put it there. */
export function overridesFile(out: string): string {
  const beside = join(dirname(resolve(out)), 'overrides.json');
  const inside = join(resolve(out), 'overrides.json');
  return !existsSync(beside) && existsSync(inside) ? inside : beside;
}

/** How many problems of a file are named: the first ones lead to the others. */
const NAMED = 5;

/** What editors said, nothing where there is no file. Throws `UsageError` with every place that can't be read. */
export async function loadOverrides(file: string): Promise<ReadOverrides> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new UsageError(`Can't read ${file}: ${error.code === 'EISDIR' ? 'it is a folder' : error.message}.`);
  });
  const read = readOverrides(text ?? '{}');
  const { problems } = read;
  if (problems.length === 0) return read;
  const more = problems.length > NAMED ? ` (and ${problems.length - NAMED} more)` : '';
  throw new UsageError(
    `${printable(basename(file))} ${problems.slice(0, NAMED).map(printable).join('; ')}${more}. Nothing was written: mend ${file}, or move it away.`,
  );
}
