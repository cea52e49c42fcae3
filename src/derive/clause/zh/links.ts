import type { Clause } from '../tree.js';

/** What the head of a segment makes of it: a link to the clause before, `idle` words that drop out, or a condition that takes the next segment with it. */
export type Link = Exclude<Clause['link'], null> | 'idle' | 'refuse' | 'of-these' | 'hearsay';

const OUTLET_DAY = '[\\u4e00-\\u9fffA-Za-z· ]{0,12}\\d{1,2} ?月 ?\\d{1,2} ?日(?:消息|讯|报道|电)';
const NUMBER = '\\d{1,2} ?[.、．](?! ?\\d)|[（(][一二三四五六七八九十\\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[①-⑳]';
const ORDER = '首先|其次|再次|最后|最终|随后|之后|此后|接着|一方面|另一方面|第一|第二|第三';
const FILLER =
  '此外|另外|同时|与此同时|并且|而且|目前|当前|近期|近日|日前|最近几?[周月天年]?|据悉|据了解|据介绍|据统计|值得(?:注意|一提|关注)的是|需要(?:注意|指出|强调|说明)的是|具体(?:来看|来说|而言)|事实上|实际上|例如|比如|总体来看|总的来说|对此|为此|截至目前|到目前为止|有趣的是|更重要的是|不仅如此|除此之外|在此之前|在此期间|当地时间|也就是说|换句话说|简而言之|显然|当然|而';

const LINKS: readonly (readonly [RegExp, Link])[] = [
  [new RegExp(`^(?:${OUTLET_DAY}|${NUMBER})`), 'idle'],
  [/^(?:由于|因为)/, 'because'],
  [/^其中[，,]?/, 'of-these'],
  [/^(?:据(?:媒体|外媒)?报道|据称|据传|据说|消息称|有消息称|有传言称|传闻)/, 'hearsay'],
  [/^(?:但是|但|不过|然而|可是|却)/, 'but'],
  [/^(?:因此|所以|因而|于是|故而)/, 'so'],
  [
    /^(?:如果|若(?!干)|除非|只要|只有|假如|一旦|虽然|尽管|即使|即便|无论|不论|不管|不仅|不但|不只|除了|除(?!非)|与其|为了|当(?!局|地|时|日|天|前|年)|要么|倘若|假设)/,
    'refuse',
  ],
  [new RegExp(`^(?:${ORDER}|${FILLER})(?=[\\u4e00-\\u9fffA-Za-z0-9“"《]|$)`), 'idle'],
];

/** The link at the head of a segment, with its length. */
export function linkAt(head: string): { link: Link; length: number; word: string } | null {
  for (const [pattern, link] of LINKS) {
    const match = pattern.exec(head);
    if (match) return { link, length: match[0].length, word: match[0] };
  }
  return null;
}
