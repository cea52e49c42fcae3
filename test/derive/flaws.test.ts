import { describe, expect, it } from 'vitest';
import { flawsOf } from '../../src/derive/flaws/index.js';
import { extract } from '../../src/extract/index.js';
import { flawTitle, wordFlaws } from '../../src/write/flaws.js';
import { documentOf } from './one-sentence.js';

function said(text: string, lang: 'zh' | 'en', word = wordFlaws): string | null {
  const document = documentOf(text, lang === 'zh' ? 'en' : 'zh');
  return word(flawsOf(document, { start: 0, end: text.length }, extract(document)), lang);
}

describe('flawsOf, of Chinese', () => {
  it.each([
    ['这次更新修补了OpenSSL拒绝服务漏洞（CVE-2031-3786）。', 'CVE-2031-3786 is a denial-of-service vulnerability in OpenSSL.'],
    [
      'CVE-2031-20124（CVSS评分：9.9）是Windows Hyper-V中的一个严重权限提升漏洞，已遭在野利用。',
      'CVE-2031-20124 (CVSS 9.9) is a critical privilege escalation vulnerability in Windows Hyper-V and has been exploited.',
    ],
    [
      '奥科披露影响OpenSSL软件的高危漏洞（CVE-2031-3393，CVSS 8.7）。',
      'CVE-2031-3393 (CVSS 8.7) is a high-severity vulnerability in OpenSSL.',
    ],
    ['该漏洞编号为CVE-2031-10011，CVSS评分为8.8。', 'CVE-2031-10011 has a CVSS score of 8.8.'],
    [
      '思科修复了命令注入漏洞CVE-2031-1001和越界写入漏洞CVE-2031-1002。',
      'Cisco fixed CVE-2031-1001, a command injection vulnerability. Cisco fixed CVE-2031-1002, an out-of-bounds write vulnerability.',
    ],
  ])('%s', (text, english) => {
    expect(said(text, 'en')).toBe(english);
  });

  it.each([
    ['a likeness', '它与命令注入漏洞CVE-2031-1001类似。'],
    ['a class of several', '远程拒绝服务/代码执行漏洞（CVE-2031-1001）已公开。'],
    ['a number alone', '奥科发布了CVE-2031-1001的公告。'],
  ])('%s is not one', (_, text) => {
    expect(said(text, 'en')).toBeNull();
  });

  it('names no part of a longer name', () => {
    expect(said('CVE-2031-1007是Orvid for Windows远程代码执行漏洞。', 'en')).not.toMatch(/ in Windows/);
  });

  it('takes a hedged exploitation for none', () => {
    expect(said('CVE-2031-1007是一个命令注入漏洞，可能已被在野利用。', 'en')).not.toMatch(/exploited/);
  });
});

describe('flawsOf, of English', () => {
  it.each([
    [
      'Cisco has patched a critical use-after-free flaw in OpenSSL (CVE-2031-1009, CVSS score: 9.1).',
      '思科修复OpenSSL严重释放后重用漏洞CVE-2031-1009（CVSS 9.1）。',
    ],
    [
      'Also addressed by GitLab is a medium-severity issue (CVE-2031-5257, CVSS score: 4.9).',
      'GitLab修复中危漏洞CVE-2031-5257（CVSS 4.9）。',
    ],
    ['CVE-2031-1008 is an authentication bypass vulnerability in Apache Struts.', 'CVE-2031-1008是Apache Struts的身份验证绕过漏洞。'],
  ])('%s', (text, chinese) => {
    expect(said(text, 'zh')).toBe(chinese);
  });

  it('says nothing of who only may have mended it', () => {
    expect(said('Cisco may have patched a path traversal flaw (CVE-2031-1009).', 'zh')).toBe('CVE-2031-1009是一个路径遍历漏洞。');
  });
});

describe('flawTitle', () => {
  it('heads a bulletin on one vulnerability', () => {
    expect(said('OpenSSL命令注入漏洞(CVE-2031-1001)安全风险通告', 'en', flawTitle)).toBe(
      'Command injection vulnerability in OpenSSL (CVE-2031-1001)',
    );
    expect(said('Critical use-after-free flaw in OpenSSL (CVE-2031-1001)', 'zh', flawTitle)).toBe(
      'OpenSSL严重释放后重用漏洞（CVE-2031-1001）',
    );
  });

  it('is none where the product is not known', () => {
    expect(said('命令注入漏洞(CVE-2031-1001)安全风险通告', 'en', flawTitle)).toBeNull();
  });
});
