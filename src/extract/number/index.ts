import type { Approx, Figure, Lost, Span } from '../../model/index.js';
import { hasHan } from '../../text/script.js';
import type { Reading } from '../reading.js';
import { boundAfter, boundBefore } from './bounds.js';
import { countRules } from './counts.js';
import type { DimensionRule, Measured, Place } from './dimension.js';
import { figureLabel } from './label.js';
import { measureRules } from './measures.js';
import type { Numeral } from './numeral.js';
import { englishNumerals } from './numeral-en.js';
import { chineseNumerals } from './numeral-zh.js';
import { shapeRules } from './ratios.js';

export interface Figures {
  readonly figures: readonly Figure[];
  readonly lost: readonly Lost[];
}

/** Dimensions in the order of test; a numeral belongs to the first that takes it. */
export const dimensionRules: readonly DimensionRule[] = [...measureRules, ...countRules];

const AROUND = 40;
const JOINT = /^ ?(?:至|到|-|~|--|—) ?$|^ to (?:as (?:many|much) as )?(?:us ?)?[$€£]?$|^-[$€£]$/;
const AND = /^ and [$€£]?$/;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Places that hold no figures of the text: code, and what indicators and dates have taken. Sorted by start. */
function takenSpans(input: Reading, taken: readonly Span[]): Span[] {
  return [...input.sections.filter((section) => section.type === 'code'), ...taken].sort((a, b) => a.start - b.start);
}

/** A test whether a span meets any of the sorted ones, by bisection: long rows of digits must not cost squares. */
function meets(spans: readonly Span[]): (span: Span) => Span | null {
  const reach: number[] = [];
  for (const [i, span] of spans.entries()) reach.push(Math.max(span.end, reach[i - 1] ?? 0));
  return (span) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) < span.end) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && (reach[i] ?? 0) > span.start; i--) {
      const one = spans[i];
      if (one && overlaps(one, span)) return one;
    }
    return null;
  };
}

function numerals(input: Reading, blocked: (span: Span) => Span | null): Numeral[] {
  const found: Numeral[] = [];
  const all = [...(hasHan(input.text) ? chineseNumerals(input.folded) : []), ...englishNumerals(input.folded)].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.form === 'zh' ? -1 : 1),
  );
  for (const one of all) {
    const last = found.at(-1);
    if (last && one.start < last.end) continue;
    if (!blocked(one)) found.push(one);
  }
  return found;
}

/** The bound of a figure: in front, behind, or in the numeral itself; the one in front is what the author leads with. */
function settleBound(folded: string, start: number, end: number, own: Approx): { approx: Approx; start: number; end: number } {
  const front = boundBefore(folded, start);
  const back = boundAfter(folded, end);
  const from = front ? start - front.length : start;
  const to = back ? end + back.length : end;
  // 高达2850余万: the number itself says that it is more.
  const approx =
    own !== 'exact' && (front === null || front.approx === 'up-to' || own === 'some') ? own : (front?.approx ?? back?.approx ?? own);
  return { approx, start: from, end: to };
}

function build(place: Place, rule: DimensionRule, m: Measured): Found {
  const { input, numeral } = place;
  const innerStart = numeral.start - m.front;
  const innerEnd = place.end + m.back;
  // 90%以上 stands behind the unit; 至少两年 before the number.
  const bound = settleBound(input.folded, innerStart, innerEnd, m.approx ?? numeral.approx);
  const early = m.noun || m.kind === 'count' ? boundAfter(input.folded, place.end) : null;
  const approx = bound.approx === 'exact' && early ? early.approx : bound.approx;
  const text = input.text.slice(bound.start, bound.end);
  const noun = m.noun ?? null;
  const label = figureLabel({
    kind: m.kind,
    value: m.value,
    ...(m.max === undefined ? {} : { max: m.max }),
    unit: m.unit,
    approx,
    classifier: m.classifier ?? '',
    noun: noun ? input.text.slice(noun.start, noun.end) : m.kind === 'other' ? m.unit : null,
    known: m.known ?? null,
    lang: /[\u3400-\u9fff]/.test(input.text.slice(innerStart, innerEnd)) || input.lang === 'zh' ? 'zh' : 'en',
  });
  const figure: Figure = {
    rule: `${numeral.form}.${rule.name}`,
    text,
    start: bound.start,
    end: bound.end,
    kind: m.kind,
    value: m.value,
    ...(m.max === undefined ? {} : { max: m.max }),
    unit: m.unit,
    approx,
    number: { start: numeral.start, end: numeral.end },
    noun,
    label,
  };
  return { start: bound.start, end: bound.end, figure };
}

