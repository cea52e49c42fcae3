import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { BlockType, Link, Span } from '../model/index.js';
import { align } from './align.js';
import { finishBlock } from './blocks.js';
import type { Candidate } from './candidate.js';
import { isHostileHtml } from './hostile.js';
import { paragraphCandidates } from './paragraphs.js';
import { append, emptyPlain, type Plain } from './plain.js';

const parser = unified().use(rehypeParse, { fragment: false }).freeze();

const LANDMARKS = new Set(['nav', 'header', 'footer', 'aside', 'form', 'menu', 'dialog']);
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'iframe',
  'button',
  'select',
  'option',
  'textarea',
  'object',
  'canvas',
]);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

interface Context {
  readonly type: BlockType;
  readonly depth: number;
  readonly list: number;
  readonly table: number;
  readonly landmark: string | null;
  /** Set inside `pre`: white space counts. */
  readonly exact: boolean;
}

interface Open {
  readonly plain: Plain;
  readonly links: Link[];
  readonly strong: Span[];
  images: number;
}

/** The page's own title, from `og:title`, `title` or nothing. */
export interface HtmlPage {
  readonly candidates: Candidate[];
  readonly title: { readonly text: string; readonly pieces: Plain['pieces'] } | null;
  /** Canonical address that the page gives itself. */
  readonly url: string | null;
}

/** Blocks of an HTML page. White space outside `pre` is collapsed; the offsets count into `source`. */
export function htmlPage(source: string, start: number, end: number): HtmlPage {
  const part = source.slice(start, end);
  if (isHostileHtml(part)) return { candidates: paragraphCandidates(source, start, end), title: null, url: null };
  const root: Root = parser.parse(part);
  const out: Candidate[] = [];
  let lists = 0;
  let tables = 0;
  let afterRule = false;
  let title: HtmlPage['title'] = null;
  let url: string | null = null;
  // Held in a record: TypeScript narrows a variable that only closures assign to null.
  const state: { open: Open | null } = { open: null };
  const opened = (): Open => (state.open ??= { plain: emptyPlain(), links: [], strong: [], images: 0 });

  const place = (node: Nodes): Span => ({
    start: start + (node.position?.start.offset ?? 0),
    end: start + (node.position?.end.offset ?? 0),
  });

  function flush(node: Nodes, context: Context): void {
    const { open } = state;
    if (open && (open.plain.text.trim() !== '' || open.images > 0)) {
      const { list, table, landmark } = context;
      out.push(finishBlock(context.exact ? 'code' : context.type, context.depth, open, place(node), { list, table, afterRule, landmark }));
      afterRule = false;
    }
    state.open = null;
  }

  function text(node: Extract<Nodes, { type: 'text' }>, context: Context): void {
    const open = opened();
    const { start: from, end: to } = place(node);
    const raw = emptyPlain();
    align(raw, node.value, source, from, to, { markdown: false, references: true, quoteDepth: 0 });
    if (context.exact) {
      for (const piece of raw.pieces)
        append(open.plain, raw.text.slice(piece.plain, piece.plain + piece.length), piece.source, piece.width);
      return;
    }
    for (const piece of raw.pieces) {
      const part = raw.text.slice(piece.plain, piece.plain + piece.length);
      // A run of white space is one space, and none at a block's start.
      for (const match of part.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
        const at = piece.source + (piece.length === piece.width ? match.index : 0);
        const width = piece.length === piece.width ? match[0].length : piece.width;
        if (!/^[ \t\r\n\f]/.test(match[0])) append(open.plain, match[0], at, width);
        else if (open.plain.text !== '' && !/\s$/.test(open.plain.text)) append(open.plain, ' ', at, width);
      }
    }
  }

  function walk(node: Nodes, context: Context): void {
    if (node.type === 'text') {
      text(node, context);
      return;
    }
    if (node.type === 'root') {
      for (const child of node.children) walk(child, context);
      return;
    }
    if (node.type !== 'element') return;
    const name = node.tagName;
    if (name === 'head') {
      readHead(node);
      return;
    }
    if (SKIPPED.has(name) || node.properties.hidden || node.properties.ariaHidden === 'true') return;
    if (name === 'img') {
      opened().images++;
      return;
    }
    if (name === 'br') {
      const span = place(node);
      if (state.open && state.open.plain.text !== '') append(state.open.plain, '\n', span.start, span.end - span.start);
      return;
    }
    if (INLINE.has(name)) {
      inline(node, context);
      return;
    }
    flush(node, context);
    const inner = contextIn(node, context);
    if (name === 'hr') afterRule = true;
    for (const child of node.children) walk(child, inner);
    flush(node, inner);
  }

  function inline(node: Element, context: Context): void {
    const before = state.open?.plain.text.length ?? 0;
    for (const child of node.children) walk(child, context);
    const { open } = state;
    const after = open?.plain.text.length ?? 0;
    // A link around whole blocks leaves nothing open: each block inside was closed as it came.
    if (!open || after <= before) return;
    const span = { start: before, end: after };
    const href = node.properties.href;
    if (node.tagName === 'a' && typeof href === 'string') open.links.push({ ...span, url: href });
    if (node.tagName === 'b' || node.tagName === 'strong') open.strong.push(span);
  }

  function contextIn(node: Element, context: Context): Context {
    const name = node.tagName;
    const role = typeof node.properties.role === 'string' ? node.properties.role : '';
    const landmark = LANDMARKS.has(name) ? name : role === 'navigation' ? 'nav' : role === 'contentinfo' ? 'footer' : null;
    const base = landmark && !context.landmark ? { ...context, landmark } : context;
    if (/^h[1-6]$/.test(name)) return { ...base, type: 'heading', depth: Number(name[1]) };
    if (name === 'ul' || name === 'ol') {
      return { ...base, depth: base.type === 'item' ? base.depth + 1 : 1, list: base.list < 0 ? lists++ : base.list };
    }
    if (name === 'li' || name === 'dd' || name === 'dt') return { ...base, type: 'item' };
    if (name === 'blockquote') return { ...base, type: 'quote', depth: 0 };
    if (name === 'figcaption' || name === 'caption') return { ...base, type: 'caption', depth: 0 };
    if (name === 'table') return { ...base, table: tables++ };
    if (name === 'td' || name === 'th') return { ...base, type: 'cell', depth: 0 };
    if (name === 'pre') return { ...base, exact: true, depth: 0 };
    return base;
  }

  function readHead(head: Element): void {
    for (const child of head.children) {
      if (child.type !== 'element') continue;
      const first = child.children[0];
      if (child.tagName === 'title' && first?.type === 'text' && !title) {
        const plain = emptyPlain();
        const { start: from, end: to } = place(first);
        align(plain, first.value, source, from, to, { markdown: false, references: true, quoteDepth: 0 });
        if (plain.text.trim() !== '') title = plain;
      }
      if (child.tagName === 'link' && String(child.properties.rel) === 'canonical' && typeof child.properties.href === 'string') {
        url = child.properties.href;
      }
    }
  }

  walk(root, { type: 'paragraph', depth: 0, list: -1, table: -1, landmark: null, exact: false });
  flush(root, { type: 'paragraph', depth: 0, list: -1, table: -1, landmark: null, exact: false });
  return { candidates: out, title, url };
}
