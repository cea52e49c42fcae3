import type { Block } from '../model/index.js';

const SENTENCE_END = /[.!?。！？；;:：…”"」』]$/;
/** Mail and web source wrap at 60 to 100 units; a menu's entries are shorter. */
const WRAPPED_AT = 55;

/**
 * The fetch writes a `<br>` and a mere wrap of the page's source alike, as a bare line feed. A wrap is told by the next line going on in
 * lower case or the line before being long and unfinished, and reads as a space; all others stay line feeds.
 */
export function unwrap(block: Block): Block {
  if (block.type === 'code' || !block.text.includes('\n')) return block;
  // A break that markdown writes out (two spaces, a backslash, `<br>`) is wider in the file than a bare line feed.
  const written = new Set(block.pieces.flatMap(({ plain, length, width }) => (length === 1 && width > 1 ? [plain] : [])));
  const lines = block.text.split('\n');
  let text = lines[0] ?? '';
  for (let i = 1; i < lines.length; i++) {
    const before = (lines[i - 1] ?? '').trimEnd();
    const next = (lines[i] ?? '').trimStart();
    const unfinished = before !== '' && !SENTENCE_END.test(before);
    const wrapped =
      unfinished &&
      (/^\p{Ll}/u.test(next) ||
        /[,，、]$/.test(before) ||
        (before.length >= WRAPPED_AT && /[\p{L}\p{N})]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(next)));
    text += (wrapped && !written.has(text.length) ? ' ' : '\n') + (lines[i] ?? '');
  }
  return text === block.text ? block : { ...block, text };
}
