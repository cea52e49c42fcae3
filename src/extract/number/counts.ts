import type { DimensionRule, Measured, Place } from './dimension.js';
import { countedChinese, countedEnglish } from './noun.js';

/** Behind or before these a number is a name, a version, an address or a place in a row, and counts nothing. */
const NAMED_BEFORE =
  /(?:第|no\.?|num(?:ber)?|#|v|ver\.?|version|versions|版本|版|端口|port|ports|windows|win|server|office|exchange|ios|macos|android|iphone|ipad|galaxy|pixel|chrome|firefox|java|php|python|node|kernel|linux|ubuntu|debian|centos|http|https|tls|ssl|sha|md|aes|rsa|rfc|iso|gb\/t|gbt|iec|nist|sp|cve|cnvd|cnnvd|ms|kb|cwe|top|层|阶段|step|steps|chapter|section|part|figure|fig\.?|table|page|line|lines|code|error|status|状态码|错误码|返回|id|编号|编码|代码|代号|号码|电话|手机号|邮编|门牌|room|unit|apt|fin|unc|ta|storm|dev|build|update|sdk|api|level|lv|class|type|phase|stage|tier|generation|gen|gpt|claude|llama|web|p|x|q|h|g|=|\+|\/|\\|_|:\d{1,2}:|\d:|rule|cvss|图|表|附件|附录|步骤|条款|章节|案例|例|原则)[ -]?$/;
const NAMED_AFTER = /^(?:[:.]\d|[a-z]{1,3}\d|-\d|\/\d|[年月日](?!间)|\.[a-z])/;

function namedNumber(place: Place): boolean {
  const { numeral, before, after } = place;
  if (numeral.scaled || numeral.han) return /第$/.test(before);
  if (NAMED_AFTER.test(after)) return true;
  if (!numeral.digits) return false;
  if (NAMED_BEFORE.test(before)) return true;
  // A year that no date rule took: 2024 RSA Conference, 2019 servers need a separator to be a count.
  const value = numeral.value;
  return (
    /^(?:19[5-9]\d|20[0-4]\d)$/.test(numeral.digits) &&
    value === Number(numeral.digits) &&
    !/(?:超过?|约|近|至少|共|over|than|about|nearly|some|least|total) ?$/.test(before)
  );
}

/** 一 counts only where something is made of it: at least one, 一万, a range; as an article it is no figure. */
function articleLike(place: Place): boolean {
  const { numeral, before } = place;
  if (place.upper || numeral.max !== undefined || numeral.scaled) return false;
  if (numeral.value !== 1) return false;
  if (numeral.digits) return numeral.form === 'en' && !/(?:only|just|least|than|total|exactly) $/.test(before);
  return !/(?:至少有?|仅有?|只有|唯一|不止|超过|每|仅仅|at least|only|just|more than|exactly) ?$/.test(before);
}

/** Fixed phrases: 三位一体, 两会, 一二线. */
const PHRASES =
  /^(?:[一二三四五六七八九十两](?:位一体|线城市|级等保|级(?:等|甲)|大运营商|类(?:人|医)|站式|体化|会期间|把手|流|甲|手|两|点(?:[一二三四五六七八九半,，。到]|左右|多)|点(?:钟)?$|维|星|角|包|件套|审|定|生|世|国(?:会|殇)|方|端|步验证|因素|重(?:身份|认证|验证|勒索)|进制|元|级分类|层|要素|网|院|部委|会|不|分(?:享|析|为|布|钟|类|配|别|支|之)))/;

const count: DimensionRule = {
  name: 'count',
  read: (place): Measured | null => {
    const { numeral, upper, input, before, after } = place;
    if (namedNumber(place) || articleLike(place)) return null;
    if (numeral.han && PHRASES.test(input.folded.slice(numeral.start, numeral.start + 8))) return null;
    const chinese = /[\u3400-\u9fff]/.test(after.slice(0, 4)) || numeral.form === 'zh';
    const counted = chinese
      ? countedChinese(input.folded, place.end)
      : countedEnglish(input.folded, input.text, place.end, numeral.value === 1);
    const max = upper?.value ?? numeral.max;
    const base = { kind: 'count' as const, value: numeral.value, ...(max === undefined ? {} : { max }), front: 0 };
    if (!counted) {
      // A great number behind a bound is a figure whatever it counts: 超十亿.
      const great = numeral.scaled && (numeral.value >= 1000 || numeral.approx === 'some') && numeral.form === 'zh';
      if (great && !/^[号楼室]/.test(after)) return { ...base, unit: '', back: 0 };
      const share = /^ (?:out )?of (?:the )?\d/.test(after) && numeral.digits;
      return share ? { ...base, unit: '', back: 0 } : null;
    }
    const { classifier, noun } = counted;
    // 2 级, 3 期, 第 5 章, 10 号: places in a row.
    if (
      noun === null &&
      /^(?:级|期|届|章|节|层|段|行|本|卷|页|号|字|线|站|路|道|度|面|口|头|样|车|门|米|升|员|方面)$/.test(classifier) &&
      !numeral.scaled
    ) {
      if (!/^(?:页|字|页面)$/.test(classifier) || numeral.value < 2) return null;
    }
    if (classifier === '' && noun === null) return null;
    if (/^[点分时]/.test(after) && numeral.value < 60) return null;
    if (/(?:星期|周|礼拜|初|零点|凌晨|上午|下午|晚上)$/.test(before) && numeral.value < 32) return null;
    const unit = noun ? input.text.slice(noun.start, noun.end) : classifier;
    return { ...base, unit, back: counted.end - place.end, classifier, noun, known: counted.known };
  },
};

export const countRules: readonly DimensionRule[] = [count];
