import type { Status } from '../model/index.js';

/** What a page says that stands in the article's place. The first that fits names the status. */
const NOTICES: readonly { readonly status: 'blocked' | 'deleted'; readonly name: string; readonly pattern: RegExp }[] = [
  {
    status: 'deleted',
    name: 'wechat-deleted',
    pattern:
      /该内容已被发布者删除|此内容因违规无法查看|此内容被投诉且经审核|此内容发送失败无法查看|该内容暂时无法查看|此(?:账号|帐号)已被屏蔽|该公众号已(?:迁移|注销)|账号已(?:自主)?注销|内容已被(?:作者|发布者)?删除|文章(?:不存在|已删除|已被删除)|该文章已被?删除|相关的内容不存在/,
  },
  {
    status: 'deleted',
    name: 'not-found',
    pattern:
      /\b404\b.{0,40}not found|page (?:not found|you (?:requested|are looking for))|(?:page|post|article) (?:no longer exists|has been (?:removed|deleted)|doesn.t exist)|页面(?:不存在|没有找到|走丢)|找不到(?:该|此|您)?.{0,6}页面|pagina non trovata/i,
  },
  { status: 'blocked', name: 'wechat-captcha', pattern: /环境异常[\s\S]{0,60}验证|完成验证后即可继续访问|去验证|访问过于频繁|参数错误/ },
  {
    status: 'blocked',
    name: 'captcha',
    pattern:
      /captcha|verify (?:that )?you(?:.re| are) (?:a )?human|are you a robot|checking your browser|just a moment|security check|人机验证|安全验证|滑动验证|请完成验证|正在验证您的请求|var arg1='[0-9a-f]{20}|needs to review the security of your connection|unusual traffic/i,
  },
  {
    status: 'blocked',
    name: 'javascript',
    pattern:
      /javascript (?:is )?(?:not available|disabled|required|不可用)|(?:enable|turn on|requires?) (?:your )?javascript|we.ve detected that javascript|please enable js|请(?:开启|启用|打开) ?javascript|需要(?:开启|启用)? ?javascript|you need to enable javascript/i,
  },
  {
    status: 'blocked',
    name: 'rate-limit',
    pattern:
      /rate limit|too many requests|velocity rate|inappropriate behavior detected|locked ?out|temporarily blocked|访问频率|请求过于频繁/i,
  },
  {
    status: 'blocked',
    name: 'denied',
    pattern:
      /access (?:to this page has been )?denied|403 forbidden|error (?:code: ?)?1[01]\d\d\b|you have been blocked|attention required|not authorized to view|requested url was rejected|此内容仅限登录|请登录后(?:查看|访问|继续)|登录后(?:查看|可见|阅读)|log ?in to (?:continue|view|read)|sign in to (?:continue|view|read)|members? only content/i,
  },
  {
    status: 'blocked',
    name: 'unavailable',
    pattern:
      /under maintenance|temporarily unavailable|bad gateway|gateway time-?out|service unavailable|internal server error|web server is down|database error|系统维护|网站维护|无法访问此网站/i,
  },
];

/** A page that holds more text than a notice needs is no notice, even where an article quotes one. */
const LONGEST_NOTICE = 2200;

/** UTF-8 that was read as Latin-1 and encoded again (`æ­£å¨` for 正在), read right. */
function undoubled(text: string): string {
  return /[\u00e2-\u00ef][\u0080-\u00bf]{2}/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : '';
}

export interface Notice {
  readonly status: 'blocked' | 'deleted';
  readonly name: string;
}

/**
 * The notice that stands where the article should, or null. `running` is the size of what would be kept as article, `raw` the page as
 * written: doubly encoded text loses bytes where unseen characters are left out.
 */
export function noticeOf(text: string, raw: string, running: number): Notice | null {
  if (text.length > LONGEST_NOTICE || running > 700) return null;
  const again = undoubled(raw);
  const found = NOTICES.find(({ pattern }) => pattern.test(text) || pattern.test(again));
  return found ? { status: found.status, name: found.name } : null;
}

/** `reachesCut`: the fetch cut the file and the article's own text runs up to the cut. */
export function statusOf(notice: Notice | null, kept: number, reachesCut: boolean): Status {
  if (notice) return notice.status;
  if (kept === 0) return 'empty';
  return reachesCut ? 'truncated' : 'complete';
}
