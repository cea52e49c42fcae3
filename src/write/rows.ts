import type { Extraction } from '../extract/index.js';
import { article } from '../lexicon/english.js';
import { vulnerabilityNouns } from '../lexicon/words/nouns-vulnerabilities.js';
import type { Document, Span } from '../model/index.js';
import { hasHan } from '../text/script.js';

/** What the rows of a bulletin say of one vulnerability; each field as it stands there. */
export interface Row {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly evidence: readonly Span[];
}

type Field = 'name' | 'id' | 'public' | 'score' | 'level' | 'poc' | 'exploit' | 'wild' | 'details' | 'affected' | 'unaffected' | 'fixed';

/** Row labels of Chinese bulletins, by what they head. */
const LABELS: readonly (readonly [RegExp, Field])[] = [
  [/^漏洞(?:名称|标题)$/, 'name'],
  [/^(?:漏洞编号|CVE\s?编号|漏洞ID|漏洞CVE编号|CVE\s?ID)$/i, 'id'],
  [/^(?:公开时间|披露时间|发布时间|公布时间)$/, 'public'],
  [/^CVSS(?:\s?v?[234]\.[01])?\s?(?:分数|评分|得分|基础评分)$/i, 'score'],
  [/^(?:风险等级|漏洞等级|威胁等级|危害等级|严重程度|漏洞级别|奇安信评级|综合评级|漏洞评级|评定方式等级|CVSS\s?3\.[01]评级)$/, 'level'],
  [/^(?:POC|PoC)\s?(?:状态|公开状态|是否公开)$/i, 'poc'],
  [/^EXP\s?(?:状态|公开状态)$/i, 'exploit'],
  [/^(?:在野利用|在野利用状态|是否在野利用)$/, 'wild'],
  [/^(?:技术细节状态|技术细节|细节是否公开)$/, 'details'],
  [/^(?:影响版本|受影响版本|漏洞影响版本|影响范围)$/, 'affected'],
  [/^(?:不受影响版本|不受影响的版本)$/, 'unaffected'],
  [/^(?:修复版本|安全版本|已修复版本|官方修复版本)$/, 'fixed'],
];

/** Other labels of the same tables: they have values too, which nothing here is made of. */
const OTHER =
  /^(?:漏洞概述|漏洞描述|危害描述|漏洞类型|威胁类型|技术类型|利用可能性|影响量级|影响对象数量级|其他编号|更新时间|厂商|产品|组件|公开状态|现时威胁状态|其他受影响组件|CVSS向量|奇安信CERT风险评级|利用难度|利用条件|用户交互|所需权限|攻击向量|攻击复杂度|.{1,8}（[A-Z]{1,2}）)$/;

const labelOf = (text: string): Field | 'other' | null =>
  LABELS.find(([pattern]) => pattern.test(text))?.[1] ?? (OTHER.test(text) ? 'other' : null);

interface Cell extends Span {
  readonly text: string;
}

/** A run of labels and the run of values behind it; where there are more labels than values, the first of them head the table's part. */
function pairs(cells: readonly Cell[]): { label: Field | 'other'; value: Cell }[] {
  const out: { label: Field | 'other'; value: Cell }[] = [];
  let labels: (Field | 'other')[] = [];
  let values: Cell[] = [];
  const close = () => {
    const heads = Math.max(0, labels.length - values.length);
    for (const [i, label] of labels.slice(heads).entries()) {
      const value = values[i];
      if (value) out.push({ label, value });
    }
    labels = [];
    values = [];
  };
  for (const cell of cells) {
    const label = labelOf(cell.text);
    if (label === null) values.push(cell);
    else {
      if (values.length > 0) close();
      labels.push(label);
    }
  }
  close();
  return out;
}

