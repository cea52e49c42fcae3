import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { ModelReport } from '../../../src/batch/model/report.js';
import type { Report } from '../../../src/batch/report.js';
import type { Brief } from '../../../src/model/index.js';
import { type Called, contents, jianbao, temporary } from '../../command/fake-io.js';
import { type Script, startEndpoint, type TestEndpoint } from './endpoint.mjs';

export const KEY = 'sk-test-Zq7Lr2Vx9Nw4';

const CITIES = ['北港', '南屏', '东川', '西岭', '云汀', '长河', '石桥', '青湖'];

/** An invented article, told from others by its number. */
export function articleText(n: number): string {
  const city = CITIES[n % CITIES.length];
  return [
    '---',
    `title: ${city}水务集团遭勒索攻击，${300 + n}万户账单数据外泄`,
    `url: https://news.example/${n}`,
    'source: 样例日报',
    'date: 2031-08-13',
    '---',
    '',
    `样例日报8月13日消息，${city}水务集团周二证实，其计费系统上月底遭勒索软件攻击。`,
    '',
    `集团称，约${300 + n}万户居民的账单数据被窃，其中不含银行卡号，事件发生在8月10日夜间。`,
    '',
    '该团伙声称窃取了480GB数据，并索要200万美元，集团没有回应是否支付赎金。',
    '',
    `客服编号${7000 + n}号的热线将在9月底前保持畅通，受影响的居民可以登记查询。`,
    '',
  ].join('\n');
}

/** A folder of invented articles. */
export function articles(count: number): string {
  const folder = join(temporary(), 'fetched');
  mkdirSync(folder);
  for (let n = 0; n < count; n++) writeFileSync(join(folder, `${String(n).padStart(3, '0')}.md`), articleText(n));
  return folder;
}

export interface Asked extends Called {
  readonly out: string;
  readonly report: Report & { readonly model: ModelReport };
  readonly briefs: readonly Brief[];
}

/** Fast where a person would wait: hundredths of a second between tries. The time-out is long, for a machine that has other things to do. */
export const QUICK = { wait: 0.02, longestWait: 2, tries: 3, timeout: 10 };

const open: TestEndpoint[] = [];
afterAll(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close();
});

export async function endpointWith(script: Script = {}): Promise<TestEndpoint> {
  const endpoint = await startEndpoint(script);
  open.push(endpoint);
  return endpoint;
}

export interface Call {
  readonly input: string;
  readonly out?: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly options?: readonly string[];
  readonly signal?: AbortSignal;
}

/** `jianbao run --writer llm` against an endpoint, in this process. */
export async function askedOf(
  endpoint: TestEndpoint,
  { input, out = join(temporary(), 'out'), config = {}, options = [], signal }: Call,
): Promise<Asked> {
  const file = join(temporary(), 'model.json');
  writeFileSync(file, JSON.stringify({ baseUrl: endpoint.url, model: 'sample', ...QUICK, ...config }));
  const called = await jianbao(['run', input, '-o', out, '--writer', 'llm', '--config', file, ...options], {
    env: { OPENAI_API_KEY: KEY },
    ...(signal ? { signal } : {}),
  });
  const files = contents(out);
  const briefs = [...files].filter(([path]) => path.startsWith('briefs/')).map(([, text]) => JSON.parse(text) as Brief);
  return { ...called, out, report: JSON.parse(files.get('report.json') ?? 'null'), briefs };
}
