// Prints what 200 articles cost at an endpoint on this machine, concurrency 8: a run, the same again with and without its output, and a run killed in
// its middle with the one after it.
// node test/report/llm-resume.mjs [cli.js]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEndpoint } from '../write/llm/endpoint.mjs';

const cli = process.argv[2] ?? new URL('../../dist/cli.js', import.meta.url).pathname;
const KEY = 'sk-report-5Jd83kQz0p';
const COUNT = 200;
const CONCURRENCY = 8;
/** Milliseconds until an answer. */
const DELAY = 150;
/** The run is killed once so many questions are answered. */
const KILL_AT = 90;
/** What is answered so shortly before the kill, in milliseconds, may not have been read by the process any more. */
const ON_ITS_WAY = 100;

const article = (n) => `---
title: 北港水务集团第${n + 1}营业所遭勒索攻击，${300 + n}万户账单数据外泄
url: https://news.example/${n}
source: 样例日报
date: 2031-08-13
---

样例日报8月13日消息，北港水务集团周二证实，其第${n + 1}营业所的计费系统上月底遭勒索软件攻击。

集团称，约${300 + n}万户居民的账单数据被窃，其中不含银行卡号，事件发生在8月10日夜间。

该团伙声称窃取了480GB数据，并索要200万美元，集团没有回应是否支付赎金。
`;

/** What a question asks, whatever tag it sets around the article. */
const asked = ({ body }) => JSON.stringify(body.messages).replace(/\bd[0-9a-f]{10}\b/g, 'tag');

const folder = mkdtempSync(join(tmpdir(), 'jianbao-resume-'));
const input = join(folder, 'fetched');
mkdirSync(input);
for (let n = 0; n < COUNT; n++) writeFileSync(join(input, `${n}.md`), article(n));

/** Runs over all articles; `killAt` ends the process with SIGKILL once the endpoint has answered so often. */
async function run(endpoint, out, killAt = Number.POSITIVE_INFINITY) {
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify({ baseUrl: endpoint.url, model: 'sample', wait: 0.05, longestWait: 2, tries: 3, timeout: 20 }));
  const args = [cli, 'run', input, '-o', out, '--writer', 'llm', '--config', config, '--concurrency', String(CONCURRENCY)];
  const from = endpoint.log.length;
  const child = spawn(process.execPath, args, { env: { ...process.env, OPENAI_API_KEY: KEY }, stdio: 'ignore' });
  let killedAt = null;
  const watch = setInterval(() => {
    if (endpoint.log.slice(from).filter(({ answered }) => answered).length >= killAt) {
      killedAt ??= Date.now();
      child.kill('SIGKILL');
    }
  }, 2);
  const { code, signal } = await new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));
  clearInterval(watch);
  return { ended: signal ?? code, killedAt, log: endpoint.log.slice(from), out };
}

function briefsOf(out) {
  const files = readdirSync(join(out, 'briefs'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')))
    .filter(({ summary }) => summary !== null);
}

const rows = [];
function tell(name, { ended, log, out }, killed) {
  const told = killed ? null : JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')).model;
  const stored = told === null ? '-' : told.cached;
  const briefs = killed ? '-' : briefsOf(out).length;
  rows.push({ name, ended, requests: log.length, answered: log.filter(({ answered }) => answered).length, stored, briefs });
}

const endpoint = await startEndpoint({ script: () => null, delay: DELAY });
const first = await run(endpoint, join(folder, 'whole'));
tell('first run', first, false);
tell('second run', await run(endpoint, join(folder, 'whole')), false);
// The same articles into a folder that is not there any more: every brief comes of the store of answers beside it.
rmSync(join(folder, 'whole'), { recursive: true });
tell('its output removed, a third run', await run(endpoint, join(folder, 'whole')), false);
const killed = await run(endpoint, join(folder, 'killed'), KILL_AT);
tell(`run killed after ${KILL_AT} answers`, killed, true);
const rest = await run(endpoint, join(folder, 'killed'));
tell('the run after it', rest, false);

const answered = killed.log.filter((one) => one.answered);
const early = new Set(answered.filter(({ done }) => done < killed.killedAt - ON_ITS_WAY).map(asked));
const late = new Set(answered.map(asked).filter((question) => !early.has(question)));
const again = (questions) => rest.log.filter((one) => questions.has(asked(one))).length;
const twice = again(early);
const same = JSON.stringify(briefsOf(join(folder, 'whole'))) === JSON.stringify(briefsOf(join(folder, 'killed')));
console.log('| run | ended with | requests | answered | from the store | briefs |');
console.log('|---|---|---|---|---|---|');
for (const row of rows) console.log(`| ${row.name} | ${row.ended} | ${row.requests} | ${row.answered} | ${row.stored} | ${row.briefs} |`);
console.log(
  `\n${COUNT} articles, most requests at once ${endpoint.peak()}; answered before the kill and asked again: ${twice}; of the ${late.size} answered in its last ${ON_ITS_WAY} ms: ${again(late)}.`,
);
console.log(`The briefs of the run that was killed and finished are ${same ? '' : 'not '}those of the run that was not.`);
const wrong =
  rows[0].briefs !== COUNT ||
  rows[1].requests !== 0 ||
  rows[2].requests !== 0 ||
  rows[2].stored < COUNT ||
  rows[4].briefs !== COUNT ||
  twice > 0 ||
  !same;
await endpoint.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong ? 1 : 0;
