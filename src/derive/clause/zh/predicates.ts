import type { BinaryRule, UnaryRule } from '../chart.js';
import type { Adjunct, Aspect, Nominal, Predicate, Role } from '../tree.js';
import type { Colour } from './closed.js';
import { localizers, prepositions } from './closed.js';
import { isAgent, isPhrase, spanning, type Value } from './value.js';

type Binary = BinaryRule<Value>;
type Unary = UnaryRule<Value>;
type Made = Omit<Value, 'start' | 'end'> | null;

const rule = (name: string, left: string, right: string, result: string, weight: number, join: (l: Value, r: Value) => Made): Binary => ({
  name,
  left,
  right,
  result,
  weight,
  join: (l, r) => {
    const value = join(l.value, r.value);
    return value && { ...value, ...spanning(l.value, r.value) };
  },
});

const takes = (value: Value, code: string): boolean => value.predicate?.verb.valency.includes(code) ?? false;
const spanned = (p: Predicate, span: { start: number; end: number }, more: Partial<Predicate>): Made => ({
  predicate: { ...p, ...more, start: span.start, end: span.end },
});

/** Colours a predicate; null where two colours of one sort clash. */
function coloured(p: Predicate, colour: Colour): Partial<Predicate> | null {
  if (colour.negation && p.negation) return null;
  if (colour.modality && p.modality && colour.modality !== 'will' && colour.modality !== p.modality) return null;
  const aspects: readonly Aspect[] = colour.aspect ? [colour.aspect, ...p.aspects] : p.aspects;
  return { negation: colour.negation ?? p.negation, modality: p.modality ?? colour.modality ?? null, aspects };
}

const LOCAL_ROLE: Readonly<Record<string, Role>> = { after: 'time', before: 'time', during: 'time', when: 'time', since: 'since' };

function prepositional(l: Value, r: Value): Made {
  const word = l.token?.text ?? '';
  const found = Object.hasOwn(prepositions, word) ? prepositions[word] : undefined;
  if (!found || !r.nominal) return null;
  // In a place there stands a thing, no act: 在公开|市场上 is a misreading.
  if (found.role === 'place' && r.nominal.node === 'phrase' && r.nominal.head.type === 'act') return null;
  const preposition =
    word === '针对'
      ? 'against'
      : word === '有关' || word === '关于'
        ? 'about'
        : word === '为'
          ? 'for'
          : word === '以' && /价格|速度|价|成本/.test(headWord(r.nominal))
            ? 'at'
            : null;
  return {
    adjunct: { ...spanning(l, r), role: found.role as Role, nominal: r.nominal, predicate: null, preposition },
    token: l.token ?? (undefined as never),
  };
}

function headWord(nominal: Nominal): string {
  return nominal.node === 'phrase' && nominal.head.type === 'noun' ? (nominal.head.noun.zh[0] ?? '') : '';
}

function localized(l: Value, r: Value): Made {
  const english = localizers[r.token?.text ?? ''];
  if (!english || !l.nominal) return null;
  return {
    adjunct: { ...spanning(l, r), role: LOCAL_ROLE[english] ?? 'place', nominal: l.nominal, predicate: null, preposition: english },
  };
}

const withAdjunct = (p: Predicate, adjunct: Adjunct, span: { start: number; end: number }): Made =>
  spanned(p, span, { adjuncts: [adjunct, ...p.adjuncts] });

