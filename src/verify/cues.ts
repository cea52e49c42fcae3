/** Words that turn what is said: into its opposite, a claim, a guess, a plan. Matched on folded text. */
export interface Cues {
  readonly zh: RegExp;
  readonly en: RegExp;
}

/** Somebody's claim: it may be told with the claimant or as a claim, never flat. */
export const CLAIM: Cues = {
  zh: /声称|自称|宣称|号称|扬言|谎称|坚称|认领/,
  en: /\b(?:claim(?:s|ed|ing)?(?! (?:processing|form))|alleg\w+|purport\w*|profess\w*|threaten\w*|insist(?:s|ed)?|took credit|self-described|so-called)\b/,
};
/** Hearsay: told with its source or as such. */
export const HEARSAY: Cues = {
  zh: /据称|据说|据传|网传|传闻|爆料|据信|被指/,
  en: /\b(?:reportedly|supposedly|rumou?r\w*|is said to|are said to)\b/,
};
/** Opinion and estimates: the same, but only what stands beside them. */
export const OPINION: Cues = {
  zh: /估[计测算]|认为|相信|判断/,
  en: /\b(?:estimat\w+|believe[sd]?|thinks?|assess(?:es|ed)?|consider(?:s|ed)?)\b/,
};
/** What opinion may be told with besides. */
export const VIEW: Cues = {
  zh: /看来|视为|视作|称为|约|归咎|归因|指认|指/,
  en: /\b(?:consider\w*|regard\w*|view\w*|seen as|about|around|some|deem\w*|judg\w+)\b/,
};
/** Accused, not convicted. */
export const CHARGE: Cues = { zh: /指控|被控|涉嫌|被指/, en: /\b(?:accus\w+|charged with|suspected of|indict\w+)\b/ };
/** What an accusation may be told with besides. */
export const TRIED: Cues = {
  zh: /控|诉|罪|嫌|判|罚|和解|案/,
  en: /\b(?:accus\w+|charg\w+|indict\w+|su(?:ed|es|ing)|lawsuit|prosecut\w+|convict\w*|guilty|plead\w*|settle\w*|fin(?:ed|es)|count\w*|suspect\w*|violat\w*|over|case)\b/,
};
/** Guesses: what may be so. */
export const GUESS: Cues = {
  zh: /可能|疑似|疑为|或许|也许|或将|似乎|怀疑|推测|有望|料将|恐将/,
  en: /\b(?:may(?! \d)|might|likely|possibl[ey]|probabl[ey]|perhaps|suspect(?:s|ed)?|apparently|appear(?:s|ed)? to|seem(?:s|ed)?|thought to|potentially|presum\w+)\b/,
};
/** What a guess may be told with besides. */
export const ABLE: Cues = {
  zh: /可(?!见|谓|靠)|能|会|或|认为|相信/,
  en: /\b(?:could|can|would|risk\w*|unlikely|potential\w*|chance|believ\w+|possib\w+|expect\w*)\b/,
};
/** What is to come, or wanted. 将 is the future before verbs and their adverbs; before a noun it is 把. */
export const PLAN: Cues = {
  zh: /将(?=[会于在被对从向继不可能有由进成按以全开推发通收启出面持采实再首陆逐提导造影])|拟(?!态|合|人)|计划(?=[在于将以对向从与推发建])|打算|预计|承诺(?!书)|草案|定于/,
  en: /\b(?:will|(?:said|says) (?:that )?(?:\w+ ){0,3}would|plans? (?:to|on)|planned to|expect(?:s|ed)? to|intend(?:s|ed)? to|propos(?:e|es|ed) to|pledg\w+|promis(?:e|es|ed) to|scheduled|is set to|are set to|going to)\b/,
};
/** What a plan may be told with besides: a duty, a date to come, an offer. */
export const AHEAD: Cues = {
  zh: /将|拟|待|须|应|要|会|前|起|即将|计划|预计|预期|承诺|后续|到时|有望|愿意|准备|未来|仍未|尚未|可/,
  en: /\b(?:will|would|to|must|should|shall|plan\w*|expect\w*|upcoming|next|later|due|effective|intend\w*|pledg\w+|promis\w+|by|awaits?|yet|can|could|may)\b/,
};
/** Somebody says it. */
export const SAYING: Cues = {
  zh: /称|表示|说|指出|强调|透露|披露|回应|报道|宣布|证实|确认|承认|据|认为|判断|估[计测]|通报|告诉|写道|发现|提醒|警告|评估/,
  en: /\b(?:said|says|say|saying|told|tells?|according|report\w*|announc\w*|confirm\w*|disclos\w*|wrote|writes|stat(?:e|es|ed|ing)|warn\w*|find|finds|found|acknowledg\w*|admit\w*|called|calls|put|puts|reckon\w*|argu\w+|den(?:y|ies|ied)|blam\w+|tie[sd]?|link\w*|attribut\w*|in its|by its|own account)\b/,
};
/** Denied or not so. */
export const NOT: Cues = {
  zh: /没有|(?<![因国])没(?=[能见发])|并未|尚未|从未|未能|未(?=[被经受发见提说回公透披在有对造影])|并非|不是|无法|毫无|并无|尚无|否认|拒绝(?!服务)|拒[付不]|不得|禁止|严禁|无需|无须|不(?=[会能再含涉影受支存认知予允准许愿必需提公包向对在为])/,
  en: /\b(?:not(?! only)|no(?! (?:more|fewer|less|later) than)|never|without|cannot|neither|nor|none|unable|den(?:y|ies|ied)|refus\w+|declin\w+ to|fail(?:s|ed)? to|yet to)\b|n't\b/,
};
/** What can't be done is told as well by what was hit: unable to work, affected. */
export const CANNOT: Cues = { zh: /无法|不能/, en: /\b(?:unable|cannot|can't|incapable|couldn't|could not)\b/ };
/** Words that carry a denial in themselves: what is said with one may be said without. */
export const LACK: Cues = {
  zh: /否认|拒|毫无|缺|除外|以外|除了|排除|停|终止|免|失败|非|反对|避免|防止|阻|只|仅|唯一|无|未|不|没|撤|取消|少|例外|关闭/,
  en: /\b(?:deny|denied|denies|refus\w+|reject\w*|lack\w*|exclud\w+|except\w*|without|apart from|other than|rather than|instead|stop\w*|ceas\w+|ended|ends|fail\w*|un\w+|in\w+less|\w+less|only|alone|but|avoid\w*|prevent\w*|block\w*|free|rule[sd]? out|no|not|never|none|cannot|nor|neither|nothing|escap\w*|elud\w*|miss\w*|gone|drop\w*|little|few|hardly|barely|clear(?:ed|s)|incapable|outside|off|zero|disput\w*|declin\w*|dis\w+|non\w*|safe|false|groundless)\b|n't\b/,
};

export const has = (cues: Cues, lang: 'zh' | 'en', folded: string): boolean => cues[lang].test(folded);
