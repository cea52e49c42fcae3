import type { Candidate } from '../candidate.js';

/** One file's candidates, and what is known of where it comes from. */
export interface Page {
  readonly candidates: readonly Candidate[];
  readonly title: string | null;
  readonly url: string | null;
  readonly source: string | null;
}

/** A reason per candidate, or null where it is article. */
export function judge(page: Page): (string | null)[] {
  return page.candidates.map(({ block, linked }) => {
    if (block.text === '') return 'no-text';
    if (block.type === 'heading' && block.text === page.title) return 'title-repeated';
    if (linked >= block.text.length * 0.9 && block.type !== 'paragraph') return 'link-list';
    return null;
  });
}
