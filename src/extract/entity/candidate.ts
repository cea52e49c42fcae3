import type { Thing } from '../../lexicon/record.js';
import type { EntityType, Span } from '../../model/index.js';

/** A place where some rule sees a name. */
export interface Candidate extends Span {
  readonly rule: string;
  readonly type: EntityType;
  /** The thing of the termbase; null for a name that only the text knows. */
  readonly thing: Thing | null;
  /** The form means other things too: a context spoke for it, or it is dropped. */
  readonly weak: boolean;
  /** Stands for the whole thing: a surname alone doesn't. */
  readonly partial?: true;
}
