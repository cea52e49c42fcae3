import { stableId } from '../../text/digest.js';
import type { Prompts } from '../prompt.js';
import type { Send } from './asker.js';
import { classify } from './classify.js';
import { type BatchState, type Client, type Completion, readCompletion } from './client.js';
import type { Endpoint } from './endpoint.js';
import type { Fault } from './fault.js';
import type { AbilityStore } from './live.js';
import { type Tally, tokensOf } from './tally.js';
import { ABLE, type Ability, lessened, wire } from './wire.js';

/** Questions on their way in one batch, remembered from run to run. */
export interface BatchRecord {
  /** Hash of its questions; the endpoint keeps it as metadata. */
  readonly mark: string;
  /** Null while it is being submitted: a run that was killed then finds it again by its mark. */
  readonly id: string | null;
  readonly keys: readonly string[];
}

/** What is remembered of batches at one endpoint. */
export interface Batches {
  readonly open: readonly BatchRecord[];
  /** Times that a question came back without an answer, by key. */
  readonly failed: Readonly<Record<string, number>>;
}

export interface BatchStore {
  readonly read: () => Promise<Batches>;
  readonly save: (batches: Batches) => Promise<void>;
  /** Keeps the file of requests as it is uploaded. */
  readonly keepLines: (mark: string, lines: string) => Promise<void>;
}

/** A batch as the report has it. */
export interface BatchRow {
  readonly id: string;
  readonly status: string;
  readonly requests: number;
}

export interface DeferredParts {
  readonly client: Client;
  readonly endpoint: Endpoint;
  readonly prompts: Prompts;
  readonly tally: Tally;
  readonly abilities: AbilityStore;
  readonly batches: BatchStore;
  readonly put: (key: string, completion: Completion) => Promise<void>;
}

export interface Deferred {
  readonly send: Send;
  readonly ability: () => Ability;
  /** Submits what was asked in vain, and gives all batches on their way. */
  readonly submit: () => Promise<readonly BatchRow[]>;
}

/** OpenAI's bounds of one file, which the others share or exceed; megabytes with room to spare. */
const MOST_LINES = 50_000;
const MOST_UNITS = 60_000_000;
/** A question that fails so often in batches is left to the rule writer. */
const TRIES = 2;
const ENDED = new Set(['completed', 'failed', 'expired', 'cancelled']);

interface OutputLine {
  readonly custom_id?: string;
  readonly response?: {
    readonly status_code?: number;
    readonly body?: { readonly error?: { readonly message?: string; readonly code?: string } };
  } | null;
  readonly error?: { readonly code?: string; readonly message?: string } | null;
}

function outputLines(text: string): OutputLine[] {
  return text.split('\n').flatMap((line): OutputLine[] => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as OutputLine];
    } catch {
      // Half a line: its question has no answer, and is asked again.
      return [];
    }
  });
}

const waiting: Fault = { kind: 'waiting', status: null, retryAfter: null, message: 'in a batch' };

/** Faults of batch calls are errors that carry them. */
const faultIn = (error: unknown): Fault =>
  (error as { fault?: Fault }).fault ?? { kind: 'bad-request', status: null, retryAfter: null, message: 'the batch endpoint failed' };

