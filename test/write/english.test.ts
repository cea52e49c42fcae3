import { describe, expect, it } from 'vitest';
import { wordEnglish } from '../../src/write/phrase/en/index.js';
import { ANCHOR, readOne } from '../derive/one-sentence.js';

function english(text: string, headline?: true): string | null {
  return wordEnglish(readOne(text, 'zh'), { named: new Set(), anchor: ANCHOR, ...(headline ? { headline } : {}) }).text;
}

type Row = readonly [chinese: string, english: string];

/** The verb that an object calls for. */
const verbs: readonly Row[] = [
  ['微软发布了一份安全公告。', 'Microsoft issued a security advisory.'],
  ['谷歌发布了年度报告。', 'Google published an annual report.'],
  ['攻击者可能获得系统的访问权限。', 'Attackers may gain access to systems.'],
  ['黑客利用漏洞提升了权限。', 'Hackers escalated privileges by exploiting vulnerabilities.'],
  ['企业需要提升安全能力。', 'Companies must improve security capabilities.'],
  ['检察官起诉了两名黑客。', 'Prosecutors charged two hackers.'],
  ['警方打击了多起电信诈骗案件。', 'The police cracked down on several telecom fraud cases.'],
  ['该公司拒绝透露细节。', 'The company declined to reveal details.'],
  ['该公司采取了行动。', 'The company took action.'],
  ['双方签署了合作协议。', 'Both sides signed a cooperation agreement.'],
  ['该银行发生了大规模数据泄露事件。', 'A large-scale data breach occurred at the bank.'],
  ['该公司回应称，数据没有泄露。', 'The company responded that data was not leaked.'],
  ['攻击者难以绕过该机制。', 'Attackers struggle to bypass the mechanism.'],
  ['谷歌拟以约230亿美元的价格收购该公司。', 'Google plans to acquire the company for about $23 billion.'],
  ['研究人员发现Kubernetes中存在严重安全漏洞。', 'Researchers found serious vulnerabilities in Kubernetes.'],
  ['该命令旨在保护消费者。', 'The command aims to protect consumers.'],
];

/** Words whose parts or first sense say something else. */
const words: readonly Row[] = [
  ['该平台收录了329个漏洞。', 'The platform recorded 329 vulnerabilities.'],
  ['该银行在2026年遭遇安全漏洞。', 'The bank suffered a security breach in 2026.'],
  ['该应用实现了三个命令。', 'The application implemented three commands.'],
  ['攻击者可拦截网络流量。', 'Attackers can intercept network traffic.'],
  ['诈骗者接管了受害者的账户。', "Scammers took over victims' accounts."],
  ['该公司的估值一路飙升。', "The company's valuation soared."],
  ['融资由两家银行领投。', 'Funding was led by two banks.'],
  ['该公司回答了记者的问题。', "The company answered journalists' questions."],
  ['该方法的难点在于数据质量。', 'Difficulties of the method lie in data quality.'],
  ['解析器将其解释为空格。', 'Parsers interpret it as a space.'],
  ['研究人员公布了3000个公开的密钥。', 'Researchers published 3,000 publicly disclosed keys.'],
  ['该恶意软件将设备的访问权限出租给其他犯罪分子。', 'The malware rented out access to devices to other criminals.'],
  ['该团体致力于保护消费者。', 'The group is committed to protecting consumers.'],
  ['受影响的系统不局限于服务器。', 'Affected systems are not limited to servers.'],
];

