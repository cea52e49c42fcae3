import { label } from '../page/bilingual.js';
import { monthTable } from '../page/calendar.js';
import { pageHtml } from '../page/shell.js';

const ROOT = '../';

/** `digest/index.html`: every day that has a page, by month, latest first. */
export function daysPage(days: readonly string[]): string {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))].reverse();
  const tables = months.map((month) =>
    monthTable({ month, days: new Set(days.filter((day) => day.startsWith(month))), shown: null, root: ROOT }),
  );
  const main = `<h1>${label('全部日期', 'All days')}</h1>
<p class="meta">${label(`${days.length} 天`, `${days.length} ${days.length === 1 ? 'day' : 'days'}`)}</p>
<div class="months">${tables.join('\n')}</div>`;
  return pageHtml({
    look: 'digest',
    title: '全部日期 · All days · 简报 jianbao',
    description: null,
    root: ROOT,
    home: `${ROOT}index.html`,
    main,
  });
}
