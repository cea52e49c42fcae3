import type { Aspect, Predicate } from '../tree.js';
import { auxiliaries, beforeVerb, modals, obligations } from './auxiliaries.js';
import {
  adjunct,
  complete,
  early,
  frame,
  isFar,
  last,
  negatedObject,
  object,
  ready,
  said,
  second,
  unsaid,
  VAGUE,
  verbPhrase,
} from './frames.js';
import { isBare, pass, twin } from './pass.js';
import { prepositionalBinary } from './prepositional.js';
import { purposed } from './purpose.js';
import { CAUSES, EXIST, hedge } from './records.js';
import { type Binary, changed, lift, type Made, rule, spanning, type Unary, type Value } from './value.js';

const FORMS = ['fin', 'base', 'en', 'ger', 'pas'] as const;
const PHRASES = [...FORMS, 'to'] as const;

const all = (value: Value, more: (p: Predicate) => Partial<Predicate> | null): readonly Predicate[] | null => {
  const done: Predicate[] = [];
  for (const p of value.predicates ?? []) {
    const part = more(p);
    if (!part) return null;
    done.push({ ...p, ...part });
  }
  return done;
};

const aspect = (p: Predicate, name: Aspect): Partial<Predicate> => ({
  aspects: [name, ...p.aspects.filter((one) => one !== name && one !== 'done' && !(name === 'continuing' && one === 'progress'))],
});

function auxiliary(name: 'be' | 'have' | 'do', vp: string) {
  return (l: Value, r: Value): Made => {
    const own = auxiliaries[l.token?.word ?? ''];
    const finite = l.finite ?? { number: null, past: false };
    const predicates = all(r, (p) => {
      if (own?.negated && p.negation) return null;
      const negation = own?.negated ? { negation: 'not' as const } : {};
      if (name === 'have')
        return { ...aspect(p, p.aspects.includes('progress') ? 'continuing' : finite.past ? 'earlier' : 'perfect'), ...negation };
      if (name === 'be' && vp === 'ger') return { ...aspect(p, 'progress'), ...negation };
      return negation;
    });
    return predicates && { predicates, finite, ...(r.word ? { word: r.word } : {}) };
  };
}

const negate =
  (negation: 'not' | 'never') =>
  (_l: Value, r: Value): Made =>
    pass(
      r,
      all(r, (p) => (p.negation ? null : { negation })),
    );

const adverb = (l: Value, r: Value): Made => {
  const p = r.predicates?.[0];
  return p && l.modifiers ? pass(r, [{ ...p, adverbs: [...l.modifiers, ...p.adverbs] }, ...(r.predicates?.slice(1) ?? [])]) : null;
};

/** Two verb phrases side by side; finite ones in one tense. */
function joined(l: Value, r: Value): Made {
  if (!l.predicates || !r.predicates) return null;
  if (l.finite && r.finite && l.finite.number && r.finite.number && l.finite.number !== r.finite.number) return null;
  const finite = l.finite?.number ? l.finite : (r.finite ?? l.finite);
  return { predicates: [...l.predicates, ...r.predicates], ...(finite ? { finite } : {}) };
}

