import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/encoding.js';

const chinese =
  '国家互联网应急中心发布通告，多家单位的服务器遭到勒索软件攻击，攻击者利用了未修补的漏洞。建议用户尽快升级到最新版本，并检查日志。'.repeat(
    3,
  );
const traditional =
  '資通安全處發布通報，多家單位的伺服器遭到勒索軟體攻擊，攻擊者利用了未修補的漏洞。建議使用者盡快升級到最新版本，並檢查日誌。'.repeat(3);
const western = 'La société a publié un avis après l’été : des données très sensibles ont été dérobées à Genève. '
  .replace(/’/g, "'")
  .repeat(4);

describe('decode', () => {
  it('keeps a byte order mark, so that offsets count it', () => {
    expect(decode(new TextEncoder().encode('\ufeff标题')).text).toBe('\ufeff标题');
    expect(decode(iconv.encode('标题', 'utf-16le', { addBOM: true })).text).toBe('\ufeff标题');
    expect(decode(iconv.encode('标题', 'utf-16be', { addBOM: true }))).toMatchObject({
      text: '\ufeff标题',
      encoding: 'utf-16be',
      findings: [],
    });
  });

  it.each([
    ['gb18030', chinese],
    ['gbk', chinese],
    ['big5', traditional],
    ['windows-1252', western],
  ])('reads %s by a guess and says so', (encoding, text) => {
    const decoded = decode(iconv.encode(text, encoding));
    expect(decoded.text).toBe(text);
    expect(decoded.findings.map(({ rule }) => rule)).toEqual(['encoding']);
  });

  it('believes the charset that a page declares', () => {
    const page = `<html><head><meta charset="gb2312"><title>${chinese.slice(0, 20)}</title></head></html>`;
    expect(decode(iconv.encode(page, 'gbk'))).toMatchObject({ text: page, encoding: 'gb2312', findings: [] });
  });

  it('keeps UTF-8 with a few broken bytes, and says how many', () => {
    const bytes = new TextEncoder().encode(chinese);
    const broken = new Uint8Array([...bytes.slice(0, 30), 0xff, ...bytes.slice(30)]);
    const decoded = decode(broken);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.text.replace('\ufffd', '')).toBe(chinese);
    expect(decoded.findings).toHaveLength(1);
  });

  it('takes any bytes', () => {
    expect(decode(new Uint8Array()).text).toBe('');
    expect(decode(new Uint8Array([0, 255, 1, 254, 128])).text.length).toBeGreaterThan(0);
  });
});
