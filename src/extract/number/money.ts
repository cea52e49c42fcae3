import { currencySigns, currencyWords } from './currencies.js';
import { type DimensionRule, type Place, rangeOf, unitPattern } from './dimension.js';

const BEHIND = unitPattern(currencyWords);
const SIGNS = Object.keys(currencySigns).sort((a, b) => b.length - a.length);
const SIGN_ENDS = new Set(SIGNS.map((sign) => sign.at(-1)));

/** Words that a currency's form begins: 元 in 元数据, 块 in 块设备, pounds of weight. */
const OTHER: Readonly<Record<string, RegExp>> = {
  元: /^(?:数据|素|件|宇宙|组|编程|旦|宝|年|老|凶)/,
  块: /^(?!钱|[,。，、)])/,
  刀: /^(?![,。，、) ]|的)/,
  比特币: /^(?:地址|钱包|交易|勒索|挖矿|矿工|网络|节点|区块)/,
  以太坊: /^(?:地址|钱包|交易|网络|节点|区块)/,
  bitcoin: /^ (?:addresses|wallets|atm|nodes|transactions|miners|exchanges)/,
  ethereum: /^ (?:addresses|wallets|nodes|transactions|validators|accounts|contracts|smart|users|projects)/,
  pounds: /^ (?:of (?!money|cash|losses|damage)|per)/,
};
/** Tickers that are words or abbreviations too: they follow a quantity. */
const SHORT = /^(?:sol|dai|rub|won|rand|dong|刀)$/;

function signBefore({ before }: Place): { code: string; length: number } | null {
  const gap = before.endsWith(' ') ? 1 : 0;
  if (!SIGN_ENDS.has(before.at(-1)) && !SIGN_ENDS.has(before.at(-1 - gap))) return null;
  const heads = gap ? [before, before.slice(0, -1)] : [before];
  for (const [skipped, head] of heads.entries()) {
    const sign = SIGNS.find((one) => head.endsWith(one));
    if (!sign || (skipped > 0 && /[a-z]/.test(sign))) continue;
    if (/^[a-z]/.test(sign) && /[a-z0-9]$/.test(head.slice(0, -sign.length))) continue;
    return { code: currencySigns[sign] ?? '', length: sign.length + skipped };
  }
  return null;
}

/** 37万美元, 100 多万元, tens of millions of dollars. */
const behind: DimensionRule = {
  name: 'money',
  read: (place) => {
    const extra =
      /^(?:[余多](?=元|美元|万)| of (?=(?:us |u\.s\. |australian |canadian )?(?:dollars|euros|pounds|yuan|yen|rubles|rupees)))/.exec(
        place.after,
      )?.[0] ?? '';
    if (extra === ' of ' && place.numeral.approx !== 'some') return null;
    const match = BEHIND.exec(place.after.slice(extra.length));
    const word = match?.[1] ?? '';
    const code = currencyWords[word];
    if (!match || !code) return null;
    const back = extra.length + match[0].length;
    if (OTHER[word]?.test(place.after.slice(back))) return null;
    if (SHORT.test(word) && !place.numeral.scaled && place.numeral.value < 100) return null;
    const over = /[余多]/.test(extra) ? { approx: 'over' as const } : {};
    return { kind: 'money', ...rangeOf(place), unit: code, front: signBefore(place)?.length ?? 0, back, ...over };
  },
};

const sign: DimensionRule = {
  name: 'money-sign',
  read: (place) => {
    const found = signBefore(place);
    if (!found) return null;
    const word = BEHIND.exec(place.after);
    const same = word && currencyWords[word[1] ?? ''] === found.code;
    return { kind: 'money', ...rangeOf(place), unit: found.code, front: found.length, back: same ? word[0].length : 0 };
  },
};

/** 起售价降至78.99万, 年薪百万: a price in Chinese news that names no currency is one in yuan. */
const price: DimensionRule = {
  name: 'price',
  read: (place) => {
    const { numeral, before, after } = place;
    if (!numeral.scaled || numeral.form !== 'zh' || numeral.value < 1000) return null;
    if (
      !/(?:售价|价格|定价|均价|现价|指导价|月薪|年薪|底价|单价|票价|被罚|罚款|罚金|涉案金额|损失|被骗|骗走|骗取|赔偿)[^。;；\n]{0,8}$/.test(
        before,
      )
    )
      return null;
    if (!/^(?:[ ]?起?(?:[,。，;；、)\n 」”"]|$)|的|起?和)/.test(after)) return null;
    return { kind: 'money', ...rangeOf(place), unit: 'CNY', front: 0, back: 0 };
  },
};

export const moneyRules: readonly DimensionRule[] = [behind, sign, price];
