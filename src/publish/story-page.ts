import type { Brief, Said, Story } from '../model/index.js';
import { conflictSaying } from '../story/conflicts.js';
import { escapeHtml, linkable } from './escape.js';
import { pageHtml, sideBySide } from './page.js';
import type { OutFile } from './publication.js';
import { CATEGORIES, headline, keyEntities, keyFigures, ROLES, type Telling } from './telling.js';

const maybe = (text: string | null | undefined): string | null => (text ? escapeHtml(text) : null);

/** Where accounts differ, in both languages. */
export function conflictsHtml(story: Story): string {
  return story.conflicts
    .map((conflict) => {
      const { zh, en } = conflictSaying(conflict);
      return `<div class="differ">${sideBySide('p', `说法不一，${escapeHtml(zh)}`, `Accounts differ; ${escapeHtml(en)}`)}</div>`;
    })
    .join('');
}

function listHtml(said: readonly Said[]): string {
  const items = (lang: 'zh' | 'en') => {
    const own = said.flatMap((one) => one[lang] ?? []);
    return own.length === 0 ? null : own.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  };
  return sideBySide('ul', items('zh'), items('en'));
}

const both = (zh: string, en: string): string => `<span lang="zh-CN">${zh}</span> · <span lang="en">${en}</span>`;
const section = (zh: string, en: string, html: string): string => (html === '' ? '' : `<section><h3>${both(zh, en)}</h3>${html}</section>`);

function figuresHtml(telling: Telling): string {
  const rows = keyFigures(telling).map(
    ({ text, plain, label }) =>
      `<tr><td lang="zh-CN">${escapeHtml(label.zh ?? plain ?? text)}</td><td lang="en">${escapeHtml(label.en ?? plain ?? text)}</td></tr>`,
  );
  return rows.length === 0 ? '' : `<table><tbody>${rows.join('')}</tbody></table>`;
}

function entitiesHtml(telling: Telling): string {
  const rows = keyEntities(telling).map(
    ({ name, type }) =>
      `<tr><td lang="zh-CN">${escapeHtml(name.zh ?? name.en ?? '')}</td><td lang="en">${escapeHtml(name.en ?? name.zh ?? '')}</td><td class="meta">${type}</td></tr>`,
  );
  return rows.length === 0 ? '' : `<table><tbody>${rows.join('')}</tbody></table>`;
}

function timelineHtml(briefs: readonly Brief[]): string {
  const entries = briefs.flatMap(({ timeline }) => timeline);
  const seen = new Set<string>();
  const rows = [...entries]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .filter(({ date, zh, en }) => !seen.has(`${date}\0${zh}\0${en}`) && seen.add(`${date}\0${zh}\0${en}`))
    .map(
      ({ date, zh, en }) =>
        `<tr><th scope="row"><time>${escapeHtml(date)}</time></th><td class="told" lang="zh-CN">${escapeHtml(zh ?? '')}</td><td class="told" lang="en">${escapeHtml(en ?? '')}</td></tr>`,
    );
  return rows.length === 0 ? '' : `<table><tbody>${rows.join('')}</tbody></table>`;
}

function sourcesHtml(story: Story, briefs: ReadonlyMap<string, Brief>): string {
  const rows = story.articles.map(({ brief, url, source, published, role }) => {
    const title = briefs.get(brief)?.title;
    const text = escapeHtml(
      title?.original ?? (briefs.get(brief)?.lang === 'zh' ? title?.zh : title?.en) ?? title?.zh ?? title?.en ?? brief,
    );
    const href = linkable(url);
    const name = href === null ? text : `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${text}</a>`;
    return `<li>${name} <span class="meta">${escapeHtml(source ?? '')} ${escapeHtml(published ?? '')} · ${both(ROLES[role].zh, ROLES[role].en)}</span></li>`;
  });
  return `<ol class="sources">${rows.join('')}</ol>`;
}

/** `story/<id>.html`: both summaries, points, where accounts differ, figures, names, timeline and every source. */
export function storyPage(telling: Telling, briefs: ReadonlyMap<string, Brief>): OutFile {
  const { story, lead } = telling;
  const members = [...new Set(story.articles.map(({ brief }) => brief))].flatMap((id) => briefs.get(id) ?? []);
  const { zh, en } = CATEGORIES[story.category];
  const days = story.first === story.updated ? (story.first ?? '') : `${story.first ?? ''} – ${story.updated ?? ''}`;
  const main = `<article>
${sideBySide('h1', maybe(story.title.zh), maybe(story.title.en)) || `<h1>${escapeHtml(headline(telling, 'en'))}</h1>`}
<p class="meta"><span class="tag">${both(zh, en)}</span> <time>${escapeHtml(days)}</time></p>
${sideBySide('p', maybe(story.summary?.zh), maybe(story.summary?.en))}
${conflictsHtml(story)}
${section('要点', 'Points', listHtml(lead.points))}
${section('数字', 'Figures', figuresHtml(telling))}
${section('名称', 'Names', entitiesHtml(telling))}
${section('时间线', 'Timeline', timelineHtml(members))}
${section('来源', 'Sources', sourcesHtml(story, briefs))}
</article>`;
  const choice = (story.title.zh ?? story.summary?.zh ?? null) !== null && (story.title.en ?? story.summary?.en ?? null) !== null;
  return { path: `story/${story.id}.html`, text: pageHtml({ title: headline(telling, 'zh'), root: '../', nav: '', main, choice }) };
}
