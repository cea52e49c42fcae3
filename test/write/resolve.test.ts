import { describe, expect, it } from 'vitest';
import { withDates } from '../../src/write/own/resolve.js';
import { invented } from './invented.js';

function resolved(text: string, lang: 'zh' | 'en', title?: string): string {
  const { document, sentences, extraction } = invented(
    title ?? (lang === 'zh' ? '蓝禾银行披露数据泄露' : 'Lanhe Bank discloses a breach'),
    [text],
    lang,
  );
  const sentence = sentences.find((s) => document.sections[s.section]?.type !== 'title');
  if (!sentence) throw new Error('no sentence');
  return withDates(document, sentence, extraction.dates, lang);
}

describe('withDates, posted on 2031-07-16, a Wednesday', () => {
  it.each([
    ['蓝禾银行上周五披露数据泄露事件。', '蓝禾银行7月11日披露数据泄露事件。'],
    ['蓝禾银行昨日披露数据泄露事件。', '蓝禾银行7月15日披露数据泄露事件。'],
    ['蓝禾银行本周披露数据泄露事件。', '蓝禾银行7月14日当周披露数据泄露事件。'],
    ['蓝禾银行今年5月披露数据泄露事件。', '蓝禾银行5月披露数据泄露事件。'],
    ['蓝禾银行去年12月披露数据泄露事件。', '蓝禾银行2030年12月披露数据泄露事件。'],
    ['蓝禾银行今年早些时候披露数据泄露事件。', '蓝禾银行2031年早些时候披露数据泄露事件。'],
    ['蓝禾银行当天披露数据泄露事件。', '蓝禾银行当天披露数据泄露事件。'],
    ['在技术快速发展的今天，泄露事件频发。', '在技术快速发展的今天，泄露事件频发。'],
    ['2031年7月12日，蓝禾银行披露数据泄露事件。', '7月12日，蓝禾银行披露数据泄露事件。'],
    ['该版本于2030年3月3日发布，并于2031年6月21日被移除。', '该版本于2030年3月3日发布，并于2031年6月21日被移除。'],
    ['2030年7月12日，蓝禾银行披露数据泄露事件。', '2030年7月12日，蓝禾银行披露数据泄露事件。'],
  ])('%s', (source, said) => {
    expect(resolved(source, 'zh')).toBe(said);
  });

  it.each([
    ['Lanhe Bank disclosed the breach yesterday.', 'Lanhe Bank disclosed the breach on July 15.'],
    ['Last month, Lanhe Bank disclosed the breach.', 'In June, Lanhe Bank disclosed the breach.'],
    ['Lanhe Bank said in a Tuesday advisory that it was closed.', 'Lanhe Bank said in a July 15 advisory that it was closed.'],
    ['Lanhe Bank disclosed it late last month to the regulator.', 'Lanhe Bank disclosed it in late June to the regulator.'],
    ['Lanhe Bank disclosed the breach this week.', 'Lanhe Bank disclosed the breach in the week of July 14.'],
  ])('%s', (source, said) => {
    expect(resolved(source, 'en')).toBe(said);
  });

  it('reads 本月 in a monthly report as the month of its headline', () => {
    expect(resolved('本月共捕获样本1200个。', 'zh', '威胁月报（2031年6月）')).toBe('6月共捕获样本1200个。');
    expect(resolved('与上月相比减少13起。', 'zh', '威胁月报（2031年6月）')).toBe('与上月相比减少13起。');
  });
});