/** Whether two neighbouring numerals are the ends of one range. */
function ranged(folded: string, a: Numeral, b: Numeral): boolean {
  const gap = folded.slice(a.end, b.start);
  if (gap.length > 14 || a.max !== undefined || b.max !== undefined) return false;
  const between = /(?:between|介于|from|从) ?[$€£]?$/.test(folded.slice(Math.max(0, a.start - 10), a.start));
  // 22GB 到 431GB, 4000万-5000万元, $4,000 and $15,000: the first end may carry the unit too.
  const bare = gap.replace(/^ ?(?:%|[kmgtp]b|美元|元|个|人|家|万|years?|days?|percent|gb|tb)(?= ?(?:至|到|-|~|to|and))/, '');
  return JOINT.test(bare) || (between && (AND.test(bare) || /^ ?(?:和|与) ?$/.test(bare)));
}

/** 3-5 million, 4至5亿: the first end takes the scale of the second. */
function lift(a: Numeral, b: Numeral): Numeral {
  if (a.scaled || !b.scaled || a.value >= b.value) return a;
  const digits = Number(b.digits?.replaceAll(',', '') ?? Number.NaN);
  const scale = b.value / digits;
  return Number.isFinite(scale) && scale >= 10 && a.value < digits ? { ...a, value: a.value * scale, scaled: true } : a;
}

/** The figures of a text in order. `taken` holds spans that belong to indicators and dates. */
export function readFigures(input: Reading, taken: readonly Span[]): Figures {
  const blocked = meets(takenSpans(input, taken));
  const found: Found[] = [];
  const lost: Lost[] = [];
  for (const rule of shapeRules) {
    for (const match of input.folded.matchAll(rule.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (span.end === span.start || blocked(span)) continue;
      const winner = found.find((one) => overlaps(one, span));
      if (winner) {
        lost.push({ ...span, rule: rule.name, to: winner.figure.rule });
        continue;
      }
      const value = rule.read(match, {
        before: input.folded.slice(Math.max(0, span.start - AROUND), span.start),
        after: input.folded.slice(span.end, span.end + AROUND),
      });
      if (!value) continue;
      const bound = settleBound(input.folded, span.start, span.end, value.approx ?? 'exact');
      const text = input.text.slice(bound.start, bound.end);
      const lang = hasHan(text) ? 'zh' : 'en';
      const label = figureLabel({
        ...value,
        approx: bound.approx,
        classifier: '',
        noun: value.kind === 'count' ? value.unit : null,
        known: null,
        lang,
      });
      found.push({
        start: bound.start,
        end: bound.end,
        figure: {
          ...value,
          rule: rule.name,
          text,
          start: bound.start,
          end: bound.end,
          approx: bound.approx,
          number: span,
          noun: null,
          label,
        },
      });
    }
  }
  const shapes = meets([...found].sort((a, b) => a.start - b.start));
  const all = numerals(input, blocked);
  for (let i = 0; i < all.length; i++) {
    const numeral = all[i];
    if (!numeral) continue;
    const winner = shapes(numeral);
    if (winner) {
      lost.push({ start: numeral.start, end: numeral.end, rule: 'numeral', to: (winner as Found).figure.rule });
      continue;
    }
    const next = all[i + 1];
    const upper = next && ranged(input.folded, numeral, next) ? next : null;
    const lower = upper ? lift(numeral, upper) : numeral;
    const pair = upper && upper.value > lower.value ? upper : null;
    const end = pair ? pair.end : numeral.end;
    const place: Place = {
      input,
      numeral: lower,
      upper: pair,
      before: input.folded.slice(Math.max(0, numeral.start - AROUND), numeral.start),
      after: input.folded.slice(end, end + AROUND),
      end,
    };
    for (const rule of dimensionRules) {
      const measured = rule.read(place);
      if (!measured) continue;
      const one = build(place, rule, measured);
      const last = found.at(-1);
      if (
        last &&
        last.figure.end > one.figure.start &&
        last.figure.start < one.figure.end &&
        last.figure.number.end > one.figure.number.start
      )
        break;
      found.push(one);
      if (pair) i++;
      break;
    }
  }
  return { figures: found.map(({ figure }) => figure).sort((a, b) => a.start - b.start), lost };
}
