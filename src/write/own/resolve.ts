import type { DateMention, Document, Span } from '../../model/index.js';

/** 2024年7月12日 in an article of 2024 is 7月12日: the year is understood, and stands where it is another. */
export function printedDate(date: DateMention, lang: 'zh' | 'en', anchor: string | null, full = false): string {
  const year = full ? undefined : anchor?.slice(0, 4);
  const short = (label: string): string => {
    // A month yet to come needs its year: alone it reads as the last one past.
    if (!year || date.iso.length === 4 || !date.iso.startsWith(year) || date.iso > (anchor ?? '')) return label;
    return lang === 'zh' ? label.replace(`${year}年`, '') : label.replace(new RegExp(`,? ${year}$`), '');
  };
  if (date.granularity !== 'week') return short(date.label[lang]);
  const [y, m, d] = (date.iso.split('/')[0] ?? '').split('-').map(Number);
  return lang === 'zh' ? short(`${y}年${m}月${d}日当周`) : short(`the week of ${MONTHS[(m ?? 1) - 1]} ${d}, ${y}`);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What may stand in front of an English date without another preposition: one of its own, or a determiner before `Wednesday advisory`. */
const LED =
  /(?:^|[\s(—–-])(?:on|in|since|by|until|till|from|to|of|during|before|after|late|early|mid|earlier|later|between|and|through|for|as of|the|a|an|its|their|his|her|this|that|next|over|than|around|about|at|compared with)\s$/i;

/** Relative English dates with the preposition that they want: yesterday → on July 14, late last month → in late June. */
function english(date: DateMention, printed: string, before: string): string {
  const part = date.granularity === 'day' ? undefined : /^(early|earlier|late|later|mid)\b/i.exec(date.text)?.[1]?.toLowerCase();
  const named = part === undefined ? printed : `${part}${part.endsWith('er') ? ' in' : ''} ${printed}`;
  const possessive = /[’']s$/.test(date.text) ? `${named}’s` : named;
  if (LED.test(before) || /^(?:earlier|later)/.test(possessive)) return possessive;
  return date.granularity === 'day' ? `on ${possessive}` : `in ${possessive}`;
}

/** Dates that read worse resolved, or that the sentence needs as they are. */
const KEPT =
  /^(?:当[天日年月]|同[日年月]|次[日年月]|翌|第二天|前[日天]|这[天年月]|那[天年月]|的?时候|年[初底中末]|(?:this|that|the) (?:same|very)|the (?:same|next|following)|that |the (?:start|end|beginning|middle)|(?:a|an|one|two|three|\w+) (?:days?|weeks?|months?|years?) (?:later|after|earlier|before)|later)/i;

function kept(date: DateMention, document: Document): boolean {
  if (date.anchor === null || KEPT.test(date.text)) return true;
  if (!['day', 'week', 'month', 'year'].includes(date.granularity)) return true;
  // A weekday that comes out after the article's own day was reckoned from the wrong week.
  if (document.anchor && date.granularity === 'day' && date.iso > document.anchor && !/明|下|next|tomorrow|后/i.test(date.text))
    return true;
  // 2022 去年 is a slip of the pen.
  if (/\d\s*$/.test(document.text.slice(date.start - 2, date.start))) return true;
  // 人工智能快速发展的今天 is the present age; 当前日期 holds no 前日.
  const before = document.text.slice(date.start - 2, date.start);
  if (/^(?:今天|今日|today)$/i.test(date.text) && /的$|^of $/i.test(before)) return true;
  // The text itself gives the day in brackets: 上周六（11月5日）.
  return /^[（(]\d/.test(document.text.slice(date.end, date.end + 2));
}

/** A written date whose year is the article's own and past: the year may go, as it does where a relative date is printed. */
function understood(date: DateMention, document: Document): boolean {
  const { anchor } = document;
  if (date.anchor !== null || anchor === null || (date.granularity !== 'day' && date.granularity !== 'month')) return false;
  if (date.known.year === undefined || date.iso.slice(0, 4) !== anchor.slice(0, 4) || date.iso > anchor || date.relation !== null)
    return false;
  // Inside a title the date is part of the name.
  const after = document.text.slice(date.end, date.end + 24);
  return !/^[^《]{0,24}》|^[-–—~至到]/.test(after) && !/[-–—~至到]\s?$/.test(document.text.slice(date.start - 2, date.start));
}

/** Behind a date of another year in its sentence, a day without a year would be read into that year. */
function afterOtherYear(date: DateMention, document: Document, dates: readonly DateMention[]): boolean {
  const before = document.text.slice(0, date.start);
  const from = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'), before.lastIndexOf('. '));
  return dates.some((d) => d.start > from && d.end <= date.start && d.iso.slice(0, 4) !== document.anchor?.slice(0, 4));
}

/** The month that the headline of a monthly report names. */
function reportMonth(document: Document, dates: readonly DateMention[]): DateMention | null {
  const title = document.sections[0];
  if (title?.type !== 'title') return null;
  const named = dates.filter((d) => d.start >= title.start && d.end <= title.end && d.granularity === 'month' && d.anchor === null);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Months that are counted from the report's own, not from the day it was posted. */
const THIS_MONTH = /^(?:本月|当月|this month)$/i;
const LAST_MONTH = /^(?:上个?月|last month|the previous month)$/i;

/**
 * The text of a span with its relative dates printed as dates: 上周五 → 7月12日, last Friday → on July 12.
 * Days, weeks, months and years are printed; a quarter or half stays as written.
 */
export function withDates(document: Document, span: Span, dates: readonly DateMention[], lang: 'zh' | 'en'): string {
  let out = '';
  let at = span.start;
  const report = reportMonth(document, dates);
  for (const date of dates) {
    if (date.start < span.start || date.end > span.end || date.start < at) continue;
    const month = report !== null && THIS_MONTH.test(date.text) ? report : null;
    if (report !== null && LAST_MONTH.test(date.text)) continue;
    if (!month && kept(date, document) && !understood(date, document)) continue;
    const before = document.text.slice(at, date.start);
    const printed = printedDate(month ?? date, lang, document.anchor, afterOtherYear(date, document, dates));
    const lead = `${out}${before}`;
    const said =
      date.anchor === null
        ? printed
        : lang === 'en'
          ? english(date, printed, lead.slice(-16))
          : chinese(date, printed, document.text.slice(date.end, date.end + 1));
    const gap = lang === 'zh' && /[A-Za-z0-9]$/.test(lead) ? ' ' : '';
    out = lead + gap + (lead === '' ? said.charAt(0).toUpperCase() + said.slice(1) : said);
    at = date.end;
  }
  return out + document.text.slice(at, span.end);
}

/** 去年同期 keeps its 同期, 今年早些时候 its 早些时候; a year before a month that the label holds is not said twice. */
function chinese(date: DateMention, printed: string, next: string): string {
  const tail = date.text.match(/(?:同期|早些时候|晚些时候|[上下]半年|初|底|末|中旬|上旬|下旬)$/)?.[0] ?? '';
  if (tail && printed.endsWith(tail)) return printed;
  return tail === '' && /年$/.test(printed) && next === '年' ? printed.slice(0, -1) : printed + tail;
}
