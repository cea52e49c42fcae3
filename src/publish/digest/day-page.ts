import { label, named } from '../page/bilingual.js';
import { calendar, dayPath } from '../page/calendar.js';
import { longDay } from '../page/day.js';
import { pageHtml } from '../page/shell.js';
import { CATEGORIES, type Gist, headline } from '../telling.js';
import { cardHtml } from './card.js';

export interface Day {
  readonly day: string;
  /** Ranked. */
  readonly tellings: readonly Gist[];
  readonly before: string | null;
  readonly after: string | null;
  /** All days that have a page, in order. */
  readonly days: readonly string[];
}

/** Categories of a day, most stories first. */
export function categoriesOf(tellings: readonly Gist[]): [category: keyof typeof CATEGORIES, count: number][] {
  const counts = new Map<keyof typeof CATEGORIES, number>();
  for (const { story } of tellings) counts.set(story.category, (counts.get(story.category) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** Shown by the script that makes it work. */
function filterHtml(tellings: readonly Gist[]): string {
  const chip = (pick: string, zh: string, en: string, count: number) =>
    `<button class="btn" type="button" data-pick="${pick}" aria-pressed="${pick === ''}">${zh === en ? zh : label(zh, en)}<span class="n">${count}</span></button>`;
  const chips = categoriesOf(tellings).map(([category, count]) => chip(category, CATEGORIES[category].zh, CATEGORIES[category].en, count));
  return `<search class="filter" id="filter" hidden>
<div class="ask"><label><span class="vh">${label('搜索本日', 'Search this day')}</span><input id="ask" type="search" placeholder="${named('搜索', 'Search')}" autocomplete="off" spellcheck="false"></label><span class="meta n" id="count" role="status"></span></div>
<fieldset class="chips"><legend class="vh">${label('类别', 'Category')}</legend>${chip('', '全部', 'All', tellings.length)}${chips.join('')}</fieldset>
<p class="none" id="nothing" hidden>${label('没有符合的条目。', 'No story fits.')}</p>
</search>`;
}

/** The digest of one day, as a page. `root` leads back to OUT. */
export function dayPage({ day, tellings, before, after, days }: Day, root: string): string {
  const { zh, en } = longDay(day);
  const turn = (to: string | null, rel: 'prev' | 'next', text: string) =>
    to === null ? '' : `<a class="btn" rel="${rel}" href="${root}${dayPath(to)}">${text}</a>`;
  const count = tellings.length;
  const main = `<div class="day"><div>
<h1 class="dayname">${label(`${zh} 安全简报`, `Security digest, ${en}`)}</h1>
<p class="meta turn">${turn(before, 'prev', `← <time>${before}</time>`)}${turn(after, 'next', `<time>${after}</time> →`)}<span>${label(`${count} 条`, `${count} ${count === 1 ? 'story' : 'stories'}`)}</span></p>
${filterHtml(tellings)}
<div class="list">
${tellings.map((telling) => cardHtml(telling, day, root)).join('\n')}
</div></div>
<aside class="side" aria-label="${named('日期', 'Days')}">${calendar(day, days, root)}</aside></div>`;
  const description = tellings
    .slice(0, 3)
    .map((telling) => headline(telling, 'zh'))
    .join('；');
  return pageHtml({
    look: 'digest',
    title: `${day} 安全简报 · Security digest`,
    description: description === '' ? null : description,
    root,
    home: `${root}index.html`,
    main,
  });
}