/** Collects what earlier runs submitted, and gathers the questions of this one for a further batch. */
export async function openDeferred({ client, endpoint, prompts, tally, abilities, batches, put }: DeferredParts): Promise<Deferred> {
  const before = await batches.read();
  const failed: Record<string, number> = { ...before.failed };
  const flying: { record: BatchRecord; state: BatchState }[] = [];
  let ability = (await abilities.known()) ?? ABLE;
  let stopped: Fault | null = null;

  const row = (fault: Fault, did: 'stopped asking' | 'stepped down' | 'asked again') =>
    tally.fault({ path: null, fault: fault.kind, status: fault.status, message: fault.message, did });

  async function learn(fault: Fault): Promise<void> {
    const less = lessened(ability, fault.kind);
    if (!less) return;
    ability = less;
    row(fault, 'stepped down');
    await abilities.learnt(less);
  }

  async function take(line: OutputLine, wanted: Set<string>, learnt: Set<string>): Promise<void> {
    const key = line.custom_id ?? '';
    if (!wanted.has(key)) return;
    const { status_code: status = 0, body } = line.response ?? {};
    const outcome = status === 200 ? readCompletion(body, (text) => text) : null;
    if (outcome && 'completion' in outcome) {
      const { completion } = outcome;
      await put(key, completion);
      tally.settle({ input: 0, output: 0 }, completion.usage ?? { input: 0, output: tokensOf(completion.text) }, completion.usage !== null);
      wanted.delete(key);
      return;
    }
    const error = body?.error ?? line.error;
    const fault = classify({ status: status || 500, code: error?.code ?? '', message: error?.message ?? '', header: () => null }, 0);
    // All of a batch learn the same thing at once.
    if (!learnt.has(fault.kind)) await learn(fault);
    if (lessened({ ...ability, step: 'json_schema' }, fault.kind)) learnt.add(fault.kind);
  }

  async function collect(record: BatchRecord): Promise<void> {
    const state = record.id === null ? await client.find(record.mark) : await client.look(record.id);
    if (!state) return;
    if (!ENDED.has(state.status)) {
      flying.push({ record: { ...record, id: state.id }, state });
      return;
    }
    const wanted = new Set(record.keys);
    const learnt = new Set<string>();
    for (const file of state.outputs) for (const line of outputLines(await client.collect(file))) await take(line, wanted, learnt);
    if (learnt.size === 0) for (const key of wanted) failed[key] = (failed[key] ?? 0) + 1;
    const message = `${wanted.size} of ${record.keys.length} questions of batch ${state.id} (${state.status}) have no answer`;
    if (wanted.size > 0) row({ kind: 'dropped', status: null, retryAfter: null, message }, 'asked again');
  }

  for (const record of before.open) {
    try {
      await collect(record);
    } catch (error) {
      // It stays where it is until the endpoint can be asked.
      const fault = faultIn(error);
      stopped ??= fault;
      row(fault, 'stopped asking');
      flying.push({ record, state: { id: record.id ?? record.mark, status: 'unknown', outputs: [] } });
    }
  }
  const save = () => batches.save({ open: flying.map(({ record }) => record), failed });
  await save();

  const away = new Set(flying.flatMap(({ record }) => record.keys));
  const lines = new Map<string, string>();
  const send: Send = async (asking, key) => {
    if (away.has(key) || lines.has(key)) return { fault: waiting };
    if (stopped) return { fault: stopped };
    if ((failed[key] ?? 0) >= TRIES) return { fault: { ...waiting, kind: 'dropped', message: 'no answer in two batches' } };
    const usage = { input: asking.messages.reduce((sum, { content }) => sum + tokensOf(content), 0), output: asking.maxTokens };
    if (!tally.reserve(usage)) {
      stopped = { ...waiting, kind: 'budget', message: 'the budget is used up' };
      row(stopped, 'stopped asking');
      return { fault: stopped };
    }
    const body = wire(asking, endpoint, ability, prompts);
    lines.set(key, JSON.stringify({ custom_id: key, method: 'POST', url: '/v1/chat/completions', body }));
    return { fault: waiting };
  };

  async function submitSome(some: readonly (readonly [string, string])[]): Promise<void> {
    const keys = some.map(([key]) => key);
    const mark = stableId('batch', ...keys);
    const text = `${some.map(([, line]) => line).join('\n')}\n`;
    await batches.keepLines(mark, text);
    flying.push({ record: { mark, id: null, keys }, state: { id: mark, status: 'submitting', outputs: [] } });
    await save();
    const state = await client.submit(text, mark).catch(async (error: unknown) => {
      flying.pop();
      await save();
      throw error;
    });
    flying.splice(-1, 1, { record: { mark, id: state.id, keys }, state });
    await save();
  }

  async function submit(): Promise<readonly BatchRow[]> {
    const all = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
    try {
      for (let from = 0; from < all.length; ) {
        let [to, units] = [from, 0];
        do units += all[to++]?.[1].length ?? 0;
        while (to < all.length && to - from < MOST_LINES && units + (all[to]?.[1].length ?? 0) <= MOST_UNITS);
        await submitSome(all.slice(from, to));
        from = to;
      }
    } catch (error) {
      row(faultIn(error), 'stopped asking');
    }
    return flying.map(({ record, state }) => ({ id: state.id, status: state.status, requests: record.keys.length }));
  }
  return { send, ability: () => ability, submit };
}
