import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { extractFrom } from '../extract/index.js';
import { reading } from '../extract/reading.js';
import { analyse } from '../pipeline.js';
import { mentionsOf } from '../publish/mentions.js';
import { languageOf } from '../read/language.js';
import { listInputs, reasonOf } from './inputs.js';
import type { ExitCode, Io } from './io.js';

/** NDJSON, one line an input: its mentions, spans counted into the decoded file. */
export async function extractCommand(names: readonly string[], io: Io): Promise<ExitCode> {
  let failed = false;
  for (const input of await listInputs(names, io)) {
    try {
      const { document, file, extraction } = analyse(input.path, await input.load());
      io.stdout(`${JSON.stringify({ path: input.path, ...mentionsOf(extraction, document, file) })}\n`);
    } catch (error) {
      failed = true;
      io.stderr(`${input.path}: ${reasonOf(error)}; skipped.\n`);
    }
  }
  return failed ? 1 : 0;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

function answer(line: string): object {
  const query = JSON.parse(line) as { id?: unknown; text?: unknown; date?: unknown; lang?: unknown };
  if (typeof query.text !== 'string') throw new Error('"text" is missing or not a string');
  const date = typeof query.date === 'string' && DAY.test(query.date) ? query.date.slice(0, 10) : null;
  const lang = typeof query.lang === 'string' ? query.lang : (languageOf(query.text) ?? 'en');
  const extraction = extractFrom(reading(query.text, lang, date));
  return { id: query.id ?? null, ...mentionsOf(extraction, null, query.text) };
}

/** Answers each NDJSON line of standard input with one line, in order; a bad line is answered with its error. */
export async function extractLines(io: Io): Promise<ExitCode> {
  let failed = false;
  for await (const line of createInterface({ input: Readable.from(io.stdin), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    try {
      io.stdout(`${JSON.stringify(answer(line))}\n`);
    } catch (error) {
      failed = true;
      io.stdout(`${JSON.stringify({ id: null, error: reasonOf(error) })}\n`);
    }
  }
  return failed ? 1 : 0;
}
