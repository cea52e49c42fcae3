import type { Brief } from '../../model/index.js';
import { escapeHtml } from '../escape.js';
import { label } from '../page/bilingual.js';
import { pageHtml } from '../page/shell.js';
import { langOf } from '../story-page/members.js';
import { CATEGORIES } from '../telling.js';
import { reviewName } from './page.js';

/** What the list of reviews says of a brief. */
export type Reviewed = Pick<
  Brief,
  'id' | 'path' | 'title' | 'lang' | 'source' | 'published' | 'status' | 'category' | 'summary' | 'writer' | 'checks'
>;

const HEADS = [
  ['标题', 'Title'],
  ['来源', 'Source'],
  ['类别', 'Category'],
  ['摘要', 'Summary'],
  ['写作', 'Writer'],
  ['问题', 'Issues'],
] as const;

function rowHtml({ id, title, lang, source, status, category, summary, writer, checks }: Reviewed): string {
  const own = title.original ?? (lang === 'zh' ? title.zh : title.en) ?? title.zh ?? title.en ?? id;
  const languages = [summary?.zh ? 'zh' : '', summary?.en ? 'en' : ''].filter((one) => one !== '').join(' + ');
  const { zh, en } = CATEGORIES[category];
  return `<tr><td><a href="${reviewName(id)}" lang="${langOf(lang)}">${escapeHtml(own)}</a></td><td><bdi>${escapeHtml(source ?? '')}</bdi></td><td>${zh === en ? zh : label(zh, en)}</td><td>${languages === '' ? status : languages}</td><td>${writer.by}</td><td>${checks.issues.length === 0 ? '' : checks.issues.length}</td></tr>`;
}

const dayOf = ({ published }: Reviewed): string => published?.slice(0, 10) ?? '';

/** The list of all reviews, by day, latest first. */
export function reviewList(reviewed: readonly Reviewed[]): string {
  const days = [...new Set(reviewed.map(dayOf))].sort().reverse();
  const heads = HEADS.map(([zh, en]) => `<th scope="col">${label(zh, en)}</th>`).join('');
  const sections = days.map((day) => {
    const own = reviewed.filter((one) => dayOf(one) === day).sort((a, b) => (a.path < b.path ? -1 : 1));
    const name = day === '' ? label('无日期', 'No day known') : `<time>${day}</time>`;
    return `<h2>${name}</h2><div class="wrap" role="region" tabindex="0" aria-label="${day || '无日期 No day known'}"><table class="rows"><thead><tr>${heads}</tr></thead><tbody>${own.map(rowHtml).join('\n')}</tbody></table></div>`;
  });
  const issues = reviewed.filter(({ checks }) => checks.issues.length > 0).length;
  const main = `<h1>${label('审阅', 'Review')}</h1>
<p class="meta">${label(`${reviewed.length} 篇简报，${issues} 篇有问题`, `${reviewed.length} briefs, ${issues} with issues`)}</p>
${sections.join('\n')}`;
  return pageHtml({ look: 'review', title: '审阅 · Review', description: null, root: null, home: 'index.html', main });
}
