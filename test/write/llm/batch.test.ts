import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporary } from '../../command/fake-io.js';
import { articles, askedOf, endpointWith } from './asked.js';
import type { ChatBody } from './endpoint.mjs';

const lastOf = (body: ChatBody): string => body.messages.at(-1)?.content ?? '';

it('hands the questions in, waits, and collects them in a later run', async () => {
  const endpoint = await endpointWith();
  const call = { input: articles(5), out: join(temporary(), 'out'), options: ['--batch'] };
  endpoint.state.batchStatus = 'in_progress';

  const first = await askedOf(endpoint, call);
  expect(first.code).toBe(0);
  expect(first.report.model).toMatchObject({
    articles: { waiting: 5, llm: 0 },
    batches: [{ id: 'batch_1', status: 'in_progress', requests: 5 }],
  });
  // Until then the rules have written them.
  expect(first.briefs.map(({ writer, summary }) => [writer.by, summary !== null])).toEqual(first.briefs.map(() => ['rules', true]));
  expect(first.err).toContain('batch_1');

  const second = await askedOf(endpoint, call);
  expect(second.report.model.articles.waiting).toBe(5);
  expect(endpoint.batches.size).toBe(1);

  endpoint.state.batchStatus = 'completed';
  const third = await askedOf(endpoint, call);
  expect(third.report.model).toMatchObject({ articles: { llm: 5, waiting: 0 }, batches: [], tokens: { input: 5000, output: 1000 } });
  expect(third.briefs.every(({ writer }) => writer.by === 'llm')).toBe(true);

  const fourth = await askedOf(endpoint, call);
  expect(fourth.report.model).toMatchObject({ requests: 0, articles: { kept: 5 } });
  expect(endpoint.batches.size).toBe(1);
  expect(endpoint.log, 'nothing was asked at once').toHaveLength(0);
});

it('writes the file that the Batch endpoint takes, and keeps it', async () => {
  const endpoint = await endpointWith();
  const { out } = await askedOf(endpoint, { input: articles(3), options: ['--batch'] });
  const [lines] = endpoint.files.values();
  expect(lines).toHaveLength(3);
  const rows = (lines ?? []).map((line) => JSON.parse(line) as { custom_id: string; method: string; url: string; body: ChatBody });
  for (const { custom_id, method, url, body } of rows) {
    expect(custom_id).toMatch(/^[0-9a-f]{48}$/);
    expect([method, url, body.model]).toEqual(['POST', '/v1/chat/completions', 'sample']);
  }
  expect(new Set(rows.map((row) => row.custom_id)).size).toBe(3);
  const folder = join(`${out}.answers`, 'batches');
  const kept = readdirSync(folder).find((name) => name.endsWith('.jsonl'));
  expect(
    readFileSync(join(folder, kept ?? ''), 'utf8')
      .trim()
      .split('\n'),
  ).toEqual(lines);
});

it('hands in what is new beside what is on its way', async () => {
  const endpoint = await endpointWith();
  endpoint.state.batchStatus = 'in_progress';
  const out = join(temporary(), 'out');
  const answers = join(temporary(), 'answers');
  await askedOf(endpoint, { input: articles(2), out, options: ['--batch', '--answers', answers] });
  const more = await askedOf(endpoint, { input: articles(3), options: ['--batch', '--answers', answers] });
  expect(more.report.model.batches.map(({ requests }) => requests)).toEqual([2, 1]);
});

it('asks again about lines that failed, twice at most, and by a lower step where the endpoint takes no schema', async () => {
  const failing = new Set<string>();
  const endpoint = await endpointWith({
    batchLines: (body) => {
      if (body.response_format?.type === 'json_schema')
        return { status_code: 400, body: { error: { message: 'response_format json_schema is not supported', code: 'invalid' } } };
      return failing.has(lastOf(body)) ? { status_code: 500, body: { error: { message: 'server error' } } } : null;
    },
  });
  const call = { input: articles(3), out: join(temporary(), 'out'), options: ['--batch'] };
  await askedOf(endpoint, call);
  const second = await askedOf(endpoint, call);
  expect(second.report.model.faults).toContainEqual(expect.objectContaining({ fault: 'no-format', did: 'stepped down' }));
  expect(second.report.model.articles.waiting).toBe(3);
  // One of the three fails from now on.
  const [, lines] = [...endpoint.files.values()];
  const body = JSON.parse(lines?.[0] ?? '{}').body as ChatBody;
  expect(body.response_format).toEqual({ type: 'json_object' });
  failing.add(lastOf(body));
  const third = await askedOf(endpoint, call);
  expect(third.report.model.articles).toMatchObject({ llm: 2, waiting: 1 });
  const fourth = await askedOf(endpoint, call);
  expect(fourth.report.model.articles).toMatchObject({ kept: 2, rules: 1, waiting: 0 });
  expect(fourth.briefs).toHaveLength(3);
});

it('stays where it is when the endpoint can not be asked', async () => {
  const endpoint = await endpointWith();
  endpoint.state.batchStatus = 'in_progress';
  const call = { input: articles(2), out: join(temporary(), 'out'), options: ['--batch'] };
  await askedOf(endpoint, call);
  const { url } = endpoint;
  await endpoint.close();
  const away = await askedOf(endpoint, call);
  expect(away.code).toBe(0);
  expect(away.report.model.stopped).toMatchObject({ did: 'stopped asking' });
  expect(away.briefs).toHaveLength(2);
  expect(url).toContain('127.0.0.1');
});
