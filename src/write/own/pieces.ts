import type { Extraction } from '../../extract/index.js';
import type { Document, Span } from '../../model/index.js';
import { chineseSegments, type Segment } from './segments.js';
import { tells } from './weigh.js';

/** Verbs whose object is what follows the comma: the rest of the sentence stands in their scope. */
const REPORTS =
  /(?:称|说|表示|指出|认为|显示|发现|透露|警告|强调|声明|介绍|补充道?|证实|确认|重申|坦言|承认|否认|宣布|宣称|声称|坚称|相信|预计|估计|推测|怀疑|得知|获悉|要求|建议|呼吁|规定|提到|写道|解释道?|报道|披露|提醒|评估|判断|猜测|承诺|威胁)(?:了|到|过)?$/;

/** A stretch that only leads in: when, why, if, according to whom. */
const LEADS =
  /^(?:如果|若|一旦|假如|虽然|尽管|即使|即便|由于|因为|因|为了|为|当|随着|除了?|据|根据|依据|按照|自|自从|通过|作为|对于|关于|鉴于|针对|在|从|经|截至|目前|此外|另外|同时|与此同时|不过|然而|但是?|而且?|并且|因此|所以|其中|例如|比如|[^，]{0,12}(?:中|下|方面|上)$|[^，]*(?:的?时候?|后|前|期间|之际|以来|之余|同时|基础上|情况下|背景下|过程中)$)/;

/** By what means, before the act itself: 攻击者利用该漏洞，…. */
const MEANS = /(?:利用|使用|借助|凭借|围绕|依托|基于|结合)[^，]{2,24}$/;

/** What may not lose what comes after it, or may not be lost itself: exceptions, conditions, contrasts, limits. */
const BINDING =
  /^(?:且|并且?|而且|也|还|仍|却|均|都|目前|迄今)?(?:但|不过|然而|除非|否则|并非|而非|而不是|却|尚未|仅|只|前提|如果|若|除|不包括|不含|直到|直至|未|没有|无法|不会|不再)/;

/** What goes on with a list or a course of acts: it is no afterthought. */
const GOES_ON = /^(?:以及|和|及|与|或|然后|随后|再|接着|最后|最终|并|进而|包括|其中|导致|造成|致使|使)/;

/** Stretches that a brief can do without: what follows, what it shows, how people felt, what for in general. */
const FILLER =
  /^(?:(?:并|也|还|从而|进而|此举|此事|该事件|事件|一时间|瞬间|随即)?(?:引发|引起|受到)了?(?:[^，]{0,14})(?:关注|热议|讨论|担忧|恐慌|轰动|哗然|重视|反响)|(?:这|此举|此次事件|该事件|此事)(?:也|再次|无疑|可能|进一步|将|又)*(?:意味着|表明|说明|凸显|反映|彰显|体现|给|为|敲响|令|让|使)|(?:再次|进一步|充分|也)?(?:凸显|彰显|体现|反映|展现|敲响)了?|可谓|堪称|令人|让人|不得不说|毫无疑问|众所周知|正如|诸如|例如|比如|譬如|(?:具有|有着)(?:重要|重大|深远|积极)|意义(?:重大|深远)|以便|以期|旨在(?:更好|进一步|全面)|为[^，]{2,20}(?:提供|奠定|打下|保驾护航|贡献|助力)|(?:从而|进而|以此)?(?:更好地|进一步|全面|有效|切实)(?:提升|推动|促进|保障|加强|维护|满足|提高))/;

/** Stretches that send the reader to a figure or list. */
const ELSEWHERE =
  /如[下上]?[图表]|见[下上]?[图表]|[如见](?:下|上)[图表]?所示|如下$|如下所示|^(?:具体|详情|详细(?:信息|内容|情况)?)(?:如下|见|请见|参见)/;

/** Stretches in front that carry nothing of their own. */
const OPENER =
  /^(?:据悉|据了解|据介绍|据报道|据[^，]{0,10}(?:外媒|媒体)[^，]{0,8}|[^，]{0,4}值得(?:一提|注意|关注|警惕)的是|需要(?:注意|指出|说明|强调)的是|(?:更|最)?(?:重要|关键|有趣|糟糕|可怕|严重|令人[^，]{1,6})的是|具体(?:来看|来说|而言)|(?:简单|总的|总体|一般)(?:来说|来看|而言|上)|换句话说|换言之|事实上|实际上|不仅如此|除此之外|此外|另外|与此同时|同时|综上所述|首先|其次|再次|最后|第[一二三四五]|一方面|另一方面|众所周知|毫无疑问|显然|当然|目前|当前|如今|近日|日前|近期|最近|不久前|原来|随后|接着|总之|可见|由此可见|近年来|因此|所以|不过|然而|但是|而且)$/;