const perForm: readonly Binary[] = FORMS.flatMap((f): Binary[] => [
  rule('object', `V.${f}`, 'NP', `V.${f}`, 0, object),
  // validate and approve accounts: two verbs with one object
  rule('verb-and', `V.${f}`, 'AND', `VA.${f}`, 0, (l) => (isBare(l) ? pass(l, l.predicates ?? null) : null)),
  rule('verbs', `VA.${f}`, `V.${f}`, `V.${f}`, -0.35, twin),
  rule('second', `V.${f}`, 'PP', `V.${f}`, 0.25, second),
  rule('second-late', `VP.${f}`, 'PP', `VP.${f}`, 0.2, (l, r) => {
    const p = last(l);
    // ransom paid to criminals pays nothing: without an object the verb is no finite one.
    const lone = p?.voice === 'active' && !p.object && /[DFE]/.test(p.verb.valency) && !/[IP]/.test(p.verb.valency);
    return lone ? null : second(l, r);
  }),
  rule('verb-phrase', `V.${f}`, 'VP.to', `V.${f}`, 0.1, verbPhrase('to')),
  rule('verb-phrase-bare', `V.${f}`, 'VP.base', `V.${f}`, 0.1, verbPhrase('base')),
  rule('verb-phrase-gerund', `V.${f}`, 'VP.ger', `V.${f}`, 0.1, verbPhrase('ger')),
  rule('verb-act', `V.${f}`, 'PG', `V.${f}`, 0.15, (l, r) => {
    const p = last(l);
    const inner = r.predicates?.[0];
    if (!p || !inner || p.predicate || p.clause || p.second || !(p.object || p.voice === 'passive')) return null;
    return frame(p) === r.preposition && /^(?:charge|plead|claim|other|sentence|attribute)$/.test(p.verb.act)
      ? changed(l, spanning(l, r), { predicate: inner })
      : null;
  }),
  rule('pivot-gerund', `V.${f}`, 'PI', `V.${f}`, 0.2, (l, r) => {
    const p = last(l);
    const inner = r.predicates?.[0];
    if (!p || !inner || p.predicate || p.clause || !(p.object || p.voice === 'passive') || !/[QR]/.test(p.verb.valency)) return null;
    return changed(l, spanning(l, r), { predicate: inner });
  }),
  // have the plugin enabled: it is so, by the act
  rule('have-done', `V.${f}`, 'V.pas', `V.${f}`, 0.3, (l, r) => {
    const [p, done] = [last(l), r.predicates?.[0]];
    if (!p?.object || !done || l.word !== 'have' || p.negation || p.second || done.object || done.agent || !/T/.test(done.verb.valency))
      return null;
    return changed(l, spanning(l, r), { verb: done.verb, aspects: ['perfect'] });
  }),
  // led to users losing access
  rule('caused-to', `V.${f}`, 'VP.ger', `V.${f}`, 0.2, (l, r) => {
    const [p, inner] = [last(l), r.predicates?.[0]];
    if (!p?.object || !inner || p.predicate || p.clause || p.second || !/^(?:lead to|result in)$/.test(l.word ?? '')) return null;
    const rest = r.predicates?.slice(1) ?? [];
    return changed(l, spanning(l, r), { verb: CAUSES, predicate: rest.length > 0 ? { ...inner, along: rest } : inner });
  }),
  rule('said', `V.${f}`, 'S', `V.${f}`, -0.05, said),
  rule('said-that', `V.${f}`, 'THATS', `V.${f}`, 0.1, said),
  rule('said-wonder', `V.${f}`, 'WHS', `V.${f}`, 0.1, said),
  rule('wonder-to', `V.${f}`, 'WHTO', `V.${f}`, 0.1, (l, r) => {
    const p = last(l);
    const inner = r.predicates?.[0];
    return p && inner && r.predicates?.length === 1 && !p.predicate && !p.clause && !p.object && p.verb.valency.includes('C')
      ? changed(l, spanning(l, r), { predicate: inner })
      : null;
  }),
  rule('particle-adverb', `V.${f}`, 'ADV', `V.${f}`, -0.15, (l, r) => {
    const p = last(l);
    // have more chance: no more having
    if (/^(?:more|less)$/.test(r.token?.word ?? '')) return null;
    return p && r.modifiers ? changed(l, spanning(l, r), { adverbs: [...p.adverbs, ...r.modifiers] }) : null;
  }),
  // is also a tool
  rule('idle-be', `V.${f}`, 'IDLE', `V.${f}`, -0.05, (l) => {
    const p = last(l);
    return p && l.word === 'be' && !p.object ? pass(l, l.predicates ?? null) : null;
  }),
  rule('not-behind', `V.${f}`, 'NOT', `V.${f}`, 0, (l, r) => {
    const p = last(l);
    return p && l.word === 'be' && !p.negation && !p.object ? changed(l, spanning(l, r), { negation: 'not' }) : null;
  }),
  rule('quality', `V.${f}`, 'A', `VP.${f}`, -0.05, (l, r) => {
    const p = last(l);
    return p && l.word === 'be' && p.verb !== EXIST && !p.object && r.modifiers && !r.modifiers.some((one) => VAGUE.test(one.en[0] ?? ''))
      ? changed(l, spanning(l, r), { quality: r.modifiers })
      : null;
  }),
]);

