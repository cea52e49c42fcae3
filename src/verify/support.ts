import type { Evidence } from './evidence.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';
import { overlap } from './topics.js';
import type { Violation } from './violation.js';

/** A sentence of at least so many topics … */
const SPEAKING = 4;
/** … of which the article knows less than this share speaks of something else. */
const LEAST = 0.2;

const TIED = 2;

/** A sentence about which the article says nothing at all. */
export function supportViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  // Two things that stand in the article tie a sentence to it.
  if (said.figures.length + said.dates.length + said.indicators.length + said.names.length >= TIED) return [];
  const topics = said.topics();
  const { lang } = source.document;
  if (topics.length < SPEAKING || (lang !== 'zh' && lang !== 'en')) return [];
  const whole = topics.reduce((sum, { weight }) => sum + weight, 0);
  const here = new Set(evidence.sentences().flatMap((sentence) => [...sentence.keys()]));
  if (overlap(topics, here) >= whole * LEAST) return [];
  if (!evidence.given && overlap(topics, source.all()) >= whole * LEAST) return [];
  return [{ rule: 'support', lang: said.lang, said: said.text.slice(0, 80), source: null }];
}
