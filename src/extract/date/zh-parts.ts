import { parseDay } from './calendar.js';
import { smallNumber } from './numerals.js';
import type { DateContext } from './value.js';

/** Pieces of pattern that the Chinese rules share. Between figures and signs may stand one space. */
export const S = '[ ]?';
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})';
export const YEAR = `(?<year>(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})${S}年`;
export const MONTH = `(?<month>${NUMBER})${S}月(?:份)?`;
export const DAY = `(?<day>${NUMBER})${S}[日号]`;
/** A figure in front makes it part of another number; 2.2022年 numbers a heading. */
export const LEFT = '(?<![\\d第])(?<!\\d{3}\\.)';
export const LEFT_OF_MONTH = '(?<![\\d.第])';
export const RELATIVE_YEAR = '(?<shift>今年|去年|前年|明年|后年|本年度?|当年|同年|上一年度?|上年|次年|翌年)';
const SHIFTS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};

export const group = (match: RegExpExecArray, name: string): string | undefined => match.groups?.[name];
export const number = (match: RegExpExecArray, name: string): number => smallNumber(group(match, name) ?? '');

/** 今年 → the anchor's year; 当年, 同年 → the year of the paragraph's last date. */
export function shiftedYear(word: string | undefined, { anchor, last, near }: DateContext): number | null {
  const lastYear = last && near ? parseDay(last.iso).year : null;
  if (word === '当年' || word === '同年') return lastYear;
  if (word === '次年' || word === '翌年') return lastYear === null ? null : lastYear + 1;
  // 比上年末提高: the year before the one that is spoken of.
  if (word?.startsWith('上')) return lastYear !== null ? lastYear - 1 : anchor && anchor.year - 1;
  const shift = SHIFTS[word ?? ''];
  return anchor && shift !== undefined ? anchor.year + shift : null;
}

/** The year that a match states, or that its 今年 and 去年 come to. */
export function stated(match: RegExpExecArray, context: DateContext): { year: number; known: boolean } | null {
  if (group(match, 'year')) return { year: number(match, 'year'), known: true };
  const year = group(match, 'shift') ? shiftedYear(group(match, 'shift'), context) : null;
  return year === null ? null : { year, known: false };
}
