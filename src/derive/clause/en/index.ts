import { fold } from '../../../text/fold.js';
import { best, LONGEST, parse } from '../chart.js';
import type { ReaderInput } from '../index.js';
import type { Clause, Nominal, ReadSentence, Refusal } from '../tree.js';
import { indexMentions, type MentionIndex } from '../zh/tokens.js';
import { englishGrammar } from './clauses.js';
import { openers } from './closed.js';
import { trims } from './drop.js';
import { readings } from './lexical.js';
import { stretches } from './stretches.js';
import { type Capitals, capitalsOf, type Token, tokenize } from './tokens.js';

interface Text {
  readonly text: string;
  readonly folded: string;
  readonly index: MentionIndex;
  readonly capitals: Capitals;
}

const FIRST_PERSON =
  /^(?:i|we|my|our|us|me|you|your|ours|yours|i'm|we're|we've|i've|you're|let's|i'll|we'll|you'll|ourselves|myself|yourself)$/;

function blame(tokens: readonly Token[]): string {
  return tokens
    .map((token) => token.text)
    .join(' ')
    .slice(0, 60);
}

function clausesOf(tokens: readonly Token[]): readonly Clause[] | null {
  if (tokens.length === 0 || tokens.length > LONGEST) return null;
  const lexical = tokens.map((token, i) => readings(token, i));
  if (lexical.some((items) => items.length === 0)) return null;
  const chart = parse(lexical, englishGrammar());
  return (chart && best(chart(0, tokens.length), ['S']))?.value.clauses ?? null;
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
}

/** Reads one stretch: whole, else with the parts left out that may be. */
function readStretch(all: readonly Token[], span: { start: number; end: number }): Outcome {
  const refuse = (reason: string, at: string): Outcome => ({ clauses: [], refused: { ...span, reason, at }, dropped: [] });
  const { link, rest } = opened(all);
  let reason = 'no-parse';
  let at = blame(rest);
  for (const { tokens, dropped } of trims(rest)) {
    const unknown = tokens.find((token) => token.unknown && readings(token, 0).length === 0);
    const person = tokens.find((token) => FIRST_PERSON.test(token.word) && token.text !== 'US' && !token.entity);
    if (unknown || person || tokens.length > LONGEST) {
      if (dropped.length === 0 || reason === 'no-parse') {
        reason = person ? 'first-person' : unknown ? 'unknown-word' : 'too-long';
        at = person?.text ?? unknown?.text ?? '';
      }
      continue;
    }
    const clauses = clausesOf(tokens);
    if (!clauses) continue;
    return { clauses: clauses.map((clause, i) => (i === 0 && link ? { ...clause, link } : clause)), refused: null, dropped };
  }
  return refuse(reason, at);
}

function hasPronounSubject(clause: Clause): boolean {
  const subject: Nominal | null = clause.subject;
  return subject?.node === 'phrase' && subject.head.type === 'pronoun';
}

/** Reads English sentences into trees; a sentence that can't be read whole keeps the clauses that can, and says what was refused. */
export function readEnglish(input: ReaderInput): ReadSentence[] {
  const { text } = input.document;
  const it: Text = { text, folded: fold(text), index: indexMentions(input.extraction), capitals: capitalsOf(text) };
  return input.sentences.map((sentence) => {
    const clauses: Clause[] = [];
    const refused: Refusal[] = [];
    const dropped: ReadSentence['dropped'][number][] = [];
    for (const stretch of stretches(text, sentence)) {
      if (stretch.refuse) {
        refused.push({ start: stretch.start, end: stretch.end, reason: stretch.refuse, at: '' });
        continue;
      }
      const tokens = stretch.parts.flatMap((part) => tokenize(it.text, it.folded, part, it.index, it.capitals));
      if (tokens.length === 0) continue;
      const outcome = readStretch(tokens, stretch);
      if (outcome.refused) refused.push(outcome.refused);
      dropped.push(...outcome.dropped);
      const first = outcome.clauses[0];
      if (first && hasPronounSubject(first) && first.attribution === null) {
        refused.push({
          start: first.start,
          end: first.end,
          reason: 'two-antecedents',
          at: text.slice(first.start, first.end).slice(0, 40),
        });
        continue;
      }
      clauses.push(...outcome.clauses);
    }
    return { start: sentence.start, end: sentence.end, clauses, refused, dropped };
  });
}
