import type { Marker } from './chrome/markers.js';

/** What is known of one feed or site beyond what its pages' structure tells. */
export interface SourceRule {
  /** The front matter's `source`, or the URL's host without `www.`. */
  readonly name: RegExp;
  /** Only for URLs with such a path. */
  readonly path?: RegExp;
  /** The line that the article starts after; a page without it holds none. */
  readonly start?: RegExp;
  /** Further lines that are chrome there. */
  readonly markers?: readonly Marker[];
  /** Other names under which the account signs its posts. */
  readonly accounts?: readonly string[];
  /** How many blocks at the very end of what would be kept aren't the article's: a motto, a card. */
  readonly dropLast?: number;
  /** The page always repeats its headline above the text, so that a cut file without it holds navigation only. */
  readonly repeatsHeadline?: boolean;
}

const line = (reason: string, pattern: RegExp, longest = 120): Marker => ({ reason, scope: 'line', where: 'anywhere', pattern, longest });
const rest = (reason: string, pattern: RegExp, longest = 120): Marker => ({ reason, scope: 'rest', where: 'tail', pattern, longest });
const section = (reason: string, pattern: RegExp, longest = 120): Marker => ({
  reason,
  scope: 'section',
  where: 'anywhere',
  pattern,
  longest,
});

/** Order doesn't matter: all that match apply. */
const sourceRules: readonly SourceRule[] = [
  { name: /^互联网安全内参$/, accounts: ['安全内参'] },
  { name: /^看雪学院$/, accounts: ['看雪学苑'] },
  { name: /^(?:CNCERT国家工程研究中心|网络安全应急技术国家工程实验室)$/, accounts: ['网络安全应急技术国家工程中心', 'CISRC'] },
  { name: /^关键基础设施安全应急响应中心$/, accounts: ['CISRC'] },
  { name: /^Seebug漏洞平台$/, accounts: ['知道创宇404实验室', '404实验室'] },
  {
    name: /^看雪学[院苑]$/,
    markers: [rest('column', /^每日涨知识$/), line('follow', /^(?:看雪课程官网|更多精品课程.*)$/)],
  },
  {
    name: /^安全圈$/,
    markers: [
      { reason: 'keywords', scope: 'line', where: 'head', pattern: /^关键词$/ },
      line('slogan', /^(?:网罗圈内热点.*|实时资讯一手掌握|扫码关注我们)$/),
    ],
  },
  {
    name: /^代码卫士$/,
    markers: [
      line('slogan', /^(?:聚焦源代码安全.*|国内首个专注于软件开发安全的.*|奇安信代码卫士 \(codesafe)$/),
      line('promotion', /^(?:代码卫士|开源卫士)试用地址.*$/),
    ],
  },
  { name: /^火绒安全$/, markers: [rest('account', /^火绒安全成立于.*$/, 1200)] },
  {
    name: /^奇安信 CERT$/,
    markers: [
      rest('promotion', /^漏洞情报服务$/),
      line('promotion', /^(?:奇安信alpha威胁分析平台.*|致力于第一时间为企业级用户.*|点击↓?阅读原文.*)$/, 160),
      line('slogan', /^点击↑?蓝字关注我们.*$/),
    ],
  },
  {
    name: /^中国信息安全$/,
    markers: [
      rest('promotion', /^分享网络安全知识 ?强化网络安全意识$/),
      line('promotion', /^(?:.{0,6}《中国信息安全》.{0,20}|“?企业成长计划)$/),
    ],
  },
  { name: /^360数字安全$/, markers: [rest('related', /^(?:0?1|往期推荐)$/)] },
  {
    name: /^丁爸 情报分析师的工具箱$/,
    markers: [line('promotion', /^(?:长按识别下面的二维码.*|上述工具已更新到丁爸网.*|点击下面阅读原文.*)$/)],
  },
  { name: /^安全牛$/, markers: [line('slogan', /^点击蓝字.{0,24}$/)] },
  {
    name: /^solidot\.org$/,
    markers: [
      {
        reason: 'byline',
        scope: 'line',
        where: 'head',
        pattern: /^(?:.{1,30} \(\d+\) ?发表于.*|来自.{1,20}|本文已被查看.*|solidot新版网站.*)$/,
        longest: 160,
      },
      rest('site-tail', /^本站提到的所有注册商标.*$/, 400),
    ],
    dropLast: 1,
  },
  {
    name: /^anquanke\.com$/,
    markers: [
      rest('reprint-notice', /^(?:本文翻译自.*|本文由.{1,30}原创发布|商务合作[,，].*|本文转载自.*)$/, 300),
      line('reprint-notice', /^(?:本文是翻译文章.*|译文仅供参考.*|译文声明)$/, 300),
    ],
  },
  {
    name: /^freebuf\.com$/,
    markers: [
      rest('reprint-notice', /^本文为 ?.{0,20}独立观点.*$/, 300),
      line('disclaimer', /^本文内容收集自.*$/, 200),
      { reason: 'byline', scope: 'line', where: 'head', pattern: /^(?:freebuf.{0,60}|关注|资讯|所属地.*)$/ },
    ],
  },
  {
    name: /^4hou\.com$/,
    markers: [
      line('byline', /^.{0,40}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      rest('reprint-notice', /^如若转载[,，].*$/),
      rest('site-tail', /^(?:感谢您的支持.*|分享至)$/),
    ],
  },
  {
    name: /^(?:thehackernews\.com)$/,
    markers: [line('byline', /^\w{3} \d{1,2}, \d{4}.{0,90}$/, 130), rest('site-tail', /^found this article interesting.*$/, 220)],
    repeatsHeadline: true,
  },
  {
    name: /^securityaffairs\.com$/,
    markers: [rest('follow', /^follow me on twitter.*$/, 200), line('byline', /^pierluigi paganini.*$/, 90)],
    repeatsHeadline: true,
  },
  {
    name: /^(?:bleepingcomputer\.com|securelist\.com|sentinelone\.com|crowdstrike\.com|trendmicro\.com|tenable\.com|cyble\.com)$/,
    repeatsHeadline: true,
  },
  {
    name: /^tripwire\.com$/,
    markers: [rest('editor-note', /^editor.s note: ?the opinions expressed.*$/, 600), rest('site-tail', /^meet the expert$/)],
  },
  {
    name: /^malwarebytes\.com$/,
    markers: [
      rest(
        'promotion',
        /^(?:we don.t just report on.*|listen up.?malwarebytes doesn.t.*|our business solutions remove.*|malwarebytes (?:edr|mdr|endpoint).{0,200})$/,
        500,
      ),
    ],
  },
  {
    name: /^hackmageddon\.com$/,
    markers: [
      line('site-tail', /^(?:continue reading|thanks for supporting.*|views: ?[\d,]+|reading time.*)$/, 220),
      section('teaser', /^in the (?:first|second) (?:timeline|part) of .*i collected.*$/, 700),
    ],
  },
  {
    name: /^cybersecurity360\.it$/,
    markers: [
      line(
        'byline',
        /^(?:indirizzo copiato|pubblicato il.*|(?:funzionario|giornalista|avvocato|consulente|esperto|esperta|docente|ceo|ciso|dpo|analista)\b.{0,160})$/,
        180,
      ),
      section('tags', /^(?:argomenti|canali|aziende)$/),
    ],
  },
  {
    name: /^cxsecurity\.com$/,
    markers: [rest('comments', /^(?:see this note in raw version|vote for this issue.*|thanks for you vote|comment it here)$/)],
  },
  {
    name: /^exploit-db\.com$/,
    markers: [
      line('byline', /^(?:edb-id|cve|author|type|platform|date|edb verified|vulnerable app|n\/a|\d{1,6}|\d{4}-\d\d-\d\d)$/),
      rest('site-tail', /^(?:©? ?offsec services limited.*|about the exploit database)$/),
    ],
  },
  { name: /^blog\.qualys\.com$/, repeatsHeadline: true, markers: [rest('site-tail', /^join the discussion today$/)] },
  { name: /^极客公园$/, markers: [rest('promotion', /^(?:极客一问|热点视频)$/)] },
  { name: /^torrentfreak\.com$/, markers: [line('byline', /^home >.*$/)] },
  { name: /^krebsonsecurity\.com$/, markers: [rest('site-tail', /^this entry was posted on.*$/, 200)] },
  { name: /^schneier\.com$/, markers: [rest('site-tail', /^(?:tags:.*|posted on .*\d{4} at .*)$/, 300)] },
  {
    // A repository's page: the README comes after the list of files. A commit's page has none.
    name: /^github\.com$/,
    path: /^\/[^/]+\/[^/]+\/?$|\/commit\//,
    start: /^repository files navigation$/,
    markers: [
      line('site-head', /^(?:readme(?:\.\w+)?|(?:[\w.+-]+ )?license|security|contributing|code of conduct|activity)$/),
      rest('site-tail', /^about$/),
    ],
  },
  {
    name: /^buaq\.net$/,
    markers: [
      line('byline', /^.*\bauthor: .{0,120}查看原文.*$/, 4000),
      line('source-note', /^this is a security bloggers network syndicated blog.*$/, 500),
      rest('source-note', /^文章来源[:：].*$/, 400),
    ],
  },
  {
    name: /^isc\.sans\.edu$/,
    markers: [
      rest('tags', /^keywords:?.*$/),
      rest('comments', /^\d+ comment\(s\)?$/),
      { reason: 'promotion', scope: 'rest', where: 'anywhere', pattern: /^my next class$/ },
      line('byline', /^.{0,80}(?:senior handler|isc handler|senior isc handler).{0,120}$/, 220),
      line('byline', /^published: .*$/, 200),
    ],
  },
];

/** The rules that apply to an article, by its feed's name and its URL. */
export function rulesFor(source: string, url: URL | null): readonly SourceRule[] {
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  return sourceRules.filter(
    ({ name, path }) => (name.test(source) || (host !== '' && name.test(host))) && (!path || path.test(url?.pathname ?? '')),
  );
}
