import type { Modality } from '../tree.js';

/** What stands behind a form of `be` and before a verb in its base form. */
export const beforeVerb: Readonly<
  Record<string, { readonly modality?: Modality; readonly hedge?: string; readonly negation?: 'not-yet' }>
> = {
  'able to': { modality: 'can' },
  'expected to': { modality: 'expected' },
  'set to': { modality: 'will' },
  'going to': { modality: 'will' },
  'due to': { modality: 'will' },
  'scheduled to': { modality: 'will' },
  'planning to': { modality: 'plans' },
  'unlikely to': { modality: 'unlikely' },
  'likely to': { hedge: '很可能' },
  'prepared to': { hedge: '愿意' },
  'willing to': { hedge: '愿意' },
  'believed to': { hedge: '据信' },
  'thought to': { hedge: '据信' },
  'said to': { hedge: '据称' },
  'alleged to': { hedge: '涉嫌' },
  'suspected to': { hedge: '疑似' },
  'known to': { hedge: '已知' },
  'yet to': { negation: 'not-yet' },
  'in a position to': { modality: 'can' },
  'poised to': { modality: 'will' },
  'slated to': { modality: 'will' },
  'estimated to': { hedge: '据估计' },
  'rumored to': { hedge: '据传' },
  'assessed to': { hedge: '据评估' },
  'found to': { hedge: '被发现' },
  'understood to': { hedge: '据了解' },
};

export const modals: Readonly<Record<string, { readonly modality: Modality; readonly negated?: true }>> = {
  can: { modality: 'can' },
  could: { modality: 'may' },
  'can now': { modality: 'can' },
  may: { modality: 'may' },
  might: { modality: 'may' },
  should: { modality: 'should' },
  'ought to': { modality: 'should' },
  must: { modality: 'must' },
  will: { modality: 'will' },
  would: { modality: 'would' },
  shall: { modality: 'must' },
  cannot: { modality: 'can', negated: true },
  "can't": { modality: 'can', negated: true },
  "shouldn't": { modality: 'should', negated: true },
  "won't": { modality: 'will', negated: true },
  "couldn't": { modality: 'can', negated: true },
  "wouldn't": { modality: 'would', negated: true },
  "mustn't": { modality: 'forbidden' },
  "'ll": { modality: 'will' },
};

/** have to, need to: finite by themselves. */
export const obligations: ReadonlySet<string> = new Set(['has to', 'have to', 'needs to', 'need to']);

export type Auxiliary =
  | {
      readonly word: 'be';
      readonly form: 'fin' | 'base' | 'en' | 'ger';
      readonly number: 'singular' | 'plural' | null;
      readonly past: boolean;
      readonly negated?: true;
    }
  | {
      readonly word: 'have';
      readonly form: 'fin' | 'base' | 'ger';
      readonly number: 'singular' | 'plural' | null;
      readonly past: boolean;
      readonly negated?: true;
    }
  | {
      readonly word: 'do';
      readonly form: 'fin';
      readonly number: 'singular' | 'plural' | null;
      readonly past: boolean;
      readonly negated?: true;
    };

export const be = (form: 'fin' | 'base' | 'en' | 'ger', number: 'singular' | 'plural' | null = null, past = false): Auxiliary => ({
  word: 'be',
  form,
  number,
  past,
});
export const have = (form: 'fin' | 'base' | 'ger', number: 'singular' | 'plural' | null = null, past = false): Auxiliary => ({
  word: 'have',
  form,
  number,
  past,
});
const doing = (number: 'singular' | 'plural' | null, past: boolean): Auxiliary => ({ word: 'do', form: 'fin', number, past });
const not = (auxiliary: Auxiliary): Auxiliary => ({ ...auxiliary, negated: true });

export const auxiliaries: Readonly<Record<string, Auxiliary>> = {
  is: be('fin', 'singular'),
  are: be('fin', 'plural'),
  was: be('fin', 'singular', true),
  were: be('fin', 'plural', true),
  be: be('base'),
  been: be('en'),
  being: be('ger'),
  "isn't": not(be('fin', 'singular')),
  "aren't": not(be('fin', 'plural')),
  "wasn't": not(be('fin', 'singular', true)),
  "weren't": not(be('fin', 'plural', true)),
  has: have('fin', 'singular'),
  have: have('fin', 'plural'),
  had: have('fin', null, true),
  having: have('ger'),
  "hasn't": not(have('fin', 'singular')),
  "haven't": not(have('fin', 'plural')),
  "hadn't": not(have('fin', null, true)),
  do: doing('plural', false),
  does: doing('singular', false),
  did: doing(null, true),
  "don't": not(doing('plural', false)),
  "doesn't": not(doing('singular', false)),
  "didn't": not(doing(null, true)),
  "'re": be('fin', 'plural'),
  "'ve": have('fin', 'plural'),
  // it's: is where it isn't has
  "'s": be('fin', 'singular'),
};
