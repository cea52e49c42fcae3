import type { Category, CheckIssue, Said } from './brief.js';
import type { Fact } from './fact.js';
import type { Approx } from './mention.js';
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

export interface ConflictValue {
  /** A figure, an ISO day, or a name as English press writes it. */
  readonly value: number | string;
  /** Bound of a figure, as those who give it say it; left out where exact or where they differ. */
  readonly approx?: Approx;
  /** The value's two names, where it is a name. */
  readonly name?: Bilingual;
  /** Who is said to give the value, null where the articles say so themselves. */
  readonly claimant: string | null;
  readonly briefs: readonly string[];
}

export interface Conflict {
  /** What the values answer: `people`, `money:USD`, `date:intrusion`, `name:attacker` … */
  readonly slot: string;
  readonly kind: 'figure' | 'date' | 'name';
  readonly what: Bilingual;
  /** The value that most texts give first. */
  readonly values: readonly ConflictValue[];
}

/** A sentence of a story's summary. Its spans and facts are those of `brief`. */
export interface StorySentence extends Said {
  readonly brief: string;
  /** Other briefs of the story that bear it out: each gives all its figures, dates and names. */
  readonly also: readonly string[];
}

/** What one or more articles of a story state, once. */
export interface StoryFact extends Pick<Fact, 'frame' | 'stance' | 'by' | 'slots'> {
  /** Where it stands: ids of briefs and of facts there. */
  readonly sources: readonly { readonly brief: string; readonly fact: string }[];
}

/** One event as any number of articles tell it; contract.md, "Story". */
export interface Story {
  readonly schema: 'jianbao/story/1';
  /** Its founding brief's: the one that arrived first. */
  readonly id: string;
  /** Ids of the stories that its other briefs are, or were, before it took them in. Each leads here. */
  readonly merged: readonly string[];
  readonly title: Bilingual;
  readonly summary: (Bilingual & { readonly sentences: readonly StorySentence[] }) | null;
  readonly category: Category;
  readonly first: string | null;
  readonly updated: string | null;
  readonly articles: readonly StoryArticle[];
  readonly joined: readonly Join[];
  readonly conflicts: readonly Conflict[];
  readonly facts: readonly StoryFact[];
  /** What an editor set: `headline.zh`, `category` … Left out where nothing was. */
  readonly edited?: readonly string[];
  /** ISO day of the editor's last change to what readers see, where the editor gave one. */
  readonly edited_on?: string;
  /** An editor's word to readers. */
  readonly note?: Bilingual;
  readonly pinned?: true;
  /** Kept out of feeds and pages by an editor. */
  readonly hidden?: true;
  /** Told once and taken back, by an editor or because every article of it was taken down. */
  readonly withdrawn?: true;
  /** What the gate found in an editor's words; they are kept and reported. */
  readonly checks?: readonly CheckIssue[];
}
