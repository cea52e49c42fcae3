import { webUrl } from '../../text/url.js';
import type { Candidate } from '../candidate.js';
import { rulesFor, type SourceRule } from '../sources.js';
import { type Notice, noticeOf } from '../status.js';
import { dropByline, dropLinkRuns, dropMenus, trimTail } from './links.js';
import { drop, lineOf, type Page, type Reasons } from './page.js';
import { dropMarked } from './sections.js';
import { dropBefore, findStart } from './start.js';
import { dropHead } from './title.js';
import { dropWechatHead } from './wechat.js';

export interface Judged {
  /** A reason per candidate, or null where it is article. */
  readonly reasons: readonly (string | null)[];
  /** Indexes of the lines around the headline and the text that may say when it was published. */
  readonly bylines: readonly number[];
  /** The page stands in the article's place: a captcha, a deleted post. */
  readonly notice: Notice | null;
  /** Whether the article's text runs up to where the fetch cut the file. */
  readonly reachesCut: boolean;
}

export interface Provided {
  readonly title: string | null;
  readonly declared: boolean;
  readonly url: string | null;
  readonly source: string | null;
  readonly cut: boolean;
  /** The start of the page as written. */
  readonly raw: string;
}

/** Less running text than this, and no table or code, is no article. */
const LEAST_PROSE = 40;

/** Tells article from chrome: structure first, then known lines. Every line that isn't article gets the name of the rule that said so. */
export function judge(candidates: readonly Candidate[], provided: Provided): Judged {
  const lines = candidates.map(lineOf);
  const web = webUrl(provided.url);
  const url = web ? new URL(web) : null;
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  const page: Page = {
    lines,
    host,
    title: provided.title ?? '',
    declared: provided.declared,
    source: provided.source ?? '',
    cut: provided.cut,
  };
  const reasons: Reasons = lines.map((line) => (line.candidate.block.type !== 'code' && line.bare === '' ? 'ornament' : null));
  const wechat = host === 'mp.weixin.qq.com' || lines.some((line) => line.bare === '预览时标签不可点');

  for (const [index, { landmark }] of candidates.entries()) if (landmark && landmark !== 'header') reasons[index] ??= 'landmark';
  const rules = rulesFor(page.source, url);
  const head = dropHead(page, reasons);
  const { start, anchored } = startLine(page, reasons, rules) ?? head;
  if (wechat)
    dropWechatHead(
      page,
      reasons,
      start,
      rules.flatMap((rule) => rule.accounts ?? []),
    );
  dropMenus(page, reasons, start);
  if (!wechat && !anchored) {
    const text = lines.reduce((sum, line) => sum + line.prose, 0);
    // The headline on the page may have been edited since: a long text without it is believed, where nothing was cut.
    const absent = (page.cut || text < 800) && rules.some((rule) => rule.repeatsHeadline);
    const from = absent ? -1 : findStart(page, reasons, start);
    dropBefore(page, reasons, start, from < 0 ? lines.length : from);
  }
  const ended = dropMarked(
    page,
    reasons,
    start,
    rules.flatMap((rule) => rule.markers ?? []),
  );
  if (!wechat) dropByline(page, reasons, start);
  dropLinkRuns(page, reasons, start);
  trimTail(page, reasons, start);
  for (const rule of rules) dropLast(reasons, rule.dropLast ?? 0);

  const running = lines.reduce((sum, line, index) => sum + (reasons[index] ? 0 : line.prose), 0);
  const notice = noticeOf(
    lines
      .slice(1)
      .map((line) => line.text)
      .join('\n'),
    provided.raw,
    running,
  );
  const links = lines.filter((line) => line.share >= 0.8).length;
  const foreign = !wechat && !anchored && links >= 8 && running < 1200 && !speaksOf(page, reasons);
  const nothing = notice ? 'notice' : foreign || isBare(page, reasons) ? 'no-article' : null;
  if (nothing) for (let i = 0; i < reasons.length; i++) reasons[i] ??= nothing;

  const lastKept = reasons.lastIndexOf(null);
  const after = lines.slice(lastKept + 1).filter((line) => line.bare !== '').length;
  const first = lines.findIndex((line, index) => index >= start && !reasons[index] && line.prose > 0);
  return {
    reasons,
    bylines: [...reasons.keys()].filter((i) => reasons[i] && i >= start && (i < first || i > lastKept) && DATED.has(reasons[i] ?? '')),
    notice,
    reachesCut: page.cut && !ended && lastKept >= 0 && after <= 3,
  };
}

/** Where a source's own rule says that the article starts, or null without such a rule. */
function startLine(page: Page, reasons: Reasons, rules: readonly SourceRule[]): { start: number; anchored: boolean } | null {
  const pattern = rules.find((rule) => rule.start)?.start;
  if (!pattern) return null;
  const found = page.lines.findIndex((line) => pattern.test(line.bare));
  const start = found < 0 ? page.lines.length : found + 1;
  drop(reasons, 0, start, 'site-head');
  return { start, anchored: true };
}

/** Reasons of rules whose lines may carry the day of publication. */
const DATED = new Set(['byline', 'site-tail', 'reader-count']);

function dropLast(reasons: Reasons, count: number): void {
  for (let left = count; left > 0; left--) {
    const last = reasons.lastIndexOf(null);
    if (reasons.filter((reason) => reason === null).length > 1) reasons[last] = 'site-tail';
  }
}

/** Whether what was kept takes up the headline's words: a site's front page, served for a lost article, doesn't. */
function speaksOf(page: Page, reasons: Reasons): boolean {
  const words = page.title.toLowerCase().match(/[\p{Script=Han}]{2}|[\p{L}\p{N}][\p{L}\p{N}'.-]{3,}/gu) ?? [];
  if (words.length < 2) return true;
  const text = page.lines
    .filter((_, index) => !reasons[index])
    .map((line) => line.text)
    .join('\n')
    .toLowerCase();
  return words.filter((word) => text.includes(word)).length >= 0.4 * words.length;
}

/** Whether what was kept is too little to be an article: labels, a caption, a menu's rest. A file of one's own, without an address, is what it is. */
function isBare(page: Page, reasons: Reasons): boolean {
  if (page.host === '' && reasons.every((reason) => reason === null || reason === 'title-repeated')) return false;
  let prose = 0;
  let size = 0;
  for (const [index, line] of page.lines.entries()) {
    if (reasons[index]) continue;
    const { type } = line.candidate.block;
    prose += type === 'code' || type === 'cell' ? line.size * (1 - line.share) : line.prose;
    if (type === 'heading' && line.size >= 90) prose += line.size * (1 - line.share);
    size += type === 'heading' ? 0 : line.size;
  }
  return prose < LEAST_PROSE && size < 240;
}
