import { generateJsonFeed } from 'feedsmith';
import type { Brief, Story } from '../model/index.js';

const FED = new Set(['news', 'advisory', 'research', 'notice']);

/** Whether a story goes into feeds: one of its briefs has text and a kind that informs. */
export function isFed(story: Story, briefs: ReadonlyMap<string, Brief>): boolean {
  return story.articles.some(({ brief }) => {
    const found = briefs.get(brief);
    return found !== undefined && FED.has(found.kind) && (found.status === 'complete' || found.status === 'truncated');
  });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const TITLES = { all: '简报 jianbao', zh: '简报', en: 'jianbao' } as const;

function item(story: Story, languages: readonly ('zh' | 'en')[]) {
  const texts = languages.flatMap((lang) => {
    const title = story.title[lang];
    const summary = story.summary?.[lang];
    return title || summary ? [{ lang, title, summary }] : [];
  });
  const html = texts
    .map(
      ({ lang, title, summary }) =>
        `<p lang="${lang}">${title ? `<strong>${escapeHtml(title)}</strong> ` : ''}${escapeHtml(summary ?? '')}</p>`,
    )
    .join('');
  const external = story.articles[0]?.url;
  return {
    id: story.id,
    title: texts.flatMap(({ title }) => title ?? []).join(' / '),
    content_html: html,
    summary: texts.flatMap(({ summary }) => summary ?? []).join(' '),
    ...(external ? { external_url: external } : {}),
    ...(story.first ? { date_published: new Date(`${story.first}T00:00:00Z`) } : {}),
    ...(story.updated ? { date_modified: new Date(`${story.updated}T00:00:00Z`) } : {}),
    tags: [story.category],
    language: languages[0] === 'en' ? 'en' : 'zh-CN',
  };
}

/** JSON Feed 1.1 of the newest stories, at most 100; a language feed holds those that can be said in that language. */
export function jsonFeed(stories: readonly Story[], language: 'all' | 'zh' | 'en'): string {
  const languages = language === 'all' ? (['zh', 'en'] as const) : ([language] as const);
  const chosen = stories
    .filter((story) => language === 'all' || (story.title[language] !== null && story.summary?.[language]))
    .sort((a, b) => (b.updated ?? '').localeCompare(a.updated ?? '') || (a.id < b.id ? -1 : 1))
    .slice(0, 100);
  const feed = generateJsonFeed({
    title: TITLES[language],
    language: language === 'en' ? 'en' : 'zh-CN',
    items: chosen.map((story) => item(story, languages)),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}
