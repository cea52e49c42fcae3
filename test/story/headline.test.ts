import { describe, expect, it } from 'vitest';
import { blankedHeadline, headlineKey, linksIn, seriesKey } from '../../src/story/headline.js';

describe('what stands around a headline', () => {
  it.each([
    ['【安全圈】某航运公司遭勒索软件攻击', '某航运公司遭勒索软件攻击'],
    ['关注 | 某市发布数据安全条例', '某市发布数据安全条例'],
    ['RT some account: Port operator hit by ransomware https://example.com/a', 'Port operator hit by ransomware'],
    ['somebody starred nobody/some-tool', 'nobody/some-tool'],
    ['somebody released 0.0.1 at nobody/some-tool', 'nobody/some-tool'],
    ['u200b重磅官宣，安全大会定档九月', '重磅官宣，安全大会定档九月'],
    ['Port operator hit by ransomware', 'Port operator hit by ransomware'],
  ])('%s', (title, left) => {
    expect(blankedHeadline(title)).toHaveLength(title.length);
    expect(blankedHeadline(title).trim()).toBe(left);
  });

  it('keeps a headline that is nothing but its label', () => expect(blankedHeadline('【新漏洞】').trim()).toBe('【新漏洞】'));

  it('makes one key of headlines that differ in signs only', () =>
    expect(headlineKey('【安全圈】某公司 遭攻击，1.2TB 数据外泄！')).toBe(headlineKey('某公司遭攻击 1.2TB数据外泄')));

  it('finds the links that are passed on', () => expect(linksIn('A title https://example.com/a')).toEqual(['https://example.com/a']));
});

describe('series', () => {
  it.each([
    ['漏洞周报2024年第28期', '漏洞周报2024年第29期'],
    ['ebpf应用partone', 'ebpf应用part2'],
    ['某论坛分论坛一', '某论坛分论坛二'],
  ])('%s and %s are of one', (a, b) => expect(seriesKey(a)).toBe(seriesKey(b)));

  it('has no place for two matters', () => expect(seriesKey('某公司遭勒索攻击')).not.toBe(seriesKey('某医院遭勒索攻击')));
});
