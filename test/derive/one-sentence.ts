import { readEnglish } from '../../src/derive/clause/en/index.js';
import type { ReadSentence } from '../../src/derive/clause/tree.js';
import { readChinese } from '../../src/derive/clause/zh/index.js';
import { extract } from '../../src/extract/index.js';
import type { Document } from '../../src/model/index.js';

/** The day that documents of one sentence are posted on. */
export const ANCHOR = '2031-07-16';

/** A document of one paragraph, as it is written. */
export function documentOf(text: string, lang: 'zh' | 'en'): Document {
  return {
    path: 'test',
    text,
    lang,
    anchor: ANCHOR,
    sections: [{ type: 'paragraph', start: 0, end: text.length } as Document['sections'][number]],
    pieces: [],
  };
}

/** What the reader of the language makes of a text that is one sentence. */
export function readOne(text: string, lang: 'zh' | 'en'): ReadSentence {
  const document = documentOf(text, lang);
  const read = lang === 'zh' ? readChinese : readEnglish;
  const sentence = read({ document, extraction: extract(document), sentences: [{ start: 0, end: text.length, section: 0 }] })(0);
  if (!sentence) throw new Error('one sentence in, one sentence out');
  return sentence;
}
