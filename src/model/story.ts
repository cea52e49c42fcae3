import type { Category, Said } from './brief.js';
import type { Bilingual } from './span.js';

export interface StoryArticle {
  readonly brief: string;
  readonly path: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly lang: string;
  readonly published: string | null;
  readonly role: 'original' | 'repost' | 'coverage' | 'title-only';
}

export interface Join {
  readonly a: string;
  readonly b: string;
  readonly because: readonly { readonly signal: string; readonly value: string }[];
}

export interface Conflict {
  readonly slot: string;
  readonly kind: 'figure' | 'date' | 'name';
  readonly what: Bilingual;
  readonly values: readonly { readonly value: number | string; readonly claimant: string | null; readonly briefs: readonly string[] }[];
}

/** One event as any number of articles tell it; contract.md, "Story". */
export interface Story {
  readonly schema: 'jianbao/story/1';
  readonly id: string;
  readonly merged: readonly string[];
  readonly title: Bilingual;
  readonly summary: (Bilingual & { readonly sentences: readonly Said[] }) | null;
  readonly category: Category;
  readonly first: string | null;
  readonly updated: string | null;
  readonly articles: readonly StoryArticle[];
  readonly joined: readonly Join[];
  readonly conflicts: readonly Conflict[];
}
