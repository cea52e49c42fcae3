/** Sentences that can't stand alone in a summary, each with the reason. */
const UNFIT_ZH: readonly (readonly [string, RegExp])[] = [
  ['question', /[？?]["”]?$/],
  ['refers-to-figure', /如[下上]?图|见[下上]?图|如下(?:所示|图|：)|下图|上图|以下(?:是|为|内容)|如[下上]所示|截图|下表/],
  ['first-person', /我们|笔者|小编|本文|本公众号|大家|咱们|我(?:的|是|在|想|觉得|认为)|各位|你(?:们|的|可以|需要)?|您/],
  ['opens-a-list', /[:：]$/],
  ['link-or-code', /https?:\/\/|www\.|[{}<>]=?|\\x|\$\{|\(\)|[A-Za-z0-9_]{30,}/],
  ['call', /^(?:请|欢迎|点击|关注|扫码|转发|长按|回复|下载|查看|阅读|参考|来源|作者|编辑|编译|责编|原文|译者|声明|版权|免责)/],
  ['quotation', /^[“"「].*[”"」][。，]?$/],
];

const UNFIT_EN: readonly (readonly [string, RegExp])[] = [
  ['question', /\?["”’]?$/],
  ['refers-to-figure', /\b(?:figure|screenshot|image|table|see|shown) (?:\d|below|above)\b|\bas (?:shown|follows|seen)\b|\bbelow[:.]?$/i],
  ['first-person', /\b(?:I|I'm|I've|my|me|we|we've|we're|our|us|you|your|you're)\b/],
  ['opens-a-list', /:$/],
  ['link-or-code', /https?:\/\/|www\.|[{}<>]|\\x|\(\)|[A-Za-z0-9_/+=]{34,}/],
  [
    'call',
    /^(?:click|read|subscribe|follow|sign up|download|learn|join|check out|contact|share|found this|about the author|related|image|photo|source|advertisement|note|update|editor|copyright)\b/i,
  ],
  ['quotation', /^["“‘].*["”’]$/],
];

/** Why a sentence may not stand in a summary, or null where it may. */
export function unfit(text: string, lang: 'zh' | 'en'): string | null {
  const rule = (lang === 'zh' ? UNFIT_ZH : UNFIT_EN).find(([, pattern]) => pattern.test(text));
  if (rule) return rule[0];
  const open = (text.match(/[（(]/g)?.length ?? 0) - (text.match(/[）)]/g)?.length ?? 0);
  const quotes = (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0);
  if (open !== 0 || quotes !== 0 || (text.match(/"/g)?.length ?? 0) % 2 === 1) return 'unbalanced';
  if (lang === 'zh' ? text.length < 14 || text.length > 220 : text.split(/\s+/).length < 6 || text.split(/\s+/).length > 60)
    return 'length';
  return null;
}
