import type { Place } from './dimension.js';

/**
 * Words before a number that make it a name, a version, an address or a place in a row. Latin ones whole, folded.
 * Behind these 3 is `Windows 3`, `port 3`, `step 3`.
 */
const LATIN = new Set(
  'no. no num number v ver ver. version versions release port ports windows win server office exchange ios macos ipados watchos visionos android iphone ipad galaxy pixel chrome firefox java jdk php python node kernel linux ubuntu debian centos rhel suse fedora http https tls ssl sha md aes rsa rfc iso iec nist sp cve cnvd cnnvd ms kb cwe top step steps chapter section sections part figure fig. fig table page line lines code error status id room unit apt fin unc ta storm dev build update patch sdk api level lv class type phase stage tier generation gen gpt claude llama gemini opus sonnet web p x q h g r day week episode season vol volume issue item rule cvss article model yoga surface note mate redmi tesla matter wi-fi wifi usb pcie ddr bluetooth rev revision round act game world quarter area district highway route flight boeing airbus nacos log4j struts spring weblogic office365 microsoft dynamics drupal joomla eal fips pci dss section sha- option appendix annex exhibit question lesson module tip reason sipropec siprotec simatic mythic'.split(
    ' ',
  ),
);
const HAN =
  '第 版本 版 端口 层 状态码 错误码 返回 返回值 编号 编码 代码 代号 号码 电话 手机号 邮编 门牌 图 表 附件 附录 步骤 条款 章节 案例 例 原则 阶段 学号 工号 密码 尾号 热线 拨打 群号 序号 批次 型号 系列 赛道 卷 期 优先级 等级 级别 参数 版号 规则 方法 方案 技巧 问题 场景 特点 建议 措施 情况 类型 附表 附图 样本 实验 节点 步 页 行 选项 测试 教程 篇 部分 章 节 漏洞编号 平均排名 排名 名列 位列 位居 世界杯 高考 十四五'.split(
    ' ',
  );
const HAN_ENDS = new Map<string, string[]>();
for (const word of HAN) HAN_ENDS.set(word.at(-1) ?? '', [...(HAN_ENDS.get(word.at(-1) ?? '') ?? []), word]);
/** Han names that a row of several numbers may follow as counts too: 漏洞测试3次. */
const WITH_CLASSIFIER = /^ ?(?:个|次|家|名|人|起|条|台|款|种|项|万|亿|天|年|分|小时|只|位|张|份|件)/;

/** What right behind makes a name of the digits: 3.x, 9i, 0xff, 5G, 2FA, 3D, 12:30, 1Password. */
const BEHIND =
  /^(?:[:.]\d|[a-z](?![a-z])|[a-z]{1,4}\d|x[0-9a-f]{2}|-\d|\/\d|[年月日](?!间)|号(?!码|称)|\.[a-z]|[a-z]+[A-Z]|(?:st|nd|rd|th)(?![a-z]))/;
/** 100 强, 500强企业 rank; 702条款 is an article of law. */
const RANK = /^ ?(?:强(?!制|化|度|大|迫|密|口令|密码)|条款|号线|楼|室|路公交|街|度角|时许|点钟)/;

/** Numbers that are names by themselves where a noun follows at once: services, companies, gangs. 360,000 is none of them. */
const NAMES = /^(?:12306|12315|12321|12345|12377|360|404)(?!\d|[.,]\d|[ 个名家条次起台款种万亿多余])|^(?:8220 gang|404 media)/;

function wordBefore(before: string): string {
  let end = before.length;
  if (before[end - 1] === ' ' || before[end - 1] === '-') end--;
  let start = end;
  while (start > 0 && /[a-z0-9._=#+/\\]/.test(before.charAt(start - 1))) start--;
  return before.slice(start, end);
}

/** Microsoft 365 Defender features, Siemens SIPROTEC 5 devices: a name in capitals right before a small number, with a common noun behind. */
function product({ numeral, input, before }: Place): boolean {
  if (!numeral.digits || numeral.digits.includes(',') || numeral.value >= 10_000 || !before.endsWith(' ')) return false;
  const text = input.text.slice(Math.max(0, numeral.start - 24), numeral.start - 1);
  const word = /(?:^|[\s(“"'：:，,、\u3400-\u9fff])([A-Z][A-Za-z+&.’-]*[A-Za-z+])$/.exec(text)?.[1];
  if (!word || word.length < 3) return false;
  const opening = text.length === word.length || /[.!?:：\n•\-–—“"]\s*$/.test(text.slice(0, -word.length));
  if (opening) return false;
  return !LEADING.has(word.toLowerCase());
}
const LEADING = new Set(
  'the in of on at to for from by with and or about over under nearly almost around some these those all its their our first last top only just another than least most more total up between exactly roughly approximately into against after before during within across among including include includes has have had are is were was as patches fixes patch fix finds found find steals steal stole hits hit affects affected exposes exposed leaks leaked targets targeted arrests arrested seizes seized charges charged disrupts infects infected addresses addressed warns says reports releases released adds added blocks removes removed discovers discovered uncovers spots identifies raises gets pays paid loses lost cuts fires lays fined fines compromised compromises breached breaches impacts impacted earns earned wins won that which who when where how why not'.split(
    ' ',
  ),
);

/** Whether the number at a place is part of a name and counts nothing. */
export function namesSomething(place: Place): boolean {
  const { numeral, before, after } = place;
  if (before.endsWith('第')) return true;
  if (numeral.hyphened) return true;
  if (RANK.test(after)) return true;
  if (numeral.scaled || !numeral.digits) return false;
  if (BEHIND.test(after) || /^0\d/.test(numeral.digits) || NAMES.test(numeral.digits + after)) return true;
  // A telephone number, an account, an id.
  if (numeral.digits.length >= 9 && !numeral.digits.includes(',') && !WITH_CLASSIFIER.test(after)) return true;
  if (/[=_/\\+]$/.test(before) || /^-bits?(?![a-z])/.test(after)) return true;
  const word = wordBefore(before);
  if (
    word !== '' &&
    (LATIN.has(word) || (/[0-9][.]?$|^[.=#/\\]/.test(word) && !WITH_CLASSIFIER.test(after)) || /^(?:cve|apt|unc|ta|fin)\d/.test(word))
  )
    return true;
  const han = before.trimEnd();
  if (HAN_ENDS.get(han.at(-1) ?? '')?.some((one) => han.endsWith(one)) && !WITH_CLASSIFIER.test(after)) return true;
  if (product(place)) return true;
  // A year that no date rule took: 2024 RSA Conference; 2019 servers need a separator or a bound to be a count.
  const year = /^(?:19[5-9]\d|20[0-4]\d)$/.test(numeral.digits) && numeral.value === Number(numeral.digits);
  return (
    year &&
    !/(?:超过?|约|近|至少|共|有|over|than|about|nearly|some|least|total) ?$/.test(before) &&
    !/^ ?(?:[个名家条起台款种次]|人(?:次|[,。，、) ]|$))/.test(after)
  );
}
