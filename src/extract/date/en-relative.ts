import { addDays, parseDay } from './calendar.js';
import { COUNT, count, EDGE, impliedYear, WEEKDAY, WEEKDAYS } from './en-parts.js';
import {
  type DateRule,
  type DateValue,
  dayFrom,
  monthFrom,
  quarterValue,
  weekdayBefore,
  weekdayInWeek,
  weekendValue,
  weekValue,
  yearValue,
} from './value.js';

function shifted(anchor: { year: number }, word: string | undefined): DateValue | null {
  const year = anchor.year + (word === 'last' || word === 'previous' ? -1 : word === 'next' ? 1 : 0);
  return yearValue(year, impliedYear(year));
}

/** English dates told from the anchor or from the date before them. */
export const englishRelative: readonly DateRule[] = [
  {
    name: 'en.of-last',
    pattern:
      /(?<![a-z0-9])(?:(?:later|earlier)\s+)?(?:that|the same|the following|the next)\s+(?<unit>day|month|year)(?![a-z])|(?<![a-z0-9])(?<count>a|one|two|three|four|five|six)\s+(?<later>day|week|month|year)s?\s+later(?![a-z])/g,
    read: (m, { last, before }) => {
      // Less than a month later is how long.
      if (!last || /(?:than|about|around|over|nearly|almost|roughly|least) $/.test(before)) return null;
      const from = parseDay(last.iso);
      const after = /following|next/.test(m[0]) ? 1 : m.groups?.later ? count(m) : 0;
      const unit = m.groups?.unit ?? m.groups?.later;
      if (unit === 'year') return yearValue(from.year + after, impliedYear(from.year + after));
      if (unit === 'month') return last.granularity === 'year' ? null : monthFrom(from.year, from.month, after);
      if (last.granularity !== 'day') return null;
      return dayFrom(from, unit === 'week' ? after * 7 : after);
    },
  },
  {
    name: 'en.day-relative',
    pattern:
      /(?<![a-z0-9])(?<word>yesterday|tomorrow|today|tonight|last night|this (?:morning|afternoon|evening)|the day before yesterday|the day after tomorrow)(?:'s)?(?![a-z])/g,
    read: (m, { anchor, before, after }) => {
      if (!anchor) return null;
      const word = m.groups?.word ?? '';
      if (word === 'yesterday' || word === 'last night') return dayFrom(anchor, -1);
      if (word.startsWith('this ')) return dayFrom(anchor, 0);
      if (word === 'the day after tomorrow') return dayFrom(anchor, 2);
      if (word === 'tomorrow' && !/(?:today|here|of|better|for) (?:and )?$/.test(before)) return dayFrom(anchor, 1);
      if (word.startsWith('the day')) return dayFrom(anchor, -2);
      // today as "nowadays" is no date: it is one right beside a verb of news.
      const news =
        /(?:announced|released|published|confirmed|disclosed|revealed|said|warned|issued|unsealed|charged|sentenced|added|earlier|launched|fixed|patched|reported|unveiled|arrested|seized|here)\s(?:\w{1,12}\s)?$/;
      return (news.test(before) && /^["')]{0,2}[,.;。]?(?:[\s"']|$)/.test(after)) ||
        /^\s(?:announced|released|said|published|confirmed|disclosed|warned|issued|unveiled|revealed)/.test(after)
        ? dayFrom(anchor, 0)
        : null;
    },
  },
  {
    name: 'en.from-now',
    pattern: new RegExp(`${EDGE}${COUNT}\\s+(?<unit>day|week|month|year)s?\\s+from\\s+(?:now|today)(?![a-z])`, 'g'),
    read: (m, { anchor }) => {
      if (!anchor) return null;
      const ahead = count(m);
      const unit = m.groups?.unit;
      if (unit === 'year' && ahead >= 10) return null;
      if (unit === 'year') return yearValue(anchor.year + ahead, impliedYear(anchor.year + ahead));
      if (unit === 'month') return monthFrom(anchor.year, anchor.month, ahead);
      return unit === 'week' ? weekValue(addDays(anchor, 7 * ahead)) : dayFrom(anchor, ahead);
    },
  },
  {
    name: 'en.ago',
    pattern: new RegExp(`${EDGE}${COUNT}\\s+(?<unit>day|week|month|year)s?\\s+(?:ago|earlier|prior)(?![a-z])`, 'g'),
    read: (m, { anchor, before, last }) => {
      const earlier = /earlier|prior$/.test(m[0]);
      const from = earlier && last && last.granularity === 'day' ? parseDay(last.iso) : anchor;
      if (!from || /(?:than|about|around|over|nearly|almost|roughly|least)\s$/.test(before)) return null;
      const back = count(m);
      const unit = m.groups?.unit;
      if (unit === 'year') return yearValue(from.year - back, impliedYear(from.year - back));
      if (unit === 'month') return monthFrom(from.year, from.month, -back);
      return unit === 'week' ? weekValue(addDays(from, -7 * back)) : dayFrom(from, -back);
    },
  },
  {
    name: 'en.relative-unit',
    pattern:
      /(?<![a-z0-9])(?:(?:earlier|later|late|early)\s+)?(?<which>last|this|next|the previous|the past)\s+(?<unit>week|weekend|month|year|quarter)(?:'s)?(?![a-z-])/g,
    read: (m, { anchor }) => {
      if (!anchor || /past/.test(m.groups?.which ?? '')) return null;
      const which = /previous/.test(m.groups?.which ?? '') ? 'last' : m.groups?.which;
      const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
      const unit = m.groups?.unit;
      if (unit === 'week') return weekValue(addDays(anchor, shift * 7));
      if (unit === 'weekend') return weekendValue(addDays(anchor, shift * 7));
      if (unit === 'month') return monthFrom(anchor.year, anchor.month, shift);
      if (unit === 'year') return shifted(anchor, which);
      const index = anchor.year * 4 + Math.floor((anchor.month - 1) / 3) + shift;
      return quarterValue(Math.floor(index / 4), (index % 4) + 1, impliedYear(Math.floor(index / 4)));
    },
  },
  {
    name: 'en.weekday',
    pattern: new RegExp(`${EDGE}(?:(?<which>last|next|this|this past|this coming)\\s+)?${WEEKDAY}(?:'s)?(?![a-z])`, 'g'),
    read: (m, { anchor, before, after }) => {
      if (!anchor) return null;
      if (
        /(?:patch|black|cyber|ruby|tuesday|every|each|giving|super|good|exploit|update)\s$/.test(before) ||
        /^\s(?:night live|times|podcast|newsletter|briefing|roundup)/.test(after) ||
        /^s\b/.test(after)
      )
        return null;
      const weekday = WEEKDAYS.indexOf(m.groups?.weekday ?? '') + 1;
      const which = m.groups?.which;
      if (which === 'next') return weekdayInWeek(anchor, 1, weekday);
      if (which === 'this' || which === 'this coming') return weekdayInWeek(anchor, 0, weekday);
      return weekdayBefore(anchor, weekday);
    },
  },
];
