import type { Basis } from '../model/index.js';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january gennaio gen ene enero janvier janv januar',
    'feb february febbraio febrero février févr februar',
    'mar march marzo mars märz',
    'apr april aprile abr abril avril avr',
    'may maggio mag mayo mai',
    'jun june giugno giu junio juin juni',
    'jul july luglio lug julio juillet juil juli',
    'aug august agosto ago août',
    'sep sept september settembre set septiembre septembre',
    'oct october ottobre ott octubre octobre okt oktober',
    'nov november novembre noviembre',
    'dec december dicembre dic diciembre décembre déc dez dezember',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);
const MONTH = '([A-Za-zÀ-ÿ]{3,10})\\.?';
const DAY_FORMS: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: /(?<!\d)(20\d\d|19\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/, order: 'ymd' },
  { pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d|19\\d\\d)\\b`), order: 'mdy' },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of |de |di )?${MONTH},?(?: de)? (20\\d\\d|19\\d\\d)(?=\\b|\\d{1,2} [A-Z])`),
    order: 'dmy',
  },
];

/** An ISO day when the three are a day of the calendar. */
function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1970 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // Date takes February 30 for March 1.
  return new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso) ? iso : null;
}

/** The first full day written in a line. */
export function dayIn(text: string): string | null {
  let best: { at: number; iso: string } | null = null;
  for (const { pattern, order } of DAY_FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, a = '', b = '', c = ''] = match;
    const month = (word: string) => MONTHS[word.toLowerCase()] ?? 0;
    const iso = order === 'ymd' ? isoDay(+a, +b, +c) : order === 'mdy' ? isoDay(+c, month(a), +b) : isoDay(+c, month(b), +a);
    if (iso && (!best || match.index < best.at)) best = { at: match.index, iso };
  }
  return best?.iso ?? null;
}

const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** `date` with the year that puts it closest to `near`. */
function withYear(month: number, day: number, near: string): string | null {
  const year = Number(near.slice(0, 4));
  const options = [year - 1, year, year + 1].flatMap((one) => isoDay(one, month, day) ?? []);
  options.sort((a, b) => Math.abs(days(a) - days(near)) - Math.abs(days(b) - days(near)));
  return options[0] ?? null;
}

/** A day in a URL's path: `/2024/07/15/`, `/2024-07-15-`, `/20240715`, `t20240715_`. */
export function dayInUrl(url: string | null): string | null {
  if (!url) return null;
  const { pathname } = new URL(url);
  const match =
    /(?:^|[/_-])(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(pathname) ??
    /(?:^|[/_-]|\/t)(20\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(pathname);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `安全内参7月15日消息`, `新华社北京7月15日电`, `IT之家 10 月 12 日消息` at the start of a paragraph. 据外媒7月3日报道 says when another reported. */
const CHINESE_DATELINE =
  /^(?!据|根据|援引)[^，。,；：“]{0,24}?(?:(20\d\d) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?:消息|讯|电)(?:[，,：:（(\s。]|$)/;
/** `WASHINGTON, July 15, 2024 (Reuters) –`, `LONDON — July 15 —`. */
const ENGLISH_DATELINE =
  /^[A-Z][A-Z .'’-]{2,30}(?:, [A-Z][A-Za-z. ]{1,20}){0,2}(?:,| [–—-]+) ?([A-Z][a-z]{2,8})\.? (\d{1,2})(?:, (20\d\d))? ?(?:\([^)]{2,30}\) ?|\/[^/]{2,20}\/ ?)?(?:--?|[–—])/;
/** A dateline further from the feed's day than this dates something else. */
const DATELINE_REACH = 31;

/** The day that the article's own text reports from, in one of its first paragraphs. */
export function dateline(paragraphs: readonly string[], near: string | null): string | null {
  for (const text of paragraphs) {
    const chinese = CHINESE_DATELINE.exec(text);
    const english = chinese ? null : ENGLISH_DATELINE.exec(text);
    if (!chinese && !english) continue;
    const [year, month, day] = chinese
      ? [chinese[1], Number(chinese[2]), Number(chinese[3])]
      : [english?.[3], MONTHS[english?.[1]?.toLowerCase() ?? ''] ?? 0, Number(english?.[2])];
    const iso = year ? isoDay(Number(year), month, day) : near ? withYear(month, day, near) : null;
    if (iso && (!near || (days(iso) <= days(near) + 1 && days(near) - days(iso) <= DATELINE_REACH))) return iso;
  }
  return null;
}

export interface Evidence {
  /** The article's first paragraphs. */
  readonly paragraphs: readonly string[];
  readonly url: string | null;
  /** Lines around the headline that aren't its text: dates, authors. */
  readonly bylines: readonly string[];
  readonly feed: string | null;
}

/** The best-known publication day and what says so. The day of the fetch is never evidence, and a day is never subtracted. */
export function publishedDay(evidence: Evidence): { day: string | null; basis: Basis } {
  const { feed } = evidence;
  const url = dayInUrl(evidence.url);
  // What a feed carried was published by then; a later day in a byline is an update's or a widget's.
  const byline = evidence.bylines.flatMap((line) => dayIn(line) ?? []).find((day) => !feed || days(day) <= days(feed) + 1) ?? null;
  const reported = dateline(evidence.paragraphs, feed ?? url ?? byline);
  if (reported) return { day: reported, basis: 'dateline' };
  if (url) return { day: url, basis: 'url' };
  if (byline) return { day: byline, basis: 'byline' };
  return feed ? { day: feed, basis: 'feed' } : { day: null, basis: 'none' };
}
