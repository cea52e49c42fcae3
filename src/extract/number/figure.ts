import type { Approx, Figure, Span } from '../../model/index.js';
import { hasHan } from '../../text/script.js';
import type { Reading } from '../reading.js';
import { boundBefore, boundBehind } from './bounds.js';
import type { Measured, Place } from './dimension.js';
import { figureLabel } from './label.js';
import type { ShapeValue } from './shape.js';

interface Settled extends Span {
  readonly approx: Approx;
}

/** The bound of a figure: in front, behind, or in the numeral itself; the one in front is what the author leads with. */
function settleBound(folded: string, { start, end }: Span, own: Approx, duration: boolean): Settled {
  const front = boundBefore(folded, start);
  const behind = boundBehind(folded, end, duration);
  // 高达2850余万: the number itself says that it is more; dozens stay vague whatever stands in front.
  const inner = own !== 'exact' && (front === null || front.approx === 'up-to' || own === 'some');
  return {
    approx: inner ? own : (front?.approx ?? behind?.approx ?? own),
    start: front ? start - front.length : start,
    end: behind ? end + behind.length : end,
  };
}

const maxOf = (max: number | undefined) => (max === undefined ? {} : { max });

/** A figure from what a dimension rule read at a numeral. */
export function figureAt(place: Place, rule: string, m: Measured): Figure {
  const { input, numeral } = place;
  const { folded, text } = input;
  const inner = { start: numeral.start - m.front, end: place.end + m.back };
  const bound = settleBound(folded, inner, m.approx ?? numeral.approx, m.kind === 'duration');
  // 19种以上的产品: behind the classifier, before the noun.
  const early = m.noun ? boundBehind(folded, place.end + (m.classifier?.length ?? 0), false) : null;
  const approx = bound.approx === 'exact' && early ? early.approx : bound.approx;
  const noun = m.noun ?? null;
  const counted = noun ? text.slice(noun.start, noun.end) : m.known ? m.unit : null;
  const written = text.slice(inner.start, inner.end);
  return {
    rule: `${numeral.form}.${rule}`,
    text: text.slice(bound.start, bound.end),
    start: bound.start,
    end: bound.end,
    kind: m.kind,
    value: m.value,
    ...maxOf(m.max),
    unit: m.unit,
    approx,
    number: { start: numeral.start, end: place.end },
    noun,
    label: figureLabel({
      kind: m.kind,
      value: m.value,
      ...maxOf(m.max),
      unit: m.unit,
      approx,
      classifier: m.classifier ?? '',
      noun: counted,
      known: m.known ?? null,
      text: text.slice(bound.start, bound.end),
      lang: hasHan(written) ? 'zh' : 'en',
    }),
  };
}

/** A figure from a shape of its own. */
export function figureOfShape(input: Reading, rule: string, number: Span, value: ShapeValue): Figure {
  const bound = settleBound(input.folded, number, value.approx ?? 'exact', value.kind === 'duration');
  const { kind, unit } = value;
  const text = input.text.slice(bound.start, bound.end);
  const lang = hasHan(text) ? 'zh' : 'en';
  return {
    rule,
    text,
    start: bound.start,
    end: bound.end,
    kind,
    value: value.value,
    ...maxOf(value.max),
    unit,
    approx: bound.approx,
    number,
    noun: null,
    label: figureLabel({
      kind,
      value: value.value,
      ...maxOf(value.max),
      unit,
      approx: bound.approx,
      classifier: kind === 'count' ? unit : '',
      noun: null,
      known: null,
      lang,
      text,
    }),
  };
}
