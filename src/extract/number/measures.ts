import { type DimensionRule, type Place, rangeOf } from './dimension.js';
import { durationRules } from './durations.js';
import { moneyRules } from './money.js';
import { scoreRules } from './scores.js';
import { shareRules } from './shares.js';
import { sizeRules } from './sizes.js';

const AGES = /^ ?(?:周?岁|years? old(?![a-z])|-years?-olds?(?![a-z])| years of age|-year old(?![a-z]))/;
const NAMED_AGE = /[A-Z][a-z’'-]+,? (?:\(|, )?$|[A-Z][a-z]+ [A-Z][A-Za-z’'-]+, $/;

/** Aged 22; Callum Picari, 22, from Hornchurch; the average age is 47. */
function bareAge({ numeral, before, after, input }: Place): boolean {
  const { digits, value, scaled } = numeral;
  if (!digits || scaled || value < 5 || value > 99 || !Number.isInteger(value)) return false;
  if (/(?:^|[^a-z])aged? $|average age(?: of [^.,]{1,24})? (?:is|was|of) $|(?:年龄|平均年龄|年仅|现年|时年)(?:为|约|是)? ?$/.test(before))
    return true;
  return (
    /, $/.test(before) &&
    /^,/.test(after) &&
    value >= 14 &&
    NAMED_AGE.test(input.text.slice(Math.max(0, numeral.start - 40), numeral.start))
  );
}

const age: DimensionRule = {
  name: 'age',
  read: (place) => {
    const unit = AGES.exec(place.after);
    if (!unit && !bareAge(place)) return null;
    return {
      kind: 'other',
      ...rangeOf(place),
      unit: /岁/.test(unit?.[0] ?? '') ? '岁' : 'years old',
      front: 0,
      back: unit?.[0].length ?? 0,
    };
  },
};

const PHYSICAL =
  /^ ?(?:纳米|毫米|厘米|平方米|平方公里|公里|千米|米(?!兰|高梅|勒|饭|其)|公斤|千克|克(?=[,。，、到的至 ])|吨|摄氏度|度(?=电)|瓦|千瓦|兆瓦|毫安|赫兹|像素|dpi|nm|cm|km|wh|mhz|ghz|hz|khz|kw|mw|kg|mah|px|fps|比特|bits(?![a-z])|miles(?![a-z])|feet(?![a-z])|(?:nano|milli|centi|kilo)?met(?:er|re)s(?![a-z])|kilograms(?![a-z])|tonnes(?![a-z])|watts(?![a-z])|pixels(?![a-z]))(?![a-z])/;

const physical: DimensionRule = {
  name: 'physical',
  read: (place) => {
    const discount = /^ ?折(?![扣叠射线磨腾返])/.exec(place.after);
    if (discount && place.numeral.value < 10) return { kind: 'other', ...rangeOf(place), unit: '折', front: 0, back: discount[0].length };
    const unit = PHYSICAL.exec(place.after);
    if (!unit || (!place.numeral.digits && !place.numeral.scaled)) return null;
    return { kind: 'other', ...rangeOf(place), unit: unit[0].trim(), front: 0, back: unit[0].length };
  },
};

/** Measures with a unit of their own, in the order of test. */
export const measureRules: readonly DimensionRule[] = [
  ...shareRules,
  ...scoreRules,
  ...sizeRules,
  ...moneyRules,
  age,
  ...durationRules,
  physical,
];
