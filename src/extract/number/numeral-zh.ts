import type { Numeral } from './numeral.js';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  俩: 2,
  仨: 3,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 廿: 20 };
const GREAT: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** 一亿一千万 → 110000000; 三千二百 → 3200; 两百五 → 250; 一万五 → 15000; NaN where it is no numeral. */
export function hanNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let scale = 1;
  let zero = false;
  for (const sign of text) {
    if (sign in DIGITS) {
      if (digit !== null && !zero) return Number.NaN;
      digit = DIGITS[sign] ?? 0;
      zero = digit === 0;
    } else if (sign in SCALES) {
      const value = SCALES[sign] ?? 1;
      section += sign === '廿' ? 20 : (digit ?? 1) * value;
      scale = sign === '廿' ? 10 : value;
      digit = null;
      zero = false;
    } else if (sign in GREAT) {
      const value = GREAT[sign] ?? 1;
      section += digit ?? 0;
      // 一万亿: the great scales multiply what stands before them.
      total =
        (section === 0 && total > 0 ? total : section === 0 ? 1 : total < value ? total + section : section) * value +
        (section !== 0 && total >= value ? total : 0);
      section = 0;
      scale = value;
      digit = null;
      zero = false;
    } else return Number.NaN;
  }
  // 两百五 is 250 and 一万五 15000: a last digit right behind a scale counts tenths of it. Behind 零 it is itself.
  const rest = digit === null ? 0 : scale >= 100 && !/[零〇].$/.test(text) ? (digit * scale) / 10 : digit;
  return total + section + rest;
}

export function scaleOf(signs: string): number {
  return [...signs].reduce((value, sign) => value * (SCALES[sign] ?? GREAT[sign] ?? 1), 1);
}

const HAN = '零〇一二两三四五六七八九十百千万亿兆廿壹贰叁肆伍陆柒捌玖拾佰仟';
const PATTERN = new RegExp(
  [
    // 数百万, 几十, 好几千, 十几, 几万
    '(?<vague>(?:好?几|数|若干)(?<vagueScale>[十百千万亿]{1,3}))(?<vagueTail>多|余|几)?',
    // 上千, 上百万, 成千上万, 成百上千
    '(?<upward>成千上万|成百上千|成千累万|上(?<upScale>[百千万亿]{1,2}))(?![帝班网线传台])',
    // 百余, 千余, 万余, 十余万, 百万余
    '(?<!上|数|几|[\\d一二两三四五六七八九十])(?<bare>[十百千万](?:余|多)(?<bareScale>[万亿]?))',
    // 4.2万多, 1亿1000万, 30多万, 28 万余, 1.1亿, 4.2w
    '(?<![\\d.,a-z_/#-]|[a-z] )(?<digits>\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(?: ?(?<mid>多|余|几)?(?<scale>十亿|百亿|千亿|万亿|十万|百万|千万|百|千|万|亿|兆|w(?![a-z0-9]))(?: ?(?<more>\\d{1,4}(?:\\.\\d{1,4})?) ?(?<moreScale>[百千]?万))?)?(?:(?<tail>[多余]|几)(?![年月日]?[元份]?[行种样少项]))?',
    // 五六百, 三四十, 四五万, 七八个
    '(?<![\\d第十百千万亿一二三四五六七八九])(?<low>[一二三四五六七八])(?<high>[二三四五六七八九])(?<pairScale>[十百千万亿]{0,2})(?=[十百千万亿个名家人条次年天月台种起])',
    // 三千多万, 一亿一千万, 十几, 二十余
    `(?<![第\\d])(?<han>[${HAN}]{1,14})(?:(?<hanMid>多|余|几)(?<hanScale>[万亿]{0,2}))?`,
  ].join('|'),
  'g',
);

/** Words in which a Han digit counts nothing. */
const WORDS =
  /^(?:一(?:些|直|样|旦|般|致|起|定|切|下|方面|边|面|系列|带|度|再|经|律|向|味|同|体化|站式|流|线|手|行|举|时|贯|概|半个|共|并|概|类|代|把|番|场|道|点|路|键|本|窝端|锅端|石|等|级|大|小|道|阵|心|路|把|揽|览|个个|一)|二(?:维码|进制|手|次|维|者)|三(?:者|星|方|维|思|六零|角|明治|菱|井)|四(?:川|周|处|肢|海)|五(?:角大楼|花|金|环|一)|六(?:合)|七(?:夕)|八(?:卦|进制|达通|方)|九(?:州|江)|十(?:分(?!之)|足|进制|六进制|字)|百(?:度|姓|事|科|分点|货|万富翁|思买)|千(?:万别|差万别|兆|里|问|瓦|寻)|万(?:一|能|物|豪|达|圣节|网|里|维网|事|向|众|亩|科|无一失)|两(?:者|岸|侧|难|用|会|极|栖)|双)/;

/** The Chinese numerals of a folded text, Arabic ones with Chinese scales among them. */
export function* chineseNumerals(folded: string): Generator<Numeral> {
  for (const match of folded.matchAll(PATTERN)) {
    const start = match.index;
    const end = start + match[0].length;
    const g = match.groups ?? {};
    const base = { start, end, form: 'zh' as const };
    if (g.vague) yield { ...base, value: scaleOf(g.vagueScale ?? ''), approx: 'some', scaled: true };
    else if (g.upward)
      yield {
        ...base,
        value: /^成/.test(g.upward) ? (g.upward === '成百上千' ? 1000 : 10_000) : scaleOf(g.upScale ?? ''),
        approx: 'some',
        scaled: true,
      };
    else if (g.bare) yield { ...base, value: scaleOf(g.bare.charAt(0)) * scaleOf(g.bareScale ?? ''), approx: 'over', scaled: true };
    else if (g.digits) {
      const scale = g.scale === 'w' ? 1e4 : scaleOf(g.scale ?? '');
      const value = exact(Number(g.digits.replaceAll(',', '')) * scale) + (g.more ? Number(g.more) * scaleOf(g.moreScale ?? '') : 0);
      yield { ...base, value, approx: g.mid || g.tail ? 'over' : 'exact', scaled: g.scale !== undefined, digits: g.digits };
    } else if (g.low && g.high) {
      const scale = scaleOf(g.pairScale ?? '');
      const [low, high] = [DIGITS[g.low] ?? 0, DIGITS[g.high] ?? 0];
      if (high === low + 1) yield { ...base, value: low * scale, max: high * scale, approx: 'about', scaled: scale > 1 };
    } else if (g.han) {
      const tail = g.hanMid === '几' || g.han.endsWith('几');
      if (WORDS.test(folded.slice(start, start + 4)) && g.han.length === 1) continue;
      const value = hanNumber(g.han) * scaleOf(g.hanScale ?? '');
      // A run of digits with no scale is a number read out: 二〇二四, 一二三.
      if (!Number.isFinite(value)) continue;
      yield { ...base, value, approx: g.hanMid ? (tail ? 'some' : 'over') : 'exact', scaled: /[百千万亿兆]/.test(g.han), han: true };
    }
  }
}

/** Products of a decimal and a power of ten, freed of binary dust: 1.1 × 10⁸ is 110000000. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
