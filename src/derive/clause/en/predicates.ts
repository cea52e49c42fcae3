import type { Adjunct, Aspect, Nominal, Phrase, Predicate, Role } from '../tree.js';
import { auxiliaries, beforeVerb, EXIST, hedge, modals, obligations, prepositions } from './closed.js';
import { TRANSITIVE } from './lexical.js';
import { type Binary, changed, isPhrase, lastPhrase, lift, type Made, rule, spanning, type Unary, type Value } from './value.js';

const FORMS = ['fin', 'base', 'en', 'ger', 'pas'] as const;
const PHRASES = [...FORMS, 'to'] as const;

const last = (value: Value): Predicate | null => value.predicates?.at(-1) ?? null;
const codes = (value: Value): string => last(value)?.verb.valency ?? '';

const isFigure = (nominal: Nominal | undefined): boolean => isPhrase(nominal) && nominal.head.type === 'figure';

function object(l: Value, r: Value): Made {
  const p = last(l);
  if (!p || !r.nominal || p.predicate || p.clause) return null;
  const span = spanning(l, r);
  const { valency } = p.verb;
  if (isPhrase(r.nominal) && r.nominal.head.type === 'date') return null;
  if (p.voice === 'passive') {
    // was fined $5 million; was named X; was granted access
    if (isFigure(r.nominal) && /[DM]/.test(valency) && !p.object) return changed(l, span, { object: r.nominal });
    if (/E/.test(valency) && !p.second && isName(r.nominal)) return changed(l, span, { second: r.nominal });
    return /D/.test(valency) && !p.object && /^(?:give|grant|offer|send|pay)$/.test(l.word ?? '')
      ? changed(l, span, { object: r.nominal })
      : null;
  }
  if (p.object) {
    if (p.verb.act === 'fine' && !p.second && isFigure(r.nominal)) return changed(l, span, { second: p.object, object: r.nominal });
    if (p.second || !/^(?:give|grant|offer|send|pay|tell|show|provide|cost|owe)$/.test(l.word ?? '') || !/D/.test(valency)) return null;
    return changed(l, span, { second: p.object, object: r.nominal });
  }
  if (p.verb.act === 'be' && l.word === 'be') return changed(l, span, { object: r.nominal });
  if (!isFigure(r.nominal) && !/[TDFENQRLSXK]/.test(valency) && !(valency.includes('P') && p.verb.with?.en === '')) return null;
  if (isFigure(r.nominal) && !/[MTDFNS]/.test(valency)) return null;
  if (
    isPhrase(r.nominal) &&
    r.nominal.head.type === 'figure' &&
    /percent|ratio|points|multiple/.test(r.nominal.head.figure.kind) &&
    !valency.includes('M')
  )
    return null;
  // left servers disabled: the participle says what became of the object
  if (
    /^(?:leave|make|keep|render|have|get|find|see|hear|set)$/.test(l.word ?? '') &&
    isPhrase(r.nominal) &&
    r.nominal.relatives.some(
      (one) => one.gap === 'object' && one.subject === null && one.predicate.second === null && one.predicate.adjuncts.length === 0,
    )
  )
    return null;
  return negatedObject(l, r.nominal, span);
}

/** found no evidence: the negation belongs to the verb. */
function negatedObject(l: Value, nominal: Nominal, span: { start: number; end: number }): Made {
  if (isPhrase(nominal) && nominal.determiner === 'no') {
    if (last(l)?.negation) return null;
    return changed(l, span, { object: { ...nominal, determiner: null }, negation: 'not' });
  }
  return changed(l, span, { object: nominal });
}

const isName = (nominal: Nominal): boolean => isPhrase(nominal) && /^(?:entity|verbatim|indicator)$/.test(nominal.head.type);

/** The preposition that the verb's frame asks for. */
function frame(p: Predicate): string | null {
  const { valency, with: own } = p.verb;
  if (own && /[PDFELK]/.test(valency)) return own.en === '' ? null : own.en;
  if (valency.includes('F')) return 'from';
  if (valency.includes('D')) return 'to';
  if (valency.includes('E')) return 'as';
  if (valency.includes('P')) return 'with';
  return null;
}

