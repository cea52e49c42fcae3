import type { Candidate } from '../candidate.js';

/** One block as the rules see it. */
export interface Line {
  readonly candidate: Candidate;
  /** The text with white space collapsed. */
  readonly text: string;
  /** The same in lower case, without the signs and ornaments at both ends: 【 THE END 】 is `the end`. */
  readonly bare: string;
  /** Reading size: a Han character or kana counts two, any other unit one. */
  readonly size: number;
  /** Share of the text inside links, 0–1. */
  readonly share: number;
  /** Size of the running text outside links; 0 for what is no sentence (menu entries, headings, bylines). */
  readonly prose: number;
  /** The same with code counted whole: what the file holds of an article. */
  readonly weight: number;
}

/** One file's blocks, and what is known of where they come from. */
export interface Page {
  readonly lines: readonly Line[];
  readonly title: string;
  /** Whether the front matter or the page's own `title` gave the title, and not a heading of the text. */
  readonly declared: boolean;
  /** Host of the article's URL without `www.`, or an empty string. */
  readonly host: string;
  readonly source: string;
  /** Whether the fetch cut the file. */
  readonly cut: boolean;
}

/** A reason for each line that is no article, null for the others. Rules fill it in order; the first to speak wins. */
export type Reasons = (string | null)[];

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
/** Ornaments; a copyright sign says something. */
const WORDLY = /[\p{L}\p{N}©]/u;
const SENTENCE_SIGN = /[.!?。！？；]|，.{6}|^.{40,},.{6}/;
/** Smallest reading size of a sentence: twenty Han characters, some seven English words. */
const SENTENCE = 40;

/** A text without the signs at both ends; by hand, since a pattern for it takes quadratic time on long runs of signs. */
function bareOf(text: string): string {
  const signs = Array.from(text);
  let start = 0;
  let end = signs.length;
  while (start < end && !WORDLY.test(signs[start] ?? '')) start++;
  while (end > start && !WORDLY.test(signs[end - 1] ?? '')) end--;
  return signs.slice(start, end).join('').toLowerCase();
}

export function sizeOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

export function lineOf(candidate: Candidate): Line {
  const { block, linked } = candidate;
  const text = block.text.replace(/\s+/g, ' ').trim();
  const size = sizeOf(text);
  const share = block.text.length === 0 ? 0 : Math.min(1, linked / block.text.length);
  const unsigned = block.type === 'paragraph' && share < 0.3 ? 100 : 160;
  const sentence = block.type !== 'heading' && size >= SENTENCE && share < 0.6 && (SENTENCE_SIGN.test(text) || size > unsigned);
  const prose = sentence ? size * (1 - share) : 0;
  return { candidate, text, bare: bareOf(text), size, share, prose, weight: block.type === 'code' ? size : prose };
}

/** Drops the lines from `from` up to `to` that no rule has named yet. */
export function drop(reasons: Reasons, from: number, to: number, reason: string): void {
  for (let i = Math.max(0, from); i < to; i++) reasons[i] ??= reason;
}
