import type { Kind } from '../../model/index.js';
import type { Look } from './look.js';

/** A reason to call an article of one kind. The first of the list that holds decides. */
export interface KindCue {
  readonly name: string;
  readonly kind: Kind;
  readonly holds: (look: Look) => boolean;
}

const title = (pattern: RegExp) => (look: Look) => pattern.test(look.title);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Row labels of a Chinese vulnerability bulletin. */
const ADVISORY_ROWS =
  /漏洞名称|漏洞编号|影响(?:版本|范围|组件|量级)|不受影响版本|危害(?:等级|描述)|漏洞(?:描述|等级|类型|概述|详情)|CVSS\s?3\.\d?\s?分数|POC\s?状态|EXP\s?状态|在野利用状态|修复(?:建议|方案)|处置建议|安全建议|威胁类型|利用可能性|安全版本/g;

const DATELINE =
  /(?:\d{1,2}月\d{1,2}日|近日|日前|昨日|今日|本周|上周|当地时间|美东时间)[^。\n]{0,40}(?:消息|报道|称|表示|发布|披露|宣布|公布|透露|通报)|消息，|据[^，。\n]{2,30}(?:报道|消息|披露|透露|介绍|悉|了解)/;
const NEWS_VERB_ZH =
  /遭|卖身|现身|叫停|狂飙|沦陷|盯上|中招|失守|停摆|被(?:黑|盗|捕|罚|控|判|曝|入侵|攻击|起诉|逮捕|查|指|叫停|封|泄露|利用)|泄露|勒索|攻击|入侵|窃取|盗|披露|曝光|逮捕|抓获|落网|起诉|认罪|判处|获刑|罚款|制裁|收购|融资|裁员|宣布|发布|警告|通报|修复|修补|漏洞|瘫痪|宕机|中断|封禁|禁止|要求|批准|生效|出台|印发|滥用|利用|部署|传播|瞄准|针对|发现|曝|否认|承认|推出|上线|启动|关闭|诈骗|打击|捣毁|支付|提议|敦促|呼吁|拟|将/;
const NEWS_VERB_EN =
  /\b(?:hack(?:s|ed|ers?)?|breach(?:es|ed)?|leak(?:s|ed)?|steal(?:s|ing)?|stole|stolen|expos(?:es?|ed|ing)|attack(?:s|ed|ers?)?|target(?:s|ed|ing)?|exploit(?:s|ed|ing)?|warn(?:s|ed)?|patch(?:es|ed)?|fix(?:es|ed)?|arrest(?:s|ed)?|charg(?:es|ed)|sentenc(?:es|ed)|indict(?:s|ed)|plead(?:s|ed)?|jail(?:s|ed)?|seiz(?:es|ed)|sanction(?:s|ed)?|fin(?:es|ed)|su(?:es|ed)|ban(?:s|ned)?|acquir(?:es|ed)|raises|launch(?:es|ed)|releas(?:es|ed)|unveils?|announc(?:es|ed)|claims?|confirms?|denies|disrupt(?:s|ed)?|dismantl(?:es|ed)|hit(?:s)?|hijack(?:s|ed)?|blam(?:es|ed)|cop(?:y|ies|ied)|steals|abus(?:es|ed|ing)|deploy(?:s|ed)?|deliver(?:s|ing)?|spread(?:s|ing)?|uses?|using|adds?|says?|said|reveal(?:s|ed)|discover(?:s|ed)?|found|find(?:s)?|uncover(?:s|ed)?|spot(?:s|ted)?|urges?|orders?|sells?|selling|peddling|paid|pays?|owes?|loses?|lost|misled|rose|spikes?|surges?|caught|takes? down|taken down|faces?|drops?|down|ransomware|malware|outage|flaws?|vulnerabilit(?:y|ies)|zero[- ]day|backdoor|botnet|phishing|scam(?:s|mers)?|spyware|fraud)\b/i;
const SAYING_EN =
  /\b(?:said|says|told|according to|reported|announced|disclosed|warned|confirmed|revealed|published|released|claims?|discovered|found|observed|identified|uncovered|detailed)\b/i;

