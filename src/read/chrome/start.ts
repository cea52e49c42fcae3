import { drop, type Page, type Reasons } from './page.js';

/** Lines that may stand between two paragraphs of one text: headings, captions, short items. */
const GAP = 6;
/** Links in a row that no text holds. */
const LINKS = 4;
/** A page of fewer lines has no menu to speak of. */
const SHORT_PAGE = 25;

interface Run {
  readonly start: number;
  size: number;
  paragraphs: number;
}

/** Stretches of running text, told apart by more than a few lines of something else or by links in a row. */
function runsOf(page: Page, reasons: Reasons, from: number): Run[] {
  const runs: Run[] = [];
  let current: Run | null = null;
  let other = 0;
  let links = 0;
  for (let i = from; i < page.lines.length; i++) {
    const line = page.lines[i];
    if (!line || reasons[i]) continue;
    const { type } = line.candidate.block;
    if ((line.prose > 0 && type !== 'item') || (type === 'code' && line.size > 80)) {
      if (!current || other > GAP || links >= LINKS) {
        current = { start: i, size: 0, paragraphs: 0 };
        runs.push(current);
      }
      current.size += line.weight;
      current.paragraphs++;
      other = links = 0;
      continue;
    }
    other++;
    if (line.share >= 0.8) links++;
  }
  return runs;
}

/**
 * Where the text starts on a page that doesn't repeat its headline: at the first long stretch of running text. A cut page whose only
 * sentences are a menu's has none: -1.
 */
export function findStart(page: Page, reasons: Reasons, from: number): number {
  const runs = runsOf(page, reasons, from);
  const longest = runs.reduce((most, run) => Math.max(most, run.size), 0);
  const found = runs.find((run) => {
    if (page.cut) return (run.paragraphs >= 3 && run.size >= 600) || run.size >= 1500;
    return page.lines.length < SHORT_PAGE || run.size >= 0.4 * longest;
  });
  if (found) return found.start;
  // No sentence and no menu either: a note, a list, a poem.
  return page.cut || page.lines.filter((line) => line.share >= 0.8).length >= 3 ? -1 : from;
}

/** Drops what stands before the start, but for the heading and the short lead right above it. */
export function dropBefore(page: Page, reasons: Reasons, from: number, start: number): void {
  let keep = start;
  const above = page.lines[start - 1];
  if (above && start - 1 >= from && !reasons[start - 1] && above.candidate.block.type === 'heading' && above.share < 0.5) keep--;
  drop(reasons, from, keep, 'site-head');
}
