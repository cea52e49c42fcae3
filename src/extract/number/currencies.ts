/** A currency: ISO 4217 code or ticker, how each language prints it, and how it is written. */
interface Currency {
  readonly code: string;
  readonly zh: string;
  /** The plural that stands behind a number; left out where a sign stands in front. */
  readonly en?: string;
  readonly sign?: string;
  /** Folded forms behind a number, and those in front of one. */
  readonly behind: string;
  readonly front?: string;
}

const currencies: readonly Currency[] = [
  {
    code: 'CNY',
    zh: '元',
    en: 'yuan',
    behind: '人民币元|元人民币|人民币|元|块钱|块|rmb|cny|yuan|renminbi|chinese yuan',
    front: '¥|￥|rmb|rmb |cny |人民币|人民币 |rmb¥',
  },
  {
    code: 'USD',
    zh: '美元',
    sign: '$',
    behind: '美元|美金|美刀|刀|usd|us dollars|u.s. dollars|dollars|dollar|bucks',
    front: '$|us$|us $|u.s. $|usd|usd |usd$|美元',
  },
  { code: 'EUR', zh: '欧元', sign: '€', behind: '欧元|eur|euros|euro|€', front: '€|eur |eur' },
  { code: 'GBP', zh: '英镑', sign: '£', behind: '英镑|gbp|pounds sterling|british pounds|pounds|quid', front: '£|gbp |gbp' },
  { code: 'JPY', zh: '日元', en: 'yen', behind: '日元|日圆|円|jpy|yen', front: 'jpy |jp¥' },
  { code: 'KRW', zh: '韩元', en: 'won', behind: '韩元|韩圆|韩币|krw|won|korean won', front: '₩|krw ' },
  { code: 'RUB', zh: '卢布', en: 'rubles', behind: '卢布|rub|rubles|roubles|ruble', front: '₽' },
  { code: 'INR', zh: '卢比', en: 'rupees', behind: '印度卢比|卢比|inr|rupees|indian rupees', front: '₹|rs |rs. |inr ' },
  { code: 'HKD', zh: '港元', sign: 'HK$', behind: '港元|港币|hkd|hong kong dollars', front: 'hk$|hkd ' },
  { code: 'TWD', zh: '新台币', sign: 'NT$', behind: '元新台币|新台币|台币|twd|ntd', front: 'nt$|新台币|新台币 ' },
  { code: 'AUD', zh: '澳元', sign: 'A$', behind: '澳大利亚元|澳元|澳币|aud|australian dollars', front: 'a$|au$|aud |aud$|aud' },
  { code: 'CAD', zh: '加元', sign: 'C$', behind: '加拿大元|加元|加币|cad|canadian dollars', front: 'c$|ca$|cad |cad$' },
  { code: 'SGD', zh: '新加坡元', sign: 'S$', behind: '新加坡元|新加坡币|新元|新币|坡币|sgd|singapore dollars', front: 's$|sg$|sgd ' },
  { code: 'NZD', zh: '新西兰元', sign: 'NZ$', behind: '新西兰元|纽元|纽币|nzd|new zealand dollars', front: 'nz$|nzd ' },
  { code: 'CHF', zh: '瑞士法郎', en: 'Swiss francs', behind: '瑞士法郎|法郎|chf|francs|swiss francs', front: 'chf ' },
  { code: 'SEK', zh: '瑞典克朗', en: 'Swedish kronor', behind: '瑞典克朗|sek|swedish kronor|kronor', front: 'sek ' },
  { code: 'NOK', zh: '挪威克朗', en: 'Norwegian kroner', behind: '挪威克朗|nok|norwegian kroner' },
  { code: 'DKK', zh: '丹麦克朗', en: 'Danish kroner', behind: '丹麦克朗|dkk|danish kroner' },
  { code: 'THB', zh: '泰铢', en: 'baht', behind: '泰铢|thb|baht', front: '฿' },
  { code: 'VND', zh: '越南盾', en: 'Vietnamese dong', behind: '越南盾|vnd|vietnamese dong|dong', front: 'vnd ' },
  { code: 'IDR', zh: '印尼盾', en: 'rupiah', behind: '印尼盾|印尼卢比|印度尼西亚卢比|idr|rupiah' },
  { code: 'MYR', zh: '林吉特', en: 'ringgit', behind: '林吉特|马币|令吉|myr|ringgit', front: 'rm' },
  { code: 'PHP', zh: '菲律宾比索', en: 'Philippine pesos', behind: '菲律宾比索|philippine pesos' },
  { code: 'MXN', zh: '墨西哥比索', en: 'Mexican pesos', behind: '墨西哥比索|比索|mxn|mexican pesos|pesos' },
  { code: 'BRL', zh: '雷亚尔', sign: 'R$', behind: '巴西雷亚尔|雷亚尔|brl|reais', front: 'r$' },
  { code: 'TRY', zh: '土耳其里拉', en: 'Turkish lira', behind: '土耳其里拉|里拉|turkish lira|lira', front: '₺' },
  { code: 'ZAR', zh: '南非兰特', en: 'rand', behind: '南非兰特|兰特|zar|rand', front: '' },
  { code: 'ILS', zh: '谢克尔', en: 'shekels', behind: '新谢克尔|谢克尔|shekels', front: '₪' },
  { code: 'AED', zh: '迪拉姆', en: 'dirhams', behind: '迪拉姆|aed|dirhams', front: 'aed ' },
  { code: 'SAR', zh: '沙特里亚尔', en: 'Saudi riyals', behind: '沙特里亚尔|里亚尔|saudi riyals' },
  { code: 'PLN', zh: '兹罗提', en: 'zlotys', behind: '兹罗提|pln|zloty|zlotys' },
  { code: 'CZK', zh: '捷克克朗', en: 'Czech koruna', behind: '捷克克朗|czk|czech koruna' },
  { code: 'UAH', zh: '格里夫纳', en: 'hryvnia', behind: '格里夫纳|hryvnia|hryvnias', front: '₴' },
  { code: 'KZT', zh: '坚戈', en: 'tenge', behind: '坚戈|tenge' },
  { code: 'NGN', zh: '奈拉', en: 'naira', behind: '奈拉|naira' },
  { code: 'BTC', zh: '枚比特币', en: 'bitcoin', behind: '枚比特币|个比特币|比特币|枚btc|个btc|btc|bitcoins|bitcoin', front: '₿' },
  { code: 'ETH', zh: '枚以太币', en: 'ether', behind: '枚以太币|枚以太坊|枚eth|个以太币|以太币|以太坊|eth|ether|ethereum' },
  { code: 'USDT', zh: '枚USDT', en: 'USDT', behind: '枚泰达币|泰达币|枚usdt|usdt|tether' },
  { code: 'USDC', zh: '枚USDC', en: 'USDC', behind: '枚usdc|usdc' },
  { code: 'XMR', zh: '枚门罗币', en: 'monero', behind: '枚门罗币|门罗币|xmr|monero' },
  { code: 'SOL', zh: '枚SOL', en: 'SOL', behind: '枚sol|sol' },
  { code: 'BNB', zh: '枚BNB', en: 'BNB', behind: '枚bnb|bnb' },
  { code: 'TRX', zh: '枚TRX', en: 'TRX', behind: '枚trx|trx' },
  { code: 'DOGE', zh: '枚狗狗币', en: 'dogecoin', behind: '枚狗狗币|狗狗币|doge|dogecoin' },
  { code: 'LTC', zh: '枚莱特币', en: 'litecoin', behind: '枚莱特币|莱特币|ltc|litecoin' },
  { code: 'XRP', zh: '枚瑞波币', en: 'XRP', behind: '枚瑞波币|瑞波币|xrp' },
];

const byCode = new Map(currencies.map((one) => [one.code, one]));

/** How a currency of that code is printed; null for one the table doesn't know. */
export function currencyOf(code: string): Currency | null {
  return byCode.get(code) ?? null;
}

const forms = (side: 'behind' | 'front'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    currencies.flatMap((one) =>
      (one[side] ?? '')
        .split('|')
        .filter(Boolean)
        .map((form) => [form, one.code]),
    ),
  );

/** Folded form → code, behind a number and in front of one. */
export const currencyWords = forms('behind');
export const currencySigns = forms('front');
