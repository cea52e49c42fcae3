import type { Category, Kind } from '../../model/index.js';
import type { Look } from './look.js';

export interface CategoryCue {
  readonly category: Category;
  /** Strong in a headline, fair in a lead, faint in a body. */
  readonly pattern: RegExp;
  readonly weight: number;
}

/** A word that says what a story is about; weights settle what yields to what (frames: outcome beats means, authority beats topic). */
export const categoryCues: readonly CategoryCue[] = [
  { category: 'ransomware', pattern: /勒索|赎金|\bransom(?:ware|s)?\b|\bransomware\b|LockBit|BlackCat|ALPHV|\bRaaS\b/gi, weight: 1.5 },
  {
    category: 'data-breach',
    pattern:
      /泄露|泄漏|外泄|(?:数据|记录|信息|资料)(?:被|遭)(?:盗|窃)|被盗数据|源代码(?:被|泄)|暗网(?:出售|售卖)|拖库|开盒|裸奔|(?:copied|stole|stolen|took) .{0,30}(?:logs|records|data|information)|\bdata breach\b|\bbreach(?:es|ed)?\b|\bleak(?:s|ed)?\b|\bexposed (?:data|records)\b|\bstolen data\b/gi,
    weight: 1.2,
  },
  {
    category: 'exploitation',
    pattern:
      /在野(?:利用|攻击)|已知被利用|已遭利用|正(?:在|遭)(?:被)?利用|遭(?:到)?(?:黑客)?(?:积极)?利用|\bKEV\b|known exploited|actively exploited|exploited in (?:the wild|attacks)|under (?:active )?(?:attack|exploitation)|zero-day exploited/gi,
    weight: 1.7,
  },
  {
    category: 'vulnerability',
    pattern:
      /漏洞|补丁|修复|CVE-\d|提权|远程代码执行|\bvulnerabilit(?:y|ies)\b|\bflaws?\b|\bpatch(?:es|ed)?\b|\bbugs?\b|\bCVE\b|\bRCE\b|zero[- ]day/gi,
    weight: 1,
  },
  {
    category: 'apt',
    pattern:
      /\bAPT[- ]?(?:C-)?\d*\b|国家(?:支持|背景|级)|间谍|军方|网络战|有关联的(?:黑客|组织)|海莲花|蔓灵花|摩诃草|\b(?:state|nation)[- ](?:sponsored|backed|linked|state)|\b(?:china|russia|iran|north korea|pakistan|india|vietnam)[n]?-(?:linked|aligned|nexus|backed)|espionage|\bLazarus\b|俄乌战争/gi,
    weight: 1.5,
  },
  {
    category: 'malware',
    pattern:
      /木马|窃密|后门|僵尸网络|恶意软件|病毒|蠕虫|挖矿|间谍软件|bootkit|rootkit|加载器|窃取程序|\bmalware\b|\btrojan|\bstealer|\bbotnet|\bbackdoor|\bloader\b|\bspyware\b|\bworm\b|\bbanking trojan|cryptojack|\bmin(?:e|ing) crypto|\bRAT\b|Cobalt Strike|EDR[- ]?(?:killer|nerfing)/gi,
    weight: 1.15,
  },
  {
    category: 'supply-chain',
    pattern: /供应链|投毒|恶意包|第三方供应商|\bsupply[- ]chain\b|\bnpm\b|\bPyPI\b|malicious packages?|typosquat|trojanized/gi,
    weight: 1.6,
  },
  {
    category: 'fraud',
    pattern:
      /诈骗|钓鱼|骗(?:取|局|术|子)|仿冒|冒充|薅羊毛|逃匿|盗刷|杀猪盘|洗钱|\bphishing\b|\bscam(?:s|mers?)?\b|\bfraud(?:sters?)?\b|\bromance\b|\bsmishing\b|\bvishing\b|business email compromise|\bBEC\b|\bimpersonat|truff/gi,
    weight: 1.3,
  },
  {
    category: 'law-enforcement',
    pattern:
      /逮捕|抓获|抓捕|被捕|落网|破获|起诉|被控|指控|认罪|判处|判刑|获刑|有期徒刑|制裁|没收|查封|捣毁|通缉|悬赏|警方|检方|法院|净网|民警|\barrest(?:s|ed)?\b|\bcharged?\b|\bindict|\bpleads?\b|\bplead(?:ed)? guilty|\bsentenced?\b|\bjailed\b|\bsanction(?:s|ed)?\b|\bseiz(?:es|ed)\b|\btake ?down\b|\bextradit|\bEuropol\b|\bFBI\b|\bconvicted\b/gi,
    weight: 1.25,
  },
  {
    category: 'privacy',
    pattern:
      /隐私|GDPR|个人信息保护|明文存储|位置数据|数据保护(?:委员会|机构|法)|用户权益|监管机构.{0,8}罚|被罚|罚款|\bprivacy\b|\bdata protection\b|\btracking\b|misled users|\bsurveillance\b|facial recognition|人脸识别/gi,
    weight: 1.3,
  },
  {
    category: 'policy',
    pattern:
      /政策|法案|法规|条例|指南|标准|战略|备忘录|审计|白宫|行政令|立法|政府|部委|国务院|网信办|工信部|办法|监管|合规|议会|欧盟委员会|国会|\bpolicy\b|\bstrategy\b|\bdirective\b|\bregulat(?:ion|or|ors)\b|\bguidance\b|\bCommission\b|\bWhite House\b|\bCongress\b|\bSenate\b|\bexecutive order\b|\blegislation\b|\blaw(?:makers)?\b|\bbill\b/gi,
    weight: 0.9,
  },
  {
    category: 'outage',
    pattern:
      /蓝屏|宕机|停运|崩溃|服务中断|断网|瘫痪|死机|\boutages?\b|\bcrash(?:es|ed)?\b|\bBSOD\b|\bblue screen|knocked offline|\bdowntime\b/gi,
    weight: 1.4,
  },
  { category: 'ddos', pattern: /拒绝服务攻击|\bDDoS\b|分布式拒绝服务|流量攻击/gi, weight: 1.5 },
  {
    category: 'ai-security',
    pattern:
      /大模型|智能体|提示(?:词)?注入|ChatGPT|OpenAI|DeepSeek|生成式|AI安全|人工智能安全|越狱攻击|\bLLMs?\b|prompt injection|\bjailbreak|\bAI (?:agents?|models?)\b|\bgenerative AI\b/gi,
    weight: 1.1,
  },
  {
    category: 'industry',
    pattern:
      /收购|融资|并购|卖身|新品|产业|市场|大会|峰会|零信任|估值|上市|IPO|营收|裁员|人才|厂商|解决方案|合作|价格战|车型|\bacqui(?:res?|red|sition)\b|\braises? \$|\bfunding\b|\blaunch(?:es|ed)\b|\bmarket\b|\bstartups?\b|\bIPO\b|\blayoffs?\b|\bCISOs?\b|\bvendor/gi,
    weight: 0.9,
  },
  {
    category: 'intrusion',
    pattern:
      /入侵|攻陷|篡改|盗币|加密货币(?:被盗|失窃)|heist|crypto theft|黑客攻击|网络攻击|被黑|劫持|渗透|黑客(?:组织|团伙)|\bhack(?:s|ed|ers|tivists?)?\b|\bintrusions?\b|\bcompromised?\b|\bcyber-?attacks?\b|\bhijack|\bdefac/gi,
    weight: 0.95,
  },
  {
    category: 'research',
    pattern:
      /逆向|源码分析|原理|技术分析|免杀|靶场|\bCTF\b|内网渗透|论文|fuzz|调试|脱壳|研究(?:人员)?(?:提出|综述)|\breverse engineering\b|\bdebugg|\binternals\b|\btechnique\b|\bfuzzing\b|\btimeline\b/gi,
    weight: 0.9,
  },
];

