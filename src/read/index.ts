import type { Article, Dropped, Finding, Piece } from '../model/index.js';
import { webUrl } from '../text/url.js';
import type { Candidate } from './candidate.js';
import { judge } from './chrome/index.js';
import { extentOf } from './cut.js';
import { type Decoded, decode } from './encoding.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { languageOf } from './language.js';
import { markdownCandidates } from './markdown.js';

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

function dayOf(value: string | undefined, findings: Finding[]): string | null {
  if (!value) return null;
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(value);
  const iso = match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : '';
  const time = iso ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  // Date.parse takes February 30 for March 1.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)) return iso;
  findings.push({ rule: 'date', message: `Not a day: ${value.slice(0, 40)}`, span: null });
  return null;
}

/** Reads one decoded file; see `read`. */
export function readText(path: string, decoded: Decoded): Article {
  const { text } = decoded;
  const front = readFrontMatter(text);
  const findings: Finding[] = [...decoded.findings, ...front.findings];
  const extent = extentOf(text, front.end);
  const masked = extent.brackets.reduce((now, at) => `${now.slice(0, at)}${UNSEEN}${now.slice(at + 1)}`, text);
  const candidates = markdownCandidates(masked, extent.start, extent.end);
  const title = titleOf(path, front, candidates);
  const url = webUrl(front.fields.get('url')?.text);
  const source = front.fields.get('source')?.text || null;
  const reasons = judge({ candidates, title: title.text, url, source });
  const kept = candidates.filter((_, index) => reasons[index] === null).map(({ block }) => block);
  const dropped: Dropped[] = candidates.flatMap(({ block }, index) => {
    const reason = reasons[index];
    return reason ? [{ reason, text: block.text, start: block.start, end: block.end }] : [];
  });
  const feed_date = dayOf(front.fields.get('date')?.text, findings);
  return {
    path,
    url,
    source,
    title: title.text,
    titlePieces: title.pieces,
    published: feed_date,
    published_basis: feed_date ? 'feed' : 'none',
    feed_date,
    fetched: front.fields.get('fetch_date')?.text || null,
    lang: languageOf(kept.map((block) => block.text).join('\n')) ?? languageOf(title.text ?? '') ?? 'en',
    status: kept.length === 0 ? 'empty' : extent.cut ? 'truncated' : 'complete',
    blocks: kept,
    dropped,
    provenance: [],
    findings,
  };
}
