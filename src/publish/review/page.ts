import type { Article, Bilingual, Brief, Span } from '../../model/index.js';
import { toDocument } from '../../read/document.js';
import { escapeHtml } from '../escape.js';
import { label, summaryPair, told } from '../page/bilingual.js';
import { categoryHtml } from '../page/parts.js';
import { pageHtml } from '../page/shell.js';
import { articleHtml, droppedHtml, LEGEND, originHtml } from './article.js';
import { checksHtml } from './checks.js';
import { partsOf } from './marks.js';

const maybe = (text: string | null): string | null => (text === null ? null : escapeHtml(text));

/** A sentence that lights up what it rests on; a link to it where scripts are off. */
function sayHtml(key: string, part: Bilingual & { readonly evidence: readonly Span[] }, lead: string): string {
  const unsaid = (zh: string, en: string) => `<span class="none">${label(zh, en)}</span>`;
  const missing =
    part.en === null
      ? unsaid('英文未能写出。', 'Not said in English.')
      : part.zh === null
        ? unsaid('中文未能写出。', 'Not said in Chinese.')
        : '';
  const text = lead + told('span', { zh: maybe(part.zh), en: maybe(part.en) }) + missing;
  return part.evidence.length === 0 ? `<li><span>${text}</span></li>` : `<li><a href="#ev-${key}" data-rests="${key}">${text}</a></li>`;
}

function saidHtml(brief: Brief): string {
  const parts = partsOf(brief);
  const list = (letter: string, zh: string, en: string) => {
    const own = parts.filter(([key]) => key.startsWith(letter));
    const items = own.map(([key, part]) => sayHtml(key, part, 'date' in part ? `<time class="meta">${escapeHtml(part.date)}</time> ` : ''));
    return items.length === 0 ? '' : `<h2>${label(zh, en)}</h2><ul class="say">${items.join('')}</ul>`;
  };
  const summary = list('s', '摘要', 'Summary');
  return `${summary === '' ? summaryPair({ zh: null, en: null }, brief.status === 'complete' || brief.status === 'truncated') : summary}
${list('p', '要点', 'Points')}${list('t', '时间线', 'Timeline')}`;
}

/** A review page's file name, below the folder of reviews. */
export const reviewName = (id: string): string => `${id}.html`;

/**
 * One brief for an editor: all it says beside the article's text, with every mention and what each sentence rests on, and what the gate
 * turned away. Shows the whole article, so it never stands in a published folder. `article` is what the brief was made of.
 */
export function reviewPage(brief: Brief, article: Article): string {
  const { zh, en, original } = brief.title;
  const { by, model } = brief.writer;
  const written = model === null ? by : `${by} (${model})`;
  const titles = told('span', { zh: maybe(zh), en: maybe(en) });
  const main = `<p class="turn"><a href="index.html">← ${label('全部简报', 'All briefs')}</a></p>
<h1><span class="pair">${titles === '' ? escapeHtml(original ?? brief.id) : titles}</span></h1>
<p class="meta sep">${categoryHtml(brief.category)}<span>${label('写作', 'writer')}: ${escapeHtml(written)}</span><span><code>${brief.id}</code></span></p>
<div class="desk"><div class="said">
${saidHtml(brief)}
<h2>${label('核对', 'Checks')}</h2>${checksHtml(brief)}
</div><section aria-label="原文 Article">
${originHtml(brief)}${LEGEND}
${articleHtml(brief, toDocument(article))}
${droppedHtml(article)}
</section></div>`;
  const title = original ?? (brief.lang === 'zh' ? zh : en) ?? zh ?? en ?? brief.id;
  return pageHtml({ look: 'review', title: `${title} · 审阅 Review`, description: null, root: null, home: 'index.html', main });
}
