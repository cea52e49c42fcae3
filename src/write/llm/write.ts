import type { Bilingual, Category, Kind, Said, Span } from '../../model/index.js';
import { fill, type Prompt, type PromptId, type Prompts } from '../prompt.js';
import { BUDGET, size as sizeOf } from '../select.js';
import { type AnswerSentence, type BriefAnswer, briefForm, type Form, partForm } from './answer.js';
import type { Asker, Reply } from './asker.js';
import type { FaultKind, Remedy } from './fault.js';
import { mentioned, type Numbers, numbered, stated, type Telling, tagFor } from './material.js';
import { shown } from './shown.js';
import { bodyNumbers, fits, items, parts } from './split.js';

/** What a model made of an article, before the gate has read it. Evidence counts into the document's text. */
export interface ModelDraft {
  /** The written headline in both languages; the article's own one is the publisher's business. */
  readonly title: Bilingual;
  readonly sentences: readonly Said[];
  readonly points: readonly Said[];
  readonly kind: Kind | null;
  readonly category: Category | null;
  /** Label of the prompt it was written by: `article@1+style@1`. */
  readonly prompt: string;
}

/** Most that a brief says besides its summary. */
const MOST = { summary: 4, points: 7 };
/** A part that an endpoint finds too long is halved down to this many units. */
const SMALLEST = 800;

export interface WriteOptions {
  readonly asker: Asker;
  readonly prompts: Prompts;
  /** Units of article text that one request holds at most. */
  readonly partSize: number;
}

/** The names that a model is told for the languages it writes. */
const head = ({ article }: Telling) => ({
  published: article.published ?? '-',
  source: article.source ? shown(article.source) : '-',
  lang: article.lang,
});

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The rule writer's facts that lie in the evidence. */
export function factsOn({ derivation }: Telling, evidence: readonly Span[]): string[] {
  return derivation.facts.filter((fact) => fact.evidence.some((e) => evidence.some((span) => within(e, span)))).map(({ id }) => id);
}

/** A sentence with the places that its numbers stand for; numbers that the article hasn't are left out. */
export function said(telling: Telling, { zh, en, sentences }: AnswerSentence): Said {
  const evidence = sentences.flatMap((n): Span[] => {
    const line = telling.lines[n];
    return line ? [{ start: line.start, end: line.end }] : [];
  });
  return { zh, en, facts: factsOn(telling, evidence), evidence, by: 'llm' };
}

/** Asks about some numbers of an article by one of the prompts. */
function asked<T>(
  telling: Telling,
  id: PromptId,
  form: Form<T>,
  numbers: Numbers,
  otherwise: Remedy,
  more: Readonly<Record<string, string>>,
  options: WriteOptions,
): Promise<Reply<T>> {
  const prompt: Prompt = options.prompts[id];
  const values = {
    ...head(telling),
    tag: tagFor(telling.document.text),
    sentences: numbered(telling, numbers),
    mentions: mentioned(telling, numbers),
    facts: stated(telling, numbers),
    ...more,
  };
  const messages = [
    { role: 'system' as const, content: fill(prompt.system, values) },
    { role: 'user' as const, content: fill(prompt.user, values) },
  ];
  return options.asker.ask({ path: telling.article.path, prompt: prompt.label, messages, form, otherwise });
}

/** Takes one part down; what the endpoint finds too long, in halves. */
async function askPart(
  telling: Telling,
  id: 'part' | 'item',
  numbers: Numbers,
  at: { part: number; parts: number },
  options: WriteOptions,
): Promise<readonly AnswerSentence[] | FaultKind> {
  const more = { part: String(at.part), parts: String(at.parts) };
  const shownNumbers = id === 'part' ? [0, ...numbers] : numbers;
  const reply = await asked(telling, id, partForm, shownNumbers, 'left out', more, options);
  if ('value' in reply) return reply.value.sentences;
  if (reply.fault !== 'too-long' || numbers.length < 2 || fits(telling, numbers, SMALLEST)) return reply.fault;
  const half = Math.ceil(numbers.length / 2);
  const halves = await Promise.all([numbers.slice(0, half), numbers.slice(half)].map((some) => askPart(telling, id, some, at, options)));
  const told = halves.flatMap((one) => (typeof one === 'string' ? [] : one));
  return told.length > 0 ? told : (halves.find((one) => typeof one === 'string') ?? []);
}

/** The sentences of colleagues as a request shows them: the numbers they rest on, and both texts. */
function collected(telling: Telling, told: readonly AnswerSentence[]): string {
  const rows = told.map(({ zh, en, sentences }) => {
    const numbers = sentences.map((n) => `[${n}]`).join(' ');
    return `${numbers || '[-]'} zh ${zh ? shown(zh) : '-'} | en ${en ? shown(en) : '-'}`;
  });
  return [numbered(telling, [0]), ...rows].join('\n');
}

