import { describe, expect, it } from 'vitest';
import { dateRules, readDates } from '../../src/extract/date/index.js';
import { reading } from '../../src/extract/reading.js';
import type { DateMention } from '../../src/model/index.js';
import { type DateCase, FRAMES, TODAY, unmark } from '../cases/case.js';
import { englishDates, englishDatesTogether, noEnglishDates } from '../cases/date.en.js';
import { otherDates } from '../cases/date.other.js';
import { chineseDates, chineseDatesTogether, noChineseDates } from '../cases/date.zh.js';
import { fc } from '../chance.js';

const datesOf = (text: string, lang = 'zh', anchor: string | null = TODAY): readonly DateMention[] =>
  readDates(reading(text, lang, anchor)).dates;

type Row = readonly [surface: string, frame: keyof typeof FRAMES, iso: string];

const rows = (cases: readonly DateCase[]): Row[] =>
  cases.flatMap(({ iso, surfaces }) =>
    surfaces.flatMap((surface) => (['bare', 'zh', 'en'] as const).map((frame): Row => [surface, frame, iso])),
  );

function check([surface, frame, iso]: Row, lang: string): void {
  const { text, start, end } = unmark(surface);
  const offset = FRAMES[frame].indexOf('%');
  const sentence = FRAMES[frame].replace('%', text);
  expect(datesOf(sentence, lang).map((d) => [d.text, d.iso, d.start])).toEqual([[text.slice(start, end), iso, offset + start]]);
}

describe('dates in Chinese', () => {
  const all = rows(chineseDates);
  it('has cases', () => expect(all.length).toBeGreaterThan(600));
  it.each(all)('%s (%s) is %s', (...row) => check(row, 'zh'));
});

describe('dates in English', () => {
  const all = rows(englishDates);
  it('has cases', () => expect(all.length).toBeGreaterThan(450));
  it.each(all)('%s (%s) is %s', (...row) => check(row, 'en'));
});

describe('dates in other languages', () => {
  const all = otherDates.flatMap(({ lang, cases }) =>
    cases.flatMap(({ iso, surfaces }) => surfaces.map((surface) => [lang, surface, iso] as const)),
  );
  it('has cases', () => expect(all.length).toBeGreaterThan(25));
  it.each(all)('%s: %s is %s', (lang, surface, iso) => check([surface, 'bare', iso], lang));
});

describe('dates together', () => {
  const all = [...chineseDatesTogether, ...englishDatesTogether];
  it('has cases', () => expect(all.length).toBeGreaterThan(12));
  it.each(all)('$text', ({ text, isos }) => {
    expect(datesOf(text).map((d) => d.iso)).toEqual(isos);
  });
});

describe('no dates', () => {
  const all = [...noChineseDates, ...noEnglishDates].flatMap(({ why, texts }) => texts.map((text) => [why, text] as const));
  it('has cases', () => expect(all.length).toBeGreaterThan(130));
  it.each(all)('%s: %s', (_why, text) => {
    for (const frame of Object.values(FRAMES)) expect(datesOf(frame.replace('%', text)).map((d) => d.text)).toEqual([]);
  });
});

describe('what travels with a date', () => {
  it('tells known parts from implied ones', () => {
    expect(datesOf('7月12日')).toMatchObject([{ known: { month: 7, day: 12 }, implied: { year: 2024 }, anchor: null }]);
    expect(datesOf('2024年7月12日')).toMatchObject([{ known: { year: 2024, month: 7, day: 12 }, implied: {} }]);
    expect(datesOf('上周五')).toMatchObject([{ known: {}, implied: { year: 2024, month: 7, day: 12 }, anchor: TODAY }]);
  });

  it.each([
    ['截至7月10日', 'until'],
    ['自7月10日以来', 'since'],
    ['7月10日之前', 'before'],
    ['7月10日后', 'after'],
    ['since July 10', 'since'],
    ['by July 10', 'until'],
    ['7月10日', null],
  ] as const)('%s has the relation %s', (text, relation) => expect(datesOf(text)).toMatchObject([{ relation }]));

  it('resolves nothing relative without an anchor', () => {
    expect(datesOf('上周五、昨日、今年5月、7月12日, last week', 'zh', null)).toEqual([]);
    expect(datesOf('2024年7月12日', 'zh', null)).toHaveLength(1);
  });

  it('prints labels that read as the same date', () => {
    const all = [...chineseDates, ...englishDates].filter(({ iso }) => !iso.includes('W'));
    for (const { iso } of all) {
      const [found] = datesOf(all.find((one) => one.iso === iso)?.surfaces.map((s) => unmark(s).text)[0] ?? '');
      for (const text of [`在${found?.label.zh}`, `in ${found?.label.en}`])
        expect(
          datesOf(text).map((d) => d.iso),
          text,
        ).toEqual([iso]);
    }
    expect(all.length).toBeGreaterThan(60);
  });
});

describe('properties', () => {
  const days = fc
    .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2059-12-31T00:00:00Z'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const NAMES = 'January February March April May June July August September October November December'.split(' ');

  it('reads a day back from any notation', () => {
    const written = [
      (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
      (y: number, m: number, d: number) => `${y} 年 ${m} 月 ${d} 日`,
      (y: number, m: number, d: number) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
      (y: number, m: number, d: number) => `${y}/${m}/${d}`,
      (y: number, m: number, d: number) => `${NAMES[m - 1]} ${d}, ${y}`,
      (y: number, m: number, d: number) => `${d} ${NAMES[m - 1]} ${y}`,
    ];
    fc.assert(
      fc.property(days, fc.constantFrom(...written), (iso, write) => {
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        expect(datesOf(write(year, month, day)).map((d) => d.iso)).toEqual([iso]);
      }),
    );
  });

  it('keeps last Friday behind the anchor by at most two weeks', () => {
    fc.assert(
      fc.property(days, (anchor) => {
        const [date] = datesOf('上周五', 'zh', anchor);
        const behind = (Date.parse(anchor) - Date.parse(date?.iso ?? '')) / 86_400_000;
        expect(behind).toBeGreaterThanOrEqual(3);
        expect(behind).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('slices spans to their texts, in order and without overlap', () => {
    const pieces = [...chineseDates, ...englishDates].flatMap((one) => one.surfaces.map((surface) => unmark(surface).text));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces, '至', ' to ', '，', '\n', '（', '）'), fc.string()), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          const found = datesOf(text);
          for (const [i, d] of found.entries()) {
            expect(text.slice(d.start, d.end)).toBe(d.text);
            expect(d.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
            expect(d.iso).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/);
          }
          expect(datesOf(text)).toEqual(found);
        },
      ),
    );
  });

  // What a pattern could trip over, by the thousand: one that backtracks badly never comes back.
  it.each(['1', ' ', '1月', '2024年', '一', '2024-', '1/', 'May ', '十', '1日', '周', 'last ', '2024 ', '7月1日至', '年 ', '上', '1-2 '])(
    'gets through a long row of %j',
    (unit) => {
      const text = unit.repeat((unit.length === 1 ? 200_000 : 40_000) / unit.length);
      expect(datesOf(text).every((d) => text.slice(d.start, d.end) === d.text)).toBe(true);
    },
  );

  it('names every rule once', () => {
    const names = dateRules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
