import { describe, expect, it } from 'vitest';
import { bulletins, vulnerabilityRows } from '../../src/write/rows.js';
import { invented } from './invented.js';

const table = (rows: readonly (readonly [string, string])[]) => rows.flat().map((text) => ['cell', text] as const);

describe('vulnerabilityRows and bulletins', () => {
  const { document, extraction } = invented(
    'Tarn Server高危漏洞安全风险通告',
    [
      '青山CERT监测到Tarn Server发布安全更新，修复了两个漏洞。',
      ...table([
        ['漏洞名称', 'Tarn Server 远程代码执行漏洞'],
        ['漏洞编号', 'CVE-2031-1001'],
        ['CVSS 3.1分数', '9.8'],
        ['漏洞等级', '高危'],
        ['影响版本', 'Tarn Server < 3.0.7'],
        ['POC状态', '已公开'],
        ['在野利用状态', '未发现'],
        ['漏洞名称', 'Tarn Server 拒绝服务漏洞'],
        ['漏洞编号', 'CVE-2031-1002'],
        ['漏洞等级', '中危'],
      ]),
    ],
    'zh',
  );
  const rows = vulnerabilityRows(document);

  it('reads a record a CVE', () => {
    expect(rows.map((r) => [r.fields.id, r.fields.score, r.fields.affected])).toEqual([
      ['CVE-2031-1001', '9.8', 'Tarn Server < 3.0.7'],
      ['CVE-2031-1002', undefined, undefined],
    ]);
  });

  it('words it in both languages', () => {
    const [first, status] = rows[0] ? bulletins(rows[0], extraction) : [];
    expect(first?.zh).toBe('Tarn Server 远程代码执行漏洞（CVE-2031-1001，CVSS 9.8）评级为高危，影响Tarn Server < 3.0.7。');
    expect(first?.en).toBe(
      'CVE-2031-1001 (CVSS 9.8) is a remote code execution vulnerability in Tarn Server, rated high; it affects Tarn Server < 3.0.7.',
    );
    expect(status?.zh).toBe('CVE-2031-1001的PoC已公开，未发现在野利用。');
    expect(status?.en).toBe('A proof of concept for CVE-2031-1001 is public; no exploitation in the wild was found.');
  });

  it('parts versions that a table runs together', () => {
    const row = {
      fields: { name: 'Tarn Server拒绝服务漏洞', id: 'CVE-2031-1003', unaffected: 'Tarn 3.x == 3.0.7 Tarn 1.x == 1.1.1' },
      evidence: [{ start: 0, end: 9 }],
    };
    expect(bulletins(row, extraction)[0]?.en).toMatch(/; Tarn 3\.x 3\.0\.7 and Tarn 1\.x 1\.1\.1 are not affected\.$/);
  });

  it('says nothing of what no row states', () => {
    expect(rows[1] ? bulletins(rows[1], extraction).map((b) => b.zh) : null).toEqual([
      'Tarn Server 拒绝服务漏洞（CVE-2031-1002）评级为中危。',
    ]);
  });
});
