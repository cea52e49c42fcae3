import type { ReadSentence } from '../tree.js';
import type { Token } from './token.js';

export interface Trim {
  readonly tokens: readonly Token[];
  /** What was left out may say when the rest holds: it stands only where the rest is told as plain fact. */
  readonly plain?: true;
  readonly dropped: ReadSentence['dropped'];
}

/** Tails and asides that may go without changing what the rest says: they add to it, and don't limit it. */
const TAIL = /^(?:which|who|whose|where|including|and|but|while|whereas|although|though|as well as|such as|making|the|a|an|with)$/;
const ASIDE =
  /^(?:which|who|whose|where|including|a|an|the|formerly|also known as|aka|also tracked as|such as|like|along with|as well as|together with)$/;
/** What must never go with a tail or an aside: under which condition and with which exception the rest holds, and who says it. */
const KEEP =
  /\b(?:if|unless|provided|in case|in the event|as long as|subject to|pending|apart from|other than|unlike|but not|except|excluding|only|according|without|(?<!\ban? )once|until|assuming|otherwise|allegedly|reportedly)\b|^, not\b/;
const SAYS =
  /\b(?:said|says|say|told|claims?|claimed|alleged|reports|reported|suspected|believes?|added|adds|noted|notes|warned|warns|wrote|writes|stated|states|confirmed|confirms|denied|denies|explained|explains)\b/;
/** A last piece that opens so is no claimant behind the sentence. */
const OWN = /^(?:which|who|whose|where|and|but|while|whereas|although|though|after|before|including|to|when|because|as)$/;
/** as noted by X */
const TOLD = /^as \w+ by\b/;
const LEAD = /^(?:although|though|while|despite|in addition to|besides|as|following|after|amid|given)$/;

/** Openings that tell where, when and how. */
const PLACE = /^(?:in|at|on|for|with|during|by|from|through|throughout|within|to|upon|alongside|along with|as part of|over|across|under)$/;
/** Of some cases only, or of none: the rest holds there alone. */
const SCOPE = /\b(?:some|most|many|few|certain|cases?|theory|circumstances?|no|each|every|first|last|addition|least|contrast|order)\b/;

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The pieces of a token row between commas. */
function pieces(tokens: readonly Token[]): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    if (!/^(?:,|-|--)$/.test(token.word)) continue;
    out.push({ from, to: i });
    from = i + 1;
  }
  out.push({ from, to: tokens.length });
  return out;
}

const gerund = (token: Token | undefined): boolean =>
  token?.verbs.some(({ forms }) => forms.includes('gerund')) === true || (token?.unknown === true && /ing$/.test(token.word));

function without(tokens: readonly Token[], from: number, to: number, reason: string): Trim {
  const first = tokens[from];
  const last = tokens[to - 1];
  return {
    tokens: [...tokens.slice(0, from), ...tokens.slice(to)],
    dropped: first && last ? [{ start: first.start, end: last.end, reason }] : [],
  };
}

const wordsOf = (tokens: readonly Token[], { from, to }: Piece): string =>
  tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ');

/** The row with one aside or its lead left out; at most three. */
export function* trims(tokens: readonly Token[]): Generator<Trim> {
  const parts = pieces(tokens);
  let tries = 0;
  for (let i = 1; i < parts.length - 1 && tries < 2; i++) {
    const piece = parts[i];
    const next = tokens[parts[i + 1]?.from ?? -1];
    // The clause goes on with its verb behind the aside.
    const goesOn =
      next &&
      (next.verbs.some(({ forms }) => forms.includes('third') || forms.includes('past')) ||
        (next.closed && /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do)$/.test(next.word)));
    if (!piece || !goesOn || !ASIDE.test(tokens[piece.from]?.word ?? '') || KEEP.test(wordsOf(tokens, piece))) continue;
    if (!OWN.test(tokens[piece.from]?.word ?? '') && SAYS.test(wordsOf(tokens, piece))) continue;
    tries++;
    yield without(tokens, piece.from - 1, piece.to + 1, 'aside');
  }
  const lead = parts[0];
  if (
    lead &&
    parts.length > 1 &&
    LEAD.test(tokens[0]?.word ?? '') &&
    !KEEP.test(wordsOf(tokens, lead)) &&
    !TOLD.test(wordsOf(tokens, lead))
  )
    yield without(tokens, 0, lead.to + 1, 'lead');
  else if (
    lead &&
    parts.length > 1 &&
    lead.to < 14 &&
    PLACE.test(tokens[0]?.word ?? '') &&
    !tokens.slice(0, lead.to).some((token) => token.date) &&
    !KEEP.test(wordsOf(tokens, lead)) &&
    !SCOPE.test(wordsOf(tokens, lead)) &&
    !SAYS.test(wordsOf(tokens, lead))
  )
    yield { ...without(tokens, 0, lead.to + 1, 'lead'), plain: true };
}

/** Words that open what only adds to a clause told as fact: purpose, means, time, place. */
const ADDS = /^(?:to|in order to|after|before|while|by|using|via|through|in|on|at|for|during|amid|following|across|as part of)$/;

/** to VP, not to a place or a person. */
const opensVerb = (token: Token | undefined): boolean =>
  token?.verbs.some(({ forms }) => forms.includes('base')) === true || token?.word === 'be';

/** deposits in the area were made by X: what stands in front is no clause. */
function hasVerbBehind(rest: readonly Token[]): boolean {
  const at = rest.findIndex(({ word }) => /^(?:is|are|was|were|has|had|will|would)$/.test(word));
  if (at < 1) return false;
  return !rest
    .slice(0, at)
    .some(
      ({ word, verbs }) =>
        /^(?:that|which|who|whose|where|when|while|and|or|but|,|as|if|because|it|they|he|she|how|what|-)$/.test(word) || verbs.length > 0,
    );
}

export interface End {
  /** Where the row may end. */
  readonly at: number;
  /** What opens the rest: a comma, or a word of the clause itself. */
  readonly tail: boolean;
}

/** Where a row may end, the last first: what follows from there adds and doesn't limit. */
export function ends(tokens: readonly Token[]): End[] {
  const out: End[] = [];
  let rest = '';
  const comma = tokens.findLastIndex(({ word }) => /^(?:,|-|--)$/.test(word));
  const last = tokens.slice(comma + 1);
  const claimed = comma > 0 && !OWN.test(last[0]?.word ?? '') && SAYS.test(last.map(({ word }) => word).join(' '));
  for (let i = tokens.length - 1; i > 2; i--) {
    const word = tokens[i]?.word ?? '';
    rest = `${word} ${rest}`;
    if (KEEP.test(rest)) break;
    if (claimed && i <= comma) break;
    // by August 5: a deadline is no addition
    if (
      /^(?:by|until|before)$/.test(word) &&
      (tokens[i + 1]?.date ||
        /^\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(tokens[i + 1]?.word ?? ''))
    )
      break;
    if (word === ':') out.push({ at: i, tail: true });
    else if (/^(?:,|-|--)$/.test(word)) {
      const next = tokens[i + 1];
      if (next && (TAIL.test(next.word) || gerund(next))) out.push({ at: i, tail: true });
      else if (next && ADDS.test(next.word)) out.push({ at: i, tail: false });
    } else if (ADDS.test(word) && !hasVerbBehind(tokens.slice(i + 1)) && (word !== 'to' || opensVerb(tokens[i + 1])))
      out.push({ at: i, tail: false });
  }
  return out;
}
