import type { Aspect, Modality, Nominal, Predicate } from '../../../derive/clause/tree.js';
import { refuse } from '../refusal.js';
import { adjunctChinese } from './adjunct.js';
import { attributionChinese, clauseChinese, toldOf } from './clause.js';
import { mayGo } from './drop.js';
import { isAmount, isLevel, isMoney, isPerson, isPronoun, shareOf, withoutThe } from './kinds.js';
import { type Context, glue, nominalChinese } from './nominal.js';
import { type Core, passive, seen, usedFor } from './passive.js';
import { width } from './relative.js';
import { unfold } from './unfold.js';

export interface Manner {
  /** Before 的: no 了. */
  readonly relative?: true;
  /** Inside another phrase: no 了, no times of its own hoisted. */
  readonly bare?: true;
  /** The clause has a date in front of its subject: no 了. */
  readonly dated?: true;
  /** It completes another verb: nothing of it may go. */
  readonly whole?: true;
  /** The clause says since when: 一直, not 已. */
  readonly since?: true;
}

const MODALS: Readonly<Record<Modality, [string, string]>> = {
  can: ['可', '无法'],
  may: ['可能', '可能不会'],
  should: ['应', '不应'],
  must: ['必须', '无需'],
  will: ['将', '不会'],
  would: ['将', '不会'],
  plans: ['计划', '不打算'],
  expected: ['预计将', '预计不会'],
  forbidden: ['不得', '不得'],
  unlikely: ['不太可能', '不太可能'],
};
const ASPECTS: Readonly<Record<Aspect, string>> = {
  done: '',
  progress: '正在',
  perfect: '已',
  earlier: '此前曾',
  continuing: '一直在',
  'first-time': '首次',
  again: '再次',
  still: '仍',
  already: '已',
  jointly: '联合',
};

/** Verbs told as past facts when denied: 未发现, 未证实; others hold and take 不. */
const EVENTS =
  /^(?:say|find|confirm|disclose|leak|steal|hack|attack|exploit|pay|respond|fix|issue|name|notify|provide|receive|arrest|charge|happen|send|access|use|deploy|encrypt|disrupt|affect)$/;

function negated(p: Predicate, bare: boolean): string {
  const first = p.verb.zh[0] ?? '';
  if (p.negation === 'not-yet') return '尚未';
  if (p.negation === 'never') return '从未';
  if (first === '有') return '没';
  if (first === '拥有') return '没有';
  if (p.verb.act === 'be' && first === '是') return '不';
  const past = p.aspects.some((one) => /^(?:done|perfect|earlier)$/.test(one));
  if (bare && !past) return '不';
  return past || p.voice === 'passive' || EVENTS.test(p.verb.act) ? '未' : '不';
}

/** Modality, negation and aspect in front of the verb. */
function colour(p: Predicate, bare: boolean): string {
  const aspects = p.aspects.filter((one) => !(p.negation && /^(?:perfect|done)$/.test(one)));
  const words = aspects.map((one) => ASPECTS[one]).filter((word, i, list) => word !== '' && list.indexOf(word) === i);
  // have been consistent: 一直
  if (p.quality && !p.negation && words.includes('已')) words.splice(words.indexOf('已'), 1, '一直');
  if (p.verb.act === 'have' && words.includes('正在')) words.splice(words.indexOf('正在'), 1);
  if (p.modality) {
    const [plain, not] = MODALS[p.modality === 'can' && p.verb.act === 'be' ? 'may' : p.modality];
    return glue(p.negation ? not : plain, ...words);
  }
  return glue(...words, p.negation ? negated(p, bare) : '');
}

/** Acts of which something is made use as something. */
const USES = /^(?:use|exploit|deploy|target|sell|launch|name|store|send|disguise|start|continue|other)$/;

/** Adverbs that stand right before the verb: 与去年相比几乎翻倍, 在网络内横向传播. */
const LATE = /^(?:几乎|不止|越来越|日益)$|地$/;

/** Of what stands between subject and verb, in characters. */
const LONGEST_FRONT = 28;

/** Adverbs that stand before 正在, 已 and 未. */
const EARLY = /^(?:仍|还|也|曾|刚|首次|首先|最初|此前|目前|有时|通常|经常|往往|偶尔)|^(?:几|数|\d+)[天日周月年小时个]+前$/;
/** Adverbs that stand before a date of the act: 随后于2009年. */
const ORDER = /^(?:随后|后来|此后|之后|最终)$/;

const POST = /^(?:到|至|成|为|入|于|出|作|进|给)$/;

function prepositionOf(p: Predicate): string {
  const { valency, with: own } = p.verb;
  if (own) return own.zh;
  if (valency.includes('F')) return '从';
  if (valency.includes('D')) return '向';
  if (valency.includes('E')) return '为';
  return valency.includes('P') ? '与' : valency.includes('L') ? '在' : '';
}

/** Verbs whose completion is told as the act itself: used to, tried to, began to. */
const PLAIN = /^(?:use|exploit|try|start|continue|plan|help|cause)$/;

