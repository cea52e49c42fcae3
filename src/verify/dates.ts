import type { DateMention } from '../model/index.js';
import type { Evidence, Sought } from './evidence.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';
import { meets } from './spans.js';
import { dateKey } from './topics.js';
import type { Violation } from './violation.js';

/** A day whose year the text leaves open is told by month and day: the reader takes the year from the article. */
const yearOpen = ({ known, implied, text }: DateMention): boolean =>
  implied.year !== undefined && known.year === undefined && known.month !== undefined && !/\d{4}/.test(text);

/** Whether an article's date bears out a said one: the same, the month or year it lies in, or an end of its period. */
export function saysDate(said: DateMention, source: DateMention): boolean {
  if (said.iso === source.iso) return true;
  const loose = yearOpen(said);
  const cut = (iso: string): string => (loose ? iso.slice(5) : iso);
  const ends = source.iso.split('/').map(cut);
  return said.iso.split('/').every((iso) => {
    const wanted = cut(iso);
    return ends.some((end) => end === wanted || (wanted !== '' && end.startsWith(`${wanted}-`)));
  });
}

/** sentenced on May 1 to 13 years: the second number is no day. */
const measured = (date: DateMention, said: Passage): boolean =>
  date.iso.includes('/') && /^(?: (?:years?|months?|days?|weeks?|hours?)\b|[年个])/.test(said.folded.slice(date.end, date.end + 8));
const startOf = (date: DateMention): DateMention => ({ ...date, iso: date.iso.split('/')[0] ?? date.iso });

/** What the article tells of a time without a date its reader knows: the year of a version, a month later. */
function told(date: DateMention, said: Passage, evidence: Evidence, source: Source): boolean {
  const here = evidence.sentences();
  if (date.granularity === 'year' && date.known.year !== undefined) return here.some((one) => source.numbers(one).has(Number(date.iso)));
  const text = said.folded.slice(date.start, date.end);
  return (
    /后|later|after|earlier|前/.test(text) &&
    here.some((one) => /后|later|after|earlier|before|前/.test(one.folded.slice(one.start, one.end)))
  );
}

/** 7月26日消息: the day of the report is not that of what it reports. */
const isDateline = ({ folded }: Passage, { end }: DateMention): boolean => /^(?:消息|讯|电[，,\s])/.test(folded.slice(end, end + 3));

const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天])(?![期年围边])|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/g;
const DAYS = ['日天sun', '一mon', '二tues', '三wednes', '四thurs', '五fri', '六satur'];
const dayOf = (text: string): number => DAYS.findIndex((names) => names.includes(text));

/** Weekdays that no date was made of, and that the evidence doesn't name. */
function looseWeekdays(said: Passage, evidence: Evidence): Violation[] {
  return [...said.folded.matchAll(WEEKDAY)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (said.dates.some((date) => meets(date, span))) return [];
    const day = dayOf(match[1] ?? match[2] ?? '');
    const named = evidence.sentences().some((one) => {
      const days = [...one.folded.slice(one.start, one.end).matchAll(WEEKDAY)].map((other) => dayOf(other[1] ?? other[2] ?? ''));
      return days.includes(day) || one.dates.some(({ iso }) => iso.length === 10 && new Date(`${iso}T00:00:00Z`).getUTCDay() === day);
    });
    return named ? [] : [{ rule: 'date' as const, lang: said.lang, said: said.text.slice(span.start, span.end), source: null }];
  });
}

/** Days of the calendar that the reader of dates refused: November 31. */
function impossible(said: Passage): Violation[] {
  const pattern =
    /\d{1,2}月\d{1,2}[日号]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b(?! ?(?:%|million|billion|percent))/g;
  return [...said.folded.matchAll(pattern)].flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    if (said.dates.some((date) => date.start < end && date.end >= end)) return [];
    return [{ rule: 'date' as const, lang: said.lang, said: said.text.slice(index, end), source: null }];
  });
}

export function dateViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  const wrong = said.dates.flatMap((mention) => {
    // A dateline taken over is a dateline still.
    const asHappened = (sentence: Passage, one: DateMention): boolean => isDateline(said, mention) || !isDateline(sentence, one);
    const date = measured(mention, said) ? startOf(mention) : mention;
    const sought: Sought = {
      key: dateKey(date),
      kind: 'value',
      at: mention,
      rivals: (sentence) => sentence.dates.filter((one) => asHappened(sentence, one) && !said.dates.some((other) => saysDate(other, one))),
    };
    if (
      evidence.find(said, (sentence) => sentence.dates.filter((one) => saysDate(date, one) && asHappened(sentence, one)), sought).length >
        0 ||
      told(date, said, evidence, source)
    )
      return [];
    const all = evidence.sentences().flatMap(({ dates }) => dates);
    const near = all.find(({ iso }) => iso.slice(0, 7) === date.iso.slice(0, 7)) ?? all[0] ?? null;
    return [{ rule: 'date' as const, lang: said.lang, said: date.text, source: near?.text ?? null }];
  });
  return [...wrong, ...looseWeekdays(said, evidence), ...impossible(said)];
}
