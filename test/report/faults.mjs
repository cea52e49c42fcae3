// Injects each fault for real into the program as it is shipped, and prints what was lost and what the next run did.
//
//     npm run faults             seed 1
//     npm run faults -- 7 5      another seed for the moments of the kills, and how many of the run there are (20)
//     npm run faults -- 1 20 kill disk    only these: republish worker interrupt twice vanish changing huge torn disk readonly kill
//
// Full and read-only disks are small file systems of their own, which takes root; without it they are said to be skipped.
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KILLS = Number(process.argv[3] ?? 20);
/** Only these faults, by name; all when none is named. */
const wanted = process.argv.slice(4);
const inject = async (name, fault) => {
  if (wanted.length === 0 || wanted.includes(name)) await fault();
};
const ARTICLES = 6;
const program = join(import.meta.dirname, '../../dist/cli.js');
const root = mkdtempSync(join(tmpdir(), 'jianbao-faults-'));
const input = join(root, 'fetched');

/** Mulberry32: the same moments for the same seed. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function article(number) {
  const title = `第${number}公司遭勒索攻击，约${number * 310}名客户的资料被窃取`;
  const body = Array.from(
    { length: 12 },
    (_, at) =>
      `第${number}公司在${(at % 27) + 1}日表示，黑客窃取了约${number * 310 + at}名客户的资料，并索要${at + 2}0万美元赎金，公司已经报警，调查仍在进行。`,
  );
  return `---\ntitle: ${title}\nurl: https://example.com/${number}\nsource: 样例${number % 3}\ndate: 2031-05-${String((number % 28) + 1).padStart(2, '0')}\n---\n\n# ${title}\n\n${body.join('\n\n')}\n`;
}

function fill(count) {
  rmSync(input, { recursive: true, force: true });
  mkdirSync(input);
  for (let number = 1; number <= count; number++) writeFileSync(join(input, `${number}.md`), article(number));
}

function start(out, ...more) {
  const child = spawn(
    process.execPath,
    [program, 'run', input, '-o', out, '--quiet', ...(more.includes('--workers') ? [] : ['--workers', '1']), ...more],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return { child, ended: new Promise((done) => child.once('close', (code, signal) => done({ code, signal, err }))) };
}
const run = (out, ...more) => start(out, ...more).ended;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const below = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : [];
const published = (out) => below(out).filter((path) => !path.startsWith('.jianbao/') && path !== 'report.json' && !path.endsWith('.tmp'));
const kept = (out) => below(join(out, '.jianbao/work')).filter((path) => /[0-9a-f]{32}$/.test(path));

/** Published files that a reader would find half written. */
function halves(out) {
  return published(out).filter((path) => {
    const text = readFileSync(join(out, path), 'utf8');
    if (path.endsWith('.json')) {
      try {
        JSON.parse(text);
        return false;
      } catch {
        return true;
      }
    }
    const end = path.endsWith('.html') ? '</html>' : path.endsWith('.atom.xml') ? '</feed>' : path.endsWith('.rss.xml') ? '</rss>' : '\n';
    return !text.trimEnd().endsWith(end.trimEnd()) || text === '';
  });
}

const same = (a, b) =>
  published(a).join('\n') === published(b).join('\n') &&
  published(a).every((path) => readFileSync(join(a, path)).equals(readFileSync(join(b, path))));
const leftovers = (out) => below(out).filter((path) => path.endsWith('.tmp') || /^\.jianbao\/lock/.test(path));

const rows = [];
let bad = 0;
/** A row of the table; `lost` empty where nothing was. */
function row(fault, told, lost, next) {
  if (lost.length > 0) bad++;
  rows.push([fault, told, lost.length > 0 ? lost.join('; ') : 'nothing', next]);
  console.log(`${lost.length > 0 ? 'BAD' : 'ok '}  ${fault}: ${told} | lost: ${rows.at(-1)[2]} | next run: ${next}`);
}

/** What is wrong in OUT after a fault, and again after the next run, which must leave what an undisturbed one leaves. */
async function heal(out, whole, ...more) {
  const lost = halves(out).map((path) => `half written: ${path}`);
  const done = new Map(kept(out).map((path) => [path, statSync(join(out, '.jianbao/work', path)).mtimeMs]));
  const { code, err } = await run(out, ...more);
  const again = [...done].filter(
    ([path, time]) => existsSync(join(out, '.jianbao/work', path)) && statSync(join(out, '.jianbao/work', path)).mtimeMs !== time,
  );
  if (code !== 0) lost.push(`the next run ended with ${code}: ${err.trim().slice(0, 120)}`);
  if (!same(out, whole)) lost.push('differs from an undisturbed run');
  if (again.length > 0) lost.push(`${again.length} files worked on twice`);
  lost.push(...leftovers(out).map((path) => `left over: ${path}`));
  return { lost, next: `took up ${done.size} of ${kept(out).length} done, finished, same bytes as undisturbed` };
}

function workersOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

fill(ARTICLES);
const whole = join(root, 'whole');
const since = Date.now();
await run(whole);
const time = Date.now() - since;
const next = random(Number(process.argv[2] ?? 1));
console.log(`${ARTICLES} articles, an undisturbed run takes ${time} ms and publishes ${published(whole).length} files.\n`);

await inject('republish', async () => {
  const out = join(root, 'republish');
  await run(out);
  const lost = [];
  let hit = 0;
  for (let at = 0; at < 5; at++) {
    writeFileSync(join(input, '1.md'), `${article(1)}\n\n又有${at + 2}00名客户受到影响。\n`);
    const { child, ended } = start(out);
    await pause((0.3 + 0.7 * next()) * Math.min(time, 3_000));
    if (child.kill('SIGKILL')) hit++;
    await ended;
    lost.push(...halves(out).map((path) => `half written: ${path}`));
  }
  fill(ARTICLES);
  const healed = await heal(out, whole);
  row('kill -9 while a publication is brought up to date', `${hit} of 5 hit it`, [...lost, ...healed.lost], healed.next);
});
await inject('worker', async () => {
  const out = join(root, 'worker');
  const { child, ended } = start(out, '--workers', '2');
  const killed = new Set();
  while (child.exitCode === null && killed.size < 2) {
    for (const pid of workersOf(child.pid)) {
      if (killed.has(pid)) continue;
      await pause(200 + next() * 500);
      try {
        process.kill(pid, 'SIGKILL');
        killed.add(pid);
      } catch {
        // It was ended by the run itself.
      }
    }
    await pause(5);
  }
  const { code } = await ended;
  const lost = same(out, whole) ? [] : ['differs from an undisturbed run'];
  row(
    `${killed.size} workers killed (kill -9)`,
    `exit ${code}`,
    code === 0 ? lost : [...lost, `exit ${code}`],
    'not needed: the files they had were read again by new ones',
  );
});
await inject('interrupt', async () => {
  const out = join(root, 'interrupt');
  const { child, ended } = start(out);
  while (kept(out).length < 3 && child.exitCode === null) await pause(5);
  child.kill('SIGINT');
  const { code } = await ended;
  const { interrupted, counts } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  const healed = await heal(out, whole);
  row(
    'Ctrl-C',
    `exit ${code}, report: interrupted ${interrupted}, ${counts.read} read`,
    code === 130 ? healed.lost : [`exit ${code}`],
    healed.next,
  );
});
await inject('twice', async () => {
  const out = join(root, 'twice');
  const first = start(out);
  while (!existsSync(join(out, '.jianbao/lock')) && first.child.exitCode === null) await pause(2);
  const { code, err } = await run(out);
  const ended = await first.ended;
  const lost =
    code === 2 && err.includes(String(first.child.pid)) && ended.code === 0 && same(out, whole)
      ? []
      : [`exits ${ended.code} and ${code}: ${err}`];
  row(
    'two runs at once',
    `the second is refused (exit ${code}) and names process ${first.child.pid}`,
    lost,
    'the first went on to its end',
  );
});
await inject('vanish', async () => {
  const out = join(root, 'vanish');
  const { child, ended } = start(out, '--workers', '1');
  while (kept(out).length === 0 && child.exitCode === null) await pause(5);
  rmSync(join(input, `${ARTICLES}.md`));
  const { code, err } = await ended;
  const fresh = join(root, 'vanish-fresh');
  await run(fresh);
  const healed = await heal(out, fresh);
  fill(ARTICLES);
  row('a file vanishes before it is read', `exit ${code}: ${err.trim().slice(0, 60)}…`, healed.lost, 'without it, as a fresh run');
});
await inject('changing', async () => {
  const out = join(root, 'changing');
  const file = join(input, '5.md');
  const writer = spawn(process.execPath, [
    '-e',
    `const fs=require('fs');for(;;){fs.appendFileSync(${JSON.stringify(file)},'约300名。\\n')}`,
  ]);
  await pause(300);
  const { code, err } = await run(out);
  writer.kill('SIGKILL');
  fill(ARTICLES);
  const healed = await heal(out, whole);
  row('a file is written to while it is read', `exit ${code}: ${err.trim().slice(0, 70)}…`, healed.lost, healed.next);
});
await inject('huge', async () => {
  const out = join(root, 'huge');
  writeFileSync(
    join(input, 'huge.md'),
    `---\ntitle: 很大的文件\n---\n${'[约300名客户](https://example.com/a) **的** 资料被窃取。\n\n'.repeat(2_000_000)}`,
  );
  const { code, err } = await run(out, '--file-memory', '160', '--file-timeout', '120');
  rmSync(join(input, 'huge.md'));
  const lost = same(out, whole) && code === 1 && err.includes('huge.md') ? [] : [`exit ${code}: ${err.trim().slice(0, 100)}`];
  row(
    'a file of 150 MB, workers held to 160 MB',
    `exit ${code}: ${err.trim().slice(0, 90)}`,
    lost,
    'not needed: it is named, the others are done',
  );
});
await inject('torn', async () => {
  const out = join(root, 'torn');
  await run(out);
  const [first, second] = kept(out);
  truncateSync(join(out, '.jianbao/work', first), 40);
  rmSync(join(out, '.jianbao/work', second));
  const page = published(out).find((path) => path.startsWith('story/'));
  truncateSync(join(out, page), 100);
  truncateSync(join(out, '.jianbao/ledger'), 2_000);
  rmSync(join(out, 'feed.json'));
  const { code } = await run(out);
  row(
    'a power cut: kept work, ledger and a page cut off, files missing',
    `exit ${code}`,
    same(out, whole) ? [] : ['differs from an undisturbed run'],
    'did again what was torn, same bytes as undisturbed',
  );
});