/** Verb, objects and completions in the order of Chinese, without colour and adjuncts. */
function core(p: Predicate, c: Context): Core | null {
  const { verb } = p;
  if (p.quality) {
    const quality = p.quality.map((one) => one.zh[0] ?? '').join('');
    const strange = p.quality.find((one) => one.zh.length === 0);
    return strange
      ? refuse(c.reasons, p, 'unknown-word', strange.en[0] ?? '')
      : { front: '', verb: '是', rest: quality.endsWith('的') ? quality : `${quality}的` };
  }
  const word = verb.zh[0] ?? '';
  if (word === '') return refuse(c.reasons, p, verb.zh.length === 0 ? 'unknown-word' : 'verb-without-chinese', verb.en[0] ?? '');
  let front = '';
  let rest = '';
  const share = verb.act === 'account' ? shareOf(p.object) : null;
  if (share) {
    const whole = nominalChinese({ ...share.whole, possessor: null }, c);
    const part = nominalChinese(share.part, c);
    return whole === null || part === null ? null : { front: '', verb: word, rest: `${whole}的${share.whole.focus?.zh[0] ?? ''}${part}` };
  }
  let object = p.object ? nominalChinese(verb.act === 'be' ? withoutThe(p.object) : p.object, c, true, p.negation === null) : '';
  if (object === null) return null;
  const second = p.second ? nominalChinese(p.second, c, true) : '';
  if (second === null) return null;
  // 对X发动攻击: what a light verb's noun is aimed at stands in front.
  if (p.object?.node === 'phrase' && /[N]/.test(verb.valency)) {
    const [first, ...others] = p.object.complements;
    if (first && /^(?:on|against|into)$/.test(first.relation) && others.length === 0) {
      const aim = nominalChinese(first.nominal, c);
      const bare = nominalChinese({ ...p.object, complements: [] }, c, true);
      if (aim === null || bare === null) return null;
      front = `对${aim}`;
      object = bare;
    }
  }
  const own = prepositionOf(p);
  let tail = '';
  if (second !== '') {
    const measure = p.second?.node === 'phrase' && p.second.head.type === 'figure' && verb.valency.includes('M');
    const post = measure ? '至' : own === '' && verb.act === 'fine' ? '对' : own;
    if (post === '从' && verb.act === 'protect' && object !== '') {
      rest = `${object}免受${second}侵害`;
      object = '';
    } else if (post === '') tail = second;
    else if (post === '向' && (p.voice === 'passive' || isPronoun(p.object))) tail = /[给予]$/.test(word) ? second : `给${second}`;
    else if (POST.test(post)) tail = `${word.endsWith(post) ? '' : post}${second}`;
    else front = glue(front, `${post}${second}`);
    if (tail !== '' && object !== '' && p.voice === 'active' && !isPronoun(p.object)) {
      front = glue(front, `将${object}`);
      object = '';
    }
  } else if (object !== '' && verb.valency.includes('P') && !/[TDFENRQLSM]/.test(verb.valency)) {
    front = glue(front, `${own}${object}`);
    object = '';
  }
  // 将其发送给X: a pronoun stands before its verb.
  if (p.voice === 'active' && object !== '' && !p.predicate && isPronoun(p.object)) {
    front = glue('将其', front);
    object = '';
  }
  if (rest === '') rest = glue(tail, object, word === '紧随' ? '之后' : '');
  if (p.predicate) {
    const inner = predicateChinese(p.predicate, c, { bare: true, ...(PLAIN.test(p.verb.act) ? {} : { whole: true as const }) });
    if (inner === null) return null;
    rest = glue(rest, inner);
  }
  if (p.clause) {
    const clause = clauseChinese({ ...p.clause, predicates: p.clause.predicates.map(toldOf) }, c);
    // TSB says that figures show that …: both speak
    const by = attributionChinese(p.clause.attribution, c);
    if (clause === null || by === null) return null;
    if (by !== '') {
      rest = `${rest}，${by}${clause}`;
    } else rest = `${rest}${clause.length > 14 || rest !== '' ? '，' : ''}${clause}`;
  }
  const asks = p.clause?.predicates[0]?.adverbs.some((one) => one.zh[0] === '是否');
  return {
    front,
    verb:
      asks && /^(?:表示|称|说)$/.test(word)
        ? '说明'
        : word === '失去' && isMoney(p.object)
          ? '损失'
          : word === '达成' && isAmount(p.object)
            ? '达到'
            : isLevel(p)
              ? verb.act === 'fall'
                ? '降至'
                : '升至'
              : word,
    rest,
  };
}

const NO_LE = /^[被遭受获]|[于为至到出入成有是在着过向给]$/;

