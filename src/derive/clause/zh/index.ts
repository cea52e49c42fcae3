import { fold } from '../../../text/fold.js';
import { best, LONGEST, parse } from '../chart.js';
import type { ReaderInput } from '../index.js';
import { type Adjunct, type Attribution, type Clause, type Nominal, phrase, type ReadSentence, type Refusal } from '../tree.js';
import { chineseGrammar } from './clauses.js';
import { idle } from './closed.js';
import { readings } from './lexical.js';
import { linkAt } from './links.js';
import { namedSubject, resolve } from './reference.js';
import { type Segment, segments } from './segments.js';
import { indexMentions, type MentionIndex, type Token, tokenize } from './tokens.js';
import { isAgent, type ZhItem } from './value.js';

interface State {
  subject: Nominal | null;
  pending: Adjunct[];
  attribution: Attribution | null;
  link: Clause['link'];
  /** A cause told first, to be said behind what it caused. */
  cause: Clause | null;
  /** The next segment hangs on one that was refused. */
  hanging: boolean;
  /** A speaker, a plan or a doubt was not read: what it governs, to the end of the sentence, can't be said without it. */
  muted: boolean;
}

/** Segments that only set the scene: left out, they take nothing of the next clause with them. */
const CIRCUMSTANCE =
  /^(?:在|自|自从|随着|截至|截止|根据|按照|鉴于|针对|通过|作为|近日|近期|最近|目前|日前|此前|当时|当地时间|\d|[一二三四五六七八九十]+[、.])/;