/** The vulnerabilities that a bulletin's tables describe, one row a CVE, in order. */
export function vulnerabilityRows(document: Document): Row[] {
  const cells = document.sections
    .filter((s) => s.type === 'cell')
    .map((s) => ({ start: s.start, end: s.end, text: document.text.slice(s.start, s.end).replace(/\s+/g, ' ').trim() }));
  const records: { fields: Partial<Record<Field, string>>; evidence: Span[] }[] = [];
  let current: { fields: Partial<Record<Field, string>>; evidence: Span[] } | null = null;
  for (const { label, value } of pairs(cells)) {
    if (label === 'other') continue;
    if (
      current === null ||
      ((label === 'name' || (label === 'id' && current.fields.name === undefined)) && current.fields[label] !== undefined)
    ) {
      current = { fields: {}, evidence: [] };
      records.push(current);
    }
    if (current.fields[label] !== undefined) continue;
    current.fields[label] = value.text;
    current.evidence.push({ start: value.start, end: value.end });
  }
  const byId = new Map<string, Row>();
  for (const record of records) {
    const id =
      /CVE-\d{4}-\d{4,}/.exec(`${record.fields.id ?? ''} ${record.fields.name ?? ''}`)?.[0] ?? record.fields.id ?? record.fields.name;
    if (id === undefined) continue;
    const known = byId.get(id);
    byId.set(id, known ? { fields: { ...record.fields, ...known.fields }, evidence: [...known.evidence, ...record.evidence] } : record);
  }
  return [...byId.values()];
}

/** Chinese names of vulnerability classes, longest first, with the English. */
const CLASSES: readonly (readonly [string, string])[] = vulnerabilityNouns
  .flatMap((noun) => noun.zh.filter((zh) => /漏洞$/.test(zh)).map((zh) => [zh, noun.en[0] ?? 'vulnerability'] as const))
  .sort((a, b) => b[0].length - a[0].length);

const LEVELS: readonly (readonly [RegExp, string, string])[] = [
  [/严重|危急|紧急|超危|极危|Critical/i, '严重', 'critical'],
  [/高危|高|重要|High|Important/i, '高危', 'high'],
  [/中危|中|Medium|Moderate/i, '中危', 'medium'],
  [/低危|低|Low/i, '低危', 'low'],
];

const state = (text: string | undefined): boolean | null =>
  text === undefined || /未知|不明|暂无|^无$/.test(text)
    ? null
    : /^(?:未|否|没有|尚未)/.test(text)
      ? false
      : /^(?:已|是|公开|存在|有)/.test(text)
        ? true
        : null;

export interface Bulletin {
  readonly zh: string | null;
  readonly en: string | null;
  readonly evidence: Span;
}

/** A list that a table runs together: each entry begins with the name that the first one begins with. */
function entries(text: string): string[] {
  const name = /^[A-Za-z][\w-]*/.exec(text)?.[0];
  const rows = name === undefined ? text : text.replace(new RegExp(`(?<=\\S) (?=${name} )`, 'g'), '\n');
  return rows
    .split(/\s{2,}|、|；|;|\n/)
    .map((one) => one.replace(/ ={1,2} /g, ' ').trim())
    .filter(Boolean);
}

const versions = (text: string | undefined, most: number): string | null => {
  if (text === undefined) return null;
  const joined = entries(text).join('、');
  return joined.length > 0 && joined.length <= most && /\d/.test(joined) ? joined : null;
};

function product(name: string, kind: string, extraction: Extraction): string | null {
  const text = name
    .replace(kind, '')
    .replace(/[（(][^）)]*[）)]/g, '')
    .trim();
  if (text !== '' && !hasHan(text)) return text;
  const whole = extraction.entities.find((e) => e.mentions.some((m) => m.text === text));
  return whole?.name.en ?? null;
}

