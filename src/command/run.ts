import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Locked } from '../batch/lock.js';
import type { EditionChoice } from '../batch/publish.js';
import { reasonOf, writingReason } from '../batch/reason.js';
import { Unkept } from '../batch/survey.js';
import { type BatchOptions, runBatch } from '../batch.js';
import { type ChoiceOptions, choiceOf } from './choice.js';
import { findInputs } from './inputs.js';
import { type ExitCode, type Io, UsageError } from './io.js';
import { type ModelCommandOptions, modelSettings } from './model/settings.js';
import { type EditionOptions, editionOf } from './run/edition.js';
import { type EngineOptions, engineOf } from './run/engine.js';
import { type ReviewCommandOptions, reviewOf } from './run/review.js';
import { personVoice, programVoice, type Voice } from './run/voice.js';

export interface RunOptions extends ChoiceOptions, EngineOptions, EditionOptions, ReviewCommandOptions, ModelCommandOptions {
  readonly out: string;
  readonly site?: string;
  readonly watch?: true;
  readonly quiet?: true;
  readonly jsonLog?: true;
}

/** What a run is asked for, checked; the inputs are looked for each time. */
type Asked = Omit<BatchOptions, 'edition' | 'within' | 'signal' | 'progress' | 'failed'>;

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

/** The disk refused in the middle of a run: nothing is lost, but the run is not done either. */
class Refused extends Error {}

/** What stopped a run, in words; what is no refusal comes back as it is. */
function refusal(error: unknown, out: string): unknown {
  if (error instanceof Locked) {
    const { pid, host } = error.holder;
    const here = `Another run (process ${pid} on ${host}) is writing to ${out}: wait for it, or name another folder with -o.`;
    return new UsageError(`${here} If there is no such process any more, remove ${error.file}.`);
  }
  const reason = writingReason(error);
  return reason === null && !(error instanceof Unkept)
    ? error
    : new Refused(
        `Can't write to ${out}: ${reason ?? (error as Unkept).code}. What was done is kept: the same command goes on from there.`,
      );
}

/** Folders that a run writes to: nothing in them is an input. */
const ownOf = ({ out, review }: Asked): string[] => (review ? [out, review] : [out]);

const STOPPING = 'Stopping: what is in hand is finished and written. Once more ends the program at once.';

/** One run over what the inputs hold now. */
async function runOnce(
  names: readonly string[],
  asked: Asked,
  edition: () => Promise<EditionChoice>,
  voice: Voice,
  io: Io,
): Promise<ExitCode> {
  const { out } = asked;
  const { tasks, within } = await findInputs(names, io, ownOf(asked));
  await makeWritable(out);
  const since = Date.now();
  const stopping = () => voice.said(STOPPING);
  io.signal.addEventListener('abort', stopping, { once: true });
  try {
    const report = await runBatch(tasks, {
      ...asked,
      edition: await edition(),
      within,
      signal: io.signal,
      progress: voice.progress,
      failed: voice.failed,
    });
    voice.ended(report, Date.now() - since);
    if (report.interrupted) return 130;
    return report.counts.failed > 0 ? 1 : 0;
  } catch (error) {
    const told = refusal(error, out);
    if (!(told instanceof Refused)) throw told;
    voice.stop();
    io.stderr(`jianbao: ${told.message}\n`);
    return 1;
  } finally {
    io.signal.removeEventListener('abort', stopping);
    voice.stop();
  }
}

/** `jianbao run`: the main job. */
export async function runCommand(names: readonly string[], options: RunOptions, io: Io): Promise<ExitCode> {
  const { out } = options;
  checkOut(out, names);
  const model = await modelSettings(options, out, io);
  const review = reviewOf(options, out, names);
  const asked: Asked = { ...choiceOf(options), ...engineOf(options), out, base: siteOf(options.site), review, model };
  const voice = options.jsonLog ? programVoice(io) : personVoice(io, out, options.quiet === true);
  // The editors' file is read each time: it may change while a folder is watched.
  const once = () => runOnce(names, asked, () => editionOf(options, out), voice, io);
  if (!options.watch) return once();
  const { watch } = await import('./run/watch.js');
  return watch(names, ownOf(asked), io, once, voice.said);
}
