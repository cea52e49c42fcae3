import type { Span } from '../model/index.js';
import { align } from './align.js';
import { CANNOT, has, LACK, NOT } from './cues.js';
import type { Evidence } from './evidence.js';
import type { Part, Passage } from './passage.js';
import type { Source } from './source.js';
import { overlap, weightOf } from './topics.js';
import type { Violation } from './violation.js';

/** Two clauses tell one thing for sure when they share this much; a clause that shares nearly as much may be meant instead. */
const SURE = 1.2;
const NEARLY = 0.7;
const HALF = 0.4;
/** A clause that shares this much, and this part of all it says, tells that very clause, whatever else its sentence denies. */
const VERY = 1.75;
const PART = 0.75;
/** How far a negation reaches. */
const REACH = { zh: 14, en: 60 } as const;

/** Where a clause begins that a denied opinion leads in: it does not believe that … */
function ledIn({ folded, start: from }: Passage, start: number): number {
  if (!/^ ?that\b/.test(folded.slice(start, start + 5))) return start;
  const before = folded.slice(Math.max(from, start - 40), start);
  return start - (/\b(?:not|never|\w+n't) (?:\w+ly )?\w+ ?$/.exec(before)?.[0].length ?? 0);
}

/** Whether a clause of the article denies something that a said one speaks of: 未公开的 qualifies a noun and denies nothing. */
function denies(sentence: Passage, { start, end }: Span, said: Part): boolean {
  const begin = ledIn(sentence, start);
  const match = NOT[sentence.lang].exec(sentence.folded.slice(begin, end));
  if (!match || has(CANNOT, sentence.lang, match[0])) return false;
  const from = begin + match.index + match[0].length;
  const bracket = /[）)]/.exec(sentence.folded.slice(from, end))?.index;
  const to = Math.min(end, from + Math.min(REACH[sentence.lang], bracket ?? Number.POSITIVE_INFINITY));
  return sentence.concepts().some((concept) => {
    if (concept.start < from - 1 || concept.start >= to || !concept.keys.some((key) => said.keys().has(key))) return false;
    return !(sentence.lang === 'zh' && sentence.folded.slice(from, concept.start).includes('的'));
  });
}

/**
 * Clauses that tell what their article denies, or deny what it tells. Only what is sure: the one side has a word of negation, the other no word
 * of denial of any kind, in the whole sentence or, where it tells the very clause, in that one.
 */
export function negationViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  const whole = said.folded.slice(said.start, said.end);
  const sentences = evidence.sentences();
  const denying = sentences.some((one) => has(NOT, one.lang, one.folded.slice(one.start, one.end)));
  const lacking = has(LACK, said.lang, whole);
  if (!denying && !has(NOT, said.lang, whole)) return [];
  for (const { said: clause, sentence, clause: part, score } of align(said, sentences)) {
    if (score < SURE) continue;
    const here = said.folded.slice(ledIn(said, clause.start), clause.end);
    const very = score >= VERY && score >= PART * weightOf(clause.topics());
    const dropped = denies(sentence, part, clause) && !(lacking && (!very || has(LACK, said.lang, here)));
    const added =
      !denying &&
      has(NOT, said.lang, here.replace(CANNOT[said.lang], ' ')) &&
      !has(LACK, sentence.lang, sentence.folded.slice(sentence.start, sentence.end));
    if (!dropped && !added) continue;
    const otherwise = (evidence.given && very ? sentences : [...sentences, ...source.sentences]).some((one) =>
      one.clauses().some((other) => {
        if (other === part || overlap(clause.topics(), other.keys()) < score * (dropped ? NEARLY : HALF)) return false;
        return has(dropped ? NOT : LACK, one.lang, one.folded.slice(other.start, other.end)) !== dropped;
      }),
    );
    if (otherwise) continue;
    return [
      {
        rule: 'negation',
        lang: said.lang,
        said: said.text.slice(clause.start, clause.end).trim(),
        source: sentence.text.slice(part.start, part.end).trim(),
      },
    ];
  }
  return [];
}
