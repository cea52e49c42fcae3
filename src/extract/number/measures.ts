import type { DimensionRule, Measured, Place } from './dimension.js';
import { hanNumber } from './numeral-zh.js';
import { currencySigns, currencyWords, durationWords, eventRates, rateWords, sizeWords } from './units.js';

/** One pattern for a table of words, longest first; Latin words end at a word edge. */
function wordsPattern(table: Readonly<Record<string, unknown>>): RegExp {
  const words = Object.keys(table).sort((a, b) => b.length - a.length);
  const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edge = (word: string) => (/[a-z]$/.test(word) ? `${literal(word)}(?![a-z0-9])` : literal(word));
  return new RegExp(`^(?:[ -]?)(${words.map(edge).join('|')})`);
}

const CURRENCY = wordsPattern(currencyWords);
const SIZE = wordsPattern(sizeWords);
const RATE = wordsPattern({ ...rateWords, ...eventRates });
const DURATION = wordsPattern(durationWords);
const SIGNS = Object.keys(currencySigns).sort((a, b) => b.length - a.length);

const both = (place: Place, scale = 1): Pick<Measured, 'value' | 'max'> => {
  const fix = (value: number) => (scale === 1 ? value : Number((value * scale).toPrecision(12)));
  const { numeral, upper } = place;
  const max = upper?.value ?? numeral.max;
  return max === undefined ? { value: fix(numeral.value) } : { value: fix(numeral.value), max: fix(max) };
};

const moneyBehind: DimensionRule = {
  name: 'money',
  read: (place) => {
    const extra = /^[余多]?(?=元|美元|万)/.exec(place.after)?.[0].length ?? 0;
    const match = CURRENCY.exec(place.after.slice(extra));
    const code = currencyWords[match?.[1] ?? ''];
    if (!match || !code) return null;
    const word = match[1] ?? '';
    // 块 counts blocks too, 元 stands in 元数据, won is a verb, pounds are weights.
    const rest = place.after.slice(extra + match[0].length);
    if (word === '块' && !/^(?:钱|[,。，、)]|的)/.test(rest)) return null;
    if (word === '元' && /^(?:数据|素|件|宇宙|组|编程)/.test(rest)) return null;
    if (/^(?:sol|dai|rub|won|quid|rand|real)$/.test(word) && !place.numeral.scaled && place.numeral.value < 100) return null;
    if ((word === 'eth' || word === '以太坊' || word === 'ethereum') && place.numeral.value > 1e9) return null;
    const over = extra > 0 ? { approx: 'over' as const } : {};
    return { kind: 'money', ...both(place), unit: code, front: signBefore(place)?.length ?? 0, back: extra + match[0].length, ...over };
  },
};

function signBefore(place: Place): { code: string; length: number } | null {
  const sign = SIGNS.find(
    (one) => place.before.endsWith(one) && !(/^[a-z]/.test(one) && /[a-z0-9]$/.test(place.before.slice(0, -one.length))),
  );
  const spaced = sign ?? SIGNS.find((one) => !/[a-z]/.test(one) && place.before.endsWith(`${one} `));
  if (!spaced) return null;
  const at = place.before.length - spaced.length - (sign ? 0 : 1);
  const us = /us ?$/.exec(place.before.slice(0, at))?.[0].length ?? 0;
  return { code: currencySigns[spaced] ?? '', length: place.before.length - at + (spaced === '$' ? us : 0) };
}

const moneyBefore: DimensionRule = {
  name: 'money-sign',
  read: (place) => {
    const sign = signBefore(place);
    if (!sign) return null;
    const yuan = /^元/.exec(place.after)?.[0].length ?? 0;
    const word = CURRENCY.exec(place.after);
    return {
      kind: 'money',
      ...both(place),
      unit: sign.code,
      front: sign.length,
      back: word && currencyWords[word[1] ?? ''] === sign.code ? word[0].length : yuan,
    };
  },
};

const percent: DimensionRule = {
  name: 'percent',
  read: (place) => {
    const match = /^ ?(?:%|‰|percent(?!age)(?![a-z])|per ?cent(?![a-z])|pct(?![a-z]))/.exec(place.after);
    if (!match) return null;
    if (/^ ?(?:20|2f|3a|3d|26|0a|u)/.test(place.after.slice(match[0].length)) && place.numeral.value < 100 && /[a-z/]$/.test(place.before))
      return null;
    return { kind: 'percent', ...both(place), unit: '%', front: 0, back: match[0].length };
  },
};

const points: DimensionRule = {
  name: 'percentage-points',
  read: (place) => {
    const match = /^ ?(?:个?百分点|percentage points?(?![a-z])|pct\.? points?)/.exec(place.after);
    return match && { kind: 'points', ...both(place), unit: '百分点', front: 0, back: match[0].length };
  },
};

