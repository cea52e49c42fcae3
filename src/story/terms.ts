import { chineseWords, englishWords } from '../lexicon/vocabulary.js';
import type { Span } from '../model/index.js';
import { fold } from '../text/fold.js';
import { isHan } from '../text/script.js';

/** English and Italian words that carry no matter; frequency weights do the rest. */
const STOP = new Set(
  `a about after all also an and are as at be been but by can could did do does for from had has have he her his how if in into is it its
   just may more most new not of on one or our out over she should so some such than that the their them then there these they this those
   to up us via was we were what when where which while who will with would you your
   al alla anche che come con da dal dalla dei del della delle di e ed gli il in la le lo nel nella non per piu si sono su sul un una uno`.split(
    /\s+/,
  ),
);

const WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.+#-]*[\p{Script=Latin}\p{N}+#]|\p{Script=Cyrillic}{3,}|[\p{Script=Han}]+/gu;

/** Plural and possessive endings make no difference to what a headline is about. */
function stem(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * What a text's words come to, without segmentation: `w:` Latin words (also those inside Chinese, which bridge the languages) and `b:`
 * pairs of Han characters. `covered` spans (names, figures, ids) are left out, since they count as signals of their own.
 */
export function wordTerms(text: string, covered: readonly Span[]): string[] {
  const folded = fold(text);
  const hidden = (start: number, end: number) => covered.some((span) => span.start < end && start < span.end);
  const terms: string[] = [];
  for (const match of folded.matchAll(WORD)) {
    const [word] = match;
    const at = match.index;
    if (!isHan(word.charCodeAt(0))) {
      if (word.length < 2 || STOP.has(word) || /^[\d.]+$/.test(word) || hidden(at, at + word.length)) continue;
      terms.push(`w:${stem(word)}`);
      continue;
    }
    for (let i = 0; i + 2 <= word.length; i++) if (!hidden(at + i, at + i + 2)) terms.push(`b:${word.slice(i, i + 2)}`);
  }
  return terms;
}

/** What the bilingual lexicon makes of a text: `c:` one key for 泄露, leak, leaked. One sense a form, the first. */
export function conceptTerms(text: string, lang: string, covered: readonly Span[]): string[] {
  const index = lang === 'zh' ? chineseWords() : lang === 'en' ? englishWords() : null;
  if (!index) return [];
  const hidden = (span: Span) => covered.some(({ start, end }) => start < span.end && span.start < end);
  const terms: string[] = [];
  for (const hit of index.scan(fold(text))) {
    if (hidden(hit)) continue;
    const keys = new Set<string>();
    for (const sense of hit.values) {
      if (sense.part === 'noun' && !sense.noun.weak) keys.add(`c:${sense.noun.en[0]}`);
      else if (sense.part === 'verb') keys.add(`c:${sense.verb.noun ?? sense.verb.en[0]}`);
    }
    const [first] = keys;
    if (first) terms.push(first);
  }
  return terms;
}
