import { fold } from '../text/fold.js';
import { matchesOf } from '../text/matches.js';
import type { Evidence } from './evidence.js';
import type { Passage } from './passage.js';
import { type Source, squeeze } from './source.js';
import { within } from './spans.js';
import type { Violation } from './violation.js';

const QUOTED = /“([^”]{2,})”|「([^」]{2,})」|"([^"]{2,})"/g;
const QUOTES = /[“”「」"《》]/;
/** Up to so many signs, or words of English, are no quotation but a word set off. */
const WORDS = { zh: 6, en: 3 } as const;

/**
 * Words in quotation marks that the article does not have. In the article's language they must stand there as they are; in the other one a quotation
 * is a translation, and the evidence must quote or name something too.
 */
export function quotationViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  return [...matchesOf(QUOTED, said.text)].flatMap((match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    const plain = squeeze(fold(words)).replace(/[，。、！？,!?]/g, '');
    if (
      plain === '' ||
      source
        .squeezed()
        .replace(/[，。、！？,!?]/g, '')
        .includes(plain)
    )
      return [];
    if (said.names.some((name) => within(name, span) && name.end - name.start >= words.length - 2)) return [];
    const quotes = evidence.sentences().some((one) => QUOTES.test(one.text.slice(one.start, one.end)));
    const short = said.lang === 'zh' ? plain.length <= WORDS.zh : words.split(' ').length <= WORDS.en;
    if (said.lang !== source.lang && (quotes || short)) return [];
    return [{ rule: 'quotation' as const, lang: said.lang, said: words, source: null }];
  });
}
