import type { Brief, BriefFigure } from '../../model/index.js';
import { escapeHtml } from '../escape.js';
import { label } from '../page/bilingual.js';
import { figureHtml } from '../page/parts.js';
import { type Quote, quoteAt } from '../quotes.js';
import { strikingOf, weightOf } from '../striking.js';
import { langOf, type Material, outletsHtml } from './members.js';

const SHOWN = 12;

interface Row {
  readonly figure: BriefFigure;
  readonly brief: Brief;
  readonly briefs: string[];
}

/** Key figures of all the story's articles, each with those that give it, the weightiest first. */
function rowsOf(members: readonly Brief[]): Row[] {
  const rows = new Map<string, Row>();
  for (const brief of members)
    for (const figure of strikingOf(brief)) {
      const { kind, value, max, approx, unit } = figure;
      // A noun differs from language to language, a currency doesn't.
      const key = [kind, value, max, approx, kind === 'count' ? '' : unit].join('\0');
      const row = rows.get(key);
      if (row) row.briefs.push(brief.id);
      else rows.set(key, { figure, brief, briefs: [brief.id] });
    }
  return [...rows.values()].sort((a, b) => b.briefs.length - a.briefs.length || weightOf(b.figure) - weightOf(a.figure)).slice(0, SHOWN);
}

function quoteHtml({ text, mark }: Quote, lang: string): string {
  const html =
    mark === null
      ? escapeHtml(text)
      : `${escapeHtml(text.slice(0, mark.start))}<mark>${escapeHtml(text.slice(mark.start, mark.end))}</mark>${escapeHtml(text.slice(mark.end))}`;
  return `<q lang="${lang}">${html}</q>`;
}

/** Each figure with the sentence of an article that it stands in. */
export function figuresHtml({ story, members, quotes }: Material): string {
  const rows = rowsOf(members).map(({ figure, brief, briefs }) => {
    const quote = quoteAt(quotes, brief.id, figure);
    const lang = langOf(brief.lang);
    const source =
      quote === null ? `<q lang="${lang}"><mark>${escapeHtml(figure.plain ?? figure.text)}</mark></q>` : quoteHtml(quote, lang);
    return `<tr><th scope="row" class="fig">${figureHtml(figure)}</th><td>${source}<br><span class="meta">${outletsHtml(story, briefs)}</span></td></tr>`;
  });
  if (rows.length === 0) return '';
  const head = `<thead><tr><th scope="col">${label('数字', 'Figure')}</th><th scope="col">${label('在原文中', 'Where it stands')}</th></tr></thead>`;
  return `<table class="rows wide">${head}<tbody>${rows.join('')}</tbody></table>`;
}
