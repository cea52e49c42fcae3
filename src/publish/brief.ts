import type { Derivation } from '../derive/index.js';
import type { Extraction } from '../extract/index.js';
import type {
  Article,
  Brief,
  BriefDate,
  BriefEntity,
  BriefFigure,
  BriefIndicator,
  CheckIssue,
  Document,
  Fact,
  Mention,
  Said,
  Span,
} from '../model/index.js';
import { stableId } from '../text/digest.js';
import { toSource } from '../text/offset.js';
import { canonicalUrl } from '../text/url.js';
import type { Draft } from '../write/draft.js';

/** Stable id of an article: from the canonical URL, else from source and title, else from its path. */
export function briefId(article: Article): string {
  const url = canonicalUrl(article.url);
  if (url) return stableId('url', url);
  if (article.source && article.title) return stableId('title', article.source, article.title);
  return stableId('path', article.path);
}

/** Groups items that say the same: one row at the first place, the spans of the others under `mentions`. */
function rows<T extends Span, R extends Mention>(items: readonly T[], key: (item: T) => string, row: (item: T, later: Span[]) => R, place: (span: Span) => Span): R[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()].flatMap(([first, ...later]) => (first ? [row(first, later.map(place))] : []));
}

export interface BriefParts {
  readonly article: Article;
  readonly document: Document;
  /** The decoded file, which all spans of a brief count into. */
  readonly file: string;
  readonly extraction: Extraction;
  readonly derivation: Derivation;
  readonly draft: Draft;
  readonly issues: readonly CheckIssue[];
}

/** The public brief; every span is led back from the document's text to the file. */
export function makeBrief(parts: BriefParts): Brief {
  const { article, document, file, extraction, derivation, draft } = parts;
  const place = (span: Span): Span => toSource(document, span);
  const mention = (span: Span): Mention => {
    const { start, end } = place(span);
    const text = file.slice(start, end);
    const plain = document.text.slice(span.start, span.end);
    return text === plain ? { text, start, end } : { text, plain, start, end };
  };
  const said = (item: Said): Said => ({ ...item, evidence: item.evidence.map(place) });
  const id = briefId(article);
  const figures = rows<(typeof extraction.figures)[number], BriefFigure>(
    extraction.figures,
    (f) => [f.kind, f.value, f.max ?? '', f.unit, f.approx].join('\0'),
    (f, mentions) => {
      const { text, plain, start, end } = mention(f);
      return {
        text,
        ...(plain === undefined ? {} : { plain }),
        value: f.value,
        ...(f.max === undefined ? {} : { max: f.max }),
        kind: f.kind,
        unit: f.unit,
        approx: f.approx,
        label: f.label,
        start,
        end,
        mentions,
      };
    },
    place,
  );
  const dates = rows<(typeof extraction.dates)[number], BriefDate>(
    extraction.dates,
    (d) => d.iso,
    (d, mentions) => ({ ...mention(d), iso: d.iso, mentions }),
    place,
  );
  const entities: BriefEntity[] = extraction.entities.map((e) => ({
    name: e.name,
    type: e.type,
    id: e.id,
    salience: e.salience,
    mentions: e.mentions.map(mention),
  }));
  const indicators = rows<(typeof extraction.indicators)[number], BriefIndicator>(
    extraction.indicators,
    (i) => `${i.type}\0${i.value}`,
    (i, mentions) => ({ ...mention(i), type: i.type, value: i.value, mentions }),
    place,
  );
  const facts: Fact[] = derivation.facts.map((f) => ({ ...f, evidence: f.evidence.map(place) }));
  const sentences = draft.sentences.map(said);
  const join = (lang: 'zh' | 'en') =>
    sentences
      .map((s) => s[lang])
      .filter((s) => s !== null)
      .join(lang === 'zh' ? '' : ' ') || null;
  const ownLanguage = article.lang === 'zh' || article.lang === 'en';
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
    title: { ...draft.title, original: ownLanguage ? null : article.title },
    summary: sentences.length === 0 ? null : { zh: join('zh'), en: join('en'), sentences },
    points: draft.points.map(said),
    facts,
    figures,
    dates,
    timeline: draft.timeline.map((t) => ({ ...t, evidence: t.evidence.map(place) })),
    entities,
    indicators,
    writer: { by: 'rules', model: null, prompt: null },
    checks: { verified: parts.issues.every((i) => i.action === 'dropped' || i.action === 'replaced'), issues: parts.issues },
    story: id,
  };
}
