import { label, named } from './bilingual.js';
import { later, longMonth, weekday } from './day.js';

/** Path of a day's page below OUT. */
export const dayPath = (day: string, ending: 'html' | 'md' = 'html'): string => `digest/${day.replaceAll('-', '/')}.${ending}`;
/** Path of the list of all days below OUT. */
export const DAYS_PATH = 'digest/index.html';

const WEEK: readonly (readonly [zh: string, en: string])[] = [
  ['一', 'Mo'],
  ['二', 'Tu'],
  ['三', 'We'],
  ['四', 'Th'],
  ['五', 'Fr'],
  ['六', 'Sa'],
  ['日', 'Su'],
];

export interface Month {
  /** `2024-07`. */
  readonly month: string;
  /** Days that have a page. */
  readonly days: ReadonlySet<string>;
  /** The day that is shown, null on the list of all days. */
  readonly shown: string | null;
  /** Way back to OUT. */
  readonly root: string;
}

/** A month as a table, Monday first; days with a page are links. */
export function monthTable({ month, days, shown, root }: Month): string {
  const first = `${month}-01`;
  const cells: string[] = Array.from({ length: (weekday(first) + 6) % 7 }, () => '<td></td>');
  for (let day = first; day.startsWith(month); day = later(day, 1)) {
    const number = Number(day.slice(8));
    const current = day === shown ? ' aria-current="date"' : '';
    cells.push(
      days.has(day)
        ? `<td><a href="${root}${dayPath(day)}" aria-label="${number}, ${month}"${current}>${number}</a></td>`
        : `<td>${number}</td>`,
    );
  }
  const rows = Array.from({ length: Math.ceil(cells.length / 7) }, (_, at) => `<tr>${cells.slice(at * 7, at * 7 + 7).join('')}</tr>`);
  const { zh, en } = longMonth(month);
  const heads = WEEK.map(
    ([han, latin]) => `<th scope="col"><span class="w" lang="zh-CN">${han}</span><span class="w" lang="en">${latin}</span></th>`,
  );
  return `<table class="cal"><caption>${label(zh, en)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The day's own month, with ways to the months beside it and to all days. */
export function calendar(day: string, days: readonly string[], root: string): string {
  const month = day.slice(0, 7);
  const before = days.filter((one) => one.slice(0, 7) < month).at(-1);
  const after = days.find((one) => one.slice(0, 7) > month);
  const link = (to: string | undefined, sign: string) => (to === undefined ? '' : `<a href="${root}${dayPath(to)}">${sign}</a>`);
  return `<nav class="days" aria-label="${named('日历', 'Calendar')}">
${monthTable({ month, days: new Set(days.filter((one) => one.startsWith(month))), shown: day, root })}
<p class="turn">${link(before, `← ${before?.slice(0, 7)}`)}<a href="${root}${DAYS_PATH}">${label('全部日期', 'All days')}</a>${link(after, `${after?.slice(0, 7)} →`)}</p>
</nav>`;
}