const tenths: DimensionRule = {
  name: 'tenths',
  read: (place) => {
    const match = /^成(?<more>[一二三四五六七八九半])?(?![为立功员就长效果本分交熟都人品名百千衣对型本])/.exec(place.after);
    const { numeral } = place;
    if (!match || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 9) return null;
    const more = match.groups?.more;
    const tail = /^[多余]/.exec(place.after.slice(match[0].length))?.[0].length ?? 0;
    const value = numeral.value * 10 + (more === '半' ? 5 : more ? hanNumber(more) : 0);
    const max = place.upper ? { max: place.upper.value * 10 } : numeral.max === undefined ? {} : { max: numeral.max * 10 };
    return {
      kind: 'percent',
      value,
      ...max,
      unit: '%',
      front: 0,
      back: match[0].length + tail,
      ...(tail > 0 ? { approx: 'over' as const } : {}),
    };
  },
};

const size: DimensionRule = {
  name: 'data-size',
  read: (place) => {
    const match = SIZE.exec(place.after);
    const scale = sizeWords[match?.[1] ?? ''];
    if (!match || !scale) return null;
    const word = match[1] ?? '';
    // A lone g, t or b is a size only right behind digits and with data beside it; 5G is a network.
    if (/^[bgt]$/.test(word) && !(place.numeral.digits && !/^-/.test(match[0]) && place.numeral.value > 9 && word !== 'b')) return null;
    if (word === '兆' && !/^(?:的|字节|数据|[,。，])/.test(place.after.slice(match[0].length))) return null;
    if (/^(?:ps|it|\/s)/.test(place.after.slice(match[0].length))) return null;
    return { kind: 'data-size', ...both(place, scale), unit: 'byte', front: 0, back: match[0].length };
  },
};

const rate: DimensionRule = {
  name: 'rate',
  read: (place) => {
    const match = RATE.exec(place.after);
    const word = match?.[1] ?? '';
    if (match && word in rateWords)
      return { kind: 'rate', ...both(place, rateWords[word]), unit: 'bit/s', front: 0, back: match[0].length };
    const event = eventRates[word];
    if (match && event) return { kind: 'rate', ...both(place, event[0]), unit: event[1], front: 0, back: match[0].length };
    const perSecond = /每秒(?:钟|高达|达到?|约|超过?|近|处理|发送|发起)?\s?$/.exec(place.before);
    const behind = perSecond && /^ ?(?:次|个|条|笔)?(?:请求|数据包|包|查询|交易)?/.exec(place.after);
    if (!perSecond || !behind || behind[0].trim() === '') return null;
    const unit = /包/.test(behind[0])
      ? 'packet/s'
      : /查询/.test(behind[0])
        ? 'query/s'
        : /交易|笔/.test(behind[0])
          ? 'transaction/s'
          : 'request/s';
    return { kind: 'rate', ...both(place), unit, front: perSecond[0].length, back: behind[0].length };
  },
};

const duration: DimensionRule = {
  name: 'duration',
  read: (place) => {
    const match = DURATION.exec(place.after);
    const unit = durationWords[match?.[1] ?? ''];
    if (!match || !unit) return null;
    const word = match[1] ?? '';
    const { numeral, before } = place;
    const rest = place.after.slice(match[0].length);
    if (
      word === '月' ||
      (word === '日' && !/^(?:内|之内|以内|后|期限|前)/.test(rest)) ||
      (word === '周' && /^(?:年|[一二三四五六日天]|岁|边|围|期)/.test(rest))
    )
      return null;
    if (word === '年' && (numeral.value > 200 || /^(?:代|级|版|期|前(?=的今天)|度)/.test(rest) || (numeral.han && /第$/.test(before))))
      return null;
    if (word === '天' && /^(?:空|气|然|津|猫|才|眼|融信|河|涯)/.test(rest)) return null;
    if (word === '秒' && /^(?:杀|拍|懂|变)/.test(rest)) return null;
    if (word === '分钟' && /第$/.test(before)) return null;
    if (/^(?:old|-old|岁)/.test(rest.trim())) return null;
    if (unit === 'decade' || unit === 'millisecond') {
      return unit === 'decade'
        ? { kind: 'duration', value: numeral.value * 10, unit: 'year', front: 0, back: match[0].length }
        : { kind: 'duration', ...both(place), unit: 'millisecond', front: 0, back: match[0].length };
    }
    // 一年 as such is a duration; in 一天早上 or 有一天 it is none. An English article with a unit counts only behind a bound.
    if (numeral.han && numeral.value === 1 && !numeral.scaled && /(?:有|某|这|那|每|同|上|下|新|第|哪|的)$/.test(before)) return null;
    if (
      numeral.article &&
      numeral.form === 'en' &&
      !/(?:over|than|least|within|under|nearly|almost|about|only|just|last|past|in|for|least|after|every) $/.test(before)
    )
      return null;
    const tail = /^(?:多|余)(?=[,。，的来前后间内])/.exec(rest)?.[0].length ?? 0;
    const over = tail > 0 || word === '个多月' ? { approx: 'over' as const } : {};
    return { kind: 'duration', ...both(place), unit, front: 0, back: match[0].length + tail, ...over };
  },
};