function second(l: Value, r: Value): Made {
  const p = last(l);
  const nominal = r.adjunct?.nominal;
  if (!p || !nominal || !r.preposition || p.predicate || p.clause) return null;
  if (r.preposition === 'by' && p.voice === 'passive' && !p.agent && !isFigure(nominal))
    return changed(l, spanning(l, r), { agent: nominal });
  if (p.second) return null;
  if (isFigure(nominal) && p.verb.valency.includes('M')) {
    if (r.preposition === 'by' && !p.object) return changed(l, spanning(l, r), { object: nominal });
    if (r.preposition === 'to') return changed(l, spanning(l, r), { second: nominal });
  }
  return r.preposition === frame(p) ||
    (r.preposition === 'into' && frame(p) === 'in') ||
    (r.preposition === 'for' && p.verb.valency.includes('D') && p.verb.with === undefined && /^(?:provide|make)$/.test(l.word ?? ''))
    ? changed(l, spanning(l, r), { second: nominal })
    : null;
}

const PUNISHED = /^(?:fine|arrest|charge|sentence|sanction|sue|seize|investigate|plead|ban|dismiss|settle|issue|think|say)$/;

/** Role of a prepositional phrase that the verb's frame does not ask for; null where it can't be told. */
function roleOf(p: Predicate, preposition: string, nominal: Nominal): { role: Role; preposition: string | null } | null {
  const head = lastPhrase(nominal)?.head;
  if (preposition === 'for') {
    if (PUNISHED.test(p.verb.act)) return { role: 'cause', preposition };
    if (isFigure(nominal)) return head?.type === 'figure' && head.figure.kind === 'money' ? { role: 'measure', preposition } : null;
    return /^(?:use|build|provide|store|send|other)$/.test(p.verb.act) ? { role: 'purpose', preposition } : null;
  }
  if (preposition === 'with') {
    if (head?.type === 'entity' || (head?.type === 'noun' && /person|group|org/.test(head.noun.kind)))
      return { role: 'company', preposition };
    return { role: 'means', preposition };
  }
  if (preposition === 'over' && PUNISHED.test(p.verb.act)) return { role: 'cause', preposition };
  if (preposition === 'by') return null;
  const role = Object.hasOwn(prepositions, preposition) ? prepositions[preposition] : null;
  if (!role) return null;
  if (role === 'goal' && !/[IDL]/.test(p.verb.valency)) return null;
  if (role === 'place' && /^(?:in|at|on|under)$/.test(preposition) && !isPlace(head, preposition)) return null;
  return { role, preposition };
}

/** What something can happen in, on or at; the rest is idiom (at risk, in nature, on average). */
function isPlace(head: Phrase['head'] | undefined, preposition: string): boolean {
  if (!head || head.type === 'figure' || head.type === 'date') return false;
  if (head.type !== 'noun') return true;
  if (preposition === 'at') return /^(?:place|org|event)$/.test(head.noun.kind);
  return !/^(?:quality|quantity|thing|act|time|money|measure)$/.test(head.noun.kind);
}

const FAR = /^(?:from|for|on|about|against|over|as|to)$/;

/** Phrases that lean on a noun before them rather than on the verb; on a server is a place of the act. */
function isFar(r: Value): boolean {
  const head = r.adjunct?.nominal && lastPhrase(r.adjunct.nominal)?.head;
  if (r.preposition === 'on' && head?.type === 'noun' && /^(?:device|system|software|place)$/.test(head.noun.kind)) return false;
  return FAR.test(r.preposition ?? '');
}

function adjunct(l: Value, r: Value): Made {
  const p = last(l);
  const nominal = r.adjunct?.nominal;
  if (!p || !nominal || !r.preposition || !r.adjunct || p.clause) return null;
  const role = roleOf(p, r.preposition, nominal);
  return role && changed(l, spanning(l, r), { adjuncts: [...p.adjuncts, { ...r.adjunct, ...role }] });
}

function ready(l: Value, r: Value): Made {
  const p = last(l);
  if (r.adjunct?.role === 'cause' && r.adjunct.predicate && p && !PUNISHED.test(p.verb.act)) return null;
  return p && r.adjunct && !p.clause ? changed(l, spanning(l, r), { adjuncts: [...p.adjuncts, r.adjunct] }) : null;
}

