import type { Span } from '../../../model/index.js';
import type { Adjunct, Attribution, Clause, Nominal, Phrase } from '../tree.js';
import { answered, isBare, isNobody, isProperty, isShare, isShareOfNothing, lacksWhole, ofSubject, spokenOf, told } from './discourse.js';
import { type Condition, isCondition } from './links.js';
import type { Segment } from './segments.js';
import { subjectless } from './subjectless.js';
import type { ZhItem } from './value.js';

/** What the segments of a sentence leave behind for those that follow. */
export interface State {
  subject: Nominal | null;
  pending: Adjunct[];
  attribution: Attribution | null;
  link: Clause['link'];
  /** The segment at hand opens with a word that hangs it on the clause to come: 如果, 虽然, 由于, 当. */
  opening: 'if' | 'although' | 'because' | 'when' | Condition | null;
  /** The condition that waits for its clause. */
  condition: Condition | null;
  /** A condition, concession or cause told first, to be hung on what comes next. */
  waiting: Clause | null;
  /** A noun phrase between commas at the head of the sentence: it may be the subject of what follows. */
  bare: Nominal | null;
  /** The next segment hangs on one that was refused. */
  hanging: boolean;
  /** A speaker, a plan, a doubt or what is spoken of as a whole was not read: what it governs, to the end of the sentence, can't be said without it. */
  muted: 'unread-speaker' | 'no-whole' | null;
  /** Noun phrases that stood by themselves. */
  readonly phrases: Nominal[];
}

export type Refuse = (reason: string, at: string) => void;

/** 这 at the head of a clause means the clause before it: without that clause it means nothing here. */
function pointsNowhere(clause: Clause, segment: Segment, sentence: Span, clauses: readonly Clause[]): boolean {
  const { subject } = clause;
  if (subject?.node !== 'phrase' || subject.head.type !== 'pronoun' || subject.head.pronoun !== 'this') return false;
  const before = clauses.at(-1);
  return before ? before.end < segment.start - 2 : segment.start > sentence.start + 1;
}

/** Adds a clause to those read, in front of what it was told behind: a condition told first hangs on the clause that follows it. */
function add(clause: Clause, state: State, clauses: Clause[]): void {
  const made: Clause = {
    ...clause,
    adjuncts: [...state.pending, ...clause.adjuncts],
    attribution: clause.attribution ?? state.attribution,
    link: state.link,
  };
  state.pending = [];
  state.link = null;
  if (isCondition(state.opening)) {
    const { start, end } = clause;
    const adjunct: Adjunct = { start, end, role: 'time', nominal: null, predicate: null, preposition: state.opening };
    state.condition = state.opening;
    state.pending.push({ ...adjunct, clause: { ...made, attribution: null } });
    return;
  }
  if (state.opening) {
    const hanging = { ...made, link: state.opening };
    const before = clauses.at(-1);
    if (state.opening === 'because' && before && before.end >= clause.start - 4) clauses.push(hanging);
    else state.waiting = hanging;
    return;
  }
  const { waiting } = state;
  state.waiting = null;
  // The clause reaches over its condition, so that neither is ever taken without the other.
  clauses.push(waiting ? { ...made, start: waiting.start } : made);
  if (waiting) clauses.push({ ...waiting, attribution: made.attribution });
}