/** A row as sentences of both languages: what it is and affects, then what is public of it. */
export function bulletins(row: Row, extraction: Extraction): Bulletin[] {
  const { fields } = row;
  const name = (fields.name ?? '').replace(/[（(]?\s?(?:CVE|QVD|CNVD|CNNVD)-[\d-]+\s?[）)]?/g, '').trim();
  const id =
    /CVE-\d{4}-\d{4,}/.exec(`${fields.id ?? ''} ${fields.name ?? ''}`)?.[0] ?? /[A-Z]{3,5}-\d{4}-\d{3,}/.exec(fields.id ?? '')?.[0];
  const score = /^\d{1,2}(?:\.\d)?$/.exec(fields.score ?? '')?.[0];
  const level = LEVELS.find(([pattern]) => pattern.test(fields.level ?? ''));
  const first = row.evidence[0];
  if (!first || id === undefined || name.length < 4 || name.length > 60) return [];
  const evidence = { start: first.start, end: row.evidence.at(-1)?.end ?? first.end };
  const out: Bulletin[] = [];
  const [zhClass, enClass] = CLASSES.find(([zh]) => name.endsWith(zh)) ?? ['漏洞', 'vulnerability'];
  const on = product(name, zhClass, extraction);
  const affected = versions(fields.affected, 90);
  const fixed = versions(fields.fixed, 60);
  const unaffected = versions(fields.unaffected, 70);
  const latin = (text: string | null): string | null =>
    text !== null && !hasHan(text) ? text.replace(/、(?=[^、]*$)/, ' and ').replace(/、/g, ', ') : null;
  const zhRating = [id, score ? `CVSS ${score}` : null].filter(Boolean).join('，');
  const zhParts = [
    level ? `${name}（${zhRating}）评级为${level[1]}` : `${name}编号${zhRating}`,
    affected ? `影响${affected}` : null,
    fixed ? `修复版本为${fixed}` : null,
    unaffected && !fixed ? `${unaffected}不受影响` : null,
  ];
  const kind = on ? `${article(enClass)} ${enClass} in ${on}` : `${article(enClass)} ${enClass}`;
  const [enAffected, enFixed, enUnaffected] = [latin(affected), latin(fixed), latin(unaffected)];
  const enParts = [
    `${id}${score ? ` (CVSS ${score})` : ''} is ${kind}${level ? `, rated ${level[2]}` : ''}`,
    enAffected ? `it affects ${enAffected}` : null,
    enFixed ? `it is fixed in ${enFixed}` : null,
    enUnaffected && !enFixed ? `${enUnaffected} ${/ and /.test(enUnaffected) ? 'are' : 'is'} not affected` : null,
  ];
  const zhSaid = zhParts.filter((part) => part !== null).length;
  const enSaid = enParts.filter((part) => part !== null).length;
  out.push({
    zh: `${zhParts.filter((p) => p !== null).join('，')}。`,
    en: on !== null && zhSaid === enSaid ? `${enParts.filter((p) => p !== null).join('; ')}.` : null,
    evidence,
  });
  const [poc, exploit, details, wild] = [state(fields.poc), state(fields.exploit), state(fields.details), state(fields.wild)];
  const open = [
    poc === true ? ['PoC', 'a proof of concept'] : null,
    exploit === true ? ['利用代码', 'an exploit'] : null,
    details === true ? ['技术细节', 'technical details'] : null,
  ].filter((p) => p !== null);
  if (open.length + (wild === null ? 0 : 1) > 0) {
    const zhOpen = open.length > 0 ? `${open.map(([zh]) => zh).join('、')}已公开` : null;
    const zhWild = wild === null ? null : wild ? '已发现在野利用' : '未发现在野利用';
    const list = open.map(([, en]) => en ?? '');
    const listed = list.length > 1 ? `${list.slice(0, -1).join(', ')} and ${list.at(-1)}` : (list[0] ?? '');
    const enOpen =
      open.length > 0
        ? `${listed.charAt(0).toUpperCase()}${listed.slice(1)} for ${id} ${list.length > 1 || /details/.test(listed) ? 'are' : 'is'} public`
        : null;
    const enWild = wild === null ? null : wild ? 'it is exploited in the wild' : 'no exploitation in the wild was found';
    const alone = wild ? `${id} is exploited in the wild` : `No exploitation of ${id} in the wild was found`;
    out.push({
      zh: `${zhOpen === null ? `${id}${zhWild}` : `${id}的${[zhOpen, zhWild].filter(Boolean).join('，')}`}。`,
      en: `${enOpen === null ? alone : [enOpen, enWild].filter(Boolean).join('; ')}.`,
      evidence,
    });
  }
  return out;
}