/** Sources that mainly report events; a post of theirs with a speaker or a day in the lead is news unless something above says otherwise. */
const OUTLETS =
  /安全内参|安全圈|solidot|cnbeta|IT之家|奇客|黑客新闻|安全牛|E安全|看雪|代码卫士|嘶吼|安全客|FreeBuf|The Register|Security ?Affairs|Bleeping|The Hacker News|Hacker News|The Record|SecurityWeek|Dark Reading|TechCrunch|Wired|Ars Technica|Krebs|CyberScoop|Infosecurity|Graham Cluley|Malwarebytes|HackRead|Help Net Security|ZDNet|Reuters|Bloomberg/i;

const TECHNICAL_TITLE =
  /逆向|复现|源码|剖析|样本分析|漏洞挖掘|免杀|绕过|实战|靶场|渗透|writeup|\bWP\b|内网|提权|代码审计|Hook|hook|脱壳|加固|调试|shellcode|fuzz|原理|入门|详解|手法|攻防演练|红队|蓝队|取证|CTF|RCE分析|利用链|反序列化|注入(?:技术|攻击)?|浅析|深入(?:理解|分析)|技术分析|分析与|论文|IoC|学习笔记|笔记|Tips|技巧|教程|指北|小白|备忘|速查/i;
const TECHNICAL_TITLE_EN =
  /\b(?:deep dive|analysis of|analy[sz]ing|dissecting|reverse[- ]engineering|walkthrough|write-?up|exploiting (?:a|the|an)|how (?:we|i|to)|internals|part \d|tutorial|hunting|detecting|recovering|bypassing|abusing|unpacking|decrypting|under the hood|technical|research|trends? report|threat report|case study|proof of concept|introducing|a look at|understanding|inside|write-up)\b/i;

