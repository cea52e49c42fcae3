import { extract } from '../../extract/index.js';
import type { Bilingual, Brief, CheckIssue, Document, Section, Sentence } from '../../model/index.js';
import { sentences as sentencesOf } from '../../segment/sentences.js';
import { openGate } from '../../verify/gate.js';
import type { Rule } from '../../verify/violation.js';

/** What a brief holds bears out values and names; whether the article also says this or that of them it can't tell. */
const VALUES: ReadonlySet<Rule> = new Set(['figure', 'bound', 'unit', 'date', 'name', 'indicator', 'link', 'agreement', 'script']);

const said = (text: Bilingual | null): string[] => [text?.zh ?? [], text?.en ?? []].flat();

/** Everything that a brief gives of its article, a line each. */
function linesOf(brief: Brief): string[] {
  const { title, summary, points, timeline, figures, dates, entities, indicators, published } = brief;
  return [
    ...said(title),
    ...(title.original === null ? [] : [title.original]),
    ...[...(summary?.sentences ?? []), ...points, ...timeline].flatMap(said),
    ...figures.flatMap(({ text, plain, label }) => [plain ?? text, ...said(label)]),
    ...[...dates.map(({ iso }) => iso), ...(published === null ? [] : [published])].flatMap((iso) => iso.split('/')),
    ...entities.flatMap(({ name, mentions }) => [...said(name), ...mentions.map(({ text, plain }) => plain ?? text)]),
    ...indicators.map(({ value }) => value),
  ];
}

/** The briefs as one text, for the gate to read: the articles themselves aren't kept over runs. */
function documentOf(briefs: readonly Brief[]): Document {
  const lines = [...new Set(briefs.flatMap(linesOf).map((line) => line.replace(/\s+/g, ' ').trim()))].filter((line) => line !== '');
  const sections: Section[] = [];
  let at = 0;
  for (const line of lines) {
    sections.push({ type: 'paragraph', depth: 0, block: sections.length, start: at, end: at + line.length });
    at += line.length + 1;
  }
  const [lead] = briefs;
  return {
    path: lead?.path ?? '',
    text: lines.join('\n'),
    lang: lead?.lang === 'en' ? 'en' : 'zh',
    anchor: lead?.published ?? null,
    sections,
    pieces: [],
  };
}

/** Reads an editor's words with the gate that the writers pass. What it finds is reported; the words stay. */
export type EditGate = (words: Bilingual, where: string) => readonly CheckIssue[];

/** The gate of what an editor says of a brief, or of a story with all its briefs, the leading one first. */
export function openEditGate(briefs: readonly Brief[]): EditGate {
  const document = documentOf(briefs);
  const lines: readonly Sentence[] = sentencesOf(document);
  const gate = openGate(document, extract(document), lines);
  return (words, where) =>
    gate
      .judge({ zh: words.zh, en: words.en, evidence: [] })
      .violations.filter(({ rule }) => VALUES.has(rule))
      .map(({ rule, lang, said: text, source }) => ({ where, lang, rule, said: text, source, action: 'reported' }));
}
