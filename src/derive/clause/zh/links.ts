import type { Clause } from '../tree.js';

/** What the head of a segment makes of it: a link to the clause before or behind, `idle` words that drop out, or a condition that takes the next segment with it. */
export type Link = Exclude<Clause['link'], null> | Condition | 'idle' | 'refuse' | 'of-these' | 'hearsay';

/** Conditions that hang on the next clause as one of its adjuncts, so that they go where it goes. */
export type Condition = 'even if' | 'as long as' | 'unless' | 'regardless of whether';

/** What the clause that a condition governs has at its head or behind its subject. Without it the condition may reach over another segment. */
export const ECHOED: Readonly<Record<Condition, RegExp>> = {
  'even if': /也|都|仍|还|依然|照样/,
  'as long as': /就|便|即|都|则|会|可/,
  unless: /^(?:否则|不然)|才|都|不|无法/,
  'regardless of whether': /都|均|也|皆|总/,
};

export const isCondition = (link: Link | null): link is Condition => link !== null && Object.hasOwn(ECHOED, link);

const OUTLET_DAY = '[\\u4e00-\\u9fffA-Za-z· ]{0,12}\\d{1,2} ?月 ?\\d{1,2} ?日(?:消息|讯|报道|电)';
const NUMBER = '\\d{1,2} ?[.、．](?! ?\\d)|[（(][一二三四五六七八九十\\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|[①-⑳]|[•·●▪■◆►▶○]';
const ORDER = '首先|其次|再次|最后|最终|随后|之后|此后|接着|然后|接下来|一方面|另一方面|第[一二三四五](?=$|[、，])';
const FILLER =
  '此外|另外|同时|与此同时|并且|而且|目前|当前|近期|近日|日前|最近几?[周月天年]?|据悉|据了解|据介绍|据统计|据公开资料|公开资料显示|资料显示|值得(?:注意|一提|关注)的是|需要(?:注意|指出|强调|说明)的是|具体(?:来看|来说|而言)|事实上|实际上|例如|比如|总体来看|总的来说|对此|为此|截至目前|到目前为止|迄今为止|有趣的是|更重要的是|更糟糕的是|令人担忧的是|不仅如此|除此之外|在此之前|在此期间|当地时间|也就是说|换句话说|简而言之|显然|当然|尤其是|特别是|其实|如今|对于此事|针对此事|经过(?:调查|分析)|经(?:调查|分析|查|核实|审查|审理查明)|而(?!且|非|是)|且|即(?!使|便|将|可|时|日)';

const LINKS: readonly (readonly [RegExp, Link])[] = [
  [new RegExp(`^(?:${OUTLET_DAY}|${NUMBER})`), 'idle'],
  [/^(?:之所以)/, 'refuse'],
  [/^(?:这是|原因是|是|主要是?|正是)?(?:由于|因为)/, 'because'],
  [/^其中(?=包括|包含)/, 'idle'],
  [/^其中[，,]?/, 'of-these'],
  [/^(?:据(?:媒体|外媒)?报道|据称|据传|据说|消息称|有消息称|有传言称|传闻)/, 'hearsay'],
  [/^(?:虽然|虽说|虽|尽管)/, 'although'],
  [/^(?:如果|如若|若是?(?!干)|假如|倘若|一旦|假设)/, 'if'],
  [/^当(?!局|地|时|日|天|前|年|中|事|选|作|成)/, 'when'],
  [/^(?:但是|但|不过|然而|可是|却)/, 'but'],
  [/^(?:因此|所以|因而|于是|故而)/, 'so'],
  [/^(?:即使|即便|哪怕)/, 'even if'],
  [/^只要(?!求)/, 'as long as'],
  [/^除非/, 'unless'],
  [/^(?:无论|不论|不管)/, 'regardless of whether'],
  [/^(?:不仅(?!仅)|不但)/, 'idle'],
  [/^(?:只有|不只|不仅仅|除了|除(?!非)|与其|要么|仅当|唯有)/, 'refuse'],
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

/** 除了X之外: what comes on top of X follows. Lengths of what opens and closes it. */
export function besides(segment: string): { length: number; closing: number } | null {
  const match = /^(除了|除)[^，]+?(之外|以外|外)?$/.exec(segment);
  if (!match?.[1] || (match[1] === '除' && !match[2])) return null;
  return { length: match[1].length, closing: match[2]?.length ?? 0 };
}
