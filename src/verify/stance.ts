import type { Span } from '../model/index.js';
import { ABLE, AHEAD, CHARGE, CLAIM, type Cues, GUESS, HEARSAY, has, OPINION, PLAN, SAYING, TRIED, VIEW } from './cues.js';
import { type Evidence, leastRetold } from './evidence.js';
import type { NameAt, Passage } from './passage.js';
import type { Source } from './source.js';
import { keysOf, nameKey, overlap, topicsOf } from './topics.js';
import type { Violation } from './violation.js';

interface Qualifier {
  readonly cues: Cues;
  /** What a sentence has to have one of to keep it. */
  readonly kept: readonly Cues[];
  /** A claim may be kept by naming who says it, right before the saying. */
  readonly byClaimant?: true;
  /** A claim or hearsay covers all that follows in its sentence; the others reach to the next comma. */
  readonly covers: 'sentence' | 'clause';
  /** Whether it has to be kept in the very part of the sentence that tells what it covers, parts being set apart by a full stop or semicolon. */
  readonly there?: true;
}

const QUALIFIERS: readonly Qualifier[] = [
  { cues: CLAIM, kept: [CLAIM, HEARSAY, GUESS], byClaimant: true, covers: 'sentence' },
  { cues: HEARSAY, kept: [HEARSAY, VIEW, CLAIM, GUESS, SAYING], covers: 'sentence' },
  { cues: OPINION, kept: [OPINION, HEARSAY, VIEW, CLAIM, GUESS, SAYING], covers: 'clause' },
  { cues: CHARGE, kept: [CHARGE, TRIED, CLAIM, SAYING], covers: 'clause' },
  { cues: GUESS, kept: [GUESS, ABLE, CLAIM, HEARSAY], covers: 'clause', there: true },
  { cues: PLAN, kept: [PLAN, AHEAD, GUESS, ABLE], covers: 'clause', there: true },
];

const IF = /如果|假如|倘若|一旦|\b(?:if|unless|once)\b/;
const RESPONSIBLE = /responsib|credit|认领|负责/;

/** A sentence of the article is retold with its claim when so much of what the claim covers is said too. */
const COVERED = 0.6;
/** Another sentence says it as a fact when it has nearly as much of what is said. */
const NEARLY = 0.8;

const slice = (where: Passage, { start, end }: Span): string => where.folded.slice(start, end);

/** What a qualifier of a sentence covers: behind it, or before it where the sentence ends with it. */
function covered(sentence: Passage, { cues, covers }: Qualifier): Span | null {
  const match = cues[sentence.lang].exec(slice(sentence, sentence));
  if (!match) return null;
  const at = sentence.start + match.index;
  // What will be if something is: no plan of anybody's.
  if (cues === PLAN && IF.test(sentence.folded.slice(sentence.start, at))) return null;
  const next = at + match[0].length;
  const from = /[，,：:]/.test(sentence.folded[next] ?? '') ? next + 1 : next;
  if (RESPONSIBLE.test(sentence.folded.slice(at, at + 40))) return sentence;
  // 一名自称某某成员的黑客: who somebody is, not what he did.
  const who =
    sentence.lang === 'zh' && cues === CLAIM
      ? /^[^，。；的]{1,20}的(?=[\u4e00-\u9fff])/.exec(slice(sentence, { start: next, end: sentence.end }))
      : null;
  if (who) return { start: next, end: next + who[0].length };
  if (sentence.end - from < 3) return { start: sentence.start, end: at };
  if (covers === 'sentence') return { start: from, end: sentence.end };
  const stop = /[,，;；。]/.exec(slice(sentence, { start: from, end: sentence.end }));
  return { start: from, end: stop ? from + stop.index : sentence.end };
}

/** Who claims, by the names before the claim in its clause. */
function claimants(sentence: Passage, cues: Cues): NameAt[] {
  const at = sentence.start + (cues[sentence.lang].exec(slice(sentence, sentence))?.index ?? 0);
  const clause = sentence.clauses().find(({ start, end }) => start <= at && at < end) ?? sentence;
  return sentence.names.filter(({ start, end }) => start >= clause.start && end <= at);
}

/** How far behind a claimant its saying stands. */
const NEAR = { zh: 14, en: 32 } as const;
const SOMEBODY =
  /(?:有人|黑客|攻击者|卖家|对方|团伙|组织|嫌疑人)[^，。]{0,8}(?:称|说|表示)|\b(?:someone|somebody|hackers?|attackers?|intruders?|seller|gang|group|he|she|they)\b.{0,24}\b(?:said|says?|claim)/;

