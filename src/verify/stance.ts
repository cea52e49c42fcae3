import type { Span } from '../model/index.js';
import { type Aligned, align, nearestClause } from './align.js';
import { ABLE, AHEAD, CHARGE, CLAIM, type Cues, GUESS, HEARSAY, has, OPINION, PLAN, SAYING, TRIED, VIEW } from './cues.js';
import type { Evidence } from './evidence.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';
import { keysOf, nameKey, overlap, topicsOf } from './topics.js';
import type { Violation } from './violation.js';

interface Qualifier {
  readonly cues: Cues;
  /** What a sentence has to have one of to keep it. */
  readonly kept: readonly Cues[];
  /** A claim colours all that follows in its sentence; a guess or a plan its own clause. */
  readonly reach: 'sentence' | 'clause';
}

/** What must be shared with the part that a claim covers. */
const LEAST = 0.6;

const QUALIFIERS: readonly Qualifier[] = [
  { cues: CLAIM, kept: [CLAIM, HEARSAY, GUESS, SAYING, CHARGE], reach: 'sentence' },
  { cues: HEARSAY, kept: [HEARSAY, VIEW, CLAIM, GUESS, SAYING], reach: 'sentence' },
  { cues: OPINION, kept: [OPINION, HEARSAY, VIEW, CLAIM, GUESS, SAYING], reach: 'clause' },
  { cues: CHARGE, kept: [CHARGE, TRIED, CLAIM, SAYING], reach: 'clause' },
  { cues: GUESS, kept: [GUESS, ABLE, CLAIM], reach: 'clause' },
  { cues: PLAN, kept: [PLAN, AHEAD, GUESS], reach: 'clause' },
];

/** The part of a sentence that colours a clause. */
function colouring({ sentence, clause }: Aligned, reach: Qualifier['reach']): Span {
  return reach === 'clause' ? clause : { start: sentence.start, end: clause.end };
}

const slice = (where: Passage, { start, end }: Span): string => where.folded.slice(start, end);

/** Claims, hearsay, guesses and plans that a sentence tells as facts. */
export function stanceViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  const pairs = align(said, evidence.sentences());
  for (const qualifier of QUALIFIERS) {
    if (qualifier.kept.some((cues) => has(cues, said.lang, said.folded.slice(said.start, said.end)))) continue;
    for (const pair of pairs) {
      const part = colouring(pair, qualifier.reach);
      const coloured = has(qualifier.cues, pair.sentence.lang, slice(pair.sentence, part));
      if (!coloured || !governs(pair, qualifier) || flatElsewhere(pair, qualifier, source)) continue;
      return [
        {
          rule: 'stance',
          lang: said.lang,
          said: said.text.slice(pair.said.start, pair.said.end).trim(),
          source: pair.sentence.text.slice(pair.sentence.start, pair.clause.end).trim(),
        },
      ];
    }
  }
  return [];
}

/** Whether what a claim covers is what is said: AT&T learned that somebody claimed something says nothing of its learning. */
function governs({ said: clause, sentence, clause: part }: Aligned, { cues, reach }: Qualifier): boolean {
  if (reach === 'clause') return true;
  const match = cues[sentence.lang].exec(slice(sentence, part));
  if (!match) return true;
  const from = part.start + match.index + match[0].length;
  const behind = overlap(clause.topics(), keysOf(topicsOf(sentence, { start: from, end: part.end })));
  const before = overlap(clause.topics(), keysOf(topicsOf(sentence, { start: part.start, end: part.start + match.index })));
  // Who claims an attack tells us who did it, not that it was one.
  if (/responsib|credit|认领|负责/.test(sentence.folded.slice(part.start + match.index, from + 20))) {
    const claimant = sentence.names.filter((name) => name.end <= part.start + match.index).map(({ id }) => nameKey(id));
    return claimant.some((key) => clause.keys().has(key));
  }
  return behind >= LEAST || (part.end - from < 40 && before >= LEAST && /according to|据/.test(match[0]));
}

/** Whether the article says the same somewhere as a fact. */
function flatElsewhere(pair: Aligned, { cues, reach }: Qualifier, source: Source): boolean {
  return source.sentences.some((sentence) => {
    if (sentence === pair.sentence) return false;
    const best = nearestClause(pair.said, [sentence]);
    return best !== null && best.score >= pair.score * 0.9 && !has(cues, sentence.lang, slice(sentence, colouring(best, reach)));
  });
}
