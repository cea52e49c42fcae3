import { readFile } from 'node:fs/promises';
import { UsageError } from '../io.js';

/** What a config file may set: JSON, every field optional. Numbers of seconds, tokens and US dollars. */
export interface Config {
  readonly baseUrl?: string;
  readonly model?: string;
  readonly temperature?: number;
  /** Most tokens of one answer. */
  readonly answerTokens?: number;
  /** Fields that the endpoint wants in each request: `{"enable_thinking": false}`. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** US dollars for a million tokens. */
  readonly prices?: { readonly input: number; readonly output: number };
  readonly budget?: { readonly tokens?: number; readonly usd?: number };
  readonly concurrency?: number;
  readonly rpm?: number;
  /** Seconds for one request. */
  readonly timeout?: number;
  readonly tries?: number;
  /** Seconds before the second try, and most before any. */
  readonly wait?: number;
  readonly longestWait?: number;
  /** Characters of article text in one request. */
  readonly partSize?: number;
}

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string' && value !== '';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const positive: Check = (value) => number(value) && (value as number) > 0;
const record: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const numbers =
  (names: readonly string[], all: boolean): Check =>
  (value) =>
    record(value) &&
    Object.entries(value as object).every(([name, one]) => names.includes(name) && number(one)) &&
    (!all || names.every((name) => name in (value as object)));

const FIELDS: Readonly<Record<keyof Config, Check>> = {
  baseUrl: text,
  model: text,
  temperature: number,
  answerTokens: positive,
  extra: record,
  prices: numbers(['input', 'output'], true),
  budget: numbers(['tokens', 'usd'], false),
  concurrency: positive,
  rpm: positive,
  timeout: positive,
  tries: positive,
  wait: number,
  longestWait: positive,
  partSize: positive,
};

function checked(value: unknown, name: string): Config {
  if (!record(value)) throw new UsageError(`${name} is no JSON object.`);
  for (const [field, one] of Object.entries(value as object)) {
    if (/key/i.test(field))
      throw new UsageError(`${name} sets ${field}: a key stands in OPENAI_API_KEY or a file named by --api-key-file, not there.`);
    const check = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof Config] : undefined;
    if (!check) throw new UsageError(`${name} sets ${field}, which is none of ${Object.keys(FIELDS).join(', ')}.`);
    if (!check(one)) throw new UsageError(`${name}: ${field} can't be ${JSON.stringify(one)?.slice(0, 40)}.`);
  }
  return value as Config;
}

/** The config that a file holds. Throws UsageError where there is none, or it sets what can't be set. */
export async function readConfig(file: string): Promise<Config> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} can't be read.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new UsageError(`${file} is no JSON.`);
  }
  return checked(value, file);
}

/** The config that is looked for in the working folder. */
export const FOUND = 'jianbao.json';
/** Whoever put a file into the folder that one works in doesn't say where articles and the key go, nor what is sent. */
const NOT_FOUND: readonly (keyof Config)[] = ['baseUrl', 'model', 'extra'];

/** The config found in a folder, without what only a named one may set; `ignored` names that. Null where there is none. */
export async function findConfig(folder: string): Promise<{ readonly config: Config; readonly ignored: readonly string[] } | null> {
  const file = `${folder}/${FOUND}`;
  const there = await readFile(file, 'utf8').catch(() => null);
  if (there === null) return null;
  const config: Record<string, unknown> = { ...(await readConfig(file)) };
  const ignored = NOT_FOUND.filter((field) => field in config);
  for (const field of ignored) delete config[field];
  return { config: config as Config, ignored };
}
