import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes whole files only: a reader sees the old bytes or the new ones. Returns whether the bytes changed. */
export async function writeAtomic(file: string, text: string): Promise<boolean> {
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === text) return false;
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}

/** `2024-07-15` → `2024/07/15`; `undated` where no day is known. */
export function dayFolder(day: string | null): string {
  return day ? day.slice(0, 10).replaceAll('-', '/') : 'undated';
}
