export interface Poisoned {
  readonly way: string;
  readonly lang: 'zh' | 'en';
  readonly zh: string | null;
  readonly en: string | null;
}
export interface Named {
  readonly id: string;
  readonly type: string;
  readonly zh: string | null;
  readonly en: string | null;
  readonly forms: readonly string[];
}
type Pair = { readonly zh: string | null; readonly en: string | null };
export function poisoned(statement: Pair, article: { readonly names: readonly Named[] }, index: number): Poisoned[];
export function disagreeing(statement: Pair, article: { readonly names: readonly Named[] }): Poisoned[];
