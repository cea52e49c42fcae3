import { KIND } from './kinds.js';
import type { Passage } from './passage.js';
import { type Source, squeeze } from './source.js';

/** Two names told as one, X（Y）, that the article keeps apart. */
export function mismatched(said: Passage, source: Source): string[] {
  return said.names.flatMap((name, i) => {
    const next = said.names[i + 1];
    if (!next || next.id === name.id || KIND[next.type] !== KIND[name.type] || KIND[name.type] === 'where') return [];
    if (!/^\s?[（(](?:又名|又称|即|also known as |aka )?$/.test(said.folded.slice(name.end, next.start))) return [];
    if (!/^[）)]/.test(said.text.slice(next.end))) return [];
    return source.squeezed().includes(squeeze(said.folded.slice(name.start, next.end))) ||
      source.sentences.some((one) => adjacent(one, name.id, next.id))
      ? []
      : [said.text.slice(name.start, next.end + 1)];
  });
}

/** Whether an article sets one thing in brackets behind another. */
const adjacent = ({ names: all, folded }: Passage, a: string, b: string): boolean =>
  all.some(
    (name, i) =>
      name.id === a &&
      all[i + 1]?.id === b &&
      (all[i + 1]?.start ?? 0) - name.end <= 3 &&
      /[（(]/.test(folded.slice(name.end, all[i + 1]?.start)),
  );
