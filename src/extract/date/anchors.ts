import type { DateMention } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { type Day, parseDay } from './calendar.js';

/** How far into a paragraph its dateline may reach: 安全内参11月7日消息, 据外媒 7 月 13 日报道. */
const LEAD = 30;
const HEADLINE = 60;
const DATELINE = /^ ?(?:消息|讯|电|报道)/;
/** An item's day lies at most this far from the article's. */
const FARTHEST = 90 * 86_400_000;

/** Which day relative dates resolve against, as a text goes on. */
export interface Anchors {
  /** The anchor at a place, given the dates found before it. */
  readonly at: (start: number) => { readonly day: Day | null; readonly iso: string | null };
  /** Tells of a date found, in order, and where its line begins. */
  readonly saw: (date: DateMention, line: number) => void;
  readonly reportMonth: () => Pick<Day, 'year' | 'month'> | null;
}

/**
 * The article's anchor, save in an item of a digest that states its own day: from that dateline on to the next heading, or to the
 * paragraph's end where the text has no sections. Headlines of monthly reports name the month of their 本月.
 */
export function anchorsOf(input: Reading): Anchors {
  const { folded, sections } = input;
  const own = input.anchor ? parseDay(input.anchor) : null;
  const title = sections[0]?.type === 'title' ? sections[0].end : folded.indexOf('\n');
  const headings = new Set(sections.filter(({ type }) => type === 'heading').map(({ start }) => start));
  let item: { day: Day; iso: string; until: number } | null = null;
  const months: DateMention[] = [];

  // An item ends before the next heading, or before a short line that closes no sentence: headlines of digests are often plain lines.
  const itemEnd = (from: number): number => {
    let line = folded.indexOf('\n', from);
    while (line >= 0 && sections.length > 0) {
      const next = folded.indexOf('\n', line + 1);
      const text = folded.slice(line + 1, next < 0 ? folded.length : next);
      if ((text.length <= HEADLINE && !/[。.!?！？]/.test(text)) || headings.has(line + 1)) return line;
      line = next;
    }
    return line < 0 ? folded.length : line;
  };
  return {
    at: (start) => (item && start < item.until ? { day: item.day, iso: item.iso } : { day: own, iso: input.anchor }),
    saw: (date, line) => {
      if (date.start < title && date.granularity === 'month' && date.known.year !== undefined) months.push(date);
      if (date.granularity !== 'day' || !input.anchor || !DATELINE.test(folded.slice(date.end, date.end + 3))) return;
      const near = Math.abs(Date.parse(date.iso) - Date.parse(input.anchor)) <= FARTHEST;
      if (date.start - line <= LEAD && near) item = { day: parseDay(date.iso), iso: date.iso, until: itemEnd(date.start) };
    },
    reportMonth: () => (months.length === 1 && months[0] ? parseDay(months[0].iso) : null),
  };
}
