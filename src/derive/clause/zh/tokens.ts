import type { Extraction } from '../../../extract/index.js';
import { numberLabel } from '../../../extract/number/label.js';
import type { Modifier, Noun, Verb } from '../../../lexicon/record.js';
import { type ChineseSense, chineseWords } from '../../../lexicon/vocabulary.js';
import type { DateMention, Entity, Figure, Indicator, Span } from '../../../model/index.js';
import { isHan, isWordUnit } from '../../../text/script.js';
import type { Head } from '../tree.js';
import { affixed } from './affixes.js';
import { degrees, idle, localizers, marks, prepositions, pronouns } from './closed.js';
import { colours } from './colours.js';
import { impersonals, questions } from './complements.js';
import { determinerAt, determiners } from './determiners.js';

/** One word of a Chinese clause with every reading it may have. Spans count into the document's text. */
export interface Token extends Span {
  readonly text: string;
  readonly entity: Entity | null;
  readonly figure: Figure | null;
  readonly date: DateMention | null;
  readonly indicator: Indicator | null;
  readonly nouns: readonly Noun[];
  readonly verbs: readonly Verb[];
  readonly modifiers: readonly Modifier[];
  /** It stands in one of the closed tables. */
  readonly closed: boolean;
  /** Latin that stays as it is. */
  readonly verbatim: boolean;
  /** A work's title in 《》 that no entity covers. */
  readonly title: boolean;
  /** 的, 其, 该 or a classifier stands in front: what is noun and verb is a noun here. */
  readonly vouched?: boolean;
  /** What stands in brackets behind it and is known: amounts, numbers of flaws. */
  readonly beside?: readonly Head[];
  /** Nothing knows it. */
  readonly unknown: boolean;
}

const CLOSED: ReadonlySet<string> = new Set([
  ...Object.keys(colours),
  ...Object.keys(determiners),
  ...Object.keys(prepositions),
  ...Object.keys(localizers),
  ...Object.keys(marks),
  ...Object.keys(pronouns),
  ...impersonals.keys(),
  ...questions.keys(),
  ...idle,
  ...degrees,
]);
const LONGEST_CLOSED = 8;
const OPENS_CLOSED: ReadonlySet<string> = new Set([...CLOSED].map((word) => word[0] ?? ''));

/** A word that may stand at a place. Most lose to another, so the token is made of the ones that stay alone. */
interface Edge {
  readonly end: number;
  readonly cost: number;
  readonly sense: Partial<Token>;
}

const NONE: never[] = [];

/** A token of what it is; spelled out, since spreading defaults and a sense over each other costs more than finding the words. */
const tokenOf = ({ start, end }: Span, text: string, sense: Partial<Token>): Token => ({
  start,
  end,
  text: text.slice(start, end),
  entity: sense.entity ?? null,
  figure: sense.figure ?? null,
  date: sense.date ?? null,
  indicator: sense.indicator ?? null,
  nouns: sense.nouns ?? NONE,
  verbs: sense.verbs ?? NONE,
  modifiers: sense.modifiers ?? NONE,
  closed: sense.closed ?? false,
  verbatim: sense.verbatim ?? false,
  title: sense.title ?? false,
  unknown: sense.unknown ?? false,
});

/** Mentions of the document by where they start: a sentence looks its own up. */
export interface MentionIndex {
  readonly entities: ReadonlyMap<number, readonly { readonly end: number; readonly entity: Entity }[]>;
  readonly figures: ReadonlyMap<number, Figure>;
  readonly dates: ReadonlyMap<number, DateMention>;
  readonly indicators: ReadonlyMap<number, Indicator>;
}

export function indexMentions(extraction: Extraction): MentionIndex {
  const entities = new Map<number, { end: number; entity: Entity }[]>();
  for (const entity of extraction.entities) {
    for (const { start, end } of entity.mentions) {
      const list = entities.get(start);
      if (list) list.push({ end, entity });
      else entities.set(start, [{ end, entity }]);
    }
  }
  return {
    entities,
    figures: new Map(extraction.figures.map((f) => [f.start, f])),
    dates: new Map(extraction.dates.map((d) => [d.start, d])),
    indicators: new Map(extraction.indicators.map((i) => [i.start, i])),
  };
}

type Senses = Pick<Token, 'nouns' | 'verbs' | 'modifiers' | 'closed'>;

/** The senses of a form by part of speech; sorted out once a form, since the vocabulary hands out the same list each time. */
const sorted = new WeakMap<readonly ChineseSense[], Senses>();

