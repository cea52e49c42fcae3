import type { Weakness } from '../../lexicon/weaknesses.js';
import type { Entity, Figure, Span } from '../../model/index.js';

export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** What one sentence says of one vulnerability: read from how such sentences are built, not from the whole clause. */
export interface Flaw {
  /** `CVE-2031-1234`. */
  readonly id: string;
  readonly weakness: Weakness | null;
  readonly severity: Severity | null;
  readonly zeroDay: boolean;
  /** CVSS score, 0–10, exact. */
  readonly score: Figure | null;
  /** What it is in. */
  readonly product: Entity | null;
  /** Who is said to have mended it. */
  readonly fixedBy: Entity | null;
  /** Said without hedge to be exploited. */
  readonly exploited: boolean;
  readonly evidence: Span;
}
