import { describe, expect, it } from 'vitest';
import { wordChinese } from '../../src/write/phrase/zh/index.js';
import { ANCHOR, readOne } from './one-sentence.js';

const chinese = (text: string): string | null => wordChinese(readOne(text, 'en'), { named: new Set(), anchor: ANCHOR }).text;

const means: readonly (readonly [english: string, chinese: string])[] = [
  // Nouns by what they stand among
  ['The labels claim that the provider ignored 300 notices.', '这些唱片公司声称，该提供商忽视300份通知。'],
  ['The company will wind down its U.S. operations.', '该公司将关停其美国业务。'],
  ['Hackers stole 3,000 OAuth logins.', '黑客窃取了3000份OAuth登录凭据。'],
  ['Traders moved the funds to 3 crypto exchanges.', '交易员将资金转移到3家加密货币交易所。'],
  ['The email contains a link to a fake document.', '该电子邮件包含指向虚假文档的链接。'],
  ['The release fixes 3 vulnerabilities and 5 bugs.', '该版本修复3个漏洞和5个错误。'],
  ['The text contains Unicode characters that look like normal letters.', '文本包含看起来像正常字母的Unicode字符。'],
  // Verbs by who does it to what
  ['Norvale Bank charges a 12% fee.', 'Norvale Bank收取12%的费用。'],
  ['The gang quit the race.', '该团伙退出该比赛。'],
  ['The journalist first reported the news.', '该记者首次报道新闻。'],
  ['The researchers shared details of the campaign.', '研究人员披露了该攻击活动的详细信息。'],
  ['The firm introduced a new feature.', '该公司推出一项新功能。'],
  ['The gang has expanded its operations to infect over 1,500 victims.', '该团伙已扩大其行动，感染超1500名受害者。'],
  // Set phrases of a verb and a noun, and nouns that only count
  ['The attacks are the work of a threat actor from Brazil.', '这些攻击是来自巴西的威胁行为者所为。'],
  ['The study exposes Lanhe as a hub for stolen data.', '研究表明，Lanhe是被盗数据的一个枢纽。'],
  ['The bug concerns a case of remote code execution.', '该漏洞关系到远程代码执行。'],
  ['There are three types of anomalies.', '有3种异常。'],
];

const hangs: readonly (readonly [english: string, chinese: string])[] = [
  ['The search targets servers that have the plugin enabled.', '该搜索针对已启用该插件的服务器。'],
  ['The process led to the users losing access.', '该进程导致用户失去访问权限。'],
  ['The flaw affects Tarn versions prior to 4.2.', '该漏洞影响4.2前的Tarn版本。'],
  ['The victims include banks in Germany, France and Japan, among others.', '受害者包括德国、法国和日本的银行等。'],
  ['The activity has primarily targeted banks.', '该活动已主要针对银行。'],
  ['The hijacks appear to have mostly targeted hospital chains, including Lanhe.', '这些劫持似乎已主要针对Lanhe等医院集团。'],
  ['If users hit CTRL+F, 3 results are shown.', '如果用户按下CTRL+F，3个结果被显示。'],
  ['The hijacks appear to have mostly targeted banks.', '这些劫持似乎已主要针对银行。'],
  [
    'The suit covers children who watched videos between July 2030 and April 2031.',
    '该诉讼覆盖孩子，这些孩子2030年7月至2031年4月观看视频。',
  ],
  [
    'The victim was redirected to a webpage hosted on the Tarn service to download a file.',
    '受害者被重定向到在Tarn服务托管的网页，以下载文件。',
  ],
];

const hangsFurther: readonly (readonly [english: string, chinese: string])[] = [
  [
    'If an administrator visits the URL, the HTML is sent to the browser and malicious scripts would be executed.',
    '如果管理员访问网址，HTML被发送给该浏览器，恶意脚本将被执行。',
  ],
  ['The vendor has released patches to address the defect as of January 29, 2031.', '截至1月29日，该厂商已发布补丁，以解决该缺陷。'],
  ['The files are stored in the compact parameter.', '文件在compact参数被存储。'],
];

const worded: readonly (readonly [english: string, chinese: string])[] = [
  ['The problem can be explained by the low entry barrier.', '低入门门槛可解释该问题。'],
  ['The drop can be attributed to new technologies.', '该下降可归因于新技术。'],
  ['The domains are known.', '域名已知。'],
  ['The results are presented in table format.', '结果以表格格式呈现。'],
  ['The tool was downloaded via the Edge browser.', '该工具通过Microsoft Edge浏览器下载。'],
  ['The record has a maximum length of 80 characters.', '记录的最高长度为80个字符。'],
  ['The gang shares data with partners in exchange for a share of the ransom.', '该团伙与伙伴共享数据，以换取赎金的分成。'],
  ['The group was created in 2003 and was later acquired by Rapid7 in 2009.', '2003年，该组织被创建，并随后于2009年由Rapid7收购。'],
  ['The company has fixed the flaw, the company said.', '该公司表示，已修复该漏洞。'],
  ['ARC Labs has labeled the malware as Killer Ultra.', 'ARC Labs已将恶意软件标记为Killer Ultra。'],
];

describe('English words of several meanings', () => {
  it.each(means)('%s', (english, expected) => expect(chinese(english)).toBe(expected));
  it('are refused where nothing around them decides', () => {
    expect(chinese('The bank charges the volume.')).toBeNull();
    expect(chinese('The calls led to a transfer.')).toBeNull();
  });
});

describe('English modifiers in Chinese', () => {
  it.each([...hangs, ...hangsFurther])('%s', (english, expected) => expect(chinese(english)).toBe(expected));
});

describe('English set phrases and passives in Chinese', () => {
  it.each(worded)('%s', (english, expected) => expect(chinese(english)).toBe(expected));
  it('are refused where who is meant stands outside the quotation', () => {
    expect(chinese('"They stole the data of 3 banks," Mandiant said.')).toBeNull();
  });
  it('are not cut before what a noun or a deadline needs', () => {
    expect(chinese('The study underscores the need for zorgly zeltic designs.')).toBeNull();
    expect(chinese('Agencies must apply the fixes by August 5 or zeltic.')).toBeNull();
  });
});
