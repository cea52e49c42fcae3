import type { Span } from '../model/index.js';
import type { Passage } from './passage.js';
import type { Topic } from './topics.js';

/** A thing that stands near a place of a sentence: 1 right beside it, less the more stands between. */
interface Neighbour {
  readonly topic: Topic;
  readonly near: number;
  readonly before: boolean;
}

/** What the border of a clause counts for, in things that stand between. */
const BORDER = 2;
/** What is told of a thing on its other side may be told of it still: a passive, an apposition. */
const OTHER_SIDE = 0.6;

/** What stands around a place of a passage, things of some keys left out. */
function around(where: Passage, place: Span, but: readonly string[]): Neighbour[] {
  const others = where
    .row()
    .filter(({ start, keys }) => (start < place.start || start >= place.end) && !keys.some((key) => but.includes(key)));
  const borders = where.clauses().map(({ start }) => start);
  const at = others.filter(({ start }) => start < place.start).length;
  return others.map((topic, i) => {
    const before = i < at;
    const between = before ? at - 1 - i : i - at;
    const [left, right] = before ? [topic.start, place.start] : [place.start, topic.start];
    const crossed = borders.filter((border) => border > left && border <= right).length;
    return { topic, near: 1 / (1 + between + BORDER * crossed), before };
  });
}

/**
 * How much a place of one sentence is surrounded by what surrounds a place of another: each thing they share counts by how near it stands to either.
 * `but` are the keys of the things at the two places. `rare` scales a topic by how telling it is (0–1).
 */
export function alikeAround(
  said: Passage,
  here: Span,
  sentence: Passage,
  there: Span,
  but: readonly string[],
  rare: (topic: Topic) => number,
): number {
  const theirs = around(sentence, there, but);
  return around(said, here, but).reduce((sum, { topic, near, before }) => {
    const shared = theirs
      .filter((one) => one.topic.keys.some((key) => topic.keys.includes(key)))
      .map((one) => one.near * (one.before === before ? 1 : OTHER_SIDE));
    return shared.length === 0 ? sum : sum + topic.weight * rare(topic) * near * Math.max(...shared);
  }, 0);
}
