import type { Figure, Span } from '../model/index.js';
import type { Analysis } from '../pipeline.js';
import { toSource } from '../text/offset.js';

/** Something that a rule made of an article. `start`/`end` count into the decoded file. */
export interface Traced extends Span {
  /** `zh.weekday`, `count`; `drop.site-tail`, `kind.news-zh`, `frame.leak`, `finding.front-matter` for what is no mention. */
  readonly rule: string;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** What it was read as, or what it lost to. */
  readonly as: string;
}

const CONTEXT = 30;

/** `count over 110000000–120000000 客户`. */
function figureAs({ kind, approx, value, max, unit }: Figure): string {
  return `${kind} ${approx} ${value}${max === undefined ? '' : `–${max}`} ${unit}`.trim();
}

/** All that rules made of an article: blocks dropped, findings, kind, mentions and what lost to them, facts. */
export function traces(analysis: Analysis): Traced[] {
  const { article, document, file, extraction, derivation } = analysis;
  const around = (text: string, { start, end }: Span) => ({
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
  });
  const inFile = (rule: string, span: Span, as: string): Traced => ({ rule, start: span.start, end: span.end, ...around(file, span), as });
  const inText = (rule: string, span: Span, as: string): Traced => ({
    rule,
    ...toSource(document, span),
    ...around(document.text, span),
    as,
  });
  const title = { start: 0, end: article.title?.length ?? 0 };
  const [kind = 'none', ...categories] = derivation.because;
  return [
    ...article.findings.map(({ rule, message, span }) => inFile(`finding.${rule}`, span ?? { start: 0, end: 0 }, message)),
    ...article.dropped.map((block) => ({ ...inFile(`drop.${block.reason}`, block, 'dropped'), text: block.text })),
    inText(`kind.${kind}`, title, derivation.kind),
    ...categories.map((cue) => inText(`category.${cue.split(' ')[0]}`, title, `${derivation.category}, scored ${cue}`)),
    ...extraction.figures.map((f) => inText(f.rule, f, figureAs(f))),
    ...extraction.dates.map((d) => inText(d.rule, d, `${d.iso} ${d.anchor ? `from ${d.anchor}` : 'absolute'}`)),
    ...extraction.indicators.map((i) => inText(i.rule, i, `${i.type} ${i.value}`)),
    ...extraction.entities.flatMap((e) =>
      e.mentions.map((m) => inText(m.rule, m, `${e.type} ${e.id} ${e.name.zh ?? '–'} / ${e.name.en ?? '–'}`)),
    ),
    ...extraction.lost.map((lost) => inText(lost.rule, lost, `lost to ${lost.to}`)),
    ...derivation
      .facts()
      .flatMap((fact) =>
        fact.evidence.map((span) => inText(`frame.${fact.frame}`, span, `${fact.stance}${fact.by ? ` by ${fact.by}` : ''}`)),
      ),
  ];
}
