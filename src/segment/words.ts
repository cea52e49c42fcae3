import { createRequire } from 'node:module';
import type { Word } from '../model/index.js';

interface Jieba {
  tag(sentence: string, hmm?: boolean | null): { word: string; tag: string }[];
  add_word(word: string, frequency?: number | null, tag?: string | null): number;
}

let loaded: Jieba | null = null;

/** jieba takes about 0.4 s to load, so it waits for the first text that holds Han. Its user words are process-wide: set once, here. */
function jieba(userWords: () => Iterable<readonly [word: string, tag: string]>): Jieba {
  if (loaded) return loaded;
  loaded = createRequire(import.meta.url)('jieba-wasm') as Jieba;
  for (const [word, tag] of userWords()) loaded.add_word(word, 20_000, tag);
  return loaded;
}

/**
 * Words with tags. jieba counts code points and this project UTF-16 units, so offsets are summed from the words themselves,
 * which together are the text. `userWords` is asked once per process.
 */
export function words(text: string, userWords: () => Iterable<readonly [word: string, tag: string]>): Word[] {
  const out: Word[] = [];
  let at = 0;
  for (const { word, tag } of jieba(userWords).tag(text, true)) {
    // jieba-rs drops or changes nothing; where a lone surrogate was replaced, lengths still agree.
    out.push({ text: text.slice(at, at + word.length), tag, start: at, end: at + word.length });
    at += word.length;
  }
  return out;
}
