import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contents, temporary } from '../../command/fake-io.js';
import { articles, askedOf, endpointWith } from './asked.js';

it('asks so many at once and no more, after one question has found out the way', async () => {
  const endpoint = await endpointWith({ delay: 60 });
  const { report } = await askedOf(endpoint, { input: articles(13), options: ['--concurrency', '4'] });
  expect(report.model.articles.llm).toBe(13);
  expect(endpoint.peak()).toBe(4);
});

it('keeps to so many requests a minute', async () => {
  const endpoint = await endpointWith();
  await askedOf(endpoint, { input: articles(6), options: ['--concurrency', '6', '--rpm', '300'] });
  const starts = endpoint.log.map(({ at }) => at);
  expect(starts).toHaveLength(6);
  // 300 a minute: one each 200 ms. A single gap may be short by what the machine took for the request before.
  expect((starts.at(-1) ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(900);
});

it('lets no one ask while an endpoint wants to be left alone', async () => {
  const endpoint = await endpointWith({ script: (_body, n) => (n === 2 ? 'rate-limit-second' : null), delay: 20 });
  await askedOf(endpoint, { input: articles(8), options: ['--concurrency', '3'], config: { longestWait: 5 } });
  const starts = endpoint.log.map(({ at }) => at);
  // Those that were under way may still come; then there is a gap of the second that it asked for.
  const gaps = starts.slice(1).map((at, i) => at - (starts[i] ?? 0));
  expect(gaps.filter((gap) => gap > 800)).toHaveLength(1);
  expect(gaps.findIndex((gap) => gap > 800)).toBeLessThan(5);
  expect(endpoint.log).toHaveLength(9);
});

it('stops before a budget of tokens is passed, and the next run asks on', async () => {
  const endpoint = await endpointWith();
  const input = articles(6);
  const out = join(temporary(), 'out');
  // A question takes some 4,000 tokens in by our count and may take 4,000 out; 1,200 are counted by the endpoint.
  const call = { input, out, options: ['--budget-tokens', '10000', '--concurrency', '2'] };
  const first = await askedOf(endpoint, call);
  const { model } = first.report;
  expect(first.code).toBe(0);
  expect(model.stopped).toMatchObject({ fault: 'budget', did: 'stopped asking' });
  expect(model.tokens.input + model.tokens.output).toBeLessThanOrEqual(10_000);
  expect(model.articles.llm).toBeGreaterThan(0);
  expect(model.articles.rules).toBeGreaterThan(0);
  expect(first.briefs).toHaveLength(6);
  const asked = endpoint.log.length;
  const second = await askedOf(endpoint, { input, out, options: ['--concurrency', '2'] });
  expect(endpoint.log.length).toBe(6);
  expect(asked).toBeLessThan(6);
  expect(second.report.model.articles).toMatchObject({ kept: model.articles.llm, llm: 6 - model.articles.llm, rules: 0 });
});

it('stops before a budget of money is passed, at the prices given', async () => {
  const endpoint = await endpointWith();
  const options = ['--budget-usd', '0.02', '--price-input', '1', '--price-output', '2', '--concurrency', '1'];
  const { report, code } = await askedOf(endpoint, { input: articles(8), options });
  expect(code).toBe(0);
  expect(report.model.stopped?.fault).toBe('budget');
  expect(report.model.usd).toBeGreaterThan(0);
  expect(report.model.usd).toBeLessThanOrEqual(0.02);
  // 1,000 tokens at 1 and 200 at 2 dollars a million.
  expect(report.model.usd).toBeCloseTo(report.model.answers * 0.0014, 6);
});

it('takes every answer from the store when asked the same again, and gives the same bytes', async () => {
  const endpoint = await endpointWith({ delay: 5 });
  const input = articles(12);
  const first = await askedOf(endpoint, { input, options: ['--concurrency', '8'] });
  expect(endpoint.log).toHaveLength(12);
  const second = await askedOf(endpoint, { input, options: ['--concurrency', '8', '--answers', `${first.out}.answers`] });
  expect(endpoint.log).toHaveLength(12);
  expect(second.report.model).toMatchObject({ requests: 0, cached: 12, articles: { llm: 12 } });
  const bytes = (folder: string) => {
    const files = contents(folder);
    for (const path of [...files.keys()]) if (path === 'report.json' || path.startsWith('.jianbao')) files.delete(path);
    return files;
  };
  expect(bytes(second.out)).toEqual(bytes(first.out));
  const third = await askedOf(endpoint, { input, out: first.out });
  expect(endpoint.log).toHaveLength(12);
  expect(third.report.model.articles).toMatchObject({ kept: 12 });
});

it('asks nothing twice where two runs want the same at once', async () => {
  const endpoint = await endpointWith({ delay: 40 });
  const input = articles(10);
  const answers = join(temporary(), 'answers');
  const run = () => askedOf(endpoint, { input, options: ['--concurrency', '4', '--answers', answers] });
  const [a, b] = await Promise.all([run(), run()]);
  expect(endpoint.log).toHaveLength(10);
  expect(a.report.model.requests + b.report.model.requests).toBe(10);
  expect([a, b].map(({ report }) => report.model.articles.llm)).toEqual([10, 10]);
});

it('asks anew where the article, the model or a parameter is another', async () => {
  const endpoint = await endpointWith();
  const input = articles(1);
  const answers = join(temporary(), 'answers');
  const asked = async (options: readonly string[], config = {}) => {
    const before = endpoint.log.length;
    await askedOf(endpoint, { input, options: ['--answers', answers, ...options], config });
    return endpoint.log.length - before;
  };
  expect(await asked([])).toBe(1);
  expect(await asked([])).toBe(0);
  expect(await asked(['--model', 'other'])).toBe(1);
  expect(await asked([], { temperature: 0.5 })).toBe(1);
  expect(await asked([], { extra: { enable_thinking: false } })).toBe(1);
  expect(endpoint.log.at(-1)?.body.enable_thinking).toBe(false);
  expect(await asked(['--concurrency', '2', '--timeout', '9'])).toBe(0);
});

it('waits for what is being asked when interrupted, and sends nothing further', async () => {
  const endpoint = await endpointWith({ delay: 150 });
  const interrupt = new AbortController();
  endpoint.state.script = (_body, n) => {
    if (n === 3) interrupt.abort();
    return null;
  };
  const input = articles(8);
  const out = join(temporary(), 'out');
  const first = await askedOf(endpoint, { input, out, signal: interrupt.signal, options: ['--concurrency', '2'] });
  expect(first.code).toBe(130);
  expect(first.report.interrupted).toBe(true);
  const before = endpoint.log.length;
  expect(before).toBeLessThanOrEqual(4);
  const second = await askedOf(endpoint, { input, out, options: ['--concurrency', '2'] });
  expect(second.code).toBe(0);
  expect(endpoint.log).toHaveLength(8);
  expect(second.briefs.every(({ writer }) => writer.by === 'llm')).toBe(true);
});
