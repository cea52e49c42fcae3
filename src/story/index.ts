import type { Brief, Story, StoryArticle } from '../model/index.js';

function roleOf(brief: Brief): StoryArticle['role'] {
  return brief.status === 'complete' || brief.status === 'truncated' ? 'coverage' : 'title-only';
}

function storyOf(brief: Brief): Story {
  const own: StoryArticle = {
    brief: brief.id,
    path: brief.path,
    url: brief.url,
    source: brief.source,
    lang: brief.lang,
    published: brief.published,
    role: roleOf(brief),
  };
  const copies = brief.copies.map((copy): StoryArticle => ({ ...copy, brief: brief.id, lang: brief.lang, role: 'repost' }));
  return {
    schema: 'jianbao/story/1',
    id: brief.id,
    merged: [],
    title: { zh: brief.title.zh, en: brief.title.en },
    summary: brief.summary,
    category: brief.category,
    first: brief.published,
    updated: brief.published,
    articles: [own, ...copies],
    joined: [],
    conflicts: [],
  };
}

/** Stories of a set of briefs. Each brief is in exactly one; for now only files of one article share one, as copies of one brief. */
export function tellStories(briefs: readonly Brief[]): Story[] {
  return briefs.map(storyOf);
}
