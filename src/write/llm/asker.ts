import { createHash } from 'node:crypto';
import { fill, type Prompts } from '../prompt.js';
import type { Form } from './answer.js';
import type { Completion, Message } from './client.js';
import { dig } from './dig.js';
import type { Endpoint } from './endpoint.js';
import { type Fault, type FaultKind, type Remedy, STOPPING } from './fault.js';
import type { Tally } from './tally.js';

/** One question to a model, complete in itself. */
export interface Question<T> {
  /** The article it is about. */
  readonly path: string;
  /** Label of the prompt it was made from. */
  readonly prompt: string;
  readonly messages: readonly Message[];
  readonly form: Form<T>;
  /** What is done when no answer of use comes. */
  readonly otherwise: Remedy;
}

export type Reply<T> = { readonly value: T } | { readonly fault: FaultKind };

export interface Asker {
  readonly ask: <T>(question: Question<T>) => Promise<Reply<T>>;
}

/** A question on its way: what is asked, and how long the answer may get. */
export interface Asking {
  readonly path: string;
  readonly messages: readonly Message[];
  readonly form: Form<unknown>;
  readonly maxTokens: number;
}

/** Answers that were paid for, by the hash of all that they depend on. */
export interface AnswerStore {
  /**
   * The answer kept under a key, else the one that `make` brings, which is kept before this resolves. Of two that want the same at once, in this
   * run or another, one makes it and the other waits. `made` is false for an answer that stood there.
   */
  readonly once: (key: string, make: () => Promise<Completion | null>) => Promise<{ completion: Completion | null; made: boolean }>;
}

/** Brings answers from an endpoint: at once, or by a batch. */
export type Send = (asking: Asking, key: string) => Promise<{ readonly completion: Completion } | { readonly fault: Fault }>;

export interface AskerParts {
  readonly endpoint: Endpoint;
  readonly prompts: Prompts;
  readonly store: AnswerStore;
  readonly tally: Tally;
  readonly send: Send;
}

/** Hash of all that an answer depends on; how its form was asked for is no part of it, so that an answer stays good when an endpoint learns schemas. */
export function keyOf(asking: Asking, prompt: string, { model, temperature, extra }: Endpoint): string {
  const { messages, form, maxTokens } = asking;
  const parts = [prompt, model, { temperature, extra, maxTokens }, form.schema, messages.map(({ role, content }) => [role, content])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 48);
}

/** How endpoints' models decline in words, where no field says so: short, and without JSON. */
const DECLINED =
  /^\s*(?:I['’]?m sorry|I am sorry|Sorry|I can(?:no|['’])t|I cannot|I['’]m unable|As an AI|抱歉|对不起|很抱歉|我无法|我不能|作为(?:一个)?(?:AI|人工智能))/i;

function understood<T>({ text, finish, refused }: Completion, form: Form<T>): Reply<T> {
  if (refused) return { fault: 'refused' };
  const dug = dig(text);
  if ('fault' in dug) {
    if (finish === 'length') return { fault: 'cut' };
    return { fault: dug.fault === 'mangled' && DECLINED.test(text) ? 'refused' : dug.fault };
  }
  const value = form.read(dug.value);
  return value === null ? { fault: 'off-form' } : { value };
}

/** The question put again: shorter if it can be, with more room where the answer was cut. */
function again(asking: Asking, fault: FaultKind, prompts: Prompts): Asking {
  const last = asking.messages.at(-1);
  const messages = last
    ? [...asking.messages.slice(0, -1), { ...last, content: `${last.content}\n\n${fill(prompts.again.user, { fault })}` }]
    : asking.messages;
  return { ...asking, messages, maxTokens: fault === 'cut' ? asking.maxTokens * 2 : asking.maxTokens };
}

/**
 * Asks a model: from the store where the answer is kept, else from the endpoint. An answer that can't be used is asked for once more; what then
 * fails is a fault, never an exception. After a fault that would meet every question, such as a used-up quota, nothing further is sent.
 */
export function openAsker({ endpoint, prompts, store, tally, send }: AskerParts): Asker {
  async function answer(asking: Asking, prompt: string): Promise<{ completion: Completion } | { fault: Fault }> {
    let fault: Fault = { kind: 'dropped', status: null, retryAfter: null, message: 'no answer' };
    const key = keyOf(asking, prompt, endpoint);
    const { completion, made } = await store.once(key, async () => {
      const outcome = await send(asking, key);
      if ('completion' in outcome) return outcome.completion;
      fault = outcome.fault;
      return null;
    });
    if (completion === null) return { fault };
    if (!made) tally.hit();
    return { completion };
  }

  return {
    ask: async <T>({ path, prompt, messages, form, otherwise }: Question<T>): Promise<Reply<T>> => {
      let asking: Asking = { path, messages, form, maxTokens: endpoint.answerTokens };
      const row = (fault: FaultKind, did: Remedy, message = '', status: number | null = null) =>
        tally.fault({ path, fault, status, message, did });
      for (let turn = 1; ; turn++) {
        const outcome = await answer(asking, prompt);
        if ('fault' in outcome) {
          const { kind, message, status } = outcome.fault;
          // What stops the run is told once, by whoever stopped it; what waits for a batch is no fault.
          if (!STOPPING.has(kind) && kind !== 'waiting') row(kind, kind === 'too-long' ? 'split' : otherwise, message, status);
          return { fault: kind };
        }
        const reply = understood(outcome.completion, form);
        if ('value' in reply) return reply;
        if (turn === 2 || reply.fault === 'refused') {
          row(reply.fault, otherwise);
          return reply;
        }
        row(reply.fault, 'asked again');
        asking = again(asking, reply.fault, prompts);
      }
    },
  };
}
