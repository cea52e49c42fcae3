import type { Document, Section } from '../model/index.js';

/** A digest's item: the sections that tell it. The first one may be its head. */
export interface Items {
  /** Item of each section, -1 for what stands before the first. */
  readonly of: readonly number[];
  /** Whether the section is an item's head and not its text. */
  readonly head: readonly boolean[];
  readonly count: number;
}

const NUMBERED = /^(?:\d{1,2}\s?[.、．:：)）]|[①-⑳]|【\d{1,2}】|NO\.?\s?\d|第[一二三四五六七八九十\d]+[条则、])\s*/i;

/** Short, without a full stop, and not a label such as 点击阅读 or 相关链接. */
function isHead(section: Section, text: string): boolean {
  if (section.type === 'heading') return true;
  if (section.type !== 'paragraph' && section.type !== 'item') return false;
  if (/[。；;,，]$/.test(text) || /(?:https?:|链接|来源|原文|点击|阅读|参考|Source|Read more|Link)/i.test(text.slice(0, 12))) return false;
  const short = /[\u4e00-\u9fff]/.test(text)
    ? text.length >= 8 && text.length <= 48
    : text.split(/\s+/).length <= 14 && !/[.!?]$/.test(text);
  return short;
}

/** The items of a digest: by its heads where there are three or more, else every paragraph is one. */
export function digestItems(document: Document): Items {
  const texts = document.sections.map((s) => document.text.slice(s.start, s.end).trim());
  const heads = document.sections.map((section, i) => {
    const next = document.sections[i + 1];
    const after = texts[i + 1] ?? '';
    return (
      section.type !== 'title' &&
      next !== undefined &&
      isHead(section, texts[i] ?? '') &&
      (next.type === 'heading' || after.length > (texts[i]?.length ?? 0))
    );
  });
  const numbered = texts.filter((text) => NUMBERED.test(text) && text.length > 30).length;
  const byHead = heads.filter(Boolean).length >= 3;
  const of: number[] = [];
  let item = -1;
  for (const [i, section] of document.sections.entries()) {
    const text = texts[i] ?? '';
    const opens = byHead
      ? (heads[i] ?? false)
      : numbered >= 3
        ? NUMBERED.test(text)
        : section.type !== 'title' && section.type !== 'code' && section.type !== 'cell' && text.length >= 24;
    if (opens) item++;
    of.push(item);
  }
  return { of, head: byHead ? heads : heads.map(() => false), count: item + 1 };
}