/** on Thursday published: the time stands before its verb. */
function early(l: Value, r: Value): Made {
  const [first, ...rest] = r.predicates ?? [];
  return first && l.adjunct ? pass(r, [{ ...first, adjuncts: [l.adjunct, ...first.adjuncts] }, ...rest]) : null;
}

/** Whether nothing that the verb must have is missing. */
function complete(value: Value): boolean {
  return (value.predicates ?? []).every((p) => {
    const { valency } = p.verb;
    if (p.verb === EXIST) return p.object !== null;
    if (p.voice === 'passive') return p.predicate !== null || /[TDFELNM]/.test(valency);
    if (p.object || p.clause || p.predicate || p.second) {
      if (/[QR]/.test(valency) && !/[TDFEMNL]/.test(valency) && !p.predicate) return false;
      return !(p.second && !p.object && /[DFE]/.test(valency) && !/[IP]/.test(valency) && p.verb.act !== 'be');
    }
    if (p.quality) return true;
    return /[I]/.test(valency) || (/S/.test(valency) && !/[NT]/.test(valency));
  });
}

const BARE = /^(?:make|let|help)$/;

function verbPhrase(form: 'to' | 'base' | 'ger') {
  return (l: Value, r: Value): Made => {
    const p = last(l);
    const inner = r.predicates?.[0];
    if (!p || !inner || p.predicate || p.clause || p.second) return null;
    const { valency } = p.verb;
    const fits =
      form === 'ger'
        ? !p.object && (valency.includes('G') || (valency.includes('V') && / (?:of|at|in|from|to|for|on)$/.test(l.word ?? '')))
        : form === 'base'
          ? (/ to$/.test(l.word ?? '') && valency.includes('V') && !p.object) ||
            (BARE.test(l.word ?? '') && (p.object ? /[QR]/.test(valency) : l.word === 'help'))
          : p.object || p.voice === 'passive'
            ? /[QR]/.test(valency)
            : /[V]/.test(valency) || p.verb.act === 'claim' || (l.word === 'be' && p.verb !== EXIST);
    if (!fits) return null;
    const rest = r.predicates?.slice(1) ?? [];
    return changed(l, spanning(l, r), { predicate: rest.length > 0 ? { ...inner, along: rest } : inner });
  };
}

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

