import type { Approx, Figure } from '../model/index.js';
import { measure, sameFigure, sameValue } from './claim.js';
import type { Evidence, Sought } from './evidence.js';
import { numeralKey } from './numerals.js';
import { clauseOf, type Passage } from './passage.js';
import type { Source } from './source.js';
import { figureKey } from './topics.js';
import type { Violation } from './violation.js';

/** Bounds that say the same: above a number, up to one, about one. */
const SAME: Readonly<Record<Approx, string>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'nearly',
  over: 'over',
  'at-least': 'over',
  under: 'under',
  'at-most': 'most',
  'up-to': 'most',
  some: 'some',
};

/** settled over three breaches: what is settled, not how many at least. */
const OVER_WHAT = /^over (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2])\b/i;
const COUNTED: ReadonlySet<string> = new Set(['count', 'other', 'multiple', 'score']);

/** Words of a bound that stand apart from the number: 不到全部设备的1%, is expected to exceed … by. */
const APART: Readonly<Record<string, RegExp>> = {
  about: /约|左右|上下|大概|估|\b(?:about|around|roughly|approximately|some|estimate[ds]?)\b/,
  nearly: /近|接近|将近|几乎|\b(?:nearly|almost|close to|approach)/,
  over: /(?<!不)超|逾|多于|以上|不止|至少|不少于|[百千万亿十倍][多余]|多倍|\b(?:over|more than|above|exceed\w*|at least|no fewer|no less|upwards?|or more|surpass\w*|topp\w+)\b|\+/,
  under:
    /不到|不足|(?<!不)少于|(?<!不)低于|未满|以下|以内|之内|内|\b(?:under|(?<!no )less than|(?<!no )fewer than|below|within|short of)\b/,
  most: /高达|多达|最高|最多|至多|不超过|最长|可达|\b(?:up to|as (?:much|many|high|long) as|at most|no more than|not exceed\w*)\b/,
  some: /数[十百千万亿]|几[十百千万]|\b(?:dozens|tens|scores|hundreds|thousands|millions|billions|several)\b/,
};

/** The number alone, whatever it measures. */
const faceValue = (a: Figure, b: Figure): boolean => sameValue(a.value, b.value);

/** A share told in percent and as a fraction is one share; so are two times and twofold. */
function sameShare(a: Figure, b: Figure): boolean {
  const share = (f: Figure): number | null => (f.kind === 'percent' ? f.value / 100 : f.kind === 'ratio' ? f.value : null);
  if (a.kind === b.kind || a.max !== undefined || b.max !== undefined) return false;
  const [x, y] = [share(a), share(b)];
  return x !== null && y !== null && sameValue(x, y);
}

/** A bare number may stand for one that its article says with a unit no text would repeat: a score, a multiple. */
const BARE: ReadonlySet<string> = new Set(['count', 'other', 'score', 'multiple', 'ratio']);

/** 数十 and dozens: a number left open, of about that size. */
function dozens(a: Figure, b: Figure): boolean {
  const [x, y] = [measure(a), measure(b)];
  return x.group === y.group && x.unit === y.unit && Math.max(x.value, y.value) <= 2.5 * Math.min(x.value, y.value);
}

/** Whether one figure says another: value, class, unit and, for a time, the unit as written (a day is no 24 hours). */
export function saysFigure(said: Figure, source: Figure): boolean {
  if (said.approx === 'some' && source.approx === 'some' && dozens(said, source)) return true;
  if (sameShare(said, source)) return true;
  if (said.kind === 'duration' && source.kind === 'duration') return said.unit === source.unit && sameFigure(said, source);
  if (sameFigure(said, source)) return true;
  return BARE.has(said.kind) && BARE.has(source.kind) && said.max === undefined && source.max === undefined && faceValue(said, source);
}

/** How much text around a figure may bound it. */
const AROUND = { zh: 14, en: 34 } as const;
const BEHIND = 8;

/** The words of its clause that stand near a figure. */
function boundAt(where: Passage, figure: Figure): string {
  const clause = clauseOf(where, figure);
  return where.folded.slice(Math.max(clause.start, figure.start - AROUND[where.lang]), Math.min(clause.end, figure.end + BEHIND));
}

/** The bound of a figure, one that a Chinese phrase puts before what is counted included: 不到全部设备的1%. */
function boundOf(where: Passage, figure: Figure): string {
  const own = SAME[figure.approx];
  if (own !== 'exact' || where.lang === 'en') return own;
  const before = where.folded.slice(Math.max(clauseOf(where, figure).start, figure.start - AROUND.zh), figure.start);
  const far = /(不到|不足|超过|逾|接近|将近|至少)[^\d，。]{1,12}的$/.exec(before)?.[1];
  return far === undefined ? own : far.startsWith('不') ? 'under' : /近/.test(far) ? 'nearly' : 'over';
}

