import { englishWords } from '../../lexicon/vocabulary.js';
import { fold } from '../../text/fold.js';

/** Sentences that can't stand alone in a summary, each with the reason. */
const UNFIT_ZH: readonly (readonly [string, RegExp])[] = [
  ['question', /[？?]["”]?$/],
  ['refers-to-figure', /如[下上]?图|见[下上]?图|如下(?:所示|图|：)|下图|上图|以下(?:是|为|内容)|如[下上]所示|截图|下表/],
  ['first-person', /我们|笔者|小编|本文|本公众号|大家|咱们|我(?:的|是|在|想|觉得|认为)|各位|你(?:们|的|可以|需要)?|您/],
  ['opens-a-list', /[:：]$/],
  ['link-or-code', /https?:\/\/|www\.|[{}<>]=?|\\x|\$\{|\(\)|[A-Za-z0-9_]{30,}/],
  ['call', /^(?:请|欢迎|点击|关注|扫码|转发|长按|回复|下载|查看|阅读|参考|来源|作者|编辑|编译|责编|原文|译者|声明|版权|免责)/],
  ['request', /(?:^|[，；]|用户|客户|大家|读者)(?:敬?请|建议您)(?:将|升级|参考|尽快|及时|联系|访问|关注|勿|前往|下载|使用|自行)/],
  ['quotation', /^[“"「][^”"」]*[”"」][。，]?$/],
  ['caption', /图片?来源|图源|[｜|]|供图|摄$|^(?:图|表)\s?\d/],
  ['label', /^[^，。]{1,10}[：:][^，。]{0,40}[。]?$|^【[^】]{2,8}】[^，。]{0,30}$/],
  [
    'product',
    /(?:已支持|可支持|支持对|均可|已(?:具备|更新|发布))[^。]{0,60}(?:检测|防护|拦截|查杀|规则)|规则(?:ID|编号|名称|包)|欢迎(?:咨询|试用)|免费试用|立即(?:咨询|体验)|咨询热线|客服电话/,
  ],
];

const UNFIT_EN: readonly (readonly [string, RegExp])[] = [
  ['question', /\?["”’]?$/],
  ['refers-to-figure', /\b(?:figure|screenshot|image|table|see|shown) (?:\d|below|above)\b|\bas (?:shown|follows|seen)\b|\bbelow[:.]?$/i],
  [
    'first-person',
    /\b(?:I|I[’'](?:m|ve|d)|[Mm]y|me|[Ww]e|[Ww]e[’'](?:re|ve|d)|[Oo]ur|us|[Yy]ou|[Yy]our|[Yy]ou[’']re)\b(?![^“]*”|[^"]*"(?:[^"]*"[^"]*")*[^"]*$)/,
  ],
  ['opens-a-list', /:$/],
  ['link-or-code', /https?:\/\/|www\.|[{}<>]|\\x|\(\)|[A-Za-z0-9_/+=]{34,}/],
  [
    'call',
    /^(?:click|read|subscribe|follow|sign up|download|learn|join|check out|contact|share|found this|about the author|related|image|photo|source|advertisement|note|update|editor|copyright)\b/i,
  ],
  ['quotation', /^["“‘][^"”]*["”’]$/],
  ['aside', /^\([^()]*\)\.?$/],
  ['caption', /^(?:Figure|Fig\.|Table|Photo|Image|Credit|Screenshot)\b|\(Image:|Image credit/],
];

const AUXILIARY =
  /\b(?:is|are|was|were|am|has|have|had|can|could|will|would|may|might|must|should|do|does|did|cannot|(?:is|are|was|were|has|have|had|could|would|should|do|does|did|wo|ca)n[’']t|(?:it|he|she|that|there|they|who)[’'](?:s|re|ve|ll|d))\b/i;

const IMPERATIVE =
  /^(?:[Jj]ust )?(?:Have|Meet|Explore|Note|Stay|Visit|Try|Keep|Make sure|Remember|Consider|Take|Let|Get|Find out|Be sure|Please|Enjoy|Imagine|Think|Ask|Tell|Select|Choose|Install|Delete|Remove|Disable|Enable|Avoid|Apply) (?!of\b)/;

const sensesOf = (word: string) => englishWords().get(fold(word));

/** Whether a word may carry a sentence: a past form, or a present one that is no plural. */
function carries(word: string): boolean {
  if (/[a-z]ed$/.test(word)) return true;
  return sensesOf(word).some((s) => s.part === 'verb' && (s.forms.includes('past') || s.forms.includes('third')));
}

/** Without a verb that carries it, or with one but no subject in front, a line is a caption, heading or item of a list. */
function isFragment(text: string): boolean {
  const words = text.match(/[A-Za-z][A-Za-z’'-]*/g) ?? [];
  const [first = ''] = words;
  if (/^(?:why|how)\b/i.test(first)) return true;
  const senses = sensesOf(first);
  const third = senses.some((s) => s.part === 'verb' && s.forms.includes('third'));
  if (third && senses.every((s) => s.part === 'verb')) return true;
  // Have fun, Meet X, Explore Y: told to the reader.
  if (IMPERATIVE.test(text)) return true;
  return !AUXILIARY.test(text) && !words.slice(1).some((word) => /^[a-z]/.test(word) && carries(word));
}

/** What may stand in a stretch of the sentence that is cut away. */
const CUT_AWAY = new Set(['refers-to-figure', 'opens-a-list']);

/** Why a sentence may not stand in a summary, or null where it may. `whole` judges a source sentence that may yet be cut: its length is open. */
const HAN = /[\u3400-\u9fff]/g;

export function unfit(text: string, lang: 'zh' | 'en', whole = false): string | null {
  const rule = (lang === 'zh' ? UNFIT_ZH : UNFIT_EN).find(([name, pattern]) => !(whole && CUT_AWAY.has(name)) && pattern.test(text));
  if (rule) return rule[0];
  const open = (text.match(/[（(]/g)?.length ?? 0) - (text.match(/[）)]/g)?.length ?? 0);
  const quotes = (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0);
  if (open !== 0 || quotes !== 0 || (text.match(/"/g)?.length ?? 0) % 2 === 1) return 'unbalanced';
  if (whole) return null;
  if (lang === 'en' && isFragment(text)) return 'fragment';
  if (lang === 'zh' && (text.match(HAN)?.length ?? 0) < text.replace(/\s/g, '').length / 4) return 'script';
  if (lang === 'zh' ? text.length < 12 || text.length > 220 : text.split(/\s+/).length < 6 || text.split(/\s+/).length > 60)
    return 'length';
  return null;
}
