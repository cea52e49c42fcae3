import { access, constants, mkdir } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { type Report, runBatch } from '../batch.js';
import { listInputs, reasonOf } from './inputs.js';
import { type ExitCode, type Io, UsageError } from './io.js';

export interface RunOptions {
  readonly out: string;
  readonly since?: string;
  readonly until?: string;
  readonly source?: readonly string[];
  readonly category?: readonly string[];
  readonly writer: string;
  readonly quiet?: true;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function day(name: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!DAY.test(value)) throw new UsageError(`${name} wants a day as 2024-07-15, not ${value}.`);
  return value;
}

async function writable(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    await access(out, constants.W_OK);
  } catch (error) {
    throw new UsageError(`Can't write to ${out}: ${reasonOf(error)}. Name another folder with -o.`);
  }
}

/** Control characters of a file's name must not reach a terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\ufffd');
}

function closing(report: Report, out: string): string {
  const { counts, statuses } = report;
  const gate = Object.entries(report.gate).map(([rule, n]) => `${rule} ${n}`);
  return [
    `Read ${counts.read} files: ${counts.written} briefs written, ${counts.unchanged} unchanged, ${counts.duplicate} copies of others, ${counts.failed} failed.`,
    `With article text ${statuses.complete + statuses.truncated} (${statuses.truncated} cut by the fetch); without: ${statuses.empty} empty, ${statuses.blocked} blocked, ${statuses.deleted} deleted.`,
    `${report.stories} stories. ${gate.length > 0 ? `Dropped by the gate: ${gate.join(', ')}.` : 'The gate dropped nothing.'}`,
    `Look at ${out}/briefs (one JSON an article), ${out}/feed.json (for feed readers) and ${out}/report.json (what became of each file).`,
    '',
  ].join('\n');
}

/** `jianbao run`: the main job. */
export async function runCommand(names: readonly string[], options: RunOptions, io: Io): Promise<ExitCode> {
  if (options.writer === 'llm') throw new UsageError('The model writer is not built yet; run with --writer rules (or auto).');
  if (options.writer !== 'rules' && options.writer !== 'auto')
    throw new UsageError(`--writer is rules, llm or auto, not ${options.writer}.`);
  const since = day('--since', options.since);
  const until = day('--until', options.until);
  const tasks = await listInputs(names, io);
  await writable(options.out);
  const bar =
    io.terminal && !options.quiet
      ? new SingleBar({
          format: '{bar} {value}/{total} · {eta_formatted} left · {failed} failed · {path}',
          clearOnComplete: true,
          hideCursor: true,
        })
      : null;
  bar?.start(tasks.length, 0, { path: '', failed: 0 });
  const report = await runBatch(
    tasks.map(({ path, load }) => ({ path, load: () => load().catch((error) => Promise.reject(new Error(reasonOf(error)))) })),
    {
      out: options.out,
      since,
      until,
      sources: options.source ?? [],
      categories: options.category ?? [],
      signal: io.signal,
      progress: (done, _total, path, failed) => bar?.update(done, { path: printable(path).slice(-60), failed }),
      failed: (path, reason) => io.stderr(`${printable(path)}: ${reason}; skipped, the others go on.\n`),
    },
  ).finally(() => bar?.stop());
  if (!options.quiet) io.stderr(closing(report, options.out));
  if (report.interrupted) return 130;
  return report.counts.failed > 0 ? 1 : 0;
}
