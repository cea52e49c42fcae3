import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/batch/report.js';
import { putsTogether } from '../../src/batch/version.js';
import type { Job } from '../../src/batch/work.js';
import { compile, type Program, workersOf } from './program.js';

let program: Program;
let root: string;
let input: string;
beforeAll(() => {
  program = compile();
});
afterAll(() => program.remove());
const roots: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jianbao-'));
  roots.push(root);
  input = join(root, 'fetched');
  mkdirSync(input);
  for (const [name, title, body] of ARTICLES) write(name, title, body);
});
afterAll(() => {
  for (const folder of roots) rmSync(folder, { recursive: true, force: true });
});

const CARD = '样例实验室成立于多年以前，致力于为用户提供安全服务。';
const ARTICLES = [
  ['a', '甲公司遭勒索攻击，约300名客户的资料被窃取', '甲公司周一表示，黑客窃取了约300名客户的资料，调查仍在进行，公司已经报警。'],
  ['b', '乙公司修复高危漏洞CVE-2031-12345', '乙公司发布更新，修复了高危漏洞CVE-2031-12345，该漏洞的CVSS评分为9.8，攻击者可远程执行代码。'],
  [
    'c',
    'Dunder Bank says 1.2 million customers were hit',
    'Dunder Bank said on Monday that attackers stole data of 1.2 million customers.',
  ],
  ['d', '丁市警方抓获12名诈骗嫌疑人', '丁市警方通报，抓获12名诈骗嫌疑人，涉案金额超过500万元，案件正在进一步审理之中。'],
  ['e', '戊网站中断8小时', '戊网站因机房故障中断8小时，影响约2万名用户，目前服务已经恢复正常。'],
] as const;

function write(name: string, title: string, body: string, tail = ''): void {
  writeFileSync(
    join(input, `${name}.md`),
    `---\ntitle: ${title}\nsource: 样例实验室\ndate: 2031-05-06\n---\n\n# ${title}\n\n${body}\n\n${tail}\n`,
  );
}

const run = (out: string, ...more: readonly string[]) => program.run(['run', input, '-o', join(root, out), ...more]);
const report = (out: string): Report => JSON.parse(readFileSync(join(root, out, 'report.json'), 'utf8')) as Report;

/** Every published file by its path; what a run tells of itself is another matter. */
function published(out: string): Map<string, string> {
  const files = readdirSync(join(root, out), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(join(root, out).length + 1));
  const own = paths.filter((path) => !path.startsWith('.jianbao/') && path !== 'report.json').sort();
  return new Map(own.map((path) => [path, readFileSync(join(root, out, path), 'utf8')]));
}

const kept = (out: string, what: 'work' | 'told' = 'work'): string[] => {
  const folder = join(root, out, '.jianbao', what);
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names.filter((name) => /[0-9a-f]{32}$/.test(name)).sort();
};
const leftovers = (out: string): string[] =>
  readdirSync(join(root, out), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tmp$|\.jianbao\/lock/.test(name));

