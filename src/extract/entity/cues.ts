import type { EntityType } from '../../model/index.js';
import type { Ground } from './ground.js';

/** What stands right behind and right before a name and says what sort of thing it is. Read on folded text, a window on each side. */
interface Cues {
  readonly after: RegExp;
  readonly before: RegExp;
}

const GAP = String.raw`^[\s"'”’》)]{0,2}(?:的|等)?\s?`;

export const cues: Readonly<Record<EntityType, Cues>> = {
  org: {
    after: new RegExp(
      `${GAP}(?:公司|集团|银行|大学|医院|团队|研究团队|研究人员|研究员|安全专家|专家|分析师|首席|ceo|cto|ciso|发言人|确认|证实|否认|承认|披露|回应|遭(?!到?利用)|旗下|员工|总部|客户(?!端)|收购|宣布|官方|实验室|工作室|交易所|机构|论坛的运营|(?:inc|corp|corporation|ltd|llc|plc|co|gmbh|s\\.?p\\.?a|group|bank|university|hospital|labs?|team|researchers?|spokes(?:man|woman|person)|ceo|employees?|customers?|said|says|told|reports|reported|announced|confirmed|disclosed|acquired)\\b)`,
    ),
    before:
      /(?:公司|厂商|供应商|企业|巨头|机构|开发商|制造商|运营商|初创|零售商|交易所|提供商|服务商|媒体|网站|旗下|收购|\b(?:ceo of|by|at|company|firm|vendor|maker|giant|startup|provider|retailer|manufacturer|operator|researchers? (?:at|from|with)|acquired|acquires))["'“‘《(\s]{0,2}$/,
  },
  product: {
    after: new RegExp(
      `${GAP}(?:软件(?!组织|团伙)|平台|浏览器|系统|应用|设备|路由器|防火墙|服务器|插件|版本|客户端|数据库|框架|组件|工具|库|钱包|接口|驱动|固件|编辑器|引擎|网关|用户|漏洞|app|v?\\d+[.\\d]*|(?:server|client|plugin|plug-in|app|browser|platform|software|devices?|routers?|firewalls?|appliances?|framework|library|users?|versions?|api|sdk|wallet|tool)\\b)`,
    ),
    before:
      /(?:软件|平台|浏览器|系统|应用程序|应用|插件|工具|产品|安装|使用|利用|通过|下载|升级|部署|登录|\b(?:using|use|via|install|installed|running|in|on|called|named|app|tool|platform|software|version of))["'“‘《(\s]{0,2}$/,
  },
  malware: {
    after: new RegExp(
      `${GAP}(?:勒索(?!软件(?:组织|团伙|集团|帮派)|组织|团伙)|木马|恶意|后门|窃密|窃取|信息窃取|僵尸|病毒|蠕虫|加载器|间谍软件|远控|变种|样本|家族|银行木马|擦除|挖矿|(?:ransomware(?! (?:gang|group|operat|crew|actor))|malware|trojan|backdoor|stealer|infostealer|info-stealer|loader|botnet|worm|wiper|rat|spyware|rootkit|bootkit|payloads?|variants?|samples?|strain|infections?|implant|dropper|keylogger|webshell)\\b)`,
    ),
    before:
      /(?:勒索软件|木马|恶意软件|后门|窃密软件|窃取程序|窃密木马|窃取器|僵尸网络|病毒|蠕虫|加载器|间谍软件|恶意代码|植入|投放|传播|分发|感染|\b(?:ransomware|malware|trojan|backdoor|stealer|loader|botnet|worm|wiper|spyware|rootkit|implant|dubbed|deploy(?:ed|ing|s)?|install(?:ed|ing|s)?|deliver(?:ed|ing|s)?|drop(?:ped|ping|s)?|distribut(?:ed|ing|es?)|spread(?:ing|s)?))["'“‘《(\s]{0,2}$/,
  },
  actor: {
    after: new RegExp(
      `${GAP}(?:(?:黑客|勒索|勒索软件|威胁|攻击|犯罪|apt|网络犯罪|间谍)*(?:组织|团伙|集团|帮派|小组|团体|成员|附属|运营者|运营商|行动者)|黑客|勒索软件即服务|声称|(?:ransomware[- ])?(?:gang|group|actors?|hackers?|operators?|operation|crew|cartel|affiliates?|members?|claimed|hacktivists?|apt|collective)\\b)`,
    ),
    before:
      /(?:组织|团伙|黑客|攻击者|行为者|威胁者|集群|犯罪集团|\b(?:gang|group|actors?|hackers?|crew|cluster|tracked as|known as|attributed to|adversary|hacktivists?))["'“‘《(\s]{0,2}$/,
  },
  person: {
    after: new RegExp(`${GAP}(?:先生|女士|博士|教授|院士|某|表示|称|说|指出|认为|(?:said|says|told|wrote|added|who|,? \\d\\d,)\\b)`),
    before:
      /(?:先生|女士|博士|教授|总统|部长|首席执行官|创始人|ceo|发言人|\b(?:mr|mrs|ms|dr|president|minister|senator|ceo|founder|judge|rep|sen)\.?)["'“‘《(\s]{0,2}$/,
  },
  place: {
    after: new RegExp(
      `${GAP}(?:省|市|县|区|州|政府|警方|法院|境内|地区|当局|总统|(?:government|police|authorities|officials?|state|court)\\b)`,
    ),
    before: /(?:位于|来自|在|前往|位处|\b(?:in|from|based in|near|across|to))["'“‘《(\s]{0,2}$/,
  },
  law: {
    after: new RegExp(
      `${GAP}(?:法案|条例|规定|标准|框架|合规|认证|(?:act|regulations?|directive|rules?|compliance|framework|standards?|law)\\b)`,
    ),
    before: /(?:根据|依据|违反|遵守|符合|按照|《|\b(?:under|violat\w+|comply with|complian\w+ with|per))["'“‘《(\s]{0,2}$/,
  },
};

const WINDOW = 28;

/** LockBit、Hive和AlphV等勒索软件组织: what stands behind a list is said of each. */
const LIST = /^(?:\s?(?:、|,|\/|和|与|及|以及|and |or )\s?[\w.+ -]{2,24}){1,8}?\s?(?:等)?(?=[^\w、,/ 和与及])/;

/** How many sides of a span say that it is a thing of the type: 0, 1 or 2. */
export function spokenFor(ground: Ground, start: number, end: number, type: EntityType): number {
  const { after, before } = cues[type];
  const behind = ground.folded.slice(end, end + WINDOW);
  const list =
    (type === 'actor' || type === 'malware') && /^\s?(?:、|,|\/|和|与|及)/.test(behind)
      ? ground.folded.slice(end, end + 5 * WINDOW).replace(LIST, '')
      : behind;
  return (after.test(list.slice(0, WINDOW)) ? 1 : 0) + (before.test(ground.folded.slice(Math.max(0, start - WINDOW), start)) ? 1 : 0);
}
