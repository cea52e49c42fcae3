import type { DateMention } from '../../model/index.js';
import { dateLabel } from './label.js';

const JOINT_ZH = /^ ?(?:至|到|-{1,2}|~|起至|起到|间?至|晚至|~) ?$/;
const JOINT_EN = /^ ?(?:to|through|until|till|-{1,2}|up to) (?:the )?$|^ ?-{1,2} ?$/;
const BETWEEN = /^ and $/;
const PRESENT = /^ ?(?:至今|迄今|以来|以后)/;

const startOf = (iso: string): string => iso.split('/')[0] ?? iso;
const endOf = (iso: string): string => iso.split('/').at(-1) ?? iso;

function joined(a: DateMention, b: DateMention, text: string): DateMention | null {
  if (a.granularity === 'range' || b.granularity === 'range' || a.granularity === 'week') return null;
  const iso = `${startOf(a.iso)}/${endOf(b.iso)}`;
  // A range runs forward; where it doesn't, two dates stood side by side.
  if (startOf(a.iso) > endOf(b.iso) || startOf(a.iso) === endOf(b.iso)) return null;
  return {
    ...b,
    rule: `${a.rule}+${b.rule}`,
    start: a.start,
    text: text.slice(a.start, b.end),
    iso,
    granularity: 'range',
    known: a.known,
    implied: { ...b.implied, ...a.implied },
    relation: null,
    label: dateLabel(iso),
  };
}

/** Two dates with 至, to, or a dash between them are one period; so are `between A and B`. */
export function joinRanges(dates: readonly DateMention[], text: string, folded: string): DateMention[] {
  const out: DateMention[] = [];
  for (const date of dates) {
    const last = out.at(-1);
    const gap = last ? folded.slice(last.end, date.start) : '';
    const between =
      last !== undefined && BETWEEN.test(gap) && /between (?:the )?$/.test(folded.slice(Math.max(0, last.start - 12), last.start));
    const whole = last && (JOINT_ZH.test(gap) || JOINT_EN.test(gap) || between) ? joined(last, date, text) : null;
    if (whole) out[out.length - 1] = whole;
    else out.push(date);
  }
  return out.map((date) => (PRESENT.test(folded.slice(date.end, date.end + 4)) ? { ...date, relation: 'since' } : date));
}
