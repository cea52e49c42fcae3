import type { IndicatorType } from '../../model/index.js';

/** What a rule's reader may look at besides its own match: the folded text around. */
export interface Around {
  /** Up to 80 units before and 60 behind, folded. */
  readonly before: string;
  readonly after: string;
  /** The match stands in a code section, or the whole section is nothing else. */
  readonly bare: boolean;
}

export interface IndicatorRule {
  readonly name: string;
  readonly type: IndicatorType;
  /** Global; matched against the folded text (lower case). */
  readonly pattern: RegExp;
  /** Canonical value of a match, or null when it is none. `written` is the slice in its own case. */
  readonly read: (match: RegExpExecArray, written: string, around: Around) => string | null;
}
