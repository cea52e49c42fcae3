import { drop, type Page, type Reasons } from './page.js';

/** Lines that may stand between two paragraphs of one text (headings, captions, short items). */
const GAP = 6;

/**
 * Where the text starts on a page that doesn't repeat its headline: at the first running text that more of it follows. A cut page whose
 * only sentences are a menu's has none: -1.
 */
export function findStart(page: Page, reasons: Reasons, from: number): number {
  const { lines } = page;
  let runStart = -1;
  let run = 0;
  let last = -1;
  let paragraphs = 0;
  const enough = () => (page.cut ? paragraphs >= 3 && run >= 600 : paragraphs >= 1);
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line || reasons[i]) continue;
    const { type } = line.candidate.block;
    const text = (line.prose > 0 && type !== 'item') || (type === 'code' && line.size > 80);
    if (!text) continue;
    if (runStart < 0 || i - last > GAP) {
      if (runStart >= 0 && enough()) return runStart;
      runStart = i;
      run = 0;
      paragraphs = 0;
    }
    run += Math.max(line.prose, type === 'code' ? line.size : 0);
    paragraphs++;
    last = i;
  }
  return runStart >= 0 && enough() ? runStart : -1;
}

/** Drops what stands before the start, but for the heading and the short lead right above it. */
export function dropBefore(page: Page, reasons: Reasons, from: number, start: number): void {
  let keep = start;
  const above = page.lines[start - 1];
  if (above && start - 1 >= from && !reasons[start - 1] && above.candidate.block.type === 'heading' && above.share < 0.5) keep--;
  drop(reasons, from, keep, 'site-head');
}
