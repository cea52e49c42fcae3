import { doubtful, isConcrete } from '../derive/clause/plausible.js';
import type { Clause, ReadSentence } from '../derive/clause/tree.js';
import { flawsOf } from '../derive/flaws/index.js';
import type { Derivation } from '../derive/index.js';
import type { Extraction } from '../extract/index.js';
import type { Article, Document, Sentence, Span } from '../model/index.js';
import { once } from '../text/once.js';
import { wordFlaws } from './flaws.js';
import { digestItems, type Items } from './items.js';
import { unfit } from './own/fit.js';
import { chinesePieces } from './own/pieces.js';
import { bare, setChinese } from './own/print.js';
import { dangles, named } from './own/refer.js';
import { withDates } from './own/resolve.js';
import { trimEnglish } from './own/trim-en.js';
import { trimChinese } from './own/trim-zh.js';
import { dayBehind } from './own/turn-zh.js';
import { centrality, eventfulness, tokens, type Weighing, weigh } from './own/weigh.js';
import { type Memory, wordSentence } from './phrase/index.js';
import { bulletins, vulnerabilityRows } from './rows.js';

/** A statement of the article in its own language, and where it stands. */
interface Statement {
  readonly evidence: Span;
  /** Its sentence among all of the document's, -1 where it is made of a table. */
  readonly index: number;
  /** Place of its sentence among the body's sentences, and of the statement in it. */
  readonly order: number;
  readonly part: number;
  readonly section: number;
  readonly tokens: ReadonlySet<string>;
  /** Item of a digest it belongs to, -1 outside. */
  readonly item: number;
  /** The own-language side is the source's sentence to the letter. */
  readonly verbatim: boolean;
  /** Opens with something that points back to the statement before it. */
  readonly dangling: 'wholly' | 'a-little' | 'not';
}

/** Something that could be said: a statement of the article in what languages it can be worded in. */
export interface Candidate extends Statement {
  readonly zh: string | null;
  readonly en: string | null;
  readonly weight: number;
  /** What made up the weight, by sign. */
  readonly parts: Readonly<Record<string, number>>;
  /** Share of the statement that the other language says, 0–1. */
  readonly worded: number;
}

/** A statement whose sentence may not have been read yet: reading and wording cost most, and many statements are told from a brief without. */
export interface Prospect extends Statement {
  /** What it says in the article's language. */
  readonly own: string | null;
  /** It weighs no more than this. */
  readonly most: number;
  /** The statement read and worded; done at the first call. */
  readonly settle: () => Candidate;
}

/** A candidate as one among prospects. */
export const settled = ({ zh, en, weight, parts, worded, ...statement }: Candidate, own: 'zh' | 'en'): Prospect => ({
  ...statement,
  own: own === 'zh' ? zh : en,
  most: weight,
  settle: () => ({ zh, en, weight, parts, worded, ...statement }),
});

export interface Material {
  readonly article: Article;
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly extraction: Extraction;
  readonly derivation: Derivation;
}

interface Draw {
  readonly own: string | null;
  readonly spans: readonly Span[];
}

/** What the clauses inside the spans say in the other language, and how much of the spans that is. */
export function otherSide(
  read: ReadSentence,
  spans: readonly Span[],
  lang: 'zh' | 'en',
  memory: Memory,
): { text: string | null; share: number } {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return { text: null, share: 0 };
  const inside = (clause: Clause) => clause.start >= first.start - 1 && clause.end <= last.end + 1;
  const from = lang === 'zh' ? 'en' : 'zh';
  const clauses = read.clauses.filter((clause) => inside(clause) && doubtful(clause, from) === null);
  if (!clauses.some(isConcrete)) return { text: null, share: 0 };
  const { text, clauses: said } = wordSentence(clauses.length === read.clauses.length ? read : { ...read, clauses }, lang, memory);
  const length = spans.reduce((sum, s) => sum + s.end - s.start, 0);
  const covered = said.reduce((sum, c) => sum + c.end - c.start, 0);
  return { text, share: text === null ? 0 : Math.min(1, covered / Math.max(1, length)) };
}

/** How much of a sentence its vulnerabilities are, where the rest of it can't be said. */
const FLAW_SHARE = 0.5;

/** What a statement says of vulnerabilities, in the other language, unless its clauses as read name them already. */
function withFlaws(twin: { text: string | null; share: number }, material: Material, spans: readonly Span[], lang: 'zh' | 'en') {
  const flaws = spans.flatMap((span) => flawsOf(material.document, span, material.extraction));
  if (flaws.every(({ id }) => twin.text?.includes(id))) return twin;
  return { text: wordFlaws(flaws, lang), share: Math.max(FLAW_SHARE, twin.share) };
}

