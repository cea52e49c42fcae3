import type { Approx, FigureKind } from '../../model/index.js';
import { hanNumber } from './numeral-zh.js';

/** Figures with a shape of their own, which no plain numeral begins. */
export interface ShapeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, around: { before: string; after: string }) => ShapeValue | null;
}

export interface ShapeValue {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string;
  readonly approx?: Approx;
}

const N = '[零一二两三四五六七八九十百千万\\d.]{1,8}';
const number = (text: string | undefined): number =>
  text === undefined ? Number.NaN : /^[\d.]+$/.test(text) ? Number(text) : hanNumber(text);
const ratio = (value: number, approx?: Approx): ShapeValue | null =>
  Number.isFinite(value) && value > 0 && value < 1 ? { kind: 'ratio', value, unit: '', ...(approx ? { approx } : {}) } : null;

const EN: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  hundred: 100,
};
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const ENWORD = Object.keys(EN).join('|');

const RISE = /(?:增长|增加|增|上升|提高|提升|激增|暴增|飙升|上涨|涨|扩大|攀升|猛增|增幅|升|多)(?:了|幅|高达|达到?|近|约|超过?|逾| )*$/;
const RISEN_TO =
  /(?:增长|增加|增|上升|提高|提升|激增|涨|扩大|攀升|升|达|是|为)(?:到|至|了?到)[^,。，]{0,10}$|(?:是|为|达到?|相当于)[^,。，]{0,16}的?$/;

