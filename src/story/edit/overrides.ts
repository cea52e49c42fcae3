import { CATEGORIES } from '../../model/categories.js';
import type { Category, Edit, Overrides } from '../../model/index.js';

/** What was read of an overrides file; `problems` in plain words, each with the place. Nothing of it may be used while there are any. */
export interface ReadOverrides {
  readonly overrides: Overrides;
  /** What an editing program names as the file's schema, kept when the file is written again. */
  readonly schema: string | null;
  readonly problems: readonly string[];
}

const ID = /^[0-9a-f]{16}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Judge = (value: unknown) => string | null;

const flag: Judge = (value) => (typeof value === 'boolean' ? null : 'is true or false');
const ids: Judge = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && ID.test(id))
    ? null
    : 'is a list of ids (16 hexadecimal digits each)';
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const bilingual: Judge = (value) => {
  if (!isRecord(value)) return 'is {"zh": "…", "en": "…"}, one of them at least';
  const langs = Object.keys(value);
  const known = langs.length > 0 && langs.every((lang) => lang === 'zh' || lang === 'en');
  return known && langs.every((lang) => isText(value[lang])) ? null : 'is {"zh": "…", "en": "…"}, one of them at least, neither empty';
};

const FIELDS: Readonly<Record<keyof Edit, Judge>> = {
  headline: bilingual,
  summary: bilingual,
  category: (value) => (CATEGORIES.includes(value as Category) ? null : `is one of ${CATEGORIES.join(', ')}`),
  note: bilingual,
  hide: flag,
  pin: flag,
  withdraw: flag,
  merge: ids,
  split: ids,
  day: (value) => (typeof value === 'string' && DAY.test(value) ? null : 'is a day as 2024-07-16'),
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemsOf(id: string, edit: unknown): string[] {
  if (!ID.test(id)) return [`"${id}" is no id of a brief or story (16 hexadecimal digits)`];
  if (!isRecord(edit)) return [`${id}: is an object with fields, such as {"hide": true}`];
  return Object.entries(edit).flatMap(([field, value]) => {
    const judge = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof Edit] : null;
    const wrong = judge ? judge(value) : `is no field; there are ${Object.keys(FIELDS).join(', ')}`;
    return wrong === null ? [] : [`${id}: ${field} ${wrong}`];
  });
}

/** Line and column of an offset, from 1. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Why a text is no JSON, with the place where the engine tells it. */
function jsonProblem(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const at = /position (\d+)/.exec(message)?.[1];
  if (text.trim() === '') return 'is empty: {} stands for no edits';
  const where = at !== undefined ? `${placeOf(text, Number(at))}: ` : /end of JSON/.test(message) ? `${placeOf(text, text.length)}: ` : '';
  return `is no JSON: ${where}${message.replace(/ in JSON at position.*| \(line.*/s, '')}`;
}

/** Reads `overrides.json`. */
export function readOverrides(text: string): ReadOverrides {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { overrides: {}, schema: null, problems: [jsonProblem(text, error)] };
  }
  if (!isRecord(value))
    return { overrides: {}, schema: null, problems: ['holds one object: an id of a brief or story and what is edited of it'] };
  const { $schema: schema, ...entries } = value;
  return {
    overrides: entries as Overrides,
    schema: typeof schema === 'string' ? schema : null,
    problems: Object.entries(entries).flatMap(([id, edit]) => problemsOf(id, edit)),
  };
}
