import { nounPlural, plural } from '../../lexicon/english.js';
import type { Noun } from '../../lexicon/record.js';
import type { Approx, Bilingual, Figure, FigureKind } from '../../model/index.js';
import { exact } from './numeral-zh.js';

const SPELLED = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function commas(value: number): string {
  const [whole = '', part] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}

/** Decimals that a value needs in a scale: 110000000 in 亿 needs one. */
function decimals(value: number, scale: number): number {
  return String(exact(value / scale)).split('.')[1]?.length ?? 0;
}

/** 1.1亿, 5000万, 67万4620 stays 674620: the shortest form that keeps every digit. */
export function chineseNumber(value: number): string {
  if (value >= 1e12 && decimals(value, 1e12) <= 2) return `${exact(value / 1e12)}万亿`;
  if (value >= 1e8 && decimals(value, 1e8) <= 4) return `${exact(value / 1e8)}亿`;
  if (value >= 1e4 && decimals(value, 1e4) <= 2) return `${exact(value / 1e4)}万`;
  return String(value);
}

/** 110 million, 1.85 billion, 674,620; one to nine spelled out where a noun follows. */
export function englishNumber(value: number, spell: boolean): string {
  for (const [scale, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (value >= scale && decimals(value, scale) <= 4) return `${exact(value / scale)} ${name}`;
  }
  return spell && Number.isInteger(value) && value >= 1 && value <= 9 ? (SPELLED[value] ?? String(value)) : commas(value);
}

const ZH_BEFORE: Readonly<Partial<Record<Approx, string>>> = {
  about: '约',
  nearly: '近',
  over: '超',
  'at-least': '至少',
  under: '不到',
  'at-most': '不超过',
  'up-to': '高达',
};
const EN_BEFORE: Readonly<Partial<Record<Approx, string>>> = {
  about: 'about ',
  nearly: 'nearly ',
  over: 'more than ',
  'at-least': 'at least ',
  under: 'less than ',
  'at-most': 'no more than ',
  'up-to': 'up to ',
};

const VAGUE: readonly (readonly [number, string, string])[] = [
  [10, '数十', 'dozens of'],
  [12, '数十', 'dozens of'],
  [20, '数十', 'scores of'],
  [100, '数百', 'hundreds of'],
  [1e3, '数千', 'thousands of'],
  [1e4, '数万', 'tens of thousands of'],
  [1e5, '数十万', 'hundreds of thousands of'],
  [1e6, '数百万', 'millions of'],
  [1e7, '数千万', 'tens of millions of'],
  [1e8, '数亿', 'hundreds of millions of'],
  [1e9, '数十亿', 'billions of'],
  [1e10, '数百亿', 'tens of billions of'],
  [1e11, '数千亿', 'hundreds of billions of'],
  [1e12, '数万亿', 'trillions of'],
];

export const CURRENCY_ZH: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  RUB: '卢布',
  INR: '卢比',
  HKD: '港元',
  TWD: '新台币',
  AUD: '澳元',
  CAD: '加元',
  SGD: '新加坡元',
  NZD: '新西兰元',
  CHF: '瑞士法郎',
  SEK: '瑞典克朗',
  NOK: '挪威克朗',
  DKK: '丹麦克朗',
  THB: '泰铢',
  VND: '越南盾',
  IDR: '印尼盾',
  MYR: '林吉特',
  PHP: '菲律宾比索',
  MXN: '墨西哥比索',
  BRL: '雷亚尔',
  TRY: '里拉',
  ZAR: '兰特',
  ILS: '谢克尔',
  AED: '迪拉姆',
  PLN: '兹罗提',
  UAH: '格里夫纳',
  NGN: '奈拉',
  BTC: '枚比特币',
  ETH: '枚以太币',
  USDT: '枚USDT',
  XMR: '枚门罗币',
};
const SIGN: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  AUD: 'A$',
  CAD: 'C$',
  SGD: 'S$',
  HKD: 'HK$',
  TWD: 'NT$',
  NZD: 'NZ$',
  BRL: 'R$',
};
const CURRENCY_EN: Readonly<Record<string, string>> = {
  CNY: 'yuan',
  JPY: 'yen',
  KRW: 'won',
  RUB: 'rubles',
  INR: 'rupees',
  CHF: 'Swiss francs',
  THB: 'baht',
  SEK: 'Swedish kronor',
  NOK: 'Norwegian kroner',
  DKK: 'Danish kroner',
  VND: 'Vietnamese dong',
  IDR: 'rupiah',
  MYR: 'ringgit',
  PHP: 'Philippine pesos',
  MXN: 'Mexican pesos',
  TRY: 'Turkish lira',
  ZAR: 'rand',
  ILS: 'shekels',
  AED: 'dirhams',
  PLN: 'zlotys',
  UAH: 'hryvnia',
  NGN: 'naira',
};
const DURATION_ZH: Readonly<Record<string, string>> = {
  second: '秒',
  minute: '分钟',
  hour: '小时',
  day: '天',
  week: '周',
  month: '个月',
  year: '年',
  millisecond: '毫秒',
};
const SIZES: readonly (readonly [number, string])[] = [
  [1e15, 'PB'],
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'KB'],
];
const RATES: readonly (readonly [number, string])[] = [
  [1e12, 'Tbps'],
  [1e9, 'Gbps'],
  [1e6, 'Mbps'],
  [1e3, 'kbps'],
];

