import type { DateMention, TimelineEntry } from '../model/index.js';
import type { Candidate, Material, Prospect } from './candidates.js';

const MOST = 12;

/** Plans, conditions and doubts are no events. */
const UNSURE = /如果|若|可能|或将|预计|计划|拟|\b(?:if|may|might|could|would|plans?|expected|unless)\b/i;

function dateIn(candidate: Prospect, dates: readonly DateMention[], anchor: string | null): DateMention | null {
  const inside = dates.filter((d) => d.start >= candidate.evidence.start && d.end <= candidate.evidence.end);
  const plain = inside.filter(
    (d) => (d.granularity === 'day' || d.granularity === 'month') && d.relation === null && (anchor === null || d.iso <= anchor),
  );
  // Two dates in one statement leave open which of them it is the day of.
  return plain.length === 1 && inside.length === 1 ? (plain[0] ?? null) : null;
}

/** What happened when: one statement a date, in the order of time, from what the brief or its candidates say. */
export function timeline(material: Material, list: readonly Prospect[]): TimelineEntry[] {
  const { extraction, document } = material;
  const dated = list.flatMap((one): { readonly iso: string; readonly one: Prospect }[] => {
    if (one.dangling === 'wholly' || one.verbatim || UNSURE.test(one.own ?? '')) return [];
    const date = dateIn(one, extraction.dates, document.anchor);
    return date === null ? [] : [{ iso: date.iso, one }];
  });
  if (new Set(dated.map(({ iso }) => iso)).size < 2) return [];
  const byDate = new Map<string, Candidate>();
  for (const { iso, one: prospect } of dated) {
    const one = prospect.settle();
    const rank = (c: Candidate) => c.weight + (c.zh !== null && c.en !== null ? 1 : 0);
    const known = byDate.get(iso);
    if (!known || rank(one) > rank(known)) byDate.set(iso, one);
  }
  return [...byDate]
    .sort((a, b) => b[1].weight - a[1].weight)
    .slice(0, MOST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { zh, en, evidence }]) => ({ date, zh, en, evidence: [{ start: evidence.start, end: evidence.end }] }));
}
