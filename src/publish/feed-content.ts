import type { Story } from '../model/index.js';
import { conflictSaying } from '../story/conflict-saying.js';
import { escapeHtml, linkable } from './escape.js';
import type { Language, Telling } from './telling.js';

const SOURCES_SHOWN = 12;
const LABELS = {
  zh: { sources: '来源：', conflict: '说法不一，', note: '编者按：', withdrawn: '这条报道已撤回，请勿引用。' },
  en: {
    sources: 'Sources: ',
    conflict: 'Accounts differ; ',
    note: 'Editor’s note: ',
    withdrawn: 'This story was withdrawn: do not rely on it.',
  },
} as const;

/** What a reader without HTML is told of a story that was taken back, and how its headline begins. */
export const WITHDRAWN = {
  zh: { mark: '【已撤回】', text: LABELS.zh.withdrawn },
  en: { mark: '[Withdrawn] ', text: LABELS.en.withdrawn },
} as const;

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

/** What a feed reader shows of a story: escaped, paragraphs and links only. Conflicts that the summary doesn't tell stand below it. */
export function contentHtml({ story }: Telling, languages: readonly Language[]): string {
  const parts: string[] = [];
  for (const lang of languages) {
    const say = (text: string) => parts.push(`<p lang="${lang === 'zh' ? 'zh-CN' : 'en'}">${text}</p>`);
    const title = languages.length > 1 ? story.title[lang] : null;
    const summary = story.summary?.[lang];
    const note = story.note?.[lang];
    if (story.withdrawn) say(escapeHtml(LABELS[lang].withdrawn));
    if (title) say(`<strong>${escapeHtml(title)}</strong>`);
    if (note) say(escapeHtml(LABELS[lang].note + note));
    if (story.withdrawn) continue;
    if (summary) say(escapeHtml(summary));
    for (const conflict of story.conflicts) {
      const saying = conflictSaying(conflict)[lang];
      if (!summary?.toLowerCase().includes(saying.toLowerCase())) say(escapeHtml(LABELS[lang].conflict + saying));
    }
  }
  const sources = sourcesHtml(story);
  if (sources !== '') parts.push(`<p>${LABELS[languages[0] ?? 'en'].sources}${sources}</p>`);
  return parts.join('');
}
