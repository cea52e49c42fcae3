import { amount } from '../extract/number/notation.js';
import { chineseWords, englishWords } from '../lexicon/vocabulary.js';
import type { Bilingual, Brief, BriefFigure, Conflict, Span } from '../model/index.js';
import { fold } from '../text/fold.js';
import { hasHan } from '../text/script.js';

/** Slots in which outlets differ, with what the slot is called. */
const SLOTS = {
  people: { zh: '涉及人数', en: 'people concerned' },
  records: { zh: '记录数', en: 'records' },
  devices: { zh: '设备数', en: 'devices' },
  organizations: { zh: '机构数', en: 'organizations' },
  money: { zh: '金额', en: 'amount of money' },
  data: { zh: '数据量', en: 'amount of data' },
} as const satisfies Readonly<Record<string, Bilingual>>;
type Slot = keyof typeof SLOTS;

const NOUN_SLOTS: Readonly<Record<string, Slot>> = {
  person: 'people',
  group: 'people',
  account: 'people',
  record: 'records',
  data: 'records',
  document: 'records',
  device: 'devices',
  system: 'devices',
  org: 'organizations',
};

/** What a count counts, by the first noun of its unit that the lexicon knows. Null where that fits no slot. */
function countedSlot(unit: string): Slot | null {
  const senses = hasHan(unit) ? chineseWords().scan(fold(unit)) : englishWords().scan(fold(unit));
  for (const { values } of senses)
    for (const sense of values) {
      const slot = sense.part === 'noun' ? NOUN_SLOTS[sense.noun.kind] : undefined;
      if (slot) return slot;
    }
  return null;
}

interface Slotted {
  readonly slot: Slot;
  /** Values of different measures are never compared: the currency, or nothing. */
  readonly measure: string;
}

function slotOf({ kind, unit, approx }: BriefFigure): Slotted | null {
  if (approx === 'some') return null;
  if (kind === 'money') return { slot: 'money', measure: unit };
  if (kind === 'data-size') return { slot: 'data', measure: '' };
  const slot = kind === 'count' ? countedSlot(unit) : null;
  return slot ? { slot, measure: '' } : null;
}

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

interface Said {
  readonly value: number;
  readonly text: number;
  readonly brief: Brief;
}

/** Figures apart by more than this factor answer different questions. */
const NEAR = 1.25;
/** Below it a difference is of small things that an article counts many of. */
const LEAST = 20;

/**
 * Where outlets give different values for one slot: key figures of one measure that are near each other and not the same, in at
 * least two texts. `texts` are those of the story, each with its reposts.
 */
export function conflictsOf(texts: readonly (readonly Brief[])[]): Conflict[] {
  const bySlot = new Map<string, Said[]>();
  for (const [text, briefs] of texts.entries())
    for (const brief of briefs)
      for (const figure of brief.figures) {
        const slotted = figure.value >= LEAST && isKey(brief, figure) ? slotOf(figure) : null;
        if (!slotted) continue;
        const key = `${slotted.slot}\0${slotted.measure}`;
        bySlot.set(key, [...(bySlot.get(key) ?? []), { value: figure.value, text, brief }]);
      }
  return [...bySlot].flatMap(([key, said]) => {
    const [slot, measure] = key.split('\0') as [Slot, string];
    return neighbouring(said).map(
      (group): Conflict => ({
        slot: measure === '' ? slot : `${slot}:${measure}`,
        kind: 'figure',
        what: SLOTS[slot],
        values: [...new Set(group.map(({ value }) => value))].map((value) => {
          const own = group.filter((one) => one.value === value);
          const briefs = [...new Set(own.map(({ brief }) => brief.id))].sort();
          return { value, claimant: own.map(({ brief }) => claimantOf(brief, value)).find((by) => by !== null) ?? null, briefs };
        }),
      }),
    );
  });
}

/** Runs of values each near the next that differ between texts, the value most texts give first. */
function neighbouring(said: readonly Said[]): Said[][] {
  const sorted = [...said].sort((a, b) => a.value - b.value);
  const runs: Said[][] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && one.value <= last.value * NEAR) run.push(one);
    else runs.push([one]);
  }
  const support = (run: readonly Said[], value: number) => new Set(run.filter((one) => one.value === value).map(({ text }) => text)).size;
  return runs
    .filter((run) => run.some((a) => run.some((b) => a.value !== b.value && a.text !== b.text)))
    .map((run) => run.sort((a, b) => support(run, b.value) - support(run, a.value) || b.value - a.value));
}

/** A conflict as a reader is told it: 涉及人数：1.1亿；另有媒体称1.09亿 / people concerned: 110 million; other outlets say 109 million. */
export function conflictSaying({ slot, what, values }: Conflict): { readonly zh: string; readonly en: string } {
  const [name, measure = ''] = slot.split(':');
  const kind = name === 'money' ? 'money' : name === 'data' ? 'data-size' : 'count';
  const said = values.map(({ value, claimant }) => {
    const { zh, en } = typeof value === 'number' ? amount({ kind, unit: measure, noun: false }, value) : { zh: value, en: value };
    return claimant === null ? { zh, en } : { zh: `${zh}（${claimant}）`, en: `${en} (${claimant})` };
  });
  const [first, ...others] = said;
  return {
    zh: `${what.zh}：${first?.zh ?? ''}${others.map(({ zh }) => `；另有媒体称${zh}`).join('')}`,
    en: `${what.en}: ${first?.en ?? ''}${others.map(({ en }) => `; other outlets say ${en}`).join('')}`,
  };
}
