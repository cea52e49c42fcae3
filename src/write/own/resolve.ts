import type { DateMention, Document, Span } from '../../model/index.js';

/** 2024年7月12日 in an article of 2024 is 7月12日: the year is understood, and stands where it is another. */
export function printedDate(date: DateMention, lang: 'zh' | 'en', anchor: string | null): string {
  const label = date.label[lang];
  const year = anchor?.slice(0, 4);
  if (!year || date.iso.includes('/') || date.iso.length === 4 || !date.iso.startsWith(year)) return label;
  return lang === 'zh' ? label.replace(`${year}年`, '') : label.replace(new RegExp(`,? ${year}$`), '');
}

/** English prepositions that a resolved date wants in front where the relative one had none: yesterday → on July 14. */
function english(date: DateMention, text: string, before: string): string {
  const bare =
    /(?:^|\s)(?:on|in|since|by|until|from|to|of|during|before|after|late|early|earlier|between|and|through|for|as of|the)\s$/i.test(before);
  if (bare) return text;
  return date.granularity === 'day'
    ? `on ${text}`
    : date.granularity === 'week' || date.iso.includes('/')
      ? `in the week of ${text}`
      : `in ${text}`;
}

/** Dates that read worse resolved, or that the sentence needs as they are: 当天, 同年, "that year". */
const KEPT = /^(?:当[天日年月]|同[日年月]|次[日年月]|翌|第二天|本[周月年]|今年|this|that|the same|later|earlier)/i;

/**
 * The text of a span with its relative dates printed as dates: 上周五 → 7月12日, last Friday → on July 12.
 * Only days, months and years are printed; a week or a quarter stays as written.
 */
export function withDates(document: Document, span: Span, dates: readonly DateMention[], lang: 'zh' | 'en'): string {
  let out = '';
  let at = span.start;
  for (const date of dates) {
    if (date.start < span.start || date.end > span.end || date.start < at) continue;
    if (date.anchor === null || KEPT.test(date.text) || date.iso.includes('/')) continue;
    const before = document.text.slice(at, date.start);
    const printed = printedDate(date, lang, document.anchor);
    out += before + (lang === 'en' ? english(date, printed, `${out}${before}`.slice(-12)) : printed);
    at = date.end;
  }
  return out + document.text.slice(at, span.end);
}
