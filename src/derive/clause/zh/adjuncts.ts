import type { BinaryRule } from '../grammar.js';
import type { Adjunct, Nominal, Predicate, Role } from '../tree.js';
import { isWeakness } from './choice.js';
import { localizers, prepositions } from './closed.js';
import { type Made, rule } from './rule.js';
import { spanned } from './spanned.js';
import { spanning, type Value } from './value.js';

const LOCAL_ROLE: Readonly<Record<string, Role>> = { after: 'time', before: 'time', during: 'time', when: 'time', since: 'since' };

/** English prepositions that a Chinese one settles by itself. */
const ENGLISH: Readonly<Record<string, string>> = {
  针对: 'against',
  有关: 'about',
  未经: 'without',
  围绕: 'about',
  基于: 'based on',
  关于: 'about',
  为: 'for',
  为了: 'for',
  面向: 'for',
  较: 'compared with',
  比: 'compared with',
  较之: 'compared with',
  相较于: 'compared with',
  相比: 'compared with',
};

function prepositional(l: Value, r: Value): Made {
  const word = l.token?.text ?? '';
  const found = Object.hasOwn(prepositions, word) ? prepositions[word] : undefined;
  if (!found || !r.nominal) return null;
  // 在其 and 从其 want the thing that is its.
  if (r.token?.text === '其' && /^(?:在|于|从|自|用|以|通过|使用|利用)$/.test(word)) return null;
  // In a place there stands a thing, no act: 在公开|市场上 is a misreading.
  if (found.role === 'place' && r.nominal.node === 'phrase' && r.nominal.head.type === 'act') return null;
  // 在荷兰的脆弱性上 ends in a place word; without one only what has an inside is a place.
  if (word === '在' && NO_PLACE.test(headKind(r.nominal))) return null;
  const price = word === '以' && /价格|速度|价|成本/.test(headWord(r.nominal));
  const form = word === '以' && /形式|格式/.test(headWord(r.nominal));
  const exploits = word === '利用' && isWeakness(r.nominal);
  const preposition = exploits ? 'by exploiting' : price ? 'at' : form ? 'in' : (ENGLISH[word] ?? null);
  return {
    adjunct: { ...spanning(l, r), role: found.role as Role, nominal: r.nominal, predicate: null, preposition },
    ...(l.token ? { token: l.token } : {}),
  };
}

/** Heads that one is among, and not in. */
const AMONG = /^(?:person|org|group)$/;

/** Heads that nothing is in, unless 中, 上 or 时 says so. */
const NO_PLACE = /^(?:quality|act|person|money|quantity|technique|measure|attack|malware|record)$/;

function headKind(nominal: Nominal): string {
  return nominal.node === 'phrase' && nominal.head.type === 'noun' ? nominal.head.noun.kind : '';
}

function headWord(nominal: Nominal): string {
  return nominal.node === 'phrase' && nominal.head.type === 'noun' ? (nominal.head.noun.zh[0] ?? '') : '';
}

function localized(l: Value, r: Value): Made {
  const english = localizers[r.token?.text ?? ''];
  if (!english || !l.nominal) return null;
  if (/^(?:中|之中|当中)$/.test(r.token?.text ?? '') && AMONG.test(headKind(l.nominal)))
    return { adjunct: { ...spanning(l, r), role: 'place', nominal: l.nominal, predicate: null, preposition: 'among' } };
  return {
    adjunct: { ...spanning(l, r), role: LOCAL_ROLE[english] ?? 'place', nominal: l.nominal, predicate: null, preposition: english },
  };
}

/** 从数据库中: out of it, and not in it. */
const outOf = (l: Value, adjunct: Adjunct): Partial<Adjunct> =>
  l.token?.text === '从' && adjunct.role === 'place' && /^(?:in|on|inside)$/.test(adjunct.preposition ?? '')
    ? { role: 'source', preposition: null }
    : {};

/** Two acts on one object take what stands in front of them behind the object: decrypt and check data using keys. */
export function withAdjunct(p: Predicate, adjunct: Adjunct, span: { start: number; end: number }): Made {
  const last = p.along?.at(-1);
  return last && p.along
    ? spanned(p, span, { along: [...p.along.slice(0, -1), { ...last, adjuncts: [adjunct, ...last.adjuncts] }] })
    : spanned(p, span, { adjuncts: [adjunct, ...p.adjuncts] });
}

