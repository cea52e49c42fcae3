import type { Nodes, PhrasingContent, Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { BlockType, Link, Span } from '../model/index.js';
import { align } from './align.js';
import { finishBlock } from './blocks.js';
import type { Candidate } from './candidate.js';
import { isHostileMarkdown } from './hostile.js';
import { paragraphCandidates } from './paragraphs.js';
import { append, emptyPlain, type Plain } from './plain.js';

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

interface Inline {
  readonly plain: Plain;
  readonly links: Link[];
  readonly strong: Span[];
  images: number;
}

/**
 * Blocks of a markdown text. `source` is the whole decoded file and `start`/`end` the part to read: offsets count into the file.
 * `strayEmphasis` says that asterisks of the text itself are escaped; see `align.ts`.
 */
export function markdownCandidates(source: string, start: number, end: number, strayEmphasis = false): Candidate[] {
  const part = source.slice(start, end);
  if (isHostileMarkdown(part)) return paragraphCandidates(source, start, end);
  const parser = DELIMITER_ROW.test(part) ? tableParser : plainParser;
  const root: Root = parser.parse(part);
  const out: Candidate[] = [];
  let lists = 0;
  let tables = 0;
  let afterRule = false;

  const place = (node: Nodes): Span => ({
    start: start + (node.position?.start.offset ?? 0),
    end: start + (node.position?.end.offset ?? 0),
  });

  function inline(nodes: readonly PhrasingContent[], into: Inline, quoteDepth: number): void {
    for (const node of nodes) {
      const { start: from, end: to } = place(node);
      const before = into.plain.text.length;
      if (node.type === 'text')
        align(into.plain, node.value, source, from, to, { markdown: true, references: true, quoteDepth, strayEmphasis });
      else if (node.type === 'inlineCode') inlineCode(into.plain, node.value, source, from, to, quoteDepth);
      else if (node.type === 'break') append(into.plain, '\n', from, to - from);
      else if (node.type === 'image' || node.type === 'imageReference') into.images++;
      else if ('children' in node) {
        inline(node.children, into, quoteDepth);
        const span = { start: before, end: into.plain.text.length };
        if (node.type === 'link' && span.end > span.start) into.links.push({ ...span, url: node.url });
        if (node.type === 'strong' && span.end > span.start) into.strong.push(span);
      }
    }
  }

  function block(node: Nodes, children: readonly PhrasingContent[], context: Context): void {
    const into: Inline = { plain: emptyPlain(), links: [], strong: [], images: 0 };
    inline(children, into, context.quoteDepth);
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
  for (const node of root.children) walk(node, { type: 'paragraph', depth: 0, quoteDepth: 0, list: -1, table: -1 });
  return out;
}

/** The text of a code span stands after its opening backticks; line breaks in it are read as spaces. */
function inlineCode(plain: Plain, value: string, source: string, start: number, end: number, quoteDepth: number): void {
  let open = start;
  while (source[open] === '`') open++;
  const close = end - (open - start);
  if (/^[ \n\r]/.test(source.slice(open, close)) && source[open] !== value[0]) open++;
  const exact = source.slice(open, open + value.length) === value;
  const text = exact ? value : source.slice(open, close).trim();
  align(plain, text.replace(/\r\n?/g, '\n'), source, open, close, { markdown: false, references: false, quoteDepth });
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
