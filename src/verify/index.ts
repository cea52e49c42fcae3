import type { Extraction } from '../extract/index.js';
import type { Bilingual, CheckIssue, Document, Sentence, Span } from '../model/index.js';
import { sentences } from '../segment/sentences.js';
import type { Draft } from '../write/draft.js';
import { type Gate, openGate } from './gate.js';

export { openGate } from './gate.js';

export interface Verified {
  readonly draft: Draft;
  readonly issues: readonly CheckIssue[];
}

type Cited = Bilingual & { readonly evidence: readonly Span[] };

/**
 * Holds a draft against its article, sentence by sentence. What does not stand there is dropped, in the language that says it; where only the
 * languages disagree the one that isn't the article's goes; where the one only says more than the other, they are set apart as two sentences. `parts` are the document's sentences, where they are at hand.
 */
export function verify(
  draft: Draft,
  document: Document,
  extraction: Extraction,
  parts: readonly Sentence[] = sentences(document),
): Verified {
  const gate = openGate(document, extraction, parts);
  const issues: CheckIssue[] = [];
  const all = <T extends Cited>(list: readonly T[], name: string): T[] =>
    list.flatMap((said, i) => checked(gate, said, `${name}[${i}]`, document, issues));
  return {
    draft: {
      ...draft,
      title: checkedTitle(draft.title, gate, document, parts, issues),
      sentences: all(draft.sentences, 'summary'),
      points: all(draft.points, 'points'),
      timeline: all(draft.timeline, 'timeline'),
    },
    issues,
  };
}

function checked<T extends Cited>(gate: Gate, said: T, where: string, document: Document, issues: CheckIssue[]): T[] {
  const { violations, evidence } = gate.judge(said);
  const kept: { zh: string | null; en: string | null } = { zh: said.zh, en: said.en };
  let apart = false;
  for (const { rule, lang, said: words, source } of violations) {
    const omitted = rule === 'agreement' && source === null;
    const falls = rule === 'agreement' ? (document.lang === 'en' ? 'zh' : 'en') : lang;
    if (kept[falls] === null) continue;
    issues.push({ where, lang: falls, rule, said: words, source, action: omitted ? 'replaced' : 'dropped' });
    if (omitted) apart = true;
    else kept[falls] = null;
  }
  if (kept.zh === null && kept.en === null) return [];
  const whole = { ...said, ...kept, evidence };
  // The one says more than the other and both are true: each stands for itself.
  return apart && kept.zh !== null && kept.en !== null
    ? [
        { ...whole, en: null },
        { ...whole, zh: null },
      ]
    : [whole];
}

/** A headline rests on the article's own and on its first sentences. */
const LEAD = 3;

/** The own-language headline is the article's and stays; only the written one is judged, by the headline and what it sums up. */
function checkedTitle(title: Bilingual, gate: Gate, document: Document, parts: readonly Sentence[], issues: CheckIssue[]): Bilingual {
  const own = document.lang === 'en' ? 'en' : 'zh';
  const alone = { zh: own === 'zh' ? null : title.zh, en: own === 'zh' ? title.en : null, evidence: parts.slice(0, LEAD) };
  if (alone.zh === null && alone.en === null) return title;
  const [kept] = checked(gate, alone, 'title', document, issues);
  return own === 'zh' ? { zh: title.zh, en: kept?.en ?? null } : { zh: kept?.zh ?? null, en: title.en };
}
