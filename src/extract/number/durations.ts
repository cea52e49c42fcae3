import { type DimensionRule, type Place, rangeOf, unitPattern } from './dimension.js';
import { durationWords } from './units.js';

const DURATION = unitPattern(durationWords);

/** What makes another word of a unit when it stands behind: 年代, 周年庆, 天空. */
const OTHER: Readonly<Record<string, RegExp>> = {
  年: /^(?:代|级|版|期|度|报|轻|龄|前的今天|一遇|级)/,
  周: /^(?:年|[一二三四五六日天]|岁|边|围|期|刊|报|好文|热点|要闻|回顾|观察|资讯)/,
  天: /^(?:空|气|然|津|猫|才|眼|融信|河|涯|际|下|性|线|后宫|生)/,
  秒: /^(?:杀|拍|懂|变|针|级)/,
  小时: /^候/,
  载: /^(?:体|荷|入|波|具)/,
};
/** 日 counts days only where it is a term: 30日内. 月 by itself names a month, save behind 年: 3年6月. */
const TERM = /^(?:内|之内|以内|期限|期满)/;
/** An English article with a unit is a duration where something is made of it. */
const MADE = /(?:over|than|least|within|under|nearly|almost|about|around|only|just|last|past|for|after|every|in|full|up to) $/;

/** 0day, 1day and zero-day are names, day one an ordinal. */
function named({ numeral, before, after }: Place): boolean {
  return (
    numeral.value === 0 ||
    (numeral.digits !== undefined && after.startsWith('day')) ||
    /(?:day|week|month|year|hour|step|phase|第|本|公元前?) ?$/.test(before) ||
    (numeral.han === true && numeral.value === 1 && /[有某这那同新哪的每本上下前后]$/.test(before))
  );
}

const duration: DimensionRule = {
  name: 'duration',
  read: (place) => {
    const { numeral, before, after } = place;
    const match = DURATION.exec(after);
    const word = match?.[1] ?? '';
    const unit = durationWords[word];
    if (!match || !unit) return null;
    const rest = after.slice(match[0].length);
    if (named(place) || OTHER[word]?.test(rest) || word === '月' || (word === '日' && !TERM.test(rest))) return null;
    // A year, a decimal year (14.2024 年 is a heading's number before a year), and ages.
    if (word === '年' && (/^(?:1\d{3}|20\d\d)$/.test(numeral.digits ?? '') || (numeral.digits?.includes('.') && numeral.value % 1 !== 0.5)))
      return null;
    // 两年后，… at the head of a clause says when.
    if (/^(?:之|以)?后,/.test(rest) && /(?:^|[,。;；！？!?\n])$/.test(before)) return null;
    if (/^(?:[ -]?olds?(?![a-z])|岁| of age)/.test(rest)) return null;
    if (match[0].startsWith('-') && /^[ -]?(?:one|zero)/.test(rest)) return null;
    if (numeral.article && numeral.form === 'en' && !MADE.test(before)) return null;
    const tail = /^[多余](?![次元样少个名家种数重方边维层态人起])/.exec(rest)?.[0].length ?? 0;
    const over = tail > 0 || word === '个多月' ? { approx: 'over' as const } : {};
    const factor = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
    return {
      kind: 'duration',
      ...rangeOf(place, factor),
      unit: factor > 1 ? 'year' : unit,
      front: 0,
      back: match[0].length + tail,
      ...over,
    };
  },
};

export const durationRules: readonly DimensionRule[] = [duration];
