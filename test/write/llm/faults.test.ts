import { expect, it } from 'vitest';
import type { FaultKind, Remedy } from '../../../src/write/llm/fault.js';
import { type Asked, articles, askedOf, endpointWith } from './asked.js';

const COUNT = 3;

interface Expected {
  /** Requests of the whole run. */
  readonly requests: number;
  /** Briefs by the model and by the rules. */
  readonly by: readonly [llm: number, rules: number];
  /** Rows of the report, each with how often. */
  readonly faults: readonly (readonly [FaultKind, Remedy, number])[];
  readonly stopped?: FaultKind;
}

const always = (fault: string) => () => fault;
const first = (fault: string) => (_body: unknown, n: number) => (n === 1 ? fault : null);

/** Three articles, one question each; three tries of a question, two for an answer that can't be used. */
const CASES: readonly (readonly [name: string, script: (body: unknown, n: number) => string | null, expected: Expected])[] = [
  ['nothing', () => null, { requests: 3, by: [3, 0], faults: [] }],
  // Passing ones, once: tried again.
  ['rate-limit', first('rate-limit'), { requests: 4, by: [3, 0], faults: [['rate-limit', 'tried again', 1]] }],
  ['rate-limit-date', first('rate-limit-date'), { requests: 4, by: [3, 0], faults: [['rate-limit', 'tried again', 1]] }],
  ['server', first('server'), { requests: 4, by: [3, 0], faults: [['server', 'tried again', 1]] }],
  ['gateway', first('gateway'), { requests: 4, by: [3, 0], faults: [['server', 'tried again', 1]] }],
  ['overloaded', first('overloaded'), { requests: 4, by: [3, 0], faults: [['server', 'tried again', 1]] }],
  ['silent', first('silent'), { requests: 4, by: [3, 0], faults: [['time-out', 'tried again', 1]] }],
  ['stalled', first('stalled'), { requests: 4, by: [3, 0], faults: [['time-out', 'tried again', 1]] }],
  ['dropped', first('dropped'), { requests: 4, by: [3, 0], faults: [['dropped', 'tried again', 1]] }],
  ['broken-off', first('broken-off'), { requests: 4, by: [3, 0], faults: [['dropped', 'tried again', 1]] }],
  ['redirect', first('redirect'), { requests: 4, by: [3, 0], faults: [['dropped', 'tried again', 1]] }],
  ['page', first('page'), { requests: 4, by: [3, 0], faults: [['server', 'tried again', 1]] }],
  ['no-choices', first('no-choices'), { requests: 4, by: [3, 0], faults: [['server', 'tried again', 1]] }],
  // An hour is not waited for.
  ['rate-limit-hour', first('rate-limit-hour'), { requests: 3, by: [2, 1], faults: [['rate-limit', 'written by rules', 1]] }],
  // Without end: given up after two questions, since the endpoint never answered; the third was under way, two tries in.
  [
    'server for good',
    always('server'),
    {
      requests: 8,
      by: [0, 3],
      faults: [
        ['server', 'tried again', 6],
        ['server', 'written by rules', 1],
        ['unreachable', 'stopped asking', 1],
      ],
      stopped: 'unreachable',
    },
  ],
  // What would meet every question ends the asking.
  ['quota', always('quota'), { requests: 1, by: [0, 3], faults: [['quota', 'stopped asking', 1]], stopped: 'quota' }],
  ['balance', always('balance'), { requests: 1, by: [0, 3], faults: [['quota', 'stopped asking', 1]], stopped: 'quota' }],
  ['bad-key', always('bad-key'), { requests: 1, by: [0, 3], faults: [['refused-key', 'stopped asking', 1]], stopped: 'refused-key' }],
  ['no-model', always('no-model'), { requests: 1, by: [0, 3], faults: [['no-model', 'stopped asking', 1]], stopped: 'no-model' }],
  // What the endpoint can't do is found out once.
  ['no-schema', always('no-schema'), { requests: 4, by: [3, 0], faults: [['no-format', 'stepped down', 1]] }],
  ['no-json', always('no-json'), { requests: 5, by: [3, 0], faults: [['no-format', 'stepped down', 2]] }],
  ['no-max-tokens', always('no-max-tokens'), { requests: 4, by: [3, 0], faults: [['no-limit-name', 'stepped down', 1]] }],
  ['no-temperature', always('no-temperature'), { requests: 4, by: [3, 0], faults: [['no-temperature', 'stepped down', 1]] }],
  // Of one question.
  ['bad-request', first('bad-request'), { requests: 3, by: [2, 1], faults: [['bad-request', 'written by rules', 1]] }],
  ['inspected', first('inspected'), { requests: 3, by: [2, 1], faults: [['refused', 'written by rules', 1]] }],
  ['refused', first('refused'), { requests: 3, by: [2, 1], faults: [['refused', 'written by rules', 1]] }],
  ['refused-words', first('refused-words'), { requests: 3, by: [2, 1], faults: [['refused', 'written by rules', 1]] }],
  ['filtered', first('filtered'), { requests: 3, by: [2, 1], faults: [['refused', 'written by rules', 1]] }],
  // Of one answer: asked again.
  ['cut', first('cut'), { requests: 4, by: [3, 0], faults: [['cut', 'asked again', 1]] }],
  ['empty', first('empty'), { requests: 4, by: [3, 0], faults: [['empty', 'asked again', 1]] }],
  ['mangled', first('mangled'), { requests: 4, by: [3, 0], faults: [['mangled', 'asked again', 1]] }],
  ['off-form', first('off-form'), { requests: 4, by: [3, 0], faults: [['off-form', 'asked again', 1]] }],
  [
    'cut for good',
    always('cut'),
    {
      requests: 6,
      by: [0, 3],
      faults: [
        ['cut', 'asked again', 3],
        ['cut', 'written by rules', 3],
      ],
    },
  ],
  [
    'empty for good',
    always('empty'),
    {
      requests: 6,
      by: [0, 3],
      faults: [
        ['empty', 'asked again', 3],
        ['empty', 'written by rules', 3],
      ],
    },
  ],
  // Read as they are.
  ['fenced', always('fenced'), { requests: 3, by: [3, 0], faults: [] }],
  ['thinking', always('thinking'), { requests: 3, by: [3, 0], faults: [] }],
  ['commas', always('commas'), { requests: 3, by: [3, 0], faults: [] }],
  ['curly', always('curly'), { requests: 3, by: [3, 0], faults: [] }],
  ['uncounted', always('uncounted'), { requests: 3, by: [3, 0], faults: [] }],
];

