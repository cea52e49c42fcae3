import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { BlockType, Span } from '../model/index.js';
import { align } from './align.js';
import { finishBlock } from './blocks.js';
import type { Candidate } from './candidate.js';
import { isHostileMarkdown } from './hostile.js';
import { type Inline, inlineCode } from './inline.js';
import { paragraphCandidates } from './paragraphs.js';
import { append, emptyPlain, type Plain } from './plain.js';
import { type Stretch, stretchesOf } from './simple.js';

/**
 * HTML constructs are off: the fetch turned all markup into markdown, so `<script>` in a file is an attack string that the article
 * shows, and is kept as text. `span.ts` drops the tags of plain formatting.
 */
function withoutHtml(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['htmlFlow', 'htmlText'] } }];
}

/*
 * Measured on 230 archive files: CommonMark alone 8.3 ms a file (7.2 without the HTML constructs), with cjk-friendly 8.1, with gfm
 * 10.4. cjk-friendly costs nothing and gains 44 bold runs beside Han characters, so it is always on. gfm gains 39 tables, and costs a
 * quarter more; it is on only for a file with a delimiter row. A single tilde is a range in Chinese (2~5个), never a deletion.
 */
const plainParser = unified().use(remarkParse).use(withoutHtml).use(remarkCjkFriendly).freeze();
const tableParser = unified().use(remarkParse).use(withoutHtml).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze();
const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$/m;

interface Context {
  readonly type: BlockType;
  readonly depth: number;
  readonly quoteDepth: number;
  readonly list: number;
  readonly table: number;
}

/** Stands between stretches that are parsed in one go, a paragraph of its own that closes whatever is open; for private use, so no text. */
const APART = '\ue0a7';

/** Stretches that take the parser, parsed in one go since each call has its price; and where each begins in what was parsed. */
function parseStretches(source: string, stretches: readonly Stretch[], parser: typeof plainParser): readonly (readonly RootContent[])[] {
  if (stretches.length === 0) return [];
  const root: Root = parser.parse(stretches.map(({ start, end }) => source.slice(start, end)).join(`\n\n${APART}\n\n`));
  const out: RootContent[][] = [[]];
  for (const node of root.children) {
    const [only] = node.type === 'paragraph' ? node.children : [];
    if (only?.type === 'text' && only.value === APART) out.push([]);
    else out.at(-1)?.push(node);
  }
  return out;
}

/**
 * Blocks of a markdown text. `source` is the whole decoded file and `start`/`end` the part to read: offsets count into the file.
 * `strayEmphasis` says that asterisks of the text itself are escaped; see `align.ts`. `parseAll` leaves nothing to the short way of `simple.ts`.
 */