/** An adjunct that the verb's own frame asks for fills that place: 从X窃取, 向X提供, 与X合作. */
export function placed(l: Value, r: Value): Made {
  const { adjunct } = l;
  const p = r.predicate;
  if (!adjunct || !p) return null;
  const { valency } = p.verb;
  const span = spanning(l, r);
  if (p.second === null && adjunct.nominal) {
    const zh = p.verb.with?.zh;
    const word = l.token?.text ?? '';
    if (zh !== undefined && zh === word && /[PDFE]/.test(valency)) return spanned(p, span, { second: adjunct.nominal });
    if (zh === undefined && ((adjunct.role === 'source' && valency.includes('F')) || (adjunct.role === 'goal' && valency.includes('D'))))
      return spanned(p, span, { second: adjunct.nominal });
    // 对V的攻击 as a verb: 对AT&T发起攻击; 对X进行调查.
    if (adjunct.role === 'company' && !valency.includes('P')) return null;
    if (adjunct.role === 'target' && p.object === null && valency.includes('T')) return spanned(p, span, { object: adjunct.nominal });
  }
  // 以诈骗罪判处: what for.
  if (adjunct.role === 'means' && /^(?:sentence|charge|arrest|fine|sue)$/.test(p.verb.act))
    return withAdjunct(p, { ...adjunct, role: 'topic', preposition: 'for' }, span);
  if (adjunct.role === 'target' && !valency.includes('P') && !valency.includes('N')) {
    // 对X构成威胁, 对X造成影响: what the object is a threat to, an impact on.
    const { object } = p;
    if (
      adjunct.nominal &&
      object?.node === 'phrase' &&
      object.head.type === 'noun' &&
      object.head.noun.preposition &&
      object.complements.length === 0
    ) {
      return spanned(p, span, {
        object: { ...object, complements: [{ relation: object.head.noun.preposition, nominal: adjunct.nominal }] },
      });
    }
    return null;
  }
  return withAdjunct(p, adjunct, span);
}

const SPANS: Readonly<Record<string, string>> = {
  过去: 'in the past',
  在过去: 'in the past',
  近: 'in the past',
  未来: 'over the next',
  在未来: 'over the next',
};

