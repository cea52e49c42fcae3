import type { Sentence } from '../../../model/index.js';
import type { Attribution } from '../tree.js';

export interface Quoted {
  /** Number of the quotation that the sentence belongs to or opens; null without one. */
  readonly run: number | null;
  /** It is quoted from its first word on, so that somebody else than the article says it. */
  readonly within: boolean;
  /** The quotation before stands right before this one: the speaker may be named there. */
  readonly follows: boolean;
}

/** Marks around a few words: a name or a word of somebody, no speech. */
const FRAGMENT = 5;

/** Follows the quotation marks through the sentences. A paragraph starts without an open one. */
export function quotations(text: string, sentences: readonly Sentence[]): Quoted[] {
  let run = 0;
  let open = false;
  let last: { readonly index: number; readonly run: number } | null = null;
  return sentences.map((sentence, index): Quoted => {
    const raw = text.slice(sentence.start, sentence.end);
    if (index > 0 && sentences[index - 1]?.section !== sentence.section) open = false;
    const opening = /^\s*["“]([^"“”]*)(["”]?)/.exec(raw);
    const opens = opening !== null && !open && (opening[2] === '' || (opening[1] ?? '').trim().split(/\s+/).length > FRAGMENT);
    const within = open || opens;
    const before = open;
    for (const sign of raw.match(/["“”]/g) ?? []) open = sign === '“' || (sign === '"' && !open);
    if (opens || (open && !before)) run++;
    if (!within && !open) return { run: null, within: false, follows: false };
    const follows = last !== null && last.index === index - 1 && last.run !== run && sentences[index - 1]?.section === sentence.section;
    last = { index, run };
    return { run, within, follows };
  });
}

/** Who says what stands within marks: who is named in the same quotation, or in the one right before it; null where nobody is. */
export function speakers(quoted: readonly Quoted[], named: readonly (Attribution | null)[]): (Attribution | null)[] {
  const byRun = new Map<number, Attribution>();
  for (const [i, { run }] of quoted.entries()) {
    const found = named[i];
    if (run !== null && found) byRun.set(run, found);
  }
  for (const { run, follows } of quoted) {
    const before = run !== null && follows && !byRun.has(run) ? byRun.get(run - 1) : undefined;
    if (run !== null && before) byRun.set(run, before);
  }
  return quoted.map(({ run }) => (run === null ? null : (byRun.get(run) ?? null)));
}
