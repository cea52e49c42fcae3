/** Openings that carry nothing: connectives and hearsay of the outlet itself. The claimant inside stays; only the medium goes. */
const OPENING =
  /^(?:此外|另外|同时|与此同时|而且|并且|因此|所以|不过|然而|但是|但|目前|当前|其中|值得(?:一提|注意|关注)的是|需要(?:注意|指出|说明|强调)的是|据悉|据了解|据介绍|具体(?:来看|来说|而言)|简单来说|总的来说|总体来看|换句话说|事实上|实际上|有趣的是|更重要的是|最重要的是|不仅如此|除此之外|综上所述|最后|首先|其次|再次|第[一二三四五]|一方面|另一方面|原来|随后|接着|而)[，,、]\s*/;

const MEDIUM =
  /^(?:[\u4e00-\u9fffA-Za-z0-9]{2,10}(?=\d{1,2}月\d{1,2}日(?:消息|讯)))?(?:\d{1,2}月\d{1,2}日)?(?:消息|讯)[，,：:]\s*|^据(?:外媒|国外媒体|美国?媒体|媒体|相关报道|[\u4e00-\u9fffA-Za-z0-9 .]{2,24}(?:网站|新闻|网|社|报|News|TechCrunch|BleepingComputer|The Record|The Register|SecurityWeek))(?:\d{1,2}月\d{1,2}日)?(?:消息|报道|援引报道|披露|讯)(?:称|说)?[，,]\s*/i;

const BRACKETS =
  /[（(](?:见?(?:上|下)?图\s?\d*|如图\s?\d*|来源[^（）()]*|图源[^（）()]*|注[：:][^（）()]*|下同|详见[^（）()]*|点击[^（）()]*|链接[^（）()]*)[）)]/g;

const LONG = 105;

/** Cuts a sentence that is too long at a clause border, never inside brackets or quotes, and only where the rest does not change it. */
function shorten(text: string): string {
  if (text.length <= LONG) return text;
  let depth = 0;
  let best = -1;
  for (let i = 0; i < text.length && i < LONG; i++) {
    const sign = text[i] ?? '';
    if ('（(“"《「'.includes(sign)) depth++;
    else if ('）)”》」'.includes(sign)) depth--;
    else if (depth === 0 && (sign === '；' || sign === '，')) {
      // A condition or concession needs what follows it, and what follows may take the statement back.
      const next = text.slice(i + 1, i + 5);
      if (
        /^(?:但|不过|然而|除非|否则|并非|而非|却|尚未|仅|只|包括|其中|即|也就是|因为|由于|如果|以及|和|并|从而|使|导致)/.test(next) &&
        sign === '，' &&
        i < 60
      )
        continue;
      if (i >= 36) best = i;
    }
  }
  if (best < 0) return text;
  const head = text.slice(0, best);
  if (/^(?:如果|虽然|尽管|由于|因为|为了|当|在)[^，]*$/.test(head)) return text;
  return `${head}。`;
}

/** A Chinese sentence freed of byline, medium and filler; what is said stays whole. Null where no sentence is left. */
export function trimChinese(sentence: string): string | null {
  let text = sentence
    .replace(/\s*\n\s*/g, '')
    .replace(BRACKETS, '')
    .trim();
  text = text.replace(/^[•·●■◆▶▪*\-—–\s]+/, '').replace(/^(?:\d{1,2}[.、．)）]|[（(]\d{1,2}[)）]|[①-⑳])\s*/, '');
  for (let round = 0; round < 3; round++) {
    const before = text;
    text = text.replace(MEDIUM, '').replace(OPENING, '');
    if (text === before) break;
  }
  text = shorten(text).trim();
  if (text.length < 8) return null;
  if (!/[。！？!?”」]$/.test(text)) text = `${text.replace(/[，、；：:,;]+$/, '')}。`;
  return text;
}
