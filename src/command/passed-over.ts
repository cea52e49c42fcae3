import type { Brief, Span } from '../model/index.js';
import type { Analysis } from '../pipeline.js';
import { toSource } from '../text/offset.js';
import { unfit } from '../write/own/fit.js';
import { wordSentence } from '../write/phrase/index.js';

/** A sentence of the body that the brief doesn't rest on. `start`/`end` count into the decoded file. */
export interface PassedOver extends Span {
  readonly text: string;
  /** Why it can't stand in its own language, or `not chosen` where others weighed more. */
  readonly own: string;
  /** Why it, or parts of it, couldn't be worded in the other language. */
  readonly other: readonly string[];
}

/** The sentences that were not said, in order, each with the reasons. Empty for an article in neither language. */
export function passedOver(analysis: Analysis, brief: Brief): PassedOver[] {
  const { article, document, sentences, derivation } = analysis;
  if (article.lang !== 'zh' && article.lang !== 'en') return [];
  const { lang } = article;
  const other = lang === 'zh' ? 'en' : 'zh';
  const said = [...(brief.summary?.sentences ?? []), ...brief.points].flatMap(({ evidence }) => evidence);
  return sentences.flatMap((sentence, index): PassedOver[] => {
    if (document.sections[sentence.section]?.type === 'title') return [];
    const { start, end } = toSource(document, sentence);
    if (said.some((one) => one.start < end && start < one.end)) return [];
    const text = document.text.slice(sentence.start, sentence.end);
    const read = derivation.read(index);
    const refused = read ? wordSentence(read, other, { named: new Set(), anchor: document.anchor }).refused : [];
    const reasons = refused.map(({ reason, ...at }) => `${reason} ⟦${document.text.slice(at.start, at.end)}⟧`);
    return [{ start, end, text, own: unfit(text.trim(), lang) ?? 'not chosen', other: [...new Set(reasons)] }];
  });
}