const HEADLINE = 4;
const LEAD = 2;
const BODY = 0.25;
/** Beyond so many mentions a word adds nothing more. */
const ENOUGH = 8;

/** Words that a more specific category takes over when both stand in the headline: [winner, loser]. */
const YIELDS: readonly (readonly [Category, Category])[] = [
  ['exploitation', 'vulnerability'],
  ['ransomware', 'malware'],
  ['ransomware', 'data-breach'],
  ['ransomware', 'intrusion'],
  ['supply-chain', 'malware'],
  ['data-breach', 'intrusion'],
  ['apt', 'intrusion'],
  ['apt', 'malware'],
  ['ddos', 'intrusion'],
  ['outage', 'intrusion'],
  ['malware', 'vulnerability'],
  ['ai-security', 'industry'],
];

/** Category with all scores, highest first. A kind lends its own where nothing else speaks. */
export function judgeCategory(look: Look, kind: Kind): { category: Category; scores: readonly (readonly [Category, number])[] } {
  const scores = new Map<Category, number>();
  for (const { category, pattern, weight } of categoryCues) {
    const times = (text: string, most: number) => Math.min(text.match(pattern)?.length ?? 0, most);
    const score = weight * (HEADLINE * times(look.title, 2) + LEAD * times(look.lead, 2) + BODY * times(look.body, ENOUGH));
    if (score > 0) scores.set(category, score);
  }
  for (const [winner, loser] of YIELDS) {
    const [a, b] = [scores.get(winner) ?? 0, scores.get(loser) ?? 0];
    if (a >= HEADLINE && b > 0) scores.set(loser, Math.min(b, a * 0.9));
  }
  const order = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [best] = order;
  if (kind === 'digest') {
    // A digest is of the category that at least half of it is about.
    const sum = order.reduce((total, [, score]) => total + score, 0);
    return { category: best && best[1] >= sum / 2 ? best[0] : 'other', scores: order };
  }
  if (best && best[1] >= 1) return { category: best[0], scores: order };
  return { category: kind === 'research' ? 'research' : kind === 'promo' ? 'industry' : 'other', scores: order };
}
