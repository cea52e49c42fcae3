import type { ReadSentence } from '../../derive/clause/tree.js';
import { frameOf, frames } from '../../derive/frames/frames.js';
import type { Extraction } from '../../extract/index.js';
import type { Document, Kind, Sentence, Span } from '../../model/index.js';
import { isHan } from '../../text/script.js';
import type { Items } from '../items.js';

/** What a sentence is worth to a summary, with the parts that make it up. */
export interface Weight {
  readonly total: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** Words that carry what happened: their presence in a sentence outside the lead still makes it a candidate. */
const EVENT =
  /泄露|被盗|窃取|攻击|入侵|勒索|赎金|漏洞|修复|利用|影响|受害|逮捕|抓获|判处|罚款|制裁|起诉|认罪|披露|证实|确认|否认|表示|警告|发布|要求|禁止|收购|支付|损失|增长|下降|占|导致|中断|恢复|通知|声称|部署|针对|冒充|\b(?:breach|stole|stolen|leak|attack|ransom|vulnerab|flaw|exploit|patch|affect|victim|arrest|charged|sentenced|fined|sanction|sued|plead|disclos|confirm|denied|warn|released|requires?|bans?|acquir|paid|pay|loss|rose|increase|decrease|caus|disrupt|restor|notif|claim|deploy|target|impersonat|said|according|attribut|linked|discovered|found)\w*/gi;

/** Words of every English sentence: they make no two alike. */
const COMMON = new Set(
  'a an the of in on at to for from by with as and or but nor so if than then that this these those it its they their them he she his her him we our us you your i is are was were be been being has have had do does did can could may might will would shall should must not no also more most such some any all each other into over under about after before between during through against within without up out off down when where which who whom whose what while how why there here just only even still both either neither because since until said says say'.split(
    ' ',
  ),
);

/** Bigrams of Han and words of Latin, for overlap with the headline. */
export function tokens(text: string): Set<string> {
  const out = new Set<string>();
  for (const word of text.toLowerCase().match(/[a-z0-9][a-z0-9&.'’-]*[a-z0-9]/g) ?? []) if (!COMMON.has(word)) out.add(word);
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHan(text.charCodeAt(i)) && isHan(text.charCodeAt(i + 1))) out.add(text.slice(i, i + 2));
  }
  return out;
}

/** Whether a text tells of an act that the news is about. */
export function tells(text: string): boolean {
  return text.search(EVENT) >= 0;
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
  readonly kind: Kind;
  readonly title: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  /** Body sentences in all. */
  readonly size: number;
  readonly items: Items | null;
}

/** A statement to be weighed: what would be printed, and where it stands. */
export interface Weighed {
  readonly span: Span;
  readonly text: string;
  readonly sentence: Sentence;
  /** Place of its sentence among the body's. */
  readonly order: number;
  /** Place of the statement in its sentence. */
  readonly part: number;
}

/** How much each sign of a key statement counts; found by weighing the archive's own leads and headlines, then rounded. */
const COUNTS = {
  lead: 1,
  paragraph: 0,
  title: 2.2,
  figures: 1.5,
  dates: 0.8,
  names: 0.5,
  events: 0.35,
  central: 1.2,
  frame: 0.5,
  quoted: -0.6,
  background: -0.5,
  advice: -0.5,
  defines: -0.4,
  item: 1.5,
} as const;

const QUOTED = /^[“"「]/;
const BACKGROUND = /^(?:此前|早在|历史上|过去|以往|多年来|长期以来|Previously|In the past|Historically|Earlier|Over the (?:years|past))/;
const ADVICE =
  /建议(?:用户|企业|各|广大|及时|尽快)|(?:用户|企业|组织|机构|公众)[^，。]{0,8}(?:应|需要?|务必|必须)|提醒(?:广大|用户)|\b(?:should|must|need to|recommended|make sure|be sure to|users are (?:advised|urged))\b/;
const DEFINES =
  /^[^，。]{1,24}(?:是|为)(?:一[种个款家类]|[^，。]{0,6}(?:最大|领先)的)|^\S[^.,]{0,60} (?:is|are) (?:a|an|the name of|one of the)\b/;

/** The most that any frame weighs. */
const HEAVIEST = Math.max(...frames.map(({ weight }) => weight));

/** How much of an event the clauses within a statement tell of, 0–1. */
export function eventfulness({ clauses }: ReadSentence, { start, end }: Span): number {
  const acts = clauses
    .filter((clause) => clause.start >= start && clause.end <= end + 1)
    .flatMap((clause) => clause.predicates.map((p) => frameOf(p.verb.act)?.weight ?? 0));
  return Math.max(0, ...acts);
}

/** Weighs one statement by how eventful it is, which only a close reading tells; the parts say how it came about. At the most where that isn't known yet. */
export function weigh(item: Weighed, own: ReadonlySet<string>, w: Weighing): (eventful?: number) => Weight {
  const { extraction } = w;
  const { span, text, sentence, order } = item;
  const figures = extraction.figures.filter((f) => inside(f, span) && f.kind !== 'other');
  const dates = extraction.dates.filter((d) => inside(d, span));
  const names = extraction.entities.filter((e) => e.mentions.some((m) => inside(m, span)));
  const events = new Set(text.match(EVENT) ?? []).size;
  const section = w.document.sections[sentence.section];
  let central = 0;
  for (const token of own) central += Math.log1p((w.counts.get(token) ?? 1) - 1);
  const signs: Record<keyof typeof COUNTS, number> = {
    lead: order === 0 ? 2.4 : order === 1 ? 1.7 : order === 2 ? 1.2 : order < 6 ? 0.7 : 0.4 * (1 - order / Math.max(w.size, 1)),
    paragraph: section && sentence.start <= section.start + 3 ? 1 : 0,
    title: overlap(own, w.title),
    figures: Math.min(3, figures.length),
    dates: Math.min(2, dates.length),
    names: Math.min(
      3,
      names.reduce((sum, e) => sum + e.salience, 0),
    ),
    events: Math.min(4, events),
    central: own.size === 0 ? 0 : Math.min(1, (1.3 * central) / (own.size + 8)),
    frame: 0,
    quoted: QUOTED.test(text) ? 1 : 0,
    background: BACKGROUND.test(text) ? 1 : 0,
    advice: w.kind !== 'advisory' && ADVICE.test(text) ? 1 : 0,
    defines: DEFINES.test(text) ? 1 : 0,
    item: w.items ? leadsItem(item, w) : 0,
  };
  const known = Object.fromEntries(Object.entries(signs).map(([name, value]) => [name, value * COUNTS[name as keyof typeof COUNTS]]));
  return (eventful = HEAVIEST) => {
    const parts = { ...known, frame: eventful * COUNTS.frame };
    return { parts, total: Object.values(parts).reduce((a, b) => a + b, 0) };
  };
}

/** 1 for the first statement of a digest's item, less for what follows. */
function leadsItem(item: Weighed, w: Weighing): number {
  const { items, document } = w;
  if (!items) return 0;
  const section = item.sentence.section;
  const own = items.of[section] ?? -1;
  if (own < 0) return 0;
  let first = section;
  while (first > 0 && items.of[first - 1] === own) first--;
  if (items.head[first]) first++;
  const start = document.sections[first]?.start ?? 0;
  return item.span.start <= start + 16 ? 1 : 0;
}
