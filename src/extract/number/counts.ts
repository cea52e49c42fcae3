import { hasHan } from '../../text/script.js';
import type { DimensionRule, Measured, Place } from './dimension.js';
import { namesSomething } from './named.js';
import { countedEnglish } from './noun-en.js';
import { countedChinese, nounBefore } from './noun-zh.js';

/** 一 and `one` count where something is made of them: at least one, only one, a range. As articles they are no figures. */
function articleLike({ numeral, upper, before }: Place): boolean {
  if (numeral.value !== 1 || upper || numeral.max !== undefined || numeral.scaled) return false;
  if (numeral.digits) return numeral.form === 'en' && !/(?:only|just|least|than|total|exactly) $/.test(before);
  return !/(?:至少(?:有|存在|影响|导致)?|仅(?:有|剩)?|只有|只剩|唯一|不止|超过|仅仅|共|at least|only|just|more than|exactly|no more than) ?$/.test(
    before,
  );
}

/** Fixed phrases, ranks and clock times: 三位一体, 两会, 二级, 三点半, 八位字节. */
const FIXED =
  /^(?:(?:十[八九]|二十)大(?![个类])|两个(?:确立|维护|务必|结合|毫不)|[一二三四五六七八九十两百](?:位一体|位字节|线城市|级|大运营商|站式|体化|会期间|把手|流|甲|手|两|点(?:[一二三四五六七八九半,，。到钟]|左右|多)|维|星|角|包|件套|审|定|生|世|国(?!家)|方|端|步验证|步走|因素|重|进制|元|要素|网|院|部委|会|不|部曲|板斧|把火|大会|大队|大家|大学|大陆|分(?:享|析|为|布|类|配|别|支|之))|二[类期代号层次等手线])/;
/** Classifiers that number places in a row when no noun follows: 3 级, 5 号, 第 8 行. */
const ORDINAL =
  /^(?:级|期|届|章|节|层|段|行|本|卷|号|字|线|站|路|道|度|面|口|头|样|车|门|米|升|员|方面|代|手|身|大|步|发|集|首|双|对|排|块|部|把|包)$/;
/** Digits before 位 that name widths in bits. */
const BITS = /^(?:8|16|24|32|48|64|96|128|160|192|256|384|512|1024|2048|3072|4096)$/;
const CLOCK = /(?:星期|周|礼拜|初|零点|凌晨|上午|下午|晚上|晚间|早上|时间) ?$/;

/** A heading's number at the start of a line: 4.2 work模式, 1 双形态. A classifier or a plain plural behind makes it a count. */
function numbersLine({ numeral, input, after }: Place): boolean {
  if (!numeral.digits || numeral.scaled) return false;
  if (numeral.start > 0 && input.text[numeral.start - 1] !== '\n') return false;
  if (/^ ?[个名家条次页台款种件份倍岁起项类万亿]/.test(after)) return false;
  if (numeral.digits.includes('.')) return hasHan(after) || !/^ [a-z]/.test(input.text.slice(numeral.end, numeral.end + 2));
  return /^ [\u3400-\u9fff]/.test(after) && numeral.value < 30;
}

function measured(place: Place): Measured | null {
  const { numeral, upper, input, before, after, end } = place;
  const chinese = numeral.form === 'zh' || hasHan(after.slice(0, 3));
  const quantity = numeral.scaled || upper?.scaled === true || (numeral.digits !== undefined && numeral.value >= 1000);
  const counted = chinese
    ? countedChinese(input.folded, end, quantity)
    : countedEnglish(input.folded, input.text, end, { singular: numeral.value === 1, vague: numeral.approx === 'some' });
  const max = upper?.value ?? numeral.max;
  const base = { kind: 'count' as const, value: numeral.value, ...(max === undefined ? {} : { max }), front: 0 };
  if (!counted) {
    // A great number is a figure whatever it counts: 超十亿, 11 million.
    const great = numeral.scaled && (numeral.value >= 1000 || numeral.approx === 'some' || numeral.form === 'en');
    if (
      great &&
      !/^[a-z0-9号楼室]/.test(after) &&
      (chinese || /\d|illion|thousand|tens|hundred|dozen/.test(input.folded.slice(numeral.start, numeral.end)))
    )
      return { ...base, unit: '', back: 0 };
    // 41 out of 141 events: what is counted stands behind the whole.
    const whole = numeral.digits ? /^ (?:out )?of (?:the |all )?\d[\d,]*/.exec(after)?.[0].length : undefined;
    if (whole === undefined) return null;
    const events = countedEnglish(input.folded, input.text, end + whole, { singular: false, vague: false });
    return {
      ...base,
      unit: events?.noun ? input.text.slice(events.noun.start, events.noun.end) : '',
      back: 0,
      known: events?.known ?? null,
    };
  }
  const { classifier, noun, known } = counted;
  if (classifier === '位' && BITS.test(numeral.digits ?? '')) return null;
  if (!noun && ORDINAL.test(classifier) && !numeral.scaled && numeral.approx === 'exact' && !(classifier === '字' && numeral.value >= 100))
    return null;
  if (/^ ?(?:年|世纪)/.test(after) || (/^[点分时]/.test(after) && numeral.value < 60)) return null;
  if (CLOCK.test(before) && numeral.value < 32) return null;
  const back = counted.end - end;
  if (noun) {
    // The unit is what stands behind the number as written, its classifier included: 条记录.
    const from = classifier ? end + (input.folded[end] === ' ' ? 1 : 0) : noun.start;
    return { ...base, unit: input.text.slice(from, noun.end), back, classifier, noun, known };
  }
  // 漏洞82个: what is counted stands in front, outside the figure.
  const ahead = classifier && !/^[人次]/.test(classifier) ? nounBefore(input.folded, numeral.start) : null;
  if (ahead) return { ...base, unit: input.text.slice(ahead.start, ahead.end), back, classifier, known: ahead.known };
  return { ...base, unit: classifier, back, classifier };
}

const count: DimensionRule = {
  name: 'count',
  read: (place) => {
    const { numeral, input, before } = place;
    if (numeral.value === 0 || namesSomething(place) || articleLike(place) || numbersLine(place)) return null;
    if (numeral.han && FIXED.test(input.folded.slice(numeral.start, numeral.start + 6))) return null;
    // 一类、二类、三类 name classes.
    if (numeral.han && /[一二]类[^。\n]{0,24}$/.test(before) && place.after.startsWith('类')) return null;
    if (
      !numeral.digits &&
      !numeral.scaled &&
      /[\u3400-\u9fff]/.test(before.slice(-1)) &&
      /(?:星期|周|礼拜|阶段|版|图|表|军情)$/.test(before)
    )
      return null;
    return measured(place);
  },
};

export const countRules: readonly DimensionRule[] = [count];