function scaled(value: number, scales: readonly (readonly [number, string])[], last: string): string {
  const [scale, name] = scales.find(([size]) => value >= size && decimals(value, size) <= 3) ?? [1, last];
  return `${exact(value / scale)}${scale === 1 ? ` ${name}` : name}`;
}

export interface Labelled {
  readonly kind: FigureKind;
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  readonly approx: Approx;
  readonly classifier: string;
  readonly noun: string | null;
  readonly known: Noun | null;
  readonly lang: 'zh' | 'en';
}

function fraction(value: number): { zh: string; en: string } | null {
  const known: readonly (readonly [number, string, string])[] = [
    [1 / 2, '一半', 'half'],
    [1 / 3, '三分之一', 'a third'],
    [2 / 3, '三分之二', 'two thirds'],
    [1 / 4, '四分之一', 'a quarter'],
    [3 / 4, '四分之三', 'three quarters'],
    [1 / 5, '五分之一', 'a fifth'],
    [2 / 5, '五分之二', 'two fifths'],
    [3 / 5, '五分之三', 'three fifths'],
    [4 / 5, '五分之四', 'four fifths'],
    [1 / 10, '十分之一', 'a tenth'],
    [9 / 10, '十分之九', 'nine tenths'],
    [1 / 1000, '千分之一', 'one thousandth'],
    [1 / 6, '六分之一', 'a sixth'],
    [1 / 8, '八分之一', 'an eighth'],
    [1 / 7, '七分之一', 'a seventh'],
  ];
  const found = known.find(([of]) => Math.abs(of - value) < 1e-4);
  return found ? { zh: found[1], en: found[2] } : null;
}

const MULTIPLES: Readonly<Record<number, string>> = { 2: 'double', 3: 'triple', 4: 'quadruple' };