const waits = (fault: FaultKind): boolean => fault === 'waiting' || fault === 'interrupted';

/** Asks about each run of numbers and has the answers made into one brief; by itself, in order, where that can't be had. */
async function inParts(
  telling: Telling,
  runs: readonly Numbers[],
  of: 'part' | 'item',
  options: WriteOptions,
): Promise<Reply<BriefAnswer & { readonly prompt: string }>> {
  const replies = await Promise.all(runs.map((run, i) => askPart(telling, of, run, { part: i + 1, parts: runs.length }, options)));
  const faults = replies.filter((one) => typeof one === 'string');
  const pending = faults.find(waits);
  if (pending) return { fault: pending };
  const told = replies.flatMap((one) => (typeof one === 'string' ? [] : one));
  if (told.length === 0) return { fault: faults[0] ?? 'empty' };
  const digest = of === 'item';
  const numbers = [...new Set(told.flatMap(({ sentences }) => sentences))].sort((a, b) => a - b);
  const more = { sentences: collected(telling, told) };
  const joined = await asked(telling, digest ? 'digest' : 'join', briefForm, [0, ...numbers], 'joined in order', more, options);
  if ('fault' in joined && waits(joined.fault)) return joined;
  const answer: BriefAnswer =
    'value' in joined
      ? joined.value
      : { headline: { zh: null, en: null }, summary: told.slice(0, 3), points: [], kind: null, category: null };
  const prompt = options.prompts[of].label;
  if (!digest && 'value' in joined) return { value: { ...answer, prompt } };
  // Each item of a digest is told; those that the summary has taken stand there.
  const taken = new Set(answer.summary.flatMap((one) => one.sentences));
  const rest = told.filter(({ sentences }) => sentences.length === 0 || !sentences.every((n) => taken.has(n)));
  return { value: { ...answer, points: rest, prompt } };
}

/** As many sentences as a brief may say, in both languages; the first ones first. */
function fitting(sentences: readonly AnswerSentence[], taken: { zh: number; en: number }, most: number): AnswerSentence[] {
  const kept: AnswerSentence[] = [];
  for (const one of sentences) {
    const next = { zh: taken.zh + sizeOf(one.zh, 'zh'), en: taken.en + sizeOf(one.en, 'en') };
    if (kept.length === most || next.zh > BUDGET.zh || next.en > BUDGET.en) break;
    taken.zh = next.zh;
    taken.en = next.en;
    kept.push(one);
  }
  return kept;
}

async function answered(telling: Telling, options: WriteOptions): Promise<Reply<BriefAnswer & { readonly prompt: string }>> {
  const body = bodyNumbers(telling);
  const digest = telling.derivation.kind === 'digest' ? items(telling) : [];
  if (digest.length > 0) return inParts(telling, digest, 'item', options);
  if (!fits(telling, body, options.partSize)) return inParts(telling, parts(telling, body, options.partSize), 'part', options);
  const reply = await asked(telling, 'article', briefForm, [0, ...body], 'written by rules', {}, options);
  if ('value' in reply) return { value: { ...reply.value, prompt: options.prompts.article.label } };
  if (reply.fault !== 'too-long' || body.length < 2) return reply;
  const size = body.reduce((sum, n) => sum + (telling.lines[n] ? telling.lines[n].end - telling.lines[n].start : 0), 0);
  return inParts(telling, parts(telling, body, Math.ceil(size / 2) + 1), 'part', options);
}

/**
 * Has a model write the brief of an article that has text in Chinese or English; null with the fault where it can't. Long articles are asked for in parts,
 * digests item by item. Nothing of what it writes has been checked.
 */
export async function writeWithModel(telling: Telling, options: WriteOptions): Promise<ModelDraft | { readonly fault: FaultKind }> {
  const reply = await answered(telling, options);
  if ('fault' in reply) return reply;
  const { headline, summary, points, kind, category, prompt } = reply.value;
  const taken = { zh: sizeOf(headline.zh, 'zh'), en: sizeOf(headline.en, 'en') };
  const say = (one: AnswerSentence) => said(telling, one);
  const digest = telling.derivation.kind === 'digest';
  return {
    title: { zh: headline.zh, en: headline.en },
    sentences: fitting(summary, taken, MOST.summary).map(say),
    points: fitting(points, taken, digest ? points.length : MOST.points).map(say),
    kind,
    category,
    prompt,
  };
}
