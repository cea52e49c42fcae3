import { describe, expect, it } from 'vitest';
import { wordChinese } from '../../src/write/phrase/zh/index.js';
import { ANCHOR, readOne } from './one-sentence.js';

const read = (text: string) => readOne(text, 'en');
const chinese = (text: string): string | null => wordChinese(read(text), { named: new Set(), anchor: ANCHOR }).text;

const says: readonly (readonly [english: string, chinese: string])[] = [
  // Speech, stance, negation and modality stay
  ['Google found no evidence of the attack.', '谷歌未发现该攻击的证据。'],
  ['No data was stolen.', '没有任何数据被盗。'],
  ['The company did not say whether it paid the ransom.', '该公司未说明其是否支付赎金。'],
  ['Microsoft has not confirmed the attack.', '微软未证实该攻击。'],
  ['The vendor has yet to fix the vulnerability.', '该厂商尚未修复该漏洞。'],
  ['There is no evidence that customer data was stolen.', '没有证据表明客户数据被盗。'],
  ['Hackers may have accessed the network in June, the company said.', '该公司表示，6月，黑客可能已访问网络。'],
  ['GreyLynx claims to have stolen 2 TB of data from Norvale Hospital.', 'GreyLynx声称已从Norvale Hospital窃取2TB数据。'],
  ['The group reportedly stole 3 GB of data.', '该组织据称窃取了3GB数据。'],
  ['Google said it will not pay the ransom.', '谷歌表示，不会支付赎金。'],
  ['Only 12% of the companies paid the ransom.', '仅12%的公司支付赎金。'],
  ['The bug could allow a remote attacker to bypass authentication.', '该漏洞可能允许远程攻击者绕过身份验证。'],
  // What is quoted has its speaker
  ['"We will not pay the ransom," the company said.', '该公司表示，不会支付赎金。'],
  // Questions inside, and how sure
  ["It's unclear who stole the data.", '尚不清楚谁窃取数据。'],
  ['The report explains how the attackers find their victims.', '该报告解释攻击者如何发现其受害者。'],
  ['As noted by Mandiant in July 2024, the group targets banks.', 'Mandiant于2024年7月指出，该组织针对银行。'],
  // Compounds
  ['A 22-year-old man was arrested in London.', '一名22岁男子在伦敦被捕。'],
  // Attachment: to the noun that asks for it, to the verb that asks for it, else time and place to the verb
  ['Hackers stole the data of more than 110 million customers from Snowflake.', '黑客从Snowflake窃取了超1.1亿名客户的数据。'],
  ['The attackers used stolen credentials to access the systems of three banks.', '攻击者使用了被盗凭据访问3家银行的系统。'],
  ['Police in Germany arrested five people in March.', '3月，德国警方逮捕5人。'],
  // Modifiers with a verb in them
  [
    'Lanhe Bank disclosed a breach that exposed the loan contracts of 3 million people.',
    'Lanhe Bank披露了暴露300万人的贷款合同的数据泄露。',
  ],
  [
    'The flaw, tracked as CVE-2031-1234, allows attackers to execute arbitrary code.',
    '被追踪为CVE-2031-1234的漏洞允许攻击者执行任意代码。',
  ],
  ['Hackers linked to China breached nine telecom companies.', '与中国有关的黑客入侵了9家电信公司。'],
  ['RookFox, a ransomware gang, has been active since 2021.', '自2021年以来，勒索软件组织RookFox一直活跃。'],
  // Verb frames
  ['A ransomware attack left two hospitals unable to access patient records.', '勒索软件攻击使两家医院无法访问患者记录。'],
  ['A court ordered the company to pay $5 million.', '一家法院下令该公司支付500万美元。'],
  ['A regulator fined Lanhe 9 million euros for collecting location data.', '一家监管机构因收集位置数据对Lanhe罚款了900万欧元。'],
  [
    'According to Mandiant, the group uses phishing emails to steal credentials and deploy malware.',
    '据Mandiant称，该组织使用钓鱼邮件窃取凭据并部署恶意软件。',
  ],
  ['If the victims refuse to pay, the gang publishes the data.', '如果受害者拒绝支付，该团伙公布数据。'],
  // What stands between commas, and what a clause trails
  ['The firm, along with its partners, has fixed the bug.', '该公司和其伙伴已修复该漏洞。'],
  ['The flaw, meanwhile, is in the Linux kernel.', '该漏洞存在于Linux内核。'],
  ['Most victims are in the U.S., followed by Brazil and India.', '大多数受害者位于美国，其次是巴西和印度。'],
  ['Revenue reached $5 million, up 35% from 2022.', '收入达到500万美元，与2022年相比增长35%。'],
  ['John Doe, 22, was arrested in London.', '22岁的John Doe在伦敦被捕。'],
  ['GreyLynx exploits the flaw as its operators expand their campaign.', '随着其运营者扩大其攻击活动，GreyLynx利用该漏洞。'],
  ['Three months later, the gang released the data of 3 banks.', '3个月后，该团伙发布3家银行的数据。'],
  // What a clause holds: the content of evidence, a place where something happens
  ['The report shows no evidence that customer accounts were accessed.', '该报告未显示客户账户被访问的证据。'],
  // Deadlines, means and adverbs go with the nearer verb
  [
    'CISA added the flaw to its catalog, requiring agencies to fix it by August 28, 2031.',
    '美国网络安全和基础设施安全局将该漏洞列入其目录，要求机构在8月28日前将其修复。',
  ],
  // Who did it leads; what was found to be done
  ['The campaign was first disclosed by Mandiant on June 9, 2031.', '6月9日，Mandiant首次披露该攻击活动。'],
  ['The malware, which steals passwords, is delivered by phishing emails.', '窃取密码的恶意软件通过钓鱼邮件投递。'],
  ['A gang called RookFox has been observed exploiting a flaw to steal data.', '团伙RookFox被发现利用一个漏洞窃取数据。'],
  ["Hackers stole data without users' consent.", '黑客未经用户同意窃取了数据。'],
  // Long modifiers follow as clauses
  [
    'The agency disclosed a flaw in Tarn routers that lets remote attackers run commands and that affects more than 3 million devices.',
    '该机构披露了Tarn路由器的一个漏洞，该漏洞使远程攻击者运行命令并影响超300万台设备。',
  ],
  // What the article says stands before who says the rest
  [
    'While Trimble has released patches, CISA has warned that attackers exploit the flaw.',
    '尽管天宝已发布补丁，但美国网络安全和基础设施安全局警告，攻击者利用该漏洞。',
  ],
  // Capitals throughout: one word that is a verb and nothing else
  ['Iranian Hackers Deploy New Backdoor in Middle East Banks', '伊朗黑客在中东银行部署新后门。'],
];

