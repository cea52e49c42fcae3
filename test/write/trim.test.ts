import { describe, expect, it } from 'vitest';
import { unfit } from '../../src/write/own/fit.js';
import { joinable, merged } from '../../src/write/own/merge.js';
import { bare, setChinese } from '../../src/write/own/print.js';
import { trimEnglish } from '../../src/write/own/trim-en.js';
import { trimChinese } from '../../src/write/own/trim-zh.js';
import { dayBehind } from '../../src/write/own/turn-zh.js';

describe('trimChinese', () => {
  it.each([
    ['安全青山7月15日消息，蓝禾银行披露数据泄露，约300万份合同被盗。', '蓝禾银行披露数据泄露，约300万份合同被盗。'],
    ['1 月 6 日消息，诺维尔宣布收购一家芯片公司，金额未公布。', '1月6日，诺维尔宣布收购一家芯片公司，金额未公布。'],
    ['据外媒报道，蓝禾银行证实其客户数据遭到泄露。', '蓝禾银行证实其客户数据遭到泄露。'],
    ['此外，值得注意的是，该恶意软件可以窃取浏览器密码。', '该恶意软件可窃取浏览器密码。'],
    ['（3）攻击者对该公司的服务器实施了攻击，没有透露赎金数额。', '攻击者对该公司的服务器实施攻击，未透露赎金数额。'],
    ['诺维尔医院在一份声明中表示，已经通知所有患者。', '诺维尔医院称，已通知所有患者。'],
    ['编者按：蓝禾银行将于4月28至5月1日举行《资料：安全》展览。', '蓝禾银行将于4月28日至5月1日举行《资料：安全》展览。'],
    ['比如说，蓝禾银行\u200c提供两种\u200c贷款合同的电子版。', '蓝禾银行提供两种贷款合同的电子版。'],
    ['诺维尔医院共计修复20个漏洞，包括：', '诺维尔医院共计修复20个漏洞。'],
    ['“我们会配合调查，”诺维尔医院发言人说。', '“我们会配合调查，”诺维尔医院发言人说。'],
    ['“攻击者尚未公开被盗的合同数据，”诺维尔医院发言人说。', '诺维尔医院发言人说攻击者尚未公开被盗的合同数据。'],
  ])('%s', (source, said) => {
    expect(trimChinese(source)).toBe(said);
  });

  it('is none where only the speaker is left', () => {
    expect(trimChinese('青山大学法学院副院长张某表示：')).toBeNull();
    expect(trimChinese('青山大学法学院副院长张某表示。')).toBeNull();
  });

  it('keeps every bound, hedge, negation and claimant', () => {
    for (const [source, kept] of [
      ['蓝禾银行表示，可能有超过300万名客户受到影响。', ['可能', '超', '蓝禾银行']],
      ['攻击者并未成功入侵核心系统。', ['未成功入侵']],
      ['GreyLynx声称已经窃取至少2TB数据。', ['声称', '至少']],
      ['超过十分之一的企业遭受过入侵。', ['十分之一']],
      ['在之前的攻击中，服务器被加密。', ['在之前的']],
      ['最近几年，该组织不断攻击港口，太阳能相当于四座电站。', ['最近几年', '相当于']],
      ['补丁将在9月29日之后提供给所有用户使用。', ['9月29日之后']],
    ] as const)
      for (const part of kept) expect(trimChinese(source)).toContain(part);
  });
});

