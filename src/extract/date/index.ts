import type { DateMention, Lost } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { type Day, parseDay } from './calendar.js';
import { englishRules } from './en.js';
import { dateLabel } from './label.js';
import { numericRules, putsDayFirst } from './numeric.js';
import { otherRules } from './other.js';
import { joinRanges } from './ranges.js';
import type { DateContext, DateRule, Relation } from './value.js';
import { chineseRules } from './zh.js';

export interface Dates {
  readonly dates: readonly DateMention[];
  readonly lost: readonly Lost[];
}

/** All rules in order of right: among matches that start at one place the longest wins, then the earlier rule. */
export const dateRules: readonly DateRule[] = [...numericRules, ...chineseRules, ...englishRules, ...otherRules];

const AROUND = 24;

/** Which rules a text needs: Chinese ones where Han stands, month names of other languages outside zh and en. */
function rulesFor(input: Reading): readonly DateRule[] {
  const rules = [...numericRules];
  if (/[年月日周天季]|星期/.test(input.text)) rules.push(...chineseRules);
  rules.push(...englishRules);
  if (input.lang !== 'zh' && input.lang !== 'en') rules.push(...otherRules);
  return rules;
}

const BEFORE_RELATION: readonly (readonly [RegExp, Relation])[] = [
  [/(?:截至|截止到?|截止至|直到|as of|until|till|by)\s?$/, 'until'],
  [/(?:自从?|从|since|starting|from)\s?$/, 'since'],
  [/(?:早于|before|prior to)\s?$/, 'before'],
  [/(?:晚于|after|following)\s?$/, 'after'],
];
const AFTER_RELATION: readonly (readonly [RegExp, Relation])[] = [
  [/^\s?(?:以来|起(?!诉|来|草)|开始|至今|以后)/, 'since'],
  [/^\s?(?:之前|以前|前(?!夕|后|往|来|线))/, 'before'],
  [/^\s?(?:之后|后(?!续|台|来|门))/, 'after'],
];

function relationOf(before: string, after: string): Relation | null {
  return (
    AFTER_RELATION.find(([pattern]) => pattern.test(after))?.[1] ?? BEFORE_RELATION.find(([pattern]) => pattern.test(before))?.[1] ?? null
  );
}

/** Whether a place lies inside 《…》: years there are part of a name. */
function inTitle(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open >= 0 && at - open < 80 && !text.slice(open, at).includes('》') && text.indexOf('》', at) > 0;
}

interface Match {
  readonly rule: DateRule;
  readonly order: number;
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}

function matches(input: Reading): Match[] {
  const code = input.sections.filter((section) => section.type === 'code');
  const found: Match[] = [];
  for (const [order, rule] of rulesFor(input).entries()) {
    for (const match of input.folded.matchAll(rule.pattern)) {
      const start = match.index;
      if (match[0].length === 0 || code.some((section) => start >= section.start && start < section.end)) continue;
      found.push({ rule, order, match, start, end: start + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}

/** Year that the paragraph stated last, unless a relative or yearless date has come between. */
function nearYear(found: readonly DateMention[], text: string, start: number): number | null {
  const last = found.at(-1);
  if (!last || text.slice(last.end, start).includes('\n')) return null;
  const year = last.known.year ?? (last.relation === null && last.implied.year && !last.anchor ? last.implied.year : undefined);
  return year ?? null;
}

/**
 * The dates of a text in order. Relative ones resolve against `input.anchor`, and are no dates where there is none; a day and month without
 * a year takes the year of its paragraph, else the one nearest behind the anchor. Impossible days are no dates.
 */
export function readDates(input: Reading): Dates {
  const anchor: Day | null = input.anchor ? parseDay(input.anchor) : null;
  const dayFirst = putsDayFirst(input.folded);
  const found: DateMention[] = [];
  const lost: Lost[] = [];
  let reached = 0;
  for (const { rule, match, start, end } of matches(input)) {
    if (start < reached) {
      lost.push({ start, end, rule: rule.name, to: found.at(-1)?.rule ?? '' });
      continue;
    }
    const before = input.folded.slice(Math.max(0, start - AROUND), start);
    const after = input.folded.slice(end, end + AROUND);
    const context: DateContext = {
      anchor,
      last: found.at(-1) ?? null,
      nearYear: nearYear(found, input.text, start),
      before,
      after,
      dayFirst,
      written: input.text.slice(start, end),
      wordBefore: /([A-Za-z0-9]+)[\s(,-]*$/.exec(input.text.slice(Math.max(0, start - AROUND), start))?.[1] ?? '',
    };
    const value = rule.read(match, context);
    if (!value) continue;
    if (value.granularity !== 'day' && inTitle(input.text, start)) continue;
    found.push({
      start,
      end,
      text: input.text.slice(start, end),
      rule: rule.name,
      iso: value.iso,
      granularity: value.granularity,
      known: value.known,
      implied: value.implied,
      anchor: value.relative ? input.anchor : null,
      relation: relationOf(before, after),
      label: dateLabel(value.iso),
    });
    reached = end;
  }
  return { dates: joinRanges(found, input.text, input.folded), lost };
}
