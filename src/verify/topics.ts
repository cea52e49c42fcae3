import type { DateMention, Figure, Span } from '../model/index.js';
import { measure } from './claim.js';
import type { Passage } from './passage.js';
import { within } from './spans.js';

/** What a stretch of text is about, free of its language: each thing once, with all keys it may be known by. */
export interface Topic {
  readonly keys: readonly string[];
  readonly weight: number;
  /** Where it stands in the text. */
  readonly start: number;
}

const NAME = 1;
const VALUE = 1.5;
const WORD = 0.6;

export const figureKey = (figure: Figure): string => {
  const { group, value, unit } = measure(figure);
  return `f:${group}:${unit}:${Number(value.toPrecision(6))}`;
};
export const dateKey = (date: DateMention): string => `d:${date.iso}`;
export const nameKey = (id: string): string => `n:${id}`;

/** The topics of a part of a passage. */
export function topicsOf(where: Passage, part: Span): Topic[] {
  const inside = <T extends Span>(list: readonly T[]): T[] => list.filter((one) => within(one, part));
  return [
    ...inside(where.names).map(({ id, start }) => ({ keys: [nameKey(id)], weight: NAME, start })),
    ...inside(where.figures).map((figure) => ({ keys: [figureKey(figure)], weight: figure.value > 2 ? VALUE : WORD, start: figure.start })),
    ...inside(where.dates).map((date) => ({ keys: [dateKey(date)], weight: VALUE, start: date.start })),
    ...inside(where.indicators).map(({ value, start }) => ({ keys: [`i:${value}`], weight: VALUE, start })),
    ...inside(where.concepts()).map(({ keys, start }) => ({ keys, weight: WORD, start })),
  ];
}

export function weightOf(topics: readonly Topic[]): number {
  return topics.reduce((sum, { weight }) => sum + weight, 0);
}

export function keysOf(topics: readonly Topic[]): ReadonlySet<string> {
  return new Set(topics.flatMap(({ keys }) => keys));
}

/** How much of what one text is about another is about too; each topic counts once. `rare` scales a topic by how telling it is (0–1). */
export function overlap(
  topics: readonly Topic[],
  keys: ReadonlySet<string>,
  but: string | null = null,
  rare: (topic: Topic) => number = () => 1,
): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const topic of topics) {
    const hit = topic.keys.find((key) => keys.has(key));
    if (hit === undefined || seen.has(hit) || (but !== null && topic.keys.includes(but))) continue;
    seen.add(hit);
    sum += topic.weight * rare(topic);
  }
  return sum;
}
