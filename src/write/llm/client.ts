import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError, toFile } from 'openai';
import { classify, saying } from './classify.js';
import type { Fault } from './fault.js';
import type { Secret } from './secret.js';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** The body of a chat completion, as `wire` makes it. */
export type Body = Readonly<Record<string, unknown>>;

export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** A reply that came through, whatever is in it. */
export interface Completion {
  readonly text: string;
  readonly finish: string | null;
  readonly refused: boolean;
  /** Null where the endpoint doesn't count. */
  readonly usage: Usage | null;
}

export type Outcome = { readonly completion: Completion } | { readonly fault: Fault };

export interface BatchState {
  readonly id: string;
  readonly status: string;
  readonly outputs: readonly string[];
}

/** One endpoint. No method throws but those of batches, which throw an Error whose message is a Fault's. */
export interface Client {
  readonly complete: (body: Body) => Promise<Outcome>;
  /** Uploads a file of requests and starts a batch; `mark` finds it again with `find`. */
  readonly submit: (lines: string, mark: string) => Promise<BatchState>;
  readonly find: (mark: string) => Promise<BatchState | null>;
  readonly look: (id: string) => Promise<BatchState>;
  /** The text of a batch's output. */
  readonly collect: (file: string) => Promise<string>;
}

export interface ClientOptions {
  readonly baseUrl: string;
  /** Null on this machine, where no key is asked for. */
  readonly key: Secret | null;
  /** Milliseconds for one request, its whole body included. */
  readonly timeout: number;
}

interface Choice {
  readonly finish_reason?: string | null;
  readonly message?: { readonly content?: unknown; readonly refusal?: unknown };
}

/** Content is a string, or with some servers a list of text parts. */
function contentOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: { text?: unknown } | null) => (typeof part?.text === 'string' ? part.text : '')).join('');
}

/** Longest reply looked at, in units: an answer has a few thousand. */
const LONGEST = 200_000;

/** Reads the body of a 200, which may be anything. */
export function readCompletion(value: unknown, scrub: (text: string) => string): Outcome {
  const { choices, usage } = (value ?? {}) as {
    choices?: readonly Choice[];
    usage?: { prompt_tokens?: number; completion_tokens?: number } | null;
  };
  const choice = Array.isArray(choices) ? (choices[0] as Choice | undefined) : undefined;
  if (!choice?.message) return { fault: { kind: 'server', status: 200, retryAfter: null, message: 'the reply is no chat completion' } };
  const { content, refusal } = choice.message;
  const text = scrub(contentOf(content).slice(0, LONGEST));
  const counted = typeof usage?.prompt_tokens === 'number' && typeof usage.completion_tokens === 'number';
  return {
    completion: {
      text,
      finish: choice.finish_reason ?? null,
      refused: (typeof refusal === 'string' && refusal !== '') || choice.finish_reason === 'content_filter',
      usage: counted ? { input: Number(usage?.prompt_tokens), output: Number(usage?.completion_tokens) } : null,
    },
  };
}

/** What an error of the openai package, or of the network below it, comes to. */
function faultOf(error: unknown, timedOut: boolean, scrub: (text: string) => string): Fault {
  const plain = (kind: Fault['kind'], message: string): Fault => ({
    kind,
    status: null,
    retryAfter: null,
    message: scrub(saying(message)),
  });
  if (timedOut || error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError)
    return plain('time-out', 'no answer in time');
  if (error instanceof APIConnectionError) {
    const cause = (error.cause as { cause?: { code?: unknown } } | undefined)?.cause?.code;
    return plain('dropped', typeof cause === 'string' ? `the connection failed (${cause})` : 'the connection failed');
  }
  if (error instanceof APIError && typeof error.status === 'number') {
    const body = error.error as { message?: unknown } | undefined;
    const message = typeof body?.message === 'string' ? body.message : error.message;
    const code = `${error.code ?? ''} ${error.type ?? ''}`;
    const header = (name: string) => error.headers?.get(name) ?? null;
    const fault = classify({ status: error.status, code, message, header }, Date.now());
    return { ...fault, message: scrub(fault.message) };
  }
  // A body that breaks off: the JSON doesn't parse, or the stream ends early.
  return plain('dropped', 'the reply broke off');
}

/** A client that tries once: waiting and trying again is the asker's business, which counts every request. */
export function openClient({ baseUrl, key, timeout }: ClientOptions): Client {
  const scrub = key?.scrub ?? ((text: string) => text);
  const sdk = new OpenAI({
    baseURL: baseUrl,
    apiKey: key?.reveal() ?? 'none',
    // All that the package would else take from the environment, its log of requests included.
    organization: null,
    project: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout,
    // A redirect would carry the article, if not the key, to an address that nobody named.
    fetchOptions: { redirect: 'error' },
  });

  /** The package's time-out ends with the headers; this one minds the body too. */
  async function timed<T>(call: (signal: AbortSignal) => Promise<T>, ms = timeout): Promise<T> {
    const signal = AbortSignal.timeout(ms);
    try {
      const late = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('late')), { once: true }));
      return await Promise.race([call(signal), late]);
    } catch (error) {
      throw Object.assign(new Error('fault'), { fault: faultOf(error, signal.aborted, scrub) });
    }
  }
  const foundFault = (error: unknown): Fault =>
    (error as { fault?: Fault }).fault ?? { kind: 'dropped', status: null, retryAfter: null, message: 'the request failed' };

  async function batch<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await timed(call, timeout * UPLOAD);
    } catch (error) {
      const fault = foundFault(error);
      throw Object.assign(new Error(`${fault.kind}: ${fault.message}`), { fault });
    }
  }
  const state = (one: OpenAI.Batch): BatchState => ({
    id: one.id,
    status: one.status,
    outputs: [one.output_file_id, one.error_file_id].filter((file): file is string => typeof file === 'string'),
  });

  return {
    complete: async (body) => {
      try {
        return readCompletion(await timed((signal) => sdk.chat.completions.create(body as never, { signal })), scrub);
      } catch (error) {
        return { fault: foundFault(error) };
      }
    },
    submit: (lines, mark) =>
      batch(async (signal) => {
        const file = await sdk.files.create({ file: await toFile(Buffer.from(lines), `${mark}.jsonl`), purpose: 'batch' }, { signal });
        const made = await sdk.batches.create(
          { input_file_id: file.id, endpoint: '/v1/chat/completions', completion_window: '24h', metadata: { jianbao: mark } },
          { signal },
        );
        return state(made);
      }),
    find: (mark) =>
      batch(async (signal) => {
        for await (const one of sdk.batches.list({ limit: 100 }, { signal })) if (one.metadata?.jianbao === mark) return state(one);
        return null;
      }),
    look: (id) => batch(async (signal) => state(await sdk.batches.retrieve(id, { signal }))),
    collect: (file) => batch(async (signal) => await (await sdk.files.content(file, { signal })).text()),
  };
}

/** A file of 200 MB takes longer than an answer. */
const UPLOAD = 5;
