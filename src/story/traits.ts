import type { Derivation } from '../derive/index.js';
import type { Extraction } from '../extract/index.js';
import { thingOf } from '../lexicon/catalog.js';
import type { Article, Category, Document, Entity, Figure, Kind, Span } from '../model/index.js';
import { articleUrl, canonicalUrl } from '../text/url.js';
import { blankedHeadline, headlineKey, linksIn, seriesKey } from './headline.js';
import { NO_SKETCH, type Sketch, sketchOf } from './sketch.js';
import { slotOf } from './slots.js';
import { type Place, termOf, wordCode } from './term-code.js';
import { conceptTerms, wordTerms } from './terms.js';

/** A signal without a language: `e:` who or what a story can be about, `s:` the scene (places, authorities, media), `f:` figure, `i:` id or address, `d:` day, `u:` link. */
export interface Signal {
  readonly key: string;
  readonly place: Place;
}

/**
 * What clustering needs of one article: some two to four kilobytes, so that a hundred thousand articles fit in memory. Words and concepts are kept
 * as hashes, each at its best place.
 */
export interface Traits {
  /** Id of the brief. */
  readonly id: string;
  readonly lang: string;
  /** Days since 1970-01-01, null when no day is known. */
  readonly day: number | null;
  readonly hasText: boolean;
  /** Reports one matter: false for digests and podcasts, which never join an event. */
  readonly single: boolean;
  readonly url: string | null;
  /** Whose account or site it is, whatever feed carried it: WeChat's `__biz`, else the host. */
  readonly publisher: string | null;
  /** Promotion joins reposts and equal headlines, never an event. */
  readonly promotes: boolean;
  /** Technique, comment and the rest tell an event less often than news, advisories and notices do. */
  readonly reports: boolean;
  /** Letters and digits of the headline, and the same without numbers and days. */
  readonly headline: string;
  /** Whom the headline names as struck, where the article tells of an incident: one known organization at most times. */
  readonly victims: readonly string[];
  /** What the headline's figures answer: `people 110000000`. */
  readonly answers: readonly string[];
  readonly series: string;
  readonly sketch: Sketch;
  readonly signals: readonly Signal[];
  /** Coded terms, sorted: `termOf`, `placeOf`, `familyOf` read them. */
  readonly words: Uint32Array;
}

export interface TraitParts {
  readonly id: string;
  readonly article: Article;
  readonly document: Document;
  readonly extraction: Extraction;
  readonly derivation: Pick<Derivation, 'kind' | 'category'>;
}

/** Length of what counts as lead, in units: two Chinese or English paragraphs. */
const LEAD = { zh: 300, other: 900 } as const;
const BODY_WORDS = 160;
const LINKED_IDS = new Set(['cve', 'cnvd', 'cnnvd', 'qvd', 'ghsa', 'md5', 'sha1', 'sha256', 'repository', 'btc', 'eth']);
const MINUTE_UNITS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 };

/** One key for one quantity in any language: the noun stays out, the currency and the measure stay in. Null for what says nothing. */
function figureKey({ kind, value, unit }: Figure): string | null {
  if (!Number.isFinite(value) || value <= 0) return null;
  if (kind === 'count' || kind === 'other') return value < 10 ? null : `f:count:${value}`;
  if (kind === 'money') return `f:money:${value}:${unit}`;
  if (kind === 'duration') return unit in MINUTE_UNITS ? `f:seconds:${value * (MINUTE_UNITS[unit] ?? 1)}` : `f:${unit}:${value}`;
  // TB and TiB are used for one another, and 1.1 TB is also written 1100 GB; the value alone counts.
  return `f:${kind}:${value}`;
}

const SCENE_KINDS = new Set([
  'agency',
  'regulator',
  'ministry',
  'police',
  'court',
  'prosecutor',
  'military',
  'cert',
  'media',
  'account',
  'standards',
  'international',
  'parliament',
  'party',
  'association',
  'team',
]);

/** Places, authorities and media stand in many stories; none is told by them alone. */
function isScene({ id, type }: Entity): boolean {
  if (type === 'place' || type === 'law') return true;
  const thing = thingOf(id);
  return thing?.type === 'org' && SCENE_KINDS.has(thing.kind);
}

/** Kinds of organizations that tell of incidents, or clear up after them, more often than they have them. */
const TELLERS = new Set([...SCENE_KINDS, 'security', 'research']);
const INCIDENTS = new Set<Category>(['data-breach', 'ransomware', 'intrusion', 'ddos', 'outage']);

/** Known organizations that the headline of an incident names. */
function victimsOf({ extraction, derivation }: TraitParts, titleEnd: number): string[] {
  if (!INCIDENTS.has(derivation.category)) return [];
  return extraction.entities
    .filter(({ id, mentions }) => {
      const thing = thingOf(id);
      return thing?.type === 'org' && !TELLERS.has(thing.kind) && mentions.some(({ start }) => start < titleEnd);
    })
    .map(({ id }) => id);
}

function answersOf({ extraction }: TraitParts, titleEnd: number): string[] {
  return extraction.figures.flatMap((figure) => {
    const slotted = figure.start < titleEnd && figure.kind === 'count' ? slotOf(figure) : null;
    return slotted ? [`${slotted.slot} ${slotted.value}`] : [];
  });
}