const refuses: readonly (readonly [english: string, reason: string])[] = [
  ['You should update now.', 'first-person'],
  ['Flurbing the server is dangerous.', 'unknown-word'],
  ['Did hackers steal the data?', 'question'],
  ['He was arrested in May.', 'two-antecedents'],
  ['"The gang has stolen the data of many customers and published it."', 'quotation'],
  ['We lost the data.', 'first-person'],
  ['We found that the gang stole the data.', 'first-person'],
  ['The servers of the bank in the and.', 'no-parse'],
  ['Saxony Moves All Seized Bitcoin to Market Makers', 'title-case'],
  ['German State Moves Bitcoin Seized From Pirate Site', 'title-case'],
];

describe('English clauses in Chinese', () => {
  it.each(says)('%s', (english, expected) => expect(chinese(english)).toBe(expected));

  it.each(refuses)('refuses: %s', (english, reason) => {
    const { clauses, refused } = read(english);
    expect(clauses).toEqual([]);
    expect(refused.map((one) => one.reason)).toEqual([reason]);
  });

  it('never drops the condition, the claimant or the denial with a tail', () => {
    for (const tail of ['unless flurbing stops', 'the flurbing gang claimed', 'but not by flurbing'])
      expect(chinese(`Hackers stole the data, ${tail}.`), tail).toBeNull();
  });

  it('drops a tail that only adds', () => {
    const sentence = read('Hackers stole the data, which flurbed the market.');
    expect(sentence.dropped.map((one) => one.reason)).toEqual(['tail']);
    expect(sentence.clauses).toHaveLength(1);
  });

  it('leaves out what holds an unknown word only where the rest stays true', () => {
    expect(chinese('Hackers stole the data in a flurb.')).toBe('黑客窃取了数据。');
    expect(chinese('The company did not lose data in a flurb.')).toBeNull();
    expect(chinese('Hackers stole flurbed data.')).toBeNull();
    expect(chinese('Hackers stole passwords, flurbs and emails.')).toBe('黑客窃取了密码、电子邮件等。');
    expect(chinese('Hackers did not steal passwords, flurbs and emails.')).toBeNull();
  });

  it('takes it for no speaker where something befalls it that befalls no speaker', () => {
    expect(chinese('CISA warned that it is being exploited in attacks.')).toBeNull();
    expect(chinese('Mandiant said that it is a critical vulnerability.')).toBeNull();
    expect(chinese('Mandiant said that it will not pay the ransom.')).toBe('Mandiant表示，不会支付赎金。');
  });
});