const pass = (value: Value, predicates: readonly Predicate[] | null): Made =>
  predicates && { predicates, ...(value.finite ? { finite: value.finite } : {}), ...(value.word ? { word: value.word } : {}) };

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
  rule('second', `V.${f}`, 'PP', `V.${f}`, 0.25, second),
  rule('second-late', `VP.${f}`, 'PP', `VP.${f}`, 0.2, second),
  rule('verb-phrase', `V.${f}`, 'VP.to', `V.${f}`, 0.1, verbPhrase('to')),
  rule('verb-phrase-bare', `V.${f}`, 'VP.base', `V.${f}`, 0.1, verbPhrase('base')),
  rule('verb-phrase-gerund', `V.${f}`, 'VP.ger', `V.${f}`, 0.1, verbPhrase('ger')),
  rule('pivot-gerund', `V.${f}`, 'PI', `V.${f}`, 0.2, (l, r) => {
    const p = last(l);
    const inner = r.predicates?.[0];
    if (!p || !inner || p.predicate || p.clause || !(p.object || p.voice === 'passive') || !/[QR]/.test(p.verb.valency)) return null;
    return changed(l, spanning(l, r), { predicate: inner });
  }),
  rule('said', `V.${f}`, 'S', `V.${f}`, -0.05, said),
  rule('said-that', `V.${f}`, 'THATS', `V.${f}`, 0.1, said),
  rule('particle-adverb', `V.${f}`, 'ADV', `V.${f}`, -0.15, (l, r) => {
    const p = last(l);
    return p && r.modifiers ? changed(l, spanning(l, r), { adverbs: [...p.adverbs, ...r.modifiers] }) : null;
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
  rule('adjunct', `VP.${f}`, 'PP', `VP.${f}`, -0.05, (l, r) => (isFar(r) ? null : adjunct(l, r))),
  rule('adjunct-far', `VP.${f}`, 'PP', `VP.${f}`, -0.3, (l, r) => (isFar(r) ? adjunct(l, r) : null)),
  rule('time', `VP.${f}`, 'PT', `VP.${f}`, 0.05, ready),
  rule('time-bare', `VP.${f}`, 'T', `VP.${f}`, 0.05, ready),
  rule('time-before', 'PT', `VP.${f}`, `VP.${f}`, -0.1, (l, r) => early(l, r)),
  rule('time-before-bare', 'T', `VP.${f}`, `VP.${f}`, -0.05, (l, r) => early(l, r)),
  rule('manner', `VP.${f}`, 'PM', `VP.${f}`, 0, ready),
  rule('manner-comma', `VP.${f}`, 'CPM', `VP.${f}`, -0.05, ready),
  rule('purpose', `VP.${f}`, 'VP.to', `VP.${f}`, -0.15, (l, r) => {
    const p = last(l);
    const inner = r.predicates?.[0];
    if (!p || !inner || p.clause || p.verb.act === 'be') return null;
    const rest = r.predicates?.slice(1) ?? [];
    const purpose: Adjunct = {
      start: r.start,
      end: r.end,
      role: 'purpose',
      nominal: null,
      predicate: rest.length > 0 ? { ...inner, along: rest } : inner,
      preposition: null,
    };
    return changed(l, spanning(l, r), { adjuncts: [...p.adjuncts, purpose] });
  }),
  rule('adverb', 'ADV', `VP.${f}`, `VP.${f}`, 0, adverb),
  rule('adverb-behind', `VP.${f}`, 'ADV', `VP.${f}`, -0.05, (l, r) => {
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
    : [rule('perfect', `HAVE.${f}`, 'VP.en', `VP.${f}`, 0.05, auxiliary('have', 'en'))]),
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
  rule('to', 'TO', 'VP.base', 'VP.to', 0.05, (_l, r) => pass(r, r.predicates ?? null)),
  rule('there-finite', 'MODAL', 'VPX.base', 'VPX.fin', 0, (l, r) => {
    const modality = modals[l.token?.word ?? '']?.modality;
    const predicates = all(r, () => (modality ? { modality } : null));
    return predicates && { predicates };
  }),
  rule('there-perfect', 'HAVE.fin', 'VPX.en', 'VPX.fin', 0, auxiliary('have', 'en')),
  // Prepositional phrases
  rule('preposition', 'P', 'NP', 'PP', 0, (l, r) => {
    if (!r.nominal || !l.preposition) return null;
    const role = prepositions[l.preposition] ?? 'scope';
    return {
      preposition: l.preposition,
      adjunct: { ...spanning(l, r), role, nominal: r.nominal, predicate: null, preposition: l.preposition },
    };
  }),
  rule('preposition-time', 'P', 'T', 'PT', 0.1, timed),
  rule('times', 'T', 'AND', 'TA', 0, (l) => (l.adjunct ? { adjunct: l.adjunct } : null)),
  rule('times-end', 'TA', 'T', 'T', 0, (l, r) => {
    const [a, b] = [l.adjunct?.nominal, r.adjunct?.nominal];
    if (!a || !b || !l.adjunct || r.adjunct?.role !== 'time') return null;
    const span = spanning(l, r);
    return {
      adjunct: { ...l.adjunct, ...span, nominal: { node: 'list', items: [a, b], conjunction: 'and', open: false, kind: null, ...span } },
    };
  }),
  rule('preposition-duration', 'P', 'DUR', 'PT', 0.1, (l, r) =>
    r.nominal && /^(?:for|in|within|after|over|during|before)$/.test(l.preposition ?? '')
      ? {
          adjunct: {
            ...spanning(l, r),
            role: 'duration',
            nominal: r.nominal,
            predicate: null,
            preposition: l.preposition === 'for' || l.preposition === 'over' || l.preposition === 'during' ? null : (l.preposition ?? null),
          },
        }
      : null,
  ),
  rule('preposition-verb', 'P', 'VP.ger', 'PM', 0, manner),
  rule('preposition-pivot', 'P', 'VP.ger', 'PI', 0, (l, r) =>
    /^(?:into|from)$/.test(l.preposition ?? '') && r.predicates ? { predicates: r.predicates } : null,
  ),
  rule('conjunction-verb', 'SUB', 'VP.ger', 'PM', 0, (l, r) => {
    const word = l.token?.word ?? '';
    const p = r.predicates?.[0];
    return p && r.predicates?.length === 1 && /^(?:after|before|while|when)$/.test(word)
      ? { adjunct: { ...spanning(l, r), role: 'time', nominal: null, predicate: p, preposition: word } }
      : null;
  }),
  rule('whether', 'WHETHER', 'S', 'THATS', 0, (_l, r) => {
    const [clause, ...rest] = r.clauses ?? [];
    const [first, ...others] = clause?.predicates ?? [];
    if (!clause || !first || rest.length > 0) return null;
    return { clauses: [{ ...clause, predicates: [{ ...first, adverbs: [hedge('是否', 'whether'), ...first.adverbs] }, ...others] }] };
  }),
  rule('adjunct-after-comma', 'COMMA', 'PP', 'CPP', 0, (_l, r) =>
    /^(?:based on|due to|because of|in response to|as part of|as a result of|thanks to|through|via|along with|together with|following)$/.test(
      r.preposition ?? '',
    ) &&
    r.adjunct &&
    r.preposition
      ? { adjunct: r.adjunct, preposition: r.preposition }
      : null,
  ),
  rule('manner-after-comma', 'COMMA', 'PM', 'CPM', 0, (_l, r) => (r.adjunct ? { adjunct: r.adjunct } : null)),
];

/** Adjectives that say nothing alone. */
const VAGUE = /^(?:far|less|more|long|due|due to|able|same|other|few|much|many|such|most|worth|sure|next|last|first|own)$/;

function said(l: Value, r: Value): Made {
  const p = last(l);
  const clause = r.clauses?.[0];
  if (!p || !clause || r.clauses?.length !== 1 || p.clause || p.predicate || !p.verb.valency.includes('C')) return null;
  if (p.object && !/[DQ]/.test(p.verb.valency)) return null;
  return changed(l, spanning(l, r), { clause });
}

function timed(l: Value, r: Value): Made {
  const word = l.preposition ?? '';
  if (!r.adjunct || !/^(?:on|in|at|during|within|since|until|by|before|prior to|after|following|from|as of|through|of)$/.test(word))
    return null;
  const role: Role = /since|from/.test(word) ? 'since' : /until|as of|through/.test(word) ? 'until' : word === 'by' ? 'by-time' : 'time';
  const preposition = /^(?:before|prior to)$/.test(word) ? 'before' : /^(?:after|following)$/.test(word) ? 'after' : null;
  return {
    preposition: word,
    adjunct: { ...r.adjunct, ...spanning(l, r), role: r.adjunct.role === 'time' ? role : r.adjunct.role, preposition },
  };
}

function manner(l: Value, r: Value): Made {
  const word = l.preposition ?? '';
  const inner = r.predicates?.[0];
  if (!inner) return null;
  const rest = r.predicates?.slice(1) ?? [];
  const predicate = rest.length > 0 ? { ...inner, along: rest } : inner;
  const role: Role | null = /^(?:by|through|via)$/.test(word)
    ? 'means'
    : word === 'for'
      ? 'cause'
      : /^(?:before|after|prior to|following)$/.test(word)
        ? 'time'
        : null;
  return (
    role && {
      preposition: word,
      adjunct: {
        ...spanning(l, r),
        role,
        nominal: null,
        predicate,
        preposition: word === 'prior to' ? 'before' : word === 'following' ? 'after' : word,
      },
    }
  );
}

export const predicateUnary: readonly Unary[] = [
  ...FORMS.map((f) => lift('complete', `V.${f}`, `VP.${f}`, 0, (value) => (complete(value) ? value : null))),
  lift('quantity', 'QUANT', 'NP', -0.8, () => null),
];

export { codes, TRANSITIVE };
