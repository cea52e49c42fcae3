import { type Day, dayPage } from './digest/day-page.js';
import { daysPage } from './digest/days-page.js';
import { dayMarkdown } from './digest/markdown.js';
import { ranked } from './digest/rank.js';
import { label } from './page/bilingual.js';
import { DAYS_PATH, dayPath } from './page/calendar.js';
import { pageHtml } from './page/shell.js';
import type { OutFile } from './publication.js';
import type { Telling } from './telling.js';

/** The days on which a story had an article. */
function daysOf({ story }: Telling): string[] {
  return [...new Set(story.articles.flatMap(({ published }) => published?.slice(0, 10) ?? []))];
}

const EMPTY = `<h1><span lang="zh-CN">简报</span> jianbao</h1><p>${label('暂无报道', 'No stories yet')}</p>`;

/** One digest a day in HTML and Markdown, the latest as index, and the list of all days. */
export function* digestFiles(tellings: readonly Telling[]): Generator<OutFile> {
  const byDay = new Map<string, Telling[]>();
  for (const telling of tellings)
    for (const day of daysOf(telling)) {
      const held = byDay.get(day);
      if (held) held.push(telling);
      else byDay.set(day, [telling]);
    }
  const days = [...byDay.keys()].sort();
  for (const [at, day] of days.entries()) {
    const one: Day = { day, tellings: ranked(byDay.get(day) ?? [], day), before: days[at - 1] ?? null, after: days[at + 1] ?? null, days };
    yield { path: dayPath(day), text: dayPage(one, '../../../') };
    yield { path: dayPath(day, 'md'), text: dayMarkdown(one) };
    if (at === days.length - 1) yield { path: 'index.html', text: dayPage(one, '') };
  }
  yield { path: DAYS_PATH, text: daysPage(days) };
  if (days.length === 0)
    yield {
      path: 'index.html',
      text: pageHtml({ look: 'digest', title: '简报 jianbao', description: null, root: '', home: 'index.html', main: EMPTY }),
    };
}