/** Whether a sentence says who claims it: the claimant's name with a word of saying right behind, or somebody as nameless as in the article. */
function namesClaimant(said: Passage, sentence: Passage, cues: Cues): boolean {
  const ids = new Set(claimants(sentence, cues).map(({ id }) => id));
  if (ids.size === 0 && SOMEBODY.test(slice(said, said))) return true;
  return said.names.some(({ id, end }) => {
    const stop = /[,，。]/.exec(said.folded.slice(end, end + NEAR[said.lang]))?.index ?? NEAR[said.lang];
    // The exchange, which says that it has …: who that is stands in another sentence.
    return (ids.size === 0 || ids.has(id)) && has(SAYING, said.lang, said.folded.slice(end, end + stop));
  });
}

/** Claims, hearsay, opinions, guesses and plans that a sentence tells as facts. */
export function stanceViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  const text = slice(said, said);
  for (const qualifier of QUALIFIERS) {
    const keeps = (part: string): boolean => qualifier.kept.some((cues) => has(cues, said.lang, part));
    const whole = keeps(text);
    if (whole && !(qualifier.there && evidence.given)) continue;
    // 4月7日开班: a day to come says that it is to come.
    if (qualifier.cues === PLAN && said.dates.some(({ iso }) => iso > (source.document.anchor ?? '9'))) continue;
    for (const sentence of evidence.sentences()) {
      const part = covered(sentence, qualifier);
      if (!part || !retold(said, sentence, part, evidence)) continue;
      if (whole && tellingParts(said, sentence, part).some(keeps)) continue;
      if (qualifier.byClaimant && (namesClaimant(said, sentence, qualifier.cues) || onlyResponsible(said, sentence, qualifier.cues)))
        continue;
      if (flatElsewhere(said, sentence, part, qualifier, evidence, source)) continue;
      return [{ rule: 'stance', lang: said.lang, said: said.text, source: sentence.text.slice(sentence.start, sentence.end) }];
    }
  }
  return [];
}

/** Whether a said sentence tells what a qualifier covers. */
function retold(said: Passage, sentence: Passage, part: Span, evidence: Evidence): boolean {
  if (overlap(said.topics(), sentence.keys()) < leastRetold(said, evidence)) return false;
  const keys = keysOf(topicsOf(sentence, part));
  if (overlap(said.topics(), keys) < COVERED) return false;
  if (part.start <= sentence.start && part.end >= sentence.end) return true;
  // What stands in the rest of the sentence as well may have been told from there.
  const rest = keysOf([
    ...topicsOf(sentence, { start: sentence.start, end: part.start }),
    ...topicsOf(sentence, { start: part.end, end: sentence.end }),
  ]);
  const own = said.topics().filter((topic) => !topic.keys.some((key) => rest.has(key)));
  return overlap(own, keys) > 0;
}

/** The parts of a said sentence, between full stops and semicolons, that tell what a qualifier covers. */
function tellingParts(said: Passage, sentence: Passage, covers: Span): string[] {
  const keys = keysOf(topicsOf(sentence, covers));
  const ends = [...slice(said, said).matchAll(/[。；;！？]|\. (?=\S)/g)].map(({ index }) => said.start + index + 1);
  return [...ends, said.end]
    .map((end, i) => ({ start: ends[i - 1] ?? said.start, end }))
    .filter((span) => overlap(topicsOf(said, span), keys) >= COVERED)
    .map((span) => slice(said, span));
}

/** Who claims an attack tells us who did it, not that it was one: only a sentence that names the claimant as the doer needs the claim. */
function onlyResponsible(said: Passage, sentence: Passage, cues: Cues): boolean {
  const match = cues[sentence.lang].exec(slice(sentence, sentence));
  const behind = match ? sentence.folded.slice(sentence.start + match.index, sentence.start + match.index + 40) : '';
  if (!RESPONSIBLE.test(behind)) return false;
  return !claimants(sentence, cues).some(({ id }) => said.keys().has(nameKey(id)));
}

/**
 * Whether the article says as a fact what a qualifier covers: where sentences were cited in one of these or right beside them, else in any that tells
 * nearly as much of what is said.
 */
function flatElsewhere(said: Passage, sentence: Passage, part: Span, qualifier: Qualifier, evidence: Evidence, source: Source): boolean {
  const keys = keysOf(topicsOf(sentence, part));
  const told = said.topics().filter((topic) => topic.keys.some((key) => keys.has(key)));
  const least = evidence.given
    ? { told: overlap(told, keys) * NEARLY, all: 0 }
    : { told: 0, all: overlap(said.topics(), sentence.keys()) * NEARLY };
  const near = new Set(evidence.sentences().map((one) => source.sentences.indexOf(one)));
  return source.sentences.some((other, at) => {
    if (other === sentence || source.heading(other)) return false;
    if (evidence.given && ![at - 1, at, at + 1].some((place) => near.has(place))) return false;
    if (overlap(told, other.keys()) < least.told || overlap(said.topics(), other.keys()) < least.all) return false;
    const covers = covered(other, qualifier);
    return covers === null || overlap(evidence.given ? told : said.topics(), keysOf(topicsOf(other, covers))) < COVERED;
  });
}
