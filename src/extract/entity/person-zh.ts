import { familyNames, transliteration } from '../../lexicon/chinese-names.js';
import { chineseWords } from '../../lexicon/vocabulary.js';
import { isHan } from '../../text/script.js';
import type { Candidate } from './candidate.js';
import type { Clauses } from './clauses.js';
import type { Ground } from './ground.js';

const DOT = '·・•‧';

const foreign = (text: string, i: number): boolean => transliteration.has(text[i] ?? '');

/** 罗恩·怀登, 丹・马林: the dot is sure, the edges are where the characters of foreign names end. */
function dotted(ground: Ground): Candidate[] {
  const { folded } = ground;
  const found: Candidate[] = [];
  for (const match of folded.matchAll(/[\u3400-\u9fff][·・•‧][\u3400-\u9fff]/g)) {
    let start = match.index + 1;
    const first = start;
    while (start > 0 && first - start < 6 && foreign(folded, start - 1)) start--;
    // 尔在金·泽特: a known word that ends in the run is no part of the name.
    for (let cut = start; cut < first - 1; cut++) {
      const word = chineseWords().at(folded, cut);
      if (word && word.end - word.start >= 2 && word.end < first) start = word.end;
    }
    let end = match.index + 2;
    while (
      end < folded.length &&
      end - first < 24 &&
      (foreign(folded, end) || ((DOT.includes(folded[end] ?? '') || folded[end] === '-') && foreign(folded, end + 1)))
    )
      end++;
    if (first - start < 1 || end - first < 2 || ground.shut(start, end)) continue;
    const last = found[found.length - 1];
    if (last && last.end > start) continue;
    found.push({ start, end, rule: 'person-dotted', type: 'person', thing: null, weak: false });
  }
  return found;
}

const AFTER_NAME =
  /^(?:某|先生|女士|教授|博士|院士|同志|表示|称|说|指出|认为|介绍|强调|透露|坦言|写道|告诉|解释|警告|补充道|直言|在接受|，?(?:现年)?\d{2}岁)/;
const TITLE_BEFORE =
  /(?:发言人|总裁|总监|主管|负责人|经理|首席\S{0,8}官|主席|主任|局长|部长|总统|总理|议员|检察官|法官|教授|博士|院士|研究员|分析师|工程师|专家|创始人|董事长|记者|作者|书记|市长|省长|处长|所长|院长|会长|秘书长|嫌疑人|被告人|男子|女子|网民|市民|ceo|cto|同志|副总裁|ceo、)[\s:：]?$/;

/** Last and first characters of the two, asked first: they are cheap. */
const TITLE_END = /[人裁监管理官席任长统员师授士家者记子民o志、\s:：]/;
const AFTER_START = /[某先女教博院同表称说指认介强透坦写告解警补直在，,现\d]/;

/** 肖某, 陈某某. */
function withheld(ground: Ground): Candidate[] {
  const found: Candidate[] = [];
  for (const match of ground.folded.matchAll(/([\u3400-\u9fff])某(?:某|[\u3400-\u9fff])?/g)) {
    if (!familyNames.has(match[1] ?? '')) continue;
    const start = match.index;
    let end = start + 2;
    if (ground.folded[end] === '某') end++;
    if (/^[某些个种天]/.test(ground.folded.slice(end)) || ground.shut(start, end)) continue;
    found.push({ start, end, rule: 'person-withheld', type: 'person', thing: null, weak: false });
  }
  return found;
}

/** Chinese names of two and three characters where a title before and a verb of saying behind leave no doubt, and foreign ones without a dot. */
function titled(ground: Ground, clauses: Clauses): Candidate[] {
  const { folded } = ground;
  const found: Candidate[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!isHan(folded.charCodeAt(at)) || !familyNames.has(folded[at] ?? '')) continue;
    const title = TITLE_END.test(folded[at - 1] ?? '') && TITLE_BEFORE.test(folded.slice(Math.max(0, at - 12), at));
    for (const length of [3, 2]) {
      const end = at + length;
      const name = folded.slice(at, end);
      if (![...name].every((unit) => isHan(unit.charCodeAt(0)))) continue;
      const behind = AFTER_START.test(folded[end] ?? '') && AFTER_NAME.test(folded.slice(end, end + 8));
      if (!title && !behind) continue;
      if (chineseWords().get(name).length > 0 || /[的了在是和与及等将被把向对]/.test(name)) continue;
      if (ground.shut(at, end)) continue;
      const words = clauses.wordsAt(at);
      const word = words.find(({ start }) => start === at);
      const whole = word !== undefined && word.end === end && /^(?:nr|nrt|nrfg|x)$/.test(word.tag);
      const split = word !== undefined && word.end < end && words.some((other) => other.end === end && other.end - other.start === 1);
      if (!(whole && (title || behind)) && !(split && title && behind)) continue;
      found.push({ start: at, end, rule: 'person-chinese', type: 'person', thing: null, weak: false });
      break;
    }
  }
  return found;
}

export function chinesePersons(ground: Ground, clauses: Clauses): Candidate[] {
  return [...dotted(ground), ...withheld(ground), ...titled(ground, clauses)];
}
