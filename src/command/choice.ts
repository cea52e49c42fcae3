import type { Choice } from '../batch/choice.js';
import { CATEGORIES } from '../publish/schema.js';
import { UsageError } from './io.js';

export interface ChoiceOptions {
  readonly since?: string;
  readonly until?: string;
  readonly source?: readonly string[];
  readonly category?: readonly string[];
}

/** An ISO day that the calendar has. */
function day(name: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 2024-02-30 for the first of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new UsageError(`${name} wants a day as 2024-07-15, not ${value}.`);
  return value;
}

/** What a run takes in, from its options; throws UsageError where they make no sense. */
export function choiceOf(options: ChoiceOptions): Choice {
  const since = day('--since', options.since);
  const until = day('--until', options.until);
  if (since && until && since > until) throw new UsageError(`--since ${since} is later than --until ${until}: nothing could be taken in.`);
  const categories = options.category ?? [];
  for (const category of categories) {
    if (!CATEGORIES.some((known) => known === category))
      throw new UsageError(`--category ${category} is none of ${CATEGORIES.join(', ')}.`);
  }
  return { since, until, sources: options.source ?? [], categories };
}
