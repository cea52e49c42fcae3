import { notNames } from '../../lexicon/not-names.js';
import { englishWords } from '../../lexicon/vocabulary.js';
import type { EntityType } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import { spokenFor } from './cues.js';
import { type Ground, opensSentence } from './ground.js';
import { type Run, runs } from './runs.js';

const OFTEN = 3;
const TYPES: readonly EntityType[] = ['product', 'org', 'malware', 'actor'];

/**
 * Latin names that the termbase doesn't know and nothing introduces, but that headline and body repeat: what the article is about. At least
 * three times within sentences, once in the headline, no English word.
 */
export function repeated(ground: Ground, known: (start: number, end: number) => boolean): Candidate[] {
  const title = ground.input.sections.find((section) => section.type === 'title');
  if (!title) return [];
  const found = new Map<string, Run[]>();
  for (const section of ground.input.sections) {
    if (section.type === 'code' || section === title) continue;
    for (const run of runs(ground, section.start, section.end)) {
      const form = ground.cased.slice(run.start, run.end);
      if (run.words.length > 3 || form.length < 4 || known(run.start, run.end)) continue;
      if (
        run.words.some(({ start, end }) => /^[a-z-]/.test(ground.cased.slice(start, end)) || /[-_./]/.test(ground.cased.slice(start, end)))
      )
        continue;
      if (run.words.every(({ start, end }) => plain(ground.cased.slice(start, end))) || notNames.has(form)) continue;
      const list = found.get(form);
      if (list) list.push(run);
      else found.set(form, [run]);
    }
  }
  const heading = ground.cased.slice(title.start, title.end);
  const out: Candidate[] = [];
  for (const [form, places] of found) {
    if (!heading.includes(form)) continue;
    // 《国家国防工业战略》（NDIS）: letters in brackets stand for the name before them.
    if (/^[A-Z]{2,6}$/.test(form) && places.some(({ start }) => /[（(]\s?$/.test(ground.text.slice(Math.max(0, start - 2), start))))
      continue;
    const within = places.filter(({ start }) => !opensSentence(ground, start)).length;
    if (places.length < OFTEN || within === 0) continue;
    const says = (type: EntityType) => places.reduce((sum, { start, end }) => sum + spokenFor(ground, start, end, type), 0);
    const type = [...TYPES].sort((a, b) => says(b) - says(a))[0] ?? 'product';
    for (const { start, end } of places) out.push({ start, end, rule: 'repeated', type, thing: null, weak: false });
  }
  return out;
}

const plain = (word: string): boolean => notNames.has(word) || englishWords().get(word.toLowerCase()).length > 0;
