import type { Approx } from '../../model/index.js';
import { matchesOf } from '../../text/matches.js';
import { exact, type Numeral } from './numeral.js';
import { scaleOf } from './numeral-zh.js';

const ENGLISH: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};

// A word, a dot, a slash or a hash in front makes the digits part of a name; a comma behind a digit part of another number.
const FRONT = '(?<![a-z0-9_.#/\\\\]|\\d,|%[0-9a-f]?)';
const DIGITS = '(?<digits>\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?)(?!\\d|\\.\\d)';
// 千米, 万达 and their like are other words.
const HAN_SCALE = '(?:万亿|[十百千]?(?:万(?![达豪科])|亿)|[百千](?![米克瓦卡赫兆度分])|w(?![a-z0-9]))';
const CHINESE = `(?: ?(?<mid>[多余几来])? ?(?<scale>${HAN_SCALE})(?:(?<rest>(?<=万)\\d{4}(?![\\d.年/-]))| ?(?<more>\\d{1,4}(?:\\.\\d{1,4})?) ?(?<moreScale>[百千]?万))?)`;
const LATIN =
  '(?:[ -]?(?<word>hundred thousand|thousand million|hundred|thousand|million|billion|trillion|dozen|mln|bn|mn|tn)(?![a-z0-9_])|(?<short>[km]|b(?! ?[\\u3400-\\u9fff]))(?![a-z0-9_/-]))';
// 多 and 余 make it a lower bound, 来 an estimate; 多元, 多样, 余额 are other words.
const TAIL = '(?: ?(?<tail>多|余|来)(?![元样少边维层模态重用线额地源]))';
const PATTERN = new RegExp(`${FRONT}${DIGITS}(?:${CHINESE}|${LATIN})?${TAIL}?(?<plus>\\+)?`, 'g');

const HAN_NEAR = /^ ?[\u3400-\u9fff]/;

/** The numerals of a folded text that begin with Arabic digits, with the scale words of either language: 1亿1000万, 30多万, 2.9 bn. */
export function* digitNumerals(folded: string): Generator<Numeral> {
  for (const match of matchesOf(PATTERN, folded)) {
    const start = match.index;
    const end = start + match[0].length;
    const { digits = '', mid, scale, rest, more, moreScale, word, short, tail, plus } = match.groups ?? {};
    const before = folded.charAt(start - 1);
    const hyphened = before === '-' && /[a-z0-9%\u3400-\u9fff]/.test(folded.charAt(start - 2));
    const factor = scale
      ? scale === 'w'
        ? 1e4
        : scaleOf(scale)
      : (word ?? short ?? '').split(' ').reduce((product, one) => product * (ENGLISH[one] ?? 1), 1);
    const value = exact(Number(digits.replaceAll(',', '')) * factor) + (more ? Number(more) * scaleOf(moreScale ?? '') : Number(rest ?? 0));
    const hedge = mid ?? tail;
    const approx: Approx = hedge === '来' ? 'about' : hedge || plus ? 'over' : 'exact';
    const chinese = scale !== undefined || HAN_NEAR.test(folded.slice(end, end + 2)) || hedge !== undefined;
    yield {
      start,
      end,
      value,
      approx,
      scaled: factor > 1,
      form: chinese ? 'zh' : 'en',
      digits,
      ...(hyphened ? { hyphened } : {}),
    };
  }
}
