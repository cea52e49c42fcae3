import { finishBlock } from './blocks.js';
import type { Candidate } from './candidate.js';
import { append, emptyPlain } from './plain.js';
import { isUnseen } from './unseen.js';

/** Blocks of a text without markup: one a paragraph, told by blank lines. For what a parser can't be trusted with. */
export function paragraphCandidates(source: string, start: number, end: number): Candidate[] {
  const out: Candidate[] = [];
  let plain = emptyPlain();
  let from = start;
  const close = (at: number) => {
    const around = { list: -1, table: -1, afterRule: false, landmark: null };
    if (plain.text.trim() !== '') {
      out.push(finishBlock('paragraph', 0, { plain, links: [], strong: [], images: 0 }, { start: from, end: at }, around));
    }
    plain = emptyPlain();
    from = at;
  };
  let at = start;
  while (at < end) {
    const feed = source.indexOf('\n', at);
    const stop = feed < 0 || feed >= end ? end : feed + 1;
    if (source.slice(at, stop).trim() === '') close(at);
    else {
      let run = at;
      for (let i = at; i <= stop; i++) {
        if (i < stop && !isUnseen(source.charCodeAt(i)) && source[i] !== '\r') continue;
        append(plain, source.slice(run, i), run, i - run);
        run = i + 1;
      }
    }
    at = stop;
  }
  close(end);
  return out;
}
