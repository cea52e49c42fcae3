import type { Severity } from './flaw.js';

/** How sentences on vulnerabilities are built, in both languages, over folded text with names masked. */

/** Stands for every unit of a product's name, so that a pattern can see it. */
export const NAME = '\u0001';
const NAMED = `(${NAME}+)`;

export const SEVERITIES: readonly (readonly [Severity, RegExp])[] = [
  ['critical', /(?:严重|超危|危急|极危)(?:的|安全|级)?$|\b(?:critical|critical-severity),? $/],
  ['high', /(?:高危|高严重性|高严重程度|高风险)(?:的|安全)?$|\b(?:high-severity|high severity|high-risk) $/],
  ['medium', /中危(?:的|安全)?$|\b(?:medium-severity|medium severity) $/],
  ['low', /低危(?:的|安全)?$|\b(?:low-severity|low severity) $/],
];

export const FLAW = /^(?:安全)?(?:漏洞|缺陷)|^\s?(?:security )?(?:vulnerability|flaw|bug|issue|weakness|defect)\b/;
/** The plural counts several: which of them is which can't be told. */
export const FLAWS = /^\s?(?:security )?(?:vulnerabilities|flaws|bugs|issues|weaknesses|defects)\b/;
/** What may stand between the class and the number that names it. */
export const TO_NUMBER = new RegExp(
  `^[\\s("'“”:,，、]*(?:(?:in|of|affecting|impacting|within) (?:the )?${NAMED}[\\s,(]*)?(?:(?:该漏洞|漏洞|其)?(?:cve)?(?:编号|追踪|跟踪|标识|标记|被)*(?:编号|代码)?(?:为|是|:)?|(?:which )?(?:is |was |being )?(?:now |also )?(?:tracked|identified|designated|catalogued|cataloged|registered|assigned)(?: as| under)?(?: the identifier)?|dubbed)?[\\s("':]*$`,
);
/** What may stand between the number and the class that it is said to be of; one clause, nothing else named. */
export const FROM_NUMBER = new RegExp(
  `^["')]*\\s?(?:\\([^()]*\\))?[,，]?\\s?(?:是|为|:|-|属于|系|is|was|an?|the)(?:[^,，。;；:]|${NAME}){0,32}$`,
);
export const OTHER_FLAW =
  /类似|不同于|相似|绕过了?对?.{0,8}补丁|分别|\b(?:similar|unlike|reminiscent|respectively|bypass (?:of|for)|variant)\b/;
export const PRODUCT_BEFORE = new RegExp(
  `${NAMED}\\s?(?:软件|系统)?(?:'s )?(?:的|中的|中|里的|存在的?|中存在的?|发现的?|曝出的?|一个|一处|(?:an?|the) )*(?:零日|0day|zero-day )?(?:严重|高危|中危|低危|超危|critical(?:-severity)? |high-severity |medium-severity )?(?:的|安全)?$`,
);
export const PRODUCT_BEHIND = new RegExp(
  `^(?:\\s?\\([^()]*\\))?,?\\s?(?:found |discovered )?(?:in|of|affecting|impacting|within) (?:the )?${NAMED}(?=[,.;:)("'\\s]*$|\\s?[,.;:)(]| (?:that|which|and|with|to|could|can|may|allow|before|version|prior|has|is|was|tracked))`,
);
/** In Chinese: a longer Latin name, of which what was found is the end: OpenSSH for Windows. */
export const PART_OF_NAME = /[a-z0-9] ?$/;
/** A language or format that the weakness is named by: Java deserialization. */
export const NO_PRODUCT = /^(?:java|javascript|php|python|\.net|json|xml|sql|html|web|http|https|api|linux kernel api)$/i;
/** Who mended it, in the ways that the news says so; the first is cut at the number, which it is the object of. */
export const FIXES = [
  new RegExp(
    `(?:^|[,，。;；\\s])${NAMED}(?:官方|公司|方面|团队)?\\s?(?:已经?|此次|还|也|今日|又|发布(?:了)?[^。;；,，]{0,24}[,，]?(?:以|并)?|has |have |had |also |today |recently |releas(?:ed|es) [^.;]{0,40}? (?:to|that) ){0,3}(?:修复|修补|解决了?|patch(?:ed|es)?|fix(?:ed|es)?|address(?:ed|es)?|resolved?s?)(?:了)?\\s?[^。;；.]*$`,
  ),
  new RegExp(
    `(?:^|[,;\\s])${NAMED} (?:has |have |had |also |today |recently )*(?:released|issued|shipped|published|pushed out) (?:[a-z-]+ ){0,3}(?:updates?|patch(?:es)?|fix(?:es)?) (?:for|addressing|fixing) [^.;]*$`,
  ),
  new RegExp(`(?:patched|fixed|addressed|resolved) (?:this week |today )?by ${NAMED} [^.;]*$`),
] as const;
export const EXPLOITED =
  /(?:已(?:经)?(?:被|遭)?(?:到)?(?:攻击者|黑客)?(?:在野|积极|主动)?利用|存在在野利用|正(?:在)?(?:被|遭)(?:到)?(?:在野|积极|主动)?利用|遭(?:到)?在野利用)|\b(?:actively exploited|exploited in (?:the wild|attacks)|under active exploitation)/;
export const HEDGED = /未|没有|无|可能|潜在|若|如果|或许|疑似|利用性|\b(?:not?|no|never|could|may|might|if|likely|potential|evidence)\b/;
export const ZERO_DAY = /(?:零日|0day|0-day|zero-day )\s?(?:严重|高危|安全|critical |high-severity )*$/;

/** A vulnerability with a severity alone. */
export const GRADED =
  /(?:严重|超危|危急|极危|高危|高严重性|中危|低危)(?:的|安全)?(?:漏洞|缺陷)|\b(?:critical|high|medium|low)(?:[- ]severity)? (?:security )?(?:vulnerability|flaw|bug|issue)\b/g;
