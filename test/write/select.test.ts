import { describe, expect, it } from 'vitest';
import { type Candidate, settled } from '../../src/write/candidates.js';
import { bare } from '../../src/write/own/print.js';
import { tokens } from '../../src/write/own/weigh.js';
import * as select from '../../src/write/select.js';

function candidate(order: number, zh: string, more: Partial<Candidate> = {}): Candidate {
  return {
    zh,
    en: null,
    evidence: { start: order * 100, end: order * 100 + 50 },
    index: order,
    weight: 10 - order,
    parts: {},
    order,
    part: 0,
    section: 1,
    tokens: tokens(zh),
    item: -1,
    verbatim: false,
    dangling: 'not',
    worded: 0,
    ...more,
  };
}

const limits = { kind: 'news', own: 'zh', taken: { zh: 20, en: 0 }, whole: new Set<string>() } as const;
const { BUDGET, size } = select;
const choose = (list: readonly Candidate[], given: Parameters<typeof select.choose>[1]) =>
  select.choose(
    list.map((one) => settled(one, 'zh')),
    given,
  );
const arrange = (chosen: readonly Candidate[], own: 'zh' | 'en') => select.arrange(chosen, own, () => []);
const DISTINCT =
  '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜';
/** Sentences that share no two characters. */
const text = (i: number, length = 40): string =>
  `${[...Array(length - 1).keys()].map((k) => DISTINCT[(i * 7 + k * (i + 1)) % DISTINCT.length]).join('')}。`;

describe('choose and arrange', () => {
  it('keeps within the budget, four sentences and seven points', () => {
    const list = [...Array(40).keys()].map((i) => candidate(i * 2, text(i, 60)));
    const { summary, points } = arrange(choose(list, limits), 'zh');
    expect(summary).toHaveLength(4);
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThanOrEqual(7);
    const used = [...summary, ...points].reduce((sum: number, s) => sum + size(s.zh, 'zh'), limits.taken.zh);
    expect(used).toBeLessThanOrEqual(BUDGET.zh);
  });

  it('lets two sentences at most stand word for word', () => {
    const list = [...Array(6).keys()].map((i) => candidate(i * 2, text(i), { verbatim: true }));
    const whole = new Set(list.map((c) => bare(c.zh ?? '')));
    expect(choose(list, { ...limits, whole })).toHaveLength(2);
  });

  it('says a thing once', () => {
    const said = '蓝禾银行披露数据泄露，约300万份合同被盗。';
    expect(choose([candidate(0, said), candidate(4, `目前${said}`)], limits)).toHaveLength(1);
  });

  it('says what points back only behind what it points to, in one sentence', () => {
    const [first, second] = [
      candidate(0, '蓝禾银行披露数据泄露。'),
      candidate(1, '这影响三百万名储户。', { dangling: 'wholly', weight: 12 }),
    ];
    expect(choose([second], limits)).toHaveLength(0);
    expect(arrange(choose([first, second], limits), 'zh').summary.map((s) => s.zh)).toEqual(['蓝禾银行披露数据泄露；这影响三百万名储户。']);
  });

  it('says one thing of each item of a digest before a second of any', () => {
    const list = [...Array(12).keys()].map((i) => candidate(i * 2, text(i, 70), { item: i % 6 }));
    const chosen = choose(list, { ...limits, kind: 'digest' });
    expect(new Set(chosen.map((c) => c.item)).size).toBe(6);
  });

  it('brings what both languages can say into the summary', () => {
    const list = [...Array(8).keys()].map((i) => candidate(i * 2, text(i), i >= 5 ? { en: `Sentence number ${i}.`, worded: 0.1 } : {}));
    const { summary } = arrange(choose(list, limits), 'zh');
    expect(summary.filter((s) => s.en !== null)).toHaveLength(2);
  });

  it('tells two statements on one matter in one point, in the order of the article, and leaves another matter alone', () => {
    const list = [
      ...[...Array(4).keys()].map((i) => candidate(i * 2, text(i, 60), { weight: 50 })),
      candidate(20, '蓝禾银行已通知监管机构，合同数据库已下线。', { weight: 4 }),
      candidate(30, text(31), { weight: 3 }),
      candidate(40, '监管机构要求蓝禾银行交出合同数据库日志。', { weight: 5 }),
    ];
    const { points } = arrange(choose(list, limits), 'zh');
    expect(points.map((p) => p.zh)).toEqual([
      '蓝禾银行已通知监管机构，合同数据库已下线。监管机构要求蓝禾银行交出合同数据库日志。',
      text(31),
    ]);
    expect(points[0]?.evidence).toHaveLength(2);
  });

  it('keeps days apart that would be read into another year', () => {
    const list = [
      ...[...Array(4).keys()].map((i) => candidate(i * 2, text(i, 60), { weight: 50 })),
      candidate(20, '蓝禾银行2019年合同数据库失窃。', { weight: 4 }),
      candidate(21, '3月，监管机构处罚蓝禾银行。', { weight: 5, section: 2 }),
    ];
    expect(arrange(choose(list, limits), 'zh').points).toHaveLength(2);
  });

  it('settles only what may still be told, and chooses the same', () => {
    const known = [...Array(40).keys()].map((i) =>
      candidate(i * 2, text(i, 60), i % 3 === 0 ? { en: `Sentence number ${i}.`, worded: (i % 7) / 7 } : {}),
    );
    const asked: number[] = [];
    const open = known.map((one) => ({
      ...settled(one, 'zh'),
      most: one.weight + 0.5,
      settle: () => {
        asked.push(one.order);
        return one;
      },
    }));
    const chosen = select.choose(open, limits);
    expect(chosen).toEqual(choose(known, limits));
    expect(asked.length).toBeLessThan(known.length / 2);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
