import type { Span } from '../../model/index.js';
import { foldCase } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';
import { isHan, isWordUnit } from '../../text/script.js';
import type { Reading } from '../reading.js';

/** A text laid out for the name rules: where names may stand, and in which case they do. */
export interface Ground {
  readonly input: Reading;
  readonly text: string;
  readonly folded: string;
  /** As long as `text`, folded with its case kept. */
  readonly cased: string;
  /** Most of it is Chinese. */
  readonly chinese: boolean;
  /** Whether a span touches code, an address, an indicator or a date. */
  readonly shut: (start: number, end: number) => boolean;
  /** Whether a span is exactly one that an indicator or a date took: a known name may stand there all the same, `Match.com`. */
  readonly taken: (start: number, end: number) => boolean;
}

/** Links and mail addresses that are no indicators: the article's own. */
const ADDRESS =
  /https?:\/\/[^\s，。；、）)】》"'<>]{1,300}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}|\bwww\.[\w.-]{1,80}|(?:[A-Za-z]:|%\w+%|\$\w+)\\[^\s，。；、）"']{1,200}/g;

export function groundOf(input: Reading, taken: readonly Span[]): Ground {
  const { text } = input;
  const closed = new Uint8Array(text.length);
  const addresses = [...matchesOf(ADDRESS, text)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const code = input.sections.filter(({ type }) => type === 'code');
  for (const span of [...taken, ...addresses, ...code]) closed.fill(1, span.start, span.end);
  const whole = new Set(taken.map((span) => `${span.start} ${span.end}`));
  return {
    input,
    text,
    folded: input.folded,
    cased: foldCase(text),
    chinese: input.lang === 'zh',
    shut: (start, end) => {
      for (let i = start; i < end; i++) if (closed[i] === 1) return true;
      return false;
    },
    taken: (start, end) => whole.has(`${start} ${end}`),
  };
}

/** Words that stand behind a hyphen without making another name of the one before: `Iran-linked`. */
const TAIL =
  /^-(?:linked|based|backed|owned|aligned|nexus|sponsored|affiliated|speaking|born|style|led|related|like|made|focused|only|run|native|specific|compatible|wide|hosted|controlled|occupied|supported|funded|language|targeted|powered|operated|listed|headquartered|friendly|managed|enabled|compromised|born|and|or)\b/;
const HEAD =
  /(?:^|[^a-z0-9])(?:pro|anti|non|post|pre|ex|former|sino|russo|us|u\.s|eu|uk|co|ultra|multi|china|russia|iran|israel|north|south)-$/;

/**
 * Whether a Latin run at `start`–`end` is a name on its own and no part of a path, a file name, an identifier or a longer hyphenated
 * name (`UAC-0006` isn't UAC).
 */
export function standsAlone(ground: Ground, start: number, end: number): boolean {
  const { folded } = ground;
  if (isWordUnit(folded.charCodeAt(end - 1))) {
    const after = folded[end] ?? '';
    const next = folded.charCodeAt(end + 1);
    if (after === '_' || after === '\\' || after === '=') return false;
    if ((after === '.' || after === '@') && isWordUnit(next)) return false;
    if (after === ':' && folded[end + 1] === ':') return false;
    if (after === '-' && isWordUnit(next)) {
      if (next >= 0x30 && next <= 0x39) return false;
      if (!TAIL.test(folded.slice(end, end + 16)) && !isHan(next) && ground.text[end + 1] !== ground.folded[end + 1]) return false;
    }
  }
  if (isWordUnit(folded.charCodeAt(start))) {
    const before = folded[start - 1] ?? '';
    const previous = folded.charCodeAt(start - 2);
    if (/[_\\$#%@]/.test(before)) return false;
    if (before === '.' && isWordUnit(previous)) return false;
    if (before === '.' && folded[start - 2] !== ' ' && folded[start - 2] !== '.' && !isHan(previous)) return false;
    if (before === '-' && isWordUnit(previous) && !HEAD.test(folded.slice(Math.max(0, start - 9), start))) return false;
    if (before === ':' && folded[start - 2] === ':') return false;
  }
  return true;
}

const OPENING = /[\s"'“‘(（《「【[*•·\-–—>|,，]/;

/** Whether a position begins a sentence, a heading or a list item, so that its capital says nothing. */
export function opensSentence(ground: Ground, start: number): boolean {
  for (let i = start - 1; i >= 0; i--) {
    const sign = ground.text[i] ?? '';
    if (sign === '\n' || sign === '.' || sign === '!' || sign === '?' || sign === ':' || sign === '。' || sign === '：') return true;
    if (!OPENING.test(sign)) return false;
    if (sign === ',' || sign === '，') return false;
  }
  return true;
}
