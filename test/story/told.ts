import type { Brief, Story } from '../../src/model/index.js';
import { analyse, briefOf } from '../../src/pipeline.js';
import { type Traits, tellStories, traitsOf } from '../../src/story/index.js';

export interface Post {
  readonly title: string;
  readonly day: string;
  readonly source?: string;
  readonly url?: string;
  /** Paragraphs; none for a post of which only the headline was fetched. */
  readonly body?: readonly string[];
}

/** A post as the archive holds it, read through the whole pipeline. */
export function read({ title, day, source = 'a source', url, body = [] }: Post): { brief: Brief; traits: Traits } {
  const head = ['---', `title: ${title}`, ...(url ? [`url: ${url}`] : []), `source: ${source}`, `date: ${day}`, '---', ''];
  const text = [...head, `# ${title}`, '', ...body.flatMap((paragraph) => [paragraph, ''])].join('\n');
  const analysis = analyse(`archive/${day}/${source}_${title}.md`, new TextEncoder().encode(text));
  const brief = briefOf(analysis);
  return { brief, traits: traitsOf({ ...analysis, id: brief.id }) };
}

/** The stories of posts, and for each story the headlines of its articles. */
export function tell(posts: readonly Post[]): { stories: Story[]; headlines: string[][]; briefs: Map<string, Brief> } {
  const all = posts.map(read);
  const stories = tellStories(
    all.map(({ brief }) => brief),
    all.map(({ traits }) => traits),
  );
  const titleOf = new Map(all.map(({ brief }, at) => [brief.id, posts[at]?.title ?? '']));
  const headlines = stories.map(({ articles }) => articles.map(({ brief }) => titleOf.get(brief) ?? '').sort());
  return { stories, headlines, briefs: new Map(all.map(({ brief }) => [brief.id, brief])) };
}
