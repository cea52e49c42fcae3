import { type FormIndex, indexForms } from '../../../lexicon/forms.js';
import type { Modifier, Noun, Verb } from '../../../lexicon/record.js';
import { englishWords, type VerbForm } from '../../../lexicon/vocabulary.js';
import { verbs as allVerbs } from '../../../lexicon/words/index.js';
import type { DateMention, Entity, Figure, Indicator, Span } from '../../../model/index.js';
import { fold } from '../../../text/fold.js';
import { isWordUnit } from '../../../text/script.js';
import type { MentionIndex } from '../zh/tokens.js';
import { auxiliaries, beforeVerb, modals, obligations } from './auxiliaries.js';
import { conjunctions, determiners, idle, marks, openers, possessives, prepositions, pronouns } from './closed.js';
import { impersonals, unknowns, wonders } from './questions.js';
import { suffixes } from './records.js';

export interface VerbSense {
  readonly verb: Verb;
  readonly word: string;
  readonly forms: readonly VerbForm[];
}

/** One word of an English clause with every reading it may have. Spans count into the document's text. */
export interface Token extends Span {
  readonly text: string;
  /** Folded, for the closed tables. */
  readonly word: string;
  readonly entity: Entity | null;
  readonly figure: Figure | null;
  readonly date: DateMention | null;
  readonly indicator: Indicator | null;
  readonly nouns: readonly { readonly noun: Noun; readonly number: 'singular' | 'plural' }[];
  readonly verbs: readonly VerbSense[];
  /** Verbs with `be` by what stands behind it: `active`, `responsible for`. */
  readonly behindBe: readonly VerbSense[];
  readonly modifiers: readonly Modifier[];
  readonly closed: boolean;
  /** A name that nothing knows: stands as it is. */
  readonly verbatim: boolean;
  readonly unknown: boolean;
}

const CLOSED: ReadonlySet<string> = new Set(
  [
    determiners,
    possessives,
    pronouns,
    prepositions,
    beforeVerb,
    modals,
    auxiliaries,
    openers,
    conjunctions,
    marks,
    wonders,
    unknowns,
    impersonals,
  ].flatMap((table) => Object.keys(table)),
);
const isClosed = (word: string): boolean => CLOSED.has(word) || idle.has(word) || obligations.has(word);
const LONGEST_CLOSED = 34;

const none = {
  entity: null,
  figure: null,
  date: null,
  indicator: null,
  nouns: [],
  verbs: [],
  behindBe: [],
  modifiers: [],
  closed: false,
  verbatim: false,
  unknown: false,
};

let rests: FormIndex<VerbSense> | null = null;

function behindBe(): FormIndex<VerbSense> {
  rests ??= indexForms(
    allVerbs.flatMap((verb) =>
      verb.en.filter((word) => word.startsWith('be ')).map((word) => [fold(word.slice(3)), { verb, word, forms: ['base'] }] as const),
    ),
  );
  return rests;
}

/** IT is no it: a noun of capitals alone stands in capitals. */
function spelledAs(noun: Noun, written: string): boolean {
  if (/\p{Lu}{2}/u.test(written) || written.length > 4) return true;
  return (
    !noun.en.some((form) => /^[A-Z]+$/.test(form) && form.toLowerCase() === written.toLowerCase()) ||
    noun.en.some((form) => form === written.toLowerCase())
  );
}