/** A verb phrase in Chinese, with its adjuncts in their places; null with a reason where it can't be said. */
export function predicateChinese(given: Predicate, c: Context, manner: Manner = {}): string | null {
  const p = usedFor(seen(given));
  const free =
    !manner.relative && !manner.whole && !manner.bare && p.negation === null && p.voice === 'active' && !p.predicate && !p.clause;
  const long = free && p.object && p.second === null ? unfold(p.object, c, p.verb.act === 'be') : null;
  const made = core(long ? { ...p, object: long.nominal } : p, c);
  if (!made) return null;
  // exploited X as a zero-day: 将X作为零日漏洞利用
  const used =
    USES.test(p.verb.act) && p.voice === 'active' && made.front === '' && p.object && !p.second && !p.predicate
      ? p.adjuncts.find((one) => one.role === 'as' && !isPerson(one.nominal))
      : undefined;
  const as = used?.nominal ? nominalChinese({ ...used.nominal, determiner: null } as Nominal, c) : '';
  if (as === null) return null;
  const taken = as === '' ? made : { ...made, front: `将${made.rest}作为${as}`, rest: '' };
  const whole = p.voice === 'passive' ? passive(p, made, c) : taken;
  if (!whole) return null;
  let dropped = false;
  const times: string[] = [];
  const fronts: string[] = [];
  const behind: string[] = [];
  for (const adjunct of p.adjuncts) {
    if (adjunct === used) continue;
    const placed = adjunctChinese(adjunct, p, c);
    if (!placed) {
      if (manner.relative || manner.whole || !mayGo(adjunct, p)) return null;
      dropped = true;
      continue;
    }
    // 在隐藏…的注册表上: so much in front of the verb that nobody reads on.
    if (placed.place === 'before' && width(placed.text) > LONGEST_FRONT) {
      if (manner.relative || manner.whole || !mayGo(adjunct, p)) return refuse(c.reasons, adjunct, 'long-adjunct', adjunct.role);
      dropped = true;
      continue;
    }
    (placed.place === 'time' ? times : placed.place === 'before' ? fronts : behind).push(placed.text);
  }
  // HardBit被投递: what told how it was done has gone, and nothing is left.
  const told = whole.rest !== '' || whole.front.length > 1 || p.predicate || p.clause || p.quality;
  if (dropped && !told && fronts.length + times.length + behind.length === 0)
    return refuse(c.reasons, p, 'nothing-left', p.verb.en[0] ?? '');
  const since = p.adjuncts.some(({ role }) => role === 'since') || manner.since === true;
  const tint =
    since && p.negation === null && p.modality === null
      ? colour(p, manner.bare === true).replace(/^已/, '一直')
      : colour(p, manner.bare === true);
  const adverbs = p.adverbs.map((one) => one.zh[0] ?? '').filter((word) => word !== '' && !tint.includes(word));
  const hedges = p.adverbs.flatMap((one, i) =>
    !/^[但或]$/.test(one.zh[0] ?? '') && (one.place === 'sentence' || /[据疑嫌传或可能信]/.test(one.zh[0] ?? '')) ? [adverbs[i] ?? ''] : [],
  );
  const but = adverbs.find((word) => /^[但或]$/.test(word)) ?? '';
  const others = adverbs.filter((word) => word !== but && !hedges.includes(word));
  const done =
    p.aspects.includes('done') &&
    p.negation === null &&
    p.voice === 'active' &&
    !manner.relative &&
    !manner.bare &&
    !manner.dated &&
    times.length === 0 &&
    p.object &&
    whole.rest !== '' &&
    !p.predicate &&
    !p.clause &&
    !NO_LE.test(whole.verb) &&
    whole.verb.length <= 2 &&
    !whole.front.startsWith('将');
  const early = others.filter((word) => EARLY.test(word));
  const text = glue(
    but,
    ...(times.length > 0 ? others.filter((word) => ORDER.test(word)) : []),
    ...times.map((text, i) => (i === 0 && /^\d/.test(text) && others.some((word) => ORDER.test(word)) ? `于${text}` : text)),
    ...hedges,
    ...early,
    tint,
    ...others.filter((word) => !EARLY.test(word) && !LATE.test(word) && !(times.length > 0 && ORDER.test(word))),
    ...fronts,
    ...others.filter((word) => LATE.test(word)),
    whole.front,
    ...(whole.rest.startsWith('仅') && !done ? ['仅', whole.verb, whole.rest.slice(1)] : [whole.verb, done ? '了' : '', whole.rest]),
    ...behind,
    long ? `，${long.tail}` : '',
  );
  if (!p.along || p.along.length === 0) return text;
  const along: string[] = [];
  for (const one of p.along) {
    const said = predicateChinese(one, c, { bare: true });
    if (said === null && (manner.relative || manner.whole || one.adverbs.some(({ zh }) => /^[但或]$/.test(zh[0] ?? '')))) return null;
    if (said !== null) along.push(said);
  }
  if (along.length === 0) return text;
  return `${[text, ...along.slice(0, -1)].join('、')}${along.at(-1)?.startsWith('但') ? '，' : along.at(-1)?.startsWith('或') ? '' : '并'}${along.at(-1)}`;
}
