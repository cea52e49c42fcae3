import { describe, expect, it } from 'vitest';
import { dimensionRules, readFigures, shapeRules } from '../../src/extract/number/index.js';
import { chineseNumber, englishNumber } from '../../src/extract/number/notation.js';
import { reading } from '../../src/extract/reading.js';
import type { Figure } from '../../src/model/index.js';
import { type FigureCase, FRAMES, type Nothing, TODAY, unmark } from '../cases/case.js';
import { englishFigures, noEnglishFigures } from '../cases/number.en.js';
import { chineseFigures, noChineseFigures } from '../cases/number.zh.js';
import { fc } from '../chance.js';

const figuresOf = (text: string, lang = 'zh'): readonly Figure[] => readFigures(reading(text, lang, TODAY), []).figures;

interface Surface {
  readonly expected: FigureCase;
  readonly surface: string;
  readonly frame: keyof typeof FRAMES;
}

function surfaces(cases: readonly FigureCase[]): Surface[] {
  return cases.flatMap((expected) =>
    expected.surfaces.flatMap((surface) => (['bare', 'zh', 'en'] as const).map((frame) => ({ expected, surface, frame }))),
  );
}

function check({ expected, surface, frame }: Surface, lang: string): void {
  const { text, start, end } = unmark(surface);
  const offset = FRAMES[frame].indexOf('%');
  const sentence = FRAMES[frame].replace('%', text);
  const found = figuresOf(sentence, lang).filter((f) => f.start < offset + end && f.end > offset + start);
  expect(found.map((f) => f.text)).toEqual([text.slice(start, end)]);
  const [one] = found;
  expect(one?.start).toBe(offset + start);
  expect(one).toMatchObject({
    kind: expected.kind,
    approx: expected.approx,
    ...(expected.unit === undefined ? {} : { unit: expected.unit }),
  });
  expect(one?.value).toBeCloseTo(expected.value, 9);
  expect(one?.max).toBe(expected.max);
}

/** By the contract 数十 is 10 and dozens is 12; each is the other's word. */
const dozens = (label: string): number | null => (label.startsWith('dozens') ? 12 : /^数十[^万亿]/.test(label) ? 10 : null);

const name = ({ surface, frame, expected }: Surface): string =>
  `${surface} (${frame}) is ${expected.approx} ${expected.value} ${expected.kind}`;

describe('figures in Chinese', () => {
  const all = surfaces(chineseFigures);
  it('has cases', () => expect(all.length).toBeGreaterThan(900));
  it.each(all.map((one) => [name(one), one] as const))('%s', (_name, one) => check(one, 'zh'));
});

describe('figures in English', () => {
  const all = surfaces(englishFigures);
  it('has cases', () => expect(all.length).toBeGreaterThan(700));
  it.each(all.map((one) => [name(one), one] as const))('%s', (_name, one) => check(one, 'en'));
});

describe('no figures', () => {
  const all = [...noChineseFigures, ...noEnglishFigures].flatMap(({ why, texts }: Nothing) => texts.map((text) => [why, text] as const));
  it('has cases', () => expect(all.length).toBeGreaterThan(180));
  it.each(all)('%s: %s', (_why, text) => {
    for (const frame of Object.values(FRAMES)) expect(figuresOf(frame.replace('%', text)).map((f) => f.text)).toEqual([]);
  });
});

