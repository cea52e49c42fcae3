import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { Report } from '../batch/report.js';
import { runBatch } from '../batch.js';
import { type ChoiceOptions, choiceOf } from './choice.js';
import { listInputs } from './inputs.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import { printable } from './printable.js';
import { reasonOf, writingReason } from './reason.js';

export interface RunOptions extends ChoiceOptions {
  readonly out: string;
  readonly writer: string;
  readonly site?: string;
  readonly quiet?: true;
}

function checkWriter(writer: string): void {
  if (writer === 'llm') throw new UsageError('--writer llm comes in a later version: run with --writer rules, or auto.');
  if (writer !== 'rules' && writer !== 'auto') throw new UsageError(`--writer is rules, llm or auto, not ${writer}.`);
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
    ...(report.interrupted ? ['Interrupted: what was in hand is written; the same command again finishes the job.'] : []),
    '',
  ].join('\n');
}

/** `jianbao run`: the main job. */
export async function runCommand(names: readonly string[], options: RunOptions, io: Io): Promise<ExitCode> {
  const { out } = options;
  checkWriter(options.writer);
  const choice = choiceOf(options);
  const base = siteOf(options.site);
  checkOut(out, names);
  const tasks = await listInputs(names, io, out);
  await makeWritable(out);
  const bar = io.terminal && !options.quiet ? progressBar(io, tasks.length) : null;
  const report = await runBatch(tasks, {
    ...choice,
    out,
    base,
    signal: io.signal,
    progress: (stage, done, path, failed) => bar?.update(done, { stage, path: printable(path).slice(-40), failed }),
    failed: (path, reason) => io.stderr(`${printable(path)}: ${printable(reason)}; skipped, the others go on.\n`),
  })
    .catch((error: unknown) => {
      const reason = writingReason(error);
      throw reason === null ? error : new UsageError(`Can't write to ${out}: ${reason}.`);
    })
    .finally(() => bar?.stop());
  if (!options.quiet) io.stderr(closing(report, out));
  if (report.interrupted) return 130;
  return report.counts.failed > 0 ? 1 : 0;
}
