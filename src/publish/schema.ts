import { article } from './schema/article.js';
import { brief } from './schema/brief.js';
import { feed } from './schema/feed.js';
import { overrides } from './schema/overrides.js';
import { report } from './schema/report.js';
import type { Schema } from './schema/shapes.js';
import { story } from './schema/story.js';

export { CATEGORIES } from '../model/categories.js';

/** JSON Schemas (draft 2020-12) of what jianbao reads and writes, by name. */
export const schemas: Readonly<Record<'brief' | 'story' | 'article' | 'report' | 'feed' | 'overrides', Schema>> = {
  brief,
  story,
  article,
  report,
  feed,
  overrides,
};
