/** Seeds of `mutate` that broke something once: control characters that came through to the structured part of a feed. */
export const seeds: readonly number[] = [1090, 1113, 2157, 2652, 2720];
