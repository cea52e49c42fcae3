import { thingOf } from '../lexicon/catalog.js';
import type { EntityType } from '../model/index.js';
import type { NameAt } from './passage.js';

/** Names that could be taken for one another. */
export const KIND: Readonly<Record<EntityType, string>> = {
  org: 'who',
  person: 'person',
  actor: 'gang',
  malware: 'gang',
  product: 'what',
  place: 'where',
  law: 'law',
};
export const alike = (a: NameAt, b: NameAt): boolean => KIND[a.type] === KIND[b.type];

/** A paper or an account is named for what it reports, not for what it did. */
export function isPress({ id }: Pick<NameAt, 'id'>): boolean {
  const thing = thingOf(id);
  return thing?.type === 'org' && (thing.kind === 'media' || thing.kind === 'account');
}

/** A unit and its parent, a maker and its product, are named for each other. */
export function oneOf(a: NameAt, b: NameAt): boolean {
  const [x, y] = [thingOf(a.id), thingOf(b.id)];
  return (x?.type === 'product' && x.vendor === b.id) || (y?.type === 'product' && y.vendor === a.id);
}
