import type { Brief, Story } from '../../model/index.js';
import { escapeHtml, linkable } from '../escape.js';
import type { Quotes } from '../quotes.js';
import type { Telling } from '../telling.js';

/** All that a story's page is made of. */
export interface Material extends Telling {
  /** The briefs of the story, the leading one first. */
  readonly members: readonly Brief[];
  readonly quotes: Quotes;
}

/** A valid language tag for text in an article's own language. */
export const langOf = (lang: string): string => (lang === 'zh' ? 'zh-CN' : /^[a-z]{2,3}$/.test(lang) ? lang : 'und');

/** The outlet of a brief as a link to its article. */
export function outletHtml(story: Story, brief: string): string {
  const found = story.articles.find((article) => article.brief === brief);
  if (!found) return '';
  const href = linkable(found.url);
  const name = `<bdi>${escapeHtml(found.source ?? href ?? found.brief)}</bdi>`;
  return href === null ? name : `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${name}</a>`;
}

const OUTLETS_SHOWN = 6;

/** The outlets of several briefs, each once. */
export function outletsHtml(story: Story, briefs: readonly string[]): string {
  const all = [...new Set(briefs.map((brief) => outletHtml(story, brief)))].filter((html) => html !== '');
  return all.slice(0, OUTLETS_SHOWN).join(' / ') + (all.length > OUTLETS_SHOWN ? ` + ${all.length - OUTLETS_SHOWN}` : '');
}