/** Value and unit of one end, without its bound. */
function bare(f: Labelled, value: number): { zh: string | null; en: string | null } {
  switch (f.kind) {
    case 'money': {
      const sign = SIGN[f.unit];
      const number = englishNumber(value, false);
      return {
        zh: `${chineseNumber(value)}${CURRENCY_ZH[f.unit] ?? f.unit}`,
        en: sign ? `${sign}${number}` : `${number} ${CURRENCY_EN[f.unit] ?? f.unit}`,
      };
    }
    case 'percent':
      return { zh: `${value}%`, en: `${value}%` };
    case 'points':
      return { zh: `${value}个百分点`, en: `${value} percentage point${value === 1 ? '' : 's'}` };
    case 'data-size':
      return value < 1000
        ? { zh: `${value}字节`, en: `${value} byte${value === 1 ? '' : 's'}` }
        : { zh: scaled(value, SIZES, 'B'), en: scaled(value, SIZES, 'bytes') };
    case 'rate':
      if (f.unit !== 'bit/s')
        return {
          zh: `每秒${chineseNumber(value)}次`,
          en: `${englishNumber(value, false)} ${plural(f.unit.split('/')[0] ?? '')} per second`,
        };
      return { zh: scaled(value, RATES, 'bps'), en: scaled(value, RATES, 'bps') };
    case 'duration': {
      const half = value % 1 === 0.5 && value < 10;
      if (half && value === 0.5)
        return {
          zh: f.unit === 'month' ? '半个月' : f.unit === 'hour' ? '半小时' : `半${DURATION_ZH[f.unit] ?? ''}`,
          en: `half ${f.unit === 'hour' ? 'an' : 'a'} ${f.unit}`,
        };
      return {
        zh: `${chineseNumber(value)}${DURATION_ZH[f.unit] ?? f.unit}`,
        en: `${englishNumber(value, true)} ${value === 1 ? f.unit : plural(f.unit)}`,
      };
    }
    case 'score':
      return { zh: String(value), en: String(value) };
    case 'ratio': {
      const named = fraction(value);
      return named ?? { zh: `${exact(value * 100)}%`, en: `${exact(value * 100)}%` };
    }
    case 'multiple':
      return { zh: `${value}倍`, en: MULTIPLES[value] ?? `${value} times` };
    default:
      return { zh: chineseNumber(value), en: englishNumber(value, f.known !== null || f.noun !== null) };
  }
}

/** The figure as a reader of each language would see it, bound and noun included; a side is null where its noun has no known rendering. */
export function figureLabel(f: Labelled): Bilingual {
  const vague = f.approx === 'some' ? VAGUE.find(([value]) => value === f.value) : undefined;
  const low = bare(f, f.value);
  const high = f.max === undefined ? null : bare(f, f.max);
  const one = f.value === 1 && f.max === undefined;
  const nounZh = f.lang === 'zh' ? (f.noun ?? '') : (f.known?.zh[0] ?? null);
  const nounEn =
    f.lang === 'en' ? (f.noun ?? '') : f.known ? (one ? (f.known.en[0] ?? null) : nounPlural(f.known)) : f.noun === null ? '' : null;
  const counts = f.kind === 'count' || f.kind === 'other';
  const tailZh = counts ? (nounZh === null ? null : `${f.lang === 'zh' ? f.classifier : (f.known?.classifier ?? '')}${nounZh}`) : '';
  const tailEn = counts ? (nounEn === null ? null : nounEn === '' ? '' : ` ${nounEn}`) : '';
  const range = (a: string | null, b: string | null, joint: string) => (b === null || a === null ? a : `${a}${joint}${b}`);
  const zhNumber = vague
    ? vague[1] + (f.kind === 'money' ? (CURRENCY_ZH[f.unit] ?? f.unit) : '')
    : `${ZH_BEFORE[f.approx] ?? (f.approx === 'some' ? '数' : '')}${range(low.zh, high?.zh ?? null, '至')}`;
  const enNumber = vague
    ? f.kind === 'money'
      ? `${vague[2]} ${CURRENCY_EN[f.unit] ?? ({ USD: 'dollars', EUR: 'euros', GBP: 'pounds' } as Record<string, string>)[f.unit] ?? f.unit}`
      : tailEn === ''
        ? vague[2].replace(/ of$/, '')
        : vague[2]
    : `${EN_BEFORE[f.approx] ?? ''}${range(low.en, high?.en ?? null, ' to ')}`;
  return { zh: tailZh === null ? null : `${zhNumber}${tailZh}`, en: tailEn === null ? null : `${enNumber}${tailEn}` };
}

/** The label of a figure without what it counts: 超1.1亿 / more than 110 million. */
export function numberLabel(figure: Pick<Figure, 'kind' | 'value' | 'max' | 'unit' | 'approx'>): Bilingual {
  const { max, ...rest } = figure;
  return figureLabel({ ...rest, ...(max === undefined ? {} : { max }), classifier: '', noun: null, known: null, lang: 'zh' });
}
