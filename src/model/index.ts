export type * from './article.js';
export type * from './brief.js';
export type * from './document.js';
export type * from './fact.js';
export type * from './mention.js';
export type * from './span.js';
export type * from './story.js';
