import { type Extraction, extractFrom } from '../extract/index.js';
import { reading } from '../extract/reading.js';
import type { Bilingual, Document, Sentence, Span } from '../model/index.js';
import { fold } from '../text/fold.js';
import { type Source, sameFigure, violations } from './claim.js';
import { inScript } from './script.js';
import type { Violation } from './violation.js';

/** One sentence in one or both languages, and the places of the article it is said to rest on. Spans count into the document's text. */
export interface Statement extends Bilingual {
  /** Empty where the writer cites nothing: the gate then looks for the evidence itself. */
  readonly evidence: readonly Span[];
}

export interface Judgement {
  /** The evidence cited, and the sentences of the article that had to be added to bear the statement out. */
  readonly evidence: readonly Span[];
  /** Empty when all that is said stands in the article and the two languages say the same. */
  readonly violations: readonly Violation[];
}

/** An article made ready for judging: what is read of it is read once. */
export interface Gate {
  readonly judge: (statement: Statement) => Judgement;
}

/**
 * Opens the gate of one article. Each statement is read with the project's extractors and held against its cited evidence, then against the rest of
 * the article, and each language against the other.
 */
export function openGate(document: Document, extraction: Extraction, _sentences: readonly Sentence[]): Gate {
  const source: Source = { extraction, folded: fold(document.text), days: document.anchor ? [document.anchor] : [] };
  const own = document.lang === 'en' ? 'en' : 'zh';
  return {
    judge: (statement) => {
      const found: Violation[] = [];
      const read: { zh: Extraction | null; en: Extraction | null } = { zh: null, en: null };
      for (const lang of ['zh', 'en'] as const) {
        const text = statement[lang];
        if (text === null) continue;
        const input = reading(text, lang, document.anchor);
        const extracted = extractFrom(input);
        read[lang] = extracted;
        for (const one of violations(extracted, text, input.folded, source)) found.push({ ...one, lang });
        if (!inScript(text, lang)) found.push({ rule: 'script', lang, said: text.slice(0, 40), source: null });
      }
      const other = own === 'zh' ? 'en' : 'zh';
      const [mine, twin] = [read[own], read[other]];
      const clash = mine && twin && found.length === 0 ? disagreement(twin, mine) : null;
      if (clash !== null) found.push({ rule: 'agreement', lang: other, said: clash, source: null });
      return { evidence: statement.evidence, violations: found };
    },
  };
}

/** The first figure or date that one side says and its twin lacks. */
function disagreement(a: Extraction, b: Extraction): string | null {
  const figure = a.figures.find((f) => f.value > 1 && !b.figures.some((g) => sameFigure(f, g)));
  if (figure) return figure.text;
  return a.dates.find((d) => !b.dates.some((e) => e.iso === d.iso))?.text ?? null;
}
