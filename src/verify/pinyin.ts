import { pinyin } from 'pinyin-pro';

const MEMORY = new Map<string, ReadonlySet<string>>();
const MOST = 5;

/** All runs of one to five Han characters of a text, spelled without tones. */
function spellings(text: string): ReadonlySet<string> {
  const known = MEMORY.get(text);
  if (known) return known;
  const found = new Set<string>();
  for (const run of text.match(/[\u4e00-\u9fff]+/g) ?? []) {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
    for (let from = 0; from < syllables.length; from++) {
      for (let size = 1; size <= MOST && from + size <= syllables.length; size++) found.add(syllables.slice(from, from + size).join(''));
    }
  }
  MEMORY.clear();
  MEMORY.set(text, found);
  return found;
}

/** Whether a folded Latin word spells Han characters of the text: yunting of 云汀市. */
export function isPinyinOf(word: string, text: string): boolean {
  return /^[a-z]{2,}$/.test(word) && /[\u4e00-\u9fff]/.test(text) && spellings(text).has(word);
}