const score: DimensionRule = {
  name: 'score',
  read: (place) => {
    const { numeral, before, after } = place;
    if (numeral.scaled || numeral.value > 10 || !numeral.digits) return null;
    const outOfTen = /^ ?\/ ?10(?:\.0)?(?!\d)/.exec(after);
    const cued =
      /(?:cvss|epss)[^,;。，；\n]{0,30}$|(?:评分|得分|基础分|分数|分值)(?:均|分别|最高|高达|达到?|为|是|：|:|\s|\(|v?3(?:\.\d)?|cvss){0,4}[\s:：]{0,2}$|(?:severity|base|cvss|vulnerability|risk) (?:score|rating)s?(?: of|:| is| was| as)?(?: up to)? ?(?:a )?$/.test(
        before,
      ) ||
      (/^ ?分(?![钟之享析别支])/.test(after) && /cvss|漏洞|评分|危/.test(before));
    if (!outOfTen && !cued) return null;
    // CVSS 3.1 is the scale's version and CVSS v4 too; the score comes after it.
    if (
      /cvss(?: ?v|v| )?\s?$/.test(before) &&
      /^(?:2|3|4|2\.0|3\.0|3\.1|4\.0)$/.test(numeral.digits) &&
      /^(?: ?(?:分|评分|基础|base|score|vector|得分)|\/|:)/.test(after)
    )
      return null;
    if (/cvss ?v$/.test(before)) return null;
    const cvss = /cvss|评分|severity|分/.test(before + after);
    const front = /(?:cvss[^,;。，；\n]{0,24}|(?:评分|得分)[^,;。，；\n]{0,6})$/.exec(before)?.[0].length ?? 0;
    const behind = outOfTen?.[0].length ?? /^ ?分/.exec(after)?.[0].length ?? 0;
    return { kind: 'score', ...both(place), unit: cvss ? 'CVSS' : '分', front: Math.min(front, 24), back: behind };
  },
};

const AGES = /^ ?(?:周?岁|years? old(?![a-z])|-years?-olds?(?![a-z])| years of age)/;
const PHYSICAL =
  /^ ?(?:纳米|毫米|厘米|平方米|平方公里|公里|千米|米(?!兰|高梅|勒|饭|其)|公斤|千克|吨|摄氏度|度(?=电)|瓦|千瓦|兆瓦|毫安|赫兹|像素|折|dpi|nm|km|mhz|ghz|hz|khz|kw|mw|kg|mah|px|fps|位(?=(?:密钥|的|加密|哈希|整数|系统|架构|[,。，、)]))|比特|bits?(?![a-z])|-bit(?![a-z]))(?![a-z])/;

const other: DimensionRule = {
  name: 'other-measure',
  read: (place) => {
    const age = AGES.exec(place.after);
    if (age) return { kind: 'other', ...both(place), unit: /岁/.test(age[0]) ? '岁' : 'years old', front: 0, back: age[0].length };
    const aged =
      /(?:aged? |, )$/.test(place.before) &&
      /^,/.test(place.after) &&
      place.numeral.digits &&
      place.numeral.value >= 14 &&
      place.numeral.value < 90 &&
      !place.numeral.scaled;
    if (
      aged &&
      (/aged? $/.test(place.before) ||
        /[A-Z][a-z]+ [A-Z][a-z]+, $/.test(place.input.text.slice(Math.max(0, place.numeral.start - 40), place.numeral.start)))
    ) {
      return { kind: 'other', ...both(place), unit: 'years old', front: 0, back: 0 };
    }
    const physical = PHYSICAL.exec(place.after);
    if (!physical || (!place.numeral.digits && !place.numeral.scaled)) return null;
    return { kind: 'other', ...both(place), unit: physical[0].trim().replace(/^-/, ''), front: 0, back: physical[0].length };
  },
};

/** Measures with a unit of their own, in the order of test. */
export const measureRules: readonly DimensionRule[] = [
  percent,
  points,
  score,
  rate,
  size,
  moneyBehind,
  moneyBefore,
  tenths,
  duration,
  other,
];
