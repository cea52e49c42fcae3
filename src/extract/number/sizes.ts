import { type DimensionRule, rangeOf, unitPattern } from './dimension.js';
import { eventRates, rateWords, sizeWords } from './units.js';

const SIZE = unitPattern(sizeWords);
const RATE = unitPattern({ ...rateWords, ...eventRates });
/** 四个可控字节: a classifier and what qualifies the bytes. */
const QUALIFIED = /^ ?个(?:[\u3400-\u9fff]{2,4})?字节/;

const size: DimensionRule = {
  name: 'data-size',
  read: (place) => {
    const { numeral, after } = place;
    const qualified = QUALIFIED.exec(after);
    if (qualified && !(numeral.han && numeral.value === 1))
      return { kind: 'data-size', ...rangeOf(place), unit: 'byte', front: 0, back: qualified[0].length };
    const match = SIZE.exec(after);
    const word = match?.[1] ?? '';
    const scale = sizeWords[word];
    if (!match || !scale) return null;
    const rest = after.slice(match[0].length);
    // A lone g or t is a size only right behind digits: 5G and 4 G are networks, 10G a disk.
    if (
      /^[bgt]$/.test(word) &&
      (!numeral.digits ||
        match[0].length > 1 ||
        (numeral.value < 10 && !/^(?:永久|空间|内存|存储|硬盘|容量|数据|文件)/.test(rest)) ||
        word === 'b')
    )
      return null;
    if (word === 'g' && /^ ?(?:网络|手机|时代|基站|用户|通信|套餐)/.test(rest)) return null;
    if (word === '兆' && !/^(?:的|数据|[,。，])/.test(rest)) return null;
    if (/^(?:ps|it|\/s)/.test(rest)) return null;
    return { kind: 'data-size', ...rangeOf(place, scale), unit: 'byte', front: 0, back: match[0].length };
  },
};

const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/包/, 'packet/s'],
  [/查询/, 'query/s'],
  [/交易|笔/, 'transaction/s'],
];

const rate: DimensionRule = {
  name: 'rate',
  read: (place) => {
    const match = RATE.exec(place.after);
    const word = match?.[1] ?? '';
    const bits = rateWords[word];
    if (match && bits) return { kind: 'rate', ...rangeOf(place, bits), unit: 'bit/s', front: 0, back: match[0].length };
    const event = eventRates[word];
    if (match && event) return { kind: 'rate', ...rangeOf(place, event[0]), unit: event[1], front: 0, back: match[0].length };
    if (!place.before.includes('每秒')) return null;
    const perSecond = /每秒(?:钟|高达|达到?|约|超过?|近|处理|发送|发起|产生)?(?:约|超过?|近)? ?$/.exec(place.before);
    const behind = perSecond && /^ ?(?:次|个|条|笔)?(?:http ?|dns ?)?(?:请求|数据包|包|查询|交易)?/.exec(place.after);
    if (!perSecond || !behind || behind[0].trim() === '') return null;
    const unit = EVENTS.find(([pattern]) => pattern.test(behind[0]))?.[1] ?? 'request/s';
    return { kind: 'rate', ...rangeOf(place), unit, front: perSecond[0].length, back: behind[0].length };
  },
};

export const sizeRules: readonly DimensionRule[] = [rate, size];
