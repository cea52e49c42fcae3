import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entry } from '../../src/batch/ledger.js';
import { WorkerDied } from '../../src/batch/pool.js';
import { stampOf } from '../../src/batch/stamp.js';
import { type SurveyOptions, survey } from '../../src/batch/survey.js';
import type { Task } from '../../src/batch/task.js';
import { type Job, work } from '../../src/batch/work.js';

let folder: string;
let failed: string[];
let jobs: Job[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-'));
  failed = [];
  jobs = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LONG_AGO = 1_700_000_000;

function task(name: string, text = `${name}公司周一说，约300名客户的资料被窃取，调查仍在进行。`): Task {
  const file = join(folder, `${name}.md`);
  writeFileSync(file, `---\ntitle: ${name}公司被黑\nsource: 样例\n---\n${text}\n`);
  utimesSync(file, LONG_AGO, LONG_AGO);
  return { path: `${name}.md`, load: () => Promise.reject(new Error('is read where it stands')), place: { file, root: null } };
}

const options = (run: (job: Job) => ReturnType<typeof work> = work): SurveyOptions => ({
  state: join(folder, '.state'),
  version: 'v1',
  choice: { since: null, until: null, sources: [], categories: [] },
  limit: 60_000,
  pool: () => ({
    size: 2,
    run: (job) => {
      jobs.push(job);
      return run(job);
    },
    close: () => {},
  }),
  signal: new AbortController().signal,
  begun: () => {},
  done: () => {},
  failed: (path, reason) => failed.push(`${path}: ${reason}`),
});

it('gives a file whose worker died one more chance, alone and after the others', async () => {
  const tasks = ['a', 'b', 'c'].map((name) => task(name));
  let deaths = 0;
  const { entries } = await survey(
    tasks,
    new Map(),
    options((job) => (job.path === 'a.md' && deaths++ === 0 ? Promise.reject(new WorkerDied('SIGKILL')) : work(job))),
  );
  expect(jobs.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md', 'a.md']);
  expect([...entries.values()].map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md']);
  expect(failed).toEqual([]);
});

it('names a file that kills its worker twice, and does the others', async () => {
  const tasks = ['a', 'b'].map((name) => task(name));
  const run = (job: Job) => (job.path === 'a.md' ? Promise.reject(new WorkerDied('SIGSEGV')) : work(job));
  const { entries, failures } = await survey(tasks, new Map(), options(run));
  expect([...entries.values()].map(({ path }) => path)).toEqual(['b.md']);
  expect(failed).toEqual(['a.md: the worker that read it died (SIGSEGV), twice']);
  expect([...failures.values()]).toMatchObject([{ overtakes: false }]);
});

it('opens no file that has not been touched, and does none again that was touched and says the same', async () => {
  const tasks = ['a', 'b'].map((name) => task(name));
  const first = await survey(tasks, new Map(), options());
  // As of a later run: what was written just before it was read is read once more.
  const settled = new Map([...first.entries].map(([origin, entry]) => [origin, settle(entry, tasks)] as const));
  jobs = [];
  const touched = task('b');
  const second = await survey([...tasks.slice(0, 1), touched], settled, options());
  expect(jobs.map(({ path }) => path)).toEqual(['b.md']);
  expect([...second.entries.values()].map(({ key }) => key)).toEqual([...first.entries.values()].map(({ key }) => key));
});

/** The entry with a stamp that proves something only of files that stayed as they were. */
function settle(entry: Entry, tasks: readonly Task[]): Entry {
  const task = tasks.find(({ path }) => path === entry.path);
  return { ...entry, stamp: task?.place ? stampOf(statSync(task.place.file, { bigint: true })) : null };
}

it('has a file gone that vanished, and keeps what stands of one that can not be read now', async () => {
  const [gone, folded] = [task('a'), task('b')];
  const { entries } = await survey([gone, folded], new Map(), options());
  rmSync(gone.place?.file ?? '');
  rmSync(folded.place?.file ?? '');
  const again = await survey([gone, { ...folded, place: { file: folder, root: null } }], entries, options());
  expect(failed).toEqual(['a.md: no such file: it went away, or the link to it leads nowhere', expect.stringMatching(/^b\.md: is a /)]);
  expect([...again.failures.values()].map(({ overtakes }) => overtakes)).toEqual([true, false]);
});

it('does work again for another version, and when a block has come to stand in many files of the source', async () => {
  const CARD = '样例实验室成立于多年以前，致力于为用户提供安全服务。';
  const OTHER = `d公司的数据周二被窃取，公司已经报警并通知了监管部门，约500名客户受到影响。\n\n${CARD}`;
  const some = ['a', 'b', 'c'].map((name) =>
    task(name, `${name}公司的数据周一被窃取，公司已经报警并通知了监管部门，约300名客户受到影响。\n\n${CARD}`),
  );
  const first = await survey(some, new Map(), options());
  expect([...first.entries.values()].map(({ cut }) => cut)).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  jobs = [];
  const more = await survey([...some, task('d', OTHER)], first.entries, options());
  expect([...more.entries.values()].map(({ cut }) => cut)).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
  const fresh = await survey([...some, task('d', OTHER)], new Map(), options());
  expect([...more.entries.values()].map(({ key }) => key)).toEqual([...fresh.entries.values()].map(({ key }) => key));

  const other = await survey(some, first.entries, { ...options(), version: 'v2' });
  expect([...other.entries.values()].map(({ key }) => key)).not.toEqual([...first.entries.values()].map(({ key }) => key));
});

it('stops a job that takes too long, wherever it is', async () => {
  const slow = await work({
    path: 'a.md',
    from: new TextEncoder().encode(`---\ntitle: 甲\n---\n${'约300名客户的资料被窃取。\n\n'.repeat(2000)}`),
    cut: [0, 0],
    choice: options().choice,
    state: join(folder, '.state'),
    version: 'v1',
    limit: 1,
  });
  expect(slow).toMatchObject({ is: 'failed', late: true, reason: 'took longer than 0.001 s (--file-timeout)' });
});
