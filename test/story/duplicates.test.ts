import { describe, expect, it } from 'vitest';
import { likeness as likenessWithin } from '../../src/story/duplicates.js';
import { overlap } from '../../src/story/overlap.js';
import { sketchOf } from '../../src/story/sketch.js';
import { read } from './told.js';

const PARAGRAPHS = [
  '港务公司北湾码头周一表示，一个勒索软件团伙在周末加密了它的调度系统，三座码头的装卸作业因此停了十四个小时，四十多艘船在锚地等候。',
  '公司没有说对方要多少赎金，只说已经报警，并且从上个月的备份里恢复了大部分数据。货主可以在网站上查看改期后的靠泊时间，电话线路仍然繁忙。',
  '一位不愿具名的工程师告诉记者，入侵者用的是一个没有及时更新的远程接入网关，公司在春天收到过提醒，但更换计划被推迟到了秋天。',
  '当地海事部门称，导航和灯标系统与码头的网络是分开的，没有受到影响，夜间航行照常进行，引航站也没有接到求助。',
];
const OTHERS = [
  '一家连锁药店的会员系统被人拖库，三十万名会员的手机号码出现在论坛上，药店说密码是加盐存储的，处方信息放在另一个系统里。',
  '监管部门要求药店在七天之内提交整改报告，并逐一通知受影响的会员，逾期将按照个人信息保护的规定处以罚款。',
];
const long = PARAGRAPHS.join('\n');

describe('sketches', () => {
  it('know a text with another tail', () => {
    const tailed = `${long}\n${OTHERS[0]}`;
    expect(overlap(sketchOf(long), sketchOf(tailed)).jaccard).toBeGreaterThan(0.6);
  });
  it('know an excerpt by containment', () => {
    const { containment, jaccard } = overlap(sketchOf(PARAGRAPHS.slice(0, 2).join('')), sketchOf(`${long}${OTHERS.join('')}`.repeat(1)));
    expect(containment).toBeGreaterThan(0.9);
    expect(jaccard).toBeLessThan(0.6);
  });
  it('tell two texts apart', () => expect(overlap(sketchOf(long), sketchOf(OTHERS.join(''))).containment).toBeLessThan(0.1));
  it('do not grow with the text', () => {
    const book = Array.from({ length: 4_000 }, (_, i) => `第${i}节讲第${(i * 7919) % 4001}号系统的第${(i * 104729) % 9973}次更新。`).join(
      '',
    );
    expect(sketchOf(book).hashes.length).toBeLessThan(260);
  });
});

const traits = (...args: Parameters<typeof read>) => read(...args).traits;
const likeness = (a: Parameters<typeof likenessWithin>[0], b: Parameters<typeof likenessWithin>[1]) => likenessWithin(a, b, 7);
const TITLE = '勒索软件致北湾码头三座泊区停工十四小时';

describe('reposts', () => {
  const first = traits({ title: TITLE, day: '2031-05-06', source: 'a', body: PARAGRAPHS });

  it.each([
    'https://mp.weixin.qq.com/s?__biz=MzA1&mid=22&idx=1&sn=ab',
    'http://mp.weixin.qq.com/s?sn=ab&idx=1&mid=22&__biz=MzA1&chksm=9&scene=27#wechat_redirect',
  ])('are one by address: %s', (url) => {
    const one = traits({ title: '甲', day: '2031-05-06', source: 'a', url: 'https://mp.weixin.qq.com/s?__biz=MzA1&mid=22&idx=1&sn=ab' });
    expect(likeness(one, traits({ title: '乙', day: '2031-05-07', source: 'b', url }))?.signal).toBe('url');
  });

  it('are one by text under another headline', () =>
    expect(
      likeness(first, traits({ title: '北湾码头停摆', day: '2031-05-08', source: 'b', body: [...PARAGRAPHS, '欢迎转发。'] }))?.signal,
    ).toBe('text'));

  it('are one by headline when one has no text', () =>
    expect(likeness(first, traits({ title: `【快讯】${TITLE}`, day: '2031-05-07', source: 'b' }))?.signal).toBe('headline'));

  it('are none when two texts share a headline only', () =>
    expect(likeness(first, traits({ title: TITLE, day: '2031-05-07', source: 'b', body: OTHERS }))).toBeNull());

  it('are none when a headline comes back weeks later', () =>
    expect(likeness(first, traits({ title: TITLE, day: '2031-06-20', source: 'b' }))).toBeNull());

  it('are none when the headline is too common to tell', () =>
    expect(
      likeness(
        traits({ title: '漏洞通告', day: '2031-05-06', source: 'a' }),
        traits({ title: '漏洞通告', day: '2031-05-06', source: 'b' }),
      ),
    ).toBeNull());
});
