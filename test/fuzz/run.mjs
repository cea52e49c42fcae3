// Hours or minutes of what `fuzz.test.ts` tries a few of, then every property test with other values than the tests draw, and more of them:
//     npm run fuzz -- --minutes 10              a seed of the moment, which is told
//     npm run fuzz -- --minutes 10 --seed 7     the same again
// A seed that fails goes into `seeds.ts`, where every test run tries it again.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const seed = values.seed ?? String(Math.floor(Date.now() / 1000) % 2 ** 31);
/** How many times as many values a property test draws. */
const TIMES = '20';

const tests = join(import.meta.dirname, '..');
const drawing = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('fuzz'))
  .filter((path) => readFileSync(join(tests, path), 'utf8').includes("/chance.js'"))
  .map((path) => `test/${path}`);

console.log(`seed ${seed}: ${values.minutes} minutes of broken articles, then ${drawing.length} files of properties`);
const run = (paths, env) =>
  spawnSync('npx', ['vitest', 'run', ...paths, '--disable-console-intercept', '--testTimeout=0'], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: seed, ...env },
  }).status ?? 1;
const broken = run(['test/fuzz'], { FUZZ_MINUTES: values.minutes });
const properties = run(drawing, { FUZZ_TIMES: TIMES });
process.exitCode = broken || properties;
