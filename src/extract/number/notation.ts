import { plural } from '../../lexicon/english.js';
import type { Approx, Bilingual, FigureKind } from '../../model/index.js';
import { currencyOf } from './currencies.js';
import { exact } from './numeral.js';

const SPELLED = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const GREAT = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

function commas(value: number): string {
  const [whole = '', part] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}

/** Decimals that a value needs in a scale: 110000000 in 亿 needs one. */
function decimals(value: number, scale: number): number {
  return String(exact(value / scale)).split('.')[1]?.length ?? 0;
}

/** 1.1亿, 5000万; 674620 stays as it is: the shortest form that keeps every digit. */
export function chineseNumber(value: number): string {
  if (value >= 1e12 && decimals(value, 1e12) <= 2) return `${exact(value / 1e12)}万亿`;
  if (value >= 1e8 && decimals(value, 1e8) <= 4) return `${exact(value / 1e8)}亿`;
  if (value >= 1e4 && decimals(value, 1e4) <= 2) return `${exact(value / 1e4)}万`;
  return String(value);
}

/** 110 million, 1.85 billion, 674,620; one to nine spelled out where a noun follows. */
export function englishNumber(value: number, spell: boolean): string {
  for (const [scale, name] of GREAT) if (value >= scale && decimals(value, scale) <= 4) return `${exact(value / scale)} ${name}`;
  return spell && Number.isInteger(value) && value >= 1 && value <= 9 ? (SPELLED[value] ?? '') : commas(value);
}

export const BOUNDS: Readonly<Record<Approx, Bilingual>> = {
  exact: { zh: '', en: '' },
  some: { zh: '数', en: '' },
  about: { zh: '约', en: 'about ' },
  nearly: { zh: '近', en: 'nearly ' },
  over: { zh: '超', en: 'more than ' },
  'at-least': { zh: '至少', en: 'at least ' },
  under: { zh: '不到', en: 'less than ' },
  'at-most': { zh: '不超过', en: 'no more than ' },
  'up-to': { zh: '高达', en: 'up to ' },
};

/** Magnitudes that stand for "some": 数百万, millions of. */
export const VAGUE: ReadonlyMap<number, { readonly zh: string; readonly en: string }> = new Map(
  (
    [
      [10, '数十', 'dozens'],
      [12, '数十', 'dozens'],
      [20, '数十', 'scores'],
      [100, '数百', 'hundreds'],
      [1e3, '数千', 'thousands'],
      [1e4, '数万', 'tens of thousands'],
      [1e5, '数十万', 'hundreds of thousands'],
      [1e6, '数百万', 'millions'],
      [1e7, '数千万', 'tens of millions'],
      [1e8, '数亿', 'hundreds of millions'],
      [1e9, '数十亿', 'billions'],
      [1e10, '数百亿', 'tens of billions'],
      [1e11, '数千亿', 'hundreds of billions'],
      [1e12, '数万亿', 'trillions'],
    ] as const
  ).map(([value, zh, en]) => [value, { zh, en }]),
);

const DURATIONS: Readonly<Record<string, string>> = {
  millisecond: '毫秒',
  second: '秒',
  minute: '分钟',
  hour: '小时',
  day: '天',
  week: '周',
  month: '个月',
  quarter: '个季度',
  year: '年',
};
const SIZES = [
  [1e21, 'ZB'],
  [1e18, 'EB'],
  [1e15, 'PB'],
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'KB'],
] as const;
const RATES = [
  [1e12, 'Tbps'],
  [1e9, 'Gbps'],
  [1e6, 'Mbps'],
  [1e3, 'kbps'],
] as const;
const EVENTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'request/s': ['次请求', 'requests'],
  'packet/s': ['个数据包', 'packets'],
  'query/s': ['次查询', 'queries'],
  'transaction/s': ['笔交易', 'transactions'],
};

function scaled(value: number, scales: readonly (readonly [number, string])[], last: string): string {
  const [scale, name] = scales.find(([size]) => value >= size && decimals(value, size) <= 3) ?? [1, ` ${last}`];
  return `${scale === 1 ? commas(value) : exact(value / scale)}${name}`;
}