function sensesOf(form: string, values: readonly ChineseSense[]): Senses {
  const known = sorted.get(values);
  if (known) return known;
  // 被公开发布 is 被 and a verb; only the short ones (被盗, 被捕) are words of their own.
  const passive = form.length > 2 && form[0] === '被';
  const senses = {
    nouns: values.flatMap((v) => (v.part === 'noun' ? [v.noun] : [])),
    verbs: values.flatMap((v) => (v.part === 'verb' && !passive ? [v.verb] : [])),
    modifiers: values.flatMap((v) => (v.part === 'modifier' ? [v.modifier] : [])),
    closed: CLOSED.has(form),
  };
  sorted.set(values, senses);
  return senses;
}

/** The figure that began with 有 or 约有, behind it. */
function thereFigure(index: MentionIndex, folded: string, at: number): Figure | undefined {
  if (folded[at - 1] !== '有') return undefined;
  for (let back = 1; back <= 3; back++) {
    const figure = index.figures.get(at - back);
    const there = figure && /^(?:大?约|总?共)?有/.exec(figure.text)?.[0].length;
    if (figure && there === back) return { ...figure, start: at, text: figure.text.slice(there) };
  }
  return undefined;
}

const BEHIND_NUMBER = /^(?:多|余)?(?:[个名款家项起份位次场条台组套部张类种支座段处间篇封枚笔批群伙件例宗轮所度回])?/;

/** Where a figure ends without the noun that it counts: behind its classifier. */
function bareEnd(text: string, { number, noun, end }: Figure): number {
  const most = noun?.start ?? end;
  return Math.min(most, number.end + (BEHIND_NUMBER.exec(text.slice(number.end, number.end + 3))?.[0].length ?? 0));
}

const DRAFT = /[（(](?:公开)?(?:征求意见稿|草案|草稿|送审稿|修订草案|审议稿)[^）)]*[）)]$|征求意见稿$/;

