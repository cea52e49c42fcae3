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

/**
 * Who says what stands within the marks of a sentence, by its index: who is `named` in the same quotation, or in the one right before it; null where nobody
 * is. Only sentences of those quotations are asked for whom they name.
 */
export function speakers(quoted: readonly Quoted[], named: (index: number) => Attribution | null): (index: number) => Attribution | null {
  const members = new Map<number, number[]>();
  for (const [index, { run }] of quoted.entries()) {
    if (run === null) continue;
    const list = members.get(run);
    if (list) list.push(index);
    else members.set(run, [index]);
  }
  const byRun = new Map<number, Attribution | null>();
  const speakerOf = (run: number): Attribution | null => {
    const known = byRun.get(run);
    if (known !== undefined) return known;
    const own = members.get(run) ?? [];
    let found: Attribution | null = null;
    for (let i = own.length - 1; i >= 0 && !found; i--) found = named(own[i] ?? -1);
    if (!found && own.some((index) => quoted[index]?.follows)) found = speakerOf(run - 1);
    byRun.set(run, found);
    return found;
  };
  return (index) => {
    const run = quoted[index]?.run ?? null;
    return run === null ? null : speakerOf(run);
  };
}
