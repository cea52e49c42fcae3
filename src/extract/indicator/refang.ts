/** Habits of making an address unclickable, each with what it stands for. */
const DOT = String.raw`\s?(?:\[\.\]|\(\.\)|\{\.\}|\[\s?dot\s?\]|\(\s?dot\s?\)|\{\s?dot\s?\}|\[\.|\.\])\s?`;
const AT = String.raw`\s?(?:\[@\]|\(@\)|\[\s?at\s?\]|\(\s?at\s?\)|\{\s?at\s?\})\s?`;

/** A dot as it stands in addresses, plain or defanged. */
export const dot = `(?:${DOT}|\\.)`;
export const defangedDot = DOT;
export const at = `(?:${AT}|@)`;

const DOTS = new RegExp(DOT, 'gi');
const ATS = new RegExp(AT, 'gi');

/** Undoes every habit: `hxxps[:]//evil[.]com` → `https://evil.com`. */
export function refang(written: string): string {
  return written
    .replace(/^(?:hxxp|h\*\*p|htxp|hxtp|meow)(s?)/i, 'http$1')
    .replace(/\[:\]|\[:\/\/\]/g, (sign) => (sign.includes('/') ? '://' : ':'))
    .replace(/:\s?\/\s?\//, '://')
    .replace(/\[\/\]/g, '/')
    .replace(DOTS, '.')
    .replace(ATS, '@');
}