/** Articles and number where Chinese has neither. */
const articles: readonly Row[] = [
  ['该组织发挥了重要作用。', 'The organization played an important role.'],
  ['该恶意软件窃取用户的密码。', "The malware steals users' passwords."],
  ['用户空间程序不在内核空间运行。', 'User space programs do not run in the kernel space.'],
  ['该大会在北京举行。', 'The conference was held in Beijing.'],
  ['攻击造成了数百万美元的损失。', 'The attack caused millions of dollars in losses.'],
  ['安全团队监测到恶意流量。', 'The security team detected malicious traffic.'],
  ['圣路易斯大学的研究人员发现了新型后门攻击。', 'Saint Louis University researchers found a new backdoor attack.'],
  ['恶意软件创建了名为Foo的计划任务。', 'Malware created a scheduled task called Foo.'],
  [
    '欧洲国家已禁止中国零部件进入其电信网络。',
    'European countries have banned Chinese parts from entering their telecommunications networks.',
  ],
  ['攻击者可在当前进程的上下文中执行代码。', 'Attackers can execute code in the context of the current process.'],
  ['24岁的男子被捕。', 'A 24-year-old man was arrested.'],
  ['英伟达发布了Hopper架构。', 'NVIDIA released the Hopper architecture.'],
  ['攻击者利用CHM文件执行命令。', 'Attackers executed commands using CHM files.'],
  ['RADIUS协议存在漏洞。', 'A vulnerability exists in the RADIUS protocol.'],
  ['攻击者控制了单个网络。', 'Attackers controlled a single network.'],
  ['此份数据的价格为2000美元。', 'The price of the data is $2,000.'],
  ['广东省教育厅发布了声明。', 'The Guangdong provincial department of education issued a statement.'],
  ['公司的业务未受影响。', "The company's business was not affected."],
  ['国家标准化管理委员会发布了标准。', 'The Standardization Administration of China released standards.'],
  ['德国总理访问了美国。', 'The German chancellor visited the United States.'],
  ['网络安全专家发现了意外泄露的密钥。', 'Cybersecurity experts found accidentally leaked keys.'],
  ['研究人员发表了一篇三页的论文。', 'Researchers published a three-page paper.'],
  ['美国政府启动了为期两年的挑战赛。', 'The US government launched a two-year challenge competition.'],
  ['黑客下载了第二阶段的恶意软件。', 'Hackers downloaded second-stage malware.'],
  ['该活动由朝鲜相关的网络犯罪分子发起。', 'The activity was launched by North Korea-linked cybercriminals.'],
];

/** Tense, which Chinese leaves to what is spoken of. */
const tenses: readonly Row[] = [
  ['该漏洞会影响旧版本。', 'The vulnerability affects old versions.'],
  ['该公司将关闭其业务。', 'The company will shut down its business.'],
  ['该工具简称为KD。', 'The tool is called KD.'],
  ['该平台提供了存储服务。', 'The platform provides storage services.'],
  ['自3月以来该组织的活动遭到重创。', "Since March, the organization's activity has been hit."],
  ['从2017年12月到2022年9月，第三方能够访问源代码。', 'From December 2017 to September 2022, third parties could access source code.'],
  ['2023年，该公司正在开发应用。', 'In 2023, the company was developing applications.'],
  ['微软2023年的收入为2119亿美元。', "Microsoft's revenue in 2023 was $211.9 billion."],
  ['该漏洞被跟踪为CVE-2029-1234。', 'The vulnerability is tracked as CVE-2029-1234.'],
  ['该银行曾在2015年遭到入侵。', 'The bank suffered an intrusion in 2015.'],
  ['黑客最初要求该银行支付赎金。', 'Hackers initially told the bank to pay a ransom.'],
];