const FRACTIONS = (
  [
    [1 / 2, '一半', 'half'],
    [1 / 3, '三分之一', 'a third'],
    [2 / 3, '三分之二', 'two thirds'],
    [1 / 4, '四分之一', 'a quarter'],
    [3 / 4, '四分之三', 'three quarters'],
    [1 / 5, '五分之一', 'a fifth'],
    [2 / 5, '五分之二', 'two fifths'],
    [3 / 5, '五分之三', 'three fifths'],
    [4 / 5, '五分之四', 'four fifths'],
    [1 / 6, '六分之一', 'a sixth'],
    [1 / 7, '七分之一', 'a seventh'],
    [1 / 8, '八分之一', 'an eighth'],
    [1 / 10, '十分之一', 'a tenth'],
    [3 / 10, '十分之三', 'three tenths'],
    [7 / 10, '十分之七', 'seven tenths'],
    [9 / 10, '十分之九', 'nine tenths'],
    [1 / 100, '百分之一', 'one hundredth'],
    [1 / 1000, '千分之一', 'one thousandth'],
  ] as const
).map(([value, zh, en]) => ({ value, zh, en }));
/** twofold, tenfold, 20-fold; 2.5 times. */
function fold(value: number): string {
  const word = value === 10 ? 'ten' : value >= 2 ? SPELLED[value] : undefined;
  if (word) return `${word}fold`;
  return Number.isInteger(value) ? `${commas(value)}-fold` : `${value} times`;
}

interface Measure {
  readonly kind: FigureKind;
  readonly unit: string;
  /** Amounts of vague money say the currency in words. */
  readonly noun: boolean;
}

/** Money of a code in words, for behind `millions of`. */
export function moneyWords(code: string): string {
  const words: Readonly<Record<string, string>> = { USD: 'dollars', EUR: 'euros', GBP: 'pounds' };
  return words[code] ?? currencyOf(code)?.en ?? code;
}

/** Value and unit of one end of a figure in both languages, without its bound and without what it counts. */
export function amount({ kind, unit, noun }: Measure, value: number): { readonly zh: string; readonly en: string } {
  switch (kind) {
    case 'money': {
      const currency = currencyOf(unit);
      const number = englishNumber(value, false);
      return {
        zh: `${chineseNumber(value)}${currency?.zh ?? unit}`,
        en: currency?.sign ? `${currency.sign}${number}` : `${number} ${currency?.en ?? unit}`,
      };
    }
    case 'percent':
      return { zh: `${value}%`, en: `${value}%` };
    case 'points':
      return { zh: `${value}个百分点`, en: `${value} percentage point${value === 1 ? '' : 's'}` };
    case 'data-size':
      return value < 1000
        ? { zh: `${value}字节`, en: `${value} byte${value === 1 ? '' : 's'}` }
        : { zh: scaled(value, SIZES, '字节').replace(' ', ''), en: scaled(value, SIZES, 'bytes') };
    case 'rate': {
      if (unit === 'bit/s') return { zh: scaled(value, RATES, 'bps'), en: scaled(value, RATES, 'bps') };
      const [zh, en] = EVENTS[unit] ?? EVENTS['request/s'] ?? ['次', ''];
      return { zh: `每秒${chineseNumber(value)}${zh}`, en: `${englishNumber(value, false)} ${en} per second` };
    }
    case 'duration': {
      const zh = DURATIONS[unit] ?? unit;
      if (value === 0.5) return { zh: `半${zh}`, en: `half ${unit === 'hour' ? 'an' : 'a'} ${unit}` };
      return { zh: `${chineseNumber(value)}${zh}`, en: `${englishNumber(value, noun)} ${value === 1 ? unit : plural(unit)}` };
    }
    case 'score':
      return { zh: String(value), en: String(value) };
    case 'ratio': {
      const share = `${exact(value * 100)}%`;
      return FRACTIONS.find((one) => Math.abs(one.value - value) < 1e-4) ?? { zh: share, en: share };
    }
    case 'multiple':
      return { zh: `${value}倍`, en: fold(value) };
    default:
      return { zh: chineseNumber(value), en: englishNumber(value, noun) };
  }
}
