import { familyNames } from '../../lexicon/chinese-names.js';
import { englishWords } from '../../lexicon/vocabulary.js';
import { hasHan, isHan, isWordUnit } from '../../text/script.js';
import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';
import { standsAlone } from './ground.js';
import type { Equation } from './group.js';

const MOST = 60;

/** Every place where a form stands as a whole word. */
function places(ground: Ground, form: string): number[] {
  const found: number[] = [];
  for (let at = ground.cased.indexOf(form); at >= 0 && found.length < MOST; at = ground.cased.indexOf(form, at + form.length)) {
    const end = at + form.length;
    const first = form.charCodeAt(0);
    const last = form.charCodeAt(form.length - 1);
    if (isWordUnit(first) && isWordUnit(ground.cased.charCodeAt(at - 1))) continue;
    if (isWordUnit(last) && isWordUnit(ground.cased.charCodeAt(end))) continue;
    if (!ground.shut(at, end) && standsAlone(ground, at, end)) found.push(at);
  }
  return found;
}

/** What a person is called after the full name: the last word, or the part behind the last dot. */
function surname(form: string): string | null {
  if (hasHan(form)) {
    const part = form.split(/[·・•‧]/).at(-1) ?? '';
    return part !== form && part.length > 1 ? part : null;
  }
  const words = form.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 2 && englishWords().get(last.toLowerCase()).length === 0 ? last : null;
}

/**
 * Names that one place made sure of, wherever else they stand: in headlines, where capitals tell nothing, and in short, by the surname.
 * The equations join surnames to their persons.
 */
export function spread(ground: Ground, kept: readonly Candidate[]): { candidates: Candidate[]; equations: Equation[] } {
  const candidates: Candidate[] = [];
  const equations: Equation[] = [];
  const done = new Set<string>();
  const taken = new Set(kept.map(({ start, end }) => `${start} ${end}`));
  for (const candidate of kept) {
    const form = ground.cased.slice(candidate.start, candidate.end);
    if (done.has(form)) continue;
    done.add(form);
    if (candidate.thing === null && form.length > 1) {
      for (const start of places(ground, form)) {
        if (taken.has(`${start} ${start + form.length}`)) continue;
        candidates.push({ ...candidate, start, end: start + form.length, rule: `${candidate.rule}-again` });
      }
    }
    if (candidate.type !== 'person') continue;
    const short = surname(form);
    if (!short || done.has(short)) continue;
    done.add(short);
    for (const start of places(ground, short)) {
      const end = start + short.length;
      if (
        isHan(short.charCodeAt(0)) &&
        /[·・•‧]/.test(ground.cased[start - 1] ?? '') === false &&
        familyNames.has(ground.cased[start - 1] ?? '') &&
        short.length < 2
      )
        continue;
      const one: Candidate = { ...candidate, start, end, rule: 'person-surname', partial: true };
      candidates.push(one);
      equations.push({ a: candidate, b: one });
    }
  }
  return { candidates, equations };
}
