import { names } from '../../lexicon/names.js';
import type { Ground } from './ground.js';
import type { Group } from './group.js';

const LEAD = 500;

/** A country that one adjective in passing names, far from headline and lead, is no thing of the article: `an American gymnast`. */
export function matters(ground: Ground, { thing, members }: Group): boolean {
  if (thing?.type !== 'place') return true;
  const first = members[0];
  if (!first || members.length > 1 || first.start < LEAD) return true;
  const form = ground.folded.slice(first.start, first.end);
  return !names()
    .get(form)
    .some((name) => name.adjective && name.thing === thing);
}
