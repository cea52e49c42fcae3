import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/index.js';
import { bytes } from './spans.js';

const page = (body: string, url = 'https://example.org/a') =>
  read('a.md', bytes(`---\ntitle: 某公司数据泄露\nurl: ${url}\nfetch_date: 2025-01-01\n---\n\n# 某公司数据泄露\n\n${body}`));

const notices: readonly (readonly [status: string, body: string])[] = [
  ['blocked', '环境异常\n\n当前环境异常，完成验证后即可继续访问。\n\n去验证'],
  ['blocked', '# JavaScript is not available.\n\nWe’ve detected that JavaScript is disabled in this browser.'],
  ['blocked', 'Inappropriate Behavior Detected\n\nVelocity rate limiting check triggered.'],
  ['blocked', '# Security check:\n\nCaptcha. You know what to do.'],
  ['blocked', '# Just a moment...\n\nEnable JavaScript and cookies to continue'],
  ['blocked', '# Access denied\n\nYou do not have access to this page. Error code: 1020'],
  ['blocked', '请登录后查看全文'],
  ['blocked', 'Our website is currently undergoing scheduled maintenance. # We are Under Maintenance'],
  ['blocked', `Loader\n\n${Buffer.from('正在验证您的请求').toString('latin1')}`],
  ['deleted', '该内容已被发布者删除\n\n微信公众平台运营中心'],
  ['deleted', '此内容因违规无法查看'],
  ['deleted', '此账号已被屏蔽, 内容无法查看'],
  ['deleted', '# 404 Not Found\n\nnginx'],
  ['empty', '：\n，\n。'],
  ['empty', ''],
  ['empty', '# Redirect\n\nClick here to be redirected.'],
];

describe('a page that holds no article', () => {
  it.each(notices)('%s: %j', (status, body) => {
    expect(page(body)).toMatchObject({ status, blocks: [] });
  });

  it('is none of those where an article quotes one', () => {
    const quoting = `受害者访问网站时会看到“Just a moment”的人机验证页面，某公司的研究人员称，这是数据泄露的开始，攻击者借此诱导用户粘贴命令。\n\n${'研究人员建议用户不要按照页面提示运行任何命令，企业应当监控剪贴板的异常使用，并培训员工识别此类攻击。'.repeat(12)}`;
    expect(page(quoting).status).toBe('complete');
  });
});
