import type { Approx } from '../../model/index.js';

export interface Bound {
  readonly approx: Approx;
  /** Units that the bound takes before or behind the numeral. */
  readonly length: number;
}

type Row = readonly [Approx, RegExp];

/** Hedges and bounds right before a numeral, the strongest first; a light verb may stand between. */
const LIGHT = '(?:为|有|达到?|是|造成了?|存在|涉及|影响了?|导致了?|高达|新增|窃取了?|的|在|共|会|要|需|支付|人民币| ?)?[ ]?';
const BEFORE: readonly Row[] = [
  ['at-most', new RegExp(`(?:不超过|不高于|不多于|不大于|至多|顶多|最多不超过)${LIGHT}$`)],
  ['at-least', new RegExp(`(?:至少|不少于|不低于|起码|最少|最低|不小于)${LIGHT}$`)],
  ['under', new RegExp(`(?<!降|跌)(?:不到|不足|不满|低于|少于|未满|小于|未到|未达)${LIGHT}$`)],
  ['up-to', new RegExp(`(?:高达|多达|长达|最高可?达?|最多可?达?|可达|最大可?达?|最长可?达?)${LIGHT}$`)],
  ['over', new RegExp(`(?:超过了?|超出|逾|突破了?|高于|大于|不止|多于|超)${LIGHT}$`)],
  ['nearly', new RegExp(`(?:将近|接近|几近|逼近|几乎|(?<![最附靠邻相新])近)${LIGHT}$`)],
  [
    'about',
    new RegExp(`(?:大约|约合|约为|约有|约占|约达|(?<![条契合协预签节相制特大])约|大概|大致|估计|据估计|差不多|左右)${LIGHT}$|~ ?$|≈ ?$`),
  ],
  ['at-most', /(?:no more than|not more than|at most|a maximum of|maximum|not exceeding|max\.?) $/],
  ['at-least', /(?:at least|no fewer than|no less than|not less than|a minimum of|minimum of) $/],
  [
    'over',
    /(?:more than|over|above|exceeding|exceeds|exceeded|in excess of|upwards? of|greater than|surpassing|surpassed|topping|topped|north of|beyond|longer than|higher than|larger than|better than) (?:a |the )?$|>\s?$/,
  ],
  ['under', /(?:less than|fewer than|under|below|within|just under|just short of|short of|lower than|shorter than) (?:a |the )?$|<\s?$/],
  ['up-to', /(?:up to|as many as|as much as|as high as|as long as|as few as) (?:a |the )?$/],
  ['nearly', /(?:nearly|almost|close to|approaching|just about|not quite|practically) (?:a |the |an )?$/],
  [
    'about',
    /(?:about|around|approximately|approx\.?|roughly|some|circa|an estimated|estimated|in the region of|more or less|or so) (?:a |the |an )?$|~ ?$|≈ ?$/,
  ],
];

const AFTER: readonly Row[] = [
  ['about', /^ ?(?:左右|上下|前后(?=[,。，]))/],
  ['at-least', /^ ?(?:及以上|以上|或以上|及更[高多]|或更多|起(?![诉来草点源步]))/],
  ['at-most', /^ ?(?:及以下|或以下)/],
  ['under', /^ ?(?:以下|以内|之内|不到)/],
  ['about', /^ (?:or so|or thereabouts)(?!\w)/],
  ['at-least', /^ (?:or more|or above|or higher|or greater|and above|and up|plus)(?!\w)/],
  ['at-most', /^ (?:or less|or fewer|or below|or under)(?!\w)/],
];

const WINDOW = 24;

/** The bound in front of a place, or null. `folded.slice(at - length, at)` is what it takes. */
export function boundBefore(folded: string, at: number): Bound | null {
  const before = folded.slice(Math.max(0, at - WINDOW), at);
  for (const [approx, pattern] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { approx, length: before.length - match.index };
  }
  return null;
}

/** The bound behind a place, or null. */
export function boundAfter(folded: string, at: number): Bound | null {
  const after = folded.slice(at, at + WINDOW);
  for (const [approx, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match) return { approx, length: match[0].length };
  }
  return null;
}
