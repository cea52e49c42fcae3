import type { ReadSentence } from '../tree.js';
import type { Token } from './tokens.js';

export interface Trim {
  readonly tokens: readonly Token[];
  readonly dropped: ReadSentence['dropped'];
}

/** Tails and asides that may go without changing what the rest says: they add to it, and don't limit it. */
const TAIL = /^(?:which|who|whose|where|including|and|but|while|whereas|although|though|as well as|such as|making|the|a|an|with)$/;
const ASIDE =
  /^(?:which|who|whose|where|including|a|an|the|formerly|also known as|aka|also tracked as|such as|like|along with|as well as|together with)$/;
/** What must never go: who says it, and under which condition it holds. */
const KEEP =
  /\b(?:if|unless|provided|except|excluding|only|according|said|says|say|told|claims?|claimed|alleged\w*|reported\w*|suspected|believed?|not|no|without|once|until|assuming|otherwise|added|noted|warned|wrote|stated|confirmed|denied|explained)\b/;
const LEAD = /^(?:although|though|while|despite|in addition to|besides|as|following|after|amid|given)$/;

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

/** The row itself, then with one tail, aside or lead left out; at most seven tries. */
export function* trims(tokens: readonly Token[]): Generator<Trim> {
  yield { tokens, dropped: [] };
  const parts = pieces(tokens);
  if (parts.length < 2) return;
  const words = (piece: Piece) =>
    tokens
      .slice(piece.from, piece.to)
      .map((token) => token.word)
      .join(' ');
  let tries = 0;
  const tail = (piece: Piece) => {
    const first = tokens[piece.from];
    return (TAIL.test(first?.word ?? '') || gerund(first)) && !KEEP.test(words(piece));
  };
  // Tails, shortest first
  for (let i = parts.length - 1; i >= 1 && tries < 4; i--) {
    const piece = parts[i];
    if (!piece) break;
    if (KEEP.test(words(piece))) break;
    if (!tail(piece)) continue;
    tries++;
    yield without(tokens, piece.from - 1, tokens.length, 'tail');
  }
  for (let i = 1; i < parts.length - 1 && tries < 6; i++) {
    const piece = parts[i];
    const next = parts[i + 1];
    if (!piece || !next || !ASIDE.test(tokens[piece.from]?.word ?? '') || KEEP.test(words(piece))) continue;
    tries++;
    yield without(tokens, piece.from - 1, piece.to + 1, 'aside');
    const end = parts.at(-1);
    if (end && end !== piece && tail(end) && end !== next) {
      const once = without(tokens, end.from - 1, tokens.length, 'tail');
      const twice = without(once.tokens, piece.from - 1, piece.to + 1, 'aside');
      yield { tokens: twice.tokens, dropped: [...once.dropped, ...twice.dropped] };
    }
  }
  const lead = parts[0];
  if (lead && LEAD.test(tokens[0]?.word ?? '') && !KEEP.test(words(lead))) yield without(tokens, 0, lead.to + 1, 'lead');
}

/** Words that open what only adds to a clause told as fact: purpose, means, time, place. */
const ADDS = /^(?:to|in order to|after|before|while|by|using|via|through|in|on|at|for|during|amid|following|across|since|as part of)$/;

/** Positions where a row may end, the last first: what follows from there adds and doesn't limit. */
export function ends(tokens: readonly Token[]): number[] {
  const out: number[] = [];
  let rest = '';
  for (let i = tokens.length - 1; i > 2; i--) {
    const word = tokens[i]?.word ?? '';
    rest = `${word} ${rest}`;
    if (KEEP.test(rest)) break;
    if (ADDS.test(word)) out.push(i);
  }
  return out;
}
