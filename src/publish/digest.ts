import { type Day, dayPage } from './digest/day-page.js';
import { daysPage } from './digest/days-page.js';
import { dayMarkdown } from './digest/markdown.js';
import { ranked } from './digest/rank.js';
import { label } from './page/bilingual.js';
import { DAYS_PATH, dayPath } from './page/calendar.js';
import { pageHtml } from './page/shell.js';
import type { Sheet, Shelf, Spine } from './shelf.js';

const EMPTY = `<h1><span lang="zh-CN">简报</span> jianbao</h1><p>${label('暂无报道', 'No stories yet')}</p>`;

/** One digest a day in HTML and Markdown, the latest as index, and the list of all days. */
export function* digestSheets({ spines, open }: Shelf): Generator<Sheet> {
  const byDay = new Map<string, Spine[]>();
  for (const spine of spines)
    for (const day of spine.days) {
      const held = byDay.get(day);
      if (held) held.push(spine);
      else byDay.set(day, [spine]);
    }
  const days = [...byDay.keys()].sort();
  for (const [at, day] of days.entries()) {
    const told = byDay.get(day) ?? [];
    let held: Day | null = null;
    const one = (): Day => {
      held ??= {
        day,
        tellings: ranked(
          told.map((spine) => open(spine).gist),
          day,
        ),
        before: days[at - 1] ?? null,
        after: days[at + 1] ?? null,
        days,
      };
      return held;
    };
    const keys = told.map(({ key }) => key);
    // Every day's page has a calendar.
    const of = [...keys, ...days];
    yield { path: dayPath(day), of, text: () => dayPage(one(), '../../../') };
    yield { path: dayPath(day, 'md'), of: keys, text: () => dayMarkdown(one()) };
    if (at === days.length - 1) yield { path: 'index.html', of, text: () => dayPage(one(), '') };
  }
  yield { path: DAYS_PATH, of: days, text: () => daysPage(days) };
  if (days.length === 0)
    yield {
      path: 'index.html',
      of: [],
      text: () => pageHtml({ look: 'digest', title: '简报 jianbao', description: null, root: '', home: 'index.html', main: EMPTY }),
    };
}
