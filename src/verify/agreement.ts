import { thingOf } from '../lexicon/catalog.js';
import { foldedForms } from '../lexicon/names.js';
import type { DateMention, Figure } from '../model/index.js';
import { saysDate } from './dates.js';
import { saysFigure } from './figures.js';
import { countAlike } from './nouns.js';
import { numbersOf, numeralKey } from './numerals.js';
import type { Passage } from './passage.js';
import type { Source } from './source.js';
import type { Violation } from './violation.js';

/** The bounds that may not differ between the languages. */
const BOUND: Readonly<Record<string, string>> = { 'at-least': 'over', 'at-most': 'up-to' };

/**
 * What one language says and its twin doesn't; `lang` is that of the words in `said`. `source` is what the twin says in its place, null where it
 * only says less.
 */
export function agreementViolations(own: Passage, twin: Passage, source: Source): Violation[] {
  const [first] = oneWay(twin, own, source);
  const [second] = oneWay(own, twin, source);
  const one = first ?? second;
  if (!one) return [];
  return [{ ...one, source: one.source ?? (first && second ? second.said : null) }];
}

function oneWay(a: Passage, b: Passage, source: Source): Violation[] {
  const found: Violation[] = [];
  const add = (said: string, other: string | null) => found.push({ rule: 'agreement', lang: a.lang, said, source: other });
  for (const figure of a.figures) {
    const same = b.figures.filter((one) => saysFigure(figure, one));
    if (same.length === 0) {
      if (figure.value > 2 && !numbersOf(b).has(numeralKey(figure.value)) && !signOf(figure, b)) add(figure.text, null);
      continue;
    }
    const bound = (approx: string) => BOUND[approx] ?? approx;
    if (same.every((one) => bound(one.approx) !== bound(figure.approx) && one.approx !== 'exact' && figure.approx !== 'exact'))
      add(figure.text, same[0]?.text ?? null);
    else if (same.every((one) => !countAlike(a, figure, b, one))) add(figure.text, same[0]?.text ?? null);
  }
  for (const date of a.dates) {
    const day = /周([一二三四五六日天])|星期([一二三四五六日天])|(mon|tues|wednes|thurs|fri|satur|sun)day/i.exec(date.text);
    if ((day && sameWeekday(day[0], b)) || spelled(date, b) || relative(date, a, b)) continue;
    if (!b.dates.some((one) => saysDate(date, one) || saysDate(one, date))) add(date.text, null);
  }
  for (const indicator of a.indicators) {
    if (!b.indicators.some(({ value }) => value === indicator.value) && !b.folded.includes(indicator.value.toLowerCase()))
      add(indicator.text, null);
  }
  const ids = (of: Passage) => new Set(of.names.filter(({ id, type }) => type !== 'place' && source.ids().has(id)).map(({ id }) => id));
  const [mine, theirs] = [ids(a), ids(b)];
  const absent = (from: Passage, has: ReadonlySet<string>, lacks: ReadonlySet<string>, to: Passage) =>
    from.names.find(({ id }) => has.has(id) && !lacks.has(id) && !spelledIn(id, to, source));
  const missing = absent(a, mine, theirs, b);
  const extra = absent(b, theirs, mine, a);
  if (missing && extra) add(missing.text, extra.text);
  return found;
}

const SIGNS = '零一二三四五六七八九';

/** A small number that stands where no reader of numbers looks: FIPS 205三项标准. */
const signOf = ({ value }: Figure, { text, lang }: Passage): boolean => lang === 'zh' && value < 10 && text.includes(SIGNS[value] ?? ' ');

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Whether the other language has every part of a date somewhere: 2023年5月和6月 ↔ May and June 2023. */
function spelled({ known }: DateMention, b: Passage): boolean {
  const numbers = numbersOf(b);
  const month = known.month === undefined || numbers.has(known.month) || b.folded.includes(MONTHS[known.month - 1] ?? ' ');
  const stated = known.year !== undefined || known.month !== undefined;
  return stated && month && (known.year === undefined || numbers.has(known.year)) && (known.day === undefined || numbers.has(known.day));
}

/** Last month, two years ago: told by other words, when the other language has no date that this one lacks. */
function relative({ known }: DateMention, a: Passage, b: Passage): boolean {
  if (known.year !== undefined || known.month !== undefined || known.day !== undefined) return false;
  return b.dates.every((one) => a.dates.some((other) => saysDate(one, other) || saysDate(other, one)));
}

const WEEKDAYS = ['一|mon', '二|tues', '三|wednes', '四|thurs', '五|fri', '六|satur', '[日天]|sun'];

/** Whether any form of a thing stands in a text, inside a longer name too: Zyxel in Zyxel防火墙. Of one that has no form there can't be told. */
function spelledIn(id: string, where: Passage, source: Source): boolean {
  const thing = thingOf(id);
  if (!thing) return !source.extraction.entities.some((entity) => entity.id === id && entity.name.en === entity.name.zh);
  return foldedForms(thing).some((form) => where.folded.includes(form));
}

/** A weekday that the other language names too, though its reader made no date of it. */
function sameWeekday(day: string, { folded }: Passage): boolean {
  return WEEKDAYS.some((one) => {
    const [zh, en] = one.split('|');
    const pattern = new RegExp(`(?:周|星期)${zh}|${en}day`, 'i');
    return pattern.test(day) && pattern.test(folded);
  });
}