/** An adjunct that the verb's own frame asks for fills that place: 从X窃取, 向X提供, 与X合作. */
function placed(l: Value, r: Value): Made {
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

function passive(agent: Nominal | null, p: Predicate, span: { start: number; end: number }): Made {
  if (p.voice === 'passive' || p.object !== null || !/[TDFEQ]/.test(p.verb.valency)) return null;
  return spanned(p, span, { voice: 'passive', agent });
}

const object = (l: Value, r: Value): Made => {
  const p = l.predicate;
  if (!p || !r.nominal || p.object || p.second) return null;
  if (/X/.test(p.verb.valency) && !/[TEM]/.test(p.verb.valency)) return null;
  const measure = isPhrase(r.nominal) && r.nominal.head.type === 'figure';
  if (measure && !/[MT]/.test(p.verb.valency)) return null;
  if (!measure && !/[TDFNSELKP]/.test(p.verb.valency)) return null;
  return spanned(p, spanning(l, r), { object: r.nominal });
};

export const predicateBinary: readonly Binary[] = [
  rule('colour', 'PRE', 'VG', 'VG', 0, (l, r) => {
    const more = r.predicate && l.colour ? coloured(r.predicate, l.colour) : null;
    return more && r.predicate ? spanned(r.predicate, spanning(l, r), more) : null;
  }),
  rule('colour-phrase', 'PRE', 'VP', 'VP', -0.05, (l, r) => {
    const more = r.predicate && l.colour ? coloured(r.predicate, l.colour) : null;
    return more && r.predicate ? spanned(r.predicate, spanning(l, r), more) : null;
  }),
  rule('adverb', 'ADV', 'VG', 'VG', 0, (l, r) =>
    l.modifier && r.predicate ? spanned(r.predicate, spanning(l, r), { adverbs: [l.modifier, ...r.predicate.adverbs] }) : null,
  ),
  rule('adverb-phrase', 'ADV', 'VP', 'VP', -0.05, (l, r) =>
    l.modifier && r.predicate ? spanned(r.predicate, spanning(l, r), { adverbs: [l.modifier, ...r.predicate.adverbs] }) : null,
  ),
  rule('aspect', 'VG', 'LE', 'VG', 0, (l, r) =>
    l.predicate && r.token?.text !== '着' ? spanned(l.predicate, spanning(l, r), { aspects: [...l.predicate.aspects, 'done'] }) : null,
  ),
  rule('object', 'VG', 'NP', 'VP', 0, object),
  rule('measure', 'VG', 'DUR', 'VP', -0.1, (l, r) =>
    takes(l, 'M') && l.predicate && r.nominal ? spanned(l.predicate, spanning(l, r), { object: r.nominal }) : null,
  ),
  rule('verb-phrase', 'VG', 'VP', 'VP', 0, (l, r) =>
    l.predicate && r.predicate && /[VG]/.test(l.predicate.verb.valency) && !l.predicate.predicate
      ? spanned(l.predicate, spanning(l, r), { predicate: r.predicate })
      : null,
  ),
  rule('clause', 'VG', 'S', 'VP', -0.1, (l, r) =>
    l.predicate && takes(l, 'C') && r.clause ? spanned(l.predicate, spanning(l, r), { clause: r.clause }) : null,
  ),
  rule('pivot-object', 'VG', 'NP', 'VGQ', 0, (l, r) =>
    l.predicate && /[QR]/.test(l.predicate.verb.valency) && r.nominal && !l.predicate.object
      ? spanned(l.predicate, spanning(l, r), { object: r.nominal })
      : null,
  ),
  // 判处X有期徒刑4年, 支付黑客一百万美元
  rule('two-objects-head', 'VG', 'NP', 'VGD', -0.1, (l, r) =>
    l.predicate && takes(l, 'D') && r.nominal && !l.predicate.object && !l.predicate.second && isAgent(r.nominal)
      ? spanned(l.predicate, spanning(l, r), { second: r.nominal })
      : null,
  ),
  rule('two-objects', 'VGD', 'NP', 'VP', 0, (l, r) => {
    const p = l.predicate;
    if (!p || !r.nominal || !p.second) return null;
    return p.verb.act === 'sentence'
      ? spanned(p, spanning(l, r), { object: p.second, second: r.nominal })
      : spanned(p, spanning(l, r), { object: r.nominal });
  }),
  rule('pivot', 'VGQ', 'VP', 'VP', 0, (l, r) =>
    l.predicate && r.predicate ? spanned(l.predicate, spanning(l, r), { predicate: r.predicate }) : null,
  ),
  // Passives
  rule('passive', 'BEI', 'VG', 'VP', 0, (l, r) => (r.predicate ? passive(null, r.predicate, spanning(l, r)) : null)),
  // 被判处有期徒刑四年, 被纳入计划
  rule('passive-second', 'VP', 'NP', 'VP', -0.1, (l, r) =>
    l.predicate?.voice === 'passive' &&
    !l.predicate.second &&
    !l.predicate.object &&
    /[DE]/.test(l.predicate.verb.valency) &&
    r.nominal &&
    l.predicate.adjuncts.length === 0
      ? spanned(l.predicate, spanning(l, r), { second: r.nominal })
      : null,
  ),
  rule('gap-colour', 'PRE', 'VPX', 'VPX', 0, (l, r) => {
    const more = r.predicate && l.colour ? coloured(r.predicate, l.colour) : null;
    return more && r.predicate ? spanned(r.predicate, spanning(l, r), more) : null;
  }),
  rule('gap-time-phrase', 'PPT', 'VPX', 'VPX', -0.05, (l, r) =>
    l.adjunct && r.predicate ? withAdjunct(r.predicate, l.adjunct, spanning(l, r)) : null,
  ),
  rule('passive-pivot', 'BEI', 'VG', 'VGP', 0, (l, r) =>
    r.predicate?.verb.valency.includes('Q') ? passive(null, r.predicate, spanning(l, r)) : null,
  ),
  rule('passive-pivot-verb', 'VGP', 'VP', 'VP', 0, (l, r) =>
    l.predicate && r.predicate ? spanned(l.predicate, spanning(l, r), { predicate: r.predicate }) : null,
  ),
  rule('manner', 'ADV', 'DI', 'PRE', 0, () => ({ colour: {} })),
  rule('manner-adjective', 'A', 'DI', 'PRE', 0, () => ({ colour: {} })),
  rule('passive-agent-head', 'BEI', 'NP', 'BEIN', 0, (_l, r) => (r.nominal && isAgent(r.nominal) ? { nominal: r.nominal } : null)),
  rule('passive-agent-by', 'BY', 'NP', 'BEIN', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('passive-agent', 'BEIN', 'VG', 'VP', 0, (l, r) =>
    r.predicate && l.nominal ? passive(l.nominal, r.predicate, spanning(l, r)) : null,
  ),
  // 将O V, 把O V
  rule('disposal-head', 'BA', 'NP', 'BAN', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('disposal', 'BAN', 'VP', 'VP', -0.1, (l, r) => {
    const p = r.predicate;
    if (!p || !l.nominal || p.voice === 'passive' || !/[TDEF]/.test(p.verb.valency)) return null;
    // 将数据发送到L: the noun behind the verb is its goal, the one in front its object.
    if (p.object && /[DE]/.test(p.verb.valency)) return spanned(p, spanning(l, r), { object: l.nominal, second: p.object });
    return p.object ? null : spanned(p, spanning(l, r), { object: l.nominal });
  }),
  rule('disposal-bare', 'BAN', 'VG', 'VP', -0.1, (l, r) =>
    r.predicate && l.nominal && !r.predicate.object && /[TDF]/.test(r.predicate.verb.valency)
      ? spanned(r.predicate, spanning(l, r), { object: l.nominal })
      : null,
  ),
  // Adjuncts
  rule('preposition', 'P', 'NP', 'PP', 0, prepositional),
  rule('preposition-time', 'P', 'T', 'PPT', 0.1, (l, r) => {
    const word = l.token?.text ?? '';
    if (!/^(?:在|于|自|从|截至|截止|到|自从)$/.test(word) || !r.adjunct) return null;
    const role: Role = /自|从/.test(word) ? 'since' : /截/.test(word) ? 'until' : r.adjunct.role;
    return { adjunct: { ...r.adjunct, ...spanning(l, r), role } };
  }),
  rule('preposition-verb', 'P', 'VP', 'PP', -0.2, (l, r) => {
    const found = prepositions[l.token?.text ?? ''];
    return found?.verbal && r.predicate
      ? { adjunct: { ...spanning(l, r), role: found.role as Role, nominal: null, predicate: r.predicate, preposition: null } }
      : null;
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
  rule('localized-duration', 'DUR', 'LOC', 'PPT', 0, (l, r) => {
    const english = localizers[r.token?.text ?? ''];
    return l.nominal && english
      ? { adjunct: { ...spanning(l, r), role: 'duration', nominal: l.nominal, predicate: null, preposition: english } }
      : null;
  }),
  rule('in-place', 'P', 'LP', 'PP', 0.1, (l, r) =>
    l.token?.text === '在' || l.token?.text === '从' || l.token?.text === '于'
      ? r.adjunct
        ? { adjunct: { ...r.adjunct, ...spanning(l, r) }, ...(l.token ? { token: l.token } : {}) }
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
    return /I/.test(p.verb.valency) || (/L/.test(p.verb.valency) && !/T/.test(p.verb.valency))
      ? withAdjunct(p, r.adjunct, spanning(l, r))
      : null;
  }),
  // 以VP, 来VP: purpose; 并VP: a second act
  rule('purpose', 'TO', 'VP', 'PUR', 0, (l, r) =>
    r.predicate
      ? {
          adjunct: {
            ...spanning(l, r),
            role: l.token?.text === '从而' ? 'result' : 'purpose',
            nominal: null,
            predicate: r.predicate,
            preposition: null,
          },
        }
      : null,
  ),
  // 合作逮捕X: the second act is what the first is for.
  rule('purpose-bare', 'VP', 'VP', 'VP', -0.5, (l, r) =>
    l.predicate &&
    r.predicate &&
    (/^(?:cooperate|try|help|hold|move|send)$/.test(l.predicate.verb.act) ||
      /^(?:依赖|依靠|借助|使用|利用)$/.test(l.predicate.verb.zh[0] ?? '')) &&
    !r.predicate.negation
      ? spanned(l.predicate, spanning(l, r), {
          adjuncts: [
            ...l.predicate.adjuncts,
            { start: r.start, end: r.end, role: 'purpose', nominal: null, predicate: r.predicate, preposition: null },
          ],
        })
      : null,
  ),
  rule('frequency', 'FREQ', 'VP', 'VP', 0, (l, r) =>
    l.adjunct && r.predicate ? spanned(r.predicate, spanning(l, r), { adjuncts: [...r.predicate.adjuncts, l.adjunct] }) : null,
  ),
  rule('frequency-group', 'FREQ', 'VG', 'VG', 0, (l, r) =>
    l.adjunct && r.predicate ? spanned(r.predicate, spanning(l, r), { adjuncts: [...r.predicate.adjuncts, l.adjunct] }) : null,
  ),
  rule('frequency-behind', 'VG', 'FREQ', 'VG', 0, (l, r) =>
    l.predicate && r.adjunct ? spanned(l.predicate, spanning(l, r), { adjuncts: [...l.predicate.adjuncts, r.adjunct] }) : null,
  ),
  rule('passive-place', 'VP', 'PP', 'VP', -0.15, (l, r) =>
    l.predicate?.voice === 'passive' && r.adjunct?.nominal && /^(?:place|goal|source)$/.test(r.adjunct.role)
      ? spanned(l.predicate, spanning(l, r), { adjuncts: [...l.predicate.adjuncts, r.adjunct] })
      : null,
  ),
  // 存储在X的(数据): the place behind a verb whose object is the head to come.
  rule('gap-place', 'VG', 'PP', 'VPX', -0.2, (l, r) =>
    l.predicate &&
    !l.predicate.object &&
    r.adjunct?.nominal &&
    /[TDL]/.test(l.predicate.verb.valency) &&
    /^(?:place|goal|source)$/.test(r.adjunct.role)
      ? spanned(l.predicate, spanning(l, r), { adjuncts: [...l.predicate.adjuncts, r.adjunct] })
      : null,
  ),
  rule('gap-adjunct', 'PP', 'VPX', 'VPX', -0.1, placed),
  rule('gap-time', 'T', 'VPX', 'VPX', -0.05, (l, r) =>
    l.adjunct && r.predicate ? withAdjunct(r.predicate, l.adjunct, spanning(l, r)) : null,
  ),
  rule('with-purpose', 'VP', 'PUR', 'VP', 0, (l, r) =>
    l.predicate && r.adjunct ? spanned(l.predicate, spanning(l, r), { adjuncts: [...l.predicate.adjuncts, r.adjunct] }) : null,
  ),
  rule('then', 'THEN', 'VP', 'VPN', 0, (_l, r) => (r.predicate ? { predicates: [r.predicate] } : null)),
  rule('and-verb', 'AND', 'VP', 'VPN', -0.3, (_l, r) => (r.predicate ? { predicates: [r.predicate] } : null)),
  rule('serial', 'VP', 'VPN', 'VPS', 0, (l, r) => (l.predicate && r.predicates ? { predicates: [l.predicate, ...r.predicates] } : null)),
];

const group = (name: string, from: string, result: string, weight: number, test: (value: Value) => boolean): Unary => ({
  name,
  from,
  result,
  weight,
  lift: ({ value }) => (test(value) ? value : null),
});

export const predicateUnary: readonly Unary[] = [
  group('verb-group', 'V', 'VG', 0, () => true),
  // A verb group is a verb phrase where the verb can stand alone.
  group(
    'intransitive',
    'VG',
    'VP',
    -0.1,
    (v) =>
      /[I]/.test(v.predicate?.verb.valency ?? '') ||
      (/S/.test(v.predicate?.verb.valency ?? '') && (v.predicate?.verb.zh[0]?.length ?? 0) > 1),
  ),
  // Missing object: only before 的, where the head is it.
  group('gap', 'VG', 'VPX', -0.2, (v) => /[TDFEQLN]/.test(v.predicate?.verb.valency ?? '') && !v.predicate?.object),
  group('place', 'LP', 'PP', -0.2, () => true),
];