function mount(out, size) {
  mkdirSync(out, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', out]).status === 0;
}
const remount = (out, options) => spawnSync('mount', ['-o', `remount,${options}`, out]);
const disks = [];
await inject('disk', async () => {
  for (const [fault, size, before] of [
    [
      'the disk is full from the start',
      '64k',
      (out) => {
        try {
          for (;;) appendFileSync(join(out, 'filler'), 'x'.repeat(512));
        } catch {
          // Full.
        }
      },
    ],
    ['the disk runs full while work is kept', '40k', () => {}],
    ['the disk runs full while it is published', '400k', () => {}],
  ]) {
    const out = join(root, `disk-${size}`);
    if (!mount(out, size)) {
      console.log(`skipped  ${fault}: a file system of one's own takes root`);
      continue;
    }
    disks.push(out);
    before(out);
    const { code, err } = await run(out);
    const halfway = halves(out);
    rmSync(join(out, 'filler'), { force: true });
    remount(out, 'size=64m');
    const healed = await heal(out, whole);
    const lost = [...halfway, ...healed.lost];
    if (code !== 1 && code !== 2) lost.push(`exit ${code}`);
    row(fault, `exit ${code}: ${err.trim().replaceAll(root, '…').slice(0, 100)}`, lost, healed.next);
  }
});
await inject('readonly', async () => {
  const out = join(root, 'disk-ro');
  if (mount(out, '64m')) {
    disks.push(out);
    await run(out);
    remount(out, 'ro');
    const { code, err } = await run(out);
    const lost = same(out, whole) && code === 2 ? [] : [`exit ${code}`];
    remount(out, 'rw');
    const healed = await heal(out, whole);
    row('OUT is read-only', `exit ${code}: ${err.trim().replaceAll(root, '…').slice(0, 100)}`, [...lost, ...healed.lost], healed.next);
  } else console.log("skipped  OUT is read-only: a file system of one's own takes root");
});
await inject('kill', async () => {
  const lost = [];
  let taken = 0;
  let hit = 0;
  // A moment after its end is no kill.
  for (let at = 0; hit < KILLS && at < 3 * KILLS; at++) {
    const out = join(root, `kill-${at}`);
    const { child, ended } = start(out);
    await pause(next() * time);
    if (child.kill('SIGKILL')) hit++;
    await ended;
    taken += kept(out).length;
    lost.push(...(await heal(out, whole)).lost);
    rmSync(out, { recursive: true, force: true });
  }
  row(
    `kill -9 of the run at ${KILLS} random moments`,
    `${hit} hit it`,
    lost,
    `each took up what was done (${taken} files in all), finished, same bytes as undisturbed`,
  );
});
for (const out of disks) spawnSync('umount', [out]);
rmSync(root, { recursive: true, force: true });

console.log('\n| fault | the run | lost | the next run |\n|---|---|---|---|');
for (const cells of rows) console.log(`| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`);
process.exitCode = bad > 0 ? 1 : 0;
