import type { Determiner, Nominal, Phrase } from '../../../derive/clause/tree.js';
import { numberLabel } from '../../../extract/number/label.js';
import type { Modifier } from '../../../lexicon/record.js';
import { hasHan } from '../../../text/script.js';
import type { Memory } from '../index.js';
import { type Reasons, refuse } from '../refusal.js';
import { classifierOf, determinerChinese, isPlain } from './determiner.js';
import { relationChinese } from './relation.js';
import { relativeChinese } from './relative.js';

export interface Context {
  readonly reasons: Reasons;
  readonly memory: Memory;
  /** ISO day of the article: years equal to its are left out of dates. */
  readonly anchor: string | null;
  /** Inside a modifier with 的: no commas. */
  readonly inside?: true;
}

const LATIN_EDGE = /[A-Za-z0-9\u00c0-\u024f%)+.]$/;
const LATIN_START = /^[A-Za-z0-9\u00c0-\u024f$(]/;

/** Joins texts: a space between two Latin edges, none where Han stands. */
export function glue(...parts: readonly string[]): string {
  let out = '';
  for (const part of parts) {
    if (part === '') continue;
    out += out !== '' && LATIN_EDGE.test(out) && LATIN_START.test(part) ? ` ${part}` : part;
  }
  return out;
}

export function dateChinese(iso: string, label: string, anchor: string | null): string {
  const year = anchor?.slice(0, 4);
  return year && iso.startsWith(year) && iso.length > 4 ? label.replace(new RegExp(`^${year}年`), '') : label;
}

/** An adjective before its head: long ones take 的. */
function adjectiveChinese(modifier: Modifier): string {
  const word = modifier.zh[0] ?? '';
  return modifier.part === 'adverb' || word.length <= 2 || /[的性级型度式和岁]$/.test(word) ? word : `${word}的`;
}

function nameChinese(phrase: Phrase, c: Context): string | null {
  if (phrase.head.type !== 'entity') return null;
  const { entity, surface } = phrase.head;
  c.memory.named.add(entity.id);
  // 污水 says nothing of a group: a short name that is a word stands in Latin.
  if (/^(?:actor|malware)$/.test(entity.type) && entity.name.zh && entity.name.zh.length <= 2 && !hasHan(surface)) return surface;
  if (entity.name.zh) return entity.name.zh;
  // The name that the text uses, unless it is a part of the full one.
  const latin = entity.name.en && (entity.name.en.includes(surface) || !/^[A-Z0-9]/.test(surface)) ? entity.name.en : surface;
  const kind = / (ransomware|malware|botnet|spyware)$/.exec(latin)?.[1];
  if (kind) return `${latin.slice(0, -kind.length - 1)}${KINDS[kind] ?? ''}`;
  return entity.type === 'place' && !hasHan(latin) ? refuse(c.reasons, phrase, 'name-without-chinese', surface) : latin;
}

/** What a name says of its kind in English. */
const KINDS: Readonly<Record<string, string>> = { ransomware: '勒索软件', malware: '恶意软件', botnet: '僵尸网络', spyware: '间谍软件' };

const PRONOUNS: Readonly<Record<string, string>> = {
  it: '其',
  they: '他们',
  we: '其',
  he: '他',
  she: '她',
  self: '自身',
  who: '其',
  this: '此',
};

/** The text of the head alone. */
export const headText = (phrase: Phrase, c: Context): string | null => headChinese(phrase, c);

function headChinese(phrase: Phrase, c: Context): string | null {
  const { head } = phrase;
  switch (head.type) {
    case 'noun':
      return head.noun.zh[0] ?? refuse(c.reasons, phrase, 'unknown-word', head.noun.en[0] ?? '');
    case 'act':
      return head.verb.zh[0] ?? refuse(c.reasons, phrase, 'unknown-word', head.verb.en[0] ?? '');
    case 'entity':
      return nameChinese(phrase, c);
    case 'figure':
      return head.figure.label.zh ?? numberLabel(head.figure).zh ?? refuse(c.reasons, phrase, 'figure-without-chinese', head.figure.text);
    case 'date':
      return dateChinese(head.date.iso, head.date.label.zh, c.anchor);
    case 'indicator':
      return head.indicator.value;
    case 'pronoun':
      if (head.antecedent) return nominalChinese(head.antecedent, c);
      return PRONOUNS[head.pronoun] ?? null;
    case 'verbatim':
      return head.text;
    case 'title':
      return head.lang === 'zh' ? `《${head.text}》` : refuse(c.reasons, phrase, 'title', head.text);
  }
}

/** Words a nominal in Chinese. `object`: it stands behind its verb. `partial`: one of a list of three or more may be left out. */
export function nominalChinese(nominal: Nominal, c: Context, object = false, partial = false): string | null {
  return nominal.node === 'list' ? listChinese(nominal, c, object, partial) : phraseChinese(nominal, c, object);
}

function listChinese(list: Extract<Nominal, { node: 'list' }>, c: Context, object: boolean, partial: boolean): string | null {
  const texts: string[] = [];
  const or = list.conjunction === 'or';
  let open = list.open;
  for (const item of list.items) {
    const text = nominalChinese(item, c, object);
    // An open list stays true without one of its members, and a closed one becomes open.
    // What stands first may carry what all share.
    if (text === null && (or || !partial || list.items.length < 3 || texts.length === 0)) return null;
    if (text === null) open = true;
    else texts.push(text);
  }
  if (texts.length < Math.min(2, list.items.length)) return null;
  const joined =
    texts.length < 2 ? (texts[0] ?? '') : open ? texts.join('、') : `${texts.slice(0, -1).join('、')}${or ? '或' : '和'}${texts.at(-1)}`;
  if (!list.kind) return open ? `${joined}等` : joined;
  const kind = nominalChinese(
    { ...list.kind, determiner: list.kind.determiner === 'the' || list.kind.determiner === 'several' ? null : list.kind.determiner },
    c,
    object,
  );
  return kind === null ? null : glue(joined, open ? '等' : '', kind);
}

/** With three 的 what stands before a noun is no longer than this, in characters. */
const NESTED = 36;

const of = (text: string): string => (text === '' || text.endsWith('的') ? text : `${text}的`);

const ORDINALS: Readonly<Record<string, Determiner>> = { 第二: 'second', 第三: 'third', 第四: 'fourth', 第五: 'fifth' };

/** a third number: 第三个号码; this same implant: this one; the same implant: 同一植入物. */
function sameOne(phrase: Phrase): Phrase {
  const ordinal = phrase.adjectives.find(({ zh }) => Object.hasOwn(ORDINALS, zh[0] ?? ''));
  if (ordinal && /^(?:a|the)$/.test(phrase.determiner ?? '') && phrase.number === 'singular' && !phrase.figure)
    return {
      ...phrase,
      determiner: ORDINALS[ordinal.zh[0] ?? ''] ?? null,
      adjectives: phrase.adjectives.filter((each) => each !== ordinal),
    };
  const same = phrase.adjectives.find(({ en }) => en[0] === 'same');
  if (!same) return phrase;
  const others = phrase.adjectives.filter((each) => each !== same);
  if (phrase.determiner === 'this' || phrase.determiner === 'these') return { ...phrase, adjectives: others };
  if (phrase.determiner !== 'the' || phrase.number !== 'singular') return phrase;
  return { ...phrase, determiner: null, adjectives: [{ ...same, zh: ['同一'] }, ...others] };
}

/** How many of the names in front of a noun stand before its adjectives too. */
function leadingNames({ compounds, adjectives }: Phrase): number {
  const fresh = adjectives.every(({ zh }) => zh[0] === '新');
  const end = compounds.findIndex(({ head }) =>
    head.type === 'entity' ? head.entity.type !== 'place' && !fresh : !(fresh && head.type === 'verbatim'),
  );
  return end < 0 ? compounds.length : end;
}

function phraseChinese(given: Phrase, c: Context, object: boolean): string | null {
  const phrase = sameOne(given);
  const head = headChinese(phrase, c);
  if (head === null) return null;
  const compounds: string[] = [];
  for (const one of phrase.compounds) {
    const text = phraseChinese(one, c, false);
    if (text === null) return null;
    // 修复1个漏洞: a bare number counts what follows.
    // 26%的费用
    if (one.head.type === 'figure' && text.endsWith('%')) compounds.push(`${text}的`);
    else compounds.push(one.head.type === 'verbatim' && /^\d+$/.test(text) ? `${text}${classifierOf(phrase)}` : text);
  }
  // 已知被利用漏洞目录目录: a name that says its kind already.
  const named = compounds.length > 0 && phrase.compounds.at(-1)?.head.type === 'entity' && compounds.at(-1)?.endsWith(head);
  // 网络网络安全公司
  const parts = compounds.filter((text, i) => !(compounds[i + 1] ?? head).startsWith(text));
  // 美国法律要求, BugSleep新后门: countries stand before all adjectives, other names before what is no more than new.
  const leading =
    phrase.description || phrase.head.type === 'entity' || phrase.adjectives.length === 0 || parts.length < compounds.length
      ? 0
      : leadingNames(phrase);
  let body = glue(...parts.slice(leading), named ? '' : head);
  if (phrase.description) {
    // Of a name that stands for itself the description may go.
    const description = phraseChinese({ ...phrase.description, determiner: null }, c, false);
    if (description !== null) body = glue(description, body);
    else if (phrase.head.type !== 'entity') return null;
  }
  if (phrase.aliases.length > 0) body = `${body}（又名${phrase.aliases.join('、')}）`;
  const strange = phrase.adjectives.find((one) => one.zh.length === 0);
  if (strange) return refuse(c.reasons, phrase, 'unknown-word', strange.en[0] ?? '');
  // 网络网络安全公司
  const said = body;
  body = glue(...parts.slice(0, leading), ...phrase.adjectives.map(adjectiveChinese).filter((word) => !said.startsWith(word)), body);
  let front = '';
  let share = false;
  const { possessor } = phrase;
  if (possessor) {
    const pronoun = possessor.node === 'phrase' && possessor.head.type === 'pronoun' && !possessor.head.antecedent;
    share = possessor.node === 'phrase' && possessor.head.type === 'figure';
    const owner = pronoun ? '其' : nominalChinese(possessor, c);
    if (owner === null) return null;
    // 英国的英国国家犯罪局
    front = pronoun ? owner : body.startsWith(owner) ? '' : of(owner);
  }
  let tail = '';
  for (const { relation, nominal } of phrase.complements) {
    const text = nominalChinese(nominal, c);
    if (text === null) return null;
    if (phrase.head.type === 'figure') {
      if (relation === 'for') return refuse(c.reasons, phrase, 'relation', relation);
      tail = glue(tail, relation === 'per' ? `每${nominal.node === 'phrase' ? classifierOf(nominal) : ''}${text}` : `${text}中的`);
      continue;
    }
    // 萨克森州: the state of Saxony
    if (relation === 'of' && isPlain({ ...phrase, complements: [] }) && text.endsWith(head) && nominal.node === 'phrase') return text;
    const worded = relationChinese(relation, text, nominal, phrase);
    if (worded === null) return refuse(c.reasons, phrase, 'relation', relation);
    const place = relation === 'in' && nominal.node === 'phrase' && nominal.head.type === 'entity' && nominal.head.entity.type === 'place';
    // 德国警方: a place before a body takes no 的.
    tail = glue(
      tail,
      place &&
        phrase.relatives.length === 0 &&
        phrase.head.type === 'noun' &&
        /^(?:org|group|person)$/.test(phrase.head.noun.kind) &&
        !phrase.figure &&
        phrase.complements.length === 1
        ? text
        : of(worded),
    );
  }
  let verbal = '';
  for (const relative of phrase.relatives) {
    const text = relativeChinese(relative, phrase, c);
    if (text === null && !relative.aside) return null;
    verbal += text ?? '';
  }
  let count = determinerChinese(phrase, c, object);
  if (phrase.figure) {
    const label = numberLabel(phrase.figure).zh;
    const number = label === '2' ? '两' : label;
    if (number === null) return refuse(c.reasons, phrase, 'figure-without-chinese', phrase.figure.text);
    const these =
      phrase.determiner === 'these' || phrase.determiner === 'this'
        ? '这'
        : phrase.determiner === 'other' || phrase.determiner === 'another'
          ? '另外'
          : phrase.determiner === 'all'
            ? '全部'
            : '';
    // 300万人: 人 counts itself.
    count = `${these}${number}${/^(?:人|国家|次)$/.test(head) && compounds.length === 0 ? (head === '国家' ? '个' : '') : classifierOf(phrase)}`;
  }
  const limit = phrase.focus?.zh[0] ?? '';
  // 该银行审查的66%的案件: a share stands next to its noun.
  const nested = `${front}${verbal}${tail}`.match(/的/g)?.length ?? 0;
  if (nested > 3 || (nested > 2 && front.length + verbal.length + tail.length > NESTED)) return refuse(c.reasons, phrase, 'nesting', head);
  // 用户对服务的使用
  if (`${verbal}${tail}`.startsWith('对')) front = front.replace(/的$/, '');
  if (share && `${verbal}${tail}` !== '') return glue(verbal, tail, count, body, '中', limit, front.replace(/的$/, ''));
  if (share) return glue(limit, front, count, body);
  return glue(limit, front, verbal, tail, count, body, phrase.oneOf ? '之一' : '');
}
