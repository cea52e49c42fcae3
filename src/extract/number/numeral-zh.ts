import { matchesOf } from '../../text/matches.js';
import { exact, type Numeral } from './numeral.js';

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇', '一壹', '二两贰俩', '三叁仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value]),
  ),
);
const SCALES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 廿: 20 };
const GREAT: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** 一亿一千万 → 110000000; 三千二百 → 3200; 两百五 → 250; 一万五 → 15000; NaN where it is no numeral. */
export function hanNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let scale = 1;
  for (const sign of text) {
    if (sign in DIGITS) {
      if (digit) return Number.NaN;
      digit = DIGITS[sign] ?? 0;
    } else if (sign in SCALES) {
      const value = SCALES[sign] ?? 1;
      section += sign === '廿' ? 20 : (digit ?? 1) * value;
      scale = sign === '廿' ? 10 : value;
      digit = null;
    } else if (sign in GREAT) {
      const value = GREAT[sign] ?? 1;
      section += digit ?? 0;
      // 一万亿: the great scales multiply all that stands before them; in 一亿一千万 only what stands behind the greater one.
      if (section === 0) total = (total || 1) * value;
      else if (total < value) total = (total + section) * value;
      else total += section * value;
      section = 0;
      scale = value;
      digit = null;
    } else return Number.NaN;
  }
  // 两百五 is 250 and 一万五 15000: a last digit right behind a scale counts tenths of it. Behind 零 it is itself.
  const rest = digit === null ? 0 : scale >= 100 && !/[零〇].$/.test(text) ? (digit * scale) / 10 : digit;
  return total + section + rest;
}

/** 十 → 10, 百万 → 1000000, '' → 1. */
export function scaleOf(signs: string): number {
  let value = 1;
  for (const sign of signs) value *= SCALES[sign] ?? GREAT[sign] ?? 1;
  return value;
}

/** Counts of two neighbours (五六百, 三四十, 两三) stand before a scale or what is counted, as do 三五个. */
const COUNTED = '[个名家人条次年天月周岁台种起万组份件位款成页篇处部]';
const PATTERN = new RegExp(
  [
    // 数百万, 几十, 好几千, 几万; 十几 is below.
    '(?<vague>好?几|数|若干)(?<vagueScale>[十百千万亿]{1,3})[多余几]?',
    // 上千, 上百万, 成千上万, 成百上千; 上万亿.
    '(?<upward>成千上万|成百上千|成千累万|上(?<upScale>[百千万亿]{1,3}))(?![度维])',
    // 百余, 千余, 万余, 百余万
    '(?<![\\d上数几一二两三四五六七八九十百千])(?<bare>[十百千万])[余多](?<bareScale>[万亿]?)(?![元样少边])',
    // 过百, 破万: past the scale itself.
    '(?<![经通不度超突打走])(?<past>[过破])(?<pastScale>[百千万亿]{1,2})(?![兆度])',
    // 五六百, 三四十, 四五万, 七八个, 十五六
    `(?<![\\d第百千万亿一二三四五六七八九])(?<tens>[二三四五六七八九]?十)?(?:(?<low>[一二两三四五六七八])(?<high>[二三四五六七八九])(?:(?<pairScale>[十百千万亿]{1,2})|(?=${COUNTED})))`,
    `(?<!第)(?<!(?<!(?:19|20)\\d)\\d)(?<han>[零〇一二两三四五六七八九十百千万亿廿]{1,14})(?:点(?<decimals>[零〇一二三四五六七八九]{1,4})(?![分刻点十])(?<great>万亿|[百千]?[万亿])?)?(?:(?<=[十百千万亿廿])(?<tail>(?:[多余几]|来(?=${COUNTED}))(?<tailScale>[万亿]{0,2})))?(?<class>级(?![别系]))?`,
    '(?<formal>[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,14})',
  ].join('|'),
  'g',
);

/** Words that begin with a Han digit and count nothing; one-digit ones, then longer ones. */
const WORDS =
  /^(?:一(?:些|直|样|旦|般|致|起|定|切|下|方面|边|面|系列|带|度|再|经|律|向|味|同|体|站式|流|线|手|行|举|时|贯|概|半|共|并|类|代|把|番|场|道|点|路|键|本|窝端|锅端|石|等|级|大|小|阵|心|揽|览|期|如|旁|块|口气|而再|个个|会儿|丝|股脑|言|脉|角|应|对一)|二(?:维码|进制|手|次|者|期|级|类|线|层|等|区|部)|三(?:者|星|方|维|思|六零|角|明治|菱|井|番|令|线|权)|四(?:川|周|处|肢|海|方)|五(?:角大楼|花|金|环|官)|六(?:合|安)|七(?:夕|牛)|八(?:卦|进制|达通|方|股)|九(?:州|江|龙)|十(?:分(?!之)|足|进制|六进制|字|堰)|两(?:者|岸|侧|难|用|会|极|栖)|(?:百|千|万|亿)(?!$))/;
