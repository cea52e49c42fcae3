import { simplifiedOf } from './traditional.js';

/** Single units that read as another: curly quotes, dashes, ideographic and no-break spaces, full-width signs that NFKC leaves alone. */
const SAME: readonly (readonly [string, string])[] = [
  ['\u2018\u2019\u02bc\u2032', "'"],
  ['\u201c\u201d\u2033', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u3000\t', ' '],
];

const LAST = 0x10000;
const table = new Uint16Array(LAST);
for (let unit = 0; unit < LAST; unit++) table[unit] = unit;
for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
for (const [from, to] of SAME) for (const sign of from) table[sign.charCodeAt(0)] = to.charCodeAt(0);
for (const [from, to] of simplifiedOf) table[from] = to;

const lower = new Uint16Array(LAST);
for (let unit = 0; unit < LAST; unit++) {
  const plain = table[unit] ?? unit;
  // Surrogates and letters whose lower case is longer (İ) stay as they are: lengths must hold.
  const small = plain >= 0xd800 && plain <= 0xdfff ? '' : String.fromCharCode(plain).toLowerCase();
  lower[unit] = small.length === 1 ? small.charCodeAt(0) : plain;
}

/** How many units String.fromCharCode takes at once without a large stack. */
const CHUNK = 4096;

/** Most of what is folded is a short form of the termbase that is folded already: it is handed back, and nothing is allocated for it. */
function through(map: Uint16Array, text: string): string {
  let same = 0;
  while (same < text.length && map[text.charCodeAt(same)] === text.charCodeAt(same)) same++;
  if (same === text.length) return text;
  const units = new Uint16Array(Math.min(CHUNK, text.length - same));
  let out = text.slice(0, same);
  for (let from = same; from < text.length; from += CHUNK) {
    const size = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < size; i++) units[i] = map[text.charCodeAt(from + i)] ?? 0;
    out += String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]);
  }
  return out;
}

/** An article's text is folded by every room that looks into it: the last long one is kept. */
const LONG = 400;

function kept(map: Uint16Array): (text: string) => string {
  let last = '';
  let folded = '';
  return (text) => {
    if (text.length < LONG) return through(map, text);
    if (text !== last) {
      folded = through(map, text);
      last = text;
    }
    return folded;
  };
}

const lowered = kept(lower);
const cased = kept(table);

/**
 * The text for matching, unit for unit as long as the original: full-width forms narrowed, quotes, dashes and spaces made plain,
 * traditional characters simplified, letters in lower case. Never for printing.
 */
export function fold(text: string): string {
  return lowered(text);
}

/** As `fold`, with letters left in their case. */
export function foldCase(text: string): string {
  return cased(text);
}
