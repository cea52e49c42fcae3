import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** `.name.1f2e3d4c.tmp`: hidden, so that nobody who serves or reads the folder takes it for a file of its own. */
const temporaryName = (file: string): string =>
  join(dirname(file), `.${file.slice(file.lastIndexOf('/') + 1)}.${randomBytes(4).toString('hex')}.tmp`);
const TEMPORARY = /^\..*\.[0-9a-f]{8}\.tmp$/;

/** Writes a whole file or none: a reader sees the old bytes or the new ones. With `sync` they outlast a power cut. */
export async function writeAtomic(file: string, data: string | Uint8Array, { sync = false } = {}): Promise<void> {
  const temporary = temporaryName(file);
  try {
    const handle = await open(temporary, 'wx').catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await mkdir(dirname(file), { recursive: true });
      return open(temporary, 'wx');
    });
    try {
      await handle.writeFile(data);
      if (sync) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

/** As `writeAtomic`, for whoever has nothing else to do meanwhile. */
export function writeAtomicSync(file: string, data: string | Uint8Array): void {
  const temporary = temporaryName(file);
  try {
    try {
      writeFileSync(temporary, data, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(temporary, data, { flag: 'wx' });
    }
    renameSync(temporary, file);
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // The first error says more.
    }
    throw error;
  }
}

/** Takes away what a killed run was writing. */
export async function sweepTemporary(folder: string): Promise<number> {
  let swept = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!entry.isFile() || !TEMPORARY.test(entry.name)) continue;
    await rm(join(entry.parentPath, entry.name), { force: true });
    swept++;
  }
  return swept;
}

/** `2024-07-15` → `2024/07/15`; `undated` where no day is known. */
export function dayFolder(day: string | null): string {
  return day ? day.slice(0, 10).replaceAll('-', '/') : 'undated';
}
