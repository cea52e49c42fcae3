import type { BriefFigure, Story } from '../../model/index.js';
import { daysBetween } from '../page/day.js';
import { strikingOf, weightOf } from '../striking.js';
import { canBeTold, type Gist, outlets } from '../telling.js';

/** How much a category weighs when a day's stories are ranked: harm done comes before harm possible, both before business. */
const SEVERITY: Readonly<Record<Story['category'], number>> = {
  'data-breach': 3,
  ransomware: 3,
  exploitation: 3,
  'supply-chain': 3,
  apt: 2.5,
  intrusion: 2.5,
  outage: 2.5,
  ddos: 2,
  malware: 2,
  'law-enforcement': 2,
  fraud: 2,
  vulnerability: 1.5,
  privacy: 1.5,
  policy: 1.5,
  'ai-security': 1,
  research: 0.5,
  industry: 0.5,
  other: 0,
};

const MOST_OUTLETS = 8;
const MOST_OLD = 4;

/** The figures that say most, in the order of the text; one label once, whatever its bound. */
export function strikingFigures({ lead }: Gist, most: number): readonly BriefFigure[] {
  const figures = strikingOf(lead);
  const seen = new Set<string>();
  const best = [...figures]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .filter(({ kind, value }) => !seen.has(`${kind}\0${value}`) && seen.add(`${kind}\0${value}`))
    .slice(0, most);
  return figures.filter((figure) => best.includes(figure));
}

/** Outlets first, then severity, key figures, what can be told in how many languages; a story that runs on gives way to a new one. */
export function rank(telling: Gist, day: string): number {
  const { story } = telling;
  const told = (canBeTold(telling, 'zh') ? 1 : 0) + (canBeTold(telling, 'en') ? 1 : 0);
  const figures = strikingFigures(telling, 3).reduce((sum, figure) => sum + 0.4 * weightOf(figure), 0);
  const age = story.first === null ? 0 : Math.max(0, Math.min(MOST_OLD, daysBetween(story.first, day)));
  return 1.5 * Math.min(MOST_OUTLETS, outlets(telling)) + SEVERITY[story.category] + figures + told - 0.75 * age;
}

/** A day's stories as a reader should meet them; those an editor pinned come first. */
export function ranked(tellings: readonly Gist[], day: string): readonly Gist[] {
  const score = new Map(tellings.map((telling) => [telling.story.id, rank(telling, day)]));
  const of = ({ story }: Gist): number => score.get(story.id) ?? 0;
  const pinned = ({ story }: Gist): number => (story.pinned ? 1 : 0);
  return [...tellings].sort((a, b) => pinned(b) - pinned(a) || of(b) - of(a) || (a.story.id < b.story.id ? -1 : 1));
}
