import type { Extraction } from '../extract/index.js';
import type { Bilingual, Document, Sentence, Span } from '../model/index.js';
import { agreementViolations } from './agreement.js';
import { dateViolations } from './dates.js';
import { directionViolations } from './direction.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { figureViolations } from './figures.js';
import { indicatorViolations, linkViolations } from './indicators.js';
import { injectionViolations } from './injection.js';
import { nameViolations } from './names.js';
import { negationViolations } from './negation.js';
import { nounViolations } from './nouns.js';
import { numeralViolations } from './numerals.js';
import type { Passage } from './passage.js';
import { quotationViolations } from './quotations.js';
import { readSaid } from './said.js';
import { inScript } from './script.js';
import { type Source, sourceOf } from './source.js';
import { stanceViolations } from './stance.js';
import { supportViolations } from './support.js';
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
export function openGate(document: Document, extraction: Extraction, sentences: readonly Sentence[]): Gate {
  const source = sourceOf(document, extraction, sentences);
  // A timeline says again what the summary says.
  const seen = new Map<string, Passage>();
  const read = (text: string, lang: 'zh' | 'en'): Passage => {
    const key = `${lang} ${text}`;
    const said = seen.get(key) ?? readSaid(text, lang, source);
    seen.set(key, said);
    return said;
  };
  return { judge: (statement) => judge(statement, source, read) };
}

function judge(statement: Statement, source: Source, reader: (text: string, lang: 'zh' | 'en') => Passage): Judgement {
  const own = source.lang;
  const other = own === 'zh' ? 'en' : 'zh';
  const read = (lang: 'zh' | 'en'): Passage[] => {
    const text = statement[lang];
    return text === null ? [] : [reader(text, lang)];
  };
  const [mine, twin] = [read(own), read(other)];
  const texts = [...mine, ...twin];
  const evidence = evidenceOf(source, statement.evidence, texts);
  const violations = texts.flatMap((said) => violationsOf(said, evidence, source));
  const [first, second] = texts;
  if (first && second) violations.push(...agreementViolations(first, second, source));
  return { evidence: evidence.spans(), violations };
}

/** All that one language says beyond the article. */
function violationsOf(said: Passage, evidence: Evidence, source: Source): Violation[] {
  const { text, lang } = said;
  return [
    ...(inScript(said) ? [] : [{ rule: 'script' as const, lang, said: text.slice(0, 40), source: null }]),
    ...injectionViolations(said, evidence.cited, source.orders),
    ...figureViolations(said, evidence, source),
    ...numeralViolations(said, evidence, source),
    ...dateViolations(said, evidence, source),
    ...indicatorViolations(said, evidence, source),
    ...linkViolations(said, source),
    ...nameViolations(said, evidence, source),
    ...nounViolations(said, evidence, source),
    ...quotationViolations(said, evidence, source),
    ...directionViolations(said, evidence),
    ...negationViolations(said, evidence, source),
    ...stanceViolations(said, evidence, source),
    ...supportViolations(said, evidence, source),
  ];
}