// A test is several runs of the whole program; how long they take is not what is tested.
describe('the engine', { timeout: 900_000 }, () => {
  it('loads no termbase and no segmenter to be asked for help, nor to find that nothing changed', () => {
    expect(program.reach('cli.js')).toContain('command/program.js');
    for (const entry of ['cli.js', 'command/run.js', 'batch/worker.js'])
      expect(program.reach(entry).filter((path) => /^(?:lexicon|segment|derive|extract)\/|^pipeline|^unified$/.test(path))).toEqual([]);
    expect(program.reach('pipeline.js')).toContain('lexicon/vocabulary.js');
  });

  it('puts stories and feeds together without what reads articles', () => {
    const reached = program.reach('batch/publish.js');
    expect(reached).toContain('story/gather.js');
    for (const path of ['lexicon/vocabulary.js', 'lexicon/catalog.js', 'pipeline.js']) expect(reached).not.toContain(path);
  });

  it('does all again where code that has a say in a brief changed', () => {
    const reached = program.reach('batch/summarize.js').filter((path) => path.endsWith('.js'));
    expect(reached.length).toBeGreaterThan(100);
    expect(reached.filter(putsTogether)).toEqual([]);
    expect(putsTogether('publish/digest.js')).toBe(true);
  });

  it('gives the same bytes with one worker, with three, and in the same OUT again', async () => {
    expect(await run('one', '--workers', '1')).toMatchObject({ code: 0 });
    expect(await run('three', '--workers', '3')).toMatchObject({ code: 0 });
    const first = published('one');
    expect(first.size).toBeGreaterThan(20);
    expect(published('three')).toEqual(first);
    expect(report('three')).toEqual(report('one'));
    const again = await run('one');
    expect(again.err).toContain('Read 5 files: 0 briefs written, 5 unchanged,');
    expect(published('one')).toEqual(first);
  });

  it('does again what changed and nothing else, and leaves what a fresh run leaves', async () => {
    await run('grown');
    const before = kept('grown');
    const told = kept('grown', 'told');
    expect([before.length, told.length]).toEqual([5, 5]);
    write('a', '甲公司遭勒索攻击，约310名客户的资料被窃取', '甲公司周二表示，黑客窃取了约310名客户的资料，调查仍在进行，公司已经报警。');
    await run('grown');
    expect(kept('grown').filter((name) => before.includes(name))).toHaveLength(4);
    expect(kept('grown', 'told').filter((name) => told.includes(name))).toHaveLength(4);
    expect(
      report('grown')
        .files.filter(({ outcome }) => outcome === 'written')
        .map(({ path }) => path),
    ).toEqual(['fetched/a.md']);

    rmSync(join(input, 'b.md'));
    write('f', '己医院支付赎金45万美元', '己医院证实，为恢复系统向攻击者支付了45万美元赎金，约6000名患者的资料受到影响。');
    await run('grown');
    await run('fresh');
    expect(published('grown')).toEqual(published('fresh'));
    expect([...published('grown').values()].join('\n')).not.toContain('CVE-2031-12345');
    expect(kept('grown')).toEqual(kept('fresh'));
  });

  it('does again the files that furniture is cut from once enough of their source have come', async () => {
    const [last, ...first] = [...ARTICLES].reverse();
    for (const [name, title, body] of first.slice(1)) write(name, title, body, CARD);
    await run('grown');
    const before = kept('grown');
    if (last) write(last[0], last[1], last[2], CARD);
    expect(await run('grown')).toMatchObject({ code: 0 });
    expect(kept('grown').filter((name) => before.includes(name))).toHaveLength(1);
    await run('fresh');
    expect(published('grown')).toEqual(published('fresh'));
    expect(kept('grown')).toEqual(kept('fresh'));
  });

  it('keeps what stands of other folders, and lets go of what is gone from those named', async () => {
    const other = join(root, 'other');
    cpSync(input, other, { recursive: true });
    for (const name of ['a', 'b', 'c']) rmSync(join(other, `${name}.md`));
    for (const name of ['d', 'e']) rmSync(join(input, `${name}.md`));
    await run('out');
    await program.run(['run', other, '-o', join(root, 'out')]);
    const count = () => [...published('out').keys()].filter((path) => path.startsWith('briefs/')).length;
    expect(count()).toBe(5);
    rmSync(join(other, 'd.md'));
    rmSync(join(input, 'a.md'));
    await program.run(['run', other, '-o', join(root, 'out')]);
    expect(count()).toBe(4);
    await run('out');
    expect(count()).toBe(3);
  });

  it('finishes what is in hand on Ctrl-C, writes the report, and goes on from there', async () => {
    const running = program.start(['run', input, '-o', join(root, 'out'), '--workers', '1', '--json-log']);
    await running.said(/"event":"progress"/);
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 130, err: expect.stringContaining('"said","text":"Stopping: ') });
    expect(report('out')).toMatchObject({ interrupted: true });
    expect(report('out').counts.read).toBeLessThan(5);
    expect(leftovers('out')).toEqual([]);
    expect(await run('out')).toMatchObject({ code: 0 });
    await run('fresh');
    expect(published('out')).toEqual(published('fresh'));
  });

  it('goes on after kill -9 with what was done, and leaves nothing behind', async () => {
    const running = program.start(['run', input, '-o', join(root, 'out'), '--workers', '1']);
    while (kept('out').length === 0 && running.child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
    running.child.kill('SIGKILL');
    expect(await running.ended).toMatchObject({ signal: 'SIGKILL' });
    writeFileSync(join(root, 'out', '.index.html.0123abcd.tmp'), '<!doc');
    const done = kept('out').map((name) => [name, statSync(join(root, 'out/.jianbao/work', name)).mtimeMs] as const);
    expect(done.length).toBeGreaterThan(0);
    expect(await run('out')).toMatchObject({ code: 0 });
    for (const [name, time] of done) expect(statSync(join(root, 'out/.jianbao/work', name)).mtimeMs).toBe(time);
    await run('fresh');
    expect(published('out')).toEqual(published('fresh'));
    expect(leftovers('out')).toEqual([]);
  });

  it.skipIf(!existsSync('/proc/self/stat'))('loses nothing when a worker is killed', async () => {
    const running = program.start(['run', input, '-o', join(root, 'out'), '--workers', '1']);
    let killed = 0;
    while (killed === 0 && running.child.exitCode === null) {
      for (const pid of workersOf(running)) {
        process.kill(pid, 'SIGKILL');
        killed++;
      }
      await new Promise((done) => setTimeout(done, 5));
    }
    expect(killed).toBeGreaterThan(0);
    expect(await running.ended).toMatchObject({ code: 0 });
    await run('fresh');
    expect(published('out')).toEqual(published('fresh'));
  });

  it('refuses a second run into the same OUT, by the number of the first', async () => {
    const running = program.start(['run', input, '-o', join(root, 'out'), '--workers', '1']);
    while (!existsSync(join(root, 'out/.jianbao/lock')) && running.child.exitCode === null)
      await new Promise((done) => setTimeout(done, 5));
    running.child.kill('SIGSTOP');
    const second = await run('out');
    running.child.kill('SIGCONT');
    expect(second).toMatchObject({ code: 2, err: expect.stringContaining(`Another run (process ${running.child.pid} on `) });
    expect(await running.ended).toMatchObject({ code: 0 });
  });

  it('says that the disk refuses, with status 1, and goes on when it does not any more', async () => {
    await run('out');
    const before = published('out');
    write('a', '甲公司遭勒索攻击，约310名客户的资料被窃取', '甲公司周二表示，黑客窃取了约310名客户的资料，调查仍在进行，公司已经报警。');
    const work = join(root, 'out/.jianbao/work');
    rmSync(work, { recursive: true });
    writeFileSync(work, 'in the way');
    expect(await run('out')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^jianbao: Can't write to .*: .*goes on from there\.\n$/m),
    });
    expect(published('out')).toEqual(before);
    expect(leftovers('out')).toEqual([]);
    rmSync(work);
    expect(await run('out')).toMatchObject({ code: 0 });
    await run('fresh');
    expect(published('out')).toEqual(published('fresh'));
  });

  it('takes a new worker after one that was broken off', async () => {
    const { openPool } = await program.load<typeof import('../../src/batch/pool.js')>('batch/pool.js');
    const pool = openPool({ workers: 1, memory: 512 });
    const job = (limit: number): Job => ({
      path: 'a.md',
      from: { file: join(input, 'a.md'), root: null },
      cut: [0, 0],
      choice: { since: null, until: null, sources: [], categories: [] },
      state: join(root, 'state'),
      version: 'v1',
      limit,
    });
    expect(await pool.run(job(1))).toMatchObject({ is: 'failed', reason: 'took longer than 0.001 s (--file-timeout)' });
    expect(await pool.run(job(60_000))).toMatchObject({ is: 'done', head: { status: 'complete' } });
    pool.close();
  });

  it('follows a folder with --watch until it is ended', async () => {
    const running = program.start(['run', input, '-o', join(root, 'out'), '--watch']);
    await running.said(/Read 5 files: 5 briefs written[\s\S]*Watching/);
    write('f', '己医院支付赎金45万美元', '己医院证实，为恢复系统向攻击者支付了45万美元赎金，约6000名患者的资料受到影响。');
    await running.said(/Read 6 files:[\s\S]*Watching/);
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 130 });
    await run('fresh');
    expect(published('out')).toEqual(published('fresh'));
  });
});
