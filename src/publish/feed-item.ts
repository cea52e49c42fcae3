import type { Bilingual, FeedStory } from '../model/index.js';
import { clean, linkable } from './escape.js';
import { contentHtml, WITHDRAWN } from './feed-content.js';
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
  readonly structured: FeedStory;
}

/** Languages of one feed; `all` shows both, Chinese first. */
export type Scope = 'all' | Language;
const languagesOf = (scope: Scope): readonly Language[] => (scope === 'all' ? ['zh', 'en'] : [scope]);

/** A feed tells the gist; the story's own file holds all. */
const MOST = { articles: 12, figures: 4, entities: 6, indicators: 12 } as const;

function sides(text: Bilingual, scope: Scope): Partial<Bilingual> {
  return scope === 'all' ? { zh: text.zh, en: text.en } : { [scope]: text[scope] };
}

function structuredOf(telling: Telling, scope: Scope): FeedStory {
  const { story, lead } = telling;
  const { summary, edited, note, pinned, withdrawn } = story;
  return {
    schema: 'jianbao/feed-item/1',
    story: story.id,
    merged: story.merged,
    category: story.category,
    first: story.first,
    updated: story.updated,
    title: sides(story.title, scope),
    summary: summary === null || withdrawn ? null : sides(summary, scope),
    articles: story.articles.slice(0, MOST.articles).map(({ brief, url, source, lang, published, role }) => ({
      brief,
      url: linkable(url),
      source,
      lang,
      published,
      role,
    })),
    article_count: story.articles.length,
    figures: keyFigures(telling)
      .slice(0, MOST.figures)
      .map(({ value, max, kind, unit, approx, label }) => ({ value, ...(max === undefined ? {} : { max }), kind, unit, approx, label })),
    entities: keyEntities(telling)
      .slice(0, MOST.entities)
      .map(({ id, type, name }) => ({ id, type, name })),
    indicators: lead.indicators
      .filter(({ type }) => type === 'cve')
      .slice(0, MOST.indicators)
      .map(({ type, value }) => ({ type, value })),
    conflicts: story.conflicts,
    ...(edited ? { edited } : {}),
    ...(note ? { note } : {}),
    ...(pinned ? { pinned } : {}),
    ...(withdrawn ? { withdrawn } : {}),
  };
}

/** The day a reader is told of: the newest article's, or the editor's where that is later. */
function modifiedOn(updated: string | null, edited: string | undefined): string | null {
  return edited !== undefined && edited > (updated ?? '') ? edited : updated;
}

/** The item of a story. `base` is the address that OUT is served under, with its closing slash, or null. */
export function feedItem(telling: Telling, scope: Scope, base: string | null): FeedItem {
  const { story } = telling;
  const languages = scope === 'all' ? languagesOf('all').filter((lang) => canBeTold(telling, lang)) : languagesOf(scope);
  const told = languages.length > 0 ? languages : languagesOf('all').filter((lang) => story.title[lang] !== null);
  const first = told[0] ?? 'zh';
  const titles = told.flatMap((lang) => story.title[lang] ?? []);
  const title = titles.length > 0 ? titles.join(' / ') : headline(telling, first);
  const summaries = told.flatMap((lang) => (story.withdrawn ? WITHDRAWN[lang].text : (story.summary?.[lang] ?? [])));
  return {
    id: story.id,
    url: base === null ? null : `${base}story/${story.id}.html`,
    external: linkable(story.articles[0]?.url ?? null),
    title: clean(story.withdrawn ? WITHDRAWN[first].mark + title : title),
    summary: clean(summaries.join(' ')),
    html: contentHtml(telling, told.length > 0 ? told : [first]),
    language: first === 'en' ? 'en' : 'zh-CN',
    tags: [story.category, ...keyEntities(telling).map(({ name }) => clean(named(name, first)))],
    published: story.first,
    modified: modifiedOn(story.updated, story.edited_on),
    structured: structuredOf(telling, scope),
  };
}
