import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBatch } from '../src/batch/read.js';
import type { Report } from '../src/batch/report.js';
import type { Task } from '../src/batch/task.js';
import { type BatchOptions, runBatch } from '../src/batch.js';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'jianbao-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const article = (title: string) =>
  new TextEncoder().encode(
    `---\ntitle: ${title}\nsource: 样例\n---\n${title}一事发生在周一，约300名客户的资料被窃取，调查仍在进行，结果尚未公布。\n`,
  );
const task = (name: string): Task => ({ path: `${name}.md`, load: async () => article(`${name}公司被黑`) });
const TASKS = ['a', 'b', 'c', 'd'].map(task);

const options = (signal: AbortSignal, progress: BatchOptions['progress'] = () => {}): BatchOptions => ({
  out,
  signal,
  progress,
  failed: () => {},
  since: null,
  until: null,
  sources: [],
  categories: [],
});

const files = () => readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));

it('finishes the article in hand when interrupted, writes briefs and report, and leaves feeds to a run that comes through', async () => {
  const interrupt = new AbortController();
  const stop: BatchOptions['progress'] = (stage, _done, _total, path) => stage === 'reading' && path === 'b.md' && interrupt.abort();
  const report = await runBatch(TASKS, options(interrupt.signal, stop));
  expect(report).toMatchObject({ interrupted: true, counts: { read: 2, written: 2, failed: 0 } });
  expect(files().filter((path) => path.startsWith('briefs/'))).toHaveLength(2);
  expect(files().filter((path) => path.startsWith('feed'))).toEqual([]);
  expect((JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report).counts.read).toBe(2);

  const whole = await runBatch(TASKS, options(new AbortController().signal));
  expect(whole).toMatchObject({ interrupted: false, counts: { read: 4, written: 2, unchanged: 2 } });
  const feed = readFileSync(join(out, 'feed.json'), 'utf8');
  const cut = new AbortController();
  await runBatch(
    TASKS,
    options(cut.signal, () => cut.abort()),
  );
  expect(readFileSync(join(out, 'feed.json'), 'utf8')).toBe(feed);
});

it('leaves no half-written file behind', async () => {
  await runBatch(TASKS, options(new AbortController().signal));
  expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.tmp'))).toEqual([]);
});

it('goes on past what can not be loaded, the second time included', async () => {
  let calls = 0;
  const flaky: Task = { path: 'b.md', load: () => Promise.reject(new Error(`refused ${++calls}`)) };
  const failed: string[] = [];
  const signal = new AbortController().signal;
  const read: string[] = [];
  const tasks = [task('a'), flaky, task('c')];
  for await (const { article: one } of readBatch(tasks, { signal, failed: (path, reason) => failed.push(`${path} ${reason}`) })) {
    read.push(one.path);
  }
  expect(read).toEqual(['a.md', 'c.md']);
  expect(failed).toEqual(['b.md refused 1']);
});