/** Makes of what a segment was read as what it adds to its sentence. `besides`: it stands between 除了 and 之外. */
export function assemble(
  item: ZhItem,
  segment: Segment,
  sentence: Span,
  state: State,
  clauses: Clause[],
  refuse: Refuse,
  besides: boolean,
): void {
  const { value } = item;
  const strain = Math.max(0, -item.score);
  const finish = (clause: Clause) =>
    add({ ...clause, strain, start: Math.min(clause.start, segment.start), end: segment.end }, state, clauses);
  const { bare } = state;
  state.bare = null;
  if (besides) {
    if (item.category === 'NP' && value.nominal)
      state.pending.push({ ...segment, role: 'topic', nominal: value.nominal, predicate: null, preposition: 'in addition to' });
    else refuse('condition', '除');
    return;
  }
  switch (item.category) {
    case 'SW':
      // 无论X是否V
      if (state.opening !== 'regardless of whether' || !value.clause) refuse('fragment', '');
      else finish(answered(value.clause));
      return;
    case 'S': {
      if (!value.clause) return;
      if (state.opening === 'regardless of whether') {
        refuse('condition', '无论');
        return;
      }
      if (isShare(value.clause.subject) && !state.pending.some((one) => one.role === 'scope')) {
        refuse('no-whole', '');
        return;
      }
      if (/[：:]/.test(segment.closing) && isBare(value.clause)) {
        // 系统升级方法：, 风险分析：: a label, however it reads.
        refuse('heading', '');
        return;
      }
      if (pointsNowhere(value.clause, segment, sentence, clauses)) {
        refuse('no-antecedent', '这');
        return;
      }
      if (
        isShareOfNothing(value.clause) ||
        value.clause.predicates.some((p) => lacksWhole(p, [...state.pending, ...(value.clause?.adjuncts ?? [])]))
      ) {
        refuse('no-whole', '');
        return;
      }
      if (told(value.clause, segment, clauses)) return;
      const owned = ofSubject(value.clause, state.subject, clauses.at(-1));
      if (!owned) {
        refuse('no-owner', '');
        return;
      }
      finish(owned);
      // 容量为3.9GB，拥有…: a property is not what the rest speaks of.
      if (isNobody(value.clause.subject)) state.subject = null;
      else if (!isProperty(value.clause.subject) || state.subject === null) state.subject = value.clause.subject;
      return;
    }
    case 'SAYS':
    case 'ATTR':
      if (value.attribution) {
        // “我们发现…”: the speaker goes on speaking of himself.
        const { by } = value.attribution;
        if (state.attribution && by?.node === 'phrase' && by.head.type === 'pronoun') return;
        state.attribution = value.attribution;
        // AT&T表示，将…: an organization speaks of itself when it names no other; a spokesperson speaks for one.
        state.subject = spokenOf(value.attribution.by) ?? state.subject;
      }
      return;
    case 'VP':
    case 'VPS':
    case 'VPN':
      subjectless(item, segment, state, clauses, bare, { refuse, finish });
      return;
    case 'PUR': {
      const last = clauses.at(-1);
      const end = last?.predicates.at(-1);
      if (!last || !end || !value.adjunct) {
        refuse('no-clause', '');
        return;
      }
      const predicates = [...last.predicates.slice(0, -1), { ...end, adjuncts: [...end.adjuncts, value.adjunct] }];
      clauses[clauses.length - 1] = { ...last, end: segment.end, predicates };
      return;
    }
    case 'TOP':
      // 美国在…的攻击中，使用了…: who and under what circumstance, the act comes in the next segment.
      if (value.nominal && value.adjunct) {
        state.subject = value.nominal;
        state.pending.push(value.adjunct);
      }
      return;
    case 'PP':
    case 'PPT':
    case 'SUB':
    case 'T':
      if (value.adjunct) state.pending.push(value.adjunct);
      return;
    default:
      if (item.category === 'NP' && value.nominal && state.opening === 'because') {
        // 由于网络攻击，…: a thing is the cause.
        state.pending.push({ ...segment, role: 'cause', nominal: value.nominal, predicate: null, preposition: null });
        return;
      }
      if (item.category === 'NP' && value.nominal?.node === 'phrase' && clauses.length === 0 && segment.closing === '，') {
        if (opensWithAct(value.nominal)) {
          // 抓住数字经济的机遇期，…: as likely an act and what it is done to.
          refuse('fragment', '');
          return;
        }
        state.bare = value.nominal;
        return;
      }
      if (item.category === 'NP' && value.nominal && speaks(value.nominal) && clauses.length === 0 && /[：:]/.test(segment.closing)) {
        // 教育厅：…: whoever stands before the colon says what stands behind it.
        state.attribution = { ...segment, by: value.nominal, verb: null, stance: 'stated', date: null };
        return;
      }
      if (item.category === 'NP' && value.nominal) state.phrases.push(value.nominal);
      refuse('fragment', '');
  }
}

/** Organizations and people say something; a product with a colon behind it is what the rest is about. */
function speaks(nominal: Nominal): boolean {
  return nominal.node === 'phrase' && nominal.head.type === 'entity' && /^(?:org|person)$/.test(nominal.head.entity.type);
}

/** Whether a phrase begins with what its head does, so that it could be an act on it too. */
const opensWithAct = ({ relatives, start }: Phrase): boolean =>
  relatives.some(
    ({ predicate, gap, subject }) => gap === 'subject' && subject === null && predicate.start === start && predicate.object !== null,
  );