function* signalsOf({ article, extraction }: TraitParts): Generator<readonly [key: string, at: number]> {
  for (const entity of extraction.entities) {
    const first = Math.min(...entity.mentions.map(({ start }) => start));
    yield [`${isScene(entity) ? 's' : 'e'}:${entity.id}`, first];
  }
  for (const figure of extraction.figures) {
    const key = figureKey(figure);
    if (key) yield [key, figure.start];
  }
  for (const { type, value, start } of extraction.indicators) if (LINKED_IDS.has(type)) yield [`i:${value}`, start];
  for (const { iso, granularity, start } of extraction.dates)
    if (granularity === 'day' && iso !== article.published && iso !== article.feed_date) yield [`d:${iso}`, start];
  for (const { url, start } of article.provenance) {
    const link = canonicalUrl(url);
    if (link?.includes('/')) yield [`u:${link}`, start];
  }
  const own = articleUrl(article.url);
  if (own) yield [`u:${own}`, 0];
  for (const link of linksIn(article.title ?? '')) {
    // A link that the post cut off leads nowhere.
    const whole = /(?:\.{3}|…)$/.test(link) ? null : canonicalUrl(link);
    if (whole) yield [`u:${whole}`, 0];
  }
}

function dayNumber(iso: string | null): number | null {
  if (!iso) return null;
  const time = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}

const REPORTS = new Set<Kind>(['news', 'advisory', 'notice']);

function publisherOf(url: string | null): string | null {
  return url === null ? null : (/__biz=([^&]+)/.exec(url)?.[1] ?? url.replace(/\/.*/, ''));
}

const DIGEST_HEADLINE =
  /早报|日报|周报|月报|晚报|快报|周刊|速览|汇总|盘点|大事记|简讯|要闻|牛览|一周|每周|每日|早知道|半月|\bround-?\s?up\b|newsletter|\brecap\b|week in|this week|weekly|digest\b|podcast|stormcast|\bepisode\b|^(?:ESW|PSW|SWN|BSW|ASW)\s?#/i;

/** The terms a text comes back to, most often first. */
function frequent(terms: readonly string[]): string[] {
  const often = new Map<string, number>();
  for (const term of terms) often.set(term, (often.get(term) ?? 0) + 1);
  return [...often]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, BODY_WORDS)
    .map(([term]) => term);
}

/** Traits of an analysed article. */
export function traitsOf(parts: TraitParts): Traits {
  const { article, document, extraction, derivation } = parts;
  const title = document.sections.find(({ type }) => type === 'title');
  const titleEnd = title?.end ?? 0;
  const hasText = article.status === 'complete' || article.status === 'truncated';
  const leadEnd = titleEnd + (article.lang === 'zh' ? LEAD.zh : LEAD.other);
  const placeAt = (at: number): Place => (at < titleEnd ? 'title' : at < leadEnd ? 'lead' : 'body');

  const best = new Map<string, number>();
  for (const [key, at] of signalsOf(parts)) best.set(key, Math.min(best.get(key) ?? Number.POSITIVE_INFINITY, at));
  const signals = [...best].map(([key, at]): Signal => ({ key, place: placeAt(at) }));

  const covered: Span[] = [
    ...extraction.entities.flatMap(({ id, mentions }) => (id.startsWith('~') ? [] : mentions)),
    // What gives no signal (0day read as a figure) stays a word.
    ...extraction.figures.filter((figure) => figureKey(figure) !== null).map(({ number }) => number),
    ...extraction.indicators,
    ...extraction.dates,
  ].sort((a, b) => a.start - b.start);
  const words = new Map<number, number>();
  const add = (terms: readonly string[], place: Place) => {
    for (const term of terms) {
      const code = wordCode(term, place);
      if (!words.has(termOf(code))) words.set(termOf(code), code);
    }
  };
  const read = (text: string, offset: number): string[] => {
    const inside = covered
      .filter(({ start, end }) => start < offset + text.length && end > offset)
      .map(({ start, end }) => ({ start: start - offset, end: end - offset }));
    return [...wordTerms(text, inside), ...conceptTerms(text, /\p{Script=Han}{2}/u.test(text) ? 'zh' : 'en', inside)];
  };
  if (title) add(read(blankedHeadline(document.text.slice(0, titleEnd)), 0), 'title');
  if (hasText) {
    add(read(document.text.slice(titleEnd, leadEnd), titleEnd), 'lead');
    add(frequent(read(document.text.slice(leadEnd), leadEnd)), 'body');
  }
  const url = articleUrl(article.url);
  const headline = headlineKey(article.title ?? '');
  const body = hasText ? document.text.slice(titleEnd) : '';
  return {
    id: parts.id,
    lang: article.lang,
    day: dayNumber(article.published),
    hasText,
    // A label (【资讯】) makes a bare headline look like a digest; with a text the kind is sure.
    single:
      !DIGEST_HEADLINE.test(article.title ?? '') && !(derivation.kind === 'digest' && hasText) && !/podcast/i.test(article.source ?? ''),
    url,
    publisher: publisherOf(canonicalUrl(article.url)) ?? article.source,
    promotes: derivation.kind === 'promo',
    reports: REPORTS.has(derivation.kind),
    headline,
    victims: victimsOf(parts, titleEnd),
    answers: answersOf(parts, titleEnd),
    series: seriesKey(headline),
    sketch: body === '' ? NO_SKETCH : sketchOf(body),
    signals: signals.sort((x, y) => (x.key < y.key ? -1 : 1)),
    words: Uint32Array.from(words.values()).sort(),
  };
}