/** Prepositional phrases, places and times, and where they go. */
export const adjunctBinary: readonly BinaryRule<Value>[] = [
  rule('preposition', 'P', 'NP', 'PP', 0, prepositional),
  rule('preposition-time', 'P', 'T', 'PPT', 0.1, (l, r) => {
    const word = l.token?.text ?? '';
    if (!/^(?:在|于|自|从|截至|截止|到|自从)$/.test(word) || !r.adjunct) return null;
    const role: Role = /自|从/.test(word) ? 'since' : /截/.test(word) ? 'until' : r.adjunct.role;
    return { adjunct: { ...r.adjunct, ...spanning(l, r), role } };
  }),
  // 在过去24小时内
  rule('span-of-time', 'PAST', 'DUR', 'PPT', 0.1, (l, r) => {
    const preposition = SPANS[l.token?.text ?? ''];
    return preposition && r.nominal
      ? { adjunct: { ...spanning(l, r), role: 'time', nominal: r.nominal, predicate: null, preposition } }
      : null;
  }),
  rule('compared-time', 'P', 'T', 'PP', 0, (l, r) =>
    /^(?:比|较|相比|相较于)$/.test(l.token?.text ?? '') && r.nominal
      ? { adjunct: { ...spanning(l, r), role: 'basis', nominal: r.nominal, predicate: null, preposition: 'compared with' } }
      : null,
  ),
  // 与2022年相比, 与其他企业相比
  rule('compared-with', 'PP', 'THAN', 'PP', 0.2, (l, r) =>
    /^(?:与|和|同|跟|较)$/.test(l.token?.text ?? '') && l.adjunct?.nominal
      ? { adjunct: { ...l.adjunct, ...spanning(l, r), role: 'basis', preposition: 'compared with' } }
      : null,
  ),
  rule('compared-with-time', 'P', 'T', 'PT', 0, (l, r) =>
    /^(?:与|和|同|跟)$/.test(l.token?.text ?? '') && r.nominal ? { nominal: r.nominal } : null,
  ),
  rule('compared-with-then', 'PT', 'THAN', 'PP', 0.2, (l, r) =>
    l.nominal ? { adjunct: { ...spanning(l, r), role: 'basis', nominal: l.nominal, predicate: null, preposition: 'compared with' } } : null,
  ),
  rule('preposition-verb', 'P', 'VP', 'PP', -0.05, (l, r) => {
    const found = prepositions[l.token?.text ?? ''];
    if (!found?.verbal || !r.predicate) return null;
    // 为维护安全: what it is done for.
    const role: Role = /^为了?$/.test(l.token?.text ?? '') ? 'purpose' : (found.role as Role);
    if (role === 'purpose' && (r.predicate.negation || r.predicate.modality || r.predicate.voice === 'passive')) return null;
    return { adjunct: { ...spanning(l, r), role, nominal: null, predicate: r.predicate, preposition: null } };
  }),
  rule('localized', 'NP', 'LOC', 'LP', 0, localized),
  rule('localized-time', 'T', 'LOC', 'PPT', 0, (l, r) => {
    const english = localizers[r.token?.text ?? ''];
    if (!l.adjunct || !english || !/after|before|since|during|in|within/.test(english)) return null;
    return {
      adjunct: {
        ...l.adjunct,
        ...spanning(l, r),
        role: english === 'since' ? 'since' : 'time',
        preposition: english === 'in' || english === 'within' || english === 'during' ? null : english,
      },
    };
  }),
  rule('time-within', 'PPT', 'LOC', 'PPT', 0, (l, r) =>
    l.adjunct && /^(?:期间|间|以来|起|中|内|之间)$/.test(r.token?.text ?? '')
      ? { adjunct: { ...l.adjunct, ...spanning(l, r), role: /以来|起/.test(r.token?.text ?? '') ? 'since' : l.adjunct.role } }
      : null,
  ),
  // 在18个月后
  rule('in-duration', 'P', 'PPT', 'PPT', 0.3, (l, r) =>
    l.token?.text === '在' && r.adjunct?.role === 'duration' ? { adjunct: { ...r.adjunct, ...spanning(l, r) } } : null,
  ),
  rule('localized-duration', 'DUR', 'LOC', 'PPT', 0, (l, r) => {
    const english = localizers[r.token?.text ?? ''];
    return l.nominal && english
      ? { adjunct: { ...spanning(l, r), role: 'duration', nominal: l.nominal, predicate: null, preposition: english } }
      : null;
  }),
  rule('in-place', 'P', 'LP', 'PP', 0.1, (l, r) =>
    l.token?.text === '在' || l.token?.text === '从' || l.token?.text === '于'
      ? r.adjunct
        ? { adjunct: { ...r.adjunct, ...spanning(l, r), ...outOf(l, r.adjunct) }, ...(l.token ? { token: l.token } : {}) }
        : null
      : null,
  ),
  rule('adjunct', 'PP', 'VP', 'VP', 0, placed),
  rule('adjunct-group', 'PP', 'VG', 'VP', 0, (l, r) =>
    r.predicate && /[IDFPSL]/.test(r.predicate.verb.valency) ? placed(l, r) : l.adjunct?.role === 'target' ? placed(l, r) : null,
  ),
  rule('time', 'T', 'VP', 'VP', 0, (l, r) => (l.adjunct && r.predicate ? withAdjunct(r.predicate, l.adjunct, spanning(l, r)) : null)),
  rule('time-phrase', 'PPT', 'VP', 'VP', 0, (l, r) =>
    l.adjunct && r.predicate ? withAdjunct(r.predicate, l.adjunct, spanning(l, r)) : null,
  ),
  rule('time-behind', 'VP', 'PPT', 'VP', -0.1, (l, r) =>
    l.predicate && r.adjunct ? withAdjunct(l.predicate, r.adjunct, spanning(l, r)) : null,
  ),
  rule('place-behind', 'VG', 'PP', 'VP', -0.1, (l, r) => {
    const p = l.predicate;
    if (!p || !r.adjunct?.nominal || !/^(?:在|于|到|向|给|自|从)$/.test(r.token?.text ?? '')) return null;
    if (/[DE]/.test(p.verb.valency) && !p.second) return spanned(p, spanning(l, r), { second: r.adjunct.nominal });
    const adjunct = r.token?.text === '到' ? { ...r.adjunct, role: 'goal' as const } : r.adjunct;
    return /I/.test(p.verb.valency) || (/L/.test(p.verb.valency) && !/T/.test(p.verb.valency))
      ? withAdjunct(p, adjunct, spanning(l, r))
      : null;
  }),
];