const perPhrase: readonly Binary[] = PHRASES.flatMap((f): Binary[] => [
  rule('adjunct', `VP.${f}`, 'PP', `VP.${f}`, -0.05, (l, r) => (f !== 'pas' && isFar(l, r) ? null : adjunct(l, r))),
  rule('adjunct-far', `VP.${f}`, 'PP', `VP.${f}`, -0.3, (l, r) => (f !== 'pas' && isFar(l, r) ? adjunct(l, r) : null)),
  rule('adjunct-unsaid', `VP.${f}`, 'PP', `VP.${f}`, -0.6, unsaid),
  rule('time', `VP.${f}`, 'PT', `VP.${f}`, 0.05, ready),
  rule('time-bare', `VP.${f}`, 'T', `VP.${f}`, 0.05, ready),
  rule('time-before', 'PT', `VP.${f}`, `VP.${f}`, -0.1, (l, r) => early(l, r)),
  rule('time-before-bare', 'T', `VP.${f}`, `VP.${f}`, -0.05, (l, r) => early(l, r)),
  rule('compared', `VP.${f}`, 'PCMP', `VP.${f}`, 0, ready),
  rule('manner', `VP.${f}`, 'PM', `VP.${f}`, 0, ready),
  rule('manner-comma', `VP.${f}`, 'CPM', `VP.${f}`, -0.05, ready),
  rule('purpose', `VP.${f}`, 'VP.to', `VP.${f}`, -0.15, purposed),
  rule('purpose-comma', `VP.${f}`, 'CTO', `VP.${f}`, -0.2, purposed),
  rule('adverb', 'ADV', `VP.${f}`, `VP.${f}`, 0, adverb),
  rule('adverb-behind', `VP.${f}`, 'ADV', `VP.${f}`, -0.05, (l, r) => {
    // meant that it did not begin on time: the nearer verb has it
    if (last(l)?.clause || last(l)?.predicate?.end === l.end) return null;
    const p = last(l);
    return p && r.modifiers ? changed(l, spanning(l, r), { adverbs: [...p.adverbs, ...r.modifiers] }) : null;
  }),
  rule('idle', 'IDLE', `VP.${f}`, `VP.${f}`, 0, (_l, r) => pass(r, r.predicates ?? null)),
  rule('idle-behind', `VP.${f}`, 'IDLE', `VP.${f}`, -0.05, (l) => pass(l, l.predicates ?? null)),
  rule('not', 'NOT', `VP.${f}`, `VP.${f}`, 0, negate('not')),
  rule('never', 'NEVER', `VP.${f}`, `VP.${f}`, 0, negate('never')),
  rule('then', `VP.${f}`, 'AND', `VPA.${f}`, 0, (l) => pass(l, l.predicates ?? null)),
  rule('then-list', `VPL.${f}`, 'AND', `VPA.${f}`, 0, (l) => pass(l, l.predicates ?? null)),
  rule('and', `VPA.${f}`, `VP.${f}`, `VP.${f}`, -0.1, joined),
  rule('or', `VP.${f}`, 'OR', `VPO.${f}`, 0, (l) => pass(l, l.predicates ?? null)),
  rule('or-comma', `VPC.${f}`, 'OR', `VPO.${f}`, 0, (l) => pass(l, l.predicates ?? null)),
  rule('or-then', `VPO.${f}`, `VP.${f}`, `VP.${f}`, -0.15, (l, r) => {
    const [first, ...rest] = r.predicates ?? [];
    return first && l.predicates?.length === 1
      ? joined(l, { ...r, predicates: [{ ...first, adverbs: [hedge('或', 'or'), ...first.adverbs] }, ...rest] })
      : null;
  }),
  rule('but', `VP.${f}`, 'BUT', `VPB.${f}`, 0, (l) => pass(l, l.predicates ?? null)),
  rule('but-comma', `VPC.${f}`, 'BUT', `VPB.${f}`, 0, (l) => pass(l, l.predicates ?? null)),
  rule('but-then', `VPB.${f}`, `VP.${f}`, `VP.${f}`, -0.15, (l, r) => {
    const [first, ...rest] = r.predicates ?? [];
    return first ? joined(l, { ...r, predicates: [{ ...first, adverbs: [hedge('但', 'but'), ...first.adverbs] }, ...rest] }) : null;
  }),
  rule('adjunct-comma', `VP.${f}`, 'CPP', `VP.${f}`, -0.1, adjunct),
  rule('comma', `VP.${f}`, 'COMMA', `VPC.${f}`, 0, (l) => pass(l, l.predicates ?? null)),
  rule('comma-list', `VPL.${f}`, 'COMMA', `VPC.${f}`, 0, (l) => pass(l, l.predicates ?? null)),
  rule('row', `VPC.${f}`, `VP.${f}`, `VPL.${f}`, -0.1, joined),
]);

const perTense: readonly Binary[] = (['fin', 'base', 'en', 'ger'] as const).flatMap((f): Binary[] => [
  rule('passive', `BE.${f}`, 'VP.pas', `VP.${f}`, 0.05, auxiliary('be', 'pas')),
  rule('be-rest', `BE.${f}`, 'BREST', `V.${f}`, 0.05, (l, r) => {
    const p = r.predicates?.[0];
    const negated = auxiliaries[l.token?.word ?? '']?.negated;
    return p
      ? {
          predicates: [negated ? { ...p, negation: 'not' } : p],
          ...(r.word ? { word: r.word } : {}),
          ...(l.finite ? { finite: l.finite } : {}),
        }
      : null;
  }),
  rule('to-be', `BE.${f}`, 'VP.beto', `VP.${f}`, 0.1, (l, r) => {
    const negated = auxiliaries[l.token?.word ?? '']?.negated;
    const predicates = all(r, (p) => (negated ? (p.negation ? null : { negation: 'not' }) : {}));
    return predicates && { predicates, ...(l.finite ? { finite: l.finite } : {}) };
  }),
  ...(f === 'en' ? [] : [rule('progress', `BE.${f}`, 'VP.ger', `VP.${f}`, 0.05, auxiliary('be', 'ger'))]),
  ...(f === 'en'
    ? [rule('progress', 'BE.en', 'VP.ger', 'VP.en', 0.05, auxiliary('be', 'ger'))]
    : [rule('perfect', `HAVE.${f}`, 'VP.en', `VP.${f}`, 0.15, auxiliary('have', 'en'))]),
  rule('have-yet', `HAVE.${f}`, 'VP.beto', `VP.${f}`, 0, (l, r) =>
    r.predicates?.[0]?.negation === 'not-yet' ? { predicates: r.predicates, ...(l.finite ? { finite: l.finite } : {}) } : null,
  ),
  rule('exists', `THEREBE.${f}`, 'NP', `VPX.${f}`, 0.1, (l, r) => (r.nominal ? negatedObject(l, r.nominal, spanning(l, r)) : null)),
]);