/** A line without a full stop that is too short to be more than a label or a caption. */
function isLabel(source: string, own: 'zh' | 'en'): boolean {
  const text = source.trim();
  if (/[。！？!?.”"’)）]$/.test(text)) return false;
  return own === 'zh' ? text.length < 26 : text.split(/\s+/).length < 9;
}

function draws(material: Material, sentence: Sentence, index: number, own: 'zh' | 'en'): Draw[] {
  const { document, extraction, sentences } = material;
  const source = document.text.slice(sentence.start, sentence.end);
  const names = () => extraction.entities.flatMap((e) => (e.type === 'place' ? [] : e.mentions.map((m) => setChinese(m.text))));
  const print = (spans: readonly Span[], joiner: string, how: 'any' | 'whole'): string | null => {
    const dated = spans.map((span) => withDates(document, span, extraction.dates, own).trim()).join(joiner);
    const trimmed = own === 'zh' ? trimChinese(dated) : trimEnglish(dated, how);
    if (trimmed === null || unfit(trimmed, own) !== null) return null;
    const text = named(trimmed, own, document, sentences, index, extraction);
    return own === 'zh' && how === 'whole' ? dayBehind(text, names()) : text;
  };
  if (isLabel(source, own)) return [];
  if (unfit(own === 'zh' ? setChinese(source) : source.trim(), own, true) !== null) return [];
  const drawn = (how: 'any' | 'whole'): Draw[] =>
    own === 'en'
      ? [{ own: print([sentence], ' ', how), spans: [sentence] }]
      : chinesePieces(document, sentence, extraction, how).map((piece) => ({ own: print(piece, '，', how), spans: piece }));
  const first = drawn('any');
  // What would stand word for word as in the source is cut harder.
  return first.some((draw) => draw.own !== null && bare(draw.own) === bare(source)) ? drawn('whole') : first;
}

/** The article's sentences, bare of signs: what equals one of them is word for word the article's. */
export function wholeSentences(document: Document, sentences: readonly Sentence[]): ReadonlySet<string> {
  return new Set(sentences.map((s) => bare(document.text.slice(s.start, s.end))));
}

/** Every statement of the body that a brief could make, in the article's order. `sources`: the article's whole sentences, bare of signs. */
export function prospects(material: Material, own: 'zh' | 'en', sources: ReadonlySet<string>): Prospect[] {
  const { article, document, sentences, extraction, derivation } = material;
  const other = own === 'zh' ? 'en' : 'zh';
  const body = sentences.flatMap((sentence, index) => (document.sections[sentence.section]?.type === 'title' ? [] : [{ sentence, index }]));
  const sets = body.map(({ sentence }) => tokens(document.text.slice(sentence.start, sentence.end)));
  const items: Items | null = derivation.kind === 'digest' ? digestItems(document) : null;
  const weighing: Weighing = {
    document,
    extraction,
    kind: derivation.kind,
    title: tokens(article.title ?? ''),
    counts: centrality(sets),
    size: body.length,
    items,
  };
  const flaws = new Set(extraction.indicators.filter((i) => i.type === 'cve').map((i) => i.value)).size;
  const rows = own === 'zh' && derivation.kind !== 'digest' ? tabled(material) : [];
  const told = body.flatMap(({ sentence, index }, order): Prospect[] => {
    const type = document.sections[sentence.section]?.type;
    if (type === 'heading' || type === 'code' || !derivation.closely.has(index)) return [];
    if (type === 'cell' && (derivation.kind !== 'advisory' || sentence.end - sentence.start < 28)) return [];
    // The last sentence of a file that the fetch cut is half a sentence.
    if (article.status === 'truncated' && order === body.length - 1) return [];
    return draws(material, sentence, index, own).flatMap(({ own: text, spans }, part): Prospect[] => {
      if (text === null) return [];
      const evidence = { start: spans[0]?.start ?? sentence.start, end: spans.at(-1)?.end ?? sentence.end };
      const said = tokens(text);
      const weight = weigh({ span: evidence, text, sentence, order, part }, said, weighing);
      const statement: Statement = {
        evidence,
        index,
        order,
        part,
        section: sentence.section,
        tokens: said,
        item: items?.of[sentence.section] ?? -1,
        verbatim: sources.has(bare(text)),
        dangling: dangles(text, flaws),
      };
      const settle = once((): Candidate => {
        const read = derivation.read(index) ?? { ...sentence, clauses: [], refused: [], dropped: [] };
        const memory: Memory = { named: new Set(), anchor: document.anchor };
        const twin = withFlaws(otherSide(read, spans, other, memory), material, spans, other);
        const { total, parts } = weight(eventfulness(read, evidence));
        const sides = own === 'zh' ? { zh: text, en: twin.text } : { zh: twin.text, en: text };
        return { ...statement, ...sides, weight: total, parts, worded: twin.share };
      });
      return [{ ...statement, own: text, most: weight().total, settle }];
    });
  });
  return [...rows.map((row) => settled(row, own)), ...told];
}

/** Most vulnerabilities of a bulletin that get a sentence of their own. */
const ROWS = 4;
const ROW_WEIGHT = 9;

/** What the tables of a bulletin say, as statements in front of all others. */
function tabled(material: Material): Candidate[] {
  const { document, extraction } = material;
  return vulnerabilityRows(document)
    .slice(0, ROWS)
    .flatMap((row, i) =>
      bulletins(row, extraction).map(
        ({ zh, en, evidence }, part): Candidate => ({
          zh,
          en,
          evidence,
          index: -1,
          weight: ROW_WEIGHT - i - part * 2,
          parts: { row: ROW_WEIGHT - i - part * 2 },
          order: i - ROWS - 1,
          part,
          section: -1,
          tokens: tokens(zh ?? ''),
          item: -1,
          verbatim: false,
          dangling: 'not',
          worded: en === null ? 0 : 1,
        }),
      ),
    );
}
