import { setChinese } from './print.js';
import { turned } from './turn-zh.js';

/** Openings that carry nothing: connectives and hearsay of the outlet itself. The claimant inside stays; only the medium goes. */
const OPENING =
  /^(?:此外|另外|同时|与此同时|而且|并且|因此|所以|不过|然而|但是|但|目前|当前|现在|如今|近日|日前|近期|最近|其中|值得(?:一提|注意|关注|警惕)的是|需要(?:注意|指出|说明|强调)的是|据悉|据了解|据介绍|具体(?:来看|来说|而言)|简单来说|总的来说|总体来看|换句话说|事实上|实际上|有趣的是|更重要的是|最重要的是|不仅如此|除此之外|综上所述|最后|首先|其次|再次|第[一二三四五]|一方面|另一方面|原来|随后|接着|之后|而)[，,、：:]\s*/;

/** Adverbs that stand in front without a comma and only place the article's own day. */
const ADVERB = /^(?:近日|日前|近期|最近|目前|当前|现在|据悉|此外|另外|同时|随后)(?=[\u4e00-\u9fffA-Z])(?!在野|的|[几一两三数多这])/;

/** Outlet and medium in front: 安全内参7月15日消息，; a date of its own stays. */
const MEDIUM: readonly (readonly [RegExp, string])[] = [
  [/^[\u4e00-\u9fffA-Za-z0-9·]{2,14}(?=\d{1,2}月\d{1,2}日(?:消息|讯|电))\d{1,2}月\d{1,2}日(?:消息|讯|电)[，,：:]?\s*/, ''],
  [/^((?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:消息|讯|电)[，,：:]\s*/, '$1，'],
  [/^(?:消息|讯)[，,：:]\s*/, ''],
  [/^(?:据|根据)(?:[^，。]{0,10}媒体)?《[^》]{2,16}》(?:网站)?(?:\d{1,2}月\d{1,2}日)?(?:消息|报道|援引报道)(?:称|说)?[，,]\s*/, ''],
  [/^(?:数据|公开资料|资料|公开信息)显示[，,]\s*/, ''],
  [
    /^(?:据|根据)(?=[^，]{2,30}(?:报告|数据|统计|研究|调查|分析|估计|披露|声明|公告|通告|文件)[，])([^，]{2,30}?)(?:的|所?发布的|发布的最新|的最新)?((?:[^，的]{0,6})(?:报告|数据|统计|研究|调查|分析|公告|通告|文件))(?:显示)?[，]\s*/,
    '$1$2显示，',
  ],
  [
    /^据(?:外媒|国外媒体|[\u4e00-\u9fff]{0,4}媒体|相关报道|(?:外媒|国外科技媒体|知名安全媒体|安全媒体)?\s?[\u4e00-\u9fffA-Za-z0-9 .]{2,24}?(?:网站|新闻|新闻网|网|社|时报|日报|News|TechCrunch|BleepingComputer|The Record|The Register|SecurityWeek|The Hacker News))(?:\d{1,2}月\d{1,2}日)?(?:消息|报道|援引报道|讯)(?:称|说)?[，,]\s*/i,
    '',
  ],
  [
    /^据(?:外媒|媒体|国外媒体|安全媒体)?\s?(?:BleepingComputer|Bleeping Computer|TechCrunch|The Register|The Record|The Hacker News|SecurityWeek|Security Affairs|CNN|BBC|Cybernews|Infosecurity Magazine|Dark Reading)(?:网站)?(?:\d{1,2}月\d{1,2}日)?(?:消息|报道|讯)?(?:称|说)?[，,]\s*/i,
    '',
  ],
];

/** Brackets that point elsewhere or gloss a Chinese name with a long foreign one. */
const BRACKETS: readonly (readonly [RegExp, string])[] = [
  [
    /[（(](?:见?(?:上|下)?图\s?\d*|如图\s?\d*|来源[^（）()]*|图源[^（）()]*|注[：:][^（）()]*|下同|详见[^（）()]*|点击[^（）()]*|链接[^（）()]*|[^（）()]{0,20}以下简称[^（）()]*)[）)]/g,
    '',
  ],
  [/(?<=[\u4e00-\u9fff》”])[（(][A-Z][A-Za-z'’&.,\- ]{17,}(?:[，,]\s?[A-Z]{2,8})?[）)]/g, ''],
];

/** Shorter ways of saying the same, each safe in any sentence: no word with a figure, bound, negation, hedge or name is touched. */
const TIGHTER: readonly (readonly [RegExp, string])[] = [
  [/(?:在|通过)(?:其官网|官方网站|官网)?(?:发布|发表)的?一份(?:声明|公告|博客文章|博文)中(表示|称|指出|说|写道)/g, '$1'],
  [/在(?:一份|其)?(?:声明|公告|博文|博客文章|博客)中(表示|称|指出|说|写道)/g, '$1'],
  [/(?:对外)?(?:公开)?表示(?=[，：])/g, '称'],
  [/与此同时[，]?/g, '同时'],
  [/由于(?=[^，。]{2,40}，)/g, '因'],
  [/因为(?=[^，。]{2,40}，)/g, '因'],
  [
    /进行了?(?=(?:攻击|调查|分析|测试|扫描|部署|加密|审查|修复|更新|通信|评估|监控|访问|利用|窃取|处理|交易|谈判|合作|采访|回应|研究|整改|处罚|验证|检测|修改|下载|传播|操作|监测)(?:[，。、；和并]|$))/g,
    '',
  ],
  [
    /(?<![针面应反绝相核])对(?![于外话手方象比其])([^，。、；对的]{2,16})(?:进行|实施|发起|展开|开展)了?(攻击|调查|分析|审查|扫描|监控|处罚|评估|测试|渗透|勒索)(?=[，。；]|$)/g,
    '$2$3$1',
  ],
  [/被(?:用来|用于)/g, '用于'],
  [/(?<![不未没无非可])能够/g, '能'],
  [/(?<![不未没无])可以(?=[\u4e00-\u9fff])/g, '可'],
  [/已经/g, '已'],
  [/(?<=[\u4e00-\u9fff])(?:并且|而且)(?=[\u4e00-\u9fff])/g, '并'],
  // What is looked for stands in front of the look behind, or that would be tried at every place of a long clause.
  [/(?=以及)(?<=(?:^|[，；])[^，。；和与及]*)以及(?=[^，。；和与及]*(?:[，。；]|$))/g, '和'],
  [/(?<![不未没否能若果法望])(?:成功地?|顺利)(?=(?:入侵|窃取|攻击|获取|破获|捣毁|抓获|绕过|渗透|打击|访问|利用|植入|修复))/g, ''],
  [/(?:一个|一款|一种)(?:名为|叫做|称为|被称为)/g, '名为'],
  [/的时候/g, '时'],
  [/如果(?=[^，。]{2,40}，)/g, '若'],
  [/(?<![不最更为较])(?:著名|知名|臭名昭著|大名鼎鼎|赫赫有名)的?(?=[\u4e00-\u9fffA-Z])/g, ''],
  [/(?<=[\u4e00-\u9fff])(?:相关负责人|有关负责人)/g, '负责人'],
  [/(?:目前|现在|当前)(?=(?:已|正|仍|尚|还|暂))/g, ''],
  [/(?:到|截至)目前为止/g, '迄今'],
  [/(?:截至|截止)(?:目前|发稿时?)[，]?/g, '迄今'],
  [/大量的(?=[\u4e00-\u9fff])/g, '大量'],
  [/了一(?:份|项|款|种|篇|起|名|家|批|组|条|封|场|个)(?![年月天周半小星季世])(?=[\u4e00-\u9fffA-Z])/g, ''],
  [
    /(?<=[\u4e00-\u9fff][布露取击侵署用复发现致响动定制设升降长减除施供送付获止断停查捕判罚售购订改整认求实密盗毁控建立持续载集造展])了(?=[\u4e00-\u9fffA-Z0-9“《])(?![解得不])/g,
    '',
  ],
  [
    /(?<=[\u4e00-\u9fffA-Za-z0-9])(?:还|也|同样)(?=(?:表示|指出|称|强调|发现|发布|利用|使用|包括|包含|可|会|将|对|在|与|向|提供|支持|要求|建议|披露|透露|涉及|影响|允许|提到|警告)[^不没未])/g,
    '',
  ],
  [/(?<=[\u4e00-\u9fff])(?:进一步|不断|积极|大力|切实|深入)(?=[\u4e00-\u9fff]{2})/g, ''],
  [/是一(?:个|种|款)(?=[^，。]{2,40}(?:软件|漏洞|木马|工具|组织|团伙|平台|程序|病毒|框架|服务|系统))/g, '是'],
  [/目前为止/g, '迄今'],
  [/没有(?=(?:被|透露|披露|说明|公布|回应|发现|证实|确认|提供|提及|受到|收到|直接|立即|采取|造成|影响))/g, '未'],
  [/并未(?=[\u4e00-\u9fff])/g, '未'],
  [/可能会/g, '可能'],
  [/将会/g, '将'],
  [/正在(?=[\u4e00-\u9fff]{2})/g, '正'],
  [/(?:仍然|依然|依旧)(?=[\u4e00-\u9fff])/g, '仍'],
  [/(?:非常|十分(?!之)|极其|相当(?!于)|极为)(?=[\u4e00-\u9fff])/g, ''],
  [/所有的/g, '所有'],
  [/其中(?=包括|包含)/g, ''],
  [/(?<=[^，；。])曾经/g, '曾'],
  [/(?:当中|之中)/g, '中'],
  [/(?=之后)(?<=(?:^|[，；])[^，；月日年]*)之后(?=[，\u4e00-\u9fff])(?!的)/g, '后'],
  [/(?=之前)(?<=(?:^|[，；])[^，；月日年]*)之前(?=[，\u4e00-\u9fff])(?!的)/g, '前'],
  [/之间的/g, '间的'],
  [/，从而/g, '，'],
  [/，(?:此外|同时|另外|与此同时|随后|接着|而且)，/g, '，'],
  [/为了(?=[\u4e00-\u9fff])/g, '为'],
  [/来自于/g, '来自'],
  [/得到了?(?=[\u4e00-\u9fff]{2})/g, '得到'],
  [/(?:例如|比如|譬如)说[，]?/g, ''],
  [/(?:例如|比如|譬如|诸如)(?=[\u4e00-\u9fffA-Z0-9“])/g, '如'],
  [/等等/g, '等'],
  [/某个/g, '某'],
  [/(?<=[，。了的])相关(?=数据|信息|人员|部门|漏洞|事件|内容|服务|系统|账户|产品)/g, ''],
  [/使用(?=名为|[A-Z0-9“])/g, '用'],
  [/利用了(?=[\u4e00-\u9fffA-Z“])/g, '利用'],
  [/涉及到/g, '涉及'],
  [/意识到了?/g, '意识到'],
  [/对于(?=[\u4e00-\u9fff])/g, '对'],
  [/在(?=[^，。在]{1,10}期间[，])/g, ''],
  [/有关(?=(?:部门|方面|人士|机构))/g, ''],
  [/最终(?=[\u4e00-\u9fff]{2})/g, ''],
  [/(?:实际上|事实上|总体上|毫无疑问|无疑|当然)[，]?|很?显然，/g, ''],
  [/通过(?:使用|利用)/g, '通过'],
  [/(?:大约|大概)(?=\d)/g, '约'],
  [/(?:超过了?|超出)(?=\d)/g, '超'],
  [/接近(?=\d)/g, '近'],
  // 4月28至5月1日: the first day, too, is a 日.
  [/(\d{1,2}月\d{1,2})(?=[至到—~–-](?:\d{1,2}月)?\d{1,2}日)/g, '$1日'],
  [/当地时间(?:上午|下午|凌晨|晚间|晚)?(?=[\d，周上本去今昨])[，]?/g, ''],
  [/北京时间(?=\d)/g, ''],
  [/[，]?(?:详情|详细信息|具体内容)(?:请)?(?:见|参见|查看|如下)[^，。]*(?=[，。]|$)/g, ''],
];

/** The opening of a list that stands in other lines. */
const LIST_GONE = /[，；](?:其中|主要)?(?:包括|包含|例如|比如|分别为|分别是|以及|如下)[：:]?。?$/;

/** Who speaks, without what he says. */
const SPEECH_GONE = /^[^，；]*(?:表示|指出|称|认为|强调|介绍|透露)[：:。]?$/;

/** A Chinese text freed of byline, medium and filler, in fewer words; what is said stays whole. Null where no sentence is left. */
export function trimChinese(sentence: string): string | null {
  let text = setChinese(sentence);
  text = text
    .replace(/^[•·●■◆▶▪*\-—–►◎★☆※\s]+/, '')
    .replace(
      /^(?:\d{1,2}(?:[.、．)）](?!\d)|[）)])|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[)）])\s*/,
      '',
    );
  text = text.replace(/^(?:【?编者按】?|导读|摘要|导语|前言|事件概述|编者注)[：:]\s*/, '');
  // A heading run into its paragraph.
  const heading = /^([\u4e00-\u9fff]{2,12})[：:](?=[^：:]{20,})/.exec(text);
  if (heading && !/(?:称|说|道|表示|显示|指出|包括|如下|为|是|如|分别|问题|结果|认为|强调|写道|建议|消息)$/.test(heading[1] ?? ''))
    text = text.slice(heading[0].length);
  for (const [pattern, by] of BRACKETS) text = text.replace(pattern, by);
  for (let round = 0; round < 3; round++) {
    const before = text;
    for (const [pattern, by] of MEDIUM) text = text.replace(pattern, by);
    text = text.replace(OPENING, '').replace(ADVERB, '');
    if (text === before) break;
  }
  text = turned(text);
  for (const [pattern, by] of TIGHTER) text = outsideQuotes(text, pattern, by);
  text = text.trim().replace(LIST_GONE, '。');
  if (text.length < 8 || /(?:包括|包含|例如|比如|分别为|分别是|以及|如下)[：:。]$/.test(text) || SPEECH_GONE.test(text)) return null;
  if (!/[。！？!?]$|[。！？][”」]$/.test(text)) text = `${text.replace(/[，、；：:,;]+$/, '')}。`;
  return text;
}

/** What is quoted is not ours to shorten. */
function outsideQuotes(text: string, pattern: RegExp, by: string): string {
  return text
    .split(/([“「《][^”」》]*[”」》])/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(pattern, by)))
    .join('');
}
