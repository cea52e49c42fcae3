import type { Adjunct, Nominal, Predicate } from '../../../derive/clause/tree.js';
import { refuse } from '../refusal.js';
import { type Context, dateChinese, glue, nominalChinese } from './nominal.js';
import { predicateChinese } from './predicate.js';

/** Where an adjunct stands: in front of the verb, or behind verb and object. */
export interface Placed {
  readonly text: string;
  readonly place: 'time' | 'before' | 'after';
}

const before = (text: string): Placed => ({ text, place: 'before' });
const after = (text: string): Placed => ({ text, place: 'after' });
const time = (text: string): Placed => ({ text, place: 'time' });

function dateAdjunct({ role, preposition, nominal }: Adjunct, c: Context): Placed | null {
  if (nominal?.node !== 'phrase' || nominal.head.type !== 'date') return null;
  const { date } = nominal.head;
  const limit = nominal.focus?.zh[0] ?? '';
  const text = dateChinese(date.iso, date.label.zh, c.anchor);
  if (limit !== '') return role === 'since' ? time(`${limit}自${text}以来`) : null;
  if (date.iso.includes('/') && role !== 'by-time') return time(text);
  if (role === 'since') return time(`自${text}以来`);
  if (role === 'until') return time(`截至${text}`);
  if (role === 'by-time') return time(`在${text}前`);
  if (preposition === 'after') return time(`${text}后`);
  if (preposition === 'before') return time(`${text}前`);
  return time(text);
}

const kindOf = (adjunct: Adjunct): string => {
  const { nominal } = adjunct;
  if (nominal?.node !== 'phrase') return '';
  if (nominal.head.type === 'noun') return nominal.head.noun.kind;
  return nominal.head.type === 'entity' ? nominal.head.entity.type : nominal.head.type;
};

const INSIDE: Readonly<Record<string, string>> = {
  in: '中',
  inside: '内',
  within: '内',
  on: '上',
  under: '下',
  outside: '外',
  across: '各地',
  throughout: '各地',
  after: '后',
  before: '前',
};

function placeText(adjunct: Adjunct, said: string): string {
  const { preposition } = adjunct;
  // 在Docker Hub托管的容器中: one 在 is enough.
  const text = said.replace(/^在/, '');
  if (adjunct.nominal?.node === 'phrase' && adjunct.nominal.figure && preposition === 'across') return `在${text}`;
  // 在92%的事件中
  if (/中[约近超]?[\d.]+%$/.test(text)) return `在${text.replace(/中(?=[约近超]?[\d.]+%$)/, '的')}中`;
  const place = /^(?:place|org)$/.test(kindOf(adjunct));
  if (preposition === 'at' || (place && preposition !== 'across' && preposition !== 'throughout' && preposition !== 'outside'))
    return `在${text}`;
  return `在${text}${INSIDE[preposition ?? ''] ?? ''}`;
}

/** A stretch of time that nothing tells more of: the time frame. */
const isPeriod = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' &&
  nominal.head.type === 'noun' &&
  /^(?:period|time frame|timeframe|time period|interval|window)$/.test(nominal.head.noun.en[0] ?? '') &&
  /^(?:the|this)$/.test(nominal.determiner ?? '') &&
  nominal.complements.length + nominal.relatives.length + nominal.compounds.length === 0;

function timeText(adjunct: Adjunct, text: string): string | null {
  switch (adjunct.preposition) {
    case 'after':
    case 'following':
      return `在${text}后`;
    case 'before':
    case 'prior to':
      return `在${text}前`;
    case 'during':
      // during this same time frame
      if (isPeriod(adjunct.nominal)) return '在此期间';
      return `在${text}期间`;
    case 'when':
      return `在${text}时`;
    case 'in':
    case null:
      if (adjunct.nominal?.node === 'list' && adjunct.role === 'time') return text;
      return adjunct.role === 'since' ? `自${text}以来` : adjunct.role === 'until' ? `直至${text}` : `在${text}中`;
    case 'since':
      return `自${text}以来`;
    case 'until':
      return `直至${text}`;
    default:
      return null;
  }
}

function verbalAdjunct(adjunct: Adjunct, inner: Predicate, host: Predicate, c: Context): Placed | null {
  const text = predicateChinese(adjunct.preposition === 'without' ? { ...inner, negation: 'not', aspects: [] } : inner, c, { bare: true });
  if (text === null) return null;
  switch (adjunct.role) {
    case 'means':
      return before(`通过${text}`);
    case 'purpose':
      // 利用漏洞窃取数据: using needs no 以 before its purpose.
      return after(
        /^(?:use|exploit)$/.test(host.verb.act) && host.object && !host.adjuncts.some(({ role }) => role === 'as')
          ? text
          : c.inside
            ? `以${text}`
            : `，以${text}`,
      );
    case 'cause':
      return before(`因${text}`);
    case 'result':
      return c.inside ? refuse(c.reasons, adjunct, 'adjunct', adjunct.role) : after(`，${text}`);
    case 'time':
      return time(adjunct.preposition === 'after' ? `在${text}后` : adjunct.preposition === 'before' ? `在${text}前` : `在${text}时`);
    default:
      return refuse(c.reasons, adjunct, 'adjunct', adjunct.role);
  }
}

/** 未经用户同意; 在用户不知情的情况下; 在没有密码的情况下 */
function withoutText(text: string): string {
  const granted = /^(.*?)的?(同意|许可|授权|批准|允许)$/.exec(text);
  if (granted) return `未经${granted[1]}${granted[2]}`;
  const neither = /^(.*?)的?(同意|许可|授权|批准|允许)或(?:知情|知识)$/.exec(text);
  if (neither) return `在未经${neither[1]}${neither[2]}且其不知情的情况下`;
  const unaware = /^(.*?)的?(?:知情|知识)$/.exec(text);
  return unaware ? `在${unaware[1]}不知情的情况下` : `在没有${text}的情况下`;
}

