import type { EntityType } from '../../model/index.js';
import type { Ground } from './ground.js';
import type { Group } from './group.js';

const LEAD = 220;

/** 0–1: named in the headline, in the lead, and how often; places weigh less. */
export function salienceOf(ground: Ground, { members }: Group, type: EntityType): number {
  const title = ground.input.sections.find((section) => section.type === 'title');
  const bodyStart = title ? title.end : 0;
  const inTitle = title !== undefined && members.some(({ start }) => start < title.end);
  const inLead = members.some(({ start }) => start >= bodyStart && start < bodyStart + LEAD * (ground.chinese ? 1 : 2.5));
  const often = Math.min(0.4, 0.12 * Math.log2(1 + members.length));
  const sum = (inTitle ? 0.4 : 0) + (inLead ? 0.2 : 0) + often;
  return Math.round(100 * Math.min(1, type === 'place' ? 0.7 * sum : sum)) / 100;
}
