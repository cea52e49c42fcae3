import { analyseRead, briefOf, readArticle } from '../pipeline.js';
import { quotesOf } from '../publish/quotes.js';
import { type Cut, edgesOf, withoutEnds } from '../read/chrome/seen.js';
import { traitsOf } from '../story/traits.js';
import { type Choice, isChosen } from './choice.js';
import type { Head, Summary } from './kept.js';

export interface Summarized {
  readonly head: Head;
  /** Null where the article was left out before it was summarized. */
  readonly summary: Summary | null;
}

/** From bytes to brief and traits, or to the head alone where the choice leaves the article out. Throws, in plain words, where there can be none. */
export function summarizeFile({ path, cut, choice }: { path: string; cut: Cut; choice: Choice }, bytes: Uint8Array): Summarized {
  const { file, article } = readArticle(path, bytes);
  if (article.title === null) throw new Error('has no title to file it under: add a line "title: …" or a heading');
  const trimmed = withoutEnds(article, cut);
  const { status, url, published } = trimmed;
  const head: Head = { status, url, published, size: file.length, edges: edgesOf(article), brief: null };
  if (!isChosen(article, choice)) return { head, summary: null };
  const analysis = analyseRead({ file, article: trimmed });
  const brief = briefOf(analysis);
  const { id, category } = brief;
  const mentions = brief.figures.length + brief.dates.length + brief.entities.length;
  const gate = brief.checks.issues.map(({ rule }) => rule);
  const summary = { brief, traits: traitsOf({ ...analysis, id }), quotes: quotesOf(brief, analysis.document) };
  return { head: { ...head, brief: { id, category, mentions, gate } }, summary };
}
