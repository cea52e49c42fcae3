import { chineseWords, englishWords } from '../lexicon/vocabulary.js';
import type { Bilingual, BriefFigure } from '../model/index.js';
import { fold } from '../text/fold.js';
import { hasHan } from '../text/script.js';

/** What figures of a story answer, with what the answer is called. */
export const SLOTS = {
  people: { zh: '涉及人数', en: 'people concerned' },
  records: { zh: '记录数', en: 'records' },
  devices: { zh: '设备数', en: 'devices' },
  organizations: { zh: '机构数', en: 'organizations' },
  money: { zh: '金额', en: 'amount of money' },
  data: { zh: '数据量', en: 'amount of data' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Slot = keyof typeof SLOTS;

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

export interface Slotted {
  readonly slot: Slot;
  /** Values of different measures are never compared: the currency, or nothing. */
  readonly measure: string;
  readonly value: number;
}

/** Binary units against decimal ones, by their power of 1024. */
const BINARY: Readonly<Record<string, number>> = { k: 1.024, m: 1.024 ** 2, g: 1.024 ** 3, t: 1.024 ** 4, p: 1.024 ** 5 };

/** A size written in TiB is more than the same number of TB: 1.1 TiB is 1.2 TB, and no two accounts differ there. */
function bytes(value: number, text: string): number {
  const prefix = /([kmgtp])ib/i.exec(text)?.[1]?.toLowerCase();
  return prefix === undefined ? value : value * (BINARY[prefix] ?? 1);
}

/** What a figure answers, or null where that is nothing outlets could differ in. */
export function slotOf({
  kind,
  unit,
  approx,
  value,
  text,
}: Pick<BriefFigure, 'kind' | 'unit' | 'approx' | 'value' | 'text'>): Slotted | null {
  if (approx === 'some') return null;
  if (kind === 'money') return { slot: 'money', measure: unit, value };
  if (kind === 'data-size') return { slot: 'data', measure: '', value: bytes(value, text) };
  const slot = kind === 'count' ? countedSlot(unit) : null;
  return slot ? { slot, measure: '', value } : null;
}
