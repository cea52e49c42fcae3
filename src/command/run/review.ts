import { resolve, sep } from 'node:path';
import { UsageError } from '../io.js';

export interface ReviewCommandOptions {
  readonly review?: string;
}

const isBelow = (inner: string, outer: string): boolean =>
  resolve(inner) === resolve(outer) || resolve(inner).startsWith(resolve(outer) + sep);

/** The folder for review pages, or null. They show whole articles, so they never stand in what is published; nor are they read as inputs. */
export function reviewOf({ review }: ReviewCommandOptions, out: string, inputs: readonly string[]): string | null {
  if (review === undefined) return null;
  if (isBelow(review, out) || isBelow(out, review))
    throw new UsageError(
      `--review ${review} and -o ${out} lie in one another: review pages show whole articles and are not for publishing.`,
    );
  if (inputs.some((input) => input !== '-' && resolve(input) === resolve(review)))
    throw new UsageError(`${review} is an input too: name another folder with --review.`);
  return review;
}
