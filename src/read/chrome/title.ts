import type { Line, Page, Reasons } from './page.js';
import { drop } from './page.js';

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function pairs(text: string): Map<string, number> {
  const out = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) out.set(text.slice(i, i + 2), (out.get(text.slice(i, i + 2)) ?? 0) + 1);
  return out;
}

/**
 * Whether a line says what the title says: the same letters, one the start of the other (`…, (Mon, Jul 15th)`, ` - site name`), or, for a
 * heading, nearly the same (`$23 billion` and `$23B`: the feed's headline and the page's differ).
 */
function sameTitle(line: Line, title: string): boolean {
  const a = letters(title);
  const b = letters(line.text);
  if (a.length === 0 || b.length === 0 || b.length > 2.5 * a.length + 40) return false;
  if (a === b) return true;
  const short = Math.min(a.length, b.length);
  const heading = line.candidate.block.type === 'heading';
  if (short >= 8 && short >= 0.5 * Math.max(a.length, b.length) && (a.startsWith(b) || b.startsWith(a))) return true;
  if (heading && short >= 6 && (a.endsWith(b) || b.endsWith(a)) && short >= 0.5 * Math.max(a.length, b.length)) return true;
  if (line.prose > 0 && !heading) return false;
  const left = pairs(a);
  let both = 0;
  for (const [pair, count] of pairs(b)) both += Math.min(count, left.get(pair) ?? 0);
  return (2 * both) / (a.length + b.length - 2 || 1) >= (heading ? 0.72 : 0.86);
}

/**
 * The article starts after the last repetition of its headline that has no running text before it. Returns the index of the first line
 * after it, and whether the page itself repeats the headline (the fetch always writes it once, as the first heading).
 */
export function dropHead(page: Page, reasons: Reasons): { start: number; anchored: boolean } {
  const { lines, title } = page;
  const total = lines.reduce((sum, line) => sum + line.prose, 0);
  let start = 0;
  let repeats = 0;
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    if (title && line.candidate.block.type !== 'code' && line.candidate.table < 0 && sameTitle(line, title)) {
      // Text before the first repetition is a menu's, a banner's or a teaser's; after it, text that is passed over would be lost.
      const allowed = !page.declared ? 0.1 * total : repeats <= 1 ? Math.max(900, 0.45 * total) : Math.max(150, 0.08 * total);
      if (prose <= allowed) {
        reasons[index] ??= 'title-repeated';
        start = index + 1;
        repeats++;
        prose = 0;
      }
    }
    prose += line.prose;
  }
  drop(reasons, 0, start, 'site-head');
  return { start, anchored: repeats > 1 };
}