/** Whether the two bound alike: by the figures' own bounds, or by words that stand apart from the number. */
function boundsAgree(said: Passage, a: Figure, source: Passage, b: Figure): boolean {
  const [x, y] = [boundOf(said, a), boundOf(source, b)];
  if (x === y) return true;
  // 18个月内 ↔ in 18 months.
  if (x === 'under' && y === 'exact' && a.kind === 'duration')
    return (
      /内|within/.test(boundAt(said, a)) && /(?:内|期间|间|时)|\b(?:in|over|during|within|just|has|have|gives?)\b/.test(boundAt(source, b))
    );
  if (
    x === 'exact' &&
    y === 'under' &&
    a.kind === 'duration' &&
    /\b(?:for|ha[sd]|have|gets?|gives?|given)\b|每|年年/.test(boundAt(said, a))
  )
    return true;
  if (x === 'exact') return APART[y]?.test(boundAt(said, a)) === true;
  return APART[x]?.test(boundAt(source, b)) === true;
}

/** Figures that the article does not have, or has otherwise bounded. */
export function figureViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  return [...said.figures.flatMap((figure) => figureViolation(figure, said, evidence, source) ?? []), ...boundlessOne(said, evidence)];
}

const ONE = /\b(?:(at least|no fewer than) )?(?:up to )?one (?:person|man|woman|suspect|individual)\b/;

/** At least one person, told as one: a bare one is no figure to the readers. */
function boundlessOne(said: Passage, evidence: Evidence): Violation[] {
  const match = said.lang === 'en' ? ONE.exec(said.folded) : null;
  if (!match || match[1] || said.figures.some(({ value }) => value === 1)) return [];
  const ones = evidence.sentences().flatMap(({ figures }) => figures.filter(({ kind, value }) => kind === 'count' && value === 1));
  const [first] = ones;
  if (!first || !ones.every(({ approx }) => SAME[approx] === 'over')) return [];
  return [{ rule: 'bound', lang: said.lang, said: said.text.slice(match.index, match.index + match[0].length), source: first.text }];
}

const UNITS: Readonly<Record<string, RegExp>> = {
  second: /秒|seconds?/,
  minute: /分钟|minutes?/,
  hour: /小时|钟头|hours?/,
  day: /[天日]|days?/,
  week: /周|星期|weeks?/,
  month: /月|months?/,
  year: /年|years?/,
};

/** A stretch of time that the article's reader took for a date, or for no figure: a month later, three of the eight years. */
function spellsTime(sentence: Passage, { unit, value }: Figure, source: Source): boolean {
  if (UNITS[unit]?.test(sentence.folded.slice(sentence.start, sentence.end)) !== true) return false;
  return value === 1 || source.numbers(sentence).has(numeralKey(value));
}

/** One in three: the article may say 每三份中有一份 as two numbers. */
function apart({ kind, value }: Figure, evidence: Evidence, source: Source): boolean {
  const whole = kind === 'ratio' && value > 0 ? 1 / value : Number.NaN;
  return (
    Number.isInteger(whole) &&
    evidence
      .sentences()
      .some((one) => source.numbers(one).has(whole) && /每|之一|\bin\b|\bof\b|every/.test(one.folded.slice(one.start, one.end)))
  );
}

/** Two councils, three flaws: as many things as the evidence names one by one. */
function listed({ kind, value, approx }: Figure, evidence: Evidence, source: Source): boolean {
  if (kind !== 'count' || value > 3 || approx !== 'exact' || !Number.isInteger(value)) return false;
  const named = evidence.sentences().reduce((most, one) => Math.max(most, one.names.length, one.indicators.length, one.dates.length), 0);
  return named >= value || source.numerals().has(value);
}

function figureViolation(figure: Figure, said: Passage, evidence: Evidence, source: Source): Violation | null {
  const { lang } = said;
  const says = (one: Figure) => saysFigure(figure, one);
  const unsaid = ({ figures }: Passage) =>
    figures.filter((one) => measure(one).group === measure(figure).group && !said.figures.some((other) => saysFigure(other, one)));
  const sought: Sought = { key: figureKey(figure), kind: 'value', at: figure, rivals: unsaid };
  const found = evidence.find(said, ({ figures }) => figures.filter(says), sought);
  if (found.length === 0) {
    // Fewer than 60 of its customers, 4 of them: a number the article's reader made no figure of.
    if (COUNTED.has(figure.kind) && evidence.find(said, (one) => source.numbers(one).has(numeralKey(figure.value)), sought).length > 0)
      return null;
    if (figure.kind === 'duration' && evidence.find(said, (one) => spellsTime(one, figure, source), sought).length > 0) return null;
    if (listed(figure, evidence, source) || apart(figure, evidence, source)) return null;
    const all = evidence.sentences().flatMap(({ figures }) => figures);
    const same = [...all, ...source.extraction.figures].find((one) => faceValue(figure, one));
    const near = same ?? all.find((one) => measure(one).group === measure(figure).group) ?? null;
    return { rule: same && !says(same) ? 'unit' : 'figure', lang, said: figure.text, source: near?.text ?? null };
  }
  if (
    OVER_WHAT.test(figure.text) ||
    (/^over /i.test(figure.text) &&
      /\b(?:spread|extend\w*|distributed|scattered|settle\w*|dispute\w*) $/.test(said.folded.slice(0, figure.start)))
  )
    return null;
  const agrees = (sentence: Passage) => sentence.figures.some((one) => says(one) && boundsAgree(said, figure, sentence, one));
  // What the cited sentence bounds a headline may round: the sentence counts.
  if (found.some(agrees) || (!evidence.given && evidence.find(said, agrees, sought).length > 0)) return null;
  const other = found[0]?.figures.find(says);
  return { rule: 'bound', lang, said: figure.text, source: other?.text ?? null };
}
