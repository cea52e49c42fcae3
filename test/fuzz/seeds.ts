/** Seeds of `mutate` that broke something once. */
export const seeds: readonly number[] = [];
