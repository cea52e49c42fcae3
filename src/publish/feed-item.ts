import type { Story } from '../model/index.js';
import { conflictSaying } from '../story/conflicts.js';
import { clean, escapeHtml, linkable } from './escape.js';
import { canBeTold, headline, keyEntities, keyFigures, type Language, named, type Telling } from './telling.js';

/** An item of a feed, before a format is chosen. Dates are ISO days. */
export interface FeedItem {
  readonly id: string;
  readonly url: string | null;
  readonly external: string | null;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly language: 'zh-CN' | 'en';
  readonly tags: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly structured: Readonly<Record<string, unknown>>;
}

const SOURCES_SHOWN = 12;
const LABELS = { zh: { sources: '来源：', conflict: '说法不一，' }, en: { sources: 'Sources: ', conflict: 'Accounts differ; ' } } as const;

/** Languages of one feed; `all` shows both, Chinese first. */
export type Scope = 'all' | Language;
export const languagesOf = (scope: Scope): readonly Language[] => (scope === 'all' ? ['zh', 'en'] : [scope]);

function sourcesHtml(story: Story): string {
  const seen = new Set<string>();
  const links: string[] = [];
  for (const { url, source } of story.articles) {
    const href = linkable(url);
    const name = source ?? href ?? '';
    if (name === '' || seen.has(name)) continue;
    seen.add(name);
    links.push(
      href === null ? escapeHtml(name) : `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${escapeHtml(name)}</a>`,
    );
  }
  return links.slice(0, SOURCES_SHOWN).join(' · ');
}

function contentHtml(telling: Telling, languages: readonly Language[]): string {
  const { story, lead } = telling;
  const parts: string[] = [];
  for (const lang of languages) {
    const title = languages.length > 1 ? story.title[lang] : null;
    const summary = story.summary?.[lang];
    const tag = lang === 'zh' ? 'zh-CN' : 'en';
    if (title) parts.push(`<p lang="${tag}"><strong>${escapeHtml(title)}</strong></p>`);
    if (summary) parts.push(`<p lang="${tag}">${escapeHtml(summary)}</p>`);
    const points = lead.points.flatMap((point) => point[lang] ?? []);
    if (points.length > 0) parts.push(`<ul lang="${tag}">${points.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul>`);
    for (const conflict of story.conflicts)
      parts.push(`<p lang="${tag}">${escapeHtml(LABELS[lang].conflict + conflictSaying(conflict)[lang])}</p>`);
  }
  const sources = sourcesHtml(story);
  if (sources !== '') parts.push(`<p>${LABELS[languages[0] ?? 'en'].sources}${sources}</p>`);
  return parts.join('');
}

/** What a program takes from an item without reading its HTML; contract.md, "Feeds". */
function structuredOf(telling: Telling): Readonly<Record<string, unknown>> {
  const { story } = telling;
  return {
    schema: 'jianbao/feed-item/1',
    story: story.id,
    category: story.category,
    first: story.first,
    updated: story.updated,
    title: story.title,
    summary: story.summary === null ? null : { zh: story.summary.zh, en: story.summary.en },
    articles: story.articles.map(({ brief, url, source, lang, published, role }) => ({
      brief,
      url: linkable(url),
      source,
      lang,
      published,
      role,
    })),
    figures: keyFigures(telling).map(({ value, kind, unit, approx, label }) => ({ value, kind, unit, approx, label })),
    entities: keyEntities(telling).map(({ id, type, name }) => ({ id, type, name })),
    indicators: telling.lead.indicators.filter(({ type }) => type === 'cve').map(({ type, value }) => ({ type, value })),
    conflicts: story.conflicts,
  };
}

/** The item of a story. `base` is the address that OUT is served under, with its closing slash, or null. */
export function feedItem(telling: Telling, scope: Scope, base: string | null): FeedItem {
  const { story } = telling;
  const languages = scope === 'all' ? languagesOf('all').filter((lang) => canBeTold(telling, lang)) : languagesOf(scope);
  const told = languages.length > 0 ? languages : languagesOf('all').filter((lang) => story.title[lang] !== null);
  const first = told[0] ?? 'zh';
  const titles = told.flatMap((lang) => story.title[lang] ?? []);
  return {
    id: story.id,
    url: base === null ? null : `${base}story/${story.id}.html`,
    external: linkable(story.articles[0]?.url ?? null),
    title: clean(titles.length > 0 ? titles.join(' / ') : headline(telling, first)),
    summary: clean(told.flatMap((lang) => story.summary?.[lang] ?? []).join(' ')),
    html: contentHtml(telling, told),
    language: first === 'en' ? 'en' : 'zh-CN',
    tags: [story.category, ...keyEntities(telling).map(({ name }) => clean(named(name, first)))],
    published: story.first,
    modified: story.updated,
    structured: structuredOf(telling),
  };
}