function edgesAt(text: string, folded: string, at: number, end: number, index: MentionIndex): Edge[] {
  const edges: Edge[] = [];
  const push = (to: number, cost: number, sense: Partial<Token>) => {
    if (to <= end) edges.push({ end: to, cost, sense });
  };
  const whole = index.figures.get(at);
  // 约有165个客户: 有 says that there are so many, and the figure keeps its bound.
  const there = whole && /^(?:大?约|总?共)?有/.exec(whole.text)?.[0].length;
  if (there) push(at + there, 0.3, { closed: true });
  const figure = whole ?? thereFigure(index, folded, at);
  if (figure) {
    // 两个严重安全漏洞: the extractor's label names the head alone, so a longer phrase is read word by word.
    const whole =
      figure.noun === null ||
      chineseWords()
        .get(folded.slice(figure.noun.start, figure.noun.end))
        .some((sense) => sense.part === 'noun');
    // 两名涉嫌参与攻击的男子: what is said of the head is no part of the figure.
    const bare = bareEnd(text, figure);
    const told = figure.noun !== null && text.slice(bare, figure.end).includes('的');
    push(figure.end, told ? 9 : whole ? 0.4 : 4.4, { figure });
    // 约165个Snowflake客户: the number may count a longer phrase than the extractor saw, so it stands alone too.
    if (figure.noun)
      for (const to of new Set([bare, told ? bare : figure.noun.start]))
        push(to, 0.5, { figure: { ...figure, noun: null, end: to, unit: text.slice(figure.number.end, to), label: numberLabel(figure) } });
  }
  const date = index.dates.get(at);
  // 1960年代 is a decade, and no year.
  if (date && text[date.end] !== '代') push(date.end, 0.3, { date });
  const indicator = index.indicators.get(at);
  if (indicator) push(indicator.end, 0.3, { indicator });
  for (const { end: to, entity } of index.entities.get(at) ?? []) push(to, 0.5, { entity });
  if (text[at] === '《') {
    const close = text.indexOf('》', at);
    if (close > at && close < end && DRAFT.test(text.slice(at, close))) {
      // A draft is not the law or standard that it may become, and has no name in English.
      push(close + 1, 0.1, { unknown: true });
      return edges;
    }
    // A work's title is one word; a law that the termbase knows stands inside as an entity.
    const inner =
      (index.entities.get(at + 1) ?? []).find((one) => one.end === close)?.entity ??
      (index.entities.get(at) ?? []).find((one) => one.end === close + 1)?.entity;
    if (close > at && close - at < 60) push(close + 1, 0.3, inner ? { entity: inner } : { title: true });
  }
  for (const hit of chineseWords().allAt(folded, at)) {
    const senses = sensesOf(folded.slice(at, hit.end), hit.values);
    const long = hit.end - at;
    if (senses.nouns.length + senses.verbs.length + senses.modifiers.length === 0) continue;
    // 数据泄露|的: what ends in 的 is two words as well, and its longer neighbour goes first.
    const of = long > 2 && senses.nouns.length + senses.verbs.length === 0 && text[hit.end - 1] === '的' ? 0.2 : 0;
    push(hit.end, long === 1 ? 1.3 : 1 - 0.02 * long + of, senses);
  }
  const longest = OPENS_CLOSED.has(folded[at] ?? '') ? Math.min(LONGEST_CLOSED, end - at) : 0;
  for (let length = longest; length >= 1; length--) {
    const word = folded.slice(at, at + length);
    if (CLOSED.has(word) && !edges.some((edge) => edge.end === at + length && edge.sense.closed))
      push(at + length, length === 1 ? 1.05 : 0.95, { closed: true });
  }
  const determiner = determinerAt(folded.slice(at, Math.min(end, at + 6)));
  if (determiner && determiner.length > 1) push(at + determiner.length, 0.9, { closed: true });
  if (isWordUnit(folded.charCodeAt(at))) {
    let to = at + 1;
    while (
      to < end &&
      (isWordUnit(folded.charCodeAt(to)) || (/[-.&+/_@#'’]/.test(folded[to] ?? '') && isWordUnit(folded.charCodeAt(to + 1))))
    )
      to++;
    push(to, 2.2, { verbatim: true });
  } else
    push(at + 1, isHan(folded.charCodeAt(at)) ? 3.4 : 1, { unknown: isHan(folded.charCodeAt(at)), closed: !isHan(folded.charCodeAt(at)) });
  return edges;
}

/**
 * The words of a clause: the cheapest way through all words that start anywhere in it. Mentions are cheapest, long known words next,
 * characters that nothing knows dearest; neighbouring unknown characters become one unknown word.
 */
export function tokenize(text: string, folded: string, span: Span, index: MentionIndex): Token[] {
  const size = span.end - span.start;
  const cost = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const back: ({ readonly start: number; readonly sense: Partial<Token> } | null)[] = new Array(size + 1).fill(null);
  cost[0] = 0;
  for (let i = 0; i < size; i++) {
    const base = cost[i] ?? Number.POSITIVE_INFINITY;
    if (base === Number.POSITIVE_INFINITY) continue;
    for (const edge of edgesAt(text, folded, span.start + i, span.end, index)) {
      const to = edge.end - span.start;
      if (base + edge.cost < (cost[to] ?? 0)) {
        cost[to] = base + edge.cost;
        back[to] = { start: span.start + i, sense: edge.sense };
      }
    }
  }
  const tokens: Token[] = [];
  for (let at = size; at > 0; ) {
    const chosen = back[at];
    if (!chosen) return [];
    const end = span.start + at;
    tokens.push(tokenOf({ start: chosen.start, end }, text, chosen.sense));
    at = chosen.start - span.start;
  }
  tokens.reverse();
  const words = tokens.filter((token) => token.text.trim() !== '');
  return affixed(
    merged(
      words.filter((_, i) => !isSinceMark(words, i)),
      text,
    ),
  );
}

/** 自6月开始, 从2016年开始: the 开始 belongs to the date. */
const isSinceMark = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '开始' &&
  (tokens[at - 1]?.date ?? null) !== null &&
  (/^(?:自|从|自从)$/.test(tokens[at - 2]?.text ?? '') || /^[自从]/.test(tokens[at - 1]?.text ?? ''));

const VOUCHES = /[的其该此项次种场起类等]/;

function merged(tokens: readonly Token[], text: string): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const joinUnknown = last?.unknown && token.unknown && last.end === token.start;
    const joinLatin = last?.verbatim && token.verbatim && token.start - last.end <= 1;
    if (last && (joinUnknown || joinLatin)) out[out.length - 1] = { ...last, end: token.end, text: text.slice(last.start, token.end) };
    else
      out.push(
        token.nouns.length > 0 && token.verbs.length > 0 && VOUCHES.test(text[token.start - 1] ?? '') ? { ...token, vouched: true } : token,
      );
  }
  return out;
}
