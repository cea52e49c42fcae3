// Hours or minutes of what `fuzz.test.ts` tries a few of: npm run fuzz -- --minutes 10 --seed 1
// A seed that fails goes into `seeds.ts`, where every test run tries it again.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } } });
const env = { ...process.env, FUZZ_MINUTES: values.minutes, FUZZ_SEED: values.seed };
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz', '--disable-console-intercept'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
