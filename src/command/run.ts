import { access, constants, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import { Locked } from '../batch/lock.js';
import { reasonOf, writingReason } from '../batch/reason.js';
import type { Report } from '../batch/report.js';
import { Unkept } from '../batch/survey.js';
import { runBatch } from '../batch.js';
import { type ChoiceOptions, choiceOf } from './choice.js';
import { findInputs } from './inputs.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import { type ModelCommandOptions, modelSettings } from './model/settings.js';
import { modelLines } from './model/told.js';
import { printable } from './printable.js';

export interface RunOptions extends ChoiceOptions, ModelCommandOptions {
  readonly out: string;
  readonly site?: string;
  readonly workers?: string;
  readonly fileTimeout?: string;
  readonly fileMemory?: string;
  readonly quiet?: true;
}

/** A whole number of at least `least`; `otherwise` where the option was not given. */
function count(name: string, value: string | undefined, least: number, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least) throw new UsageError(`${name} wants a number of at least ${least}, not ${value}.`);
  return Number(value);
}

/** The address that OUT will be served under, with its closing slash. */
function siteOf(site: string | undefined): string | null {
  if (site === undefined) return null;
  const url = URL.canParse(site) ? new URL(site) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError(`--site wants an address as https://example.com/news/, not ${site}.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** What was written there would be read as articles the next time. */
function checkOut(out: string, inputs: readonly string[]): void {
  if (inputs.some((input) => input !== '-' && resolve(input) === resolve(out)))
    throw new UsageError(`${out} is an input too: name another folder with -o.`);
}

async function makeWritable(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    await access(out, constants.W_OK);
  } catch (error) {
    throw new UsageError(`Can't write to ${out}: ${writingReason(error) ?? reasonOf(error)}. Name another folder with -o.`);
  }
}

function progressBar(io: Io, total: number): SingleBar {
  const write = (chunk: unknown, _encoding: string, done: () => void) => {
    io.stderr(String(chunk));
    done();
  };
  const stream = Object.assign(new Writable({ write }), { isTTY: true, columns: 100 });
  const format = '{stage} {bar} {value}/{total} · {eta_formatted} left · {failed} failed · {path}';
  const bar = new SingleBar({ format, stream, barsize: 20, clearOnComplete: true, hideCursor: true });
  bar.start(total, 0, { stage: 'reading', path: '', failed: 0 });
  return bar;
}

function closing(report: Report, out: string): string {
  const { counts, statuses } = report;
  const gate = Object.entries(report.gate).map(([rule, n]) => `${rule} ${n}`);
  return [
    `Read ${counts.read} files: ${counts.written} briefs written, ${counts.unchanged} unchanged, ${counts.duplicate} copies of others, ${counts.failed} failed.`,
    `With article text ${statuses.complete + statuses.truncated} (${statuses.truncated} cut by the fetch); without: ${statuses.empty} empty, ${statuses.blocked} blocked, ${statuses.deleted} deleted.`,
    `${report.stories} stories. ${gate.length > 0 ? `Held back by the gate: ${gate.join(', ')}.` : 'The gate held nothing back.'}`,
    `Look at ${out}/index.html (the latest day, both languages), ${out}/feed.json (for feed readers), ${out}/briefs (one JSON an article)`,
    `and ${out}/report.json (what became of each file).`,
    ...(report.model ? modelLines(report.model) : []),
    ...(report.interrupted ? ['Interrupted: what was in hand is written; the same command again finishes the job.'] : []),
    '',
  ].join('\n');
}

/** What stopped a run, in words; what is no refusal comes back as it is. */
function refusal(error: unknown, out: string): unknown {
  if (error instanceof Locked) {
    const { pid, host } = error.holder;
    const here = `Another run (process ${pid} on ${host}) is writing to ${out}: wait for it, or name another folder with -o.`;
    return new UsageError(`${here} If no such process is there any more, remove ${error.file}.`);
  }
  const reason = error instanceof Unkept ? (writingReason(error) ?? error.code) : writingReason(error);
  return reason === null
    ? error
    : new UsageError(`Can't write to ${out}: ${reason}. What was done is kept: the same command goes on from there.`);
}

/** `jianbao run`: the main job. */
export async function runCommand(names: readonly string[], options: RunOptions, io: Io): Promise<ExitCode> {
  const { out } = options;
  const choice = choiceOf(options);
  const base = siteOf(options.site);
  checkOut(out, names);
  const workers = count('--workers', options.workers, 1, availableParallelism());
  const fileTimeout = 1000 * count('--file-timeout', options.fileTimeout, 1, 60);
  const fileMemory = count('--file-memory', options.fileMemory, 64, 1024);
  const model = await modelSettings(options, out, io);
  const { tasks, within } = await findInputs(names, io, out);
  await makeWritable(out);
  const bar = io.terminal && !options.quiet ? progressBar(io, tasks.length) : null;
  const report = await runBatch(tasks, {
    ...choice,
    out,
    base,
    within,
    workers,
    fileTimeout,
    fileMemory,
    model,
    signal: io.signal,
    progress: (stage, done, path, failed) => bar?.update(done, { stage, path: printable(path).slice(-40), failed }),
    failed: (path, reason) => io.stderr(`${printable(path)}: ${printable(reason)}; skipped, the others go on.\n`),
  })
    .catch((error: unknown) => {
      throw refusal(error, out);
    })
    .finally(() => bar?.stop());
  if (!options.quiet) io.stderr(closing(report, out));
  if (report.interrupted) return 130;
  return report.counts.failed > 0 ? 1 : 0;
}