/** Ends or openings of a segment that govern what follows: who says so, what is meant, feared or denied. */
const GOVERNS =
  /(?:称|说|表示|认为|指出|透露|强调|声明|警告|预测|预言|估计|预计|解释|提到|写道|补充|报道|显示|发现|怀疑|指控|否认|相信|主张|建议|呼吁|承诺|要求|计划|希望|假设|担心|质疑|推测|据|介绍|坦言|直言|回应|证实|确认|披露|宣布)[“"：: ]?[^，]{0,3}$|^(?:据|根据|按照|传闻|有消息|有传言|疑似|涉嫌|(?:并|还|也|同时)?(?:称|指出|表示|认为|警告|透露|强调|声称|宣称|宣布|披露|显示|发现|证实|指控|怀疑|否认|预计|估计|承诺|威胁))/;
/** A circumstance that is the condition of what follows. */
const LIMITS = /^(?:仅|只有|只要|只|唯有|即使|即便|如|若|假如|当|每当|一旦|在没有|未经|除)/;

/** The worst score of a reading that is believed, in all or by the word. */
const SOUND = 2;
const SOUND_PER_WORD = 0.18;

const GOALS = ['S', 'SAYS', 'ATTR', 'TOP', 'VPS', 'VP', 'VPN', 'PUR', 'PPT', 'PP', 'T', 'NP'] as const;

/** The word that most likely stood in the way of a reading. */
function blame(tokens: readonly Token[]): Refusal['at'] {
  const unknown = tokens.find((token) => token.unknown);
  return (
    unknown?.text ??
    tokens
      .map((token) => token.text)
      .join(' ')
      .slice(0, 40)
  );
}

function parseSegment(words: readonly Token[]): ZhItem | null {
  if (words.length === 0 || words.length > LONGEST) return null;
  const lexical = words.map((token, i) => readings(token, i));
  if (lexical.some((items) => items.length === 0)) return null;
  const chart = parse(lexical, chineseGrammar());
  const found = chart && best(chart(0, words.length), GOALS);
  // A reading that had to bend this much (verbs as nouns, far-fetched attachments) is a garden path more often than not.
  return found && found.score >= -Math.max(SOUND, SOUND_PER_WORD * words.length) ? found : null;
}

function readSegment(
  text: string,
  folded: string,
  segment: Segment,
  index: MentionIndex,
  state: State,
  clauses: Clause[],
  refused: Refusal[],
): void {
  let parts = segment.parts;
  let head = text.slice(segment.start, segment.start + 26);
  for (let round = 0; round < 3; round++) {
    const first = parts[0];
    const found = first ? linkAt(text.slice(first.start, Math.min(first.end, first.start + 26))) : null;
    if (!found || !first) break;
    if (found.link === 'refuse') {
      refused.push({ start: segment.start, end: segment.end, reason: 'condition', at: found.word });
      state.hanging = segment.closing === '，' || segment.closing === ',';
      return;
    }
    parts = [{ start: first.start + found.length, end: first.end }, ...parts.slice(1)];
    head = text.slice(first.start + found.length, first.start + found.length + 26);
    if (found.link === 'of-these') {
      // 其中 speaks of what the clause before named: without that clause there is nothing it could mean.
      const before = clauses.at(-1);
      if (!before || before.end < segment.start - 2) {
        refused.push({ start: segment.start, end: segment.end, reason: 'no-whole', at: found.word });
        state.subject = null;
        return;
      }
      const whole = phrase({ type: 'pronoun', pronoun: 'they', antecedent: null }, { start: first.start, end: first.start + found.length });
      state.pending.push({
        start: first.start,
        end: first.start + found.length,
        role: 'scope',
        nominal: whole,
        predicate: null,
        preposition: 'of',
      });
    } else if (found.link === 'hearsay') {
      // Hearsay stays hearsay to the end of the sentence.
      state.attribution = { start: first.start, end: first.start + found.length, by: null, verb: null, stance: 'suspected', date: null };
    } else if (found.link !== 'idle') state.link = found.link;
  }
  const tokens = parts
    .flatMap((part) => (part.end > part.start ? tokenize(text, folded, part, index) : []))
    .filter((token) => !/^["'“”‘’「」…—–-]+$/.test(token.text));
  if (tokens.length === 0 || tokens.every((token) => idle.has(token.text))) return;
  const refuse = (reason: string, at: string) => {
    refused.push({ start: segment.start, end: segment.end, reason, at });
    state.pending = [];
    state.link = null;
    state.cause = null;
  };
  if (state.muted) {
    refuse('unread-speaker', head.slice(0, 8));
    return;
  }
  if (state.hanging) {
    state.hanging = false;
    refuse('hanging', head);
    return;
  }
  const unknown = tokens.some((token) => token.unknown);
  const item = unknown ? null : parseSegment(tokens);
  if (!item) {
    // What follows may lean on a subject that was not read; a circumstance holds none.
    if (!CIRCUMSTANCE.test(head)) state.subject = null;
    const whole = text.slice(segment.start, segment.end);
    if (GOVERNS.test(whole)) state.muted = true;
    else if (LIMITS.test(head)) state.hanging = true;
    refuse(unknown ? 'unknown-word' : tokens.length > LONGEST ? 'too-long' : 'no-parse', blame(tokens));
    return;
  }
  assemble(item, segment, state, clauses, refuse);
}

function assemble(item: ZhItem, segment: Segment, state: State, clauses: Clause[], refuse: (reason: string, at: string) => void): void {
  const { value } = item;
  const finish = (clause: Clause) => {
    clauses.push({
      ...clause,
      adjuncts: [...state.pending, ...clause.adjuncts],
      attribution: clause.attribution ?? state.attribution,
      link: state.link,
    });
    state.pending = [];
    state.link = null;
  };
  switch (item.category) {
    case 'S':
      if (!value.clause) return;
      if (isShare(value.clause.subject) && !state.pending.some((one) => one.role === 'scope')) {
        refuse('no-whole', '');
        return;
      }
      finish(value.clause);
      state.subject = value.clause.subject;
      return;
    case 'SAYS':
    case 'ATTR':
      if (value.attribution) {
        state.attribution = value.attribution;
        // AT&T表示，将…: an organization speaks of itself when it names no other; a spokesperson speaks for one.
        state.subject = spokenOf(value.attribution.by) ?? state.subject;
      }
      return;
    case 'VP':
    case 'VPS':
    case 'VPN': {
      const predicates = value.predicates ?? (value.predicate ? [value.predicate] : []);
      const listed =
        predicates.length === 1 && predicates[0]?.verb.act === 'include' && !predicates[0].negation ? predicates[0].object : null;
      const before = clauses.at(-1);
      const target = before?.predicates.at(-1);
      if (listed && before && target && before.end >= segment.start - 1 && target.verb.act !== 'include') {
        // …，包括A和B: examples of what the clause before spoke of.
        const adjunct: Adjunct = {
          start: segment.start,
          end: segment.end,
          role: 'including',
          nominal: listed,
          predicate: null,
          preposition: null,
        };
        clauses[clauses.length - 1] = {
          ...before,
          end: segment.end,
          predicates: [...before.predicates.slice(0, -1), { ...target, adjuncts: [...target.adjuncts, adjunct] }],
        };
        return;
      }
      // 建议客户… behind a clause on a flaw is the author's advice, and 并… behind what somebody says may be the speaker's own act.
      const advises = predicates.some((one) => /^(?:advise|warn|say|require)$/.test(one.verb.act));
      const by = state.attribution?.by ?? null;
      const open =
        item.category === 'VPN' &&
        by !== null &&
        state.subject !== null &&
        state.subject !== by &&
        isAgent(state.subject) &&
        isAgent(by) &&
        clauses.length > 0;
      if ((advises && state.subject && !isAgent(state.subject)) || open) {
        refuse(open ? 'two-antecedents' : 'no-subject', predicates[0]?.verb.zh[0] ?? '');
        return;
      }
      if (!state.subject) {
        refuse('no-subject', predicates[0]?.verb.zh[0] ?? '');
        return;
      }
      finish({
        node: 'clause',
        subject: null,
        inherited: state.subject,
        predicates,
        adjuncts: [],
        attribution: null,
        link: null,
        start: segment.start,
        end: segment.end,
      });
      return;
    }
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
    case 'T':
      if (value.adjunct) state.pending.push(value.adjunct);
      return;
    default:
      refuse('fragment', '');
  }
}

function isShare(subject: Nominal | null): boolean {
  return subject?.node === 'phrase' && subject.head.type === 'figure' && subject.possessor === null && subject.complements.length === 0;
}

/** Whom a speaker speaks of when the clause names nobody: the organization itself, or the one a spokesperson belongs to. */
function spokenOf(by: Nominal | null): Nominal | null {
  if (by?.node !== 'phrase') return null;
  if (by.head.type === 'entity' && by.head.entity.type === 'org') return { ...by, description: null, aliases: [] };
  const owner = by.possessor ?? by.description?.possessor ?? by.compounds.find((one) => one.head.type === 'entity') ?? null;
  return owner?.node === 'phrase' && (owner.head.type === 'entity' || owner.determiner === 'this') ? owner : null;
}

/** Reads Chinese sentences into trees; a sentence that can't be read whole keeps the clauses that can, and says what was refused. */
export function readChinese(input: ReaderInput): ReadSentence[] {
  const { text } = input.document;
  const folded = fold(text);
  const index = indexMentions(input.extraction);
  let section = -1;
  let last: Nominal | null = null;
  return input.sentences.map((sentence) => {
    // What a pronoun points back to stands in the same paragraph or the one before.
    if (sentence.section > section + 1) last = null;
    section = sentence.section;
    const clauses: Clause[] = [];
    const refused: Refusal[] = [];
    const state: State = { subject: null, pending: [], attribution: null, link: null, cause: null, hanging: false, muted: false };
    for (const segment of segments(text, sentence)) readSegment(text, folded, segment, index, state, clauses, refused);
    const same = new Map<Nominal | Attribution, Nominal | Attribution>();
    const resolved = clauses.map((clause) => resolve(clause, last, same));
    const named = namedSubject(resolved);
    // Two names in a row that could be meant leave a pronoun open.
    const rival =
      named &&
      last?.node === 'phrase' &&
      last.head.type === 'entity' &&
      named.head.type === 'entity' &&
      last.head.entity.id !== named.head.entity.id;
    last = named ? (rival && clauses.length > 1 ? null : named) : last;
    return { start: sentence.start, end: sentence.end, clauses: resolved, refused, dropped: [] };
  });
}
