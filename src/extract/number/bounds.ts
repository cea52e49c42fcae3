import type { Approx } from '../../model/index.js';

export interface Bound {
  readonly approx: Approx;
  /** Units that the bound takes before or behind the numeral. */
  readonly length: number;
}

interface Row {
  readonly approx: Approx;
  readonly words: string;
  /** Signs that make another word of it when they stand in front: 附近, 合约, 下降不到. */
  readonly not?: string;
}

/** What bounds or hedges the number behind it. Between both may stand a light word or two: 至少造成了30起, 最高徒刑10年. */
const CHINESE: readonly Row[] = [
  { approx: 'at-most', words: '不超过 不高于 不多于 不大于 至多 顶多 不超 ≤' },
  { approx: 'at-least', words: '至少 不少于 不低于 不小于 不下于 不下 起码 最少 最低 少说 ≥' },
  { approx: 'under', words: '不到 不足 不满 未满 未到 未达 不及 低于 少于 小于', not: '降跌减缩' },
  { approx: 'up-to', words: '高达 多达 最高 最多 最大 最长 可达' },
  { approx: 'over', words: '超过 超过了 超出 超越 突破 突破了 高于 大于 多于 不止 逾 超', not: '高赶提不' },
  { approx: 'nearly', words: '将近 接近 几近 逼近 几乎 近', not: '最附靠邻相新临远亲贴' },
  { approx: 'about', words: '大约 约莫 约 大概 大致 估计 差不多 ~ ≈', not: '条契合协预签节相制特隐婉违履缔解' },
];
const CHINESE_LIGHT =
  '为 有 达 达到 是 占 合 造成 造成了 存在 涉及 影响 影响了 导致 导致了 涉案 新增 窃取 窃取了 泄露 泄露了 拥有 获得 获 包括 包含 需要 需 要 会 可 被 处 判 判处 面临 支付 支付了 花费 耗资 损失 徒刑 刑期 监禁 罚款 罚金 奖金 赏金 赔偿 人民币 在 共 高达'.split(
    ' ',
  );

const ENGLISH: readonly Row[] = [
  { approx: 'at-most', words: 'no more than|not more than|at most|a maximum of|maximum of|not exceeding|capped at|no longer than' },
  {
    approx: 'at-least',
    words: 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as',
  },
  {
    approx: 'over',
    words:
      'more than|over|above|exceeding|exceeds|exceeded|exceed|in excess of|upwards of|upward of|greater than|surpassing|surpassed|topping|topped|north of|beyond|longer than|higher than|larger than|better than|>',
  },
  { approx: 'under', words: 'less than|fewer than|under|below|within|just short of|short of|lower than|shorter than|not even|<' },
  { approx: 'up-to', words: 'up to|as many as|as much as|as high as|as long as' },
  { approx: 'nearly', words: 'nearly|almost|close to|approaching|nearing|not quite|practically' },
  {
    approx: 'about',
    words: 'about|around|approximately|approx.|roughly|some|circa|an estimated|estimated|in the region of|in the neighborhood of|~|≈',
  },
];
/** Behind these an article may stand before the number: nearly a million, more than the 300 … */
const OPEN = new Set('more than|at least|nearly|almost|close to|up to|less than|fewer than|approximately|about'.split('|'));
const ENGLISH_LIGHT = ['the ', 'a ', 'an '];

const BEHIND: readonly Row[] = [
  { approx: 'about', words: '左右|上下|or so|or thereabouts' },
  {
    approx: 'at-least',
    words: '及以上|或以上|以上|之上|及更多|或更多|或更长时间|或更长|or more|or above|or higher|or greater|or longer|and above|and up|plus',
  },
  { approx: 'at-most', words: '及以下|或以下|or less|or fewer|or below|or under' },
  { approx: 'under', words: '以下|以内|之内|不到' },
];

interface Form {
  readonly word: string;
  readonly approx: Approx;
  readonly not: string;
}

/** Forms by the sign at one end, longest first. */
function bySign<T extends { readonly word: string }>(forms: readonly T[], end: 0 | -1): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const form of [...forms].sort((a, b) => b.word.length - a.word.length)) {
    const sign = form.word.at(end) ?? '';
    found.set(sign, [...(found.get(sign) ?? []), form]);
  }
  return found;
}

const formsOf = (rows: readonly Row[], split: string): Form[] =>
  rows.flatMap(({ approx, words, not = '' }) => words.split(split).map((word) => ({ word, approx, not })));
const chinese = bySign(formsOf(CHINESE, ' '), -1);
const english = bySign(formsOf(ENGLISH, '|'), -1);
const behind = bySign(formsOf(BEHIND, '|'), 0);
const light = bySign(
  CHINESE_LIGHT.map((word) => ({ word })),
  -1,
);

const WINDOW = 24;
const isLetter = (sign: string): boolean => sign >= 'a' && sign <= 'z';

function chineseBefore(text: string): Bound | null {
  let at = text.length;
  for (let skipped = 0; skipped <= 3; skipped++) {
    if (text[at - 1] === ' ') at--;
    const head = text.slice(0, at);
    const form = chinese
      .get(head.at(-1) ?? '')
      ?.find(({ word, not }) => head.endsWith(word) && !not.includes(head.at(-word.length - 1) ?? ' '));
    if (form) return { approx: form.approx, length: text.length - at + form.word.length };
    const between = light.get(head.at(-1) ?? '')?.find(({ word }) => head.endsWith(word));
    if (!between) return null;
    at -= between.word.length;
  }
  return null;
}

function englishBefore(text: string): Bound | null {
  const article = ENGLISH_LIGHT.find((word) => text.endsWith(` ${word}`)) ?? '';
  const head = text.slice(0, text.length - article.length).trimEnd();
  const form = english
    .get(head.at(-1) ?? '')
    ?.find(({ word }) => head.endsWith(word) && !(isLetter(word.charAt(0)) && isLetter(head.at(-word.length - 1) ?? ' ')));
  if (!form || (article && !OPEN.has(form.word))) return null;
  return { approx: form.approx, length: text.length - head.length + form.word.length };
}

/** The bound in front of a place, or null. `folded.slice(at - length, at)` is what it takes. */
export function boundBefore(folded: string, at: number): Bound | null {
  const before = folded.slice(Math.max(0, at - WINDOW), at);
  return chineseBefore(before) ?? englishBefore(before);
}

/** The bound behind a place, or null; `duration` adds 内, which behind anything else means inside. */
export function boundBehind(folded: string, at: number, duration: boolean): Bound | null {
  const gap = folded[at] === ' ' ? 1 : 0;
  const form = behind.get(folded.charAt(at + gap))?.find(({ word }) => folded.startsWith(word, at + gap));
  if (form) {
    const latin = isLetter(form.word.charAt(0));
    if (latin && (gap === 0 || isLetter(folded.charAt(at + gap + form.word.length)))) return null;
    return { approx: form.approx, length: gap + form.word.length };
  }
  return duration && /^内(?![部网存容外地心置核])/.test(folded.slice(at + gap, at + gap + 2)) ? { approx: 'under', length: gap + 1 } : null;
}
