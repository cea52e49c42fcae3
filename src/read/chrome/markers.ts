/**
 * What a known line says about itself and about what follows it.
 * `line`: only itself. `section`: itself and what follows up to the next running text or heading of the article. `rest`: all that follows.
 */
type Scope = 'line' | 'section' | 'rest';

export interface Marker {
  readonly reason: string;
  readonly scope: Scope;
  /** Where it may stand: before any running text, after some, or anywhere. */
  readonly where: 'head' | 'tail' | 'anywhere';
  /** Against the line without its ornaments, in lower case. */
  readonly pattern: RegExp;
  /** The longest line it can be, in reading size; 80 where not said. */
  readonly longest?: number;
}

/** Whole-line patterns of Chinese pages and WeChat posts. */
export const chineseMarkers: readonly Marker[] = [
  {
    reason: 'wechat-tail',
    scope: 'rest',
    where: 'tail',
    pattern:
      /^(?:预览时标签不可点|继续滑动看下一个|轻触(?:阅读|查看)原文|向上滑动看下一个|微信扫一扫 ?(?:关注该公众号|使用小程序)|微信扫一扫可打开此内容.*)$/,
  },
  {
    reason: 'wechat-tail',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:预览时标签不可点|继续滑动看下一个|轻触(?:阅读|查看)原文|向上滑动看下一个|知道了|取消 允许|分析|微信扫一扫 ?(?:关注该公众号|使用小程序)|微信扫一扫可打开此内容.*|视频 小程序 赞.*|阅读原文|修改于.{0,20})$/,
  },
  { reason: 'past-stories', scope: 'section', where: 'anywhere', pattern: /^前情回顾(?:[·•・:： ].{0,30})?$/ },
  {
    reason: 'related',
    scope: 'section',
    where: 'anywhere',
    pattern:
      /^(?:(?:推荐|相关|延伸|拓展|扩展|往期|更多|精彩|热门|阅读)(?:阅读|推荐|回顾|文章|精选|热文|链接|内容|资讯|精彩|报道|精彩推荐|内容推荐|文章推荐|好文)|往期精[彩品](?:推荐|回顾|文章)?|往期(?:内容|精彩文章|好文)(?:回顾|推荐)?|(?:你|您)(?:可能|或许)(?:还)?(?:感兴趣|喜欢)(?:的)?(?:文章)?|猜你喜欢|前文指路|精彩文章|近期文章|最新文章|历史文章|点击阅读|上期回顾|热门活动|看雪课程|ta的文章|热点视频|极客一问)(?:[·•・:： ].{0,24})?$/,
  },
  {
    reason: 'references',
    scope: 'section',
    where: 'anywhere',
    pattern:
      /^(?:参考(?:资料|来源|链接|文献|文章|信息|资源|及来源|网址|内容|阅读|原文|和来源|及链接)?|资料(?:来源|参考)|消息来源|资讯来源|信息来源|原文(?:链接|地址|来源|出处)|文章(?:来源|链接|出处)|来源链接|新闻来源|相关链接|链接|论文(?:链接|下载|地址)|引用|references?)(?:[:：]|$)/,
    longest: 400,
  },
  {
    reason: 'source-note',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:原文来源|文章来源|转载来源|消息来源|资讯来源|资料来源|信息来源|素材来源|新闻来源|本文来源|内容来源|稿件来源|来源|来源于|转自|转载自|文章转载自|文章翻译自|本文转载自|本文翻译自|编译自|译自|源自|出处)[:： ].{1,60}$|^素材来源官方媒体.*$/,
    longest: 200,
  },
  { reason: 'source-note', scope: 'line', where: 'tail', pattern: /^来源[:：].{1,30}$/ },
  {
    reason: 'credit',
    scope: 'line',
    where: 'anywhere',
    pattern: /^(?:(?:头图|题图|配图|封面图?)(?:来源)?[:：/|｜ ].{1,30}|图片?来源[:：/|｜ ].{1,30}|图片来源.{0,24})$/,
  },
  {
    reason: 'byline',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:(?:文|作者|编辑|编译|译者|责任编辑|责编|校对|审核|排版|撰文|撰稿|记者|供稿|整理|内容编辑|美编|监制|策划|出品|翻译|投稿)[ ]?(?:[:：|｜丨/]|[ ]{1,2}[|｜]).{1,50}|(?:作者|author)[:：].{1,40}(?:日期|时间|分类|阅读|date).{0,120}|本文作者[:： ].{1,40}|原创作者[:： ].{1,40}|编译[:： ]?代码卫士)$/,
    longest: 260,
  },
  {
    reason: 'byline',
    scope: 'line',
    where: 'head',
    pattern:
      /^(?:原创|转载|编者荐语|以下文章来源于.{1,60}|安全内参编译|.{2,8}(?:社|网|报|圈|客|局|室|所|卫士|内参)编译|所属地 .{1,8}|作者 .{1,24})$/,
  },
  {
    reason: 'reader-count',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:阅读量? ?[:：]? ?[\d,万+.]+|阅读[:：][\d,]+|[\d,.万k]+ ?(?:阅读|浏览|次阅读|人阅读|views?)|本文已被查看 ?\d+ ?次|浏览(?:量|次数)?[:：]? ?[\d,]+|点赞[:： ].*|收藏[:：]? ?\d*|评论 ?\(?\d*\)?|\+?\d+赞)$/,
  },
  {
    reason: 'byline',
    scope: 'line',
    where: 'head',
    pattern: /^(?:发布(?:时间|日期|于)|更新(?:时间|于)|时间|日期) ?[:：]? ?[\d年月日:：\-/. ]{6,24}$/,
  },
  {
    reason: 'follow',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:(?:点击|扫码|长按|欢迎|请|赶紧|快来|点|戳|微信|搜索)?(?:上方|下方|下图|上图|蓝字|↑蓝字|二维码|卡片|名片|图片|识别|扫描|微信|标题|右上角|左下角)*.{0,14}(?:关注我们|关注我|关注公众号|关注该公众号|关注本公众号|加入我们|扫码关注).{0,16}|关注我们?|带(?:你|你一起)读懂网络安全|带你一起读懂网络安全|点赞关注.{0,12}视频号|观看更多精彩视频|更多精彩(?:内容|视频)?.{0,16}|蓝字关注.{0,24}|扫码关注.{0,16}|关注.{2,16}公众号|扫码订阅.{0,16}|长按(?:上方|下方|识别|扫码)?.{0,6}二维码.{0,16}|扫一扫.{0,12}关注.{0,10}|点击蓝字.{0,16})$/,
  },
  {
    reason: 'share',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:球?(?:分享|点赞|在看|收藏|转发|留言|评论|喜欢|投诉|举报)|分享(?:到|至)(?:朋友圈|微博|微信)?|点个?(?:赞|在看|分享).{0,16}|(?:觉得)?(?:不错|好看|有用).{0,12}(?:在看|点赞|点个赞|分享|赞).{0,16}|好看你就分享 ?有用就点个赞|支持「?.{0,10}」?就点个三连吧|觉得内容不错.{0,20}|一键三连|新浪微博分享|打开微信扫一扫后.{0,20}|感谢您的支持.{0,12}|(?:喜欢|记得).{0,14}(?:在看|点赞|转发|收藏).{0,10})$/,
  },
  {
    reason: 'read-more',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:(?:戳|点击|请点击|点击下方|点击左下角|点)?[↓"“「]?(?:阅读原文|查看原文)["”」]?.{0,30}|查看更多|显示更多|展开更多|点击下图 ?了解详情|了解更多|更多>?|点击查看.{0,10}|► ?点击阅读)$/,
  },
  { reason: 'end-mark', scope: 'line', where: 'anywhere', pattern: /^(?:the end|end|完|全文完|本文完|结束|fin|正文结束)$/ },
  {
    reason: 'reprint-notice',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:转载请(?:注明|联系|保留).{0,60}|如(?:若|需)转载[,，]?.{0,40}|未经授权.{0,20}|本文(?:为|由|系).{1,40}(?:转载|授权|发布|原创|首发|版权|不代表|编译).{0,80}|译文仅供参考.{0,40}|本文是翻译文章.{0,80}|本文(?:翻译|转载)自.{0,120}|(?:版权|免责|特别|郑重|著作权)(?:声明|申明|说明)(?:[:：].*)?|文章版权归.{0,60}|本公众号原创文章.{0,80}|译文声明|.{0,20}仅代表作者(?:个人)?观点.{0,60}|商务合作[,，].{0,60}|如有侵权.{0,40}|文中图片.{0,30}|个人观点[,，]仅供参考|转载[,，]请参考转载声明.*|本文为 ?独立观点.*|来自公众号.{0,20})$/,
    longest: 420,
  },
  {
    reason: 'contact',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:(?:投稿|合作|联系|商务|征订|咨询|稿件|渠道|技术|业务|市场|媒体|咨询与?|客服|举报|官方)(?:合作|联系|咨询|热线|投稿|邮箱|电话|微信|方式|联系方式|服务热线)*(?:邮箱|电话|热线|微信|方式|合作|咨询|投稿)(?:[:： ].{0,90})?|邮发代号.{0,20}|联系我们|官网qq群[:：]\d+|(?:电话|邮箱|微信|qq群?|公众号|e-?mail)[:：].{1,50})$/,
    longest: 140,
  },
  {
    reason: 'promotion',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:.{0,20}(?:知识星球|粉丝福利|福利群|交流群|加.{1,8}好友|进群|入群).{0,50}|长期招聘.{0,20}|.{0,16}(?:招新|诚招|招聘启事|长期招聘).{0,8}(?:小广告)?|越早加入越便宜|续费.折优惠|里面已有.{0,16}可供下载|红包\/书籍.{0,20}|网安智库平台长期招聘.{0,12}|欢迎加入.{0,24}群)$/,
    longest: 140,
  },
  {
    reason: 'comments',
    scope: 'rest',
    where: 'tail',
    pattern:
      /^(?:发表(?:评论|回复)|评论(?:列表|区)?(?: ?\(\d+\))?|\d+ ?条?评论|您还未登录.{0,12}|参与评论.{0,30}|最新评论|全部评论.{0,8}|网友评论|留言(?:板)?|昵称|取消回复|提交评论|.{0,12}留下您的评论.{0,30})$/,
  },
  {
    reason: 'site-tail',
    scope: 'rest',
    where: 'tail',
    pattern:
      /^(?:相关推荐|热门推荐|你可能感兴趣的|相关热文|被以下专辑收录.*|本站由阿里云.*|文章目录|专栏目录|友情链接|合作伙伴|合作单位|关于我们|copyright ?(?:©|\(c\)|\d{4}).*|.{0,3}版权所有.{0,80}|.{0,16}icp备.{0,80}|文章标签[:：]?|上一篇.{0,80}|下一篇.{0,80}|确定要放弃本次机会|版权|永久链接[:：].*|协 *议[:：].*)$/,
    longest: 220,
  },
];

