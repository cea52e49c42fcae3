import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/pipeline.js';

function titled(title: string, body: string) {
  return summarize('a.md', Buffer.from(`---\ntitle: ${title}\ndate: 2031-05-06\n---\n\n${body}\n`)).title;
}

const BODY = '蓝禾银行周一表示，公司正在调查。';

describe('the headline in the other language', () => {
  it.each([
    ['【安全圈】供应链攻击中发现的60个恶意软件包', '60 malicious packages found in supply chain attack'],
    ['热点 | 微软修复两个零日漏洞', 'Microsoft fixes two zero-day vulnerabilities'],
    ['FBI：黑客窃取了300万名用户的数据', 'According to FBI, hackers steal data of 3 million users'],
  ])('%s', (title, said) => {
    expect(titled(title, BODY).en).toBe(said);
  });

  it('is none where the headline can not be read and no statement says the same', () => {
    expect(titled('青山不老，绿水长流', BODY).en).toBeNull();
  });
});
