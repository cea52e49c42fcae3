import type { Extraction } from '../extract/index.js';
import type { Document, Kind, Sentence, Span } from '../model/index.js';
import { fold } from '../text/fold.js';
import { hasHan } from '../text/script.js';

/**
 * Which sentences are read closely. A brief says some fourteen things, and reading a sentence into a tree is what costs most: of a long article those
 * are read that a brief could be made of, by signs that are known without reading them.
 */

/** Sentences of an article that are read, the headline's aside; a digest has as many matters as items. */
const MOST = 26;
const MOST_OF_DIGEST = 40;
/** Kinds that stay out of the feeds are told in short. */
const MOST_UNSHOWN = 10;
const mostOf = (kind: Kind): number => (kind === 'digest' ? MOST_OF_DIGEST : kind === 'promo' || kind === 'other' ? MOST_UNSHOWN : MOST);

/** How much each sign of a key sentence counts, after the weights by which a brief is chosen. */
const COUNTS = { title: 2.2, figure: 1.5, date: 0.8, name: 0.35, opens: 1.5 } as const;
const MOST_COUNTED = { figure: 3, date: 2, name: 4 } as const;

const leads = (order: number, size: number): number =>
  order === 0 ? 2.4 : order === 1 ? 1.7 : order === 2 ? 1.2 : order < 6 ? 0.7 : 0.4 * (1 - order / size);

/** Pairs of Han and words of Latin letters in a folded headline. */
function wordsOf(title: string): string[] {
  const words = new Set(title.match(/[a-z0-9][a-z0-9.&-]{2,}/g) ?? []);
  for (let i = 0; i + 1 < title.length; i++) if (hasHan(title[i] ?? '') && hasHan(title[i + 1] ?? '')) words.add(title.slice(i, i + 2));
  return [...words];
}

/** Counts mentions by sentence, in one walk over both. */
function counted(mentions: readonly Span[], sentences: readonly Sentence[], most: number): number[] {
  const counts: number[] = new Array(sentences.length).fill(0);
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start } of sorted) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    if (at < sentences.length) counts[at] = Math.min(most, (counts[at] ?? 0) + 1);
  }
  return counts;
}

/** The sentences, by their index, that are worth a close reading: all of a short article, the headline always, never headings and code. */
export function notable(document: Document, sentences: readonly Sentence[], extraction: Extraction, kind: Kind): ReadonlySet<number> {
  const typeOf = ({ section }: Sentence) => document.sections[section]?.type;
  const chosen = new Set<number>();
  const body: number[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const type = typeOf(sentence);
    if (type === 'title') chosen.add(index);
    else if (type !== 'heading' && type !== 'code') body.push(index);
  }
  const most = mostOf(kind);
  if (body.length <= most) return new Set([...chosen, ...body]);
  const folded = fold(document.text);
  const words = wordsOf(
    sentences
      .filter((one) => typeOf(one) === 'title')
      .map(({ start, end }) => folded.slice(start, end))
      .join('\n'),
  );
  const figures = counted(
    extraction.figures.filter((one) => one.kind !== 'other'),
    sentences,
    MOST_COUNTED.figure,
  );
  const dates = counted(extraction.dates, sentences, MOST_COUNTED.date);
  const names = counted(
    extraction.entities.flatMap(({ mentions }) => mentions),
    sentences,
    MOST_COUNTED.name,
  );
  let section = -1;
  const weighed = body.map((index, order) => {
    const sentence = sentences[index] as Sentence;
    const text = folded.slice(sentence.start, sentence.end);
    const shared = words.length === 0 ? 0 : words.filter((word) => text.includes(word)).length / words.length;
    const opens = kind === 'digest' && sentence.section !== section ? COUNTS.opens : 0;
    section = sentence.section;
    const weight =
      leads(order, body.length) +
      opens +
      COUNTS.title * shared +
      COUNTS.figure * (figures[index] ?? 0) +
      COUNTS.date * (dates[index] ?? 0) +
      COUNTS.name * (names[index] ?? 0);
    return { index, weight };
  });
  weighed.sort((a, b) => b.weight - a.weight || a.index - b.index);
  for (const { index } of weighed.slice(0, most)) chosen.add(index);
  return chosen;
}