function rows({ report }: Asked): (readonly [string, string, number])[] {
  const counts = new Map<string, number>();
  for (const { fault, did } of report.model.faults) counts.set(`${fault}|${did}`, (counts.get(`${fault}|${did}`) ?? 0) + 1);
  return [...counts].map(([key, n]) => [...(key.split('|') as [string, string]), n] as const);
}

it.each(CASES)('%s: no article is lost, and the report says what was done', async (name, script, expected) => {
  const endpoint = await endpointWith({ script });
  const config = name === 'silent' || name === 'stalled' ? { timeout: 1.5 } : {};
  const asked = await askedOf(endpoint, { input: articles(COUNT), options: ['--concurrency', '1'], config });
  expect(asked.code, asked.err).toBe(0);
  expect(endpoint.log).toHaveLength(expected.requests);
  expect(asked.report.model.requests).toBe(expected.requests);
  expect(asked.briefs).toHaveLength(COUNT);
  for (const brief of asked.briefs) expect(brief.summary).not.toBeNull();
  const { llm, mixed, rules } = asked.report.model.articles;
  expect([llm + mixed, rules]).toEqual(expected.by);
  expect(rows(asked).sort()).toEqual([...expected.faults].sort());
  expect(asked.report.model.stopped?.fault ?? null).toBe(expected.stopped ?? null);
  if (expected.stopped) expect(asked.err).toMatch(/Asking ended early: .+ The rest is written by rules/);
});

it('gives the refused question what it asked for: half the answer and twice the room', async () => {
  const endpoint = await endpointWith({ script: first('cut') });
  await askedOf(endpoint, { input: articles(1) });
  expect(endpoint.log.map(({ body }) => body.max_tokens)).toEqual([4000, 8000]);
  expect(endpoint.log[1]?.body.messages.at(-1)?.content).toMatch(/could not be used \(cut\)/);
});

it('remembers what an endpoint can do', async () => {
  const endpoint = await endpointWith({ script: always('no-schema') });
  const input = articles(2);
  const { out } = await askedOf(endpoint, { input });
  const answers = `${out}.answers`;
  const before = endpoint.log.length;
  const again = await askedOf(endpoint, { input: articles(3), options: ['--answers', answers] });
  // The two known articles come from the store, the third is asked in the way found out.
  expect(endpoint.log.length - before).toBe(1);
  expect(endpoint.log.at(-1)?.body.response_format).toEqual({ type: 'json_object' });
  expect(again.report.model).toMatchObject({ cached: 2, faults: [], step: 'json_object' });
});

it('splits what an endpoint finds too long', async () => {
  const endpoint = await endpointWith({
    script: (body) =>
      /Write the brief/.test(body.messages.at(-1)?.content ?? '') && !/colleagues/.test(body.messages.at(-1)?.content ?? '')
        ? 'too-long'
        : null,
  });
  const asked = await askedOf(endpoint, { input: articles(1) });
  expect(asked.report.model.articles).toMatchObject({ llm: 1, rules: 0 });
  expect(asked.report.model.faults).toMatchObject([{ fault: 'too-long', did: 'split' }]);
  expect(endpoint.log.length).toBeGreaterThanOrEqual(4);
});
