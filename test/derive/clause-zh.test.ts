import { describe, expect, it } from 'vitest';
import { wordEnglish } from '../../src/write/phrase/en/index.js';
import { ANCHOR, readOne } from './one-sentence.js';

const read = (text: string) => readOne(text, 'zh');
const english = (text: string): string | null => wordEnglish(read(text), { named: new Set(), anchor: ANCHOR }).text;

const says: readonly (readonly [chinese: string, english: string])[] = [
  // Conditions, causes and concessions stay with what they are told of
  ['如果客户拒绝支付赎金，黑客将公开数据。', 'If customers refuse to pay a ransom, hackers will make data public.'],
  ['由于网络攻击，该公司关闭了系统。', 'Because of a cyberattack, the company shut down systems.'],
  ['尽管微软已发布补丁，但许多用户仍未更新。', 'Although Microsoft has released patches, many users have not yet updated.'],
  ['除了勒索软件外，该组织还使用木马。', 'In addition to ransomware, the organization also uses trojans.'],
  ['只要客户不支付赎金，黑客就会公开数据。', 'As long as customers do not pay a ransom, hackers will make data public.'],
  ['即使客户支付赎金，黑客也可能公开数据。', 'Even if customers pay a ransom, hackers may make data public.'],
  ['无论客户是否支付赎金，黑客都会公开数据。', 'Regardless of whether customers pay a ransom, hackers will make data public.'],
  ['除非客户支付赎金，否则黑客将公开数据。', 'Unless customers pay a ransom, hackers will make data public.'],
  ['因该公司拒绝支付赎金，黑客公开了数据。', 'Because the company refused to pay a ransom, hackers made data public.'],
  ['在特定情况下，攻击者可获得访问权限。', 'Under specific circumstances, attackers can gain access.'],
  ['攻击者无需登录即可利用该漏洞。', 'Attackers can exploit the vulnerability without logging in.'],
  // What there is, and how much
  ['该工具暴露了数万份用户上传的文件。', 'The tool exposed tens of thousands of files uploaded by users.'],
  ['德国有超过300家企业。', 'There are more than 300 companies in Germany.'],
  ['有超过三分之一的企业曾遭到勒索软件攻击。', 'More than a third of companies previously suffered a ransomware attack.'],
  ['与2030年相比，勒索软件攻击增加了37%。', 'Compared with 2030, the ransomware attack rose 37%.'],
  ['该组织由五名成员组成。', 'The organization consists of five members.'],
  ['该漏洞的CVSS评分为9.8。', 'The vulnerability has a CVSS score of 9.8.'],
  ['黑客声称已窃取该公司3TB的数据。', "Hackers claimed to have stolen 3TB of the company's data."],
  ['警方逮捕了两名涉嫌参与攻击的男子。', 'The police arrested two men suspected of taking part in an attack.'],
  ['攻击导致服务器出现故障。', 'The attack caused the fault in servers.'],
  // What hangs on which: on a noun's own preposition, on an act with its object, on the sentence's thing
  ['研究人员测试了用AES的英特尔处理器。', 'Researchers tested Intel processors that use AES.'],
  ['该恶意软件具有窃取密码的能力。', 'The malware has capabilities to steal passwords.'],
  ['勒索软件背后的网络犯罪分子窃取了数据。', 'Cybercriminals behind ransomware stole data.'],
  ['研究人员发现一个漏洞，可被黑客利用。', 'Researchers found a vulnerability.'],
  ['攻击者使用该工具窃取密码。', 'Attackers stole passwords using the tool.'],
  ['为防御这种攻击，企业可升级路由器。', 'To defend against the attack, companies can upgrade routers.'],
  ['研究人员强烈建议用户更换密码。', 'Researchers strongly advised users to replace passwords.'],
  ['华为指控诺基亚侵犯知识产权。', 'Huawei accused Nokia of infringing on intellectual property.'],
  ['这两名被起诉的黑客已被逮捕。', 'Both charged hackers have been arrested.'],
  ['使用该软件的用户受到影响。', 'Users who use the software were affected.'],
  ['目前约有165个客户受到影响。', 'About 165 customers were affected.'],
  ['涉案金额高达2850余万元。', 'The amount involved in the case is more than 28.5 million yuan.'],
  ['微软宣布新的“快速机器恢复”功能。', 'Microsoft announced new rapid machine recovery functions.'],
  ['攻击者使用正确的密钥解密并验证这些数据。', 'Attackers decrypted and verified this data using correct keys.'],
  ['在谷歌解锁该设备后，警方撤销了此案。', 'After Google unlocked the device, the police dropped the case.'],
  ['数据从其客户账户中被盗。', 'Data was stolen from its customer accounts.'],
  ['法官同意推迟公开该事件。', 'Judges agreed to delay making the incident public.'],
  ['微软存在泄露用户数据的风险。', 'Risks of leaking user data exist at Microsoft.'],
  ['82台服务器显示出运行旧版本的迹象。', '82 servers showed signs of running old versions.'],
  ['黑客通过代码注入攻击部署恶意软件。', 'Hackers deployed malware using a code injection attack.'],
  ['这些反应堆有望在10年内投入运营。', 'These reactors are expected to go into operation within 10 years.'],
  // Acts as times
  ['攻击在战争开始时达到顶峰。', 'The attack hit a record high when the war began.'],
  // Open questions and what is held of a whole clause
  ['目前尚不清楚黑客是否窃取了数据。', 'It is unclear whether hackers stole data.'],
  ['该公司未透露是否支付赎金。', 'The company did not reveal whether it paid a ransom.'],
  ['没有证据表明客户数据被盗。', 'There is no evidence that customer data was stolen.'],
  ['谷歌被认为是全球最大的威胁情报公司。', "Google is believed to be the world's largest threat intelligence company."],
  // Causatives, negation and modality
  [
    '思科ISE存在漏洞，这使得远程攻击者能够执行任意命令。',
    'A vulnerability exists in Cisco Identity Services Engine, which allows remote attackers to execute arbitrary commands.',
  ],
  ['此漏洞可能不会被广泛利用。', 'The vulnerability may not be widely exploited.'],
  [
    '执法部门表示已完全控制LockBit的所有服务器。',
    'Law enforcement agencies said that they have completely controlled all servers of LockBit.',
  ],
  // Attachment and passives
  ['俄罗斯对乌克兰用户的攻击在2030年增加了250%。', "Russia's attack on Ukrainian users rose 250% in 2030."],
  ['谷歌曾于2029年被私募股权公司以7.8亿美元收购。', 'Google was acquired by private equity firms for $780 million in 2029.'],
  ['该漏洞允许未经身份验证的攻击者执行任意代码。', 'The vulnerability allows unauthenticated attackers to execute arbitrary code.'],
  ['攻击者将恶意软件伪装成安全软件。', 'Attackers disguised malware as security software.'],
  // Persons without an English name, courts
  ['犯罪嫌疑人张某被警方抓获。', 'Suspect Zhang was arrested by police.'],
  ['总经理李明表示，公司将配合调查。', 'General manager Li Ming said that the company will coordinate an investigation.'],
  [
    '最终肖某被判处有期徒刑四年，并处罚金人民币一万元。',
    'A person surnamed Xiao was sentenced to four years in prison and was fined 10,000 yuan.',
  ],
  // Brackets
  [
    '谷歌计划花费26.5亿美元（约188.7亿元人民币）收购该公司。',
    'Google plans to spend $2.65 billion (about 18.87 billion yuan) to acquire the company.',
  ],
  ['OpenSSL存在远程代码执行漏洞（CVE-2031-3602）。', 'A remote code execution vulnerability (CVE-2031-3602) exists in OpenSSL.'],
  // Lists and their kinds
  [
    '澳大利亚、新加坡和日本等国宣布建立新型网络安全部队。',
    'Countries such as Australia, Singapore and Japan announced the establishment of new cybersecurity troops.',
  ],
  ['这是迄今为止最大的数据泄露事件之一。', 'This is one of the largest-ever data breaches.'],
  // What a clause without a subject takes over: its consequence, what can or may be done, what is hoped and claimed, who was seen acting
  ['该公司遭到网络攻击，导致其网站瘫痪。', 'The company suffered a cyberattack, causing its website to be crippled.'],
  ['攻击者可以绕过验证，窃取用户数据。', 'Attackers can bypass verification and can steal user data.'],
  ['研究人员希望改进软件，防止数据泄露。', 'Researchers hope to improve software and hope to prevent a data breach.'],
  ['该组织声称已入侵服务器，窃取了数据。', 'The organization claimed to have hacked into servers and claimed to have stolen data.'],
  ['谷歌监测到微软发布补丁，修复了两个漏洞。', 'Google detected that Microsoft released patches, and Microsoft fixed two vulnerabilities.'],
  // What has grown on to a verb, and what a verb wants behind it
  ['用户应将软件升级到最新版本。', 'Users should upgrade software to the latest version.'],
  ['用户可及时升级至1.3.1版本。', 'Users can promptly upgrade to version 1.3.1.'],
  ['该软件变体称为ShadowPad。', 'The software variant is called ShadowPad.'],
  // A date with its 开始
  ['谷歌从2016年开始征集算法标准。', 'Google has solicited algorithm standards since 2016.'],
  // Whom a pronoun means: who speaks, or who the sentence spoke of, and never a firm where a thing is meant
  ['谷歌表示，该公司将关闭服务器。', 'Google said that it will shut down servers.'],
  ['谷歌披露了一个漏洞，它可引发拒绝服务。', 'Google disclosed a vulnerability.'],
  // And what it doesn't, so that the first clause stands alone
  ['政府启动了一项计划，由谷歌牵头。', 'Governments launched a plan.'],
  ['谷歌预计攻击者将扩大攻击，探索新的技术。', 'Google expects attackers to expand an attack.'],
  ['该公司宣布将推出新软件，修复漏洞。', 'The company announced that it will launch new software.'],
  ['黑客入侵了该公司，并在24小时内阻止了100次攻击。', 'Hackers hacked into the company.'],
  ['没有证据表明数据被盗，将影响用户。', 'There is no evidence that data was stolen.'],
  ['第三方泄露是主要原因，占比高达67%。', 'The third-party breach is the main reason.'],
  ['该组织发展成最大的论坛。', 'The organization developed into the largest forum.'],
  ['谷歌同意两度推迟公开事件。', 'Google agreed to delay making an incident public twice.'],
  ['谷歌宣布，其产品将支持3种语言。', 'Google announced that its products will support three types of languages.'],
  ['谷歌表示，系统存在漏洞，其产品将支持3种语言。', 'Google said that a vulnerability exists in systems.'],
  // 利用 exploits a weakness and uses anything else
  ['黑客利用零日漏洞入侵系统。', 'Hackers hacked into systems by exploiting zero-day vulnerabilities.'],
];

