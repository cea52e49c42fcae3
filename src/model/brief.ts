import type { Basis, Status } from './article.js';
import type { Fact } from './fact.js';
import type { Approx, EntityType, FigureKind, IndicatorType } from './mention.js';
import type { Bilingual, Mention, Span } from './span.js';

export type Kind = 'news' | 'advisory' | 'research' | 'digest' | 'opinion' | 'notice' | 'promo' | 'other';

export type Category =
  | 'data-breach'
  | 'ransomware'
  | 'malware'
  | 'vulnerability'
  | 'exploitation'
  | 'apt'
  | 'intrusion'
  | 'ddos'
  | 'fraud'
  | 'supply-chain'
  | 'outage'
  | 'law-enforcement'
  | 'policy'
  | 'privacy'
  | 'industry'
  | 'ai-security'
  | 'research'
  | 'other';

/** A sentence or point in both languages, with the facts it words and the places of the file it rests on. */
export interface Said extends Bilingual {
  readonly facts: readonly string[];
  readonly evidence: readonly Span[];
  readonly by: 'rules' | 'llm' | 'editor';
}

export interface CheckIssue {
  /** `summary[0]`, `points[2]`, `title`, `timeline[1]`. */
  readonly where: string;
  readonly lang: 'zh' | 'en';
  /** figure, date, name, indicator, link, quotation, agreement, stance, script. */
  readonly rule: string;
  readonly said: string;
  readonly source: string | null;
  /** mended: the writer put it right itself; replaced: by the rule writer's sentence; reported and kept: let through. */
  readonly action: 'mended' | 'replaced' | 'dropped' | 'reported' | 'kept';
}

export interface BriefFigure extends Mention {
  readonly value: number;
  readonly max?: number;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly approx: Approx;
  readonly label: Bilingual;
  readonly mentions: readonly Span[];
}

export interface BriefDate extends Mention {
  readonly iso: string;
  readonly mentions: readonly Span[];
}

export interface BriefEntity {
  readonly name: Bilingual;
  readonly type: EntityType;
  readonly id: string;
  readonly salience: number;
  readonly mentions: readonly Mention[];
}

export interface BriefIndicator extends Mention {
  readonly type: IndicatorType;
  readonly value: string;
  readonly mentions: readonly Span[];
}

export interface Copy {
  readonly path: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly published: string | null;
}

export interface TimelineEntry extends Bilingual {
  readonly date: string;
  readonly evidence: readonly Span[];
}

/** The public brief of one article; contract.md, "Brief". Spans count into the decoded file. */
export interface Brief {
  readonly schema: 'jianbao/brief/1';
  readonly id: string;
  readonly path: string;
  readonly copies: readonly Copy[];
  readonly url: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly published_basis: Basis;
  readonly feed_date: string | null;
  readonly lang: string;
  readonly status: Status;
  readonly kind: Kind;
  readonly category: Category;
  readonly title: Bilingual & { readonly original: string | null };
  readonly summary: (Bilingual & { readonly sentences: readonly Said[] }) | null;
  readonly points: readonly Said[];
  /** What the sentences state that were read closely, which is the headline and all that might be told. */
  readonly facts: readonly Fact[];
  readonly figures: readonly BriefFigure[];
  readonly dates: readonly BriefDate[];
  readonly timeline: readonly TimelineEntry[];
  readonly entities: readonly BriefEntity[];
  readonly indicators: readonly BriefIndicator[];
  readonly writer: { readonly by: 'rules' | 'llm' | 'mixed'; readonly model: string | null; readonly prompt: string | null };
  readonly checks: { readonly verified: boolean; readonly issues: readonly CheckIssue[] };
  /** Id of the story it belongs to. */
  readonly story: string;
  /** What an editor set: `headline.zh`, `summary.en`, `category`. Left out where nothing was. */
  readonly edited?: readonly string[];
}
