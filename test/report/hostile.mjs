// Lays the folder of hostile files, runs the program over it as it is shipped, and prints what became of each file and how long it took.
// What must hold of what is written (no script, no control character, nothing from outside …) is held in `test/hostile`.
//
//     npm run hostile
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'jianbao-hostile-'));
symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
const tsc = join(project, 'node_modules/typescript/bin/tsc');
const options = ['--ignoreConfig', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', '--types', 'node'];
spawnSync(process.execPath, [tsc, join(project, 'test/hostile/folder.ts'), ...options, '--outDir', join(root, 'made')]);
const { hostileFiles, layHostile } = await import(pathToFileURL(join(root, 'made/folder.js')).href);

const files = hostileFiles();
const folder = join(root, 'hostile');
mkdirSync(folder);
layHostile(folder, files);
const out = join(root, 'out');
const since = Date.now();
const program = join(project, 'dist/cli.js');
const { status, stderr } = spawnSync(process.execPath, [program, 'run', folder, '-o', out, '--workers', '1'], { encoding: 'utf8' });
const whole = (Date.now() - since) / 1000;

/** When the work on each file was done, by its path; one worker does one after another. */
const doneAt = readFileSync(join(out, '.jianbao/ledger'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('{"entry"'))
  .map((line) => JSON.parse(line).entry)
  .flatMap(({ path, key }) => {
    const found = statSync(join(out, '.jianbao/work', key.slice(0, 2), key), { throwIfNoEntry: false });
    return found ? [{ path, at: found.mtimeMs }] : [];
  })
  .sort((a, b) => a.at - b.at);
const seconds = new Map(doneAt.map(({ path, at }, index) => [path, (at - (doneAt[index - 1]?.at ?? at)) / 1000]));

const shown = (path) => JSON.stringify(path).slice(1, 42).replace(/"$/, '').replaceAll('|', '\\|');
console.log('| file | bytes | outcome | status | seconds | reason |\n|---|---|---|---|---|---|');
const { files: told } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
const sizes = new Map(files.map(({ path, bytes }) => [`hostile/${path}`, bytes.length]));
for (const { path, outcome, status: found, reason } of told) {
  const took = seconds.get(path)?.toFixed(2) ?? '';
  console.log(
    `| ${shown(path.slice('hostile/'.length))} | ${sizes.get(path) ?? ''} | ${outcome} | ${found ?? ''} | ${took} | ${reason ?? ''} |`,
  );
}
const slowest = [...seconds].sort(([, a], [, b]) => b - a).slice(0, 3);
console.log(
  `\n${told.length} files, exit ${status}, ${whole.toFixed(0)} s in all, the slowest ${slowest
    .map(([path, took]) => `${shown(path.slice('hostile/'.length))} ${took.toFixed(1)} s`)
    .join(', ')} (the first ones wait for the termbase and the segmenter to load).\n\n${stderr.trim()}`,
);
rmSync(root, { recursive: true, force: true });