/** Whole-line patterns of pages in English and other European languages. */
export const westernMarkers: readonly Marker[] = [
  {
    reason: 'comments',
    scope: 'rest',
    where: 'tail',
    pattern:
      /^(?:(?:\d+|one|no) (?:comments?|responses?|replies|thoughts?)(?: (?:on|to|yet)\b.*)?|\d+ thoughts on .*|comments?(?: ?\(\d+\))?|leave a (?:comment|reply).*|(?:post|add) a comment.*|responses? ?\(\d+\)|join the (?:conversation|discussion).*|login here to join.*|no responses yet|lascia un commento.*|comment[ia] ?\(\d+\)|nessun commento.*)$/,
    longest: 160,
  },
  {
    reason: 'site-tail',
    scope: 'rest',
    where: 'tail',
    pattern:
      /^(?:post navigation|found this article interesting.*|related (?:posts?|articles?|content|entries|stories|news|reading|topics?|resources|solutions|links)|you (?:may|might) (?:also )?(?:like|be interested).*|you might also like|(?:recent|latest|popular|related|featured|top|our favorite) (?:blog )?(?:posts?|articles?|topics?|news|content|stories|comments)|archives?|blogroll|blog archive|meet the author|permalink(?:[:：].*)?|author .{2,40}posted on .*|originally published by .{2,60}|copier le lien.*|previous next|more (?:from|stories|on this|like this|articles|posts|resources).{0,40}|recommended(?: (?:for you|reading|articles|posts|content|stories))?|read (?:next|more articles?|also)|what to read next|meet the expert|about the authors?|author(?: bio| information)?|about (?:this )?author.*|written by .{2,40}|published in .{2,40}|filed under.*|tagged(?: (?:in|with|as))?.*|share this(?: (?:post|article|story|page|entry|content)\b.*)?|share (?:on|via|this).{0,40}|newer posts?|older posts?|previous (?:post|article|entry|story).*|next (?:post|article|entry|story).*|next post previous post|submit a correction.*|current thread|by date|by thread|top of page|back to top|sign up for .{3,80}newsletter.*|subscribe to .{3,80}newsletter.*|subscribe to our .*|get the latest .{3,60}|this entry was posted (?:on|in).*|posted (?:on|in) .{4,80}\d{4}.{0,60}|articoli correlati|potrebbe(?:ro)? (?:anche )?interessarti.*|condividi(?: l.articolo| questo articolo| su.*)?|altri articoli.*|articolo (?:precedente|successivo).*|all rights reserved.*|listen up.?malwarebytes doesn.t just.*|our business solutions remove.*|we don.t just report on (?:threats|phone security|privacy|scams|data).*|try our (?:free|business).*)$/,
    longest: 220,
  },
  {
    reason: 'related',
    scope: 'section',
    where: 'anywhere',
    pattern:
      /^(?:see also|also read|read also|further reading|related|learn more|additional resources|related coverage|read more|leggi anche|more information)(?:[:：].*)?$/,
    longest: 200,
  },
  {
    reason: 'references',
    scope: 'section',
    where: 'anywhere',
    pattern: /^(?:references?|sources?|bibliography|external links|bibliografia|fonti|riferimenti|note bibliografiche|via)(?:[:：].*)?$/,
    longest: 300,
  },
  {
    reason: 'tags',
    scope: 'section',
    where: 'tail',
    pattern: /^(?:tags?|keywords?|labels?|categories|category|topics?|hashtags?|tag cloud|argomenti)(?:[:：].*)?$/,
    longest: 300,
  },
  {
    reason: 'share',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:share(?: (?:it|this|on (?:facebook|twitter|linkedin|x|reddit|hacker news|email|whatsapp|telegram)|via email|url))*|tweet|copy(?: link| url)?|facebook|twitter|linkedin|pinterest|reddit|whatsapp|telegram|mastodon|bluesky|email(?: this)?|print(?: this)?|click to share.*|blogthis!?|get link|other apps|x|copier le lien|press enter or click to view image in full size|share to .*|pin it|like this|like loading|loading|condividi.*|indirizzo copiato|save|bookmark|listen|follow|share copy|download source share)$/,
  },
  {
    reason: 'skip-link',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:skip to (?:main |the )?(?:content|navigation|footer|main|primary content)|toggle (?:navigation|website search|menu|dark mode|search)|(?:main |search |close |open )?menu|search|close|search for|sign (?:in|up)(?: \/ up)?|log ?in|register|subscribe|vai al contenuto(?: principale)?|menu|back|home|cancel|dark mode|sitemap|open in app|write)$/,
  },
  {
    reason: 'advertisement',
    scope: 'line',
    where: 'anywhere',
    pattern: /^(?:advertis(?:e)?ments?|sponsored(?: content| by.*| links?)?|ad|ads|pubblicità|sponsored post|partner content from.*)$/,
  },
  {
    reason: 'newsletter',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:subscribe(?: to| now| today| –| -).{0,140}|sign up (?:for|to|now|today).{0,140}|get (?:our|the) (?:free )?(?:newsletter|latest).{0,120}|join (?:our|the|over|more than) .{0,120}(?:newsletter|subscribers|mailing list).{0,40}|enter your email.{0,60}|your email address.{0,80}|follow (?:us|me) (?:on|at) .{0,160}|follow me on twitter.*|iscriviti .{0,120}|email updates on news.*)$/,
    longest: 220,
  },
  {
    reason: 'cookies',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site) uses? cookies.*|by (?:continuing|clicking|using).{0,60}cookies?.*|accept (?:all )?cookies|cookie (?:settings|policy|preferences)|manage (?:cookies|preferences|consent)|your privacy choices|accetta.{0,20}cookie.*|je d[ée]clare (?:accepter|refuser) les cookies.*|questo sito (?:usa|utilizza).{0,40}cookie.*)$/,
    longest: 500,
  },
  {
    reason: 'byline',
    scope: 'line',
    where: 'head',
    pattern:
      /^(?:(?:by|written by|posted by|author[:]?|di|autore[:]?|por|von) [^.!?]{2,80}|(?:posted|published|updated|last updated|date|modified|pubblicato|aggiornato)(?: on| by| in| il)?[:： ].{4,90}|\d+ min(?:ute)?s? read|reading time.{0,24}|\d+ minutes?|this article is more than .*|member-only story|image|podcast|blog|news|article|opinion|exclusive|文章标签)$/,
    longest: 140,
  },
  {
    reason: 'reader-count',
    scope: 'line',
    where: 'anywhere',
    pattern: /^(?:(?:post )?views?[:：] ?[\d,.]+|[\d,.]+k? (?:views|shares|kudos|followers|following|reads|claps))$/,
  },
  // At the head it is a line only: the text that follows outweighs what came before.
  { reason: 'site-tail', scope: 'rest', where: 'anywhere', pattern: /^(?:©|copyright.{0,4}(?:©|\(c\)|\d{4})).*$/, longest: 260 },
  { reason: 'reader-count', scope: 'line', where: 'head', pattern: /^[\d,.]+$/ },
  {
    reason: 'credit',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:(?:image|photo|picture|featured image) ?(?:credits?|by|source|courtesy(?: of)?)[:： ].{1,60}|(?:credit|source|image|photo)[:：] ?(?:shutterstock|getty images?|unsplash|pixabay|pexels|freepik|reuters).{0,30}|(?:.{0,20}[–—-] )?(?:pixabay|unsplash|freepik|shutterstock|getty images|pexels))$/,
  },
  {
    reason: 'contents',
    scope: 'section',
    where: 'anywhere',
    pattern: /^(?:indice(?: degli argomenti)?|table of contents|contents|in this article|文章目录)$/,
  },
  {
    reason: 'promotion',
    scope: 'line',
    where: 'anywhere',
    pattern:
      /^(?:.{0,70}\b(?:free \d+-day trial|start (?:your |a )?free trial|try (?:it )?(?:for )?free|(?:request|book|get|schedule) a (?:free )?(?:demo|quote|consultation)|contact sales|talk to sales|buy now|download (?:now|the (?:report|whitepaper|ebook))|get (?:started|the guide)|learn more)\b.{0,24})$/,
    longest: 110,
  },
  {
    reason: 'editor-note',
    scope: 'line',
    where: 'tail',
    pattern:
      /^(?:editor.s note[:：] ?(?:the )?opinions? expressed.*|(?:the )?opinions expressed .*|disclaimer[:：].*|the views? expressed.*)$/,
    longest: 600,
  },
];
