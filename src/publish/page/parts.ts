import type { BriefFigure, Conflict, Story } from '../../model/index.js';
import { conflictSaying } from '../../story/conflict-saying.js';
import { escapeHtml } from '../escape.js';
import { CATEGORIES, type Gist, outlets } from '../telling.js';
import { LANG, label, pair, told } from './bilingual.js';

/** The tone of a category's dot: harm done, a weakness, what the law does, what is known. */
const TONES: Readonly<Record<Story['category'], 'harm' | 'weak' | 'rule' | 'know'>> = {
  'data-breach': 'harm',
  ransomware: 'harm',
  malware: 'harm',
  vulnerability: 'weak',
  exploitation: 'harm',
  apt: 'harm',
  intrusion: 'harm',
  ddos: 'harm',
  fraud: 'harm',
  'supply-chain': 'harm',
  outage: 'harm',
  'law-enforcement': 'rule',
  policy: 'rule',
  privacy: 'rule',
  industry: 'know',
  'ai-security': 'weak',
  research: 'know',
  other: 'know',
};

export function categoryHtml(category: Story['category']): string {
  const { zh, en } = CATEGORIES[category];
  return `<span class="cat ${TONES[category]}">${zh === en ? escapeHtml(zh) : label(zh, en)}</span>`;
}

/** How many outlets and articles tell a story. */
export function coverageHtml(telling: Gist): string {
  const sources = outlets(telling);
  const articles = telling.story.articles.length;
  const more = articles > sources ? { zh: `，${articles} 篇`, en: `, ${articles} articles` } : { zh: '', en: '' };
  return `<span>${label(`${sources} 个来源${more.zh}`, `${sources} ${sources === 1 ? 'source' : 'sources'}${more.en}`)}</span>`;
}

/** Both headlines as one text of one heading; the one there is where there is but one, and the original where the articles are in neither. */
export function titleHtml({ story, lead }: Gist): string {
  const { zh, en } = story.title;
  if (zh === null && en === null) {
    const lang = /^[a-z]{2,3}$/.test(lead.lang) ? lead.lang : 'und';
    return `<span class="only" lang="${lang}">${escapeHtml(lead.title.original ?? story.id)}</span>`;
  }
  return told('span', { zh: zh === null ? null : escapeHtml(zh), en: en === null ? null : escapeHtml(en) });
}

const AMOUNT =
  /[\d][\d,.]*(?:[-–~至][\d][\d,.]*)?(?:\s?(?:万亿|亿|万|千|百|trillion|billion|million|thousand))?(?:\s?(?:%|[KMGTP]i?B|[KMGT]bps)(?![A-Za-z]))?/;

/** A figure's wording with its amount set off. */
export function amountHtml(text: string): string {
  const found = AMOUNT.exec(text);
  if (!found) return escapeHtml(text);
  const from = /[$€£¥]$/.test(text.slice(0, found.index)) ? found.index - 1 : found.index;
  const to = found.index + found[0].length;
  return `${escapeHtml(text.slice(0, from))}<b>${escapeHtml(text.slice(from, to))}</b>${escapeHtml(text.slice(to))}`;
}

/** Whether the leading article has a text that a summary could be written of. */
export const hasText = ({ lead }: Gist): boolean => lead.status === 'complete' || lead.status === 'truncated';

/** A figure in both languages; as the article writes it where a language has no wording for it. */
export function figureHtml({ label: { zh, en }, plain, text }: BriefFigure): string {
  const written = plain ?? text;
  const one = (lang: 'zh' | 'en', said: string | null) => `<span class="l" lang="${LANG[lang]}">${amountHtml(said ?? written)}</span>`;
  return one('zh', zh) + one('en', en);
}

/** The conflicts that the summary leaves out in a language: it words the weightiest itself. */
export function untoldConflicts({ conflicts, summary }: Pick<Story, 'conflicts' | 'summary'>): readonly Conflict[] {
  return conflicts.filter((conflict) => {
    const { zh, en } = conflictSaying(conflict);
    const told = (text: string | null | undefined, saying: string) => !text || text.toLowerCase().includes(saying.toLowerCase());
    return (!summary?.zh && !summary?.en) || !told(summary.zh, zh) || !told(summary.en, en);
  });
}

/** Where accounts differ, in both languages. */
export function conflictsHtml(conflicts: readonly Conflict[]): string {
  return conflicts
    .map((conflict) => {
      const { zh, en } = conflictSaying(conflict);
      return `<div class="differ">${pair('p', { zh: `说法不一，${escapeHtml(zh)}`, en: `Accounts differ; ${escapeHtml(en)}` })}</div>`;
    })
    .join('');
}
