import type { BriefEntity, BriefFigure, BriefIndicator } from './brief.js';
import type { Bilingual } from './span.js';
import type { Story, StoryArticle } from './story.js';

/**
 * `_jianbao` of a feed item: what a program takes from it without reading its HTML; contract.md, "Feeds". A language feed has titles and
 * summaries of that language alone.
 */
export interface FeedStory
  extends Pick<Story, 'merged' | 'category' | 'first' | 'updated' | 'conflicts' | 'edited' | 'note' | 'pinned' | 'withdrawn'> {
  readonly schema: 'jianbao/feed-item/1';
  readonly story: string;
  readonly title: Partial<Bilingual>;
  readonly summary: Partial<Bilingual> | null;
  /** The leading ones; `article_count` says how many there are. */
  readonly articles: readonly Omit<StoryArticle, 'path'>[];
  readonly article_count: number;
  readonly figures: readonly Pick<BriefFigure, 'value' | 'max' | 'kind' | 'unit' | 'approx' | 'label'>[];
  readonly entities: readonly Pick<BriefEntity, 'id' | 'type' | 'name'>[];
  readonly indicators: readonly Pick<BriefIndicator, 'type' | 'value'>[];
}
