import { notNames } from '../../lexicon/not-names.js';
import { englishWords } from '../../lexicon/vocabulary.js';
import type { Candidate } from './candidate.js';
import { type Ground, standsAlone } from './ground.js';

const JOIN = /^(?:、|，|,|\s?\/|\s(?:and|or)|\s?(?:和|及|以及|与))?\s?(?:and |or |和\s?)?/;
const NAME =
  /^[A-Z][A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*(?: (?:RAT|Stealer|Loader|Ransomware|Team|Group|Spider|Locker|Bot))?/;

/** Names that stand in a list behind known gangs and families: `Amadey、Penguish 和 Vidar`. */
export function listed(ground: Ground, kept: readonly Candidate[], dropped: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const starts = new Set(kept.map(({ start }) => start));
  const weak = new Map(dropped.map((candidate) => [candidate.start, candidate]));
  for (const { end, type } of kept) {
    if (type !== 'malware' && type !== 'actor') continue;
    let at = end;
    for (let steps = 0; steps < 12; steps++) {
      const join = JOIN.exec(ground.cased.slice(at, at + 8))?.[0] ?? '';
      if (!/[、，,/和及与]|\b(?:and|or)\b/.test(join)) break;
      const start = at + join.length;
      if (starts.has(start)) break;
      const name = NAME.exec(ground.cased.slice(start, start + 40))?.[0];
      if (!name || ordinary(name) || ground.shut(start, start + name.length) || !standsAlone(ground, start, start + name.length)) break;
      // A sentence may go on behind the comma: `…, Microsoft said`; a list ends with one, with `and`, or with a stop.
      const next = ground.cased.slice(start + name.length, start + name.length + 4);
      if (!/^(?:[、，,.。;；)）/\n]|\s?(?:和|及|以及|与|等)| and| or|$)/.test(next)) break;
      const known = weak.get(start);
      const one = known && known.end === start + name.length ? known : null;
      found.push({ start, end: start + name.length, rule: 'listed', type: one?.type ?? type, thing: one?.thing ?? null, weak: false });
      at = start + name.length;
    }
  }
  return found;
}

const ordinary = (name: string): boolean => notNames.has(name) || englishWords().get(name.toLowerCase()).length > 0 || name.length < 3;