export function markdownCandidates(source: string, start: number, end: number, strayEmphasis = false, parseAll = false): Candidate[] {
  const part = source.slice(start, end);
  if (isHostileMarkdown(part)) return paragraphCandidates(source, start, end);
  const tabled = DELIMITER_ROW.test(part);
  const stretches: readonly Stretch[] =
    parseAll || part.includes(APART)
      ? [{ start, end, kind: 'parsed', blocks: [] }]
      : stretchesOf(source, start, end, { tables: tabled, strayEmphasis });
  const parsed = parseStretches(
    source,
    stretches.filter(({ kind }) => kind === 'parsed'),
    tabled ? tableParser : plainParser,
  );
  const out: Candidate[] = [];
  let lists = 0;
  let tables = 0;
  let afterRule = false;
  /** From an offset of what was parsed to that of the file. */
  let shift = 0;

  /** Where a node stands in the file; `around` is for the nodes of bare addresses, which come without a place of their own. */
  const place = ({ position }: Nodes, around: Span = { start, end }): Span =>
    position ? { start: shift + (position.start.offset ?? 0), end: shift + (position.end.offset ?? 0) } : around;

  function inline(nodes: readonly PhrasingContent[], into: Inline, quoteDepth: number, around: Span): void {
    for (const node of nodes) {
      const { start: from, end: to } = place(node, around);
      const before = into.plain.text.length;
      if (node.type === 'text')
        align(into.plain, node.value, source, from, to, { markdown: true, references: true, quoteDepth, strayEmphasis });
      else if (node.type === 'inlineCode') inlineCode(into.plain, node.value, source, from, to, quoteDepth);
      else if (node.type === 'break') append(into.plain, '\n', from, to - from);
      else if (node.type === 'image' || node.type === 'imageReference') into.images++;
      else if ('children' in node) {
        inline(node.children, into, quoteDepth, { start: from, end: to });
        const span = { start: before, end: into.plain.text.length };
        if (node.type === 'link' && span.end > span.start) into.links.push({ ...span, url: node.url });
        if (node.type === 'strong' && span.end > span.start) into.strong.push(span);
      }
    }
  }

  function block(node: Nodes, children: readonly PhrasingContent[], context: Context): void {
    const into: Inline = { plain: emptyPlain(), links: [], strong: [], images: 0 };
    inline(children, into, context.quoteDepth, place(node));
    const { list, table } = context;
    out.push(finishBlock(context.type, context.depth, into, place(node), { list, table, afterRule, landmark: null }));
    afterRule = false;
  }

  function walk(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'paragraph':
        block(node, node.children, context);
        return;
      case 'heading':
        block(node, node.children, { ...context, type: 'heading', depth: node.depth });
        return;
      case 'tableCell':
        block(node, node.children, { ...context, type: 'cell', depth: 0 });
        return;
      case 'code': {
        const into: Inline = { plain: emptyPlain(), links: [], strong: [], images: 0 };
        const { start: from, end: to } = place(node);
        code(into.plain, node.value, source, from, to, context.quoteDepth);
        out.push(finishBlock('code', 0, into, { start: from, end: to }, { list: context.list, table: -1, afterRule, landmark: null }));
        afterRule = false;
        return;
      }
      case 'thematicBreak':
        afterRule = true;
        return;
      case 'list': {
        const list = context.list < 0 ? lists++ : context.list;
        const depth = context.type === 'item' ? context.depth + 1 : 1;
        for (const item of node.children) for (const child of item.children) walk(child, { ...context, type: 'item', depth, list });
        return;
      }
      case 'blockquote':
        for (const child of node.children) {
          walk(child, { ...context, type: context.type === 'item' ? 'item' : 'quote', quoteDepth: context.quoteDepth + 1 });
        }
        return;
      case 'table': {
        const table = tables++;
        for (const row of node.children) for (const cell of row.children) walk(cell, { ...context, table });
        return;
      }
      case 'footnoteDefinition':
        for (const child of node.children) walk(child, context);
        return;
      default:
        return;
    }
  }
  let at = 0;
  let before = 0;
  for (const stretch of stretches) {
    if (stretch.kind === 'rule') afterRule = true;
    for (const { type, depth, inline: into, list, ...span } of stretch.blocks) {
      out.push(finishBlock(type, depth, into, span, { list: list < 0 ? -1 : lists + list, table: -1, afterRule, landmark: null }));
      afterRule = false;
    }
    lists += 1 + Math.max(-1, ...stretch.blocks.map(({ list }) => list));
    if (stretch.kind !== 'parsed') continue;
    shift = stretch.start - before;
    for (const node of parsed[at] ?? []) walk(node, { type: 'paragraph', depth: 0, quoteDepth: 0, list: -1, table: -1 });
    at++;
    before += stretch.end - stretch.start + APART.length + 4;
  }
  return out;
}

/** The lines of a code block, each found in its own line of the source: fences and indentation aren't part of it. */
function code(plain: Plain, value: string, source: string, start: number, end: number, quoteDepth: number): void {
  const slice = source.slice(start, end);
  const fenced = /^(?:`{3,}|~{3,})/.test(slice);
  let at = start;
  if (fenced) {
    const first = source.indexOf('\n', start);
    at = first < 0 || first >= end ? end : first + 1;
  }
  for (const [index, line] of value.split('\n').entries()) {
    if (index > 0) {
      const stop = source.indexOf('\n', at);
      if (stop < 0 || stop >= end) break;
      append(plain, '\n', source[stop - 1] === '\r' ? stop - 1 : stop, source[stop - 1] === '\r' ? 2 : 1);
      at = stop + 1;
    }
    const found = source.indexOf(line, at);
    if (found < 0 || found + line.length > end) continue;
    align(plain, line, source, found, found + line.length, { markdown: false, references: false, quoteDepth });
    at = found + line.length;
  }
}