/** 而男性为4600英镑; 与疫情前水平相比 */
function comparedChinese(nominal: Nominal, c: Context): Placed | null {
  const against = nominal.node === 'phrase' && nominal.head.type === 'figure' ? nominal.complements[0] : undefined;
  if (nominal.node === 'list' || !against) {
    const text = nominalChinese(nominal, c);
    return text === null ? null : before(`与${text}相比`);
  }
  const who = nominalChinese(against.nominal, c);
  const figure = nominalChinese({ ...nominal, complements: [] }, c);
  return who === null || figure === null ? null : after(glue('，而', who, '为', figure));
}

/** Phrases of the sentence that fill no role, and the Chinese around them: what stands before and behind, and where it goes. */
const SAID: Readonly<Record<string, readonly [open: string, close: string, place: Placed['place']]>> = {
  'in exchange for': ['，以换取', '', 'after'],
  'in return for': ['，以换取', '', 'after'],
  'as part of': ['作为', '的一部分', 'before'],
  'in addition to': ['除', '外', 'before'],
  'on behalf of': ['代表', '', 'before'],
  'in the form of': ['以', '的形式', 'before'],
};

function saidChinese({ nominal, preposition }: Adjunct, c: Context): Placed | null {
  const [open, close, place] = SAID[preposition ?? ''] ?? ['', '', 'before'];
  const text = nominal && nominalChinese(nominal, c);
  return text ? { text: `${c.inside ? open.replace(/^，/, '') : open}${text}${close}`, place } : null;
}

/** Words an adjunct; null with a reason where Chinese has no plain way to say it. */
export function adjunctChinese(adjunct: Adjunct, host: Predicate, c: Context): Placed | null {
  if (adjunct.role === 'unsaid' && Object.hasOwn(SAID, adjunct.preposition ?? '')) return saidChinese(adjunct, c);
  if (adjunct.role === 'unsaid') return refuse(c.reasons, adjunct, 'adjunct', adjunct.preposition ?? '');
  if (adjunct.role === 'compared' && adjunct.nominal) return comparedChinese(adjunct.nominal, c);
  const date = dateAdjunct(adjunct, c);
  if (date) return date;
  if (adjunct.predicate) return verbalAdjunct(adjunct, adjunct.predicate, host, c);
  if (!adjunct.nominal) return adjunct.clause ? refuse(c.reasons, adjunct, 'adjunct', 'clause') : null;
  const text = nominalChinese(adjunct.nominal, c, adjunct.role === 'including');
  if (text === null) return null;
  switch (adjunct.role) {
    case 'place':
      return before(placeText(adjunct, text));
    case 'time':
    case 'since':
    case 'until': {
      const said = timeText(adjunct, text);
      return said === null ? refuse(c.reasons, adjunct, 'adjunct', adjunct.preposition ?? 'time') : time(said);
    }
    case 'by-time':
      return time(`在${text}前`);
    case 'duration':
      if (adjunct.nominal.node === 'phrase' && adjunct.nominal.relatives.length > 0) return time(`在${text}中`);
      if (adjunct.preposition === 'after') return time(`${text}后`);
      if (adjunct.preposition === 'before') return time(`${text}前`);
      if (adjunct.preposition) return time(`在${text}内`);
      return host.object ? refuse(c.reasons, adjunct, 'adjunct', 'duration') : after(text);
    case 'source':
      return before(`从${text}`);
    case 'goal':
      return before(`向${text}`);
    case 'means':
      // used using X
      if (adjunct.preposition === 'using' && host.verb.act === 'use' && host.voice === 'passive')
        return refuse(c.reasons, adjunct, 'adjunct', 'using');
      if (adjunct.preposition === 'without') return before(withoutText(text));
      if (adjunct.preposition === 'in')
        return before(`${kindOf(adjunct) === 'product' || kindOf(adjunct) === 'verbatim' ? '用' : '以'}${text}`);
      if (adjunct.preposition === 'with') return before(`${host.object ? '使用' : '以'}${text}`);
      return before(`${adjunct.preposition === 'using' ? '使用' : '通过'}${text}`);
    case 'cause':
      return before(/^in (?:light|view) of$/.test(adjunct.preposition ?? '') ? `鉴于${text}，` : `因${text}`);
    case 'purpose':
      return host.voice === 'passive' && host.verb.act === 'use' ? after(`于${text}`) : before(`为${text}`);
    case 'target':
      return before(`针对${text}`);
    case 'topic':
      return before(`就${text}`);
    case 'company':
      return before(`与${text}`);
    case 'basis':
      return before(`根据${text}`);
    case 'as':
      // invested in X as an essential part: no Chinese puts it beside the verb
      if (
        !/^(?:use|exploit|deploy|target|sell|store|send|launch|name|disguise|deceive|be|hire|plead|start|continue|other)$/.test(
          host.verb.act,
        ) ||
        !(host.object || host.voice === 'passive')
      )
        return /^(?:person|account)$/.test(kindOf(adjunct)) ? before(`以${text}身份`) : refuse(c.reasons, adjunct, 'adjunct', 'as');
      if (/^(?:person|account)$/.test(kindOf(adjunct))) return before(`以${text}身份`);
      return before(`作为${text}`);
    case 'measure':
      return before(`以${text}的价格`);
    case 'frequency':
      return after(text);
    case 'including':
      return after(glue('，包括', text));
    default:
      return refuse(c.reasons, adjunct, 'adjunct', adjunct.role);
  }
}
