import type { Approx } from '../../model/index.js';
import { decimalPart, hanNumber, scaleOf } from './numeral-zh.js';
import { duration, ratio, type ShapeRule } from './shape.js';

const N = '[零一二两三四五六七八九十百千万\\d.]{1,8}(?:点[零一二三四五六七八九]{1,4})?';
function number(text: string | undefined): number {
  if (text === undefined) return Number.NaN;
  if (/^[\d.]+$/.test(text)) return Number(text);
  const [whole = '', part] = text.split('点');
  return hanNumber(whole) + (part ? decimalPart(part) : 0);
}

const GROWTH = '(?:增长|增加|增至|增|上升|提高|提升|激增|暴增|飙升|上涨|暴涨|猛涨|涨|扩大|攀升|猛增|增幅|升|高出|多出|多)';
/** 增长2倍 adds two to one; 增长到2倍 and 是…的2倍 are two. */
const GROWS = new RegExp(`${GROWTH}(?:了|幅|高达|近|约|超过?|逾|将近|达到?|[ ]){0,3}$`);
const REACHES = /(?:[到至为]|是)(?:原来的|之前的|此前的|去年的)?(?:近|约|超过?|逾|将近|[ ]){0,2}$/;
const grows = (before: string): boolean => GROWS.test(before) && !REACHES.test(before);

const HEDGES: Readonly<Record<string, Approx>> = { 近: 'nearly', 约: 'about', 超: 'over', 逾: 'over', 多: 'over', 以上: 'at-least' };
const DURATIONS: Readonly<Record<string, string>> = { 年: 'year', 个月: 'month', 月: 'month', 个小时: 'hour', 小时: 'hour', 天: 'day' };

export const chineseShapes: readonly ShapeRule[] = [
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
    read: (m) => ratio(number(m.groups?.part) / number(m.groups?.whole)),
  },
  {
    name: 'zh.half',
    pattern: /(?<over>过|超)?(?:一半|半数)(?<more>以上|多)?|(?<most>过半)(?=[数的])|(?<=占|比|超|用户|人|者|企业)(?<rest>过半)/g,
    read: (m, { after }) => {
      const { over, most, rest, more } = m.groups ?? {};
      if (/^(?:年|个|天|月|时间|路)/.test(after)) return null;
      return ratio(0.5, over || most || rest || more === '多' ? 'over' : more ? 'at-least' : undefined);
    },
  },
  {
    name: 'zh.doubled',
    pattern: /翻了?(?<times>[一两三四1-4])?(?<of>[番倍])|(?<near>近|约|超|逾)?一倍(?<more>多|以上)?/g,
    read: (m, { before }) => {
      const { times, of, near, more } = m.groups ?? {};
      // 翻两番 is four times, 翻两倍 twice, 翻倍 twice.
      if (of === '番') return { kind: 'multiple', value: 2 ** (times ? number(times) : 1), unit: '倍' };
      if (of) return { kind: 'multiple', value: Math.max(2, times ? number(times) : 2), unit: '倍' };
      const approx = HEDGES[near ?? more ?? ''];
      const same = REACHES.test(before) && !GROWS.test(before);
      return { kind: 'multiple', value: same ? 1 : 2, unit: '倍', ...(approx ? { approx } : {}) };
    },
  },
  {
    name: 'zh.times',
    pattern:
      /(?<!第|[\d.])(?:(?<low>\d{1,4}(?:\.\d)?) ?[-~至到] ?)?(?<count>\d{1,6}(?:\.\d{1,3})?|[二两三四五六七八九十百千]{1,4}|(?:数|几|上)[十百千万]) ?(?<more>多|余)?倍(?![率频增数速受感])/g,
    read: (m, { before }) => {
      const { low, count = '', more } = m.groups ?? {};
      const vague = /^[数几上]/.test(count);
      const times = vague ? scaleOf(count.slice(1)) : number(count);
      if (!Number.isFinite(times)) return null;
      const approx = vague ? 'some' : more ? 'over' : undefined;
      const added = grows(before) ? 1 : 0;
      const ends = low === undefined ? { value: times + added } : { value: Number(low) + added, max: times + added };
      return { kind: 'multiple', ...ends, unit: '倍', ...(approx ? { approx } : {}) };
    },
  },
  {
    name: 'zh.half-duration',
    pattern: /(?<!上|下|大|前|后|多|过|小|个|一|两)半(?<unit>年(?![报度])|个月|个小时|小时|个世纪|天)(?<more>多)?/g,
    read: (m) => {
      const unit = DURATIONS[m.groups?.unit ?? ''];
      return unit ? duration(0.5, unit, m.groups?.more ? 'over' : undefined) : null;
    },
  },
  {
    name: 'zh.one-and-half',
    pattern: /(?<![\d.])(?<count>[一二两三四五六\d])(?:个?(?<unit>年|小时)半|个半(?<other>月|小时))/g,
    read: (m) => {
      const unit = DURATIONS[m.groups?.unit ?? m.groups?.other ?? ''];
      const count = number(m.groups?.count);
      return unit && Number.isFinite(count) ? duration(count + 0.5, unit) : null;
    },
  },
  {
    // 数以万计, 以亿次计
    name: 'zh.by-the',
    pattern: /(?:数)?以(?<scale>[十百千万亿]{1,3})(?<unit>[次个人])?计/g,
    read: (m) => ({ kind: 'count', value: scaleOf(m.groups?.scale ?? ''), unit: m.groups?.unit ?? '', approx: 'some' }),
  },
  { name: 'zh.twice', pattern: /(?<!年|一)两度(?![角电])|(?<!\d)两次三番/g, read: () => ({ kind: 'count', value: 2, unit: '度' }) },
];
