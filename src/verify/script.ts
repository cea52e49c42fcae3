import { isHan, isWordUnit } from '../text/script.js';
import type { Passage } from './passage.js';

/** Whether a text is written in the language's own script: names, ids and numbers apart, Chinese is at least a third Han, English at most a tenth. */
export function inScript({ text, lang, names, indicators, figures, dates }: Passage): boolean {
  const apart = new Uint8Array(text.length);
  for (const { start, end } of [...names, ...indicators, ...figures, ...dates]) apart.fill(1, start, end);
  // A name's original may stand in brackets behind it.
  for (const { 0: bracket, index } of text.matchAll(/[（(][^）)]{1,40}[）)]/g)) apart.fill(1, index, index + bracket.length);
  let han = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) han += lang === 'en' && apart[i] === 1 ? 0 : 1;
    else if (apart[i] === 0 && isWordUnit(unit)) latin++;
  }
  return lang === 'zh' ? han >= (han + latin) / 3 : han <= (han + latin) / 10;
}
