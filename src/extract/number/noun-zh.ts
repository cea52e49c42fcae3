import type { Hit } from '../../lexicon/forms.js';
import type { Noun } from '../../lexicon/record.js';
import { type ChineseSense, chineseWords } from '../../lexicon/vocabulary.js';
import type { Span } from '../../model/index.js';
import { isHan } from '../../text/script.js';
import { classifiers, paperClassifiers } from './units.js';

/** The noun that a numeral counts. */
export interface Counted {
  /** Classifier as written, '' where none stands. */
  readonly classifier: string;
  /** Where classifier and noun end. */
  readonly end: number;
  /** The noun phrase, head last; null where only a classifier stands. */
  readonly noun: Span | null;
  /** The termbase's record of the head, where it knows it. */
  readonly known: Noun | null;
}

const CLASSIFIERS = new Map<string, string[]>();
for (const word of [...classifiers].sort((a, b) => b.length - a.length))
  CLASSIFIERS.set(word.charAt(0), [...(CLASSIFIERS.get(word.charAt(0)) ?? []), word]);

/** Nouns that count by themselves, without a classifier. */
const SELF =
  /^(?:家|户|国|州|省|市|县|字|票|股|集|部门|部委|公司|机构|组织|企业|客户|用户|员工|学生|患者|设备|网站|学校|高校|医院|学科|厂商|城市|国家|地区|名|漏洞|学者|专家|高管|黑客|嫌疑人|队伍|战队|岁|邮件)/;
/** Words that end a noun phrase wherever they stand: particles, prepositions, pronouns, adverbs. */
const STOP = new Set(
  '了 在 被 遭 遭到 受 将 已 可 会 是 为 有 等 和 与 及 或 以及 并 而 但 从 向 对 于 由 中 内 外 后 前 时 均 都 也 还 不 未 无 使 让 来 去 到 至 说 称 把 用 以 因 其 该 此 这 那 所 就 则 仍 正 曾 之 之间 当中 左右 以上 以下 以内 不等 上 下 里 间 者 起 占 达 超 约 近 共 每 各 又 再 才 却 只 仅 很 更 最 如 按 据 经 通过 进行 存在 发现 发生 导致 包括 其中 当时 目前 分别 例如 组成 之一 不同 同时 来自 位于 用于 属于 参与 即可 即 进一步 表示'.split(
    ' ',
  ),
);
const LONGEST_STOP = 3;
/** Letters of a Latin name inside a Chinese noun phrase: 50000个Google Workspace许可. */
const LATIN = /^[a-z][a-z0-9&.+/-]*(?: [a-z][a-z0-9&.+/-]*){0,2}/;
const LONGEST = 18;
const UNKNOWN = 4;

function stopAt(folded: string, at: number): boolean {
  for (let length = LONGEST_STOP; length >= 1; length--) if (STOP.has(folded.slice(at, at + length))) return true;
  return false;
}

function classifierAt(folded: string, at: number): string {
  return CLASSIFIERS.get(folded.charAt(at))?.find((word) => folded.startsWith(word, at)) ?? '';
}

const nounOf = (senses: readonly ChineseSense[]): Noun | null => {
  for (const sense of senses) if (sense.part === 'noun') return sense.noun;
  return null;
};
const hasVerb = (senses: readonly ChineseSense[]): boolean => senses.some(({ part }) => part === 'verb');
const verbOnly = (senses: readonly ChineseSense[]): boolean => senses.every(({ part }) => part === 'verb');

/** Classifiers of events: behind them a word that is verb and noun is the noun, 两起勒索软件攻击. */
const EVENTS = /^(?:起|次|场|轮|波|项|种|类|番|度|宗)$/;

/**
 * Reads a noun phrase from `at` on: what qualifies (modifiers, verbs, names, a few unknown signs, each with or without 的), then nouns.
 * It ends with the last noun before a verb, a particle or a 的 that follows a noun: in 100个用户的数据 users are counted.
 */
function nounPhrase(folded: string, at: number, classifier: string): { end: number; known: Noun | null } | null {
  const words = chineseWords();
  let i = at;
  let end = -1;
  let known: Noun | null = null;
  let unknown = 0;
  let latin = -1;
  while (i < folded.length && i - at < LONGEST) {
    if (folded[i] === ' ' && (latin === i || LATIN.test(folded.slice(i + 1, i + 2)))) {
      i++;
      continue;
    }
    if (!isHan(folded.charCodeAt(i))) {
      const name = LATIN.exec(folded.slice(i, i + 40))?.[0];
      if (!name || end >= 0) break;
      i += name.length;
      latin = i;
      continue;
    }
    if (folded[i] === '的') {
      if (end >= 0) break;
      i++;
      continue;
    }
    const hit = words.at(folded, i);
    if (hit && (hit.end - i > 1 || nounOf(hit.values))) {
      const part = end < 0 ? partOf(folded, hit, classifier) : null;
      if (part) return part;
      const noun = nounOf(hit.values);
      const head = end < 0 && hasVerb(hit.values) ? relativeHead(folded, hit.end) : -1;
      if (head > 0) {
        i = head;
        continue;
      }
      if (noun) {
        if (known && closes(known, noun, hit.values, classifier)) break;
        end = hit.end;
        known = noun;
      } else if (end >= 0) break;
      else if (verbOnly(hit.values) && STOP.has(folded.slice(i, hit.end))) break;
      i = hit.end;
      continue;
    }
    if (end >= 0 || stopAt(folded, i)) break;
    if (++unknown > UNKNOWN) break;
    i++;
  }
  if (end > at) return { end, known };
  // A name is counted by itself: 28 个 Solidigm SSD.
  return latin > at && i - at < LONGEST && !isHan(folded.charCodeAt(i)) ? { end: latin, known: null } : null;
}

