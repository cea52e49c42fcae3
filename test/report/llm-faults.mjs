// Prints the fault matrix of the model writer: what goes wrong at the endpoint, what a run over three articles then does, and what it says.
// node test/report/llm-faults.mjs [cli.js]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEndpoint } from '../write/llm/endpoint.mjs';

const cli = process.argv[2] ?? new URL('../../dist/cli.js', import.meta.url).pathname;
const KEY = 'sk-report-5Jd83kQz0p';
/**
 * Seconds after which an answer is given up. Those that come are not to be given up on a busy machine, where it takes seconds to take a
 * connection: such a request was never seen by the endpoint, and the counts would differ. Where none comes, all of it is waited for.
 */
const PATIENCE = { answered: 60, unanswered: 8 };
const UNANSWERED = /^(?:no answer|headers, then silence)/;
const COUNT = 3;

const article = (n) => `---
title: 北港水务集团遭勒索攻击，${300 + n}万户账单数据外泄
url: https://news.example/${n}
source: 样例日报
date: 2031-08-13
---

样例日报8月13日消息，北港水务集团周二证实，其计费系统上月底遭勒索软件攻击。

集团称，约${300 + n}万户居民的账单数据被窃，其中不含银行卡号，事件发生在8月10日夜间。

该团伙声称窃取了480GB数据，并索要200万美元，集团没有回应是否支付赎金。
`;

const once = (fault) => (_body, n) => (n === 1 ? fault : null);
const always = (fault) => () => fault;

/** Name, what the endpoint does, further options. */
const ROWS = [
  ['none', () => null],
  ['429 with retry-after in ms, once', once('rate-limit')],
  ['429 with retry-after as a date, once', once('rate-limit-date')],
  ['429 with retry-after of an hour, once', once('rate-limit-hour')],
  ['429 without end', always('rate-limit')],
  ['500, once', once('server')],
  ['502 with an HTML page, once', once('gateway')],
  ['503 without end', always('overloaded')],
  ['no answer, once', once('silent')],
  ['headers, then silence, once', once('stalled')],
  ['no answer without end', always('silent')],
  ['connection dropped, once', once('dropped')],
  ['reply breaks off, once', once('broken-off')],
  ['redirect elsewhere, once', once('redirect')],
  ['log-in page with status 200, once', once('page')],
  ['no choices, once', once('no-choices')],
  ['quota used up (429 insufficient_quota)', always('quota')],
  ['quota used up in mid-run', (_body, n) => (n > 1 ? 'quota' : null)],
  ['402 insufficient balance', always('balance')],
  ['401, key echoed', always('bad-key')],
  ['404 no such model', always('no-model')],
  ['no json_schema', always('no-schema')],
  ['no response_format at all', always('no-json')],
  ['max_completion_tokens only', always('no-max-tokens')],
  ['no temperature', always('no-temperature')],
  ['context too short, once', once('too-long')],
  ['400 of another kind, once', once('bad-request')],
  ['400 content inspection, once', once('inspected')],
  ['refusal field, once', once('refused')],
  ['refusal in words, once', once('refused-words')],
  ['content_filter, once', once('filtered')],
  ['cut (length), once', once('cut')],
  ['cut without end', always('cut')],
  ['empty, once', once('empty')],
  ['empty without end', always('empty')],
  ['mangled, once', once('mangled')],
  ['another form, once', once('off-form')],
  ['fenced', always('fenced')],
  ['<think> block', always('thinking')],
  ['trailing commas', always('commas')],
  ['curly quotes', always('curly')],
  ['no token count', always('uncounted')],
  ['budget of 9,000 tokens', () => null, ['--budget-tokens', '9000']],
];

function run(input, out, config, more) {
  return new Promise((resolve) => {
    const args = [cli, 'run', input, '-o', out, '--writer', 'llm', '--config', config, '--concurrency', '1', ...more];
    const child = spawn(process.execPath, args, { env: { ...process.env, OPENAI_API_KEY: KEY }, stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('exit', (code) => resolve({ code, err }));
  });
}

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const folder = mkdtempSync(join(tmpdir(), 'jianbao-faults-'));
const input = join(folder, 'fetched');
mkdirSync(input);
for (let n = 0; n < COUNT; n++) writeFileSync(join(input, `${n}.md`), article(n));

console.log('| fault | requests | exit | by model / rules | lost | what the report says | stopped | key seen |');
console.log('|---|---|---|---|---|---|---|---|');
let wrong = 0;
for (const [i, [name, script, more = []]] of ROWS.entries()) {
  const endpoint = await startEndpoint({ script });
  const out = join(folder, `out-${i}`);
  const config = join(folder, `config-${i}.json`);
  const timeout = UNANSWERED.test(name) ? PATIENCE.unanswered : PATIENCE.answered;
  writeFileSync(config, JSON.stringify({ baseUrl: endpoint.url, model: 'sample', wait: 0.05, longestWait: 2, tries: 3, timeout }));
  const { code, err } = await run(input, out, config, more);
  const { model } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  const briefs = filesBelow(join(out, 'briefs')).map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const lost = COUNT - briefs.filter(({ summary }) => summary !== null).length;
  const said = new Map();
  for (const { fault, did } of model.faults) said.set(`${fault}: ${did}`, (said.get(`${fault}: ${did}`) ?? 0) + 1);
  const rows = [...said].map(([row, n]) => (n > 1 ? `${row} ×${n}` : row)).join('; ');
  const seen =
    err.includes(KEY) || [...filesBelow(out), ...filesBelow(`${out}.answers`)].some((file) => readFileSync(file, 'utf8').includes(KEY));
  const { llm, mixed, rules } = model.articles;
  if (lost > 0 || seen || code !== 0 || endpoint.log.length !== model.requests) wrong++;
  console.log(
    `| ${name} | ${endpoint.log.length} | ${code} | ${llm + mixed} / ${rules} | ${lost} | ${rows || '-'} | ${model.stopped?.fault ?? '-'} | ${seen ? 'YES' : 'no'} |`,
  );
  await endpoint.close();
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${ROWS.length} faults, ${wrong} of them with an article lost, a key seen, an exit status other than 0 or a wrong count.`);
process.exitCode = wrong > 0 ? 1 : 0;
