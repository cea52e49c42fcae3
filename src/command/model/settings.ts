import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ModelSettings } from '../../batch/model/settings.js';
import { baseUrlFault, isLoopback } from '../../write/llm/endpoint.js';
import { type Secret, secret } from '../../write/llm/secret.js';
import { type Io, UsageError } from '../io.js';
import { type Config, FOUND, findConfig, readConfig } from './config.js';

/** The options of a run that a model is asked by, as they are typed. */
export interface ModelCommandOptions {
  readonly writer: string;
  readonly model?: string;
  readonly baseUrl?: string;
  readonly apiKeyFile?: string;
  readonly config?: string;
  readonly concurrency?: string;
  readonly rpm?: string;
  readonly timeout?: string;
  readonly budgetTokens?: string;
  readonly budgetUsd?: string;
  readonly priceInput?: string;
  readonly priceOutput?: string;
  readonly answers?: string;
  readonly batch?: true;
}

const OPENAI = 'https://api.openai.com/v1';
const DEFAULTS = {
  temperature: 0,
  answerTokens: 4_000,
  concurrency: 4,
  timeout: 90,
  tries: 5,
  wait: 1,
  longestWait: 60,
  partSize: 12_000,
} as const;

function number(name: string, value: string | undefined, whole = false): number | undefined {
  if (value === undefined) return undefined;
  const parsed = value.trim() === '' ? Number.NaN : Number(value);
  if (!(parsed > 0) || !Number.isFinite(parsed) || (whole && !Number.isInteger(parsed)))
    throw new UsageError(`${name} wants a ${whole ? 'whole ' : ''}number above 0, not ${value}.`);
  return parsed;
}

/** The key, which nothing but the client may see; no message holds a part of it. */
async function keyOf(options: ModelCommandOptions, io: Io): Promise<Secret | null> {
  const file = options.apiKeyFile;
  const from = file === undefined ? 'OPENAI_API_KEY' : file;
  const given =
    file === undefined
      ? io.env.OPENAI_API_KEY
      : await readFile(file, 'utf8').catch(() => {
          throw new UsageError(`${file} can't be read: --api-key-file names a file that holds the key and nothing else.`);
        });
  const key = given?.trim() ?? '';
  if (key === '') {
    if (file === undefined) return null;
    throw new UsageError(`${file} is empty: --api-key-file names a file that holds the key and nothing else.`);
  }
  if (!/^[\x21-\x7e]+$/.test(key)) throw new UsageError(`${from} holds something that is no key: a key is one word of ASCII.`);
  return secret(key);
}

async function configOf(options: ModelCommandOptions, io: Io): Promise<Config> {
  if (options.config !== undefined) return readConfig(options.config);
  const found = await findConfig('.');
  if (!found) return {};
  if (found.ignored.length > 0)
    io.stderr(
      `${FOUND} in this folder sets ${found.ignored.join(', ')}: not taken, since nobody named the file. --config ${FOUND} takes it.\n`,
    );
  return found.config;
}

function paceOf(options: ModelCommandOptions, config: Config): ModelSettings['pace'] {
  return {
    concurrency: number('--concurrency', options.concurrency, true) ?? config.concurrency ?? DEFAULTS.concurrency,
    rpm: number('--rpm', options.rpm) ?? config.rpm ?? null,
    tries: config.tries ?? DEFAULTS.tries,
    wait: (config.wait ?? DEFAULTS.wait) * 1000,
    longestWait: (config.longestWait ?? DEFAULTS.longestWait) * 1000,
  };
}

function moneyOf(options: ModelCommandOptions, config: Config): Pick<ModelSettings, 'prices' | 'budget'> {
  const input = number('--price-input', options.priceInput) ?? config.prices?.input;
  const output = number('--price-output', options.priceOutput) ?? config.prices?.output;
  const prices = input !== undefined && output !== undefined ? { input, output } : null;
  const usd = number('--budget-usd', options.budgetUsd) ?? config.budget?.usd ?? null;
  if (usd !== null && !prices)
    throw new UsageError(
      '--budget-usd needs prices: --price-input and --price-output, in US dollars for a million tokens, or "prices" in a config file.',
    );
  return { prices, budget: { tokens: number('--budget-tokens', options.budgetTokens, true) ?? config.budget?.tokens ?? null, usd } };
}

/**
 * The model that a run asks, from its options, the environment and a config file, in this order; null where the rules write alone: by `--writer rules`,
 * or `auto` without a model and an endpoint. Throws UsageError where something is missing or may not be.
 */
export async function modelSettings(options: ModelCommandOptions, out: string, io: Io): Promise<ModelSettings | null> {
  const { writer } = options;
  if (writer !== 'rules' && writer !== 'auto' && writer !== 'llm') throw new UsageError(`--writer is rules, llm or auto, not ${writer}.`);
  if (options.batch && writer !== 'llm') throw new UsageError('--batch goes with --writer llm.');
  if (writer === 'rules') return null;
  const config = await configOf(options, io);
  const model = options.model ?? io.env.JIANBAO_MODEL ?? config.model;
  const named = options.baseUrl ?? (io.env.OPENAI_BASE_URL || undefined) ?? config.baseUrl;
  if (writer === 'auto' && !model) return null;
  const key = await keyOf(options, io);
  if (writer === 'auto' && named === undefined && key === null) return null;
  if (!model) throw new UsageError('--writer llm needs a model: --model, JIANBAO_MODEL, or "model" in a file named by --config.');
  const baseUrl = (named ?? OPENAI).replace(/\/+$/, '');
  const fault = baseUrlFault(baseUrl);
  if (fault !== null)
    throw new UsageError(`The base URL can't be used: ${fault}. Articles and the key go there only over https, or to this machine.`);
  if (key === null && !isLoopback(baseUrl))
    throw new UsageError(`${new URL(baseUrl).origin} wants a key: set OPENAI_API_KEY, or name a file with --api-key-file.`);
  return {
    endpoint: {
      baseUrl,
      model,
      temperature: config.temperature ?? DEFAULTS.temperature,
      answerTokens: config.answerTokens ?? DEFAULTS.answerTokens,
      extra: config.extra ?? {},
    },
    key,
    pace: paceOf(options, config),
    timeout: (number('--timeout', options.timeout) ?? config.timeout ?? DEFAULTS.timeout) * 1000,
    ...moneyOf(options, config),
    partSize: config.partSize ?? DEFAULTS.partSize,
    answers: resolve(options.answers ?? `${resolve(out)}.answers`),
    batch: options.batch ?? false,
  };
}
