import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What tells that a file has not been touched since, without opening it. Times in nanoseconds. */
export interface Stamp {
  readonly size: string;
  readonly inode: string;
  readonly modified: string;
  /** When its entry last changed: a copy that keeps the old time of modification is found out by it. */
  readonly changed: string;
}

export function stampOf({ size, ino, mtimeNs, ctimeNs }: BigIntStats): Stamp {
  return { size: String(size), inode: String(ino), modified: String(mtimeNs), changed: String(ctimeNs) };
}

/** Null where there is no such file, or none that may be looked at. */
export async function stampAt(file: string): Promise<Stamp | null> {
  return stat(file, { bigint: true }).then(stampOf, () => null);
}

export function sameStamp(a: Stamp | null, b: Stamp | null): boolean {
  return a !== null && b !== null && a.size === b.size && a.inode === b.inode && a.modified === b.modified && a.changed === b.changed;
}

/** Two writes within one tick of a file system's clock can't be told apart: what was touched just before it was read proves nothing. */
const TICK = 2_000_000_000n;

export function isSettled({ changed, modified }: Stamp, now: number): boolean {
  const last = BigInt(changed) > BigInt(modified) ? BigInt(changed) : BigInt(modified);
  return BigInt(Math.round(now)) * 1_000_000n - last > TICK;
}
