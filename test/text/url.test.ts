import { describe, expect, it } from 'vitest';
import { articleUrl, canonicalUrl } from '../../src/text/url.js';

describe('one article under many addresses', () => {
  const WECHAT = 'mp.weixin.qq.com/s?__biz=MzA1&mid=22&idx=1';
  it.each([
    ['https://mp.weixin.qq.com/s?__biz=MzA1&mid=22&idx=1&sn=ab', WECHAT],
    ['http://mp.weixin.qq.com/s?sn=ab&idx=1&mid=22&__biz=MzA1&chksm=9&scene=27#wechat_redirect', WECHAT],
    ['https://mp.weixin.qq.com/s?__biz=MzA1&amp;mid=22&amp;idx=1&amp;sn=ab', WECHAT],
    ['https://mp.weixin.qq.com/s?__biz=MzA1&mid=22&sn=ab', WECHAT],
    [
      'https://mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?poc_token=x&target_url=https%3A%2F%2Fmp.weixin.qq.com%2Fs%3F__biz%3DMzA1%26mid%3D22%26idx%3D1',
      WECHAT,
    ],
    ['https://www.a.example/x/?utm_source=rss&id=7', 'a.example/x?id=7'],
  ])('%s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));
});

describe('addresses that name no one article', () => {
  it.each([
    'https://a.example/',
    'https://blog.a.example/category/threat-research',
    'https://a.example/blog/tag/malware/',
    'https://a.example/news',
    'javascript:alert(1)',
  ])('%s', (url) => expect(articleUrl(url)).toBeNull());

  it.each([
    'https://a.example/news/361429.html',
    'https://a.example/?id=803',
    'https://a.example/blog/one-more',
    'https://a.example/archives/1.html',
  ])('but %s does', (url) => expect(articleUrl(url)).toBe(canonicalUrl(url)));
});
