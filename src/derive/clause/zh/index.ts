import type { EntityType, Sentence, Span } from '../../../model/index.js';
import { fold } from '../../../text/fold.js';
import { once } from '../../../text/once.js';
import { LONGEST, LONGEST_RUN } from '../chart.js';
import { type ClauseReader, isAsked, type ReaderInput } from '../input.js';
import { type Clause, type Nominal, phrase, type ReadSentence, type Refusal } from '../tree.js';
import { split } from './affixes.js';
import { assemble, type State } from './assemble.js';
import { withBrackets } from './brackets.js';
import { idle } from './closed.js';
import { besides, ECHOED, isCondition, linkAt } from './links.js';
import { namedSubject, resolve } from './reference.js';
import { attempt, CONDITIONS } from './salvage.js';
import { type Segment, segments } from './segments.js';
import { indexMentions, type MentionIndex, type Token, tokenize } from './tokens.js';

/** Segments that only set the scene: left out, they take nothing of the next clause with them. */
const CIRCUMSTANCE =
  /^(?:在|自|自从|随着|截至|截止|根据|按照|鉴于|针对|通过|作为|近日|近期|最近|目前|日前|此前|当时|当地时间|\d|[一二三四五六七八九十]+[、.])/;

/** A reading with less than this is held against one with its long words taken apart, which must be better by so much. */
const POOR = -0.6;
const APART = 0.3;

