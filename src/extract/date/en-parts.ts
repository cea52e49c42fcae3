import { SMALL_NUMBERS } from '../../text/english-numbers.js';
import type { DateContext } from './value.js';

/** Pieces that the English rules share. */
export const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
export const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)';
export const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:])';
export const YEAR = '(?<year>(?:19|20)\\d{2})(?![\\d%]|s\\b)';
export const EDGE = '(?<![a-z0-9])';
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})`;
export const WORDS: Readonly<Record<string, number>> = { a: 1, an: 1, ...SMALL_NUMBERS };
export const COUNT = `(?<count>\\d{1,3}|${Object.keys(WORDS).join('|')})`;
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  last: 4,
  final: 4,
};
export const PART = '(?:(?<part>early|mid|late|(?:the )?(?:end|start|beginning|middle|second half|first half) of)[- ])';

export const monthOf = (m: RegExpExecArray): number => MONTHS[(m.groups?.month ?? '').slice(0, 3)] ?? 0;
export const count = (m: RegExpExecArray): number => WORDS[m.groups?.count ?? ''] ?? Number(m.groups?.count);
export const impliedYear = (year: number) => ({ known: {}, implied: { year }, relative: true });

/** `may`, `march`, `august` are words too: as months they are written with a capital and stand where a month can. */
export function isMonthWord(m: RegExpExecArray, { written, before, after }: DateContext): boolean {
  const name = m.groups?.month ?? '';
  const at = written.toLowerCase().indexOf(name);
  if (!/[A-Z]/.test(written.charAt(at))) return false;
  if (name !== 'may' && name !== 'march' && name !== 'mar' && name !== 'dec' && name !== 'sep') return true;
  if (/^ (?:to|through|until|and|-) (?:early |mid-|late |the end of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(after))
    return true;
  return (
    m.groups?.day !== undefined ||
    m.groups?.year !== undefined ||
    m.groups?.part !== undefined ||
    /(?:in|since|by|until|till|of|from|to|through|during|last|this|next|and|between|before|after|late|early|mid|ending|for|-|–)[\s-]$/.test(
      before,
    )
  );
}

/** The 2024 Data Breach Report: behind an article and before a name the year is part of the name. */
const OPENS_NAME = /^(?:the|its|their|our|this|at)$/i;

/** A bare year counts where it can't be part of a name or a number of something. */
export function isBareYear({ before, after, wordBefore, wordAfter }: DateContext): boolean {
  if (OPENS_NAME.test(wordBefore) && /^[A-Z]/.test(wordAfter)) return false;
  if (
    /^\s?(?:%|percent|users|people|records|times|hosts|devices|servers|customers|victims|files|domains|attacks|usd|dollars|px|mb|gb|kb|ms\b)/.test(
      after,
    )
  )
    return false;
  if (/cve ?-? ?$|version\s$|port\s$/.test(before)) return false;
  if (/[\d$€£#@/_.:=(-]$/.test(before)) return /(?:[(]|\s-\s?)$/.test(before) && /^(?:\)|,|\s?-)/.test(after);
  if (
    /(?:in|since|of|by|until|till|from|to|during|early|late|mid|mid-|before|after|for|through|throughout|and|between|year|around|circa|back in|than|as|versus|vs\.?|spring|summer|autumn|fall|winter|q[1-4]|h[12]|quarter|the|its|their|our|that|at|least|with|over|,)[\s-]$/.test(
      before,
    )
  ) {
    return (
      !/[A-Z]/.test(wordBefore.charAt(0)) ||
      /^(?:In|Since|By|From|During|Early|Late|Until|Between|For|Before|After|Throughout|The|Q[1-4]|H[12]|Spring|Summer|Autumn|Fall|Winter|Mid|Through|And|Of)$/.test(
        wordBefore,
      )
    );
  }
  return /^[,)]?\s?(?:and|to|through|-)\s?(?:19|20)\d{2}/.test(after) && !/[A-Z]/.test(wordBefore.charAt(0));
}
