import type { Article, Document } from '../../model/index.js';

/** What kind and category are judged from. Texts are as they stand, not folded: case tells names. */
export interface Look {
  readonly title: string;
  /** Opening of the body, about the first two paragraphs. */
  readonly lead: string;
  readonly body: string;
  readonly hasText: boolean;
  readonly lang: string;
  readonly source: string;
  readonly url: string;
  readonly headings: readonly string[];
  /** Share of the body's characters that stand in code blocks. */
  readonly codeShare: number;
  /** How many sections of the body look like the head of an item: numbered or bold lines with text behind. */
  readonly items: number;
  /** Site of the original that the article names: 参考资料：techcrunch.com. */
  readonly cites: number;
}

const LEAD = 420;
const ITEM_HEAD = /^(?:\d{1,2}[.、．)）]|[（(]?[一二三四五六七八九十]{1,3}[)）、.]|[①-⑳]|\d{2}\s|【|NO\.?\s?\d+|■|●|★|▶|◆)/;

/** Gathers what the judges look at, once an article. */
export function look(article: Article, document: Document): Look {
  const sections = document.sections.filter((section) => section.type !== 'title');
  const text = (section: { start: number; end: number }) => document.text.slice(section.start, section.end);
  const prose = sections.filter((section) => section.type !== 'code');
  const body = prose.map(text).join('\n');
  const code = sections.filter((section) => section.type === 'code').reduce((sum, section) => sum + section.end - section.start, 0);
  const paragraphs = prose.filter((section) => section.type !== 'heading').map(text);
  return {
    title: article.title ?? '',
    lead: paragraphs.join('\n').slice(0, article.lang === 'zh' ? LEAD : LEAD * 2),
    body,
    hasText: body.trim().length > 0,
    lang: article.lang,
    source: article.source ?? '',
    url: article.url ?? '',
    headings: prose.filter((section) => section.type === 'heading').map(text),
    codeShare: body.length + code === 0 ? 0 : code / (body.length + code),
    items: prose.filter((section) => ITEM_HEAD.test(text(section)) && section.end - section.start < 90).length,
    cites: article.provenance.length,
  };
}
