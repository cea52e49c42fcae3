import type { EntityCase } from './entity.en.js';

/** Sentences with the things they name: `id type: forms`. */
export const chineseEntities: readonly EntityCase[] = [
  { text: '微软公司披露，黑客利用Windows漏洞攻击用户。', things: ['microsoft org: 微软公司', 'windows product: Windows'] },
  { text: '美國聯邦調查局警告企業注意網路釣魚。', things: ['us-fbi org: 美國聯邦調查局'] },
  { text: '网络安全和基础设施安全局（CISA）发布了指南。', things: ['us-cisa org: 网络安全和基础设施安全局/CISA'] },
  { text: '奇安信 CERT监测到攻击。', things: ['qianxin-cert org: 奇安信 CERT'] },
  { text: '36 氪报道了此事。', things: ['36kr org: 36 氪'] },
  // Numbered clusters, families and detections tell by their shape.
  { text: '威胁组织UNC55371使用了恶意软件。', things: ['~unc55371 actor: UNC55371'] },
  { text: '该样本为Trojan.Win32.Foobar的变种。', things: ['~trojanwin32foobar malware: Trojan.Win32.Foobar'] },
  { text: '名为FooStealer的木马正在传播。', things: ['~foostealer malware: FooStealer'] },
  { text: '安全公司Foobaria表示已通知客户。', things: ['~foobaria org: Foobaria'] },
  // Lists.
  {
    text: '传播的木马包括Amadey、Foonguish 和 Vidar。',
    things: ['amadey malware: Amadey', 'vidar malware: Vidar', '~foonguish malware: Foonguish'],
  },
  { text: 'LockBit、Akira等勒索软件团伙十分活跃。', things: ['lockbit actor: LockBit', 'akira actor: Akira'] },
  { text: 'LockBit勒索软件加密了文件。', things: ['lockbit malware: LockBit'] },
  // Persons.
  { text: '发言人Andrea Foonley称，Foonley已获悉此事。', things: ['~andreafoonley person: Andrea Foonley/Foonley'] },
  { text: '研究员埃里克·福勒特表示，福勒特的团队已上报。', things: ['~埃里克福勒特 person: 埃里克·福勒特/福勒特'] },
  { text: '民警锁定肖某等人，肖某被抓获。', things: ['~肖某 person: 肖某'] },
  { text: '首席科学家陈石磊强调了这一点。', things: ['~陈石磊 person: 陈石磊'] },
  // Organizations by their endings.
  { text: '受害者是江苏晟晖信息科技有限公司。', things: ['~江苏晟晖信息科技有限公司 org: 江苏晟晖信息科技有限公司'] },
  { text: '北京海淀警方重拳出击。', things: ['~北京海淀警方 org: 北京海淀警方'] },
  { text: '昨天，巴西数据保护局发布禁令。', things: ['~巴西数据保护局 org: 巴西数据保护局'] },
  // Title marks.
  { text: '根据《网络安全法》，该公司被罚。', things: ['cybersecurity-law law: 《网络安全法》'] },
  { text: '两部门印发《关于推进福瓦产业发展的意见》。', things: ['~关于推进福瓦产业发展的意见 law: 《关于推进福瓦产业发展的意见》'] },
  // Weak forms with a context.
  { text: '美国检方起诉了他，司法部未予置评。', things: ['united-states place: 美国', 'us-doj org: 司法部'] },
  { text: '社交媒体巨头Meta公司被罚款。', things: ['meta org: Meta'] },
  { text: 'Play勒索软件加密了系统。', things: ['play malware: Play'] },
  // Word edges.
  { text: '该方案可提高通信效率，高通公司未受影响。', things: ['qualcomm org: 高通公司'] },
  { text: '其中国家队表现突出，中国队次之。', things: ['china place: 中国'] },
  // Aliases.
  { text: '该组织被称为Foo Gang团伙，又名Storm-98765。', things: ['~foogang actor: Foo Gang/Storm-98765'] },
];

export const noChineseEntities: readonly string[] = [
  '攻击者利用SQL注入和XSS漏洞窃取数据。',
  '这家网络安全公司的首席执行官表示担忧。',
  '司法部门正在调查。',
  '公安部门提醒市民注意防范。',
  '攻击者通过RDP和VPN访问内网。',
  '该公司称，多家银行和医院受到影响。',
  '请使用HTTP POST请求提交JSON数据。',
  '黑客在暗网论坛出售用户数据。',
  '提高通信效率',
  '漏洞编号为CVE-2024-12345，CVSS评分9.8。',
  '用户应下载PDF文件并用AES加密。',
];
