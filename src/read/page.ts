import { joinBrokenLinks } from './broken-links.js';
import type { Candidate } from './candidate.js';
import { type Extent, extentOf } from './cut.js';
import type { FrontMatter } from './front-matter.js';
import { htmlPage } from './html.js';
import { unwrap } from './line-breaks.js';
import { markdownCandidates } from './markdown.js';
import type { Title } from './title.js';

/** A file's blocks, before it is known which are article. */
export interface Parsed {
  readonly candidates: readonly Candidate[];
  readonly extent: Extent;
  /** What an HTML page says of itself. */
  readonly title: Title | null;
  readonly url: string | null;
}

/** Stands in for a bracket that the cut left open, so that offsets hold and no text remains of it. */
const UNSEEN = '\u2060';
const HTML_PATH = /\.x?html?$/i;
const HTML_START = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype html|<html[\s>])/i;

const withText = (candidates: readonly Candidate[]) => candidates.filter(({ block }) => block.text !== '');

/** Parses what follows the front matter, as HTML where the name or the text says so, else as markdown. */
export function parsePage(path: string, text: string, front: FrontMatter): Parsed {
  const extent = extentOf(text, front.end);
  const start = text.slice(extent.start, extent.start + 400);
  if (HTML_START.test(start) || (HTML_PATH.test(path) && front.fields.size === 0)) {
    const page = htmlPage(text, extent.start, extent.end);
    return { candidates: withText(page.candidates), extent, title: page.title, url: page.url };
  }
  const masked = extent.brackets.reduce((now, at) => `${now.slice(0, at)}${UNSEEN}${now.slice(at + 1)}`, text);
  const parsed = withText(markdownCandidates(masked, extent.start, extent.end, front.fields.has('fetch_date')));
  const candidates = joinBrokenLinks(parsed).map((candidate) => ({ ...candidate, block: unwrap(candidate.block) }));
  return { candidates: withText(candidates), extent, title: null, url: null };
}
