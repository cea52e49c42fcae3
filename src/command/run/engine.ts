import { availableParallelism } from 'node:os';
import type { BatchOptions } from '../../batch.js';
import { UsageError } from '../io.js';

/** How the work is spread and bounded, as typed. */
export interface EngineOptions {
  readonly workers?: string;
  readonly fileTimeout?: string;
  readonly fileMemory?: string;
}

const DEFAULT = { seconds: 60, megabytes: 1024 } as const;
/** Less than this and the termbase doesn't fit. */
const LEAST_MEGABYTES = 128;

function whole(name: string, value: string | undefined, least: number, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,6}$/.test(value) || Number(value) < least) throw new UsageError(`${name} wants a number of at least ${least}, not ${value}.`);
  return Number(value);
}

/** Throws UsageError where they make no sense. */
export function engineOf(options: EngineOptions): Required<Pick<BatchOptions, 'workers' | 'fileTimeout' | 'fileMemory'>> {
  return {
    workers: whole('--workers', options.workers, 1, availableParallelism()),
    fileTimeout: 1000 * whole('--file-timeout', options.fileTimeout, 1, DEFAULT.seconds),
    fileMemory: whole('--file-memory', options.fileMemory, LEAST_MEGABYTES, DEFAULT.megabytes),
  };
}
