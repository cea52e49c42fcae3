import type { Brief, TimelineEntry } from '../../model/index.js';
import { escapeHtml } from '../escape.js';
import { told } from '../page/bilingual.js';

const SHOWN = 24;

const maybe = (text: string | null): string | null => (text === null ? null : escapeHtml(text));

/** The timelines of all articles as one, in order of days, each entry once. */
function entriesOf(members: readonly Brief[]): TimelineEntry[] {
  const seen = new Set<string>();
  const fresh = ({ date, zh, en }: TimelineEntry): boolean => {
    const keys = [zh === null ? null : `${date}\0${zh}`, en === null ? null : `${date}\0${en}`].filter((key) => key !== null);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  };
  return members
    .flatMap(({ timeline }) => timeline)
    .filter(fresh)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, SHOWN);
}

/** What happened when, as the articles tell it. */
export function timelineHtml(members: readonly Brief[]): string {
  const items = entriesOf(members).map(
    ({ date, zh, en }) =>
      `<li><time>${escapeHtml(date.replace('/', ' – '))}</time><div class="pair">${told('p', { zh: maybe(zh), en: maybe(en) })}</div></li>`,
  );
  return items.length === 0 ? '' : `<ol class="line">${items.join('')}</ol>`;
}