const refuses: readonly (readonly [chinese: string, reason: string])[] = [
  ['我们在文章中发现了漏洞。', 'first-person'],
  ['黑客窃取了龘龘龘。', 'unknown-word'],
  ['只有客户支付赎金，黑客才会归还数据。', 'condition'],
  ['其中，三成设备位于德国。', 'no-whole'],
  ['法国为17%。', 'no-whole'],
  ['营业利润率为22%。', 'no-owner'],
  ['在监管机构看来，该软件窃取了数据。', 'unread-speaker'],
  ['他们测试了这款软件。', 'no-antecedent'],
  ['前者窃取了数据。', 'no-antecedent'],
  ['公安部发布《数据安全条例（征求意见稿）》。', 'unknown-word'],
  ['另有二人受伤。', 'unknown-word'],
  ['该方法被描述为一种龘龘。', 'unknown-word'],
  ['它允许攻击者窃取数据。', 'no-antecedent'],
  ['对绕过检测的代码链进行了讨论。', 'no-subject'],
  ['的在和了数据服务器。', 'no-parse'],
  ['最大的铂金和黄金生产商之一谷歌遭受了攻击。', 'no-parse'],
];

describe('Chinese clauses in English', () => {
  it.each(says)('%s', (chinese, expected) => expect(english(chinese)).toBe(expected));

  it.each(refuses)('refuses: %s', (chinese, reason) => {
    const { clauses, refused } = read(chinese);
    expect(clauses).toEqual([]);
    expect(refused[0]?.reason).toBe(reason);
  });

  it('never says what follows without its condition or its speaker', () => {
    for (const head of ['如果龘龘不龘龘', '据龘龘龘透露', '除非龘龘', '在龘龘龘龘的情况下']) {
      expect(english(`${head}，黑客将窃取数据。`), head).toBeNull();
      expect(english(`${head}，龘龘龘龘，黑客将窃取数据。`), head).toBeNull();
    }
  });
});
