import type { Numeral } from './numeral.js';

const JOINT = /^ ?(?:至|到|-|~|--|—) ?$|^ to (?:as (?:many|much) as )?(?:us ?)?[$€£¥]?$|^-[$€£¥]$/;
const AND = /^ and (?:us ?)?[$€£¥]?$|^ ?(?:和|与|到|至) ?$/;
/** The first end may carry the unit too: 22GB 到 431GB, 4000万元-5000万元. */
const UNIT =
  /^ ?(?:%|[kmgtp]b|亿?美元|元|欧元|个月|小时|分钟|个|人|家|名|起|条|次|天|年|岁|成|percent|gb|tb|years?|months?|days?|hours?|minutes?)(?= ?(?:至|到|-|~|to |and ))/;
const LONGEST = 14;

/** Whether two neighbouring numerals are the ends of one range: 200至300家, 7-30天, between $4,000 and $15,000. */
export function rangesTo(folded: string, a: Numeral, b: Numeral): boolean {
  const gap = folded.slice(a.end, b.start);
  if (gap.length > LONGEST || gap.length === 0 || a.max !== undefined || b.max !== undefined || a.approx === 'some') return false;
  const bare = gap.replace(UNIT, '');
  if (JOINT.test(bare)) return true;
  return AND.test(bare) && /(?:between|介于|在|from|从) ?(?:us ?)?[$€£¥]?$/.test(folded.slice(Math.max(0, a.start - 12), a.start));
}

/** 3-5 million, 4至5亿: the first end takes the scale of the second. */
export function lifted(a: Numeral, b: Numeral): Numeral {
  if (a.scaled || !b.scaled) return a;
  const digits = Number(b.digits?.replaceAll(',', '') ?? Number.NaN);
  const scale = b.value / digits;
  return Number.isFinite(scale) && scale >= 10 && a.value < digits ? { ...a, value: a.value * scale, scaled: true } : a;
}
