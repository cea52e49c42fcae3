import type { Extraction } from '../extract/index.js';
import type { Approx, DateMention, Figure, FigureKind } from '../model/index.js';

/** A thing that a text claims and its source lacks. */
export interface Violation {
  readonly rule: 'figure' | 'bound' | 'noun' | 'date' | 'name' | 'indicator' | 'link' | 'quotation' | 'agreement' | 'script' | 'stance';
  readonly said: string;
  /** The nearest thing that the source does say, where there is one. */
  readonly source: string | null;
}

const CLASS: Readonly<Partial<Record<FigureKind, string>>> = {
  money: 'money',
  percent: 'percent',
  points: 'points',
  'data-size': 'size',
  rate: 'rate',
  duration: 'time',
  score: 'score',
};
/** Seconds of a unit of time; a month and a year are mean ones. */
export const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};

/** Bounds that may stand for one another without changing what is said: 约 and 近 round alike; 超 covers 多. */
const BOUND: Readonly<Record<Approx, string>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'nearly',
  over: 'over',
  'at-least': 'at-least',
  under: 'under',
  'at-most': 'at-most',
  'up-to': 'up-to',
  some: 'some',
};

export function sameValue(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)) || (Math.abs(a) < 1 && Math.abs(b) < 1 && Math.abs(a - b) < 2e-3);
}

/** The class, value and unit by which figures are compared. */
export function measure(f: Figure): { group: string; value: number; unit: string } {
  const group = CLASS[f.kind] ?? 'number';
  return { group, value: group === 'time' ? f.value * (SECONDS[f.unit] ?? 1) : f.value, unit: group === 'money' ? f.unit : '' };
}

/** Whether two figures state the same value of the same class, whatever the notation. */
export function sameFigure(a: Figure, b: Figure): boolean {
  const [x, y] = [measure(a), measure(b)];
  if (x.group !== y.group || x.unit !== y.unit || !sameValue(x.value, y.value)) return false;
  return (a.max === undefined) === (b.max === undefined) && (a.max === undefined || b.max === undefined || sameValue(a.max, b.max));
}

/** A number without its class: two of the same face value in different classes are told apart by the caller. */
function figureViolation(said: Figure, source: readonly Figure[]): Violation | null {
  const same = source.filter((f) => sameFigure(said, f));
  if (same.length === 0) {
    const near = source.find((f) => sameValue(f.value, said.value)) ?? source.find((f) => f.unit === said.unit && f.kind === said.kind);
    return { rule: 'figure', said: said.text, source: near?.text ?? null };
  }
  if (same.some((f) => BOUND[f.approx] === BOUND[said.approx])) return null;
  return { rule: 'bound', said: said.text, source: same[0]?.text ?? null };
}

/** A stated date is in the source, or is the month or year of one, or an end of a period. */
function dateViolation(said: DateMention, source: readonly DateMention[], also: readonly string[]): Violation | null {
  const all = [...source.map((d) => d.iso), ...also];
  const ends = said.iso.split('/');
  const known = (iso: string) => all.some((one) => one === iso || one.split('/').some((end) => end === iso || end.startsWith(`${iso}-`)));
  if (all.includes(said.iso) || ends.every(known)) return null;
  return { rule: 'date', said: said.text, source: source.find((d) => d.iso.slice(0, 7) === said.iso.slice(0, 7))?.text ?? null };
}

export interface Source {
  readonly extraction: Extraction;
  /** The article's plain text, folded. */
  readonly folded: string;
  /** Days known from outside the text: the publication day. */
  readonly days: readonly string[];
}

const squeeze = (text: string): string => text.replace(/[\s.,·'’"“”‘-]/g, '');

/** All that one text claims beyond its source. `said` is the text's own extraction, `folded` the text folded. */
export function violations(said: Extraction, text: string, folded: string, source: Source): Violation[] {
  const out: Violation[] = [];
  for (const figure of said.figures) {
    const found = figureViolation(figure, source.extraction.figures);
    if (found) out.push(found);
  }
  for (const date of said.dates) {
    const found = dateViolation(date, source.extraction.dates, source.days);
    if (found) out.push(found);
  }
  const ids = new Set(source.extraction.entities.map((e) => e.id));
  const body = squeeze(source.folded);
  for (const entity of said.entities) {
    if (ids.has(entity.id)) continue;
    const forms = entity.mentions.map((m) => squeeze(folded.slice(m.start, m.end)));
    if (forms.every((form) => body.includes(form))) continue;
    out.push({ rule: 'name', said: entity.mentions[0]?.text ?? entity.id, source: null });
  }
  const values = new Set(source.extraction.indicators.map((i) => i.value));
  for (const indicator of said.indicators) {
    if (!values.has(indicator.value)) out.push({ rule: 'indicator', said: indicator.value, source: null });
  }
  for (const link of text.match(/https?:\/\/[^\s）)」”"']+/g) ?? []) {
    if (!source.folded.includes(link.toLowerCase())) out.push({ rule: 'link', said: link, source: null });
  }
  return out;
}
