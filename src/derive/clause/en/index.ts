import type { Sentence } from '../../../model/index.js';
import { fold } from '../../../text/fold.js';
import { best, LONGEST, LONGEST_RUN, parse } from '../chart.js';
import { type ClauseReader, isAsked, type ReaderInput } from '../input.js';
import type { Attribution, Clause, Nominal, Phrase, ReadSentence, Refusal } from '../tree.js';
import { indexMentions, type MentionIndex } from '../zh/tokens.js';
import { type Capitals, capitalsOf, isTitleCase } from './capitals.js';
import { englishGrammar } from './clauses.js';
import { openers } from './closed.js';
import { ends, type Trim, trims } from './drop.js';
import { isSureHeadline } from './headline.js';
import { readings } from './lexical.js';
import { fieldOf, meant } from './meaning/index.js';
import { quotations, speakers } from './quotation.js';
import { resolved, topicOf } from './reference.js';
import { readRest } from './rest.js';
import { stretches } from './stretches.js';
import type { Token } from './token.js';
import { tokenize } from './tokens.js';
import { announces, asserts, mayEnd } from './whole.js';

interface Text {
  readonly text: string;
  readonly folded: string;
  readonly index: MentionIndex;
  readonly capitals: Capitals;
  /** What the article is about, as far as words go by it. */
  readonly field: string;
}

/** Words of who speaks: they stand for the speaker where one is named, else nobody knows whom. */
const SPEAKER = /^(?:i|we|my|our|us|me|ours|mine|ourselves|myself)$/;
/** Words of who is spoken to, who is no part of what happened. */
const HEARER = /^(?:you|your|yours|yourself|yourselves|let's|i'm)$/;

const isSpeaker = (token: Token): boolean => SPEAKER.test(token.word) && !/^[A-Z]{2}/.test(token.text) && !token.entity;

function blame(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.text)
    .join(' ')
    .slice(0, 60);
}

interface Parsed {
  readonly clauses: readonly Clause[] | null;
  /** The longest beginning that is a clause, where what follows may go. */
  readonly beginning: { readonly clauses: readonly Clause[]; readonly from: number } | null;
}

function parseRow(tokens: readonly Token[], headline: boolean): Parsed {
  const nothing = { clauses: null, beginning: null };
  if (tokens.length === 0) return nothing;
  const row = tokens.slice(0, LONGEST);
  const lexical = row.map((token, i) => readings(token, i));
  const chart = parse(lexical, englishGrammar());
  if (!chart) return nothing;
  if (row.length === tokens.length) {
    const found = chart([{ end: row.length, categories: headline ? ['S', 'H'] : ['S'] }])(row.length);
    const whole = best(found, ['S'])?.value.clauses ?? best(found, ['H'])?.value.clauses;
    if (whole) return { clauses: whole, beginning: null };
  }
  const stops = ends(tokens).filter(({ at }) => at <= row.length);
  const found = chart(stops.map(({ at }) => ({ end: at, categories: ['S'] })));
  for (const { at, tail } of stops) {
    const beginning = best(found(at), ['S'])?.value.clauses;
    // has only one goal: what it is follows
    if (tail && tokens[at]?.word === ':' && announces(beginning?.at(-1))) continue;
    if (beginning && (tail || (beginning.every(asserts) && mayEnd(beginning.at(-1), tokens[at]?.word ?? ''))))
      return { clauses: null, beginning: { clauses: beginning, from: at } };
  }
  return nothing;
}

/** An opening word before the clause proper: however, but, in addition. */
function opened(tokens: readonly Token[]): { link: Clause['link']; rest: readonly Token[] } {
  const word = tokens[0]?.word ?? '';
  const found = Object.hasOwn(openers, word) ? openers[word] : undefined;
  if (found === undefined || tokens.length < 3) return { link: null, rest: tokens };
  const comma = tokens[1]?.word === ',';
  if (!comma && !/^(?:but|and|yet|so|then|also|still)$/.test(word)) return { link: null, rest: tokens };
  return { link: found === 'idle' ? null : found, rest: tokens.slice(comma ? 2 : 1) };
}

