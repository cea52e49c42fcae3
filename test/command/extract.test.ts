import { describe, expect, it } from 'vitest';
import type { Mentions } from '../../src/publish/mentions.js';
import { corpus, jianbao, lines } from './fake-io.js';

type Answer = Partial<Mentions> & { id: unknown; error?: string };

async function ask(stdin: readonly (string | Uint8Array)[]): Promise<{ code: number; answers: Answer[]; err: string }> {
  const { code, out, err } = await jianbao(['extract', '--lines'], { stdin });
  return { code, answers: lines<Answer>(out), err };
}

const query = (record: object): string => `${JSON.stringify(record)}\n`;

describe('extract --lines', () => {
  it('answers each line in order, offsets counted into its text, dates told from its date', async () => {
    const texts = ['昨日，超1.1亿用户受影响。', '🔥 On Friday, about 109 million customers were told of CVE-2024-3400.', '没有数字。'];
    const { code, answers, err } = await ask(texts.map((text, id) => query({ id, text, date: '2024-07-16' })));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(answers[0]).toMatchObject({ figures: [{ value: 110_000_000, approx: 'over' }], dates: [{ text: '昨日', iso: '2024-07-15' }] });
    expect(answers[1]).toMatchObject({ figures: [{ value: 109_000_000 }], indicators: [{ type: 'cve', value: 'CVE-2024-3400' }] });
    for (const [i, answer] of answers.entries()) {
      expect(Object.keys(answer)).toEqual(['id', 'figures', 'dates', 'entities', 'indicators']);
      for (const one of [...(answer.figures ?? []), ...(answer.dates ?? []), ...(answer.indicators ?? [])]) {
        expect(texts[i]?.slice(one.start, one.end)).toBe(one.text);
      }
    }
  });

  it('answers while the input is still open', async () => {
    const seen: string[] = [];
    let out = '';
    async function* slow() {
      yield query({ id: 1, text: '三家公司' });
      await new Promise((done) => setImmediate(done));
      seen.push(out);
      yield query({ id: 2, text: '四家公司' });
    }
    const { main } = await import('../../src/command/main.js');
    const write = (text: string) => {
      out += text;
    };
    await main(['extract', '--lines'], {
      stdin: slow(),
      stdout: write,
      stderr: write,
      terminal: false,
      env: {},
      signal: new AbortController().signal,
    });
    expect(lines<Answer>(seen[0] ?? '')).toMatchObject([{ id: 1 }]);
    expect(lines<Answer>(out)).toHaveLength(2);
  });

  it('takes a byte order mark, CRLF, blank lines, characters cut between chunks, and no line end at the end', async () => {
    const bytes = Buffer.from(
      `\ufeff${query({ id: 'a', text: '超1.1亿用户' }).trim()}\r\n\r\n${query({ id: 'b', text: '三家公司' }).trim()}`,
    );
    const chunks = Array.from({ length: bytes.length }, (_, i) => bytes.subarray(i, i + 1));
    const { code, answers } = await ask(chunks);
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: 'a', figures: [{ value: 110_000_000 }] },
      { id: 'b', figures: [{ value: 3 }] },
    ]);
  });

  it('keeps a raw line separator inside its line', async () => {
    const { code, answers } = await ask([`{"id":1,"text":"三家公司\u2028四家公司"}\n`]);
    expect(code).toBe(0);
    expect(answers).toMatchObject([{ id: 1, figures: [{ value: 3 }, { value: 4 }] }]);
  });

  const BAD: readonly (readonly [string, string, unknown, RegExp])[] = [
    ['no JSON', '{"id": 7, "text": ', null, /JSON/],
    ['no object', '[1]', null, /not an object/],
    ['no text', '{"id": 7}', 7, /"text" is missing/],
    ['text of another type', '{"id": "x", "text": 5}', 'x', /"text" is missing or not a string/],
    ['a date that is none', '{"id": 7, "text": "昨日", "date": "soon"}', 7, /"date" is no day: "soon"/],
  ];
  it.each(BAD)('answers a bad line (%s) in its place and goes on', async (_, line, id, reason) => {
    const { code, answers } = await ask([query({ id: 1, text: '三家' }), `${line}\n`, query({ id: 2, text: '四家' })]);
    expect(code).toBe(1);
    expect(answers.map((answer) => answer.id)).toEqual([1, id, 2]);
    expect(answers[1]).toEqual({ id, error: expect.stringMatching(reason) });
    expect(answers[2]).toHaveProperty('figures');
  });

  it('leaves relative dates out where no date is given', async () => {
    const { answers } = await ask([query({ id: 1, text: '昨日，2024年7月12日', date: null })]);
    expect(answers[0]?.dates).toMatchObject([{ iso: '2024-07-12' }]);
  });
});

it('extract gives one line an input with the mentions of its brief', async () => {
  const { code, out } = await jianbao(['extract', corpus]);
  expect(code).toBe(0);
  const records = lines<Mentions & { path: string }>(out);
  expect(records).toHaveLength(18);
  for (const record of records) expect(Object.keys(record)).toEqual(['path', 'figures', 'dates', 'entities', 'indicators']);
  expect(records.flatMap(({ indicators }) => indicators).length).toBeGreaterThan(10);
});
