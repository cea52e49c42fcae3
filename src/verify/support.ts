import type { Evidence } from './evidence.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';
import { overlap, weightOf } from './topics.js';
import type { Violation } from './violation.js';

/** A sentence of at least so many topics … */
const SPEAKING = 4;
/** … of which the evidence knows less than this share speaks of something else: with nothing in it that could be checked, and with one thing. */
const LEAST = [0.3, 0.2] as const;

/** A sentence about which the article says next to nothing: users should stay vigilant. */
export function supportViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  // Two things that stand in the article tie a sentence to it.
  const share = LEAST[said.figures.length + said.dates.length + said.indicators.length + said.names.length];
  if (share === undefined) return [];
  const topics = said.topics();
  const { lang } = source.document;
  if (topics.length < SPEAKING || (lang !== 'zh' && lang !== 'en')) return [];
  const whole = weightOf(topics);
  const here = new Set(evidence.sentences().flatMap((sentence) => [...sentence.keys()]));
  if (overlap(topics, here) >= whole * share) return [];
  if (!evidence.given && overlap(topics, source.all()) >= whole * share) return [];
  return [{ rule: 'support', lang: said.lang, said: said.text.slice(0, 80), source: null }];
}
