// The engine as it is shipped: two workers against one, a re-run against the first, startup, and the most memory that all its processes
// take together. Ratios within one run stay comparable between machines; on a busy machine take those of CPU time.
//
//     npm run bench                                  200 files of the archive where ../shared is there, else of the corpus, copied
//     node test/bench/engine.mjs 1150                as many of them
//     node test/bench/engine.mjs 200 1100 11000      and the memory for so many small files
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
const [wanted = 200, ...sizes] = process.argv.slice(2).map(Number);

function listed(path) {
  if (!existsSync(path)) return [];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => join(path, name));
}

/** Fields after the name of a process in its stat line, and its resident bytes; null where it is gone. */
function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      parent: Number(fields[1]),
      cpu: 10 * (Number(fields[11]) + Number(fields[12])),
      resident: 1024 * Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0),
    };
  } catch {
    return null;
  }
}

/** Runs the program: wall and CPU milliseconds of the main process and of its workers, and their most resident bytes together. */
async function run(...argv) {
  const since = performance.now();
  const child = spawn(process.execPath, [program, ...argv], { stdio: 'ignore' });
  const cpu = new Map();
  let most = 0;
  const look = () => {
    const main = processOf(child.pid);
    if (!main) return;
    let resident = main.resident;
    cpu.set(child.pid, main.cpu);
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const one = processOf(name);
      if (one?.parent !== child.pid) continue;
      resident += one.resident;
      cpu.set(name, one.cpu);
    }
    most = Math.max(most, resident);
  };
  const timer = existsSync('/proc/self/stat') ? setInterval(look, 100) : null;
  await new Promise((done) => child.once('exit', done));
  if (timer) clearInterval(timer);
  const main = cpu.get(child.pid) ?? 0;
  cpu.delete(child.pid);
  const workers = [...cpu.values()].reduce((a, b) => a + b, 0);
  return { wall: performance.now() - since, main, workers, most };
}

const seconds = (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
const percent = (part, of) => `${((100 * part) / of).toFixed(1)} %`;
const line = (name, ...cells) => console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(14)).join(''));

console.log(`${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} at the start.\n`);

line('startup', 'wall');
let runs = 0;
const quickest = async (times, ...argv) => {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < times; at++) {
    // A run into an OUT that has it all would find that nothing changed.
    const out = argv.includes('-o') ? [join(folder, `small-out-${runs++}`)] : [];
    best = Math.min(best, (await run(...argv, ...out)).wall);
  }
  return best;
};
const bare = await (async () => {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < 5; at++) {
    const since = performance.now();
    await new Promise((done) => spawn(process.execPath, ['-e', ''], { stdio: 'ignore' }).once('exit', done));
    best = Math.min(best, performance.now() - since);
  }
  return best;
})();
line('  node itself', seconds(bare));
line('  --version', seconds(await quickest(5, '--version')));
line('  --help', seconds(await quickest(5, '--help')));
const small = join(folder, 'small.md');
writeFileSync(small, '---\ntitle: 甲公司遭黑客攻击\ndate: 2031-05-06\n---\n甲公司周一表示，黑客窃取了约300名客户的资料。\n');
line('  extract of one small article', seconds(await quickest(3, 'extract', small)));
line('  run of one small article', seconds(await quickest(3, 'run', small, '-o')));

const archive = listed(join(root, '../shared/corpus/archive'));
const own = listed(join(root, 'corpus/archive'));
const from = archive.length > 0 ? archive : Array.from({ length: wanted }, (_, at) => own[at % own.length]);
const step = Math.max(1, Math.floor(from.length / wanted));
const input = join(folder, 'in');
const files = from.filter((_, at) => at % step === 0).slice(0, wanted);
for (const [at, file] of files.entries()) {
  const to = join(input, archive.length > 0 ? file.slice(file.indexOf('archive')) : `${at}/${at}.md`);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(file, to);
}
console.log();
line(`${files.length} files`, 'wall', 'CPU main', 'CPU workers', 'most memory');
const told = (name, { wall, main, workers, most }) =>
  line(`  ${name}`, seconds(wall), seconds(main), seconds(workers), `${(most / 1e6).toFixed(0)} MB`);
const one = await run('run', input, '-o', join(folder, 'one'), '--workers', '1');
told('first run, one worker', one);
const out = join(folder, 'two');
const two = await run('run', input, '-o', out, '--workers', '2');
told('first run, two workers', two);
const again = await run('run', input, '-o', out, '--workers', '2');
told('again, nothing changed', again);
const changed = listed(input)[Math.floor(files.length / 2)];
appendFileSync(changed, '\n\n该公司周二表示，另有约4700名客户受到影响。\n');
const single = await run('run', input, '-o', out, '--workers', '2');
told('again, one file changed', single);
const all = ({ main, workers }) => main + workers;
// What can't be shared out bounds the gain: what the main process does while no worker does anything.
line('  two workers against one, wall', (one.wall / two.wall).toFixed(2));
line('  two workers against one, by CPU', (all(one) / (two.main + two.workers / 2)).toFixed(2));
line('  nothing changed, of the first', percent(again.wall, two.wall), percent(all(again), all(two)));
line('  one changed, of the first', percent(single.wall, two.wall), percent(all(single), all(two)));

/** Small articles, each with figures, a name and a day of its own. */
function shortArticle(at) {
  const title = `第${at}公司遭黑客攻击，约${at + 17}名客户的资料被窃取`;
  return `---\ntitle: ${title}\nurl: https://example.com/${at}\nsource: 样例${at % 40}\ndate: 2031-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}\n---\n\n第${at}公司表示，黑客窃取了约${at + 17}名客户的资料，并索要${at + 3}万美元赎金。公司已经报警，调查仍在进行，受影响的系统有${(at % 90) + 2}台。\n`;
}
if (sizes.length > 0) console.log();
for (const size of sizes) {
  const many = join(folder, `many-${size}`);
  mkdirSync(many);
  for (let at = 0; at < size; at++) writeFileSync(join(many, `${at}.md`), shortArticle(at));
  const result = await run('run', many, '-o', join(folder, `many-out-${size}`), '--workers', '2');
  told(`${size} small files`, result);
}
rmSync(folder, { recursive: true, force: true });
