import type { Bilingual, Span } from './span.js';

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'data-size'
  | 'rate'
  | 'duration'
  | 'score'
  | 'ratio'
  | 'multiple'
  | 'other';

export type Approx = 'exact' | 'about' | 'nearly' | 'over' | 'at-least' | 'under' | 'at-most' | 'up-to' | 'some';

/** A figure as it stands in a text: one mention. Spans count into the text that was read. */
export interface Figure extends Span {
  readonly rule: string;
  readonly text: string;
  readonly kind: FigureKind;
  /** Normalized: 1.1亿 → 110000000, 1.5TB → 1500000000000, 45% → 45, 增长一倍 → 2. */
  readonly value: number;
  /** Upper value of a range, in the same measure. */
  readonly max?: number;
  /** Counted noun as written; ISO 4217 code or ticker; `byte`; `bit/s`; `day` …; '' where there is none. */
  readonly unit: string;
  readonly approx: Approx;
  /** Of the numeral alone, without bound and noun. */
  readonly number: Span;
  /** Of the counted noun, where one was found. */
  readonly noun: Span | null;
  /** How a reader would write it, noun included: 超1.1亿用户 / more than 110 million users. */
  readonly label: Bilingual;
}

export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface DateMention extends Span {
  readonly rule: string;
  readonly text: string;
  /** `2024-07-12`, `2024-07`, `2024` or `start/end`. */
  readonly iso: string;
  readonly granularity: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'range';
  /** Parts that the text states, and those that context lent. */
  readonly known: DateParts;
  readonly implied: DateParts;
  /** ISO day it was resolved against, null for absolute dates. */
  readonly anchor: string | null;
  /** until: 截至, as of; since: 自…以来; before: 此前 ; null: the plain date. */
  readonly relation: 'until' | 'since' | 'before' | 'after' | null;
  readonly label: { readonly zh: string; readonly en: string };
}

export type EntityType = 'org' | 'person' | 'product' | 'malware' | 'actor' | 'place' | 'law';

/** One place where a thing is named. */
export interface NameMention extends Span {
  readonly rule: string;
  readonly text: string;
}

/** One thing of the real world, all its surface forms in this text together. */
export interface Entity {
  /** Termbase id, or `~` + folded name for a thing the termbase does not know. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: Bilingual;
  /** 0–1. */
  readonly salience: number;
  readonly mentions: readonly NameMention[];
}

export type IndicatorType =
  | 'cve'
  | 'cwe'
  | 'ghsa'
  | 'cnvd'
  | 'cnnvd'
  | 'qvd'
  | 'attack'
  | 'ipv4'
  | 'ipv6'
  | 'domain'
  | 'url'
  | 'email'
  | 'md5'
  | 'sha1'
  | 'sha256'
  | 'sha512'
  | 'btc'
  | 'eth'
  | 'xmr'
  | 'trx'
  | 'repository';

export interface Indicator extends Span {
  readonly rule: string;
  readonly text: string;
  readonly type: IndicatorType;
  /** Refanged and in canonical case. */
  readonly value: string;
}

/** A candidate that lost its place to another rule's mention, kept for `explain`. */
export interface Lost extends Span {
  readonly rule: string;
  readonly to: string;
}
