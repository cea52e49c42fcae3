import { setMaxListeners } from 'node:events';
import PQueue from 'p-queue';
import type { Prompts } from '../prompt.js';
import type { Asking, Send } from './asker.js';
import type { Client, Outcome } from './client.js';
import type { Endpoint } from './endpoint.js';
import { type Fault, type FaultKind, PASSING, STOPPING } from './fault.js';
import { type Tally, tokensOf } from './tally.js';
import { ABLE, type Ability, lessened, wire } from './wire.js';

/** How fast an endpoint is asked, and how often in vain. */
export interface Pace {
  /** Requests at once. */
  readonly concurrency: number;
  /** Requests a minute; null is no limit. */
  readonly rpm: number | null;
  /** Times that one question is sent, the first one included. */
  readonly tries: number;
  /** Milliseconds before the second try; doubled for each further one. */
  readonly wait: number;
  /** Most milliseconds waited before a try; an endpoint that asks for more is not waited for. */
  readonly longestWait: number;
}

/** What was learnt of endpoints, kept from run to run. */
export interface AbilityStore {
  readonly known: () => Promise<Ability | null>;
  readonly learnt: (ability: Ability) => Promise<void>;
}

export interface LiveParts {
  readonly client: Client;
  readonly endpoint: Endpoint;
  readonly prompts: Prompts;
  readonly tally: Tally;
  readonly pace: Pace;
  readonly abilities: AbilityStore;
  /** Once aborted, what is being asked is waited for and nothing further is sent. */
  readonly signal: AbortSignal;
}

export interface Live {
  readonly send: Send;
  /** Why nothing is sent any more, or null. */
  readonly stopped: () => Fault | null;
  readonly ability: () => Ability;
}

/** Questions in a row that failed for good before the endpoint is given up: fewer where it never answered. */
const GIVE_UP = { proven: 5, unproven: 2 };

/** Between 0.75 and 1.25, by the key: requests that failed together don't come back together. */
const spread = (key: string): number => 0.75 + (Number.parseInt(key.slice(0, 4), 16) / 0xffff) * 0.5;

/** Sends questions one by one, within the pace and the budget, each as often as there is hope. */
export async function openLive({ client, endpoint, prompts, tally, pace, abilities, signal }: LiveParts): Promise<Live> {
  const known = await abilities.known();
  let ability = known ?? ABLE;
  let proven = known !== null;
  let stopped: Fault | null = null;
  let failed = 0;
  let pausedUntil = 0;
  const settled = new EventTarget();
  /** Aborted when nothing further is to be sent: what waits in the queue need not wait for its turn. */
  const halt = new AbortController();
  // Each question that waits listens.
  setMaxListeners(0, halt.signal);
  const interrupt = () => halt.abort();
  if (signal.aborted) interrupt();
  else signal.addEventListener('abort', interrupt, { once: true });
  // The first question finds out what the endpoint can do, so that not every one of those sent at once is turned away.
  const queue = new PQueue({
    concurrency: proven ? pace.concurrency : 1,
    ...(pace.rpm === null ? {} : { interval: 60_000 / pace.rpm, intervalCap: 1 }),
  });

  const own = (kind: FaultKind, message: string): Fault => ({ kind, status: null, retryAfter: null, message });
  function stop(fault: Fault): Fault {
    if (stopped === null) {
      stopped = fault;
      halt.abort();
      tally.fault({ path: null, fault: fault.kind, status: fault.status, message: fault.message, did: 'stopped asking' });
    }
    return stopped;
  }

  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        halt.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      halt.signal.addEventListener('abort', done, { once: true });
    });

  /** Sets tokens aside, waiting for others to end while that may help; null where the budget is used up. */
  async function reserved(asking: Asking): Promise<{ input: number; output: number } | null> {
    const usage = { input: asking.messages.reduce((sum, { content }) => sum + tokensOf(content), 0), output: asking.maxTokens };
    while (!tally.reserve(usage)) {
      if (!tally.busy()) return null;
      await new Promise((resolve) => settled.addEventListener('settled', resolve, { once: true }));
    }
    return usage;
  }

  const halted = (): Fault => stopped ?? stop(own('interrupted', 'interrupted'));

  async function once(asking: Asking, able: Ability): Promise<Outcome> {
    while (Date.now() < pausedUntil && !halt.signal.aborted) await rest(pausedUntil - Date.now());
    if (halt.signal.aborted) return { fault: halted() };
    const aside = await reserved(asking);
    if (aside === null) return { fault: stop(own('budget', 'the budget is used up')) };
    const outcome = await client.complete(wire(asking, endpoint, able, prompts));
    if ('completion' in outcome) {
      const { usage, text } = outcome.completion;
      tally.settle(aside, usage ?? { input: aside.input, output: tokensOf(text) }, usage !== null);
    } else {
      // A request that timed out has been read, and may be charged.
      tally.settle(aside, outcome.fault.kind === 'time-out' ? { input: aside.input, output: 0 } : null, false);
    }
    settled.dispatchEvent(new Event('settled'));
    return outcome;
  }

  async function learn(next: Ability): Promise<void> {
    if (proven && next === ability) return;
    [ability, proven] = [next, true];
    queue.concurrency = pace.concurrency;
    await abilities.learnt(next);
  }

  /** One try in its turn. What waits for its turn when all stops is told so at once; what is being asked is waited for, since it is paid. */
  function inTurn(asking: Asking): Promise<{ outcome: Outcome; able: Ability }> {
    return new Promise((resolve, reject) => {
      let able = ability;
      let begun = false;
      const turn = () => {
        begun = true;
        able = ability;
        return once(asking, able).then((outcome) => resolve({ outcome, able }), reject);
      };
      queue.add(turn, { signal: halt.signal }).catch(() => {
        if (!begun) resolve({ outcome: { fault: halted() }, able });
      });
    });
  }

  const send: Send = async (asking, key) => {
    for (let tries = 1; ; ) {
      const { outcome, able } = await inTurn(asking);
      if ('completion' in outcome) {
        failed = 0;
        await learn(ability);
        return outcome;
      }
      const { fault } = outcome;
      const row = (did: 'tried again' | 'stepped down') =>
        tally.fault({ path: asking.path, fault: fault.kind, status: fault.status, message: fault.message, did });
      const less = lessened(able, fault.kind);
      if (less) {
        // Another question may have found it out meanwhile.
        if (able === ability) {
          row('stepped down');
          ability = less;
        }
        continue;
      }
      if (STOPPING.has(fault.kind)) return { fault: stop(fault) };
      const passing = PASSING.has(fault.kind);
      const wait = fault.retryAfter ?? Math.min(pace.longestWait, pace.wait * 2 ** (tries - 1)) * spread(key);
      if (passing && tries < pace.tries && wait <= pace.longestWait) {
        row('tried again');
        tries++;
        if (fault.kind === 'rate-limit') pausedUntil = Math.max(pausedUntil, Date.now() + wait);
        else await rest(wait);
        continue;
      }
      if (passing && ++failed >= (proven ? GIVE_UP.proven : GIVE_UP.unproven)) {
        return {
          fault: stop({ ...fault, kind: 'unreachable', message: `${failed} questions in a row failed, at last with: ${fault.message}` }),
        };
      }
      return outcome;
    }
  };
  return { send, stopped: () => stopped, ability: () => ability };
}
