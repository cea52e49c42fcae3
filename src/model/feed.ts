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

/** An item of `feed*.json`; JSON Feed 1.1 with what jianbao adds. Days stand as midnight UTC. */
export interface JsonFeedItem {
  readonly id: string;
  readonly url?: string;
  readonly external_url?: string;
  readonly title: string;
  readonly content_html: string;
  readonly summary?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly tags: readonly string[];
  readonly language: 'zh-CN' | 'en';
  readonly _jianbao: FeedStory;
}

/** `feed*.json` and its pages. */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  /** The page with older items: an address where OUT has one, else a way from this file to the other. */
  readonly next_url?: string;
  readonly language?: 'zh-CN' | 'en';
  readonly authors?: readonly { readonly name: string }[];
  readonly items: readonly JsonFeedItem[];
}
