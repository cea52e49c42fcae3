import { createHash } from 'node:crypto';
import PQueue from 'p-queue';
import { rebrief } from '../../pipeline/rebrief.js';
import { quotesOf } from '../../publish/quotes.js';
import { keepWork, keptBrief, keptHead, keptTraits } from '../kept.js';
import { type Pool, WorkerDied } from '../pool.js';
import { originOf, type Task } from '../task.js';
import type { Summarized, United } from '../unite.js';
import type { Job } from '../work.js';
import { openDesk } from './desk.js';
import { unpackMaterial } from './material.js';
import type { ModelReport } from './report.js';
import type { ModelSettings } from './settings.js';

export interface TellOptions {
  readonly state: string;
  readonly version: string;
  /** Milliseconds that reading one file may take. */
  readonly limit: number;
  /** Opened when there is something to read. */
  readonly pool: () => Pool;
  readonly signal: AbortSignal;
  readonly told: (path: string) => void;
}

export interface Told {
  readonly united: readonly United[];
  readonly model: ModelReport;
}

const hashOf = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);

/** Articles in hand beyond those that are asked about: they are being read, or wait for their turn. */
const AHEAD = 4;

/** Has a model tell the articles that have text; each keeps what the rules made of it until then, and where the model can't. */
export async function tellByModel(
  united: readonly United[],
  tasks: readonly Task[],
  settings: ModelSettings,
  options: TellOptions,
): Promise<Told> {
  const { state, version, limit, signal } = options;
  const desk = await openDesk(settings, signal);
  const byOrigin = new Map(tasks.map((task) => [originOf(task), task]));
  const articles = { llm: 0, mixed: 0, rules: 0, waiting: 0, kept: 0 };
  let opened: { readonly pool: Pool; readonly queue: PQueue } | null = null;
  const reading = () => {
    if (opened === null) {
      const pool = options.pool();
      opened = { pool, queue: new PQueue({ concurrency: pool.size }) };
    }
    return opened;
  };
  const asking = new PQueue({ concurrency: settings.pace.concurrency + AHEAD });

  async function material(task: Task, { cut }: Summarized): Promise<Uint8Array | null> {
    const from = task.place ?? (await task.load());
    const choice = { since: null, until: null, sources: [], categories: [] };
    const job: Job = { path: task.path, from, cut, choice, state, version, limit, material: true };
    try {
      const { pool, queue } = reading();
      const worked = await queue.add(() => pool.run(job));
      return worked.is === 'material' ? worked.bytes : null;
    } catch (error) {
      if (error instanceof WorkerDied) return null;
      throw error;
    }
  }

  async function tell(lead: Summarized): Promise<Summarized> {
    if (lead.head.status !== 'complete' && lead.head.status !== 'truncated') return lead;
    const key = hashOf(desk.fingerprint, lead.key);
    const known = keptHead(state, key);
    if (known?.brief) {
      articles.kept++;
      return { ...lead, key, head: { ...known, brief: known.brief } };
    }
    const task = byOrigin.get(lead.origin);
    if (!task || signal.aborted) return lead;
    const bytes = await material(task, lead);
    const brief = keptBrief(state, lead.key);
    const traits = keptTraits(state, lead.key);
    if (bytes === null || !brief || !traits) return lead;
    const read = unpackMaterial(bytes);
    const gated = await desk.tell(read);
    articles[gated.fault === 'waiting' ? 'waiting' : gated.writer.by]++;
    // What another run may do better is not kept for good; the brief of this one is, under a name of its own.
    if (!gated.lasting && gated.writer.by === 'rules') return lead;
    const now = rebrief(brief, read.telling.document, gated);
    const head = { ...lead.head, brief: { ...lead.head.brief, category: now.category, gate: now.checks.issues.map(({ rule }) => rule) } };
    const name = gated.lasting ? key : hashOf(key, JSON.stringify(now));
    keepWork(state, name, head, { brief: now, traits, quotes: quotesOf(now, read.telling.document) });
    return { ...lead, key: name, head };
  }

  try {
    const told = await Promise.all(
      united.map((one) =>
        asking.add(async (): Promise<United> => {
          const lead = await tell(one.lead);
          options.told(lead.path);
          return { ...one, lead };
        }),
      ),
    );
    return { united: told, model: { ...(await desk.close()), articles } };
  } finally {
    (opened as { readonly pool: Pool } | null)?.pool.close();
  }
}
