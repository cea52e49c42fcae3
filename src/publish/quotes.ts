import type { Brief, Document, Span } from '../model/index.js';
import { sentenceSpans } from '../segment/sentences.js';
import { toPlain } from '../text/offset.js';
import { isHan } from '../text/script.js';
import { strikingOf } from './striking.js';

/** A short passage of an article, as plain text. `start`/`end` are the place in the file that it bears out. */
export interface Quote extends Span {
  readonly text: string;
  /** Where in `text` that place is, for a figure in its sentence. */
  readonly mark: Span | null;
}

/** Quotes of briefs, by id. */
export type Quotes = Pick<ReadonlyMap<string, readonly Quote[]>, 'get'>;

/** Lengths in columns: a Han character takes two. */
const LONGEST = 150;
/** What stands further down a page is told by its first words, so that the share lasts for all of it. */
const OPENING = 64;
const AROUND_FIGURE = 96;
/** Published pages quote; they never show an article whole. */
const SHARE = 0.25;

const columns = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += isHan(text.charCodeAt(at)) ? 2 : 1;
  return sum;
};

const isBoundary = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at)) || isHan(text.charCodeAt(at));

/** A window of at most so many columns of a text around a span in it, at the borders of words. */
function windowAround(text: string, keep: Span, most: number): Span {
  let { start, end } = keep;
  let left = most - columns(text.slice(start, end));
  while (left > 0 && (start > 0 || end < text.length)) {
    if (end < text.length) left -= isHan(text.charCodeAt(end++)) ? 2 : 1;
    if (start > 0 && left > 0) left -= isHan(text.charCodeAt(--start)) ? 2 : 1;
  }
  while (start < keep.start && !isBoundary(text, start - 1)) start++;
  while (end > keep.end && !isBoundary(text, end)) end--;
  return { start, end };
}

/** The passage cut to its window, with a sign where something was left out. */
function cut(text: string, keep: Span, most: number): { text: string; mark: Span } {
  const { start, end } = windowAround(text, keep, most);
  const from = text.slice(start, end);
  const lead = from.length - from.trimStart().length;
  const opening = start > 0 ? '…' : '';
  const closing = end < text.length ? '…' : '';
  const shift = opening.length - start - lead;
  return { text: `${opening}${from.trim()}${closing}`, mark: { start: keep.start + shift, end: keep.end + shift } };
}

/** The sentence of a document that a span of its text stands in, within the section. */
function sentenceAt(document: Document, span: Span): Span {
  const section = document.sections.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  const own = sentenceSpans(document.text.slice(section.start, section.end)).map(({ start, end }) => ({
    start: start + section.start,
    end: end + section.start,
  }));
  return own.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
}

/** What a story's page may quote of an article: passages that its figures and sentences rest on, each cut short, up to a quarter of the text. */
export function quotesOf(brief: Brief, document: Document): Quote[] {
  const { text } = document;
  const budget = SHARE * columns(text);
  const quotes = new Map<string, Quote>();
  const shown: string[] = [];
  let spent = 0;
  const add = (span: Span, make: (plain: Span) => { text: string; mark: Span | null }) => {
    const plain = toPlain(document, span);
    const key = `${span.start}-${span.end}`;
    if (plain === null || quotes.has(key)) return;
    const quote = { start: span.start, end: span.end, ...make(plain) };
    const bare = quote.text.replace(/^…|…$/g, '');
    // What is shown already costs nothing more.
    const cost = shown.some((text) => text.includes(bare)) ? 0 : columns(bare);
    if (spent + cost > budget) return;
    spent += cost;
    shown.push(bare);
    quotes.set(key, quote);
  };
  const passage = (most: number) => (plain: Span) => {
    const own = text.slice(plain.start, plain.end).replaceAll('\n', ' ');
    return { text: cut(own, { start: 0, end: 0 }, most).text, mark: null };
  };
  for (const figure of strikingOf(brief))
    add(figure, (plain) => {
      const sentence = sentenceAt(document, plain);
      const own = text.slice(sentence.start, Math.max(sentence.end, plain.end)).replaceAll('\n', ' ');
      return cut(own, { start: plain.start - sentence.start, end: plain.end - sentence.start }, AROUND_FIGURE);
    });
  for (const { evidence } of brief.summary?.sentences ?? []) for (const span of evidence) add(span, passage(LONGEST));
  for (const { evidence } of brief.points) for (const span of evidence) add(span, passage(OPENING));
  return [...quotes.values()];
}

/** The quote of a place of a brief's file, where there is one. */
export function quoteAt(quotes: Quotes, brief: string, { start, end }: Span): Quote | null {
  return quotes.get(brief)?.find((quote) => quote.start === start && quote.end === end) ?? null;
}
