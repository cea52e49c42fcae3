import { CATEGORIES } from '../../model/categories.js';
import type { Category, Kind } from '../../model/index.js';

/** A sentence as a model tells it; `sentences` are numbers of the article's. */
export interface AnswerSentence {
  readonly zh: string | null;
  readonly en: string | null;
  readonly sentences: readonly number[];
}

export interface BriefAnswer {
  readonly headline: { readonly zh: string | null; readonly en: string | null };
  readonly summary: readonly AnswerSentence[];
  readonly points: readonly AnswerSentence[];
  readonly kind: Kind | null;
  readonly category: Category | null;
}

export interface PartAnswer {
  readonly sentences: readonly AnswerSentence[];
}

export interface MendAnswer {
  readonly sentences: readonly (AnswerSentence & { readonly where: string })[];
}

/** A form of answer: its name and schema for the endpoint, and its reader, which gives null for what isn't of the form. */
export interface Form<T> {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly read: (value: unknown) => T | null;
}

const KINDS = ['news', 'advisory', 'research', 'digest', 'opinion', 'notice', 'promo', 'other'] as const satisfies readonly Kind[];
// Strict json_schema of all endpoints at once: every field required, null instead of absence, no bounds on lengths or numbers.
const text = { type: ['string', 'null'] };
const record = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const list = (items: unknown) => ({ type: 'array', items });
const sentence = { zh: text, en: text, sentences: list({ type: 'integer' }) };

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longest sentence taken, in units: what is longer is no sentence. */
const LONGEST = 1_000;

function readText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const plain = value.replace(/\s+/g, ' ').trim();
  return plain === '' || plain.length > LONGEST || /^(?:null|none|n\/a|-)$/i.test(plain) ? null : plain;
}

/** Numbers come as 3, "3", "[3]" and 3.0. */
function readNumbers(value: unknown): number[] {
  const all = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  const numbers = all.map((one) =>
    typeof one === 'number' ? one : Number(/^\s*\[?(\d{1,5})\]?\s*$/.exec(String(one))?.[1] ?? Number.NaN),
  );
  return [...new Set(numbers.filter((n) => Number.isInteger(n) && n >= 0))];
}

function readSentence(value: unknown): AnswerSentence | null {
  if (!isRecord(value)) return null;
  const [zh, en] = [readText(value.zh), readText(value.en)];
  return zh === null && en === null ? null : { zh, en, sentences: readNumbers(value.sentences) };
}

const readSentences = (value: unknown): AnswerSentence[] => (Array.isArray(value) ? value.flatMap((one) => readSentence(one) ?? []) : []);

export const briefForm: Form<BriefAnswer> = {
  name: 'brief',
  schema: record({
    headline: record({ zh: text, en: text }),
    summary: list(record(sentence)),
    points: list(record(sentence)),
    kind: { type: 'string', enum: KINDS },
    category: { type: 'string', enum: CATEGORIES },
  }),
  read: (value) => {
    if (!isRecord(value)) return null;
    const headline = isRecord(value.headline) ? value.headline : {};
    const [summary, points] = [readSentences(value.summary), readSentences(value.points)];
    if (summary.length + points.length === 0) return null;
    return {
      headline: { zh: readText(headline.zh), en: readText(headline.en) },
      summary,
      points,
      kind: KINDS.find((kind) => kind === value.kind) ?? null,
      category: CATEGORIES.find((category) => category === value.category) ?? null,
    };
  },
};

export const partForm: Form<PartAnswer> = {
  name: 'part',
  schema: record({ sentences: list(record(sentence)) }),
  read: (value) => (isRecord(value) && Array.isArray(value.sentences) ? { sentences: readSentences(value.sentences) } : null),
};

export const mendForm: Form<MendAnswer> = {
  name: 'mend',
  schema: record({ sentences: list(record({ where: { type: 'string' }, ...sentence })) }),
  read: (value) => {
    if (!isRecord(value) || !Array.isArray(value.sentences)) return null;
    const sentences = value.sentences.flatMap((one) =>
      isRecord(one) && typeof one.where === 'string'
        ? [{ where: one.where.trim(), zh: readText(one.zh), en: readText(one.en), sentences: readNumbers(one.sentences) }]
        : [],
    );
    return { sentences };
  },
};