/** Adjectives with a frame of their own, without their be: unable to VP, responsible for X. */
const rests: readonly Binary[] = [
  rule('object', 'BREST', 'NP', 'BREST', 0, object),
  rule('second', 'BREST', 'PP', 'BREST', 0.25, second),
  rule('verb-phrase', 'BREST', 'VP.to', 'BREST', 0.1, verbPhrase('to')),
  rule('verb-phrase-gerund', 'BREST', 'VP.ger', 'BREST', 0.1, verbPhrase('ger')),
  ...FORMS.map((f) =>
    // left the hospital unable to VP
    rule('made-so', `V.${f}`, 'BREST', `V.${f}`, 0.15, (l, r) => {
      const p = last(l);
      const inner = r.predicates?.[0];
      return p && inner && complete(r) && p.object && !p.predicate && /R/.test(p.verb.valency)
        ? changed(l, spanning(l, r), { predicate: inner })
        : null;
    }),
  ),
];

export const predicateBinary: readonly Binary[] = [
  ...rests,
  ...perForm,
  ...perPhrase,
  ...perTense,
  rule('not-rest', 'NOT', 'BREST', 'BREST', 0, negate('not')),
  rule('adverb-rest', 'ADV', 'BREST', 'BREST', 0, adverb),
  rule('idle-rest', 'IDLE', 'BREST', 'BREST', 0, (_l, r) => pass(r, r.predicates ?? null)),
  rule('adverb-to-be', 'ADV', 'VP.beto', 'VP.beto', 0, adverb),
  rule('idle-to-be', 'IDLE', 'VP.beto', 'VP.beto', 0, (_l, r) => pass(r, r.predicates ?? null)),
  rule('not-to-be', 'NOT', 'VP.beto', 'VP.beto', 0, negate('not')),
  rule('to-be-verb', 'BETO', 'VP.base', 'VP.beto', 0, (l, r) => {
    const found = beforeVerb[l.token?.word ?? ''];
    return pass(
      r,
      all(r, (p) => {
        if (found?.negation) return p.negation ? null : { negation: found.negation };
        if (found?.modality) return p.modality ? null : { modality: found.modality };
        return { adverbs: [...(l.modifiers ?? []), ...p.adverbs] };
      }),
    );
  }),
  rule('modal', 'MODAL', 'VP.base', 'VP.fin', 0.1, (l, r) => {
    const word = l.token?.word ?? '';
    const found = modals[word];
    const modality = obligations.has(word) ? 'must' : found?.modality;
    if (!modality) return null;
    const predicates = all(r, (p) =>
      p.modality || (found?.negated && p.negation) ? null : { modality, ...(found?.negated ? { negation: 'not' as const } : {}) },
    );
    return predicates && { predicates, finite: l.finite ?? { number: null, past: false } };
  }),
  rule('did', 'DO.fin', 'VP.base', 'VP.fin', 0.05, auxiliary('do', 'base')),
  rule('to-comma', 'COMMA', 'VP.to', 'CTO', 0, (_l, r) => pass(r, r.predicates ?? null)),
  rule('to', 'TO', 'VP.base', 'VP.to', 0.05, (_l, r) => pass(r, r.predicates ?? null)),
  rule('there-finite', 'MODAL', 'VPX.base', 'VPX.fin', 0, (l, r) => {
    const modality = modals[l.token?.word ?? '']?.modality;
    const predicates = all(r, () => (modality ? { modality } : null));
    return predicates && { predicates };
  }),
  rule('there-perfect', 'HAVE.fin', 'VPX.en', 'VPX.fin', 0, auxiliary('have', 'en')),
  ...prepositionalBinary,
];

export const predicateUnary: readonly Unary[] = [
  ...FORMS.map((f) => lift('complete', `V.${f}`, `VP.${f}`, 0, (value) => (complete(value) ? value : null))),
  lift('quantity', 'QUANT', 'NP', -0.8, () => null),
];