/** Where the Latin word that starts at `at` ends: letters, digits and the signs that stand inside names. */
function wordEnd(folded: string, at: number, end: number): number {
  let to = at;
  while (
    to < end &&
    (isWordUnit(folded.charCodeAt(to)) ||
      (/[-.&+/_@#’]/.test(folded[to] ?? '') && to + 1 < end && isWordUnit(folded.charCodeAt(to + 1)) && to > at) ||
      (folded[to] === "'" && /^'(?:t|re|ve|ll|d)\b/.test(folded.slice(to, to + 4))) ||
      (/[+#]/.test(folded[to] ?? '') && to > at))
  )
    to++;
  return Math.max(to, at + 1);
}

interface Edge {
  readonly cost: number;
  readonly token: Token;
}

/** What the text calls by capitals elsewhere than at the start of a sentence. */
export interface Capitals {
  readonly inside: ReadonlySet<string>;
}

/** A headline in capitals throughout: there a capital says nothing. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.7;
}

export function capitalsOf(text: string): Capitals {
  const inside = new Set<string>();
  for (const match of text.matchAll(/[a-z0-9,] (\p{Lu}[\p{L}\p{N}.&-]*)/gu)) inside.add((match[1] ?? '').replace(/\.$/, ''));
  return { inside };
}

/** China-linked, AI-assisted: the half behind the hyphen is a word. */
const HALF = /^[\p{L}\d.&]+-[a-z]{3,}$/u;

/** A word that no list holds: a name if it is written as one, else unknown. */
function looksLikeName(word: string, first: boolean, next: string, capitals: Capitals, titled: boolean): boolean {
  // China-linked, government-owned: the second half is a word.
  if (HALF.test(word)) return false;
  if (/[\d_]|\.\w|\w\/\w|[a-z][A-Z]|^[A-Z]{2,}/.test(word)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  return capitals.inside.has(word) || (!titled && (!first || /^ \p{Lu}/u.test(next)));
}

function edgesAt(text: string, folded: string, at: number, span: Span, index: MentionIndex, capitals: Capitals, titled: boolean): Edge[] {
  const edges: Edge[] = [];
  const { end } = span;
  const push = (to: number, cost: number, more: Partial<Token>) => {
    let stop = to;
    while (stop > at + 1 && text[stop - 1] === ' ') stop--;
    if (stop <= end)
      edges.push({ cost, token: { ...none, start: at, end: stop, text: text.slice(at, stop), word: folded.slice(at, stop), ...more } });
  };
  const whole = wordEnd(folded, at, end);
  const figure = index.figures.get(at);
  if (figure) {
    // The noun is read by the grammar: it may be longer than the extractor saw.
    if (figure.noun && figure.kind === 'count') push(figure.noun.start, 0.3, { figure });
    else push(figure.end, 0.3, { figure });
  }
  const date = index.dates.get(at);
  if (date) push(date.end, 0.3, { date });
  const indicator = index.indicators.get(at);
  if (indicator) push(indicator.end, 0.3, { indicator });
  for (const { end: to, entity } of index.entities.get(at) ?? [])
    if (!(entity.id.startsWith('~') && (HALF.test(text.slice(at, to)) || (titled && !capitals.inside.has(text.slice(at, whole))))))
      push(to, 0.5, { entity });
  const hyphenated = folded[at] === '-' && at > span.start && text[at - 1] !== ' ' && text[at + 1] !== ' ';
  for (const hit of englishWords().allAt(folded, at)) {
    if (hit.end < whole && !/^['’,]/.test(folded.slice(hit.end, hit.end + 1)) && folded[hit.end] !== '-') continue;
    const written = text.slice(at, hit.end);
    const nouns = hit.values.flatMap((v) => (v.part === 'noun' && spelledAs(v.noun, written) ? [{ noun: v.noun, number: v.number }] : []));
    const verbs = hit.values.flatMap((v) => (v.part === 'verb' ? [{ verb: v.verb, word: v.word, forms: v.forms }] : []));
    const modifiers = hit.values.flatMap((v) =>
      v.part === 'modifier' && !written.toLowerCase().startsWith('according to') ? [v.modifier] : [],
    );
    const rest =
      behindBe()
        .allAt(folded, at)
        .find((one) => one.end === hit.end)?.values ?? [];
    push(hit.end, 1 - 0.004 * (hit.end - at), { nouns, verbs, behindBe: rest, modifiers, closed: isClosed(folded.slice(at, hit.end)) });
  }
  for (const hit of behindBe().allAt(folded, at))
    if (!edges.some((edge) => edge.token.end === hit.end))
      push(hit.end, 0.99 - 0.004 * (hit.end - at), { behindBe: hit.values, closed: isClosed(folded.slice(at, hit.end)) });
  for (let to = Math.min(end, at + LONGEST_CLOSED); to > at; to--) {
    if (to < end && isWordUnit(folded.charCodeAt(to)) && isWordUnit(folded.charCodeAt(to - 1))) continue;
    const word = folded.slice(at, to);
    if (word === '-' && hyphenated) continue;
    if (isClosed(word) && !edges.some((edge) => edge.token.end === to && edge.token.closed))
      push(to, 0.98 - 0.004 * (to - at), { closed: true });
  }
  if (isWordUnit(folded.charCodeAt(at))) {
    const word = text.slice(at, whole);
    const first = at === span.start;
    if (looksLikeName(word, first, text.slice(whole, whole + 2), capitals, titled)) push(whole, 1.5, { verbatim: true });
    const hyphen = word.indexOf('-');
    if (hyphen > 0) {
      const part = word.slice(0, hyphen);
      if (/^\p{Lu}/u.test(part)) push(at + hyphen, 1.6, { verbatim: true });
      else push(at + hyphen, 3, { unknown: true });
    }
    push(whole, 3.4, { unknown: true });
  } else {
    const suffix =
      folded[at] === '-' && at > span.start && isWordUnit(folded.charCodeAt(at - 1))
        ? /^-[a-z]+/.exec(folded.slice(at, at + 14))?.[0]
        : undefined;
    if (suffix && Object.hasOwn(suffixes, suffix)) push(at + suffix.length, 0.5, { closed: true });
    push(at + 1, 1, hyphenated ? { word: '‐' } : { closed: true });
  }
  return edges;
}

/** The words of a clause: the cheapest way over known words and mentions; neighbouring unknown names become one. */
export function tokenize(text: string, folded: string, span: Span, index: MentionIndex, capitals: Capitals): Token[] {
  const size = span.end - span.start;
  const titled = isTitleCase(text.slice(span.start, span.end));
  const cost = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const back: (Token | null)[] = Array.from({ length: size + 1 }, () => null);
  cost[0] = 0;
  for (let i = 0; i < size; i++) {
    const base = cost[i] ?? Number.POSITIVE_INFINITY;
    if (base === Number.POSITIVE_INFINITY) continue;
    const sign = text[span.start + i] ?? '';
    if (/\s/.test(sign)) {
      if (base <= (cost[i + 1] ?? 0)) {
        cost[i + 1] = base;
        back[i + 1] = { ...none, start: span.start + i, end: span.start + i + 1, text: ' ', word: ' ' };
      }
      continue;
    }
    for (const { cost: more, token } of edgesAt(text, folded, span.start + i, span, index, capitals, titled)) {
      const to = token.end - span.start;
      if (base + more < (cost[to] ?? 0)) {
        cost[to] = base + more;
        back[to] = token;
      }
    }
  }
  const tokens: Token[] = [];
  for (let at = size; at > 0; ) {
    const token = back[at];
    if (!token) return [];
    tokens.unshift(token);
    at = token.start - span.start;
  }
  return named(
    possessed(unhyphenated(tokens)).filter(({ word }) => word !== ' ' && !/^["“”‘`*]$/.test(word)),
    text,
  );
}

/** it's is it is, the bank's is the bank's own. */
const possessed = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, i) =>
    token.word === "'s" && !/^(?:it|he|she|that|there|who|what|where|this)$/.test(tokens[i - 1]?.word ?? '')
      ? { ...token, word: "'" }
      : token,
  );

/** phishing-email campaign: a hyphen between two nouns is a space. */
function unhyphenated(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (token.word !== '‐' || !before || !after) return true;
    const first = before.nouns.length > 0 || before.entity !== null || before.modifiers.some(({ part }) => part === 'adjective');
    return !(first && after.nouns.length > 0);
  });
}

const capitalized = (token: Token): boolean => /^\p{Lu}/u.test(token.text) && !token.date && !token.figure && !token.indicator;

/** Runs of capitalized words that hold one that nothing knows are one name: Blue Yonder, Andrea Huguely; titles of persons stay words. */
function named(tokens: readonly Token[], text: string): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const near = last !== undefined && token.start - last.end === 1 && text[last.end] === ' ';
    const person = (one: Token) => one.nouns.some(({ noun }) => noun.kind === 'person');
    const joins =
      near &&
      last !== undefined &&
      ((last.verbatim && token.verbatim) ||
        (last.verbatim && capitalized(token) && !token.closed && !token.entity && !person(token)) ||
        (token.verbatim && capitalized(last) && !last.closed && !last.entity && !person(last)));
    if (joins && last)
      out[out.length - 1] = {
        ...none,
        verbatim: true,
        start: last.start,
        end: token.end,
        text: text.slice(last.start, token.end),
        word: '',
      };
    else out.push(token);
  }
  return out;
}
