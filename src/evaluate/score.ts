import type { Article, Brief } from '../model/index.js';
import { SECONDS, sameValue } from '../verify/claim.js';
import type { Gold } from './gold.js';

/** Found and right, found and wrong, missed; or hits of tries, with `wrong` 0 and `missed` the rest. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export type Scores = Readonly<Record<string, Tally>>;

const plain = (text: string): string => text.replace(/[*_`#>\\|~\s\u200b\ufeff.,·'’-]/g, '').toLowerCase();

const CLASSES: Readonly<Record<string, string>> = {
  money: 'money',
  percent: 'percent',
  points: 'percent',
  'data-size': 'bytes',
  duration: 'time',
};
/** Distinctions that the gold does not make. */
const COARSE: Readonly<Record<string, string>> = { 'at-least': 'over', 'at-most': 'up-to', nearly: 'about' };

interface Measured {
  readonly value: number;
  readonly kind: string;
  readonly unit: string;
  readonly approx: string;
}

function measure({ value, kind, unit }: Measured): { group: string; value: number; currency: string } {
  const group = CLASSES[kind] ?? 'number';
  const scale = group === 'time' ? (SECONDS[unit] ?? 1) : 1;
  return { group, value: value * scale, currency: group === 'money' ? unit.toUpperCase() : '' };
}

function sameFigure(a: Measured, b: Measured): boolean {
  const [x, y] = [measure(a), measure(b)];
  return x.group === y.group && x.currency === y.currency && sameValue(x.value, y.value);
}

function pairs<G, P>(gold: readonly G[], found: readonly P[], same: (g: G, p: P) => boolean): { pairs: [G, P][]; tally: Tally } {
  const left = [...found];
  const matched: [G, P][] = [];
  for (const g of gold) {
    const i = left.findIndex((p) => same(g, p));
    const [hit] = i < 0 ? [] : left.splice(i, 1);
    if (hit !== undefined) matched.push([g, hit]);
  }
  return { pairs: matched, tally: { right: matched.length, wrong: left.length, missed: gold.length - matched.length } };
}

function distinct<T>(items: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return items.filter((x, i) => items.findIndex((y) => same(x, y)) === i);
}

const rate = (tries: readonly boolean[]): Tally => ({
  right: tries.filter(Boolean).length,
  wrong: 0,
  missed: tries.filter((ok) => !ok).length,
});

/** Scores one brief and its article against gold. Rows are named as the issues name them. */
export function scoreArticle(gold: Gold, article: Article, brief: Brief): Scores {
  const textless = gold.body.first === '';
  const body = plain([article.title ?? '', ...article.blocks.map((block) => block.text)].join('\n'));
  const goldFigures = distinct(gold.figures, sameFigure);
  const figures = pairs(goldFigures, distinct(brief.figures, sameFigure), sameFigure);
  const sameDay = (a: { iso: string }, b: { iso: string }) => a.iso === b.iso;
  const goldDates = distinct(gold.dates, sameDay);
  const forms = (e: Gold['entities'][number]) => new Set([...e.names, e.en, e.zh].flatMap((name) => (name ? [plain(name)] : [])));
  const entities = pairs(gold.entities, brief.entities, (g, p) => {
    const known = forms(g);
    const own = [...new Set(p.mentions.map((m) => plain(m.plain ?? m.text)))];
    const hits = own.filter((form) => known.has(form)).length;
    return hits > 0 && hits >= own.length / 2;
  });
  const found = new Set(entities.pairs.map(([g]) => g));
  const lower = (values: readonly string[]) => [...new Set(values.map((value) => value.toLowerCase()))];
  return {
    status: rate([textless === !['complete', 'truncated'].includes(article.status) || (textless && article.status === 'truncated')]),
    bodyKeep: rate(textless ? [] : [gold.body.first, gold.body.last, ...gold.body.include].map((snippet) => body.includes(plain(snippet)))),
    bodyDrop: rate(textless ? [] : gold.body.exclude.map((snippet) => !body.includes(plain(snippet)))),
    figures: figures.tally,
    keyFigures: rate(goldFigures.filter((f) => f.key).map((f) => brief.figures.some((p) => sameFigure(f, p)))),
    approx: rate(figures.pairs.map(([g, p]) => (COARSE[g.approx] ?? g.approx) === (COARSE[p.approx] ?? p.approx))),
    dates: pairs(goldDates, distinct(brief.dates, sameDay), sameDay).tally,
    keyDates: rate(goldDates.filter((d) => d.key).map((d) => brief.dates.some((p) => p.iso === d.iso))),
    entities: entities.tally,
    keyEntities: rate(gold.entities.filter((e) => e.key).map((e) => found.has(e))),
    entityType: rate(entities.pairs.map(([g, p]) => g.type === p.type)),
    indicators: pairs(lower(gold.indicators), lower(brief.indicators.map((i) => i.value)), (a, b) => a === b).tally,
    kind: rate([gold.kind === brief.kind]),
    category: rate([gold.categories_ok.includes(brief.category)]),
  };
}

export function addScores(all: readonly Scores[]): Scores {
  const sum: Record<string, Tally> = {};
  for (const scores of all) {
    for (const [row, tally] of Object.entries(scores)) {
      const before = sum[row] ?? { right: 0, wrong: 0, missed: 0 };
      sum[row] = { right: before.right + tally.right, wrong: before.wrong + tally.wrong, missed: before.missed + tally.missed };
    }
  }
  return sum;
}

/** F1 in percent; where nothing can be wrong this is the plain rate. Null where there was nothing to find. */
export function percent({ right, wrong, missed }: Tally): number | null {
  if (right + wrong + missed === 0) return null;
  return wrong === 0 ? (100 * right) / (right + missed) : (200 * right) / (2 * right + wrong + missed);
}