describe('trimEnglish', () => {
  it.each([
    ['However, Lanhe Bank has released a fix in order to close the hole.', 'Lanhe Bank released a fix to close the hole.'],
    [
      '"The attackers stole the loan contracts of three branches," Lanhe Bank said in a statement.',
      'Lanhe Bank said the attackers stole the loan contracts of three branches.',
    ],
    [
      '"We stole the loan contracts of three branches," the group said in a post.',
      '"We stole the loan contracts of three branches," the group said.',
    ],
    [
      'A tool that was first observed in March steals approximately 40 passwords.',
      'A tool first observed in March steals about 40 passwords.',
    ],
    ['The tool was documented by Qingshan Lab in May 2030.', 'Qingshan Lab documented the tool in May 2030.'],
    ['It ran an infamous distributed denial-of-service (DDoS) service for years.', 'It ran a DDoS service for years.'],
    [
      'No massive thefts of wallets were reported in the second week of the month.',
      'No massive thefts of wallets were reported in the second week of the month.',
    ],
    [
      'The bank did not say whether it had paid, as well as when it would reopen.',
      'The bank did not say whether it had paid, as well as when it would reopen.',
    ],
  ])('%s', (source, said) => {
    expect(trimEnglish(source)).toBe(said);
  });

  it('cuts harder what would stand word for word', () => {
    const source = 'Qingshan Lab said the second stage of the loader deletes every backup.';
    expect(trimEnglish(source)).toBe(source);
    expect(trimEnglish(source, 'whole')).toBe('The second stage of the loader deletes every backup, Qingshan Lab said.');
    expect(trimEnglish('Some servers of the port were sold at auction on June 9, 2030.', 'whole')).toBe(
      'On June 9, 2030, some servers of the port were sold at auction.',
    );
    expect(trimEnglish('The servers of the port have been idle since June 9, 2030.', 'whole')).toBe(
      'The servers of the port have been idle since June 9, 2030.',
    );
  });
});

describe('small pieces', () => {
  it('sets Chinese without spaces', () => {
    expect(setChinese('截至 2022 年 8 月，“前沿 A”行动 共 35 次,涉及 Tarn Router 等')).toBe(
      '截至2022年8月，“前沿A”行动共35次，涉及Tarn Router等',
    );
  });
  it('compares by words alone', () => {
    expect(bare('1. 蓝禾银行，已 停业。')).toBe(bare('蓝禾银行已停业'));
    expect(bare('蓝禾银行停业。')).not.toBe(bare('蓝禾银行已停业。'));
  });
  it('puts the day behind the name that acts', () => {
    expect(dayBehind('2030年8月5日，青山CERT发布安全通告。', ['青山CERT'])).toBe('青山CERT 2030年8月5日发布安全通告。');
    expect(dayBehind('2030年8月5日，青山CERT的网站关闭。', ['青山CERT'])).toBe('2030年8月5日，青山CERT的网站关闭。');
  });
  it('merges neighbours, the second subject dropped where it is the first', () => {
    expect(merged('蓝禾银行披露数据泄露。', '蓝禾银行已通知客户。', 'zh')).toBe('蓝禾银行披露数据泄露，已通知客户。');
    expect(merged('蓝禾银行披露数据泄露。', '攻击者索要赎金。', 'zh')).toBe('蓝禾银行披露数据泄露；攻击者索要赎金。');
    expect(merged('Lanhe Bank reopened.', 'The attackers left.', 'en')).toBe('Lanhe Bank reopened; the attackers left.');
    expect(joinable('He said "no."', 'The bank reopened.')).toBe(false);
    expect(joinable('甲；乙。', '丙。')).toBe(false);
    expect(joinable('2030年甲停业。', '4月乙停业。')).toBe(false);
    expect(joinable('甲停业。', '4月乙停业。')).toBe(true);
  });
});

describe('unfit', () => {
  it.each([
    ['question', '蓝禾银行会支付这笔赎金吗？'],
    ['first-person', '我们分析了该样本的全部通信流量。'],
    ['link-or-code', '补丁见 https://patch.example.org/a 页面的说明。'],
    ['caption', '蓝禾银行总部大楼的外景｜图片来源：试验'],
    ['request', '受影响的客户请尽快升级到最新的固件版本。'],
    ['unbalanced', '蓝禾银行表示“客户数据没有泄露，调查仍在继续。'],
    [null, '蓝禾银行披露数据泄露，约300万份合同被盗。'],
  ] as const)('%s', (reason, text) => {
    expect(unfit(text, 'zh')).toBe(reason);
  });
  it.each([
    ['first-person', 'We analysed the sample and its traffic for weeks.'],
    ['question', 'Will Lanhe Bank pay the ransom that they demand?'],
    ['call', 'Photo of the head office that Lanhe Bank left in May.'],
    [null, '"We stole the loan contracts of three branches," the group said.'],
    [null, 'Lanhe Bank disclosed a breach of its loan contracts.'],
  ] as const)('%s', (reason, text) => {
    expect(unfit(text, 'en')).toBe(reason);
  });
});