export const shapeRules: readonly ShapeRule[] = [
  {
    name: 'zh.percent-words',
    pattern: new RegExp(`百分之(?<part>${N})(?!之)`, 'g'),
    read: (m) => {
      const value = number(m.groups?.part);
      return Number.isFinite(value) ? { kind: 'percent', value, unit: '%' } : null;
    },
  },
  {
    name: 'zh.fraction',
    pattern: new RegExp(`(?<whole>${N})分之(?<part>${N})`, 'g'),
    read: (m) => {
      const [whole, part] = [number(m.groups?.whole), number(m.groups?.part)];
      return ratio(part / whole);
    },
  },
  {
    name: 'zh.half',
    pattern: /(?<over>过|超)?(?:一半(?:以上)?|半数(?:以上)?)|(?<most>过半)(?!年|月|天|小时)|对半/g,
    read: (m, { after }) => {
      if (/^(?:年|个|天|月)/.test(after)) return null;
      const approx: Approx | undefined = m.groups?.over || m.groups?.most ? 'over' : /以上/.test(m[0]) ? 'at-least' : undefined;
      return ratio(0.5, approx);
    },
  },
  {
    name: 'zh.doubled',
    pattern: /翻了?(?<times>一|两|三|四|1|2|3|4)?(?:番|倍)|(?<near>近|约|超|逾)?一倍(?<more>多|以上)?/g,
    read: (m, { before }) => {
      if (/番|翻/.test(m[0]))
        return {
          kind: 'multiple',
          value:
            /倍/.test(m[0]) && m.groups?.times && !/一|1/.test(m.groups.times)
              ? number(m.groups.times)
              : 2 ** (m.groups?.times ? number(m.groups.times) : 1),
          unit: '倍',
        };
      const near = m.groups?.near;
      const approx: Approx = near === '近' ? 'nearly' : near === '约' ? 'about' : near || m.groups?.more ? 'over' : 'exact';
      return { kind: 'multiple', value: RISEN_TO.test(before) && !RISE.test(before) ? 1 : 2, unit: '倍', approx };
    },
  },
  {
    name: 'zh.times',
    pattern: /(?<!第)(?<count>\d{1,5}(?:\.\d{1,3})?|[二两三四五六七八九十百千]{1,4}|数[十百千]|几)(?<more>多|余)?倍/g,
    read: (m, { before }) => {
      const text = m.groups?.count ?? '';
      const vague = /^数|^几/.test(text);
      const count = vague ? ({ 数十: 10, 数百: 100, 数千: 1000, 几: Number.NaN }[text] ?? Number.NaN) : number(text);
      if (!Number.isFinite(count)) return null;
      const grown = RISE.test(before.replace(/(?:近|约|超过?|逾|高达|达|了)$/, '')) && !/(?:到|至)(?:近|约|超过?|逾)?$/.test(before);
      return {
        kind: 'multiple',
        value: grown ? count + 1 : count,
        unit: '倍',
        ...(vague ? { approx: 'some' as const } : m.groups?.more ? { approx: 'over' as const } : {}),
      };
    },
  },
  {
    name: 'en.fraction',
    pattern: new RegExp(
      `(?<!\\w)(?:(?<count>${ENWORD})[ -](?<part>half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?))(?!\\w|[- ](?:party|parties|of a (?:million|billion|dozen)|quarter|day|year|month|hour|place|time|generation|world|country|person|a (?:million|billion|dozen)|an hour|a year|a century))`,
      'g',
    ),
    read: (m, { before, after }) => {
      const part = m.groups?.part ?? '';
      const whole = PARTS[part.replace(/s$/, '')] ?? PARTS[part];
      if (!whole) return null;
      // A third attack is an ordinal; a third of attacks a ratio. The fourth quarter is a date.
      if (m.groups?.count === 'a' && !/^(?: of\b|[,.;)]| more\b| (?:were|was|are|is|said|have)\b)/.test(after) && part !== 'half')
        return null;
      if (part === 'half' && /^ (?:year|hour|month|day|decade|dozen)/.test(after)) return null;
      if (/(?:the|first|second|last) $/.test(before) && part !== 'half') return null;
      return ratio((EN[m.groups?.count ?? ''] ?? 1) / whole);
    },
  },
  {
    name: 'en.half',
    pattern:
      /(?<!\w|-)half(?= (?:of|the|all|said|were|are|have|had|those|respondents|organizations|companies|businesses|users|attacks|its|their)\b)(?! of (?:the|this|last|19|20)\s?(?:year|\d)| (?:a|an|the) (?:year|hour|million|billion|dozen|time))/g,
    read: (_m, { before }) => (/(?:first|second|latter|other|1st|2nd) $/.test(before) ? null : ratio(0.5)),
  },
  {
    name: 'en.one-in',
    pattern:
      /(?<!\w)(?<part>one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of)(?: every)? (?<whole>two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,3})(?![\w.,]|-| (?:million|thousand|hundred|days|weeks|months|years|hours|minutes|countries|stages|steps))/g,
    read: (m) => {
      const of = (text: string | undefined) => EN[text ?? ''] ?? Number(text);
      const [part, whole] = [of(m.groups?.part), of(m.groups?.whole)];
      // 7 out of 141 counts; four in five is a share.
      return whole <= 20 || whole === 100 ? ratio(part / whole) : null;
    },
  },
  {
    name: 'en.multiple',
    pattern:
      /(?<!\w)(?:(?<double>doubl(?:ed|es|ing))|(?<triple>tripl(?:ed|es|ing))|(?<quad>quadrupl(?:ed|es|ing))|(?<fold>two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\d{1,4})[- ]?fold|(?<times>\d{1,4}(?:\.\d{1,2})?)x(?= (?:more|higher|faster|larger|increase|growth|as)\b)|(?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,4}(?:\.\d{1,2})?) times(?= (?:as\b|more\b|higher\b|greater\b|larger\b|the\b|faster\b|likelier\b|that\b|what\b|its\b)))(?!\w)/g,
    read: (m, { after, before }) => {
      const g = m.groups ?? {};
      if (g.double && /^(?:[- ](?:down|extort|check|agent|click|spend|free)|[a-z])/.test(after)) return null;
      if (g.double === 'doubling' && /^ down/.test(after)) return null;
      if (/re$|non-$/.test(before)) return null;
      const word = g.fold ?? g.times ?? g.count;
      const value = g.double ? 2 : g.triple ? 3 : g.quad ? 4 : word ? (EN[word] ?? Number(word)) : Number.NaN;
      return Number.isFinite(value) && value > 0 ? { kind: 'multiple', value, unit: 'times' } : null;
    },
  },
  {
    name: 'zh.half-duration',
    pattern: /半(?<unit>年(?!报)|个月|个小时|小时|个世纪|天)(?<more>多)?/g,
    read: (m, { before }) => {
      if (/(?:上|下|大|前|后|多|过|小|近?一个|个)$/.test(before)) return null;
      const unit = { 年: 'year', 个月: 'month', 个小时: 'hour', 小时: 'hour', 天: 'day' }[m.groups?.unit ?? ''];
      return unit ? { kind: 'duration', value: 0.5, unit, ...(m.groups?.more ? { approx: 'over' as const } : {}) } : null;
    },
  },
  {
    name: 'zh.one-and-half',
    pattern: /(?<count>[一二两三四五\d])个?(?<unit>年|小时|月)半|(?<count2>[一二两三四五])个半(?<unit2>月|小时)/g,
    read: (m) => {
      const unit = { 年: 'year', 小时: 'hour', 月: 'month' }[m.groups?.unit ?? m.groups?.unit2 ?? ''];
      const count = number(m.groups?.count ?? m.groups?.count2);
      return unit && Number.isFinite(count) ? { kind: 'duration', value: count + 0.5, unit } : null;
    },
  },
  {
    name: 'en.half-duration',
    pattern: /(?<!\w)half an? (?<unit>year|hour|month|day|century|decade)(?!\w)/g,
    read: (m) => {
      const unit = m.groups?.unit ?? '';
      return unit === 'century'
        ? { kind: 'duration', value: 50, unit: 'year' }
        : unit === 'decade'
          ? { kind: 'duration', value: 5, unit: 'year' }
          : { kind: 'duration', value: 0.5, unit };
    },
  },
  {
    name: 'en.long-duration',
    pattern:
      /(?<!\w|-)(?:(?<a>(?:over|than|nearly|almost|about|within|least|past|last) (?:a|an|one) )|(?<hyphen>))(?<unit>year|month|week|day|hour|decade|minute)(?<long>s?-long)?(?![\w-])/g,
    read: (m) => {
      const unit = m.groups?.unit ?? '';
      if (!m.groups?.long && !(m.groups?.a && /(?:over|than|nearly|almost|within|least) /.test(m.groups.a))) return null;
      const word = m.groups?.a?.trim().split(' ')[0] ?? '';
      const approx: Approx | undefined = {
        over: 'over',
        nearly: 'nearly',
        almost: 'nearly',
        about: 'about',
        within: 'under',
        least: 'at-least',
      }[word] as Approx | undefined;
      return {
        kind: 'duration',
        value: unit === 'decade' ? 10 : 1,
        unit: unit === 'decade' ? 'year' : unit,
        ...(approx ? { approx } : {}),
      };
    },
  },
  { name: 'zh.twice', pattern: /(?<!年|一)两度(?!角)|(?<!\d)两次三番/g, read: () => ({ kind: 'count', value: 2, unit: '度' }) },
];
