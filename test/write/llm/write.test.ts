import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { corpus } from '../../command/fake-io.js';
import { articles, askedOf, endpointWith } from './asked.js';
import { type ChatBody, formOf, sentencesIn } from './endpoint.mjs';

const DIGEST = join(corpus, 'archive/2024/10/12');
const contentOf = (body: ChatBody): string => body.messages.at(-1)?.content ?? '';
const numbersIn = (body: ChatBody): number[] => sentencesIn(contentOf(body)).map(([n]) => n);

it('asks about a digest item by item, and then for its head', async () => {
  const endpoint = await endpointWith();
  const { briefs, report } = await askedOf(endpoint, { input: DIGEST });
  const items = endpoint.log.map(({ body }) => body).filter((body) => formOf(body) === 'part');
  expect(items.length).toBeGreaterThanOrEqual(3);
  // No item is shown another's sentences.
  const all = items.flatMap(numbersIn);
  expect(new Set(all).size).toBe(all.length);
  const heads = endpoint.log.map(({ body }) => body).filter((body) => formOf(body) === 'brief');
  expect(heads).toHaveLength(1);
  expect(contentOf(heads[0] as ChatBody)).toMatch(/^\[\d+\](?: \[\d+\])* zh .+ \| en -$/m);
  expect(briefs[0]?.writer.prompt).toMatch(/^item@\d+\+style@\d+$/);
  // Every item is told.
  const told = (briefs[0]?.summary?.sentences ?? []).concat(briefs[0]?.points ?? []);
  expect(told.length).toBeGreaterThanOrEqual(items.length);
  expect(report.model.articles.llm).toBe(1);
});

it('asks about a long article in parts, and joins them', async () => {
  const endpoint = await endpointWith();
  const { briefs } = await askedOf(endpoint, {
    input: join(corpus, 'archive/2024/07/16'),
    config: { partSize: 300 },
    options: ['--concurrency', '1'],
  });
  const partOf = (body: ChatBody): number => Number(/^Part (\d+)/.exec(contentOf(body))?.[1]);
  const asked = endpoint.log.map(({ body }) => body).filter((body) => formOf(body) === 'part');
  const parts = asked.sort((a, b) => partOf(a) - partOf(b));
  expect(parts.length).toBeGreaterThanOrEqual(3);
  for (const [i, body] of parts.entries()) {
    expect(contentOf(body)).toContain(`Part ${i + 1} of ${parts.length}`);
    expect(numbersIn(body)[0]).toBe(0);
  }
  const body = parts.flatMap((part) => numbersIn(part).slice(1));
  expect(body).toEqual([...body].sort((a, b) => a - b));
  expect(new Set(body).size).toBe(body.length);
  expect(briefs[0]?.writer).toMatchObject({ by: 'llm', prompt: expect.stringMatching(/^part@/) });
});

it('joins the parts in order where the joining fails, and does without a part that can not be had', async () => {
  let parts = 0;
  const endpoint = await endpointWith({
    script: (body) => {
      if (formOf(body) === 'brief') return 'refused';
      parts++;
      return parts === 2 ? 'refused' : null;
    },
  });
  const { briefs, report } = await askedOf(endpoint, {
    input: join(corpus, 'archive/2024/07/16'),
    config: { partSize: 300 },
    options: ['--concurrency', '1'],
  });
  expect(report.model.faults.map(({ fault, did }) => [fault, did])).toEqual([
    ['refused', 'left out'],
    ['refused', 'joined in order'],
  ]);
  expect(briefs[0]?.writer.by).toBe('llm');
  expect(briefs[0]?.summary?.sentences.length).toBeGreaterThan(1);
});

it('sends no article without text, nor one in neither language', async () => {
  const input = articles(1);
  const shell = (name: string, title: string, body: string) =>
    writeFileSync(join(input, `${name}.md`), `---\ntitle: ${title}\nsource: 样例日报\ndate: 2031-08-13\n---\n\n${body}\n`);
  shell('blocked', '南屏银行称约20万客户资料被窃', '环境异常\n\n当前环境异常，完成验证后即可继续访问。\n\n去验证');
  shell('empty', '东川医院恢复挂号系统', '预览时标签不可点\n\n微信扫一扫\n关注该公众号\n\n轻触阅读原文');
  shell(
    'russian',
    'Компания сообщила об утечке данных',
    'Компания сообщила, что в понедельник неизвестные получили доступ к её серверам. Пострадали 300 клиентов.',
  );
  const endpoint = await endpointWith();
  const { briefs } = await askedOf(endpoint, { input });
  expect(endpoint.log.length).toBeGreaterThan(0);
  for (const { body } of endpoint.log) expect(contentOf(body)).toContain('北港水务集团');
  expect(briefs).toHaveLength(4);
  const rest = briefs.filter(({ writer }) => writer.by === 'rules');
  expect(rest).toHaveLength(3);
  for (const brief of rest) expect(brief).toMatchObject({ summary: null, points: [], writer: { model: null, prompt: null } });
});

it('asks for the same in the same words, and for json by that word where there is no schema', async () => {
  const endpoint = await endpointWith();
  const input = articles(1);
  await askedOf(endpoint, { input });
  await askedOf(endpoint, { input });
  expect(endpoint.log).toHaveLength(2);
  expect(endpoint.log[0]?.body).toEqual(endpoint.log[1]?.body);
  const text = await endpointWith({ script: () => 'no-schema' });
  await askedOf(text, { input });
  const body = text.log.at(-1)?.body as ChatBody;
  expect(body.response_format).toEqual({ type: 'json_object' });
  expect(contentOf(body)).toMatch(/valid json by this schema:\n\{"type":"object"/);
});