interface Outcome {
  readonly clauses: readonly Clause[];
  readonly refused: Refusal | null;
  readonly dropped: ReadSentence['dropped'];
  /** A word of the speaker in what was read: it can be said only with the speaker named. */
  readonly firstPerson: string | null;
}

/** Reads one stretch: whole, else with an aside left out, else its beginning. */
function readStretch(all: readonly Token[], span: { start: number; end: number }, headline: boolean): Outcome {
  const { link, rest } = opened(all);
  const done = (clauses: readonly Clause[], tokens: readonly Token[], dropped: ReadSentence['dropped']): Outcome => ({
    clauses: clauses.map((clause, i) => (i === 0 && link ? { ...clause, link } : clause)),
    refused: null,
    dropped,
    firstPerson: tokens.find(isSpeaker)?.text ?? null,
  });
  let partial: Outcome | null = null;
  let refused: Refusal | null = null;
  for (const { tokens, dropped, plain } of [{ tokens: rest, dropped: [] } as Trim, ...trims(rest)]) {
    const unknown = tokens.find((token) => token.unknown);
    const person = tokens.find((token) => HEARER.test(token.word));
    const reason = person ? 'first-person' : unknown ? 'unknown-word' : tokens.length > LONGEST ? 'too-long' : 'no-parse';
    refused ??= { ...span, reason, at: person?.text ?? unknown?.text ?? blame(tokens) };
    if (person) continue;
    // With an unknown word only a beginning can be read.
    const { clauses, beginning } = parseRow(tokens, headline);
    const fits = (found: readonly Clause[]): boolean =>
      !plain || found.every((one) => asserts(one) && one.predicates.every((p) => p.modality === null));
    if (clauses && fits(clauses)) return done(clauses, tokens, dropped);
    if (!beginning || partial || !fits(beginning.clauses)) continue;
    const { from, clauses: main } = beginning;
    const more = readRest(main, tokens.slice(from));
    const to = from + (more?.read ?? 0);
    const [first, last] = [tokens[to], tokens.at(-1)];
    const tail = first && last ? [{ start: first.start, end: last.end, reason: 'tail' }] : [];
    partial = done(more?.clauses ?? main, tokens.slice(0, to), [...dropped, ...tail]);
  }
  return partial ?? { clauses: [], refused, dropped: [], firstPerson: null };
}

/** I hope that …: who speaks is not named by it. */
const isSelf = (by: Nominal | null): boolean => by?.node === 'phrase' && by.head.type === 'pronoun' && by.head.pronoun === 'we';

interface Rough {
  readonly outcomes: readonly Outcome[];
  readonly refused: readonly Refusal[];
}

/** One sentence by itself, before it is known who speaks and whom a pronoun means. */
function rough(it: Text, sentence: Sentence, headline: boolean): Rough {
  const outcomes: Outcome[] = [];
  const refused: Refusal[] = [];
  for (const stretch of stretches(it.text, sentence)) {
    const refuse = stretch.refuse ?? (stretch.end - stretch.start > LONGEST_RUN ? 'too-long' : null);
    if (refuse) {
      refused.push({ start: stretch.start, end: stretch.end, reason: refuse, at: '' });
      continue;
    }
    const tokens = stretch.parts.flatMap((part) => tokenize(it.text, it.folded, part, it.index, it.capitals));
    if (isTitleCase(it.text.slice(stretch.start, stretch.end)) && !isSureHeadline(tokens)) {
      refused.push({ start: stretch.start, end: stretch.end, reason: 'title-case', at: blame(tokens) });
      continue;
    }
    if (tokens.length === 0) continue;
    const outcome = readStretch(tokens, stretch, headline);
    outcomes.push({ ...outcome, clauses: meant(outcome.clauses, it.field) });
  }
  return { outcomes, refused };
}

