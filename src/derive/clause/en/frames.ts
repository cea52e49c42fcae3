import { type Nominal, type Phrase, type Predicate, predicate } from '../tree.js';
import { pass } from './pass.js';
import { COSTS, EXIST, GIVES, SPENDS } from './records.js';
import { isFigure, PUNISHED, roleOf } from './roles.js';
import { changed, isPhrase, lastPhrase, type Made, spanning, type Value } from './value.js';
export const last = (value: Value): Predicate | null => value.predicates?.at(-1) ?? null;

/** 66% of the cases */
const isShare = (nominal: Nominal): boolean =>
  isPhrase(nominal) && nominal.possessor?.node === 'phrase' && nominal.possessor.head.type === 'figure';

/** Somebody to whom something can be given. */
function isSomebody(nominal: Nominal): boolean {
  const head = lastPhrase(nominal)?.head;
  if (head?.type === 'noun') return /^(?:person|org|group|place|system|software|device)$/.test(head.noun.kind);
  return head?.type === 'entity' || head?.type === 'verbatim' || head?.type === 'pronoun';
}

export function object(l: Value, r: Value): Made {
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
  if (p.object && l.word === 'cost' && isFigure(r.nominal) && !p.second && !isFigure(p.object))
    return changed(l, span, { verb: COSTS, predicate: predicate(SPENDS, span, { object: r.nominal }) });
  if (p.object) {
    if (p.verb.act === 'fine' && !p.second && isFigure(r.nominal)) return changed(l, span, { second: p.object, object: r.nominal });
    if (p.second || !/^(?:give|grant|offer|send|pay|tell|show|provide|cost|owe)$/.test(l.word ?? '') || !/D/.test(valency)) return null;
    if (!isSomebody(p.object)) return null;
    return changed(l, span, { second: p.object, object: r.nominal });
  }
  if (p.verb.act === 'be' && l.word === 'be') return changed(l, span, { object: r.nominal });
  if (p.verb.act === 'account' && isShare(r.nominal)) return changed(l, span, { object: r.nominal });
  if (!isFigure(r.nominal) && !/[TDFENQRLSK]/.test(valency) && !(valency.includes('P') && p.verb.with?.en === '')) return null;
  if (isFigure(r.nominal) && !/[MTDFNS]/.test(valency)) return null;
  if (
    isPhrase(r.nominal) &&
    r.nominal.head.type === 'figure' &&
    /percent|ratio|points|multiple/.test(r.nominal.head.figure.kind) &&
    !valency.includes('M')
  )
    return null;
  // have mostly targeted firms: the perfect, no firms that somebody has
  const first = r.nominal.node === 'list' ? (r.nominal.kind ?? r.nominal.items[0]) : r.nominal;
  if (l.word === 'have' && isPhrase(first) && startsWithParticiple(first)) return null;
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

/** stolen data, mostly targeted firms: nothing before them but what a verb may begin with. */
function startsWithParticiple(p: Phrase): boolean {
  if (p.determiner !== null || p.possessor !== null || p.figure !== null) return false;
  const adjectives = [...p.adjectives, ...(p.compounds[0]?.adjectives ?? [])];
  return (
    adjectives[0]?.part === 'adverb' ||
    adjectives[0]?.en[0] === 'targeted' ||
    (p.focus !== undefined && /ed$/.test(adjectives[0]?.en[0] ?? '')) ||
    p.relatives.some((one) => one.predicate.start === p.start && one.gap === 'object')
  );
}

/** found no evidence: the negation belongs to the verb. */
export function negatedObject(l: Value, nominal: Nominal, span: { start: number; end: number }): Made {
  if (isPhrase(nominal) && nominal.determiner === 'no') {
    if (last(l)?.negation) return null;
    return changed(l, span, { object: { ...nominal, determiner: null }, negation: 'not' });
  }
  return changed(l, span, { object: nominal });
}

export const isName = (nominal: Nominal): boolean => isPhrase(nominal) && /^(?:entity|verbatim|indicator)$/.test(nominal.head.type);

/** The preposition that the verb's frame asks for. */
export function frame(p: Predicate): string | null {
  const { valency, with: own } = p.verb;
  if (own && /[PDFELK]/.test(valency)) return own.en === '' ? null : own.en;
  if (valency.includes('F')) return 'from';
  if (valency.includes('D')) return 'to';
  if (valency.includes('E')) return 'as';
  if (valency.includes('P')) return 'with';
  return null;
}

export function second(l: Value, r: Value): Made {
  const p = last(l);
  const nominal = r.adjunct?.nominal;
  if (!p || !nominal || !r.preposition || p.predicate || p.clause) return null;
  if (r.preposition === 'by' && p.voice === 'passive' && !p.agent && !isFigure(nominal))
    return changed(l, spanning(l, r), { agent: nominal });
  if (p.second) return null;
  // equip X with Y: give it to X
  if (
    r.preposition === 'with' &&
    /^(?:equip|arm|supply|furnish|provide|present)$/.test(l.word ?? '') &&
    p.object &&
    isSomebody(p.object) &&
    p.voice === 'active'
  )
    return changed(l, spanning(l, r), { verb: GIVES, object: nominal, second: p.object });
  if (isFigure(nominal) && p.verb.valency.includes('M')) {
    if (r.preposition === 'by' && !p.object) return changed(l, spanning(l, r), { object: nominal });
    if (r.preposition === 'to') return changed(l, spanning(l, r), { second: nominal });
  }
  return r.preposition === frame(p) ||
    (r.preposition === 'into' && frame(p) === 'in') ||
    (r.preposition === 'with' && l.word === 'share') ||
    (r.preposition === 'for' && p.verb.valency.includes('D') && p.verb.with === undefined && /^(?:provide|make)$/.test(l.word ?? ''))
    ? changed(l, spanning(l, r), { second: nominal })
    : null;
}

/** Prepositions whose phrases tell where, how or what for; without them what is told of the verb still holds. */
const SPARE =
  /^(?:in|on|at|under|with|for|over|about|amid|into|across|upon|alongside|within|inside|around|toward|towards|via|through|during|along with|together with)$/;

/** A phrase that fits no role: it is kept to be left out. */
export function unsaid(l: Value, r: Value): Made {
  const p = last(l);
  const nominal = r.adjunct?.nominal;
  if (!p || !nominal || !r.adjunct || !SPARE.test(r.preposition ?? '') || p.clause || p.predicate || p.quality) return null;
  // What the verb leans on is no decoration.
  if (
    roleOf(p, r.preposition ?? '', nominal) ||
    frame(p) === r.preposition ||
    (!p.object && p.voice === 'active' && !/^be /.test(p.verb.en[0] ?? ''))
  )
    return null;
  return changed(l, spanning(l, r), { adjuncts: [...p.adjuncts, { ...r.adjunct, role: 'unsaid', preposition: r.preposition ?? null }] });
}

export const FAR = /^(?:from|for|on|about|against|over|as|to)$/;

/** Phrases that lean on a noun before them rather than on the verb; on a server is a place of the act. */
export function isFar(l: Value, r: Value): boolean {
  // applications managed via X: the nearer verb has it
  const object = last(l)?.object;
  const near = object && lastPhrase(object)?.relatives.at(-1);
  if (near && near.predicate.end === l.end) return true;
  const head = r.adjunct?.nominal && lastPhrase(r.adjunct.nominal)?.head;
  if (r.preposition === 'on' && head?.type === 'noun' && /^(?:device|system|software|place)$/.test(head.noun.kind)) return false;
  if (r.preposition === 'in' && head?.type === 'noun' && !/^(?:place|org|system|device|event|document|attack)$/.test(head.noun.kind))
    return true;
  return FAR.test(r.preposition ?? '');
}

export function adjunct(l: Value, r: Value): Made {
  const p = last(l);
  const nominal = r.adjunct?.nominal;
  if (!p || !nominal || !r.preposition || !r.adjunct || p.clause || p.predicate) return null;
  const role = roleOf(p, r.preposition, nominal);
  return role && changed(l, spanning(l, r), { adjuncts: [...p.adjuncts, { ...r.adjunct, ...role }] });
}

export function ready(l: Value, r: Value): Made {
  const p = last(l);
  // has released patches to fix it as of May: said of the release
  if (r.adjunct?.role === 'until' && r.preposition === 'as of' && !l.finite) return null;
  // to improve it by fixing flaws: the nearer verb has the means
  if (/^(?:means|by-time|until)$/.test(r.adjunct?.role ?? '') && p?.predicate && p.predicate.end === l.end) return null;
  // released in macOS 9 shipped last month: the nearest act has the day, unless it is one that somebody was held for
  const dated = r.adjunct?.role === 'means' || (r.adjunct?.role === 'time' && r.adjunct.nominal !== null);
  if (dated && p && endsInAct(p, l.end) && !PUNISHED.test(p.verb.act)) return null;
  if (r.adjunct?.role === 'cause' && r.adjunct.predicate && p && !PUNISHED.test(p.verb.act)) return null;
  return p && r.adjunct && !p.clause ? changed(l, spanning(l, r), { adjuncts: [...p.adjuncts, r.adjunct] }) : null;
}

/** Whether the last word before `end` belongs to a relative clause that could take what follows. */
function endsInAct(p: Predicate, end: number): boolean {
  const nominals = [p.object, p.second, p.agent, ...p.adjuncts.map(({ nominal }) => nominal)];
  return nominals.some((one) => {
    let near = one && lastPhrase(one);
    while (near && near.complements.at(-1)?.nominal.end === end) {
      const inner = near.complements.at(-1)?.nominal;
      near = inner ? lastPhrase(inner) : null;
    }
    const act = near?.relatives.at(-1);
    return act !== undefined && !act.content && act.predicate.end === end && act.predicate.start > (near?.start ?? 0);
  });
}

/** on Thursday published: the time stands before its verb. */
export function early(l: Value, r: Value): Made {
  const [first, ...rest] = r.predicates ?? [];
  return first && l.adjunct ? pass(r, [{ ...first, adjuncts: [l.adjunct, ...first.adjuncts] }, ...rest]) : null;
}

/** Whether nothing that the verb must have is missing. */
export function complete(value: Value): boolean {
  return (value.predicates ?? []).every((p) => {
    const { valency } = p.verb;
    if (p.verb === EXIST) return p.object !== null;
    if (p.voice === 'passive') return p.predicate !== null || /[TDFELNM]/.test(valency);
    if (p.object || p.clause || p.predicate || p.second) {
      if (/[QR]/.test(valency) && !/[TDFEMNL]/.test(valency) && !p.predicate) return false;
      return !(p.second && !p.object && /[DFE]/.test(valency) && !/[IP]/.test(valency) && p.verb.act !== 'be');
    }
    if (p.quality) return true;
    if (/^(?:pay|begin|start|end)$/.test(value.word ?? '')) return true;
    return /[I]/.test(valency) || (/S/.test(valency) && !/[NT]/.test(valency));
  });
}

export const BARE = /^(?:make|let|help)$/;

export function verbPhrase(form: 'to' | 'base' | 'ger') {
  return (l: Value, r: Value): Made => {
    const p = last(l);
    const inner = r.predicates?.[0];
    if (!p || !inner || p.predicate || p.clause || p.second) return null;
    const { valency } = p.verb;
    const fits =
      form === 'ger'
        ? !p.object &&
          ((p.voice === 'passive' && /^(?:find|know|research|catch)$/.test(p.verb.act)) ||
            (valency.includes('G') && p.voice === 'active') ||
            (valency.includes('V') && / (?:of|at|in|from|to|for|on)$/.test(l.word ?? '')))
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

/** Adjectives that say nothing alone. */
export const VAGUE = /^(?:far|less|more|long|due|due to|able|same|other|few|much|many|such|most|worth|sure|next|last|first|own)$/;

export function said(l: Value, r: Value): Made {
  const p = last(l);
  const clause = r.clauses?.[0];
  if (!p || !clause || r.clauses?.length !== 1 || p.clause || p.predicate || !p.verb.valency.includes('C')) return null;
  if (p.object && !/[DQ]/.test(p.verb.valency)) return null;
  return changed(l, spanning(l, r), { clause });
}
