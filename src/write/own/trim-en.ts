import { article } from '../../lexicon/english.js';
import { reordered } from './order-en.js';
import { setEnglish } from './print.js';
import { recast } from './recast-en.js';
import { active, lettered, listed, pastPassive, perfect, pruned, reduced, turned } from './turn-en.js';

const OPENING =
  /^(?:However|Additionally|In addition|Moreover|Furthermore|Meanwhile|Also|Still|Notably|Interestingly|Importantly|Unfortunately|Fortunately|Sadly|In fact|Indeed|That said|As a result|For example|For instance|In short|Of course|Instead|Then|Finally|First|Firstly|Second|Secondly|Lastly|Overall|Specifically|In other words|Besides|Yet|But|And|So|Now|Even so|On top of that|What's more|To make matters worse|It(?:'|’)s (?:also )?worth noting that|It is (?:also )?worth noting that|It should be noted that|What(?:'|’)s evident is that|The bottom line is that|In total|All told|Of note|Inevitably|To be clear|As expected|Not surprisingly|Unsurprisingly|Worryingly|Crucially|Critically|Curiously|Ironically|Aside from that|In a nutshell|At the same time|In (?:an?|another) (?:interesting|unusual|surprising|ironic|worrying|bizarre|unexpected) [a-z]+)[,:]?\s+(?=[A-Za-z"“'‘])/;

/** `However` and the like keep their comma; without one they may be a part of the sentence (`So far`, `First reported`, `Still unpatched`). */
const NEEDS_COMMA = /^(?:First|Second|Then|Also|Still|Instead|So|Now|Yet|Finally|Indeed|Overall|Besides)$/;

const OUTLETS =
  'BleepingComputer|Bleeping Computer|The Hacker News|TechCrunch|The Register|SecurityWeek|The Record|Recorded Future News|Reuters|Bloomberg|CNN|BBC|KrebsOnSecurity|CyberScoop|the outlet|the publication|the report|the news agency';

