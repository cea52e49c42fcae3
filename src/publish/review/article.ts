import type { Article, Brief, Document, Section } from '../../model/index.js';
import { escapeHtml, linkable } from '../escape.js';
import { label } from '../page/bilingual.js';
import { langOf } from '../story-page/members.js';
import { markedHtml, marksOf } from './marks.js';

const DROPPED_SHOWN = 240;

function sectionHtml({ type }: Section, html: string): string {
  if (type === 'title') return `<h2>${html}</h2>`;
  if (type === 'heading') return `<h3>${html}</h3>`;
  if (type === 'code') return `<pre>${html}</pre>`;
  if (type === 'item') return `<p>• ${html}</p>`;
  return type === 'quote' ? `<p class="q">${html}</p>` : `<p>${html}</p>`;
}

/** The article's text as it was read, with every figure, date, name and indicator and what each sentence rests on. */
export function articleHtml(brief: Brief, document: Document): string {
  const marks = marksOf(brief, document);
  const seen = new Set<string>();
  const sections = document.sections.map((section) => sectionHtml(section, markedHtml(document.text, section, marks, seen)));
  return `<div class="text" lang="${langOf(document.lang)}">${sections.join('\n')}</div>`;
}

const KINDS = [
  ['f', '数字', 'figure'],
  ['d', '日期', 'date'],
  ['n', '名称', 'name'],
  ['i', '标识', 'identifier'],
] as const;

export const LEGEND = `<p class="legend">${KINDS.map(([kind, zh, en]) => `<span class="m ${kind}">${label(zh, en)}</span>`).join('')}<span class="ev">${label('依据', 'evidence')}</span></p>`;

/** Where an article comes from and what was made of it. */
export function originHtml({ path, url, source, published, published_basis, status, kind, copies }: Brief): string {
  const href = linkable(url);
  const outlet = `<bdi>${escapeHtml(source ?? href ?? '')}</bdi>`;
  const parts = [
    href === null ? outlet : `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${outlet}</a>`,
    published === null ? '' : `<time>${escapeHtml(published)}</time> (${published_basis})`,
    `${kind}, ${status}`,
    copies.length === 0 ? '' : label(`另有 ${copies.length} 份`, `${copies.length} more ${copies.length === 1 ? 'copy' : 'copies'}`),
  ];
  const shown = parts.filter((html) => html !== '').map((html) => `<span>${html}</span>`);
  return `<p class="meta sep">${shown.join('')}</p><p class="meta"><code>${escapeHtml(path)}</code></p>`;
}

/** What was read and isn't the article, with the rule that told it. */
export function droppedHtml({ dropped }: Article): string {
  if (dropped.length === 0) return '';
  const items = dropped.map(({ reason, text }) => {
    const shown = text.length > DROPPED_SHOWN ? `${text.slice(0, DROPPED_SHOWN)}…` : text;
    return `<li><code>${escapeHtml(reason)}</code> ${escapeHtml(shown)}</li>`;
  });
  return `<details class="lost"><summary>${label(`略去 ${dropped.length} 段`, `${dropped.length} ${dropped.length === 1 ? 'block' : 'blocks'} left out`)}</summary><ul>${items.join('')}</ul></details>`;
}
