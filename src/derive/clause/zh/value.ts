import type { Modifier } from '../../../lexicon/record.js';
import type { Span } from '../../../model/index.js';
import type { Item } from '../grammar.js';
import type { Adjunct, Attribution, Clause, Nominal, Predicate, Relative } from '../tree.js';
import type { Colour } from './colours.js';
import type { Token } from './tokens.js';

/** What a constituent of a Chinese clause means so far. Which field is set follows from its category. */
export { isPhrase, spanning } from '../tree.js';

export interface Value extends Span {
  readonly token?: Token;
  readonly nominal?: Nominal;
  readonly predicate?: Predicate;
  /** Verb phrases in a row on one subject. */
  readonly predicates?: readonly Predicate[];
  readonly clause?: Clause;
  readonly adjunct?: Adjunct;
  readonly colour?: Colour;
  readonly modifier?: Modifier;
  /** What stands before 的: to be hung on a head. */
  readonly attribute?: Attribute;
  readonly attribution?: Attribution;
  /** A word that is a verb as well was read as a noun here, with no 的, 该 or number in front to vouch for it. */
  readonly verbal?: boolean;
}

export type Attribute =
  | { readonly type: 'possessor'; readonly nominal: Nominal }
  | { readonly type: 'relative'; readonly relative: Relative }
  | { readonly type: 'adjective'; readonly modifier: Modifier }
  | { readonly type: 'complement'; readonly relation: string; readonly nominal: Nominal };

export type ZhItem = Item<Value>;

/** Head noun kinds that act by themselves: subjects of verbs of doing and saying. */
export function isAgent(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.some(isAgent);
  const { head } = nominal;
  if (head.type === 'entity') return head.entity.type !== 'law';
  if (head.type === 'noun') return /person|group|org|malware|place/.test(head.noun.kind);
  return head.type === 'pronoun';
}
