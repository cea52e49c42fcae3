import type { BinaryRule, UnaryRule } from '../grammar.js';
import type { Value } from './value.js';

/** A value without its span, which the rule adds from its parts. */
export type Made = Omit<Value, 'start' | 'end'> | null;

/** A binary rule whose join sees values alone. */
export function rule(
  name: string,
  left: string,
  right: string,
  result: string,
  weight: number,
  join: (l: Value, r: Value) => Made,
): BinaryRule<Value> {
  return {
    name,
    left,
    right,
    result,
    weight,
    join: (l, r) => {
      const value = join(l.value, r.value);
      return value && { ...value, start: l.value.start, end: r.value.end };
    },
  };
}

/** A unary rule that passes a value on where it may. */
export function lift(
  name: string,
  from: string,
  result: string,
  weight: number,
  may: (value: Value) => boolean = () => true,
): UnaryRule<Value> {
  return { name, from, result, weight, lift: ({ value }) => (may(value) ? value : null) };
}
