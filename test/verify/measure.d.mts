interface Tally {
  readonly tried: number;
  readonly caught: number;
  readonly missed: readonly { readonly path: string; readonly said: string; readonly of: string }[];
}
interface Poisonings extends Tally {
  readonly way: string;
  readonly held: Tally;
}
type Group = 'seen' | 'held';
type BySet = Readonly<Record<Group, number>>;
interface Measured {
  readonly classes: readonly Poisonings[];
  readonly rejected: readonly {
    readonly id: string;
    readonly set: Group;
    readonly zh: string | null;
    readonly en: string | null;
    readonly violations: readonly unknown[];
  }[];
  readonly true: BySet;
  readonly sentences: number;
  readonly shared: number;
}
interface HandMade {
  readonly tried: BySet;
  readonly missed: readonly {
    readonly article: string;
    readonly set: Group;
    readonly zh: string | null;
    readonly en: string | null;
    readonly error: string;
  }[];
}
export function rows(name: string): Record<string, string | null>[];
export function measure(system: object, how?: { readonly shared?: boolean }): Measured;
export function handMade(system: object): HandMade;
