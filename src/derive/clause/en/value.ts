import type { Modifier } from '../../../lexicon/record.js';
import type { Span } from '../../../model/index.js';
import type { BinaryRule, Item, UnaryRule } from '../grammar.js';
import { type Adjunct, type Attribution, type Clause, isPhrase, type Nominal, type Phrase, type Predicate, spanning } from '../tree.js';
import type { Token } from './token.js';

/** Person, number and time that a finite verb shows. */
export { isPhrase, spanning };

export interface Finite {
  readonly number: 'singular' | 'plural' | null;
  readonly past: boolean;
}

/** What a constituent of an English clause means so far. Which field is set follows from its category. */
export interface Value extends Span {
  readonly token?: Token;
  readonly nominal?: Nominal;
  /** Verb phrases in a row on one subject; complements and adjuncts go to the last. */
  readonly predicates?: readonly Predicate[];
  readonly finite?: Finite;
  /** English word of the last verb, where the choice of it matters: make, let and help take a bare verb phrase. */
  readonly word?: string;
  readonly clauses?: readonly Clause[];
  readonly adjunct?: Adjunct;
  readonly preposition?: string;
  readonly modifiers?: readonly Modifier[];
  readonly attribution?: Attribution;
}

export type EnItem = Item<Value>;
export type Made = Omit<Value, 'start' | 'end'> | null;
export type Binary = BinaryRule<Value>;
export type Unary = UnaryRule<Value>;

export const rule = (
  name: string,
  left: string,
  right: string,
  result: string,
  weight: number,
  join: (l: Value, r: Value) => Made,
): Binary => ({
  name,
  left,
  right,
  result,
  weight,
  join: (l, r) => {
    const value = join(l.value, r.value);
    return value && { ...value, start: l.value.start, end: r.value.end };
  },
});

export const lift = (name: string, from: string, result: string, weight: number, make: (value: Value) => Made): Unary => ({
  name,
  from,
  result,
  weight,
  lift: ({ value }) => {
    const made = make(value);
    return made && { ...made, start: value.start, end: value.end };
  },
});

export function lastPhrase(nominal: Nominal): Phrase | null {
  if (nominal.node === 'phrase') return nominal;
  const last = nominal.items.at(-1);
  return last ? lastPhrase(last) : null;
}

/** The value with its last predicate changed. */
export function changed(value: Value, span: Span, more: Partial<Predicate>): Made {
  const last = value.predicates?.at(-1);
  if (!value.predicates || !last) return null;
  const { token: _token, ...rest } = value;
  return { ...rest, predicates: [...value.predicates.slice(0, -1), { ...last, ...more, end: span.end }] };
}

export function isPlural(nominal: Nominal): boolean | null {
  if (nominal.node === 'list' && nominal.loose) return nominal.items[0] ? isPlural(nominal.items[0]) : null;
  if (nominal.node === 'list') return nominal.conjunction === 'and' ? true : null;
  const { head } = nominal;
  if (head.type === 'pronoun') return head.pronoun === 'we' ? null : head.pronoun === 'they';
  if (head.type === 'noun') return nominal.number === null ? null : nominal.number === 'plural';
  return null;
}
