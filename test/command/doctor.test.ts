import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jianbao, temporary } from './fake-io.js';

const matters = (out: string): Record<string, string> =>
  Object.fromEntries(
    out
      .trimEnd()
      .split('\n')
      .map((line) => [
        line
          .slice(6)
          .trim()
          .split(/\s{2,}/)[0] ?? '',
        line.slice(0, 4).trim(),
      ]),
  );

describe('jianbao doctor', () => {
  it('finds nothing in the way of a run into a new folder', async () => {
    const { code, out } = await jianbao(['doctor', '-o', join(temporary(), 'new/out')]);
    expect(code).toBe(0);
    expect(matters(out)).toMatchObject({ 'Node.js': 'ok', termbase: 'ok', OUT: 'ok', disk: 'ok', lock: 'ok', model: 'ok' });
  });

  it('says what is in the way: a file where OUT should be, a base URL that would leak the key', async () => {
    const file = join(temporary(), 'out');
    writeFileSync(file, '');
    const { code, out } = await jianbao([
      'doctor',
      '-o',
      join(file, 'below'),
      '--writer',
      'llm',
      '--model',
      'm',
      '--base-url',
      'http://example.com',
    ]);
    expect(code).toBe(1);
    expect(matters(out)).toMatchObject({ OUT: 'BAD', model: 'BAD' });
  });

  it('tells a run that goes on from one that was killed', async () => {
    const out = temporary();
    mkdirSync(join(out, '.jianbao'));
    const lock = (holder: object) => writeFileSync(join(out, '.jianbao/lock'), JSON.stringify(holder));
    lock({ pid: process.pid, host: hostname(), started: null });
    expect((await jianbao(['doctor', '-o', out])).out).toContain(`process ${process.pid} on ${hostname()} is running into`);
    lock({ pid: process.pid, host: hostname(), started: '1' });
    expect((await jianbao(['doctor', '-o', out])).out).toContain(`process ${process.pid} was killed in the middle of a run`);
  });

  it('asks the endpoint for a sign of life, and neither shows nor sends the key', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(JSON.stringify(request.headers));
      response.writeHead(401).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    const folder = temporary();
    const key = join(folder, 'key');
    writeFileSync(key, 'sk-very-secret\n');
    const argv = ['doctor', '-o', folder, '--writer', 'llm', '--model', 'm', '--api-key-file', key, '--base-url'];
    const up = await jianbao([...argv, `http://127.0.0.1:${port}/v1`]);
    expect(matters(up.out)).toMatchObject({ model: 'ok', key: 'ok', endpoint: 'ok' });
    await new Promise((done) => server.close(done));
    const down = await jianbao([...argv, `http://127.0.0.1:${port}/v1`]);
    expect(down.code).toBe(1);
    expect(matters(down.out)).toMatchObject({ endpoint: 'BAD' });
    expect(asked).toHaveLength(1);
    expect(`${asked}${up.out}${up.err}${down.out}${down.err}`).not.toContain('sk-very-secret');
  });
});
