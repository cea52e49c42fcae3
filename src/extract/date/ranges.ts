import type { DateMention } from '../../model/index.js';
import { dateLabel } from './label.js';

const JOINT = /^ ?(?:至|到|-{1,2}|~|起至|起到|间至|晚至) ?$|^ (?:to|through|thru|until|till|up to) (?:the )?$/;
const AND = /^ and (?:the )?$|^ ?(?:和|与) ?$/;
const BETWEEN = /(?:between|from) (?:the )?$|介于 ?$/;
/** Dates side by side, of which the last states the year of all: in May and June 2023. */
const LIST = /^,? ?(?:and|or|&|to|through|until|till|-{1,2}) ?(?:the )?$|^, $/;
const PRESENT = /^ ?(?:至今|迄今|以来|以后)/;

const startOf = (iso: string): string => iso.split('/')[0] ?? iso;
const endOf = (iso: string): string => iso.split('/').at(-1) ?? iso;

/** July 9 and July 12, 2024; mid-June through mid-July 2022: the left date takes the right one's year, or the year before where it would run backward. */
function withYearOf(a: DateMention, b: DateMention, forward: boolean): DateMention {
  const year = b.known.year;
  const month = a.known.month;
  if (year === undefined || month === undefined || a.known.year !== undefined || a.anchor !== null) return a;
  const borrowed = forward && b.known.month !== undefined && month > b.known.month ? year - 1 : year;
  const iso = `${borrowed}${a.iso.slice(4)}`;
  return { ...a, iso, implied: { ...a.implied, year: borrowed }, label: dateLabel(iso) };
}

function joined(a: DateMention, b: DateMention, text: string): DateMention | null {
  if (a.granularity === 'range' || b.granularity === 'range' || a.granularity === 'week') return null;
  const iso = `${startOf(a.iso)}/${endOf(b.iso)}`;
  // A range runs forward; where it doesn't, two dates stood side by side.
  if (startOf(a.iso) >= endOf(b.iso)) return null;
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
    if (last && gap.length <= 12) {
      const between = AND.test(gap) && BETWEEN.test(folded.slice(Math.max(0, last.start - 14), last.start));
      const range = JOINT.test(gap) || between;
      const left = range || LIST.test(gap) ? withYearOf(last, date, range) : last;
      const whole = range ? joined(left, date, text) : null;
      out[out.length - 1] = whole ?? left;
      if (whole) continue;
    }
    out.push(date);
  }
  return out.map((date) => (PRESENT.test(folded.slice(date.end, date.end + 4)) ? { ...date, relation: 'since' } : date));
}

const OPENS = /^ ?[(（] ?$/;
const CLOSES = /^ ?[)）]/;

/** 上周六（11月5日）, Tuesday, July 16: two names of one day, of which the one that needs no anchor is right. */
export function settleAppositions(dates: readonly DateMention[], folded: string): DateMention[] {
  const out = [...dates];
  for (let i = 0; i + 1 < out.length; i++) {
    const [a, b] = [out[i], out[i + 1]];
    if (!a || !b || a.granularity !== 'day' || b.granularity !== 'day' || (a.anchor === null) === (b.anchor === null)) continue;
    const gap = folded.slice(a.end, b.start);
    const bracketed = OPENS.test(gap) && CLOSES.test(folded.slice(b.end, b.end + 2));
    if (!bracketed && !(a.rule === 'en.weekday' && /^,? $/.test(gap))) continue;
    const [relative, absolute] = a.anchor === null ? [i + 1, a] : [i, b];
    const told = out[relative];
    if (told) out[relative] = { ...told, iso: absolute.iso, implied: { ...absolute.implied, ...absolute.known }, label: absolute.label };
  }
  return out;
}
