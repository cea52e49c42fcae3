import type { Approx, Brief, BriefFigure, Conflict, Span } from '../model/index.js';
import { SLOTS, type Slot, slotOf } from './slots.js';

const within = (spans: readonly Span[], at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);

/** Whether a figure is what the article is about: in its headline, or under a sentence of its summary. */
function isKey(brief: Brief, figure: BriefFigure): boolean {
  const title = brief.title.original ?? (brief.lang === 'zh' ? brief.title.zh : brief.title.en) ?? '';
  if (title.includes(figure.plain ?? figure.text)) return true;
  const evidence = brief.summary?.sentences.flatMap((sentence) => sentence.evidence) ?? [];
  return within(evidence, figure.start) || figure.mentions.some(({ start }) => within(evidence, start));
}

/** Who gives a value, where a fact of the brief says so. */
function claimantOf(brief: Brief, value: number): string | null {
  for (const fact of brief.facts)
    if (fact.by !== null && Object.values(fact.slots).some((slot) => [slot].flat().some((filled) => filled.value === value)))
      return fact.by;
  return null;
}

interface Given {
  readonly value: number;
  readonly approx: Approx;
  readonly text: number;
  readonly brief: Brief;
}

/** Figures apart by more than this factor answer different questions. */
const NEAR = 1.25;
/** Figures closer than this are one, rounded or converted. 1.1亿 and 1.09亿 are further apart. */
const SAME = 1.008;
/** Below it a difference is of small things that an article counts many of. */
const LEAST = 20;

/** Key figures of one measure that are near each other and not the same, in at least two texts. */
export function figureConflicts(texts: readonly (readonly Brief[])[]): Conflict[] {
  const bySlot = new Map<string, Given[]>();
  for (const [text, briefs] of texts.entries())
    for (const brief of briefs)
      for (const figure of brief.figures) {
        const slotted = figure.value >= LEAST && isKey(brief, figure) ? slotOf(figure) : null;
        if (!slotted) continue;
        const key = `${slotted.slot}\0${slotted.measure}`;
        bySlot.set(key, [...(bySlot.get(key) ?? []), { value: slotted.value, approx: figure.approx, text, brief }]);
      }
  return [...bySlot].flatMap(([key, given]) => {
    const [slot, measure] = key.split('\0') as [Slot, string];
    return neighbouring(oneRounding(given)).map((group) => conflictOf(slot, measure, group));
  });
}

/** Values that differ by rounding alone are written as the one that most give. */
function oneRounding(given: readonly Given[]): Given[] {
  const sorted = [...given].sort((a, b) => a.value - b.value);
  const out: Given[] = [];
  let run: Given[] = [];
  const close = () => {
    const often = new Map<number, number>();
    for (const { value } of run) often.set(value, (often.get(value) ?? 0) + 1);
    const [value] = [...often].sort(([a, n], [b, m]) => m - n || String(a).length - String(b).length || a - b)[0] ?? [];
    if (value !== undefined) out.push(...run.map((one) => ({ ...one, value })));
    run = [];
  };
  for (const one of sorted) {
    if (run[0] && one.value > run[0].value * SAME) close();
    run.push(one);
  }
  close();
  return out;
}

/** Runs of values each near the next that differ between texts, the value most texts give first. */
function neighbouring(given: readonly Given[]): Given[][] {
  const runs: Given[][] = [];
  for (const one of given) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && one.value <= last.value * NEAR) run.push(one);
    else runs.push([one]);
  }
  return runs
    .filter((run) => run.some((a) => run.some((b) => a.value !== b.value && differ(run, a, b))))
    .map((run) => run.sort((a, b) => support(run, b.value) - support(run, a.value) || a.text - b.text || b.value - a.value));
}

const support = (run: readonly Given[], value: number): number =>
  new Set(run.filter((one) => one.value === value).map(({ text }) => text)).size;

/** Two texts differ where neither gives the other's value as well: one that gives both tells two things apart. */
function differ(run: readonly Given[], a: Given, b: Given): boolean {
  const gives = (text: number, value: number) => run.some((one) => one.text === text && one.value === value);
  return a.text !== b.text && !gives(a.text, b.value) && !gives(b.text, a.value);
}

/** The bound that most give; the exact value where they are of two minds. */
function boundOf(given: readonly Given[]): Approx {
  const often = new Map<Approx, number>();
  for (const { approx } of given) often.set(approx, (often.get(approx) ?? 0) + 1);
  const [first, second] = [...often].sort(([, n], [, m]) => m - n);
  if (!first) return 'exact';
  return second && second[1] === first[1] ? 'about' : first[0];
}

function conflictOf(slot: Slot, measure: string, group: readonly Given[]): Conflict {
  const values = [...new Set(group.map(({ value }) => value))].map((value) => {
    const own = group.filter((one) => one.value === value);
    const approx = boundOf(own);
    return {
      value,
      ...(approx === 'exact' ? {} : { approx }),
      claimant: own.map(({ brief }) => claimantOf(brief, value)).find((by) => by !== null) ?? null,
      briefs: [...new Set(own.map(({ brief }) => brief.id))].sort(),
    };
  });
  return { slot: measure === '' ? slot : `${slot}:${measure}`, kind: 'figure', what: SLOTS[slot], values };
}
