import type { Noun } from '../../lexicon/record.js';
import { chineseWords, englishWords } from '../../lexicon/vocabulary.js';
import type { Span } from '../../model/index.js';
import { isHan, isWordUnit } from '../../text/script.js';
import { classifiers } from './units.js';

/** The noun that a numeral counts. */
export interface Counted {
  /** Classifier as written, '' where none stands. */
  readonly classifier: string;
  /** Where classifier and noun end. */
  readonly end: number;
  /** The noun phrase behind the classifier, head last; null where only a classifier stands. */
  readonly noun: Span | null;
  /** The termbase's record of the head, where it knows it. */
  readonly known: Noun | null;
}

const CLASSIFIERS = [...classifiers].sort((a, b) => b.length - a.length);
/** Nouns that count by themselves, without a classifier. */
const SELF =
  /^(?:人次|人|家|次|户|页|国|州|省|市|县|字|倍|票|股|集|部门|公司|机构|组织|企业|客户|用户|员工|学生|患者|设备|网站|学校|医院|学科|厂商|城市|国家|地区|名)/;
/** Words that end a noun phrase: verbs, particles, punctuation. */
const STOP =
  /^(?:的|了|在|被|遭|受|将|已|可|会|是|为|有|等|和|与|及|或|以及|并|而|但|从|向|对|于|由|中|内|外|后|前|时|均|都|也|还|不|未|无|使|让|来|去|到|说|称|把|用|以|因|其|该|此|这|那|所|就|则|仍|正|曾|至|之|受影响|遭到|发生|发现|存在|导致|影响|包括|进行|分别|占|达|超|约|近|共)/;
const LONGEST = 16;

function classifierAt(folded: string, at: number): string {
  return CLASSIFIERS.find((word) => folded.startsWith(word, at)) ?? '';
}

/** Reads nouns and their modifiers from `at` on with the termbase; falls back on a short run of Han. */
function chineseNoun(folded: string, at: number): { end: number; known: Noun | null } | null {
  const words = chineseWords();
  let i = at;
  let end = -1;
  let known: Noun | null = null;
  while (i < folded.length && i - at < LONGEST) {
    const unit = folded.charCodeAt(i);
    if (isWordUnit(unit) && /[a-z0-9]/.test(folded[i] ?? '')) {
      const latin = /^[a-z][a-z0-9&.+-]*(?: [a-z][a-z0-9&.+-]*){0,2}/.exec(folded.slice(i, i + 30));
      if (!latin) break;
      i += latin[0].length;
      end = i;
      known = null;
      if (folded[i] === ' ') i++;
      continue;
    }
    if (!isHan(unit)) break;
    const hit = words.allAt(folded, i).find(({ values }) => values.some((v) => v.part !== 'verb'));
    const verb = words.at(folded, i);
    if (hit && !(verb && verb.end > hit.end)) {
      const noun = hit.values.find((v) => v.part === 'noun');
      if (STOP.test(folded.slice(i, hit.end)) && hit.end - i === 1) break;
      i = hit.end;
      if (noun?.part === 'noun') {
        end = i;
        known = noun.noun;
      }
      continue;
    }
    break;
  }
  return end > at ? { end, known } : null;
}

/** A plain run of Han up to a stop word, where the termbase knows nothing there. */
function guessedNoun(folded: string, at: number): number {
  let i = at;
  while (i < folded.length && i - at < 6 && isHan(folded.charCodeAt(i)) && !STOP.test(folded.slice(i, i + 3))) i++;
  return i;
}

/** What a Chinese numeral that ends at `at` counts; null where nothing countable follows. */
export function countedChinese(folded: string, at: number): Counted | null {
  let i = at;
  if (folded[i] === ' ') i++;
  const classifier = classifierAt(folded, i);
  const after = i + classifier.length;
  const gap = folded[after] === ' ' ? 1 : 0;
  const whole = chineseNoun(folded, i);
  // 部门 is a noun and no classifier 部; the longer reading wins.
  if (whole && whole.end > after && SELF.test(folded.slice(i)) && !(classifier && chineseNoun(folded, after + gap))) {
    return { classifier: '', end: whole.end, noun: { start: i, end: whole.end }, known: whole.known };
  }
  if (classifier) {
    const noun = chineseNoun(folded, after + gap);
    if (noun) return { classifier, end: noun.end, noun: { start: after + gap, end: noun.end }, known: noun.known };
    const guess = classifier === '人' || classifier === '人次' ? after : guessedNoun(folded, after);
    if (guess - after >= 2) return { classifier, end: guess, noun: { start: after, end: guess }, known: null };
    return { classifier, end: after, noun: null, known: null };
  }
  return whole ? { classifier: '', end: whole.end, noun: { start: i, end: whole.end }, known: whole.known } : null;
}

const GAP = /^(?: |-)/;
const ENGLISH_STOP =
  /^(?:of|in|on|at|to|for|from|by|with|and|or|were|was|are|is|be|been|have|has|had|that|which|who|will|would|can|could|may|as|per|than|the|a|an|its|their|this|these|after|before|since|until|when|while|if|but|not|during|within|across|about|over|under|between|among|out|up|down|into|via|using|including|said|says|also|more|less|ago|later|earlier|now|then|so|it|they|he|she|we|you|i|am|pm|utc|gmt|est|pst|et|pt)$/;

/** What an English numeral that ends at `at` counts: the last plural noun within five words. */
export function countedEnglish(folded: string, text: string, at: number, singular: boolean): Counted | null {
  let i = at;
  let best: { start: number; end: number; known: Noun | null } | null = null;
  let first = -1;
  for (let n = 0; n < 6; n++) {
    const gap = GAP.exec(folded.slice(i, i + 1));
    if (!gap) break;
    const word =
      /^[a-z][a-z0-9'&./-]*/
        .exec(folded.slice(i + 1, i + 41))?.[0]
        .replace(/[.'/-]+$/, '')
        .replace(/'s$/, '') ?? '';
    if (word === '' || ENGLISH_STOP.test(word)) break;
    const start = i + 1;
    if (first < 0) first = start;
    const end = start + word.length;
    const hit = englishWords().at(folded, start);
    const noun = hit?.values.find((v) => v.part === 'noun');
    const verbal = hit?.values.some((v) => v.part === 'verb') && !noun;
    if (verbal && best) break;
    if (noun?.part === 'noun' && hit && (noun.number === 'plural' || singular || noun.noun.number !== 'count')) {
      best = { start: first, end: hit.end, known: noun.noun };
      i = hit.end;
      continue;
    }
    if (
      /(?:[^s]s|people|men|women|children|data|criteria)$/.test(word) &&
      word.length > 3 &&
      !/(?:ous|less|ness|ss|us|is|ics)$/.test(word) &&
      !hit
    )
      best = { start: first, end, known: null };
    i = Math.max(end, hit && !verbal ? hit.end : end);
    // A name right behind closes what is counted: 12 million Americans in Texas.
    if (text[i] !== ' ' && text[i] !== '-') break;
  }
  return best && { classifier: '', end: best.end, noun: { start: best.start, end: best.end }, known: best.known };
}
