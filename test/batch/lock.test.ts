import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Holder, holderOf, Locked, lock } from '../../src/batch/lock.js';

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'jianbao-'));
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

const leave = (holder: Holder | string) => writeFileSync(join(state, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder));

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

it('is held by one at a time, who is named, and by the next after it', async () => {
  const first = await lock(state);
  expect(first.after).toBe('end');
  const refused = await lock(state).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Locked);
  expect(refused).toMatchObject({ holder: { pid: process.pid, host: hostname() }, message: expect.stringContaining(String(process.pid)) });
  expect(await holderOf(state)).toMatchObject({ holder: { pid: process.pid }, stale: false });
  await first.release();
  expect(await holderOf(state)).toBeNull();
  await (await lock(state)).release();
  expect(readdirSync(state)).toEqual([]);
});

it.each([
  ['was making it', (pid: number) => `lock.${pid}.1f2e3d4c`],
  ['had moved away the one of another killed run', (pid: number) => `lock.${pid}`],
])('is swept of what a process left that %s when it was killed', async (_, name) => {
  writeFileSync(join(state, name(await deadProcess())), '{');
  const alive = name(process.ppid);
  writeFileSync(join(state, alive), '{');
  const taken = await lock(state);
  expect(taken.after).toBe('kill');
  expect(readdirSync(state).sort()).toEqual(['lock', alive]);
  await taken.release();
});

it('of a killed run is taken over, and that it was killed is said', async () => {
  leave({ pid: await deadProcess(), host: hostname(), started: null });
  expect(await holderOf(state)).toMatchObject({ stale: true });
  const taken = await lock(state);
  expect(taken.after).toBe('kill');
  expect(JSON.parse(readFileSync(join(state, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  await taken.release();
  expect(readdirSync(state)).toEqual([]);
});

it('of a process whose number another one has now is taken over', async () => {
  leave({ pid: process.pid, host: hostname(), started: '1' });
  expect((await lock(state)).after).toBe('kill');
});

it('that was being written when its run was killed is taken over', async () => {
  leave('{"pid":');
  utimesSync(join(state, 'lock'), 1_700_000_000, 1_700_000_000);
  expect((await lock(state)).after).toBe('kill');
});

it('of another machine is left alone', async () => {
  leave({ pid: await deadProcess(), host: `not-${hostname()}`, started: null });
  await expect(lock(state)).rejects.toThrow(Locked);
});

it('goes to one alone of many that find a killed run at once', async () => {
  leave({ pid: await deadProcess(), host: hostname(), started: null });
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lock(state)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
