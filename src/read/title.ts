import type { Piece } from '../model/index.js';
import type { Candidate } from './candidate.js';
import type { FrontMatter } from './front-matter.js';

export interface Title {
  readonly text: string | null;
  /** Empty where the title comes from outside the file. */
  readonly pieces: readonly Piece[];
}

/**
 * The front matter's title, else the page's first heading, else what the page's `title` element says, else the file's name.
 * The heading goes before the element, which adds the site's name to it.
 */
export function titleOf(path: string, front: FrontMatter, candidates: readonly Candidate[], declared: Title | null): Title {
  const given = front.fields.get('title');
  if (given?.text) return given;
  const headings = candidates.filter(
    ({ block, landmark }) => block.type === 'heading' && block.text !== '' && (landmark === null || landmark === 'header'),
  );
  const named = declared?.text ? headings.find(({ block }) => declared.text?.includes(block.text)) : undefined;
  if (named) return named.block;
  if (declared?.text) return declared;
  const heading = headings[0]?.block;
  if (heading) return heading;
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.\w{1,8}$/, '') ?? '';
  return { text: name && name !== '-' ? name : null, pieces: [] };
}
