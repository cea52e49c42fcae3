import type { DateMention, DateParts } from '../../model/index.js';
import { addDays, addMonths, type Day, exists, isoDay, isoMonth, lastDayOf, weekdayOf } from './calendar.js';

export type Granularity = DateMention['granularity'];
export type Relation = NonNullable<DateMention['relation']>;

/** A date as a rule read it: what is stated, what context lent, and the ISO form of both together. */
export interface DateValue {
  readonly iso: string;
  readonly granularity: Granularity;
  readonly known: DateParts;
  readonly implied: DateParts;
  /** It was resolved against the reference day or an earlier date. */
  readonly relative: boolean;
}

/** What a rule may resolve against. */
export interface DateContext {
  /** The day the text reports from, or the item of a digest that states its own. */
  readonly anchor: Day | null;
  /** Month that the headline of a monthly report names: its 本月. */
  readonly reportMonth: Pick<Day, 'year' | 'month'> | null;
  /** The date mentioned last before this place. */
  readonly last: DateMention | null;
  /** It stands in the same paragraph. */
  readonly near: boolean;
  /** Year stated last in the same paragraph, null where none is. */
  readonly nearYear: number | null;
  /** Folded text before and behind the match, 24 units each. */
  readonly before: string;
  readonly after: string;
  /** In numeric dates of this text the day stands first. */
  readonly dayFirst: boolean;
  /** The slice in its own case, and the words around it in theirs. */
  readonly written: string;
  readonly wordBefore: string;
  readonly wordAfter: string;
}

export interface DateRule {
  readonly name: string;
  /** Global, against the folded text; every repetition bounded. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: DateContext) => DateValue | null;
}

type Stated = { readonly known?: DateParts; readonly implied?: DateParts; readonly relative?: boolean };

/** A day that the calendar doesn't have, 2月30日: it is no date, and neither are its year and month. */
export const NO_SUCH_DAY: DateValue = { iso: '', granularity: 'day', known: {}, implied: {}, relative: false };

export function dayValue(day: Day, stated: Stated = {}): DateValue | null {
  if (!exists(day)) return NO_SUCH_DAY;
  return {
    iso: isoDay(day),
    granularity: 'day',
    known: stated.known ?? day,
    implied: stated.implied ?? {},
    relative: stated.relative ?? false,
  };
}

export function monthValue(year: number, month: number, stated: Stated = {}): DateValue | null {
  if (month < 1 || month > 12) return null;
  return {
    iso: isoMonth(year, month),
    granularity: 'month',
    known: stated.known ?? { year, month },
    implied: stated.implied ?? {},
    relative: stated.relative ?? false,
  };
}

export function yearValue(year: number, stated: Stated = {}): DateValue | null {
  if (year < 1900 || year > 2100) return null;
  return {
    iso: String(year),
    granularity: 'year',
    known: stated.known ?? { year },
    implied: stated.implied ?? {},
    relative: stated.relative ?? false,
  };
}

/** First to last day of a run of whole months. */
function monthsSpan(year: number, first: number, last: number, granularity: Granularity, stated: Stated): DateValue {
  const start = isoDay({ year, month: first, day: 1 });
  const end = isoDay({ year, month: last, day: lastDayOf(year, last) });
  return {
    iso: `${start}/${end}`,
    granularity,
    known: stated.known ?? { year },
    implied: stated.implied ?? {},
    relative: stated.relative ?? false,
  };
}

export function quarterValue(year: number, quarter: number, stated: Stated = {}): DateValue | null {
  if (quarter < 1 || quarter > 4) return null;
  return monthsSpan(year, quarter * 3 - 2, quarter * 3, 'quarter', stated);
}

export function halfValue(year: number, half: 1 | 2, stated: Stated = {}): DateValue {
  return monthsSpan(year, half === 1 ? 1 : 7, half === 1 ? 6 : 12, 'half', stated);
}

/** Monday to Sunday of the week that holds `day`. */
export function weekValue(day: Day): DateValue {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { iso: `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`, granularity: 'week', known: {}, implied: monday, relative: true };
}

export function weekendValue(day: Day): DateValue {
  const saturday = addDays(day, 6 - weekdayOf(day));
  return { iso: `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`, granularity: 'range', known: {}, implied: saturday, relative: true };
}

/** A day some days from another. */
export function dayFrom(day: Day, days: number): DateValue | null {
  const found = addDays(day, days);
  return dayValue(found, { known: {}, implied: found, relative: true });
}

export function monthFrom(year: number, month: number, months: number): DateValue | null {
  const found = addMonths(year, month, months);
  return monthValue(found.year, found.month, { known: {}, implied: found, relative: true });
}

/** A weekday of the week `weeks` from the anchor's. */
export function weekdayInWeek(anchor: Day, weeks: number, weekday: number): DateValue | null {
  return dayFrom(anchor, weeks * 7 + weekday - weekdayOf(anchor));
}

/** The nearest such weekday on or before the anchor. */
export function weekdayBefore(anchor: Day, weekday: number): DateValue | null {
  return dayFrom(anchor, -((weekdayOf(anchor) - weekday + 7) % 7));
}

/** How far ahead of the anchor a date without a year may lie when nothing says that it is to come: feeds carry posts late and early. */
const AHEAD = 45;
const COMING =
  /(?:将(?:于|在)?|拟(?:于|在)?|计划(?:于|在)?|定[于在档]|预计(?:于|在)?|报名截止|拟定|须在|应在|须于|upcoming|will(?: \w{1,12}){0,2}(?: on| in| by)?|by|until|before|ahead of|deadline(?: is| of)?|scheduled for|starting(?: on| in)?|effective(?: on)?|planned for|due(?: on| in| by)?|begins?(?: on| in)?|takes? effect(?: on| in)?) ?$/;
const COMING_AFTER = /^(?:前(?!后)|起(?!诉)|将|之前|之后|以后|正式(?:实施|施行|生效)|开幕|截止|举办|生效|施行)/;

/** The year of a month (and day) that the text leaves out: of the same paragraph's last stated year, else the one that lies nearest behind the anchor. */
export function yearFor(month: number, day: number | null, context: DateContext): number | null {
  const { anchor, nearYear, before } = context;
  if (nearYear !== null) return nearYear;
  if (!anchor) return null;
  const limit = addDays(anchor, COMING.test(before) || COMING_AFTER.test(context.after) ? 183 : AHEAD);
  const at = { year: anchor.year, month, day: day ?? 1 };
  if (isoDay(at) > isoDay(limit)) return anchor.year - 1;
  // 1月3日 in an article of December is to come.
  const next = { ...at, year: anchor.year + 1 };
  if (anchor.month >= 11 && isoDay(next) <= isoDay(addDays(anchor, AHEAD))) return anchor.year + 1;
  return anchor.year;
}