/** In the order of test: what an article is not comes before what it is, and news has to be earned. */
export const kindCues: readonly KindCue[] = [
  {
    name: 'github-activity',
    kind: 'other',
    holds: title(
      /\b(?:starred|forked|pushed to|created a (?:repository|branch)|opened (?:an issue|a pull request))\b|^Update \d{4}-\d\d|^v?\d+\.\d+(?:\.\d+)*$/i,
    ),
  },
  {
    name: 'podcast-number',
    kind: 'other',
    holds: title(/\b(?:stormcast|podcast|episode|ep\.?\s?\d+|S\d+E\d+)\b|^(?:ESW|PSW|SWN|BSW|ASW)\s?#|\bSWN\b.*#\d/i),
  },
  {
    name: 'exploit-database',
    kind: 'other',
    holds: (look) =>
      /^\[(?:webapps|remote|local|dos|papers|hardware|shellcode)\]/i.test(look.title) ||
      /CXSECURITY|exploit-?db|packet ?storm/i.test(look.source),
  },
  {
    name: 'digest-column',
    kind: 'digest',
    holds: title(
      /早报|日报|周报|月报|晚报|半月(?:观察|刊)|早知道|牛览|安全资讯|要闻(?:速览|汇总|回顾)|\bround\s?(?:up|\d+)|newsletter|\brecap\b|roundup|\bweek in\b|attacks? timeline/i,
    ),
  },
  {
    name: 'promo-headline',
    kind: 'promo',
    holds: title(
      /报名|招聘|招人|招募|诚聘|开班|课程|训练营|抽奖|福利|直播(?:预告|回放)?|送书|礼包|优惠|限时|重磅发布|重磅推出|发布\d+款|新品(?:发布)?$|入选|荣获|斩获|喜讯|喜报|蝉联|获奖|殊荣|冠军|签约|携手|助力|亮相|赋能|牛品推荐|战略合作|圆满(?:落幕|举[办行]|成功)|成功举[办行]|邀请函|诚邀|议程|倒计时|(?:大赛|峰会|大会|沙龙|活动)(?:.{0,6})(?:启动|开启|预告|来袭|通知|征集)|征集|征文|试用|预约|预售|众测|双倍积分|积分|内推|校招|社招|认证培训|培训班|中标|参编|授牌|揭牌|独家冠名|年终盛典/,
    ),
  },
  {
    name: 'promo-headline-en',
    kind: 'promo',
    holds: title(
      /\b(?:webinar|sponsored|register now|join us|free trial|giveaway|discount|hiring|we'?re hiring|demo day|named a leader|recognized (?:as|in)|wins? .{0,30}award|black friday|partner content|call for (?:speakers|sponsors)|meet us|booth)\b|\be-?book\b|\bdeals?\b.*%/i,
    ),
  },
  {
    name: 'partner-content',
    kind: 'promo',
    holds: (look) => /^\s*(?:partner content|sponsored (?:post|content|feature)|contributed by|advertis)/i.test(look.lead),
  },
  {
    name: 'promo-own-product',
    kind: 'promo',
    holds: (look) =>
      count(look.body, /扫码|二维码|报名|咨询热线|立即(?:购买|报名|体验)|添加(?:客服|小助手)|优惠|学费|课时|讲师|学员/g) >= 5,
  },
  {
    name: 'call-for-papers',
    kind: 'notice',
    holds: title(
      /征求意见|公示|公告$|的通知|现予公布|管理(?:办法|条例|规定)(?:》)?(?:全文|发布稿)?$|^《[^》]+》(?:全文)?$|call for papers|(?:标准|规范)（?(?:报批稿|送审稿|征求意见稿)|全文[）)]?$/i,
    ),
  },
  {
    name: 'articles-of-law',
    kind: 'notice',
    holds: (look) => count(look.body, /第[一二三四五六七八九十百]+条/g) >= 4 && /现予公布|自.{2,14}起(?:施行|实施)|第一条/.test(look.body),
  },
  {
    name: 'digest-headline',
    kind: 'digest',
    holds: title(
      /早报|日报|周报|月报|晚报|快报|半月|资讯|快讯|早知道|牛览|一周(?!后|前|内|以来|时间)|每周|每日|要闻|头条汇总|汇总|盘点|大事记|周刊|速览|一览|简讯|热点(?:新闻|事件|汇总)|\bround\s?(?:up|\d+)|newsletter|\brecap\b|roundup|week in|this week|weekly|daily (?:news|brief|digest)|attacks? timeline|\btimeline\b|digest\b|wrap-?up|bulletin for|\bW\d{1,2}\b/i,
    ),
  },
  {
    name: 'digest-double-headline',
    kind: 'digest',
    holds: (look) => look.title.split(/[；;]/).filter((part) => part.trim().length > 5).length >= 2 && /[|｜丨_/]|；/.test(look.title),
  },
  {
    name: 'digest-links',
    kind: 'digest',
    holds: (look) => count(look.body, /(?:相关链接|原文链接|阅读原文|参考链接|信息来源|消息来源|原文地址|来源)[：:]/g) >= 3,
  },
  {
    name: 'digest-items',
    kind: 'digest',
    holds: (look) =>
      look.items >= 5 &&
      count(look.body, /近日|日前|\d{1,2}月\d{1,2}日|据/g) >= 4 &&
      !TECHNICAL_TITLE.test(look.title) &&
      look.codeShare < 0.05 &&
      /[；;]|[、,]/.test(look.title),
  },
  {
    name: 'advisory-headline',
    kind: 'advisory',
    holds: title(
      /风险通告|漏洞通告|安全通告|安全公告|漏洞预警|漏洞风险|预警通告|通告|风险提示|补丁日|立即打补丁|漏洞(?:威胁)?(?:情报)?预警|高危预警|0day预警|(?:漏洞|安全)(?:更新)?公告|漏洞提醒|\[?(?:CVE|CNVD|CNNVD)-\d{4}-?\d+\]?.{0,12}(?:漏洞|vulnerability)?$|security advisory|security (?:update|bulletin)s? (?:for|available)|^(?:DSA|USN|RHSA|GLSA|SUSE|FEDORA|VU#|ICSA|ZDI)-?\d/i,
    ),
  },
  { name: 'advisory-rows', kind: 'advisory', holds: (look) => new Set(look.body.match(ADVISORY_ROWS) ?? []).size >= 3 },
  {
    name: 'advisory-many-ids',
    kind: 'advisory',
    holds: (look) =>
      new Set(look.body.match(/CVE-\d{4}-\d{4,}/g) ?? []).size >= 4 &&
      /修复|patch|fix|advisory|通告|公告|漏洞/i.test(look.title) &&
      count(look.body, /版本|version|\d+\.\d+\.\d+/gi) >= 8 &&
      look.lang === 'zh',
  },
  {
    name: 'opinion-headline',
    kind: 'opinion',
    holds: title(
      /解读|观点|专家|思考|浅谈|漫谈|谈谈|对比|如何[^，。]*(?:以及|应对|打造|构建|破局|做好)|打造|保驾护航|趋势|十大热点|政策及影响|启示|展望|建议$|[|｜]\s*评论|访谈|对话|专访|评析|述评|之路|之道|方法论|怎么看|何去何从|为什么|是什么|研判|观察$|探讨|白皮书|框架|体系|治理|发展|建设|时代|赛道/,
    ),
  },
  {
    name: 'opinion-headline-en',
    kind: 'opinion',
    holds: title(
      /\b(?:why|opinion|commentary|interview|q&a|predictions?|lessons|my thoughts|the (?:future|case|state) of|perspective|what (?:you|we) (?:need|should|can)|should (?:you|we)|is it time|best practices|guide to|tips)\b|\?$/i,
    ),
  },
  {
    name: 'research-code',
    kind: 'research',
    holds: (look) => look.codeShare > 0.12 || count(look.body, /\b[0-9a-f]{32}\b|\b[0-9a-f]{64}\b/gi) >= 4,
  },
  { name: 'research-figures', kind: 'research', holds: (look) => count(look.body, /图\s?\d+|表\s?\d+|如[下上]图|如图/g) >= 5 },
  {
    name: 'research-own-voice',
    kind: 'research',
    holds: (look) =>
      count(look.lead, /\b(?:we|our)\b|我们|笔者|本文|本章|本节/gi) >= 2 &&
      /分析|样本|漏洞|攻击|analy|research|malware|discover|observ|found|connections|exploit/i.test(`${look.title}${look.lead}`),
  },
  {
    name: 'news-dateline',
    kind: 'news',
    holds: (look) => DATELINE.test(look.lead.slice(0, 260)) && NEWS_VERB_ZH.test(look.title) && !/^(?:浅析|详解)/.test(look.title),
  },
  {
    name: 'research-headline',
    kind: 'research',
    holds: (look) => TECHNICAL_TITLE.test(look.title) || (TECHNICAL_TITLE_EN.test(look.title) && !SAYING_EN.test(look.lead.slice(0, 300))),
  },
  {
    name: 'news-cited',
    kind: 'news',
    holds: (look) => look.hasText && look.cites > 0 && (NEWS_VERB_ZH.test(look.title) || NEWS_VERB_EN.test(look.title)),
  },
  {
    name: 'news-outlet',
    kind: 'news',
    holds: (look) =>
      look.hasText &&
      OUTLETS.test(look.source) &&
      !TECHNICAL_TITLE.test(look.title) &&
      (look.lang === 'zh' ? /\d{1,2}月\d{1,2}日|表示|宣布|报道|称|披露|发布/.test(look.lead) : SAYING_EN.test(look.lead)),
  },
  {
    name: 'news-zh',
    kind: 'news',
    holds: (look) =>
      look.lang === 'zh' && NEWS_VERB_ZH.test(look.title) && (look.hasText ? /\d|年|月|表示|称|报告|公司/.test(look.lead) : true),
  },
  {
    name: 'news-en',
    kind: 'news',
    holds: (look) =>
      look.lang !== 'zh' && NEWS_VERB_EN.test(look.title) && (look.hasText ? SAYING_EN.test(look.lead) || /\d/.test(look.lead) : true),
  },
  {
    name: 'news-other-language',
    kind: 'news',
    holds: (look) =>
      look.lang !== 'zh' &&
      look.lang !== 'en' &&
      /phishing|malware|attacc|hacker|truff|ataque|ciber|хакер|атак|attaque|angriff/i.test(`${look.title} ${look.lead}`),
  },
  {
    name: 'research-lead',
    kind: 'research',
    holds: (look) => look.hasText && /漏洞|样本|攻击|恶意|exploit|malware|vulnerab|payload|reverse/i.test(look.lead),
  },
];

/** Kind with the name of the cue that decided. Without text and without a cue nothing is known: other. */
export function judgeKind(look: Look): { kind: Kind; cue: string } {
  const cue = kindCues.find((one) => one.holds(look));
  return cue ? { kind: cue.kind, cue: cue.name } : { kind: 'other', cue: 'none' };
}
