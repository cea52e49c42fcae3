import type { Status } from '../model/index.js';
import type { EditNote } from '../story/edition.js';
import type { ModelReport } from './model/report.js';

export type Outcome = 'written' | 'unchanged' | 'duplicate' | 'failed';

export interface FileReport {
  readonly path: string;
  readonly outcome: Outcome;
  /** Null for a file that couldn't be read. */
  readonly status: Status | null;
  readonly reason: string | null;
}

/** What became of a run: contract.md, "OUT". `counts.read` is the sum of the four outcomes. */
export interface Report {
  readonly counts: Readonly<Record<'read' | Outcome, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly stories: number;
  /** Sentences that the gate dropped or replaced, by rule. */
  readonly gate: Readonly<Record<string, number>>;
  readonly interrupted: boolean;
  /** What asking a model came to; null where none was asked. */
  readonly model: ModelReport | null;
  /** What editors should know: edits that could not be done, and what the gate found in their words. */
  readonly edits: readonly EditNote[];
  /** By path. */
  readonly files: readonly FileReport[];
}

/** `gated`: the rules by which the gate held something back, one each time. */
export function makeReport(
  files: readonly FileReport[],
  gated: readonly string[],
  { stories, edits }: Pick<Report, 'stories' | 'edits'>,
  interrupted: boolean,
  model: ModelReport | null = null,
): Report {
  const counts = { read: files.length, written: 0, unchanged: 0, duplicate: 0, failed: 0 };
  const statuses = { complete: 0, truncated: 0, empty: 0, blocked: 0, deleted: 0 };
  for (const { outcome, status } of files) {
    counts[outcome]++;
    if (status) statuses[status]++;
  }
  const gate: Record<string, number> = {};
  for (const rule of [...gated].sort()) gate[rule] = (gate[rule] ?? 0) + 1;
  return { counts, statuses, stories, gate, interrupted, model, edits, files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
