import type { Figure, FigureKind } from '../model/index.js';

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