describe('properties', () => {
  const amounts = fc.oneof(
    fc.integer({ min: 2, max: 9999 }),
    fc.integer({ min: 1, max: 9999 }).map((n) => n * 10_000),
    fc.integer({ min: 1, max: 9999 }).map((n) => n * 1_000_000),
    fc.integer({ min: 11, max: 99 }).map((n) => n * 100_000_000),
  );
  const plain = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
  // A bare 2024 is a year wherever it stands.
  const noYear = amounts.filter((value) => value < 1900 || value > 2099);

  it('reads a count back from any notation', () => {
    const written = [
      (n: number) => `${chineseNumber(n)}条记录`,
      (n: number) => `${plain(n)}条记录`,
      (n: number) => `${n}条记录`,
      (n: number) => `${englishNumber(n, true)} records`,
      (n: number) => `${plain(n)} records`,
    ];
    fc.assert(
      fc.property(noYear, fc.constantFrom(...written), (value, write) => {
        expect(figuresOf(write(value)).map((f) => f.value)).toEqual([value]);
      }),
    );
  });

  it('reads a bound back from every word for it', () => {
    const bounds = [
      ['over', '超', 'more than '],
      ['nearly', '近', 'nearly '],
      ['about', '约', 'about '],
      ['at-least', '至少', 'at least '],
      ['under', '不到', 'less than '],
      ['at-most', '不超过', 'no more than '],
      ['up-to', '高达', 'up to '],
    ] as const;
    fc.assert(
      fc.property(noYear, fc.constantFrom(...bounds), (value, [approx, zh, en]) => {
        for (const text of [`${zh}${chineseNumber(value)}美元`, `${en}$${englishNumber(value, false)}`]) {
          expect(figuresOf(text)).toMatchObject([{ approx, value, kind: 'money', unit: 'USD', start: 0, end: text.length }]);
        }
      }),
    );
  });

  it('gives labels that mean the same in both languages', () => {
    const all = [...chineseFigures, ...englishFigures].flatMap((one) => one.surfaces.map((surface) => [one, surface] as const));
    let read = 0;
    for (const [one, surface] of all) {
      // Scores say no more than their number, and one of something is an article where nothing bounds it.
      if (one.kind === 'score' || one.unit === '' || one.unit === '度' || one.value === 1) continue;
      const { text, start, end } = unmark(surface);
      const figure = figuresOf(text).find((f) => f.start < end && f.end > start);
      for (const label of [figure?.label.zh, figure?.label.en]) {
        if (label === null || label === undefined) continue;
        const [again] = figuresOf(label);
        expect(again?.value, `${surface} → ${label}`).toBeCloseTo(dozens(label) ?? one.value, 6);
        read++;
      }
    }
    expect(read).toBeGreaterThan(900);
  });

  it('names the unit of both ends of a range that 万 could be taken to hold together', () => {
    const [range] = figuresOf('prices of $4,000 to $15,000');
    expect(range?.label.zh).toBe('4000美元至1.5万美元');
    expect(figuresOf(range?.label.zh ?? '')).toMatchObject([{ value: 4000, max: 15_000, unit: 'USD' }]);
  });

  it('slices spans to their texts, in order and without overlap', () => {
    const pieces = [...chineseFigures, ...englishFigures].flatMap((one) => one.surfaces.map((surface) => unmark(surface).text));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces, '，', '。', ' and ', '\n', '-', '至'), fc.string()), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          const found = figuresOf(text);
          for (const [i, f] of found.entries()) {
            expect(text.slice(f.start, f.end)).toBe(f.text);
            expect(f.number.start >= f.start && f.number.end <= f.end).toBe(true);
            expect(f.number.start).toBeGreaterThanOrEqual(found[i - 1]?.number.end ?? 0);
            expect(Number.isFinite(f.value)).toBe(true);
          }
          expect(figuresOf(text)).toEqual(found);
        },
      ),
    );
  });

  // What a pattern could trip over, by the thousand: one that backtracks badly never comes back.
  it.each([
    '1',
    ' ',
    '1 ',
    '9,',
    '1.',
    '一',
    '百万',
    '1-',
    '$',
    '数',
    '1亿',
    'one ',
    'hundred ',
    '近',
    'a',
    '1 to ',
    '超过',
    '%',
    '2个',
    '的',
  ])('gets through a long row of %j', (unit) => {
    const text = unit.repeat((unit.length === 1 ? 200_000 : 40_000) / unit.length);
    expect(figuresOf(text).every((f) => text.slice(f.start, f.end) === f.text)).toBe(true);
  });

  it('names every rule once', () => {
    const names = [...shapeRules, ...dimensionRules].map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
