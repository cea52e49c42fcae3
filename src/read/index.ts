import type { Article, Block, Finding } from '../model/index.js';
import { webUrl } from '../text/url.js';
import { judge } from './chrome/index.js';
import { type Decoded, decode } from './encoding.js';
import { readFrontMatter } from './front-matter.js';
import { LONGEST_PARSED } from './hostile.js';
import { languageOf } from './language.js';
import { parsePage } from './page.js';
import { provenanceOf, REFERENCE_REASONS, type Reference } from './provenance.js';
import { dayIn, publishedDay } from './published.js';
import { statusOf } from './status.js';
import { titleOf } from './title.js';

export { type Decoded, decode } from './encoding.js';

/** As much of a page as a notice in the article's place takes. */
const PAGE_START = 3_000;

/** Reads one fetched file. `path` only names it; nothing is opened. */
export function read(path: string, bytes: Uint8Array): Article {
  return readText(path, decode(bytes));
}

/** The front matter's `date` as an ISO day; what is no day is a finding. */
function feedDay(value: string | undefined, findings: Finding[]): string | null {
  if (!value) return null;
  const iso = dayIn(value);
  if (!iso) findings.push({ rule: 'date', message: `Not a day: ${value.slice(0, 40)}`, span: null });
  return iso;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.type === 'code' ? [] : block.text)).join('\n');
}

/** Reads one decoded file; see `read`. */
export function readText(path: string, decoded: Decoded): Article {
  const { text } = decoded;
  const front = readFrontMatter(text);
  const findings: Finding[] = [...decoded.findings, ...front.findings];
  const page = parsePage(path, text, front);
  const { candidates, extent } = page;
  if (text.length - front.end > LONGEST_PARSED) {
    findings.push({
      rule: 'size',
      message: `Only the first ${LONGEST_PARSED} characters were read.`,
      span: { start: extent.end, end: text.length },
    });
  }
  const title = titleOf(path, front, candidates, page.title);
  const url = webUrl(front.fields.get('url')?.text ?? page.url);
  const source = front.fields.get('source')?.text || null;
  const feed_date = feedDay(front.fields.get('date')?.text, findings);
  const judged = judge(candidates, {
    title: title.text,
    declared: Boolean(front.fields.get('title')?.text ?? page.title),
    url,
    source,
    cut: extent.cut,
    raw: text.slice(extent.start, Math.min(extent.end, extent.start + PAGE_START)),
  });

  const blocks: Block[] = [];
  const dropped: Reference[] = [];
  for (const [index, { block }] of candidates.entries()) {
    const reason = judged.reasons[index];
    if (reason) dropped.push({ reason, text: block.text, start: block.start, end: block.end, links: block.links });
    else blocks.push(block);
  }
  const published = publishedDay({
    paragraphs: blocks.flatMap(({ type, text: one }) => (type === 'paragraph' || type === 'quote' ? [one] : [])).slice(0, 4),
    url,
    bylines: judged.bylines.map((index) => candidates[index]?.block.text ?? ''),
    feed: feed_date,
  });
  const references = dropped.filter(({ reason }) => REFERENCE_REASONS.has(reason));
  return {
    path,
    url,
    source,
    title: title.text,
    titlePieces: title.pieces,
    published: published.day,
    published_basis: published.basis,
    feed_date,
    fetched: front.fields.get('fetch_date')?.text || null,
    lang: languageOf(textOf(blocks)) ?? languageOf(title.text ?? '') ?? 'en',
    status: statusOf(judged.notice, blocks.length, judged.reachesCut),
    blocks,
    dropped: dropped.map(({ reason, text: one, start, end }) => ({ reason, text: one, start, end })),
    provenance: provenanceOf(references, url),
    findings,
  };
}