const inside = (mention: Span, span: Span): boolean => mention.start >= span.start && mention.end <= span.end;

/** Mentions that make a stretch worth keeping. */
export function holds(span: Span, extraction: Extraction): boolean {
  return (
    extraction.figures.some((f) => inside(f, span)) ||
    extraction.dates.some((d) => inside(d, span)) ||
    extraction.indicators.some((i) => inside(i, span)) ||
    extraction.entities.some((e) => e.mentions.some((m) => inside(m, span)))
  );
}

/** Whether a stretch opens with a name, a date, or a noun that points back: a subject of its own. */
function opensAnew(document: Document, segment: Segment, extraction: Extraction): boolean {
  const text = document.text.slice(segment.start, segment.end);
  if (/^(?:该|这[家些一项种名]|上述|此次|本次|两者|双方|二者)/.test(text)) return true;
  const at = segment.start + (/^(?:而|但|不过|同时|此外|其中|目前|随后|后来)+/.exec(text)?.[0].length ?? 0);
  const starts = (span: Span) => span.start >= at && span.start <= at + 1;
  return extraction.entities.some((e) => e.type !== 'place' && e.mentions.some(starts)) || extraction.dates.some(starts);
}

const length = (segments: readonly Segment[]): number => segments.reduce((sum, s) => sum + s.end - s.start + 1, 0);

/** Where a long sentence falls into statements that each stand alone. */
function statements(document: Document, segments: readonly Segment[], extraction: Extraction): Segment[][] {
  const out: Segment[][] = [];
  let run: Segment[] = [];
  let reported = false;
  for (const segment of segments) {
    const text = document.text.slice(segment.start, segment.end);
    const before = run.at(-1);
    const leads = (one: Segment) =>
      LEADS.test(document.text.slice(one.start, one.end)) || OPENER.test(document.text.slice(one.start, one.end));
    const stands = before !== undefined && !leads(before) && length(run) >= (before.mark === '；' ? 8 : 16);
    const parted = before?.mark === '；' || (length(run) >= 24 && opensAnew(document, segment, extraction) && !BINDING.test(text));
    if (before && stands && parted && !reported) {
      out.push(run);
      run = [];
    }
    run.push(segment);
    if (REPORTS.test(text) || /^(?:据|根据|按照)/.test(text)) reported = true;
  }
  if (run.length > 0) out.push(run);
  return out;
}

/** Leaves out openers and fillers that hold no mention; never what limits or takes back. */
function freed(document: Document, segments: readonly Segment[], extraction: Extraction): Segment[] {
  return segments.filter((segment, i) => {
    const text = document.text.slice(segment.start, segment.end).trim();
    if (i < segments.length - 1 && OPENER.test(text)) return false;
    if (i > 0 && ELSEWHERE.test(text)) return false;
    return i === 0 || BINDING.test(text) || !FILLER.test(text) || holds(segment, extraction);
  });
}

/** Where cutting begins: for any statement, and for one that would otherwise stand as the source has it. */
const LONG = { any: 84, whole: 30 };
const MOST = 112;

/** Cuts what is too long: stretches at the end that hold no mention first, then at the last comma that nothing hangs on. */
function shortened(document: Document, segments: readonly Segment[], extraction: Extraction, long: number): Segment[] {
  const text = (s: Segment) => document.text.slice(s.start, s.end);
  const kept = [...segments];
  const last = () => kept.at(-1) as Segment;
  const open = (s: Segment | undefined) => s === undefined || LEADS.test(text(s)) || REPORTS.test(text(s)) || MEANS.test(text(s));
  const idle = (s: Segment) => !holds(s, extraction) && !BINDING.test(text(s)) && !GOES_ON.test(text(s)) && !tells(text(s));
  while (kept.length > 1 && length(kept) > long && idle(last()) && !open(kept.at(-2))) kept.pop();
  while (kept.length > 1 && length(kept) > MOST && !BINDING.test(text(last())) && !open(kept.at(-2))) kept.pop();
  return kept;
}

/** A Chinese sentence as the statements that it makes, each as the stretches of it that a brief keeps. */
export function chinesePieces(document: Document, sentence: Span, extraction: Extraction, how: 'any' | 'whole' = 'any'): Segment[][] {
  const segments = chineseSegments(document, sentence);
  const long = sentence.end - sentence.start > 56;
  const parts = long || segments.some((s) => s.mark === '；') ? statements(document, segments, extraction) : [segments];
  return parts
    .map((part) => shortened(document, freed(document, part, extraction), extraction, LONG[how]))
    .filter((part) => part.length > 0);
}