const TAIL: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`,\\s+(?:${OUTLETS})\\s+(?:reports|reported|has learned|wrote|writes|noted|notes)(?=[.]$)`, 'g'), ''],
  [
    new RegExp(`,?\\s+(?:as (?:first )?reported by|according to a report (?:by|from)|first reported by)\\s+(?:${OUTLETS})(?=[.,])`, 'gi'),
    '',
  ],
  [/\s+[([](?:PDF|via [^)\]]*|source: [^)\]]*|see [^)\]]*|opens in new tab|sic|\d{1,2}|emphasis [^)\]]*)[)\]]/gi, ''],
  [
    /,\s+(?:respectively|of course|however|too|meanwhile|for example|for instance|in fact|among other things|as well(?! as\b)),?(?=[ .])/g,
    '',
  ],
  [/,\s+(?:making it clear|underscoring|highlighting|illustrating|underlining|further|once again)\b[^,;“"]{0,140}(?=\.$)/g, ''],
];

/** Shorter ways of saying the same; no figure, bound, negation, hedge or name is touched. */
const TIGHTER: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b/g, 'to'],
  [
    /\bsaid in (?:a|an|its|the) (?:press |news |new |written |emailed )?(?:statement|release|blog post|blog|advisory|report|analysis|bulletin|alert|notice|post)(?: shared with [A-Z][\w ]+?)?(?= that\b|[,.]|\s(?:on|this|last|published|released))/g,
    'said',
  ],
  [/\b(said|says) (?:published|released) (?=on |last |this |today|yesterday)/g, '$1 '],
  [/\b(?:utiliz|utilis)(e|es|ed|ing)\b/g, 'us$1'],
  [/\bprior to (?=[a-z])/g, 'before '],
  [/\b(?:is|are) able to\b/g, 'can'],
  [/\bwas able to\b|\bwere able to\b/g, 'could'],
  [/\bdue to the fact that\b/g, 'because'],
  [/(?<!,) as well as\b/g, ' and'],
  [/\ba (?:wide|broad|large) (?:range|variety|array) of\b/g, 'many'],
  [/\b(?:it is|it's) (?:believed|understood) that\b/gi, 'reportedly'],
  [/\bin (?:an|its) (?:effort|attempt|bid) to\b/g, 'to'],
  [/\bat the time of (?:writing|publication)\b,?\s?/g, ''],
  [/(?<!not |n[’']t |as |so )\b(?:essentially|basically|actually|literally|certainly|obviously|clearly|really|very) (?=[a-z])/g, ''],
  [
    /\balso (?=(?:said|noted|found|revealed|released|includes?|uses?|used|added|warned|discovered|observed|contains?|confirmed|disclosed|allows?|published|reported|claimed|stole|fixed|patched|addressed|makes?|made|has|have|had|urged|called|announced|began|provides?|goes|targets?|offers?)\b)/g,
    '',
  ],
  [/\b(can|could|may|will|has|have|was|were|is|are) also (?=[a-z])/g, '$1 '],
  [/\bsuch as (?:for example|for instance)\b/g, 'such as'],
  [/\bthat are designed to\b|\bwhich are designed to\b/g, 'designed to'],
  [/\bthat is designed to\b|, which is designed to\b/g, ' designed to'],
  [/(,?) (?:which|that) (?:is|was|are|were) (?=(?:called|named|dubbed|known as|tracked as|also known as|codenamed)\b)/g, '$1 '],
  [/\bU\.S\.(?=\s[a-z]|[’'-])/g, 'US'],
  [/\bU\.K\.(?=\s[a-z]|[’'-])/g, 'UK'],
  [/\b(said|says|added|noted|confirmed|claimed|claims|announced|warned|revealed|found) that (?=[a-zA-Z])/g, '$1 '],
  [/\ba total of (?=\d)/gi, ''],
  [/\b(?<!(?:[Mm]ost|[Mm]ore|[Vv]ery|[Oo]nly|[Uu]ntil|as) )(?:currently|recently|successfully|officially) (?=[a-z]+(?:ed|ing|s)?\b)/g, ''],
  [/\bleverag(e|es|ed|ing)\b/g, 'us$1'],
  [/\bmake use of\b/g, 'use'],
  [/\bmakes use of\b/g, 'uses'],
  [/\bmaking use of\b/g, 'using'],
  [/\b(?:in addition to)\b/g, 'besides'],
  [/\b(?:regarding|concerning|pertaining to) (?=(?:the|a|an|its|their|how|whether)\b)/g, 'about '],
  [/\bnumerous\b/g, 'many'],
  [/\bwhether or not\b/g, 'whether'],
  [/\bin the event that\b/g, 'if'],
  [/\bthe vast majority of\b/g, 'most of'],
  [/\blocated in\b/g, 'in'],
  [/\bas part of (?=(?:a|an|the|its|their)\b)/g, 'in '],
  [/\bin question\b/g, ''],
  [/(\d) ?(?:percent|per cent)\b/g, '$1%'],
  [/\bthreat actors\b/g, 'attackers'],
  [/\bcyber criminals\b/g, 'cybercriminals'],
  [/\b(did|does|do|was|were|is|are|has|have|had|could|would|should)n[’']t\b/g, '$1 not'],
  [/\bcan[’']t\b/g, 'cannot'],
  [/\bwon[’']t\b/g, 'will not'],
  [
    /\b([Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]here|[Ww]hat)[’']s (?=(?:a|an|the|not|also|been|likely|possible|unclear|worth|believed|known|no|now|still|only|more|being|expected|about)\b)/g,
    '$1 is ',
  ],
  [/\b([Tt]hey)[’']re\b/g, '$1 are'],
  [/\b([Tt]hey)[’']ve\b/g, '$1 have'],
  [/\bthat[’']s (?=[a-z]+(?:ed|ing)\b)/g, 'that is '],
  [/\b(?:comes |come )?equipped with (?:capabilities|the ability|functionality) to\b/g, 'able to'],
  [/\b(told [a-z]+|told [A-Z][\w ]{2,20}) that (?=[a-z])/g, '$1 '],
  [/\bmore than (?=[\d$€£])/g, 'over '],
  [/\bacross the (?:globe|world)\b|\baround the (?:globe|world)\b/g, 'worldwide'],
  [/\bin recent (?:weeks|months|days),? /g, ''],
  [/\b(?:greatly|significantly|dramatically|increasingly|quickly|swiftly|effectively|essentially) (?=[a-z]+(?:ed|ing)\b)/g, ''],
  [/\(aka ([^(),]{2,30}), [^()]{2,90}\)/g, '(aka $1)'],
  [/\bcommence(d|s)?\b/g, 'start$1'],
  [/\bapproximately\b/g, 'about'],
  [/^Approximately\b/g, 'About'],
  [/\bsubsequently\b/g, 'then'],
  [/\bindividuals\b/g, 'people'],
  [/\bpurchased\b/g, 'bought'],
];

/** Praise and alarm in front of a noun. The article in front then goes by the word that follows. */
const PRAISE =
  /\b(?:([Aa]n?) )?(?<!(?:most|more|less|as|so|too|increasingly|how|[Nn]ot|[Nn]o|[Aa]ny|[Ww]ithout) )(?:sophisticated|notorious|infamous|prolific|massive|well-known|renowned|popular|high-profile|devastating|alarming|worrying|huge|cutting-edge|state-of-the-art) (?=([a-zA-Z][\w-]+))/g;

function plain(text: string): string {
  return text.replace(PRAISE, (_all, determiner: string | undefined, next: string) => {
    if (determiner === undefined) return '';
    const said = article(next);
    return `${/^A/.test(determiner) ? said.charAt(0).toUpperCase() + said.slice(1) : said} `;
  });
}

const LONG = 40;

const balanced = (text: string): boolean => {
  const open = (text.match(/[(“]/g)?.length ?? 0) - (text.match(/[)”]/g)?.length ?? 0);
  return open === 0 && (text.match(/"/g)?.length ?? 0) % 2 === 0;
};

/** A tail of a longish sentence that names and counts nothing, and limits nothing. */
function tailed(text: string, from: number): string {
  if (text.split(/\s+/).length < from) return text;
  const cut =
    /^(.*[^,]),\s(?:which|who|where|while|as|with|thereby|thus|potentially|(?:leading|allowing|making|causing|raising|suggesting|indicating|prompting|giving|enabling|helping|leaving|turning|putting|highlighting|exacerbating)\b)\s?([^,"“”()\dA-Z]{8,140})\.$/.exec(
      text,
    );
  if (!cut || !balanced(cut[1] ?? '') || (cut[1] ?? '').split(/\s+/).length < 10) return text;
  if (/\b(?:not|no|only|unless|if|but|until|except|without|never|long as|may|might|could|allegedly|reportedly)\b/.test(cut[2] ?? ''))
    return text;
  return `${cut[1]}.`;
}

/** Cuts an overlong sentence before a clause that only adds: after a semicolon, or before `, which/while/according`. */
function shorten(whole: string, from: number): string {
  const text = tailed(whole, from);
  if (text.split(/\s+/).length <= LONG) return text;
  const cuts = [
    ...text.matchAll(
      /;\s|\s[—–]\s|,\s(?=(?:which|who|while|adding|noting|with|including|as well as|and (?:is|was|has|the|it|they|to|that)|where|although|leading|allowing|causing|making)\b)/g,
    ),
  ];
  for (const cut of cuts.reverse()) {
    const head = text.slice(0, cut.index);
    const words = head.split(/\s+/).length;
    if (
      words >= 14 &&
      words <= LONG &&
      balanced(head) &&
      !/^(?:If|When|While|Although|Though|Unless|Because|As|After|Before|Since|In|On|At|For|With|According)\b[^,]*$/.test(head)
    )
      return `${head}.`;
  }
  return text;
}

/** From how many words on asides and empty tails are cut: in any sentence, and in one that would otherwise stand as the source has it. */
const ASIDES = { any: 24, whole: 14 };

/** An English sentence freed of filler and outlet, in fewer words; what is said stays whole. Null where no sentence is left. */
export function trimEnglish(sentence: string, how: 'any' | 'whole' = 'any'): string | null {
  let text = setEnglish(sentence);
  text = text.replace(/^[•·●■◆▶▪*\-—–►\s]+/, '').replace(/^(?:\d{1,2}[.)]|\(\d{1,2}\))\s+/, '');
  for (const [pattern, by] of TAIL) text = text.replace(pattern, by);
  for (let round = 0; round < 2; round++) {
    const opening = OPENING.exec(text)?.[0];
    if (opening === undefined || (NEEDS_COMMA.test(opening.trim()) && !opening.includes(','))) break;
    text = text.slice(opening.length);
  }
  text = outsideQuotes(shorten(turned(active(pruned(reduced(pastPassive(perfect(lettered(text)))), ASIDES[how]))), ASIDES[how]))
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .trim();
  if (how === 'whole') text = reordered(recast(listed(text)));
  text = text.charAt(0).toUpperCase() + text.slice(1);
  if (text.split(/\s+/).length < 4) return null;
  if (!/[.!?"”’)]$/.test(text)) text = `${text.replace(/[,;:\s]+$/, '')}.`;
  return text;
}

/** What is quoted is not ours to shorten. */
function outsideQuotes(text: string): string {
  return text
    .split(/(“[^”]*”|"[^"]*")/)
    .map((part, i) => (i % 2 === 1 ? part : plain(TIGHTER.reduce((said, [pattern, by]) => said.replace(pattern, by), part))))
    .join('');
}
