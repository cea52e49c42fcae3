import { describe, expect, it } from 'vitest';
import { dateline, dayIn, dayInUrl, publishedDay } from '../../src/read/published.js';

describe('dayIn', () => {
  it.each([
    [
      '2024-07-12',
      [
        '2024-07-12',
        '2024/7/12',
        '2024年7月12日',
        '2024年 7月 12日',
        '发布时间 : 2024-07-12 10:26:20',
        'July 12, 2024',
        'Jul 12th, 2024 by Jane',
        'Fri 12 Jul 2024 // 13:00 UTC',
        '12 July 2024',
        'Friday 12th of July 2024 05:16 PM',
        'Lug 12, 2024',
        '12 luglio 2024',
        'May 30, 2024'.replace('May 30', 'July 12'),
        'Posted: July 12, 2024',
        'Ore 12 Luglio 20243 Dicembre 2024',
        '12 de julio de 2024',
        'Published: 2024-07-12. Last Updated: 2024-08-01',
      ],
    ],
    [null, ['', 'yesterday', '12:30', '2024-02-30', '2024-13-01', 'July 2024', '7月12日', 'version 2024.7.1234', 'CVE-2024-7123']],
  ] as const)('%s', (iso, forms) => {
    for (const form of forms) expect([form, dayIn(form)]).toEqual([form, iso]);
  });
});

describe('dayInUrl', () => {
  it.each([
    ['https://a.b/2024/07/12/story', '2024-07-12'],
    ['https://a.b/news/2024-07-12-story.html', '2024-07-12'],
    ['https://a.b/c/20240712/x.html', '2024-07-12'],
    ['https://a.b/art/t20240712_123.html', '2024-07-12'],
    ['https://a.b/2024/07/story', null],
    ['https://a.b/threat/2024071234', null],
    ['https://a.b/?date=2024-07-12', null],
    ['https://a.b/2024/13/45/x', null],
    [null, null],
  ])('%s', (url, iso) => expect(dayInUrl(url)).toBe(iso));
});

describe('dateline', () => {
  const near = '2024-07-16';
  it.each([
    ['示例安全7月15日消息，某公司遭到攻击。', '2024-07-15'],
    ['新华社北京7月15日电 记者获悉', '2024-07-15'],
    ['IT之家 7 月 15 日消息，', '2024-07-15'],
    ['7月15日消息，', '2024-07-15'],
    ['2024年7月15日讯（记者）', '2024-07-15'],
    ['WASHINGTON, July 15 (Reuters) - The agency', '2024-07-15'],
    ['SAN JOSE, Calif., July 15, 2024 -- The company', '2024-07-15'],
    ['LONDON — July 15 — The regulator', '2024-07-15'],
    ['据外媒7月3日报道，', null],
    ['据新华社7月15日电，', null],
    ['7月15日，某公司遭到攻击。', null],
    ['此前12月15日消息称，', null],
    ['On July 15 the company said', null],
    ['示例安全3月1日消息，', null],
  ])('%s', (text, iso) => expect(dateline([text], near)).toBe(iso));

  it('takes the year nearest the feed, over the turn of the year too', () => {
    expect(dateline(['安全号12月30日消息，'], '2025-01-02')).toBe('2024-12-30');
    expect(dateline(['安全号7月15日消息，'], null)).toBeNull();
  });
});

describe('publishedDay', () => {
  const base = { paragraphs: [], url: null, bylines: [], feed: null };
  it('goes from the dateline to the URL, the byline, the feed', () => {
    const all = { paragraphs: ['安全号7月14日消息，'], url: 'https://a.b/2024/07/15/x', bylines: ['July 13, 2024'], feed: '2024-07-16' };
    expect(publishedDay(all)).toEqual({ day: '2024-07-14', basis: 'dateline' });
    expect(publishedDay({ ...all, paragraphs: [] })).toEqual({ day: '2024-07-15', basis: 'url' });
    expect(publishedDay({ ...all, paragraphs: [], url: null })).toEqual({ day: '2024-07-13', basis: 'byline' });
    expect(publishedDay({ ...base, feed: '2024-07-16' })).toEqual({ day: '2024-07-16', basis: 'feed' });
    expect(publishedDay(base)).toEqual({ day: null, basis: 'none' });
  });

  it('passes over a byline from after the feed: a widget or an update', () => {
    expect(publishedDay({ ...base, bylines: ['October 6, 2025', 'July 15, 2024'], feed: '2024-07-16' })).toEqual({
      day: '2024-07-15',
      basis: 'byline',
    });
  });
});
