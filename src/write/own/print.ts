const HAN = '[\\u3400-\\u9fff\\uf900-\\ufaff]';
const BEFORE = new RegExp(`(?<=[${HAN.slice(1, -1)}，。；：、！？“”‘’「」『』《》（）])[ \\u00a0\\u3000]+`, 'g');
const AFTER = new RegExp(`(?<![ \\u00a0\\u3000])[ \\u00a0\\u3000]+(?=[${HAN.slice(1, -1)}，。；：、！？“”「」『』《》（）])`, 'g');
const COMMA = new RegExp(`(?<=${HAN}),\\s*(?=${HAN})`, 'g');
const SEMICOLON = new RegExp(`(?<=${HAN});\\s*(?=${HAN})`, 'g');
/** Joiners without width, which no Chinese word is written with. */
const JOINERS = new RegExp(`[\\u200c\\u200d]+(?=${HAN}|$)`, 'g');
// A run of white space is tried from its start alone: from each place in it would be quadratic.
const BREAK = /(?<!\s)\s*\n\s*/g;

/** Chinese as the house sets it: no space beside Han or full-width signs, one between Latin words. */
export function setChinese(text: string): string {
  return text
    .replace(JOINERS, '')
    .replace(BREAK, '')
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(COMMA, '，')
    .replace(SEMICOLON, '；')
    .replace(/\s{2,}/g, ' ')
    .replace(/，{2,}/g, '，')
    .trim();
}

/** English with single spaces and without the bullet or number in front. */
export function setEnglish(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])(?=\s|$)/g, '$1')
    .trim();
}

/** For comparing: what differs only in spacing, signs or bullets is the same sentence. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*(?:\d{1,2}[.、．)）]|[（(]\d{1,2}[)）]|[①-⑳])/, '')
    .replace(/[^\p{L}\p{N}%$€£¥]+/gu, '');
}
