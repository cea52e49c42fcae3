import type { Extraction } from '../../extract/index.js';
import { type Weakness, weaknesses } from '../../lexicon/weaknesses.js';
import type { Document, Entity, Figure, Indicator, Span } from '../../model/index.js';
import { fold } from '../../text/fold.js';
import { hasHan } from '../../text/script.js';
import type { Flaw } from './flaw.js';
import {
  EXPLOITED,
  FIXES,
  FLAW,
  FLAWS,
  FROM_NUMBER,
  GRADED,
  HEDGED,
  NAME,
  NO_PRODUCT,
  OTHER_FLAW,
  PART_OF_NAME,
  PRODUCT_BEFORE,
  PRODUCT_BEHIND,
  SEVERITIES,
  TO_NUMBER,
  ZERO_DAY,
} from './patterns.js';

export type { Flaw, Severity } from './flaw.js';

/** A class, or a severity alone, that the sentence calls a vulnerability; spans count into its text. */
interface Named extends Span {
  readonly weakness: Weakness | null;
  readonly plural: boolean;
}

/** One sentence, made ready: folded text with the names in it masked. */
interface Look {
  readonly text: string;
  readonly ids: readonly (Span & { readonly value: string })[];
  readonly names: readonly (Span & { readonly entity: Entity })[];
  readonly scores: readonly (Span & { readonly figure: Figure })[];
  readonly classes: readonly Named[];
  /** One vulnerability alone is named by number. */
  readonly alone: boolean;
}

/** The vulnerabilities that a sentence names by what they are: 命令注入漏洞; a use-after-free flaw; a critical vulnerability. */
function classesIn(text: string): Named[] {
  const graded = [...text.matchAll(GRADED)].map((match): Named => {
    const end = match.index + match[0].length;
    const word = /(?:漏洞|缺陷|(?:security )?[a-z]+)$/.exec(match[0]);
    return { start: end - (word?.[0].length ?? 0), end, weakness: null, plural: false };
  });
  const classed = weaknesses()
    .scan(text)
    .flatMap(({ start, end, values: [weakness] }): Named[] => {
      const behind = text.slice(end);
      const word = FLAW.exec(behind) ?? FLAWS.exec(behind);
      // In front of the number's bracket the word for vulnerability may be left out.
      if (weakness === undefined || text[start - 1] === '/' || (word === null && !/^\s?\(cve/.test(behind))) return [];
      return [{ start, end: end + (word?.[0].length ?? 0), weakness, plural: FLAWS.test(behind) }];
    });
  return [...classed, ...graded].sort((a, b) => a.start - b.start);
}

function lookAt(document: Document, sentence: Span, extraction: Extraction): Look | null {
  const place = (one: Span): Span => ({ start: one.start - sentence.start, end: one.end - sentence.start });
  const inside = (one: Span): boolean => one.start >= sentence.start && one.end <= sentence.end;
  const ids = extraction.indicators
    .filter((one: Indicator) => one.type === 'cve' && inside(one))
    .map((one) => ({ ...place(one), value: one.value }));
  if (ids.length === 0 || ids.length > MOST) return null;
  const names = extraction.entities
    .filter((one) => one.type === 'product' || one.type === 'org')
    .flatMap((entity) => entity.mentions.filter(inside).map((mention) => ({ ...place(mention), entity })));
  let text = fold(document.text.slice(sentence.start, sentence.end));
  for (const { start, end } of names) text = text.slice(0, start) + NAME.repeat(end - start) + text.slice(end);
  return {
    text,
    ids,
    names,
    scores: extraction.figures
      .filter((one) => one.kind === 'score' && one.approx === 'exact' && one.max === undefined && inside(one))
      .map((figure) => ({ ...place(figure), figure })),
    classes: classesIn(text),
    alone: new Set(ids.map((id) => id.value)).size === 1,
  };
}

/** Sentences with more numbers than this are lists: what is said of which can't be told. */
const MOST = 4;
/** Characters between a number and the score that is its own. */
const NEAR = 30;

/** The name that fills a masked run: of two side by side the last is the product, the first its maker. */
function nameAt({ names, text }: Look, from: number, to: number): Entity | null {
  const last = names.find((name) => name.start >= from && name.end === to);
  if (!last || NO_PRODUCT.test(last.entity.name.en ?? '')) return null;
  return hasHan(text) && PART_OF_NAME.test(text.slice(0, from).replace(/cve-[\d-]+ ?$/, '')) ? null : last.entity;
}

/** The name that a pattern's first group caught. */
function caught(look: Look, match: RegExpExecArray | null | undefined, offset = 0): Entity | null {
  if (!match?.[1]) return null;
  const from = offset + match.index + match[0].indexOf(match[1]);
  return nameAt(look, from, from + match[1].length);
}

function classOf({ text, classes, alone }: Look, id: Span): Named | null {
  const before = classes.filter((one) => one.end <= id.start && TO_NUMBER.test(text.slice(one.end, id.start))).at(-1);
  const behind = classes.find((one) => one.start >= id.end && FROM_NUMBER.test(text.slice(id.end, one.start)));
  const found = before ?? behind ?? (alone && classes.length === 1 ? classes[0] : undefined);
  return found && !found.plural ? found : null;
}

function scoreOf({ text, ids, scores, alone }: Look, id: Span): Figure | null {
  const next = ids.find((other) => other.start > id.start);
  const own = scores.find(
    (one) =>
      one.start >= id.end &&
      one.start - id.end <= NEAR &&
      (next === undefined || one.end <= next.start) &&
      !/[。;；]/.test(text.slice(id.end, one.start)),
  );
  return (own ?? (alone && scores.length === 1 ? scores[0] : undefined))?.figure ?? null;
}

function fixerOf(look: Look): Entity | null {
  const front = look.text.slice(0, look.ids[0]?.start ?? 0);
  const match = FIXES.map((pattern) => pattern.exec(front)).find((one) => one !== null);
  const fixer = match && !HEDGED.test(match[0]) ? caught(look, match) : null;
  return fixer?.type === 'org' ? fixer : null;
}

/**
 * What one sentence says of each vulnerability that it names by number, at most four. Read from how such sentences are built (class, product,
 * score and number stand close together), so that it is known where the clause as a whole can't be read. Numbers of which nothing more is said
 * are left out.
 */
export function flawsOf(document: Document, sentence: Span, extraction: Extraction): Flaw[] {
  const look = lookAt(document, sentence, extraction);
  if (look === null || OTHER_FLAW.test(look.text)) return [];
  const fixedBy = fixerOf(look);
  const exploited = look.alone && EXPLOITED.test(look.text) && !HEDGED.test(look.text);
  return look.ids.flatMap((id, i): Flaw[] => {
    if (look.ids.findIndex((other) => other.value === id.value) !== i) return [];
    const named = classOf(look, id);
    const score = scoreOf(look, id);
    if (!named && !score && !fixedBy) return [];
    const front = named ? look.text.slice(0, named.start) : '';
    return [
      {
        id: id.value,
        weakness: named?.weakness ?? null,
        severity: SEVERITIES.find(([, pattern]) => pattern.test(front))?.[0] ?? null,
        zeroDay: ZERO_DAY.test(front),
        score,
        product: named
          ? (caught(look, PRODUCT_BEFORE.exec(front)) ?? caught(look, PRODUCT_BEHIND.exec(look.text.slice(named.end)), named.end))
          : null,
        fixedBy,
        exploited,
        evidence: { start: sentence.start, end: sentence.end },
      },
    ];
  });
}
