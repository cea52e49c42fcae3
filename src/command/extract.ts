import { StringDecoder } from 'node:string_decoder';
import { reasonOf } from '../batch/reason.js';
import { analyseRead, extractText } from '../pipeline.js';
import { mentionsOf } from '../publish/mentions.js';
import { dayIn } from '../read/published.js';
import { eachArticle } from './each.js';
import { type ExitCode, type Io, UsageError } from './io.js';

/** NDJSON, one line an input: its mentions, spans counted into the decoded file. */
export function extractCommand(names: readonly string[], io: Io): Promise<ExitCode> {
  return eachArticle(names, io, (read) => {
    const { document, file, extraction } = analyseRead(read);
    io.stdout(`${JSON.stringify({ path: read.article.path, ...mentionsOf(extraction, document, file) })}\n`);
  });
}

/** Lines as JSON knows them: a raw U+2028 or a lone CR belongs to the line, which is why node:readline won't do. */
async function* linesOf(stdin: Io['stdin']): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let first = true;
  for await (const chunk of stdin) {
    rest += typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    if (first && rest !== '') {
      rest = rest.replace(/^\ufeff/, '');
      first = false;
    }
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}

interface Query {
  readonly id: unknown;
  readonly text?: unknown;
  readonly date?: unknown;
  readonly lang?: unknown;
}

function parseQuery(line: string): Query {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  return { id: null, ...value };
}

function dayOf(date: unknown): string | null {
  if (date === undefined || date === null || date === '') return null;
  const day = typeof date === 'string' ? dayIn(date) : null;
  if (day === null) throw new Error(`"date" is no day: ${JSON.stringify(date).slice(0, 40)}`);
  return day;
}

function answer({ id, text, date, lang }: Query): object {
  if (typeof text !== 'string') throw new Error('"text" is missing or not a string');
  const day = dayOf(date);
  return { id, ...extractText(text, { ...(typeof lang === 'string' ? { lang } : {}), ...(day ? { date: day } : {}) }) };
}

/** Answers each NDJSON line of standard input with one line, in order; a bad line is answered with its error. */
export async function extractLines(names: readonly string[], io: Io): Promise<ExitCode> {
  if (names.some((name) => name !== '-')) throw new UsageError('--lines reads standard input: name no other input with it.');
  let code: ExitCode = 0;
  for await (const line of linesOf(io.stdin)) {
    if (io.signal.aborted) return 130;
    if (line.trim() === '') continue;
    let id: unknown = null;
    try {
      const query = parseQuery(line);
      id = query.id;
      io.stdout(`${JSON.stringify(answer(query))}\n`);
    } catch (error) {
      code = 1;
      io.stdout(`${JSON.stringify({ id, error: reasonOf(error) })}\n`);
    }
  }
  return code;
}