/** Ends or openings of a segment that govern what follows: who says so, what is meant, feared or denied. */
const GOVERNS =
  /(?:称|说|表示|认为|指出|透露|强调|声明|警告|预测|预言|估计|预计|解释|提到|写道|补充|报道|显示|发现|怀疑|指控|否认|相信|主张|建议|呼吁|承诺|要求|计划|希望|假设|担心|质疑|推测|据|介绍|坦言|直言|回应|证实|确认|披露|宣布)[“"：: ]?[^，]{0,3}$|^(?:据|根据|按照|传闻|有消息|有传言|疑似|涉嫌|(?:并|还|也|同时)?(?:称|指出|表示|认为|警告|透露|强调|声称|宣称|宣布|披露|显示|发现|证实|指控|怀疑|否认|预计|估计|承诺|威胁))/;
/** Of two or more named before, one by its place among them: it means nothing in a sentence that stands alone. */
const REFERS = /前者|后者|^(?:其次|再次|最后|依次|分别)[是为]/;
/** A circumstance without which nothing behind it is said to hold. */
const CASES = /^(?:在|当).*(?:时|的?情况下|的?条件下|前提下)$/;
/** A segment that ends in a word of saying. */
const SPEAKS = /(?:解释|补充|报告|继续|透露)(?:说|称|道)$/;
/** Whose view it is that follows: 在监管机构看来. */
const WHOSE_VIEW = /^在[^，]{2,20}(?:看来|眼中|眼里)$/;

/** A circumstance that is the condition of what follows. */
const LIMITS = /^(?:仅|只有|只要|只|唯有|即使|即便|如|若|假如|当|每当|一旦|在没有|未经|除)/;
/** A main clause behind a concession or a condition says so once more: 但, 那么, 则. */
const ECHO = /^(?:但是|但|却|那么|则|也|就|便|所以|因此|因而|否则|不然|都|均)/;

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

interface Reader {
  readonly text: string;
  readonly folded: string;
  readonly index: MentionIndex;
  readonly state: State;
  readonly clauses: Clause[];
  readonly refused: Refusal[];
  readonly dropped: (Span & { reason: string })[];
}

/** Takes the links off the head of a segment. Null where one of them makes it unsayable. */
function opened(segment: Segment, reader: Reader): readonly Span[] | null {
  const { text, state, clauses, refused } = reader;
  let parts = segment.parts;
  for (let round = 0; round < 3; round++) {
    const first = parts[0];
    if (!first) return parts;
    const head = text.slice(first.start, Math.min(first.end, first.start + 26));
    const echo = state.waiting || state.condition ? ECHO.exec(head)?.[0].length : undefined;
    const found = echo ? { link: 'idle' as const, length: echo, word: '' } : linkAt(head);
    if (!found) return parts;
    const span = { start: first.start, end: first.start + found.length };
    if (found.link === 'refuse') {
      refused.push({ start: segment.start, end: segment.end, reason: 'condition', at: found.word });
      state.hanging = segment.closing === '，' || segment.closing === ',';
      return null;
    }
    parts = [{ start: span.end, end: first.end }, ...parts.slice(1)];
    if (found.link === 'of-these') {
      // 其中 speaks of what the clause before named: without that clause there is nothing it could mean.
      const before = clauses.at(-1);
      if (!before || before.end < segment.start - 2) {
        refused.push({ start: segment.start, end: segment.end, reason: 'no-whole', at: found.word });
        state.subject = null;
        // 其中，X占30%: the comma parts what belongs together.
        if (span.end >= segment.end) state.muted = 'no-whole';
        return null;
      }
      const whole = phrase({ type: 'pronoun', pronoun: 'they', antecedent: null }, span);
      state.pending.push({ ...span, role: 'scope', nominal: whole, predicate: null, preposition: 'of' });
    } else if (found.link === 'hearsay') {
      // Hearsay stays hearsay to the end of the sentence.
      state.attribution = { ...span, by: null, verb: null, stance: 'suspected', date: null };
    } else if (isCondition(found.link)) {
      state.opening = found.link;
    } else if (/^(?:if|although|because|when)$/.test(found.link) && found.link !== 'idle') {
      state.opening = found.link as State['opening'];
    } else if (found.link !== 'idle') state.link = found.link;
  }
  return parts;
}

function readSegment(segment: Segment, sentence: Span, reader: Reader): void {
  const { text, folded, index, state, clauses, refused } = reader;
  state.opening = null;
  const whole = text.slice(segment.start, segment.end);
  const except = besides(whole);
  const parts = except ? [{ start: segment.start + except.length, end: segment.end - except.closing }] : opened(segment, reader);
  if (parts === null) return;
  const head = text.slice(parts[0]?.start ?? segment.start, segment.end).slice(0, 26);
  const tokens = withBrackets(
    parts.flatMap((part) => (part.end > part.start ? tokenize(text, folded, part, index) : [])),
    bracketed(segment, parts),
    text,
    index,
  ).filter((token) => !/^["'“”‘’「」…—–-]+$/.test(token.text));
  if (tokens.length === 0 || tokens.every((token) => idle.has(token.text))) return;
  const refuse = (reason: string, at: string) => {
    refused.push({ start: segment.start, end: segment.end, reason, at });
    state.pending = [];
    state.condition = null;
    state.link = null;
    // A condition that was not read takes what it governs with it; what it would have governed takes the condition along.
    if (state.opening) state.hanging = state.opening !== 'because' && state.opening !== 'although';
    state.waiting = null;
    state.bare = null;
  };
  if (tokens.some((token) => /^我们?$/.test(token.text)) && !state.attribution?.by) {
    state.subject = null;
    refuse('first-person', head);
    return;
  }
  if (REFERS.test(whole) && (clauses.length === 0 || !whole.includes('后者'))) {
    refuse('no-antecedent', head);
    return;
  }
  if (state.muted) {
    refuse(state.muted, head.slice(0, 8));
    return;
  }
  if (state.condition && !ECHOED[state.condition].test(whole)) {
    // The condition goes on, or reaches over more than this segment.
    state.hanging = true;
    refuse('condition', head);
    return;
  }
  if (state.condition && !state.opening) state.condition = null;
  if (state.hanging) {
    // What a condition governs goes on to the end of its run: 如果…，A，B，C.
    state.hanging = /[，,]/.test(segment.closing);
    refuse('hanging', head);
    return;
  }
  const goals = state.opening && state.opening !== 'because' ? CONDITIONS : undefined;
  const quotes = quotedIn(text, segment);
  const lone = state.subject === null && state.bare === null;
  let { whole: found, subject } = attempt(tokens, lone, quotes, goals);
  if (!found || found.cut !== null || found.item.score < POOR) {
    const apart = split(tokens, folded);
    const again = apart && attempt(apart, lone, quotes, goals);
    const better = !found || found.cut !== null || (again?.whole?.item.score ?? 0) > found.item.score + APART;
    if (again?.whole && better && (!found || again.whole.cut === null)) found = again.whole;
    subject ??= again?.subject ?? null;
  }
  // 他解释说，…: however it reads, what follows is what somebody says.
  const speaks = !!found && /^(?:S|VP|VPS)$/.test(found.item.category) && SPEAKS.test(whole) && /[，：,:]/.test(segment.closing);
  if (speaks || WHOSE_VIEW.test(whole)) {
    state.muted = 'unread-speaker';
    refuse('unread-speaker', head);
    return;
  }
  if (!found) {
    // What follows may lean on a subject that was not read; a circumstance holds none.
    if (!CIRCUMSTANCE.test(head)) state.subject = subject;
    if (GOVERNS.test(whole)) state.muted = 'unread-speaker';
    else if (LIMITS.test(head) || (CASES.test(whole) && /[，,]/.test(segment.closing))) state.hanging = true;
    const unknown = tokens.some((token) => token.unknown);
    refuse(unknown ? 'unknown-word' : tokens.length > LONGEST ? 'too-long' : 'no-parse', blame(tokens));
    return;
  }
  if (found.cut !== null) reader.dropped.push({ start: found.cut, end: segment.end, reason: 'tail' });
  assemble(found.item, segment, sentence, state, clauses, refuse, except !== null);
}

/** What stands in quotes inside a segment: a term or something said, which no phrase reaches into. */
function quotedIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[“「『]([^“”「」『』]{2,40})[”」』]/g)].map((match) => {
    const from = start + match.index + 1;
    return { start: from, end: from + (match[1]?.length ?? 0) };
  });
}

