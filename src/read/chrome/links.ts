import { drop, type Line, type Page, type Reasons } from './page.js';

const linkLike = (line: Line) => line.share >= 0.6 && line.prose === 0;

/** Lists that are menus: many entries, most of what they say inside links, hardly a sentence. */
export function dropMenus(page: Page, reasons: Reasons, start: number): void {
  const lists = new Map<number, number[]>();
  for (const [index, line] of page.lines.entries()) {
    const { list } = line.candidate;
    if (index < start || list < 0 || reasons[index]) continue;
    lists.set(list, [...(lists.get(list) ?? []), index]);
  }
  for (const indexes of lists.values()) {
    let size = 0;
    let linked = 0;
    let entries = 0;
    for (const index of indexes) {
      const line = page.lines[index];
      if (!line) continue;
      size += line.size;
      linked += line.size * line.share;
      if (line.share >= 0.9) entries++;
    }
    const menu = indexes.length >= 12 ? linked >= 0.35 * size && entries >= 6 : indexes.length >= 5 && linked >= 0.85 * size;
    if (menu) for (const index of indexes) reasons[index] ??= 'menu';
  }
}

/** Runs of lines that are links and nothing else: three or more, or a whole list of at least two. */
export function dropLinkRuns(page: Page, reasons: Reasons, start: number): void {
  const { lines } = page;
  let from = -1;
  const close = (to: number) => {
    if (from < 0) return;
    const run = lines.slice(from, to).filter((line) => linkLike(line)).length;
    const list = lines[from]?.candidate.list ?? -1;
    const whole = list >= 0 && run >= 2 && lines[from - 1]?.candidate.list !== list && lines[to]?.candidate.list !== list;
    if (run >= 3 || whole) drop(reasons, from, to, 'link-list');
    from = -1;
  };
  for (let i = start; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const small = line.bare === '' || reasons[i] !== null;
    if (linkLike(line)) from = from < 0 ? i : from;
    else if (!small) close(i);
  }
  close(lines.length);
}

/** What trails after the last running text: links, and lines without letters. */
export function trimTail(page: Page, reasons: Reasons, start: number): void {
  for (let i = page.lines.length - 1; i >= start; i--) {
    const line = page.lines[i];
    if (!line || reasons[i]) continue;
    // A number or a heading that is left of a dropped section.
    const left = /^\d{1,2}$/.test(line.bare) || (line.candidate.block.type === 'heading' && !page.cut && i < page.lines.length - 1);
    if (!left && !linkLike(line)) return;
    reasons[i] = left ? 'left-over' : 'link-list';
  }
}

/** Short lines between the headline and the first running text of a web page: dates, names, sections, counts. */
export function dropByline(page: Page, reasons: Reasons, start: number): void {
  const { lines } = page;
  const first = lines.findIndex((line, index) => index >= start && !reasons[index] && line.prose > 0);
  for (let i = start; i < Math.min(first, start + 25); i++) {
    const line = lines[i];
    if (!line || reasons[i]) continue;
    const { type } = line.candidate.block;
    if (type === 'heading' ? line.share < 0.6 : type === 'cell' || type === 'code') continue;
    const label = line.size < 70 && !/[。！？!?:：]$/.test(line.text);
    if (label || line.share >= (line.size < 120 ? 0.4 : 0.9)) reasons[i] = 'byline';
  }
}
