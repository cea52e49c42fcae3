import type { DateMention } from '../model/index.js';
import type { Evidence } from './evidence.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';
import { dateKey } from './topics.js';
import type { Violation } from './violation.js';

/** A day whose year the text leaves open is told by month and day: the reader takes the year from the article. */
const open = (date: DateMention, iso: string): string =>
  date.implied.year !== undefined && date.known.month !== undefined ? iso.slice(5) : iso;

/** Whether an article's date bears out a said one: the same, the month or year it lies in, or an end of its period. */
export function saysDate(said: DateMention, source: DateMention): boolean {
  if (said.iso === source.iso) return true;
  const ends = source.iso.split('/');
  const loose = said.implied.year !== undefined && said.known.month !== undefined;
  const known = (iso: string) => {
    const wanted = open(said, iso);
    return ends.some((end) => {
      const has = loose ? end.slice(5) : end;
      return has === wanted || (wanted !== '' && has.startsWith(`${wanted}-`));
    });
  };
  return said.iso.split('/').every(known);
}

/** sentenced on May 1 to 13 years: the second number is no day. */
const measured = (date: DateMention, said: Passage): boolean =>
  date.iso.includes('/') && /^(?: (?:years?|months?|days?|weeks?|hours?)\b|[年个])/.test(said.folded.slice(date.end, date.end + 8));
const startOf = (date: DateMention): DateMention => ({ ...date, iso: date.iso.split('/')[0] ?? date.iso });

/** What the article tells of a time without a date its reader knows: the year of a version, a month later. */
function told(date: DateMention, said: Passage, evidence: Evidence, source: Source): boolean {
  const here = evidence.sentences();
  if (date.granularity === 'year' && date.known.year !== undefined) return here.some((one) => source.numbers(one).has(Number(date.iso)));
  const text = said.folded.slice(date.start, date.end);
  return (
    /后|later|after|earlier|前/.test(text) &&
    here.some((one) => /后|later|after|earlier|before|前/.test(one.folded.slice(one.start, one.end)))
  );
}

export function dateViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  return said.dates.flatMap((mention) => {
    const date = measured(mention, said) ? startOf(mention) : mention;
    const found = evidence.find(said, ({ dates }) => dates.some((one) => saysDate(date, one)), { key: dateKey(date), kind: 'value' });
    if (found.length > 0 || told(date, said, evidence, source)) return [];
    const all = evidence.sentences().flatMap(({ dates }) => dates);
    const near = all.find(({ iso }) => iso.slice(0, 7) === date.iso.slice(0, 7)) ?? all[0] ?? null;
    return [{ rule: 'date' as const, lang: said.lang, said: date.text, source: near?.text ?? null }];
  });
}
