import { fold } from '../text/fold.js';

/** What stands in a headline without being the matter, in the order it is taken off. */
const AROUND: readonly RegExp[] = [
  // A post on a microblog or aggregator is passed on with its link behind.
  /https?:\/\/\S+/g,
  // The archive writes a zero-width space as its escape, the backslash lost.
  /\\?u200b/g,
  /^\s*RT\s+[^:]{1,40}:/g,
  // 【安全圈】, 【新】: the label of a column or an account.
  /^\s*(?:【[^】]{1,8}】|\[[^\]]{1,8}\])/g,
  // 前沿 | …, 专题·漏洞治理 | …: a label set off by a bar.
  /^[^|｜]{1,12}[|｜]/g,
  // Who starred is not what is starred, and one release of one tool is not another tool's.
  /^\s*\S+ (?:(?:starred|forked)|released \S+ at) (?=\S+\/\S+$)/g,
];
const LEAST = 6;

/** The headline with labels, account names and links blanked out: as long as before, so that spans still hold. */
export function blankedHeadline(title: string): string {
  let text = title;
  for (const pattern of AROUND) {
    const next = text.replace(pattern, (part) => ' '.repeat(part.length));
    if (next.trim().length >= LEAST) text = next;
  }
  return text;
}

/** Links that a headline passes on, as written. A trailing `...` says that the post cut it. */
export function linksIn(title: string): string[] {
  return title.match(/https?:\/\/\S+/g) ?? [];
}

/** Letters and digits alone, folded: headlines that differ in punctuation, spaces and labels only are the same. */
export function headlineKey(title: string): string {
  return fold(blankedHeadline(title)).replace(/[^\p{L}\p{N}]+/gu, '');
}

const NUMERALS =
  /\p{N}+|[〇零一二三四五六七八九十百上下]|one|two|three|four|five|six|seven|eight|nine|ten|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun/gu;

/** A headline key without numbers and days: parts and issues of a series have it in common, and each is its own. */
export function seriesKey(headline: string): string {
  return headline.replace(NUMERALS, '');
}
