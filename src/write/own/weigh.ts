import type { Derivation } from '../../derive/index.js';
import type { Extraction } from '../../extract/index.js';
import type { Document, Sentence, Span } from '../../model/index.js';
import { isHan } from '../../text/script.js';

/** What a sentence is worth to a summary, with the parts that make it up. */
export interface Weight {
  readonly total: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** Words that carry what happened: their presence in a sentence outside the lead still makes it a candidate. */
const EVENT =
  /泄露|被盗|窃取|攻击|入侵|勒索|赎金|漏洞|修复|利用|影响|受害|逮捕|抓获|判处|罚款|制裁|起诉|认罪|披露|证实|确认|否认|表示|警告|发布|要求|禁止|收购|支付|损失|增长|下降|占|导致|中断|恢复|通知|声称|部署|针对|冒充|\b(?:breach|stole|stolen|leak|attack|ransom|vulnerab|flaw|exploit|patch|affect|victim|arrest|charged|sentenced|fined|sanction|sued|plead|disclos|confirm|denied|warn|released|requires?|bans?|acquir|paid|pay|loss|rose|increase|decrease|caus|disrupt|restor|notif|claim|deploy|target|impersonat|said|according|attribut|linked|discovered|found)\w*/gi;

/** Bigrams of Han and words of Latin, for overlap with the headline. */
export function tokens(text: string): Set<string> {
  const out = new Set<string>();
  for (const word of text.toLowerCase().match(/[a-z0-9][a-z0-9&.-]{2,}/g) ?? []) out.add(word);
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHan(text.charCodeAt(i)) && isHan(text.charCodeAt(i + 1))) out.add(text.slice(i, i + 2));
  }
  return out;
}

export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const token of a) if (b.has(token)) both++;
  return both / Math.min(a.size, b.size);
}

const inside = (span: Span, sentence: Span): boolean => span.start >= sentence.start && span.end <= sentence.end;

/** How central each token is: in how many sentences of the article it stands. */
export function centrality(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const set of sets) for (const token of set) count.set(token, (count.get(token) ?? 0) + 1);
  return count;
}

export interface Weighing {
  readonly document: Document;
  readonly extraction: Extraction;
  readonly derivation: Derivation;
  readonly title: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  /** Body sentences in all. */
  readonly size: number;
}

/** Weighs one body sentence; `order` is its place among them, 0 first. */
export function weigh(sentence: Sentence, own: ReadonlySet<string>, order: number, w: Weighing): Weight {
  const { extraction } = w;
  const text = w.document.text.slice(sentence.start, sentence.end);
  const figures = extraction.figures.filter((f) => inside(f, sentence) && f.kind !== 'other');
  const dates = extraction.dates.filter((d) => inside(d, sentence));
  const named = extraction.entities.filter((e) => e.mentions.some((m) => inside(m, sentence)));
  const events = new Set(text.match(EVENT) ?? []).size;
  let central = 0;
  for (const token of own) central += Math.log1p((w.counts.get(token) ?? 1) - 1);
  const parts = {
    lead: order === 0 ? 2.4 : order === 1 ? 1.7 : order === 2 ? 1.2 : order < 6 ? 0.7 : 0.4 * (1 - order / Math.max(w.size, 1)),
    title: 2.2 * overlap(own, w.title),
    figures: Math.min(1.8, 0.7 * figures.length),
    dates: Math.min(0.8, 0.4 * dates.length),
    names: Math.min(
      1.4,
      named.reduce((sum, e) => sum + 0.5 * e.salience, 0),
    ),
    events: Math.min(1.2, 0.35 * events),
    central: own.size === 0 ? 0 : Math.min(1.2, (1.6 * central) / (own.size + 8)),
  };
  return { parts, total: Object.values(parts).reduce((a, b) => a + b, 0) };
}
