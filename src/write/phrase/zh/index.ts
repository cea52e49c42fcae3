import type { Clause, ReadSentence } from '../../../derive/clause/tree.js';
import type { Memory, Worded } from '../index.js';
import type { Reasons } from '../refusal.js';
import { attributionChinese, clauseChinese, verbPhrases } from './clause.js';
import type { Context } from './nominal.js';

const LINKS: Readonly<Record<string, string>> = { but: '但', so: '因此', while: '而', because: '因为' };
/** Links whose clause stands first in Chinese, and what closes it. */
const FIRST: Readonly<Record<string, readonly [string, string]>> = {
  after: ['在', '后'],
  before: ['在', '前'],
  when: ['当', '时'],
  if: ['如果', ''],
  as: ['随着', ''],
  although: ['尽管', ''],
};
const LONGEST = 120;

interface Said {
  readonly text: string;
  /** A clause in front that the speaker of this one doesn't say: 尽管…，. */
  readonly before?: string;
  readonly clauses: readonly Clause[];
  readonly attribution: Clause['attribution'];
  readonly link: string | null;
}

/** if he went there: nothing of it is done. */
const undone = (clause: Clause): Clause => ({
  ...clause,
  predicates: clause.predicates.map((p) => ({ ...p, aspects: p.aspects.filter((one) => one !== 'done') })),
});

/** If A, B and C: what stands first holds for all behind it, and else for the clause before it alone. */
function hostOf(out: readonly Said[], { start }: Clause): number {
  const first = out.findIndex(({ clauses }) => (clauses[0]?.start ?? 0) > start);
  return first < 0 ? out.length - 1 : first;
}

/** Clauses with the subordinate ones put in front of those they hang on. Null holds the place of one that can't be said. */
function said(read: ReadSentence, c: Context): Said[] {
  const out: Said[] = [];
  let last: Clause | null = null;
  for (const clause of read.clauses) {
    const before = out.at(-1);
    const goesOn =
      last !== null && clause.subject === null && clause.inherited !== null && clause.inherited === (last.subject ?? last.inherited);
    if (goesOn && before && last && clause.attribution === last.attribution && clause.adjuncts.length === 0) {
      const phrases = verbPhrases(clause.predicates, c, false);
      if (phrases !== null) {
        out[out.length - 1] = {
          ...before,
          text: `${before.text}，${clause.link === 'but' ? '但' : ''}${phrases}`,
          clauses: [...before.clauses, clause],
        };
        last = clause;
        continue;
      }
    }
    const text = clauseChinese(clause.link === 'if' ? undone(clause) : clause, c);
    // While X has fixed it, Y says …: although
    const first =
      clause.link === 'while' && before !== undefined && clause.start < (before.clauses[0]?.start ?? 0) ? 'although' : clause.link;
    const frame = first ? FIRST[first] : undefined;
    if (text === null) {
      // What hangs on a condition is not said without it.
      if (/^(?:if|when)$/.test(clause.link ?? '') && before) out.splice(hostOf(out, clause));
      if (clause.link === null || clause.link === 'and') last = null;
      continue;
    }
    if (frame) {
      if (!before) continue;
      const at = hostOf(out, clause);
      const host = out[at] ?? before;
      const [open, close] = frame;
      const front = `${open}${text}${close}，${first === 'although' ? '但' : ''}`;
      const outside = host.attribution !== null && clause.attribution === null;
      out[at] = {
        ...host,
        ...(outside ? { before: front } : { text: `${front}${host.text}` }),
        clauses: [...host.clauses, clause],
      };
      continue;
    }
    // A reason without what it is the reason for says something else.
    if (clause.link === 'because' && last === null) continue;
    out.push({ text, clauses: [clause], attribution: clause.attribution, link: clause.link });
    last = clause;
  }
  return out;
}

/** Words a sentence in Chinese: the clauses that can be said, with who says them; null where none can. */
export function wordChinese(read: ReadSentence, memory: Memory): Worded {
  const reasons: Reasons = { list: [] };
  const c: Context = { reasons, memory, anchor: memory.anchor };
  const sentences: string[] = [];
  const clauses: Clause[] = [];
  let current = '';
  let attribution: Clause['attribution'] = null;
  for (const part of said(read, c)) {
    const lead = attributionChinese(part.attribution, c);
    if (lead === null) continue;
    const link = part.link ? (LINKS[part.link] ?? '') : '';
    if (current !== '' && part.attribution === attribution && part.before === undefined && current.length + part.text.length <= LONGEST)
      current += `，${link}${part.text}`;
    else {
      if (current !== '') sentences.push(current);
      current = `${current === '' && sentences.length === 0 ? (link === '因为' || link === '而' ? '' : link) : ''}${part.before ?? ''}${lead}${part.text}`;
    }
    attribution = part.attribution;
    clauses.push(...part.clauses);
  }
  if (current !== '') sentences.push(current);
  const text = sentences.map((sentence) => `${sentence}。`.replace(/，，+/g, '，').replace(/，。/g, '。').replace(/在在/g, '在')).join('');
  return { text: text === '' ? null : text, clauses, refused: reasons.list };
}
