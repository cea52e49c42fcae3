import type { Brief, BriefFigure } from '../model/index.js';

const MOST_FIGURES = 6;

/** Figures that a brief's summary rests on. */
export function keyFiguresOf({ summary, figures }: Pick<Brief, 'summary' | 'figures'>): readonly BriefFigure[] {
  const evidence = summary?.sentences.flatMap((sentence) => sentence.evidence) ?? [];
  const told = ({ start }: { readonly start: number }) => evidence.some((span) => span.start <= start && start < span.end);
  return figures.filter((figure) => told(figure) || figure.mentions.some(told)).slice(0, MOST_FIGURES);
}

/** How much a figure says at a glance: millions of people, money and a score of 9.8 more than two times or six months. */
export function weightOf({ kind, value, approx }: BriefFigure): number {
  const size = Math.max(0, Math.log10(Math.abs(value) || 1));
  if (approx === 'some') return 0.4;
  if (kind === 'count') return value < 10 ? 0.1 : Math.min(3, size / 3);
  if (kind === 'money') return Math.min(3, size / 3);
  if (kind === 'data-size') return Math.min(2, size / 6);
  if (kind === 'rate') return 1.5;
  if (kind === 'score') return value / 5;
  if (kind === 'percent' || kind === 'multiple') return 0.8;
  return 0.2;
}

const LEAST_WEIGHT = 0.5;

/** The key figures of a brief that say something at a glance. */
export function strikingOf(brief: Pick<Brief, 'summary' | 'figures'>): readonly BriefFigure[] {
  return keyFiguresOf(brief).filter((figure) => weightOf(figure) > LEAST_WEIGHT);
}
