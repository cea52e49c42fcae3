import type { Article, Block, Finding, Piece } from '../model/index.js';
import { webUrl } from '../text/url.js';
import { joinBrokenLinks } from './broken-links.js';
import type { Candidate } from './candidate.js';
import { judge } from './chrome/index.js';
import { extentOf } from './cut.js';
import { type Decoded, decode } from './encoding.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { languageOf } from './language.js';
import { unwrap } from './line-breaks.js';
import { markdownCandidates } from './markdown.js';
import { provenanceOf, REFERENCE_REASONS, type Reference } from './provenance.js';
import { dayIn, publishedDay } from './published.js';
import { statusOf } from './status.js';

export { type Decoded, decode } from './encoding.js';

/** Reads one fetched file. `path` only names it; nothing is opened. */
export function read(path: string, bytes: Uint8Array): Article {
  return readText(path, decode(bytes));
}

/** Stands in for a bracket that the cut left open, so that offsets hold and no text remains of it. */
const UNSEEN = '\u2060';

interface Title {
  readonly text: string | null;
  readonly pieces: readonly Piece[];
}

/** The front matter's title, else the first heading, else the file's name. */
function titleOf(path: string, front: FrontMatter, candidates: readonly Candidate[]): Title {
  const given = front.fields.get('title');
  if (given?.text) return given;
  const heading = candidates.find(({ block }) => block.type === 'heading' && block.text !== '')?.block;
  if (heading) return heading;
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.\w{1,8}$/, '') ?? '';
  return { text: name && name !== '-' ? name : null, pieces: [] };
}

/** The front matter's `date` as an ISO day; what is no day is a finding. */
function feedDay(value: string | undefined, findings: Finding[]): string | null {
  if (!value) return null;
  const iso = dayIn(value);
  if (!iso) findings.push({ rule: 'date', message: `Not a day: ${value.slice(0, 40)}`, span: null });
  return iso;
}

/** Reads one decoded file; see `read`. */
export function readText(path: string, decoded: Decoded): Article {
  const { text } = decoded;
  const front = readFrontMatter(text);
  const findings: Finding[] = [...decoded.findings, ...front.findings];
  const extent = extentOf(text, front.end);
  const masked = extent.brackets.reduce((now, at) => `${now.slice(0, at)}${UNSEEN}${now.slice(at + 1)}`, text);
  const fetched = front.fields.has('fetch_date');
  const parsed = markdownCandidates(masked, extent.start, extent.end, fetched).filter(({ block }) => block.text !== '');
  const candidates = joinBrokenLinks(parsed)
    .map((candidate) => ({ ...candidate, block: unwrap(candidate.block) }))
    .filter(({ block }) => block.text !== '');
  const title = titleOf(path, front, candidates);
  const url = webUrl(front.fields.get('url')?.text);
  const source = front.fields.get('source')?.text || null;
  const feed_date = feedDay(front.fields.get('date')?.text, findings);
  const judged = judge(candidates, { title: title.text, url, source, cut: extent.cut });
  const kept: Block[] = [];
  const dropped: Reference[] = [];
  for (const [index, { block }] of candidates.entries()) {
    const reason = judged.reasons[index];
    if (reason) dropped.push({ reason, text: block.text, start: block.start, end: block.end, links: block.links });
    else kept.push(block);
  }
  const { day, basis } = publishedDay({
    paragraphs: kept
      .filter(({ type }) => type === 'paragraph' || type === 'quote')
      .slice(0, 4)
      .map(({ text: one }) => one),
    url,
    bylines: judged.bylines.map((index) => candidates[index]?.block.text ?? ''),
    feed: feed_date,
  });
  return {
    path,
    url,
    source,
    title: title.text,
    titlePieces: title.pieces,
    published: day,
    published_basis: basis,
    feed_date,
    fetched: front.fields.get('fetch_date')?.text || null,
    lang:
      languageOf(
        kept
          .filter(({ type }) => type !== 'code')
          .map((block) => block.text)
          .join('\n'),
      ) ??
      languageOf(title.text ?? '') ??
      'en',
    status: statusOf(judged.notice, kept.length, judged.reachesCut),
    blocks: kept,
    dropped: dropped.map(({ links: _, ...one }) => one),
    provenance: provenanceOf(
      dropped.filter(({ reason }) => REFERENCE_REASONS.has(reason)),
      url,
    ),
    findings,
  };
}
