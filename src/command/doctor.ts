import { access, constants, stat, statfs } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { readLedger } from '../batch/ledger.js';
import { holderOf } from '../batch/lock.js';
import { writingReason } from '../batch/reason.js';
import { stateOf } from '../batch/state.js';
import type { ExitCode, Io } from './io.js';
import { type ModelCommandOptions, modelSettings } from './model/settings.js';
import { printable } from './printable.js';

export interface DoctorOptions extends ModelCommandOptions {
  readonly out?: string;
}

/** What was looked at: well, worth knowing, or in the way of a run. */
interface Finding {
  readonly state: 'ok' | 'note' | 'bad';
  readonly about: string;
  readonly text: string;
}

const ok = (about: string, text: string): Finding => ({ state: 'ok', about, text });
const note = (about: string, text: string): Finding => ({ state: 'note', about, text });
const bad = (about: string, text: string): Finding => ({ state: 'bad', about, text });

/** As package.json has it. */
const LEAST_NODE = [20, 19] as const;
/** Kept work and pages take some ten kilobytes an article; below this a day's run may not fit. */
const LITTLE_SPACE = 200e6;
/** A worker holds the termbase and the segmenter's dictionary. */
const WORKER_BYTES = 400e6;

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  return (fits ? ok : bad)('Node.js', `${process.versions.node}${fits ? '' : `; ${LEAST_NODE.join('.')} or newer is needed`}`);
}

function machine(): Finding {
  const cores = availableParallelism();
  const free = freemem();
  const text = `${cores} cores, ${(free / 1e9).toFixed(1)} GB of memory free`;
  return free < cores * WORKER_BYTES ? note('machine', `${text}: with fewer --workers a run takes less`) : ok('machine', text);
}

/** Reads one sentence with all that a run reads with. */
async function termbase(): Promise<Finding> {
  try {
    const [{ extractText }, { things }, { nouns, verbs, modifiers }] = await Promise.all([
      import('../pipeline.js'),
      import('../lexicon/things/index.js'),
      import('../lexicon/words/index.js'),
    ]);
    const { figures, entities } = extractText('微软周一表示，超1.1亿用户受影响。', { lang: 'zh', date: '2024-07-16' });
    const words = nouns.length + verbs.length + modifiers.length;
    const works = figures[0]?.value === 110_000_000 && entities.some(({ id }) => id === 'microsoft');
    return works
      ? ok('termbase', `${things.length} named things, ${words} words; a sentence is read right`)
      : bad('termbase', 'loads, but a sentence is read wrong: install jianbao again');
  } catch (error) {
    return bad('termbase', `does not load (${error instanceof Error ? error.message : error}): install jianbao again`);
  }
}

/** What is there of a path: OUT itself, or where it would be made. */
async function standing(path: string): Promise<{ readonly path: string; readonly isFolder: boolean }> {
  const found = await stat(path).catch(() => null);
  if (found || dirname(path) === path) return { path, isFolder: found?.isDirectory() ?? false };
  return standing(dirname(path));
}

async function output(out: string): Promise<Finding[]> {
  const { path: folder, isFolder } = await standing(resolve(out));
  const refused = await access(folder, constants.W_OK).then(
    () => (isFolder ? null : `${folder} is a file`),
    (error: unknown) => writingReason(error) ?? String(error),
  );
  const made = folder === resolve(out) ? '' : ', made by the first run';
  const findings = [refused === null ? ok('OUT', `${out} can be written${made}`) : bad('OUT', `${out}: ${refused}`)];
  const space = await statfs(folder).catch(() => null);
  if (space) {
    const free = space.bavail * space.bsize;
    const text = `${(free / 1e9).toFixed(1)} GB free`;
    findings.push(free < LITTLE_SPACE ? bad('disk', `${text}: a run may not fit`) : ok('disk', text));
  }
  const held = await holderOf(stateOf(out));
  if (held) {
    const { pid, host } = held.holder;
    findings.push(
      held.stale
        ? note('lock', `process ${pid} was killed in the middle of a run; the next run tidies up and goes on`)
        : note('lock', `process ${pid} on ${host} is running into ${out} now; a second run would be refused`),
    );
  } else findings.push(ok('lock', 'no run is going on'));
  const { entries, published } = await readLedger(stateOf(out));
  if (entries.length > 0)
    findings.push(
      published
        ? ok('state', `${entries.length} files known, ${published.stories} stories published`)
        : note('state', `${entries.length} files known; the publication is not whole yet: run again`),
    );
  return findings;
}

/** Milliseconds that an endpoint may take to answer at all. */
const PATIENCE = 5_000;

/** Whether a model can be asked. The key is neither shown nor sent. */
async function endpoint(options: DoctorOptions, out: string, io: Io): Promise<Finding[]> {
  try {
    const settings = await modelSettings(options, out, io);
    if (!settings) return [ok('model', 'none asked for: the rules write')];
    const { baseUrl, model } = settings.endpoint;
    const where = new URL(baseUrl).origin;
    const key = settings.key === null ? note('key', 'none; fine for an endpoint on this machine') : ok('key', 'there (not shown)');
    // Any answer will do, a refusal for want of a key included.
    const reached = await fetch(baseUrl, { signal: AbortSignal.timeout(PATIENCE), redirect: 'manual' }).then(
      () => ok('endpoint', `${where} answers`),
      (error: Error) => bad('endpoint', `${where} does not answer (${((error.cause as Error | undefined) ?? error).message})`),
    );
    return [ok('model', model), key, reached];
  } catch (error) {
    return [bad('model', error instanceof Error ? error.message : String(error))];
  }
}

const SIGN = { ok: 'ok  ', note: 'note', bad: 'BAD ' } as const;

/** `jianbao doctor`: whether a run could go well here. Exit status 1 where something is in its way. */
export async function doctorCommand(options: DoctorOptions, io: Io): Promise<ExitCode> {
  const out = options.out ?? 'out';
  const findings = [node(), machine(), await termbase(), ...(await output(out)), ...(await endpoint(options, out, io))];
  const wide = Math.max(...findings.map(({ about }) => about.length));
  for (const { state, about, text } of findings) io.stdout(`${SIGN[state]}  ${about.padEnd(wide)}  ${printable(text)}\n`);
  return findings.some(({ state }) => state === 'bad') ? 1 : 0;
}
