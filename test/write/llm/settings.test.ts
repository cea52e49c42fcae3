import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConfig } from '../../../src/command/model/config.js';
import { type ModelCommandOptions, modelSettings } from '../../../src/command/model/settings.js';
import { type Called, contents, jianbao, temporary } from '../../command/fake-io.js';
import { articles, askedOf, endpointWith, KEY } from './asked.js';

const io = (env: Record<string, string> = {}) => ({
  stdin: (async function* () {})(),
  stdout: () => {},
  stderr: () => {},
  terminal: false,
  env,
  signal: new AbortController().signal,
});
const settings = (options: Partial<ModelCommandOptions>, env: Record<string, string> = {}) =>
  modelSettings({ writer: 'llm', ...options }, 'out', io(env));

function file(name: string, text: string): string {
  const path = join(temporary(), name);
  writeFileSync(path, text);
  return path;
}

const run = (options: readonly string[], env: Record<string, string> = {}): Promise<Called> =>
  jianbao(['run', articles(1), '-o', join(temporary(), 'out'), ...options], { env });

describe('which model is asked', () => {
  it('options come before the environment, and that before the config file', async () => {
    const config = file('m.json', JSON.stringify({ baseUrl: 'https://c.example/v1', model: 'c', rpm: 7, timeout: 3 }));
    const env = { OPENAI_BASE_URL: 'https://e.example/v1', JIANBAO_MODEL: 'e', OPENAI_API_KEY: KEY };
    expect((await settings({ config, model: 'o', baseUrl: 'https://o.example/v1/' }, env))?.endpoint).toMatchObject({
      baseUrl: 'https://o.example/v1',
      model: 'o',
    });
    expect((await settings({ config }, env))?.endpoint).toMatchObject({ baseUrl: 'https://e.example/v1', model: 'e' });
    const named = await settings({ config, timeout: '5' }, { OPENAI_API_KEY: KEY });
    expect(named).toMatchObject({ endpoint: { baseUrl: 'https://c.example/v1', model: 'c' }, pace: { rpm: 7 }, timeout: 5000 });
  });

  it('asks none by auto unless a model and an endpoint are named', async () => {
    expect(await settings({ writer: 'auto' }, { OPENAI_API_KEY: KEY })).toBeNull();
    expect(await settings({ writer: 'auto', model: 'm' })).toBeNull();
    expect(await settings({ writer: 'rules', model: 'm' }, { OPENAI_API_KEY: KEY })).toBeNull();
    expect((await settings({ writer: 'auto', model: 'm' }, { OPENAI_API_KEY: KEY }))?.endpoint.baseUrl).toBe('https://api.openai.com/v1');
    expect((await settings({ writer: 'auto', model: 'm', baseUrl: 'http://localhost:11434/v1' }))?.key).toBeNull();
  });

  it('takes https and this machine only', async () => {
    for (const baseUrl of ['http://localhost:1/v1', 'http://127.0.0.1:1/v1', 'http://[::1]:1/v1', 'https://api.deepseek.com'])
      expect((await settings({ model: 'm', baseUrl }, { OPENAI_API_KEY: KEY }))?.endpoint.baseUrl).toBe(baseUrl);
    for (const baseUrl of [
      'http://api.example.com/v1',
      'ftp://localhost/',
      'http://localhost.evil.com/',
      'http://127.0.0.1.evil.com/',
      'http://0x7f.1.example/',
      'https://user:pass@api.example.com/',
      'nothing',
    ])
      await expect(settings({ model: 'm', baseUrl }, { OPENAI_API_KEY: KEY }), baseUrl).rejects.toThrow(/base URL/);
  });

  it.each([
    [{}, {}, /needs a model/],
    [{ model: 'm' }, {}, /wants a key/],
    [{ model: 'm', budgetUsd: '1' }, { OPENAI_API_KEY: KEY }, /needs prices/],
    [{ model: 'm', concurrency: '0' }, { OPENAI_API_KEY: KEY }, /--concurrency wants a whole number/],
    [{ model: 'm', concurrency: '1.5' }, { OPENAI_API_KEY: KEY }, /--concurrency wants a whole number/],
    [{ model: 'm', rpm: 'many' }, { OPENAI_API_KEY: KEY }, /--rpm wants a number/],
    [{ model: 'm', apiKeyFile: '/nowhere/key' }, {}, /can't be read/],
    [{ model: 'm', config: '/nowhere/c.json' }, {}, /can't be read/],
    [{ writer: 'auto', batch: true }, {}, /--batch goes with --writer llm/],
    [{ writer: 'gpt' }, {}, /--writer is rules, llm or auto/],
  ] as const)('%j with %j: says what is wrong', async (options, env, message) => {
    await expect(settings(options, env as Record<string, string>)).rejects.toThrow(message);
  });

  it.each([
    ['{"apiKey": "x"}', /a key stands in OPENAI_API_KEY/],
    ['{"colour": 1}', /colour, which is none of/],
    ['{"rpm": "fast"}', /rpm can't be/],
    ['{"prices": {"input": 1}}', /prices can't be/],
    ['[1]', /no JSON object/],
    ['{', /no JSON/],
    ['{"__proto__": {"model": "x"}}', /none of/],
  ])('config %s: says what is wrong', async (text, message) => {
    await expect(settings({ model: 'm', config: file('c.json', text) }, { OPENAI_API_KEY: KEY })).rejects.toThrow(message);
  });

  it('ends with 2 and one line where the call was wrong', async () => {
    const called = await run(['--writer', 'llm']);
    expect(called.code).toBe(2);
    expect(called.err).toMatch(/^jianbao: .*needs a model.*\n$/);
  });
});

describe('a config that lies in the working folder', () => {
  it('says neither where nor what is asked, nor what is sent', async () => {
    const folder = temporary();
    writeFileSync(
      join(folder, 'jianbao.json'),
      JSON.stringify({ baseUrl: 'https://evil.example/v1', model: 'm', extra: { a: 1 }, rpm: 5 }),
    );
    expect(await findConfig(folder)).toEqual({ config: { rpm: 5 }, ignored: ['baseUrl', 'model', 'extra'] });
    expect(await findConfig(temporary())).toBeNull();
  });
});

describe('the key', () => {
  const traces = [KEY, encodeURIComponent(KEY), Buffer.from(KEY).toString('base64').replace(/=+$/, ''), KEY.slice(0, 8), KEY.slice(4, 14)];
  const clean = (text: string) => {
    for (const trace of traces) expect(text).not.toContain(trace);
  };

  it.each(['bad-key', 'echoed', 'server', 'silent', 'nothing'])('is in no output, log or error: %s', async (fault) => {
    const endpoint = await endpointWith({
      script: () => (fault === 'nothing' || fault === 'echoed' ? null : fault),
      // An endpoint, or a text in an article, that has the model say the key.
      ...(fault === 'echoed'
        ? {
            answer: () => ({
              headline: { zh: null, en: null },
              summary: [{ zh: `密钥是${KEY}。`, en: `The key is ${KEY}.`, sentences: [1] }],
              points: [],
              kind: 'news',
              category: 'other',
            }),
          }
        : {}),
    });
    const asked = await askedOf(endpoint, { input: articles(2), config: fault === 'silent' ? { timeout: 1.5 } : {} });
    expect(endpoint.log[0]?.key).toBe(`Bearer ${KEY}`);
    clean(asked.err);
    clean(asked.out);
    for (const [path, text] of [...contents(asked.out), ...contents(`${asked.out}.answers`)]) {
      clean(path);
      clean(text);
    }
  });

  it('comes from a file too, which holds nothing else', async () => {
    const endpoint = await endpointWith();
    const key = file('key', `${KEY}\n`);
    const { code } = await run(['--writer', 'llm', '--base-url', endpoint.url, '--model', 'sample', '--api-key-file', key]);
    expect(code).toBe(0);
    expect(endpoint.log[0]?.key).toBe(`Bearer ${KEY}`);
    for (const text of ['', ' \n', `${KEY} ${KEY}`, `${KEY}\nsecond`, '密钥']) {
      const wrong = await run(['--writer', 'llm', '--base-url', endpoint.url, '--model', 'sample', '--api-key-file', file('key', text)]);
      expect(wrong.code, JSON.stringify(text)).toBe(2);
      clean(wrong.err);
    }
  });

  it('is not needed on this machine', async () => {
    const endpoint = await endpointWith();
    expect((await run(['--writer', 'llm', '--base-url', endpoint.url, '--model', 'sample'])).code).toBe(0);
    expect(endpoint.log).toHaveLength(1);
    expect(endpoint.log[0]?.key).toBe('Bearer none');
  });

  it('shows itself neither as JSON nor as text', async () => {
    const { key } = (await settings({ model: 'm' }, { OPENAI_API_KEY: KEY })) ?? {};
    clean(JSON.stringify({ key }));
    clean(String(key));
    clean(`${key?.scrub(`Incorrect API key provided: ${KEY.slice(0, 7)}********${KEY.slice(-4)}. Bearer ${KEY}`)}`);
    expect(key?.reveal()).toBe(KEY);
  });
});