/** The stretches of a segment between its brackets, with an empty one behind a bracket at its end. */
function bracketed(segment: Segment, parts: readonly Span[]): readonly Span[] {
  const last = parts.at(-1);
  return last && last.end < segment.end ? [...parts, { start: segment.end, end: segment.end }] : parts;
}

/** A sentence by itself, before it is known whom a pronoun means. */
function rough(text: string, folded: string, sentence: Sentence, index: MentionIndex): Reader {
  const state: State = {
    subject: null,
    pending: [],
    attribution: null,
    link: null,
    opening: null,
    condition: null,
    waiting: null,
    bare: null,
    hanging: false,
    muted: null,
    phrases: [],
  };
  const reader: Reader = { text, folded, index, state, clauses: [], refused: [], dropped: [] };
  for (const segment of segments(text, sentence)) {
    const { start, end } = segment;
    if (end - start <= LONGEST_RUN) readSegment(segment, sentence, reader);
    else {
      reader.refused.push({ start, end, reason: 'too-long', at: text.slice(start, start + 40) });
      state.muted = 'unread-speaker';
    }
  }
  return reader;
}

interface Understood {
  readonly sentence: ReadSentence;
  /** Whom a pronoun behind the sentence may mean. */
  readonly last: () => Nominal | null;
}

/**
 * A reader of a document's Chinese sentences, by their index: one that can't be read whole keeps the clauses that can, and says what was refused. Each is read
 * when it is first asked for, and those before it only where something in it points back to them.
 */
export function readChinese(input: ReaderInput): ClauseReader {
  const { sentences } = input;
  const { text } = input.document;
  const folded = fold(text);
  const index = indexMentions(input.extraction);
  const known: Understood[] = [];
  /** Whom something at the head of a sentence points back to. */
  const before = (at: number): Nominal | null => {
    const [previous, own] = [sentences[at - 1], sentences[at]];
    // Whoever is named in a sentence that isn't read closely, a pronoun behind it may mean.
    if (!previous || !own || !isAsked(input, at - 1)) return null;
    // What a pronoun points back to stands in the same paragraph or the one before.
    return own.section > previous.section + 1 ? null : understood(at - 1, previous).last();
  };
  const namesOf = (type: EntityType, from: number, until: number): number =>
    input.extraction.entities.filter(
      (entity) => entity.type === type && entity.mentions.some(({ start }) => start >= from && start < until),
    ).length;
  const understood = (at: number, sentence: Sentence): Understood => {
    const found = known[at];
    if (found) return found;
    const { clauses, refused, dropped, state } = rough(text, folded, sentence, index);
    const same = new Map();
    const last = () => before(at);
    const previous = sentences[at - 1];
    const crowded = (type: EntityType, until: number) => namesOf(type, previous?.start ?? sentence.start, until) > 1;
    const resolved: Clause[] = [];
    for (const clause of clauses) {
      const told = resolve(clause, { last, crowded }, same, resolved);
      if (told) resolved.push(told);
      else refused.push({ start: clause.start, end: clause.end, reason: 'no-antecedent', at: text.slice(clause.start, clause.start + 8) });
    }
    const { start, end } = sentence;
    const made = {
      sentence: { start, end, clauses: resolved, phrases: state.phrases, refused, dropped },
      last: once(() => lastNamed(resolved, last)),
    };
    known[at] = made;
    return made;
  };
  return (at) => {
    const sentence = sentences[at];
    return sentence && isAsked(input, at) ? understood(at, sentence).sentence : null;
  };
}

/** Whom a pronoun behind a sentence's clauses may mean; two names in a row that could be meant leave it open. */
function lastNamed(clauses: readonly Clause[], before: () => Nominal | null): Nominal | null {
  const named = namedSubject(clauses);
  if (!named || clauses.length < 2 || named.head.type !== 'entity') return named ?? before();
  const last = before();
  const rival = last?.node === 'phrase' && last.head.type === 'entity' && last.head.entity.id !== named.head.entity.id;
  return rival ? null : named;
}
