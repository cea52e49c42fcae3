import { type Extraction, extractFrom } from '../extract/index.js';
import { reading } from '../extract/reading.js';
import type { Bilingual, CheckIssue, Document } from '../model/index.js';
import { fold } from '../text/fold.js';
import type { Draft } from '../write/draft.js';
import { type Source, sameFigure, type Violation, violations } from './claim.js';
import { inScript } from './script.js';

export interface Verified {
  readonly draft: Draft;
  readonly issues: readonly CheckIssue[];
}

interface Read {
  readonly extraction: Extraction;
  readonly violations: readonly Violation[];
}

function read(text: string, lang: 'zh' | 'en', anchor: string | null, source: Source): Read {
  const input = reading(text, lang, anchor);
  const extraction = extractFrom(input);
  const found = violations(extraction, text, input.folded, source);
  return { extraction, violations: inScript(text, lang) ? found : [...found, { rule: 'script', said: text.slice(0, 40), source: null }] };
}

/** The first figure or date that one side says and its twin lacks. */
function disagreement(a: Extraction, b: Extraction): Violation | null {
  const figure = a.figures.find((f) => f.value > 1 && !b.figures.some((g) => sameFigure(f, g)));
  if (figure) return { rule: 'agreement', said: figure.text, source: null };
  const date = a.dates.find((d) => !b.dates.some((e) => e.iso === d.iso));
  return date ? { rule: 'agreement', said: date.text, source: null } : null;
}

const LANGUAGES = ['zh', 'en'] as const;

/**
 * Reads a draft with the project's own extractors and holds it against the article, and each text against its twin.
 * What does not stand there is dropped, in the language that says it; where the twins disagree the other language's side goes.
 */
export function verify(draft: Draft, document: Document, extraction: Extraction): Verified {
  const source: Source = { extraction, folded: fold(document.text), days: document.anchor ? [document.anchor] : [] };
  const own = document.lang === 'en' ? 'en' : 'zh';
  const issues: CheckIssue[] = [];

  function checked<T extends Bilingual>(said: T, where: string): T | null {
    const reads: { zh: Read | null; en: Read | null } = { zh: null, en: null };
    const kept: { zh: string | null; en: string | null } = { zh: said.zh, en: said.en };
    const drop = (lang: 'zh' | 'en', violation: Violation) => {
      issues.push({ where, lang, rule: violation.rule, said: violation.said, source: violation.source, action: 'dropped' });
      kept[lang] = null;
    };
    for (const lang of LANGUAGES) {
      const text = said[lang];
      if (text === null) continue;
      const one = read(text, lang, document.anchor, source);
      reads[lang] = one;
      const [first] = one.violations;
      if (first) drop(lang, first);
    }
    const other = own === 'zh' ? 'en' : 'zh';
    const [mine, twin] = [reads[own], reads[other]];
    if (mine && twin && kept[own] !== null && kept[other] !== null) {
      const clash = disagreement(twin.extraction, mine.extraction);
      if (clash) drop(other, clash);
    }
    return kept.zh === null && kept.en === null ? null : { ...said, ...kept };
  }

  const all = <T extends Bilingual>(list: readonly T[], name: string): T[] =>
    list.flatMap((said, i) => checked(said, `${name}[${i}]`) ?? []);
  const title = checkedTitle(draft.title, own, checked);
  return {
    draft: {
      title,
      sentences: all(draft.sentences, 'summary'),
      points: all(draft.points, 'points'),
      timeline: all(draft.timeline, 'timeline'),
    },
    issues,
  };
}

/** The own-language headline is the article's and stays; only the written one is judged. */
function checkedTitle(title: Bilingual, own: 'zh' | 'en', checked: (said: Bilingual, where: string) => Bilingual | null): Bilingual {
  const other = own === 'zh' ? 'en' : 'zh';
  if (title[other] === null) return title;
  const alone: Bilingual = own === 'zh' ? { zh: null, en: title.en } : { zh: title.zh, en: null };
  const kept = checked(alone, 'title');
  return own === 'zh' ? { zh: title.zh, en: kept?.en ?? null } : { zh: kept?.zh ?? null, en: title.en };
}