/** Frames that the two languages build differently. */
const frames: readonly Row[] = [
  ['黑客已试图利用该问题进行攻击。', 'Hackers have tried to exploit the issue in attacks.'],
  ['该公司以120亿美元的估值融资10亿美元。', 'The company raised $1 billion at a $12 billion valuation.'],
  ['该方法能以98%的准确率识别工具。', 'The method is able to identify tools with 98% accuracy.'],
  ['攻击者以管理员身份登录系统。', 'Attackers logged in to systems as an administrator.'],
  ['AT&T官网公告显示，该公司未受影响。', "A notice on AT&T's official website said that the company was not affected."],
  ['37%的受访者表示其高管缺乏信任。', '37% of respondents said that their executives lack trust.'],
  ['研究人员展示了其模型的有效性。', 'Researchers showed the effectiveness of their models.'],
  ['黑客窃取了其数据。', 'Hackers stole its data.'],
  ['该后门由卡巴斯基的研究人员首次发现。', 'The backdoor was first found by Kaspersky researchers.'],
  ['有两名男子分别试图杀害他。', 'Two men separately tried to kill him.'],
  ['用户永远不会成为此类攻击的目标。', 'Users will never become targets of these attacks.'],
  ['攻击中利用的漏洞被标识为CVE-2030-5441。', 'In an attack, the exploited vulnerability is tracked as CVE-2030-5441.'],
  ['北京和深圳为分会场。', 'Beijing and Shenzhen are branch venues.'],
  ['该支出仅有568705美元。', 'The spending is only $568,705.'],
  ['该奖金高达一百万美元。', 'The bonus is as much as $1 million.'],
  ['谷歌要求该法院作出裁决。', 'Google asked the court to make a ruling.'],
  ['以色列的十几个组织遭到攻击。', 'More than 10 organizations in Israel were attacked.'],
  ['宾夕法尼亚州的联邦调查局官员试图访问设备。', 'FBI officials in Pennsylvania tried to access devices.'],
  ['当局将手机运送到弗吉尼亚州的匡蒂科。', 'Authorities delivered mobile phones to Quantico, Virginia.'],
  ['谷歌向92个国家的消费者发出了警报。', 'Google sent alerts to consumers in 92 countries.'],
  ['该公司被处以155万美元（约合人民币1123万元）罚款。', 'The company was fined $1.55 million (about 11.23 million yuan).'],
  ['骗子接管了受害者的钱包和X账号。', "Scammers took over victims' wallets and X accounts."],
  ['近76%的网站和应用程序采用了该模式。', 'Nearly 76% of websites and apps adopted the model.'],
  ['研究人员展示了其模型的可扩展性和有效性。', 'Researchers showed the scalability and effectiveness of their models.'],
  ['这是两种不同的写法。', 'These are two different ways of writing.'],
  ['FBI发言人证实了该消息。', 'An FBI spokesperson confirmed the message.'],
  ['Linksys的两款路由器被黑客攻击。', 'Two Linksys routers were hacked.'],
  ['攻击者将数据泄露到他们控制的服务器。', 'Attackers exfiltrated data to servers controlled by them.'],
  ['该公司已经运营近20年。', 'The company has operated for nearly 20 years.'],
  [
    '美国金融服务公司富达投资公司（Fidelity Investments）通知了客户。',
    'US financial services company Fidelity Investments notified customers.',
  ],
  ['鸿蒙是中国华为公司的一款操作系统。', 'HarmonyOS is an operating system from Chinese company Huawei.'],
];

/** Figures with what they count or measure. */
const figures: readonly Row[] = [
  ['该公司阻止了100多次攻击尝试。', 'The company blocked more than 100 attack attempts.'],
  ['该漏洞获得了高危评分（CVSS评分：8.8）。', 'The vulnerability received a high-severity CVSS score of 8.8.'],
  ['研究人员在5.4.0版本中发现了漏洞。', 'Researchers found vulnerabilities in version 5.4.0.'],
  ['截至2029年，全球有超过6.2万台受感染的设备。', 'As of 2029, there were more than 62,000 infected devices worldwide.'],
  ['1.22.21版本于7月12日发布。', 'Version 1.22.21 was released on July 12.'],
  ['该公司支付了超过500万美元的罚款。', 'The company paid a fine of more than $5 million.'],
];

const headlines: readonly Row[] = [
  ['黑客窃取了该银行的客户数据', "Hackers steal bank's customer data."],
  ['微软修复了一个零日漏洞', 'Microsoft fixes zero-day vulnerability.'],
];

/** What tells only that something was told. */
const hollow: readonly string[] = ['丰田发布了一则通知。', '路透社发布了报道。', '美国警告了其西方盟友。'];

describe('newsroom English', () => {
  it.each(hollow)('says nothing: %s', (chinese) => expect(english(chinese)).toBeNull());
  it.each(verbs)('%s', (chinese, expected) => expect(english(chinese)).toBe(expected));
  it.each(words)('%s', (chinese, expected) => expect(english(chinese)).toBe(expected));
  it.each(articles)('%s', (chinese, expected) => expect(english(chinese)).toBe(expected));
  it.each(tenses)('%s', (chinese, expected) => expect(english(chinese)).toBe(expected));
  it.each(frames)('%s', (chinese, expected) => expect(english(chinese)).toBe(expected));
  it.each(figures)('%s', (chinese, expected) => expect(english(chinese)).toBe(expected));
  it.each(headlines)('headline: %s', (chinese, expected) => expect(english(chinese, true)).toBe(expected));
});
