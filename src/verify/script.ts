import { isHan } from '../text/script.js';

/** Whether a text is written in the language's own script: Chinese at least a quarter Han, English at most a tenth. */
export function inScript(text: string, lang: 'zh' | 'en'): boolean {
  let han = 0;
  let visible = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) han++;
    if (unit > 0x20 && unit !== 0x3000) visible++;
  }
  return lang === 'zh' ? han >= visible / 4 : han <= text.length / 10;
}
