import { join } from 'node:path';

/** Folder below OUT that holds what a run leaves to the next: the lock, the ledger and the work done. */
export const stateOf = (out: string): string => join(out, '.jianbao');
