import type { Derivation } from '../derive/index.js';
import type { Extraction } from '../extract/index.js';
import type { Article, Brief, CheckIssue, Document, Said, Span } from '../model/index.js';
import { stableId } from '../text/digest.js';
import { toSource } from '../text/offset.js';
import { articleUrl } from '../text/url.js';
import type { Draft } from '../write/draft.js';
import { mentionsOf } from './mentions.js';

/** Stable id of an article: from the canonical URL where that names one article, else from source and title, else from its path. */
export function briefId(article: Article): string {
  const url = articleUrl(article.url);
  if (url) return stableId('url', url);
  if (article.source && article.title) return stableId('title', article.source, article.title);
  return stableId('path', article.path);
}

export interface BriefParts {
  readonly article: Article;
  readonly document: Document;
  /** The decoded file, which all spans of a brief count into. */
  readonly file: string;
  readonly extraction: Extraction;
  readonly derivation: Pick<Derivation, 'kind' | 'category'>;
  readonly draft: Draft;
  readonly issues: readonly CheckIssue[];
  /** By rules where it is left out. */
  readonly writer?: Brief['writer'];
}

/** Joins what can be said in a language: Chinese sentences stand close, English ones a space apart. */
export function joined(sentences: readonly Said[], lang: 'zh' | 'en'): string | null {
  const own = sentences.flatMap((s) => s[lang] ?? []);
  return own.length === 0 ? null : own.join(lang === 'zh' ? '' : ' ');
}

/** The public brief; every span is led back from the document's text to the file. */
export function makeBrief(parts: BriefParts): Brief {
  const { article, document, file, extraction, derivation, draft } = parts;
  const place = (span: Span): Span => toSource(document, span);
  const said = (item: Said): Said => ({ ...item, evidence: item.evidence.map(place) });
  const id = briefId(article);
  const sentences = draft.sentences.map(said);
  const { figures, dates, entities, indicators } = mentionsOf(extraction, document, file);
  return {
    schema: 'jianbao/brief/1',
    id,
    path: article.path,
    copies: [],
    url: article.url,
    source: article.source,
    published: article.published,
    published_basis: article.published_basis,
    feed_date: article.feed_date,
    lang: article.lang,
    status: article.status,
    kind: derivation.kind,
    category: derivation.category,
    title: { ...draft.title, original: article.lang === 'zh' || article.lang === 'en' ? null : article.title },
    summary: sentences.length === 0 ? null : { zh: joined(sentences, 'zh'), en: joined(sentences, 'en'), sentences },
    points: draft.points.map(said),
    // A headline alone states nothing that a text bears out.
    facts: article.blocks.length === 0 ? [] : draft.facts.map((fact) => ({ ...fact, evidence: fact.evidence.map(place) })),
    figures,
    dates,
    timeline: draft.timeline.map((entry) => ({ ...entry, evidence: entry.evidence.map(place) })),
    entities,
    indicators,
    writer: parts.writer ?? { by: 'rules', model: null, prompt: null },
    checks: { verified: parts.issues.every(({ action }) => action !== 'reported' && action !== 'kept'), issues: parts.issues },
    story: id,
  };
}
