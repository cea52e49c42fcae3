const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = { zh: '日一二三四五六', en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] } as const;

const DAY = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** 0 Sunday … 6 Saturday, of an ISO day. */
export function weekday(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** The ISO day so many days later. */
export function later(day: string, days: number): string {
  return new Date(timeOf(day) + days * DAY).toISOString().slice(0, 10);
}

/** An ISO day as a reader writes it: 2024年7月16日 星期二 / Tuesday, July 16, 2024. */
export function longDay(day: string): { readonly zh: string; readonly en: string } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = weekday(day);
  return {
    zh: `${year}年${month}月${date}日 星期${WEEKDAYS.zh[at]}`,
    en: `${WEEKDAYS.en[at]}, ${MONTHS[month - 1]} ${date}, ${year}`,
  };
}

/** A month, `2024-07`: 2024年7月 / July 2024. */
export function longMonth(month: string): { readonly zh: string; readonly en: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { zh: `${year}年${number}月`, en: `${MONTHS[number - 1]} ${year}` };
}

/** A day or a range of days, as ISO: `2024-07-12`, or `2024-07-12 – 2024-07-16`. */
export function rangeOf(first: string | null, last: string | null): string {
  if (first === null || last === null || first === last) return first ?? last ?? '';
  return `${first} – ${last}`;
}
