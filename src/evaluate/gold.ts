/** What careful editors took from one article, as far as scoring needs it. */
export interface Gold {
  readonly id: string;
  readonly file: string;
  readonly lang: string;
  readonly kind: string;
  readonly category: string;
  readonly categories_ok: readonly string[];
  readonly body: {
    readonly first: string;
    readonly last: string;
    readonly include: readonly string[];
    readonly exclude: readonly string[];
  };
  readonly truncated: boolean;
  readonly figures: readonly {
    readonly text: string;
    readonly value: number;
    readonly kind: string;
    readonly unit: string;
    readonly approx: string;
    readonly max?: number;
    readonly key?: boolean;
  }[];
  readonly dates: readonly { readonly text: string; readonly iso: string; readonly key?: boolean }[];
  readonly entities: readonly {
    readonly names: readonly string[];
    readonly type: string;
    readonly en: string | null;
    readonly zh: string | null;
    readonly key?: boolean;
  }[];
  readonly indicators: readonly string[];
}

/** Reads one gold file; throws where it is none, saying what it lacks. */
export function parseGold(text: string): Gold {
  const value = JSON.parse(text) as Partial<Gold>;
  for (const name of ['id', 'file', 'body', 'figures', 'dates', 'entities', 'indicators'] as const) {
    if (value[name] === undefined) throw new Error(`not a gold file: "${name}" is missing`);
  }
  return value as Gold;
}
