import type { Kind, Said, Span } from '../model/index.js';
import { overlap } from './own/weigh.js';

/** Something that could be said: a sentence of the article in what languages it can be worded in. */
export interface Candidate {
  readonly zh: string | null;
  readonly en: string | null;
  readonly evidence: Span;
  readonly facts: readonly string[];
  readonly weight: number;
  /** Place among the body's sentences. */
  readonly order: number;
  readonly tokens: ReadonlySet<string>;
  /** Item of a digest it belongs to, -1 outside. */
  readonly item: number;
  /** The own-language side is the source's sentence to the letter. */
  readonly verbatim: boolean;
}

/** How much of each language a brief may say, headline not counted: characters of Chinese, words of English. */
const BUDGET = { zh: 760, en: 310 };
const MOST = { summary: 4, points: 7, verbatim: 2 };
const SAME = 0.62;

function size(candidate: Candidate, lang: 'zh' | 'en'): number {
  const text = candidate[lang];
  if (text === null) return 0;
  return lang === 'zh' ? text.length : text.split(/\s+/).length;
}

/** Greedy: the weightiest first, what repeats another left out, both languages within their budget. */
export function select(candidates: readonly Candidate[], kind: Kind): { summary: Said[]; points: Said[] } {
  const chosen: Candidate[] = [];
  const used = { zh: 0, en: 0 };
  let verbatim = 0;
  const most = MOST.summary + MOST.points;
  const perItem = new Map<number, number>();
  const both = (c: Candidate) => c.zh !== null && c.en !== null;
  const order = [...candidates].sort((a, b) => b.weight + (both(b) ? 1.2 : 0) - a.weight - (both(a) ? 1.2 : 0) || a.order - b.order);
  for (const candidate of order) {
    if (chosen.length >= most) break;
    if (candidate.verbatim && verbatim >= MOST.verbatim) continue;
    if (chosen.some((other) => overlap(candidate.tokens, other.tokens) > SAME)) continue;
    if (kind === 'digest' && candidate.item >= 0 && (perItem.get(candidate.item) ?? 0) >= 1) continue;
    if (used.zh + size(candidate, 'zh') > BUDGET.zh || used.en + size(candidate, 'en') > BUDGET.en) continue;
    chosen.push(candidate);
    perItem.set(candidate.item, (perItem.get(candidate.item) ?? 0) + 1);
    used.zh += size(candidate, 'zh');
    used.en += size(candidate, 'en');
    if (candidate.verbatim) verbatim++;
  }
  const said = (c: Candidate): Said => ({
    zh: c.zh,
    en: c.en,
    facts: c.facts,
    evidence: [{ start: c.evidence.start, end: c.evidence.end }],
    by: 'rules',
  });
  // The summary tells the best of them in the order of the article; what is left stands as points.
  const ranked = [...chosen];
  const summary = ranked.slice(0, MOST.summary);
  const points = ranked.slice(MOST.summary);
  const inOrder = (list: readonly Candidate[]) => [...list].sort((a, b) => a.order - b.order).map(said);
  return { summary: inOrder(summary), points: inOrder(points) };
}
