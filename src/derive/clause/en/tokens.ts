import { type FormIndex, indexForms } from '../../../lexicon/forms.js';
import type { Noun } from '../../../lexicon/record.js';
import { type EnglishSense, englishWords } from '../../../lexicon/vocabulary.js';
import { verbs as allVerbs } from '../../../lexicon/words/index.js';
import type { Span } from '../../../model/index.js';
import { fold } from '../../../text/fold.js';
import { isWordUnit } from '../../../text/script.js';
import type { MentionIndex } from '../zh/tokens.js';
import { auxiliaries, beforeVerb, modals, obligations } from './auxiliaries.js';
import { type Capitals, codeNamed, HALF, isTitleCase, looksLikeName, named } from './capitals.js';
import { conjunctions, marks, openers, possessives, prepositions, pronouns } from './closed.js';
import { determiners } from './determiners.js';
import { idle } from './idle.js';
import { impersonals, unknowns, wonders } from './questions.js';
import { loose, suffixes } from './records.js';
import { type Token, tokenOf, type VerbSense } from './token.js';

const CLOSED: ReadonlySet<string> = new Set([
  ...[
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
  ...idle,
  ...obligations,
]);

/** By the first unit of a closed word the lengths that occur, longest first. */
const closedLengths: ReadonlyMap<number, readonly number[]> = (() => {
  const lengths = new Map<number, Set<number>>();
  for (const word of CLOSED) {
    const unit = word.charCodeAt(0);
    lengths.set(unit, (lengths.get(unit) ?? new Set()).add(word.length));
  }
  return new Map([...lengths].map(([unit, list]) => [unit, [...list].sort((a, b) => b - a)]));
})();

const NONE: readonly number[] = [];
const SPACE: Partial<Token> = { word: ' ' };

/** be released, be used: what stands behind `be` is a participle, and the passive of its verb says it. */
function isPassive(word: string): boolean {
  return englishWords()
    .get(fold(word.slice(3)))
    .some((sense) => sense.part === 'verb' && !sense.word.startsWith('be ') && sense.forms.includes('participle'));
}

/** A verb with its `be` that the passive of another verb may be as well. */
const isBePassive = (sense: EnglishSense): boolean => sense.part === 'verb' && sense.word.startsWith('be ') && isPassive(sense.word);

let behind: FormIndex<VerbSense> | null = null;

function behindBe(): FormIndex<VerbSense> {
  behind ??= indexForms(
    allVerbs.flatMap((verb) =>
      verb.en
        .filter((word) => word.startsWith('be ') && !loose.has(word) && !(isPassive(word) && !/[TVPME]/.test(verb.valency)))
        .map((word) => [fold(word.slice(3)), { verb, word, forms: ['base'] }] as const),
    ),
  );
  return behind;
}

/** IT is no it: a noun of capitals alone stands in capitals. */
function spelledAs(noun: Noun, written: string): boolean {
  if (written.length > 4 || /\p{Lu}{2}/u.test(written)) return true;
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

/** Words that a noun or its modifiers follow, never a finite verb. */
const NOMINAL = /(?:^|\s)(?:the|a|an|its|their|his|her|our|this|these|of|by|from|at|into|with|for|in|on)\s$/;

/** look into, bank on: in no form that may follow a preposition. */
const isPhrasal = (sense: EnglishSense): boolean =>
  sense.part === 'verb' && sense.word.includes(' ') && !sense.forms.some((form) => form === 'gerund' || form === 'participle');

const AGED = /^\d{1,3}-years?-old(?![a-z])/;

/** codes, traffics: many of what the list has as a mass. */
function massPlural(word: string): readonly EnglishSense[] {
  if (!/[^su]s$/.test(word)) return [];
  return englishWords()
    .get(word.slice(0, -1))
    .flatMap((sense) => (sense.part === 'noun' && sense.noun.number === 'mass' ? [{ ...sense, number: 'plural' as const }] : []));
}

/** A word that may stand at a place. Most lose to another, so the token is made of the ones that stay alone. */
interface Edge {
  readonly end: number;
  readonly cost: number;
  readonly sense: Partial<Token>;
}

type Senses = Pick<Token, 'nouns' | 'verbs' | 'modifiers' | 'closed'>;

/** The senses of a form by part of speech; sorted out once a form, since the vocabulary hands out the same list each time. */
const sorted = new WeakMap<readonly EnglishSense[], Senses>();

function sensesOf(form: string, values: readonly EnglishSense[]): Senses {
  const known = sorted.get(values);
  if (known) return known;
  const senses = {
    nouns: values.concat(massPlural(form)).flatMap((v) => (v.part === 'noun' ? [{ noun: v.noun, number: v.number }] : [])),
    verbs: values.flatMap((v) => (v.part === 'verb' ? [{ verb: v.verb, word: v.word, forms: v.forms }] : [])),
    modifiers: values.flatMap((v) => (v.part === 'modifier' && !form.startsWith('according to') ? [v.modifier] : [])),
    closed: CLOSED.has(form),
  };
  sorted.set(values, senses);
  return senses;
}

function edgesAt(text: string, folded: string, at: number, span: Span, index: MentionIndex, capitals: Capitals, titled: boolean): Edge[] {
  const edges: Edge[] = [];
  const { end } = span;
  const push = (to: number, cost: number, sense: Partial<Token>) => {
    let stop = to;
    while (stop > at + 1 && text[stop - 1] === ' ') stop--;
    if (stop <= end) edges.push({ end: stop, cost, sense });
  };
  const whole = wordEnd(folded, at, end);
  const figure = index.figures.get(at);
  if (figure) {
    // The noun is read by the grammar: it may be longer than the extractor saw.
    if (figure.noun && figure.kind === 'count') push(figure.noun.start, 0.3, { figure });
    else push(figure.end, 0.3, { figure });
  }
  // 22-year-old
  const age = AGED.exec(folded.slice(at, at + 16))?.[0];
  if (age) push(at + age.length, 0.2, { closed: true });
  const date = index.dates.get(at);
  if (date) push(date.end, 0.3, { date });
  const indicator = index.indicators.get(at);
  if (indicator) push(indicator.end, 0.3, { indicator });
  for (const { end: to, entity } of index.entities.get(at) ?? [])
    if (!(entity.id.startsWith('~') && (HALF.test(text.slice(at, to)) || (titled && !capitals.inside.has(text.slice(at, whole))))))
      push(to, 0.5, { entity });
  const hyphenated = folded[at] === '-' && at > span.start && text[at - 1] !== ' ' && text[at + 1] !== ' ';
  const rests = behindBe().allAt(folded, at);
  const undergoes = at > span.start && /\b(?:been|was|were|being|is|are) $/.test(folded.slice(Math.max(span.start, at - 6), at));
  const article = at > span.start && NOMINAL.test(folded.slice(Math.max(span.start, at - 8), at));
  for (const hit of englishWords().allAt(folded, at)) {
    if (/^according to ./.test(folded.slice(at, hit.end))) continue;
    // a project that is provided: that is to say only before a comma
    if (folded.slice(at, hit.end) === 'that is' && folded[hit.end] !== ',') continue;
    if (hit.end < whole && !/^['’,]/.test(folded.slice(hit.end, hit.end + 1)) && folded[hit.end] !== '-') continue;
    // is in: two words, of no verb of their own
    if (hit.values.every((v) => v.part === 'verb' && loose.has(v.word) && v.word.includes(' '))) continue;
    // by the bank on Monday: behind an article stands a noun
    if (article && hit.values.every(isPhrasal)) continue;
    // been reported to the police: the passive of one word with whom it goes to
    if (undergoes && folded.startsWith(' to', hit.end - 3) && hit.values.every((v) => v.part === 'verb' && v.word.endsWith(' to')))
      continue;
    // was used: two words, so that both readings stay
    if (hit.values.every(isBePassive)) continue;
    if (folded.startsWith(' part of', hit.end) && folded.slice(at, hit.end).endsWith(' as')) continue;
    const written = text.slice(at, hit.end);
    const { nouns, ...senses } = sensesOf(folded.slice(at, hit.end), hit.values);
    // ZIP archives, the State Police: what is written large inside a sentence is no verb
    const large = !titled && at > span.start && /^\p{Lu}/u.test(written) && /[\p{L}\d,] $/u.test(text.slice(at - 2, at));
    if (large && nouns.length + senses.modifiers.length === 0 && !senses.closed) continue;
    push(hit.end, 1 - 0.004 * (hit.end - at), {
      ...senses,
      ...(large ? { verbs: [] } : {}),
      nouns: nouns.filter(({ noun }) => spelledAs(noun, written)),
      behindBe: rests.find((one) => one.end === hit.end)?.values ?? [],
    });
  }
  for (const hit of rests)
    if (!edges.some((edge) => edge.end === hit.end))
      push(hit.end, 0.99 - 0.004 * (hit.end - at), { behindBe: hit.values, closed: CLOSED.has(folded.slice(at, hit.end)) });
  for (const length of closedLengths.get(folded.charCodeAt(at)) ?? NONE) {
    const to = at + length;
    if (to > end || (to < end && isWordUnit(folded.charCodeAt(to)) && isWordUnit(folded.charCodeAt(to - 1)))) continue;
    const word = folded.slice(at, to);
    if (word === '-' && hyphenated) continue;
    if (CLOSED.has(word) && !edges.some((edge) => edge.end === to && edge.sense.closed))
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
  const back: ({ readonly start: number; readonly sense: Partial<Token> } | null)[] = new Array(size + 1).fill(null);
  cost[0] = 0;
  for (let i = 0; i < size; i++) {
    const base = cost[i] ?? Number.POSITIVE_INFINITY;
    if (base === Number.POSITIVE_INFINITY) continue;
    const sign = text[span.start + i] ?? '';
    if (/\s/.test(sign)) {
      if (base <= (cost[i + 1] ?? 0)) {
        cost[i + 1] = base;
        back[i + 1] = { start: span.start + i, sense: SPACE };
      }
      continue;
    }
    for (const { end, cost: more, sense } of edgesAt(text, folded, span.start + i, span, index, capitals, titled)) {
      const to = end - span.start;
      if (base + more < (cost[to] ?? 0)) {
        cost[to] = base + more;
        back[to] = { start: span.start + i, sense };
      }
    }
  }
  const tokens: Token[] = [];
  for (let at = size; at > 0; ) {
    const chosen = back[at];
    if (!chosen) return [];
    const place = { start: chosen.start, end: span.start + at };
    tokens.push(tokenOf(place, text, folded.slice(place.start, place.end), chosen.sense));
    at = place.start - span.start;
  }
  tokens.reverse();
  const words = possessed(unhyphenated(tokens)).filter(({ word }) => word !== ' ' && !/^["“”‘`*]$/.test(word));
  return named(codeNamed(words), text, capitals, titled);
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
