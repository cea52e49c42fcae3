import type { Article, Category } from '../model/index.js';

/** What a run takes in; empty lists and nulls mean all. Days are ISO and inclusive. */
export interface Choice {
  readonly since: string | null;
  readonly until: string | null;
  readonly sources: readonly string[];
  readonly categories: readonly string[];
}

/** Whether an article is taken in, as far as that can be told before it is summarized. */
export function isChosen({ published, source }: Pick<Article, 'published' | 'source'>, choice: Choice): boolean {
  if (choice.since && (published === null || published < choice.since)) return false;
  if (choice.until && (published === null || published > choice.until)) return false;
  return choice.sources.length === 0 || choice.sources.includes(source ?? '');
}

export function isChosenCategory(category: Category, { categories }: Choice): boolean {
  return categories.length === 0 || categories.includes(category);
}