/** 1.1亿用户数据泄露: who is counted ends before the data, and a noun before the act. */
function closes(head: Noun, next: Noun, senses: readonly ChineseSense[], classifier: string): boolean {
  if (!hasVerb(senses)) return classifier === '' && head.kind === 'person' && next.number === 'mass';
  return !EVENTS.test(classifier);
}

const ACTS = /^(?:event|act|attack)$/;

/** What is counted within one word: 1.1亿用户数据 has users, 数百万条数据泄露 pieces of data. */
function partOf(folded: string, hit: Hit<ChineseSense>, classifier: string): { end: number; known: Noun } | null {
  const whole = nounOf(hit.values);
  const counts =
    classifier === '' && whole?.number === 'mass'
      ? (noun: Noun) => noun.kind === 'person'
      : classifier !== '' && whole && ACTS.test(whole.kind) && !EVENTS.test(classifier)
        ? (noun: Noun) => !ACTS.test(noun.kind)
        : null;
  if (!counts) return null;
  for (const shorter of chineseWords().allAt(folded, hit.start)) {
    const noun = nounOf(shorter.values);
    if (noun && shorter.end < hit.end && counts(noun)) return { end: shorter.end, known: noun };
  }
  return null;
}

/** 三个需要改进的领域: behind a verb, the place where the noun begins that its clause qualifies; -1 where none does. */
function relativeHead(folded: string, from: number): number {
  const window = folded.slice(from, from + LONGEST);
  const at = window.indexOf('的');
  if (at < 0 || /[,。;:、!?\n]/.test(window.slice(0, at))) return -1;
  const head = chineseWords().at(folded, from + at + 1);
  return head && nounOf(head.values) ? from + at + 1 : -1;
}

/** A plain run of Han up to a stop word or a word of the termbase, where no noun is known there. */
function guessedNoun(folded: string, at: number): number {
  const words = chineseWords();
  let i = at;
  while (i - at < 5 && isHan(folded.charCodeAt(i)) && folded[i] !== '的' && !stopAt(folded, i)) {
    const hit = words.at(folded, i);
    if (hit && i > at && hit.end - i > 1 && verbOnly(hit.values)) break;
    i++;
  }
  const length = i - at;
  return length >= 2 && length <= 4 ? i : at;
}

/** Classifiers that are their own noun. */
const PEOPLE = /^(?:人|人次|次|页|票|字|岁)$/;

/** Behind a classifier: 19种以上的产品. */
const BOUND = /^ ?(?:以上|以下|左右|以内)(?:的)?/;

/** The noun phrase behind a classifier. 数万份用户上传的文件: a person there did something to what is counted. */
function counted(folded: string, from: number, classifier: string): { end: number; known: Noun | null } | null {
  const noun = nounPhrase(folded, from, classifier);
  if (noun?.known?.kind !== 'person' || !paperClassifiers.has(classifier)) return noun;
  const head = relativeHead(folded, noun.end);
  return head > 0 ? nounPhrase(folded, head, classifier) : null;
}

/** What a Chinese numeral that ends at `at` counts; null where nothing countable follows. `quantity` lets any noun follow at once. */
export function countedChinese(folded: string, at: number, quantity: boolean): Counted | null {
  const start = folded[at] === ' ' ? at + 1 : at;
  const self = SELF.exec(folded.slice(start, start + 4))?.[0] ?? '';
  const classifier = classifierAt(folded, start);
  // 部门 is a noun and no classifier 部: the longer reading wins.
  const word = chineseWords().at(folded, start);
  const direct = word && nounOf(word.values) && word.end > start + classifier.length ? word : null;
  const long = direct !== null && direct.end - start >= 3;
  if (self.length > classifier.length || (quantity && (!classifier || long))) {
    const from = folded[start] === '的' ? start + 1 : start;
    const noun = nounPhrase(folded, from, '');
    const end = Math.max(noun?.end ?? 0, self ? start + self.length : 0);
    if (end > 0) return { classifier: '', end, noun: { start: from, end }, known: noun && noun.end === end ? noun.known : null };
  }
  if (classifier) {
    const after = start + classifier.length;
    const bounded = after + (BOUND.exec(folded.slice(after, after + 6))?.[0].length ?? 0);
    const from = folded[bounded] === ' ' ? bounded + 1 : bounded;
    // 75人编制, 26页的报告: people and pages are what is counted.
    const alone = PEOPLE.test(classifier) || folded[from] === '的';
    const noun = alone ? null : counted(folded, from, classifier);
    if (noun) return { classifier, end: noun.end, noun: { start: from, end: noun.end }, known: noun.known };
    // 四组件 has no classifier, and without one a small number counts no such noun.
    if (!direct || alone) {
      const guess = alone || bounded > after ? after : guessedNoun(folded, after);
      return { classifier, end: guess, noun: guess > after ? { start: after, end: guess } : null, known: null };
    }
  }
  return direct && quantity ? { classifier: '', end: direct.end, noun: { start, end: direct.end }, known: nounOf(direct.values) } : null;
}

/** 涉案工作室5个, 漏洞82个: the noun that stands right before a numeral with its classifier, nothing countable behind. */
export function nounBefore(folded: string, at: number): (Span & { readonly known: Noun }) | null {
  const end = folded[at - 1] === ' ' ? at - 1 : at;
  const words = chineseWords();
  for (let length = 8; length >= 2; length--) {
    const start = end - length;
    if (start < 0 || !isHan(folded.charCodeAt(start))) continue;
    const senses = words.get(folded.slice(start, end));
    const noun = nounOf(senses);
    if (noun && !hasVerb(senses)) return { start, end, known: noun };
  }
  return null;
}
