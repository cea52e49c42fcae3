import { escapeHtml } from '../escape.js';
import type { Language } from '../telling.js';

export const LANG: Readonly<Record<Language, 'zh-CN' | 'en'>> = { zh: 'zh-CN', en: 'en' };

/** HTML in both languages; null where a side can't be said. */
export interface Told {
  readonly zh: string | null;
  readonly en: string | null;
}

/** Words of the page itself, plain text in both languages: shows those of the language chosen, both with a dot between where both are. */
export function label(zh: string, en: string): string {
  return `<span class="l" lang="zh-CN">${escapeHtml(zh)}</span><span class="l" lang="en">${escapeHtml(en)}</span>`;
}

/** For attributes, which can't carry a language. */
export const named = (zh: string, en: string): string => escapeHtml(`${zh} ${en}`);

/** What articles say, as HTML: hidden where the other language is chosen, unless it is said in this one only. */
export function told(tag: 'span' | 'p' | 'ul' | 'div' | 'td', { zh, en }: Told): string {
  const only = zh && en ? '' : ' only';
  const one = (lang: Language, html: string | null) => (html ? `<${tag} class="t${only}" lang="${LANG[lang]}">${html}</${tag}>` : '');
  return one('zh', zh) + one('en', en);
}

/** Both languages side by side where there is room, one under the other where there isn't. */
export function pair(tag: 'p' | 'ul' | 'div', text: Told): string {
  const html = told(tag, text);
  return html === '' ? '' : `<div class="pair">${html}</div>`;
}

/** A quiet word in the column of the language that has nothing. */
const MISSING: Readonly<Record<Language, string>> = { zh: '暂无中文摘要。', en: 'No English summary.' };

/** A summary side by side; a side that couldn't be written says so. `text` is HTML; `hasText` is false for stories of headlines alone. */
export function summaryPair(text: Told, hasText: boolean): string {
  if (!text.zh && !text.en)
    return `<p class="none">${hasText ? label('暂无摘要。', 'No summary.') : label('只有标题。', 'Headline only.')}</p>`;
  const one = (lang: Language) => {
    const html = text[lang];
    return `<p class="t${html ? '' : ' none'}" lang="${LANG[lang]}">${html || MISSING[lang]}</p>`;
  };
  return `<div class="pair">${one('zh')}${one('en')}</div>`;
}
