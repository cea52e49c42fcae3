import type { DateMention, Lost } from '../../model/index.js';
import { matchesOf } from '../../text/matches.js';
import { hasHan } from '../../text/script.js';
import type { Reading } from '../reading.js';
import { anchorsOf } from './anchors.js';
import { englishRules } from './en.js';
import { dateLabel } from './label.js';
import { numericRules, putsDayFirst } from './numeric.js';
import { otherRules } from './other.js';
import { joinRanges, settleAppositions } from './ranges.js';
import { type DateContext, type DateRule, NO_SUCH_DAY, type Relation } from './value.js';
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
  if (hasHan(input.text)) rules.push(...chineseRules);
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

const LONGEST_TITLE = 80;

/** Whether a place lies inside 《…》: years there are part of a name. */
function inTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && text.slice(at, at + LONGEST_TITLE).includes('》');
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
    for (const match of matchesOf(rule.pattern, input.folded)) {
      const start = match.index;
      if (match[0].length === 0 || code.some((section) => start >= section.start && start < section.end)) continue;
      found.push({ rule, order, match, start, end: start + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
}

/** Year that the paragraph stated last, unless a relative date has come between. */
function nearYear(last: DateMention | null, near: boolean): number | null {
  if (!last || !near) return null;
  return last.known.year ?? (last.anchor === null ? last.implied.year : undefined) ?? null;
}

const wordBefore = (text: string, at: number): string =>
  /([A-Za-z0-9]+)[\s(,-]*$/.exec(text.slice(Math.max(0, at - AROUND), at))?.[1] ?? '';
const wordAfter = (text: string, at: number): string => /^ ([A-Za-z0-9]+)/.exec(text.slice(at, at + AROUND))?.[1] ?? '';

/**
 * The dates of a text in order. Relative ones resolve against `input.anchor`, and are no dates where there is none; a day and month without
 * a year takes the year of its paragraph, else the one nearest behind the anchor. Impossible days are no dates.
 */
export function readDates(input: Reading): Dates {
  const { text, folded } = input;
  const anchors = anchorsOf(input);
  const dayFirst = putsDayFirst(folded);
  const found: DateMention[] = [];
  const lost: Lost[] = [];
  let reached = 0;
  let line = 0;
  let lineEnd = folded.indexOf('\n');
  for (const { rule, match, start, end } of matches(input)) {
    if (start < reached) {
      lost.push({ start, end, rule: rule.name, to: found.at(-1)?.rule ?? '' });
      continue;
    }
    const before = folded.slice(Math.max(0, start - AROUND), start);
    const after = folded.slice(end, end + AROUND);
    const last = found.at(-1) ?? null;
    while (lineEnd >= 0 && lineEnd < start) {
      line = lineEnd + 1;
      lineEnd = folded.indexOf('\n', line);
    }
    const near = last !== null && last.start >= line;
    const anchor = anchors.at(start);
    const context: DateContext = {
      anchor: anchor.day,
      reportMonth: anchors.reportMonth(),
      last,
      near,
      nearYear: nearYear(last, near),
      before,
      after,
      dayFirst,
      written: text.slice(start, end),
      wordBefore: wordBefore(text, start),
      wordAfter: wordAfter(text, end),
    };
    const value = rule.read(match, context);
    if (value === NO_SUCH_DAY) reached = end;
    if (!value || value === NO_SUCH_DAY || (value.granularity !== 'day' && inTitle(text, start))) continue;
    const date: DateMention = {
      start,
      end,
      text: context.written,
      rule: rule.name,
      iso: value.iso,
      granularity: value.granularity,
      known: value.known,
      implied: value.implied,
      anchor: value.relative ? anchor.iso : null,
      relation: relationOf(before, after),
      label: dateLabel(value.iso),
    };
    found.push(date);
    anchors.saw(date, line);
    reached = end;
  }
  return { dates: settleAppositions(joinRanges(found, text, folded), folded), lost };
}
