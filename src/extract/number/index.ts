import type { Figure, Lost, Span } from '../../model/index.js';
import { matchesOf } from '../../text/matches.js';
import { hasHan } from '../../text/script.js';
import type { Reading } from '../reading.js';
import { countRules } from './counts.js';
import type { DimensionRule, Place } from './dimension.js';
import { figureAt, figureOfShape } from './figure.js';
import { measureRules } from './measures.js';
import type { Numeral } from './numeral.js';
import { digitNumerals } from './numeral-digits.js';
import { englishNumerals } from './numeral-en.js';
import { chineseNumerals } from './numeral-zh.js';
import { lifted, rangesTo } from './range.js';
import type { ShapeRule } from './shape.js';
import { englishShapes } from './shapes-en.js';
import { chineseShapes } from './shapes-zh.js';
import { meets } from './spans.js';

export interface Figures {
  readonly figures: readonly Figure[];
  readonly lost: readonly Lost[];
}

/** Shapes come first: no plain numeral is read inside one. Among overlapping shapes the earlier rule wins. */
export const shapeRules: readonly ShapeRule[] = [...chineseShapes, ...englishShapes];

/** Dimensions in the order of test; a numeral belongs to the first that takes it. */
export const dimensionRules: readonly DimensionRule[] = [...measureRules, ...countRules];

const AROUND = 40;
const beside = (folded: string, { start, end }: Span) => ({
  before: folded.slice(Math.max(0, start - AROUND), start),
  after: folded.slice(end, end + AROUND),
});

function readShapes(input: Reading, blocked: (span: Span) => Span | null, lost: Lost[]): Figure[] {
  const found: Figure[] = [];
  for (const rule of hasHan(input.text) ? shapeRules : englishShapes) {
    const taken = meets(found.map((figure) => ({ ...figure.number, rule: figure.rule })));
    for (const match of matchesOf(rule.pattern, input.folded)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (blocked(span)) continue;
      const winner = taken(span);
      if (winner) {
        lost.push({ ...span, rule: rule.name, to: winner.rule });
        continue;
      }
      const value = rule.read(match, beside(input.folded, span));
      if (value) found.push(figureOfShape(input, rule.name, span, value));
    }
  }
  return found;
}

/** All numerals in order, the one that starts first and reaches farthest where two meet. */
function readNumerals(input: Reading, blocked: (span: Span) => Span | null): Numeral[] {
  const { folded } = input;
  const all = [...digitNumerals(folded), ...(hasHan(input.text) ? chineseNumerals(folded) : []), ...englishNumerals(folded)];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Numeral[] = [];
  let reached = 0;
  for (const one of all) {
    if (one.start < reached || blocked(one)) continue;
    found.push(one);
    reached = one.end;
  }
  return found;
}

/** The figures of a text in order. `taken` holds spans that belong to indicators and dates. */
export function readFigures(input: Reading, taken: readonly Span[]): Figures {
  const { folded } = input;
  const lost: Lost[] = [];
  const blocked = meets([...input.sections.filter((section) => section.type === 'code'), ...taken]);
  const found = readShapes(input, blocked, lost);
  const shapeAt = meets(found);
  const numerals = readNumerals(input, blocked);
  let reached = 0;
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i];
    if (!numeral) continue;
    const shape = shapeAt(numeral);
    if (shape) {
      lost.push({ start: numeral.start, end: numeral.end, rule: 'numeral', to: shape.rule });
      continue;
    }
    const next = numerals[i + 1];
    const ranged = next !== undefined && rangesTo(folded, numeral, next);
    const lower = ranged ? lifted(numeral, next) : numeral;
    const upper = ranged && next.value > lower.value ? next : null;
    const end = upper ? upper.end : numeral.end;
    const place: Place = { input, numeral: lower, upper, ...beside(folded, { start: numeral.start, end }), end };
    const figure = readAt(place);
    if (!figure || figure.number.start < reached) continue;
    found.push(figure);
    reached = figure.end;
    if (upper) i++;
  }
  return { figures: found.sort((a, b) => a.start - b.start), lost };
}

function readAt(place: Place): Figure | null {
  for (const rule of dimensionRules) {
    const measured = rule.read(place);
    if (measured) return figureAt(place, rule.name, measured);
  }
  return null;
}
