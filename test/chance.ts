import fc from 'fast-check';

/** What property tests draw from: the same values every time, so that what fails, fails for everybody. `npm run fuzz` draws others. */
export const SEED = Number(process.env.FUZZ_SEED ?? 20_240_716);

const TIMES = Number(process.env.FUZZ_TIMES ?? 1);
/** So many values for a property, more where chance is given more time. */
export const draws = (count: number): number => count * TIMES;

fc.configureGlobal({ seed: SEED, numRuns: draws(100) });

export { fc };
