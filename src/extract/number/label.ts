import { nounPlural } from '../../lexicon/english.js';
import type { Noun } from '../../lexicon/record.js';
import type { Approx, Bilingual, Figure, FigureKind } from '../../model/index.js';
import { amount, BOUNDS, moneyWords, VAGUE } from './notation.js';

export interface Labelled {
  readonly kind: FigureKind;
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  readonly approx: Approx;
  readonly classifier: string;
  /** What is counted as written, null where nothing is. */
  readonly noun: string | null;
  /** The termbase's record of its head. */
  readonly known: Noun | null;
  /** Language that the figure is written in. */
  readonly lang: 'zh' | 'en';
  /** The figure's own text: 十几 and 72小时内 are told from 数十 and 不到72小时 by it. */
  readonly text: string;
}

/** Units of measure as the other language writes them; what is not here stands as written. */
const UNITS: readonly (readonly [zh: string, en: string])[] = [
  ['岁', 'years old'],
  ['公里', 'kilometers'],
  ['千米', 'kilometers'],
  ['米', 'meters'],
  ['厘米', 'centimeters'],
  ['毫米', 'millimeters'],
  ['纳米', 'nanometers'],
  ['平方米', 'square meters'],
  ['公斤', 'kilograms'],
  ['千克', 'kilograms'],
  ['克', 'grams'],
  ['吨', 'tonnes'],
  ['瓦', 'watts'],
  ['千瓦', 'kilowatts'],
  ['兆瓦', 'megawatts'],
  ['像素', 'pixels'],
  ['比特', 'bits'],
  ['英里', 'miles'],
  ['英尺', 'feet'],
];
const zhUnits = new Map(UNITS.map(([zh, en]) => [en, zh]));
const enUnits = new Map(UNITS);
/** Classifiers that count people or turns by themselves. */
const COUNTED: ReadonlyMap<string, readonly [one: string, more: string]> = new Map([
  ['人', ['person', 'people']],
  ['人次', ['visit', 'visits']],
  ['次', ['time', 'times']],
  ['度', ['time', 'times']],
  ['页', ['page', 'pages']],
  ['票', ['vote', 'votes']],
  ['州', ['state', 'states']],
  ['国', ['country', 'countries']],
]);
/** How English counts what has no plural, by classifier; 种 and 类 count kinds of anything. */
const KINDS: Readonly<Record<string, string>> = { 种: 'type', 类: 'type', 条: 'record', 起: 'case', 次: 'case', 例: 'case' };

function englishNoun(known: Noun, classifier: string, one: boolean): string {
  const noun = one ? (known.en[0] ?? '') : nounPlural(known);
  const kind = KINDS[classifier];
  if (known.number !== 'mass' && kind !== 'type') return noun;
  return `${kind ?? 'piece'}${one ? '' : 's'} of ${noun}`;
}

/** What a count's number is followed by, in both languages; null where a side has no word for it. */
function counted(f: Labelled): Bilingual {
  const one = f.value === 1 && f.max === undefined;
  if (f.kind === 'other') {
    const unit = f.unit;
    return f.lang === 'zh' ? { zh: unit, en: ` ${enUnits.get(unit) ?? unit}` } : { zh: zhUnits.get(unit) ?? unit, en: ` ${unit}` };
  }
  if (f.lang === 'en') {
    if (f.noun === null) return { zh: '', en: '' };
    return { zh: f.known ? `${f.known.classifier ?? ''}${f.known.zh[0] ?? ''}` : null, en: ` ${f.noun}` };
  }
  const zh = `${f.classifier}${f.noun ?? ''}`;
  if (f.known) return { zh, en: ` ${englishNoun(f.known, f.classifier, one)}` };
  if (f.noun !== null) return { zh, en: null };
  const word = COUNTED.get(f.classifier);
  return { zh, en: word ? ` ${word[one ? 0 : 1]}` : f.classifier === '' ? '' : null };
}

function vague(f: Labelled, tail: Bilingual, { zh, en }: { readonly zh: string; readonly en: string }): Bilingual {
  if (f.kind === 'money') return { zh: `${zh}${amount({ ...f, noun: false }, 0).zh.slice(1)}`, en: `${en} of ${moneyWords(f.unit)}` };
  if (f.kind !== 'count') {
    const unit = amount({ ...f, noun: true }, 10);
    return { zh: `${zh}${unit.zh.replace('10', '')}`, en: `${en} of${unit.en.replace('10', '')}` };
  }
  return { zh: tail.zh === null ? null : `${zh}${tail.zh}`, en: tail.en === null ? null : tail.en === '' ? en : `${en} of${tail.en}` };
}

/** Number and the unit behind it: 7天 is 7 and 天, 110 million bytes 110 million and ` bytes`. */
const PARTS = /^(?<number>.*?\d(?:[\d.,]*(?: (?:million|billion|trillion))?[万亿]*))(?<unit>.*)$/;

const scale = (number: string | undefined): string => /[万亿]*$/.exec(number ?? '')?.[0] ?? '';

/** Two ends with one unit say it once: 7至30天, $4,000 to $15,000. 4000至1.5万美元 could be 4000万: what only one of them has keeps its unit. */
function joined(low: string, high: string, joint: string): string {
  const [a, b] = [PARTS.exec(low)?.groups, PARTS.exec(high)?.groups];
  return `${a && b && a.unit === b.unit && scale(a.number) === scale(b.number) ? a.number : low}${joint}${high}`;
}

/** The figure as a reader of each language would see it, bound and noun included; a side is null where its noun has no known rendering. */
export function figureLabel(f: Labelled): Bilingual {
  const tail: Bilingual = f.kind === 'count' || f.kind === 'other' ? counted(f) : { zh: '', en: '' };
  const teens = /十[几数]/.test(f.text) && f.value === 10 ? { zh: '十几', en: 'more than 10' } : undefined;
  const magnitude = f.approx === 'some' && !teens ? VAGUE.get(f.value) : undefined;
  if (magnitude && f.kind !== 'ratio' && f.kind !== 'multiple' && f.kind !== 'data-size') return vague(f, tail, magnitude);
  const ranged = f.max !== undefined;
  const measure = { kind: f.kind, unit: f.unit, noun: (tail.en !== '' || f.kind === 'duration') && !ranged };
  const low = amount(measure, f.value);
  const high = f.max === undefined ? null : amount(measure, f.max);
  const within = f.kind === 'duration' && f.approx === 'under' && /内$|^within/i.test(f.text);
  const bound = f.approx === 'some' ? BOUNDS.exact : within ? { zh: '', en: 'within ' } : BOUNDS[f.approx];
  const zh = teens ? low.zh.replace('10', teens.zh) : high ? joined(low.zh, high.zh, '至') : low.zh;
  const en = teens ? low.en.replace('10', teens.en) : high ? joined(low.en, high.en, ' to ') : low.en;
  return {
    zh: tail.zh === null ? null : `${bound.zh}${zh}${within ? '内' : ''}${tail.zh}`,
    en: tail.en === null ? null : `${bound.en}${en}${tail.en}`,
  };
}

/** The label of a figure without what it counts: 超1.1亿 / more than 110 million. */
export function numberLabel(figure: Pick<Figure, 'kind' | 'value' | 'max' | 'unit' | 'approx' | 'text'>): Bilingual {
  const { max, ...rest } = figure;
  return figureLabel({ ...rest, ...(max === undefined ? {} : { max }), classifier: '', noun: null, known: null, lang: 'zh' });
}