const LONGER =
  /^(?:千丝万缕|千方百计|千家万户|千变万化|千差万别|千真万确|千千万|千万(?:别|不|要|小心|记|注意)|亿万|万千|万无一失|万众一心|百万富翁|十万火急|十全十美|一五一十|一来二去|一二线|一清二楚|三番五次|五花八门|四面八方|乱七八糟|七上八下|一一|百年(?:未有|大计|老店|名校)|万一|百十|十一届|一百零一|八一|五一|六一|十一(?:期间|假期|黄金周|长假)|[百千]兆)/;
const ABOVE = /[近超逾达约]$/;

/** 二五 behind 点 → 0.25. */
export function decimalPart(signs: string): number {
  return Number(`0.${[...signs].map((sign) => DIGITS[sign] ?? 0).join('')}`);
}

/** The numerals of a folded text written in Han digits. */
export function* chineseNumerals(folded: string): Generator<Numeral> {
  for (const match of matchesOf(PATTERN, folded)) {
    const start = match.index;
    const end = start + match[0].length;
    const g = match.groups ?? {};
    const base = { start, end, form: 'zh' as const };
    if (g.vague) yield { ...base, value: scaleOf(g.vagueScale ?? ''), approx: 'some', scaled: true };
    else if (g.upward) {
      const value = g.upScale ? scaleOf(g.upScale) : g.upward === '成百上千' ? 1000 : 10_000;
      yield { ...base, value, approx: 'some', scaled: true };
    } else if (g.bare) yield { ...base, value: scaleOf(g.bare) * scaleOf(g.bareScale ?? ''), approx: 'over', scaled: true };
    else if (g.past) yield { ...base, value: scaleOf(g.pastScale ?? ''), approx: 'over', scaled: true };
    else if (g.low && g.high) {
      const scale = scaleOf(g.pairScale ?? '');
      const tens = g.tens ? hanNumber(g.tens) : 0;
      const [low, high] = [DIGITS[g.low] ?? 0, DIGITS[g.high] ?? 0];
      const neighbours = high === low + 1 || (low === 3 && high === 5 && scale === 1);
      if (neighbours)
        yield { ...base, value: (tens + low) * scale, max: (tens + high) * scale, approx: 'about', scaled: scale > 1, han: true };
    } else if (g.formal) {
      const value = hanNumber(g.formal);
      if (value > 0) yield { ...base, value, approx: 'exact', scaled: true, han: true };
    } else if (g.han) yield* plainHan(folded, base, g.han, g);
  }
}

function* plainHan(
  folded: string,
  base: { start: number; end: number; form: 'zh' },
  han: string,
  { decimals, great, tail, tailScale, class: grade }: Record<string, string | undefined>,
): Generator<Numeral> {
  const around = folded.slice(base.start, base.start + 5);
  if (LONGER.test(around)) return;
  if (decimals) {
    // 二十点五, 一点五亿
    const value = exact((hanNumber(han) + decimalPart(decimals)) * scaleOf(great ?? ''));
    if (Number.isFinite(value)) yield { ...base, value, approx: 'exact', scaled: great !== undefined, digits: String(value) };
    return;
  }
  if (han.length === 1) {
    // 万 by itself stands in names (万广互联); 近万, 超百 and 万级 are numbers.
    const scale = /[百千万亿]/.test(han);
    if (scale ? !(ABOVE.test(folded.charAt(base.start - 1)) || grade || tail) : WORDS.test(around)) return;
  }
  const value = hanNumber(han) * scaleOf(tailScale ?? '');
  // A run of digits with no scale is a number read out: 二〇二四, 一二三.
  if (!Number.isFinite(value)) return;
  const scaled = /[百千万亿]/.test(han) || !!tailScale;
  // 千万级, 百亿级: the magnitude alone. 二级 is a rank, and 一两级 steps.
  const graded = grade !== undefined && /^[十百千万亿]+$/.test(han) && (scaled || han.length > 1);
  const end = grade !== undefined && !graded ? base.end - 1 : base.end;
  const approx = graded || tail?.startsWith('几') ? 'some' : tail?.startsWith('来') ? 'about' : tail ? 'over' : 'exact';
  yield { ...base, end, value, approx, scaled, han: true };
}
