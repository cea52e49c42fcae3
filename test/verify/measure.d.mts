interface Poisonings {
  readonly way: string;
  readonly tried: number;
  readonly caught: number;
  readonly missed: readonly { readonly path: string; readonly said: string; readonly of: string }[];
}
interface Measured {
  readonly classes: readonly Poisonings[];
  readonly rejected: readonly {
    readonly id: string;
    readonly zh: string | null;
    readonly en: string | null;
    readonly violations: readonly unknown[];
  }[];
  readonly true: number;
  readonly sentences: number;
  readonly shared: number;
}
interface HandMade {
  readonly tried: number;
  readonly missed: readonly { readonly article: string; readonly zh: string | null; readonly en: string | null; readonly error: string }[];
}
export function rows(name: string): Record<string, string | null>[];
export function measure(system: object, how?: { readonly shared?: boolean }): Measured;
export function handMade(system: object): HandMade;