const speech = ({ outcomes }: Rough): Attribution | null =>
  outcomes.flatMap(({ clauses }) => clauses).find(({ attribution }) => attribution?.verb && !isSelf(attribution.by))?.attribution ?? null;

interface Understood {
  readonly sentence: ReadSentence;
  /** What a pronoun in the next sentence may mean. */
  readonly topic: () => Phrase | null;
}

/**
 * A reader of a document's English sentences, by their index: one that can't be read whole keeps the clauses that can, and says what was refused. Each is read
 * when it is first asked for, and others only where somebody quoted or a pronoun points to them.
 */
export function readEnglish(input: ReaderInput): ClauseReader {
  const { document, sentences } = input;
  const { text } = document;
  const it: Text = { text, folded: fold(text), index: indexMentions(input.extraction), capitals: capitalsOf(text), field: fieldOf(text) };
  const roughly: (Rough | undefined)[] = [];
  const roughAt = (at: number): Rough | null => {
    const sentence = sentences[at];
    if (!sentence || !isAsked(input, at)) return null;
    roughly[at] ??= rough(it, sentence, /title|heading/.test(document.sections[sentence.section]?.type ?? ''));
    return roughly[at] ?? null;
  };
  const quoted = quotations(text, sentences);
  const speakerOf = speakers(quoted, (at) => {
    const read = roughAt(at);
    return read && speech(read);
  });
  const known: (Understood | null | undefined)[] = [];
  const understood = (at: number): Understood | null => {
    const found = known[at];
    if (found !== undefined) return found;
    const [sentence, read] = [sentences[at], roughAt(at)];
    // Whoever is named in a sentence that isn't read closely, a pronoun behind it may mean.
    const before = () => understood(at - 1)?.topic() ?? null;
    const within = quoted[at]?.within === true;
    const told = sentence && read && understand(text, read, { within, speaker: within ? speakerOf(at) : null, before });
    const made = told
      ? { sentence: { start: sentence.start, end: sentence.end, ...told }, topic: () => topicOf(told.clauses, before) }
      : null;
    known[at] = made;
    return made;
  };
  return (at) => understood(at)?.sentence ?? null;
}

interface Around {
  /** It is quoted from its first word on. */
  readonly within: boolean;
  /** Who says what is quoted, where somebody is named. */
  readonly speaker: Attribution | null;
  /** What a pronoun may mean that nothing in the sentence stands for. */
  readonly before: () => Phrase | null;
}

/** The clauses of a sentence with whom they speak of and who says them; those where nobody knows are refused. */
function understand(text: string, read: Rough, { within, speaker, before }: Around): Omit<ReadSentence, 'start' | 'end'> {
  const clauses: Clause[] = [];
  const refused: Refusal[] = [...read.refused];
  const dropped: ReadSentence['dropped'][number][] = [];
  for (const outcome of read.outcomes) {
    if (outcome.refused) refused.push(outcome.refused);
    const said = outcome.clauses.map((clause) =>
      speaker && (!clause.attribution || isSelf(clause.attribution.by)) ? { ...clause, attribution: speaker } : clause,
    );
    const [first, ...rest] = said;
    if (!first) continue;
    const mute = said.some(({ attribution }) => !attribution || isSelf(attribution.by));
    if (mute && (within || outcome.firstPerson)) {
      refused.push({
        start: first.start,
        end: first.end,
        reason: outcome.firstPerson ? 'first-person' : 'quotation',
        at: outcome.firstPerson ?? '',
      });
      continue;
    }
    dropped.push(...outcome.dropped);
    const whole = first.attribution === null ? resolved(first, before) : first;
    if (!whole) {
      const at = text.slice(first.start, first.end).slice(0, 40);
      refused.push({ start: first.start, end: first.end, reason: 'two-antecedents', at });
      continue;
    }
    clauses.push(whole, ...rest);
  }
  return { clauses, refused, dropped };
}
