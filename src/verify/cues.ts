/** Words that turn what is said: into its opposite, a claim, a guess, a plan. Matched on folded text. */
export interface Cues {
  readonly zh: RegExp;
  readonly en: RegExp;
}

/** Somebody's claim: it may be told with the claimant or as a claim, never flat. */
export const CLAIM: Cues = {
  zh: /声称|自称|宣称|号称|扬言|谎称|坚称|认领|所称|所谓|称(?:自己|其|它|该公司)(?:已)?(?:有|拥有|掌握|持有|控制)/,
  en: /\b(?:claimed|claiming|a claim (?:by|of|that)|claims? (?:to|that|it|they|he|she|responsib\w*|credit|an?|the)\b|alleg\w+|purport\w*|profess\w*|threaten\w*|insist(?:s|ed)?|took credit|what (?:he|she|it|they|the \w+) (?:called|said|claims?|described|says)|self-described|so-called|(?:says?|said) (?:that )?(?:it|he|she|they) (?:ha[sd]|have|holds?|held|owns?|controls?|controlled))\b/,
};
/** Hearsay: told with its source or as such. */
export const HEARSAY: Cues = {
  zh: /据称|据说|据传|网传|传闻|爆料|据信|被指(?!控)/,
  en: /\b(?:reportedly|supposedly|rumou?r\w*|is said to|are said to)\b/,
};
/** Opinion and estimates: the same, but only what stands beside them. */
export const OPINION: Cues = {
  zh: /估[计测算]|认为|相信|判断/,
  en: /\b(?:estimat\w+|believe[sd]?|thinks?|thought to|assess(?:es|ed)?|consider(?:s|ed)?)\b/,
};
/** What opinion may be told with besides. */
export const VIEW: Cues = {
  zh: /看来|视为|视作|称为|归咎|归因|指认|指责|建议|呼吁|主张/,
  en: /\b(?:consider\w*|regard\w*|view\w*|seen as|deem\w*|judg\w+|suggest\w*|recommend\w*|advis\w+|urg(?:e|es|ed|ing))\b/,
};
/** Accused, not convicted. */
export const CHARGE: Cues = { zh: /指控|被控|涉嫌|被指/, en: /\b(?:accus\w+|charged with|suspected of|indict\w+)\b/ };
/** What an accusation may be told with besides. */
export const TRIED: Cues = {
  zh: /控|诉|罪|嫌|判|罚|和解|制裁/,
  en: /\b(?:accus\w+|charg\w+|indict\w+|su(?:ed|es|ing)|lawsuit|prosecut\w+|convict\w*|guilty|plead\w*|settle\w*|fin(?:ed|es)|count\w*|suspect\w*|violat\w*|sanction\w*|over)\b/,
};
/** Guesses: what may be so. */
export const GUESS: Cues = {
  zh: /(?<!尽)可能(?!会?(?:注意到|想问|好奇))|疑似|疑为|或许|也许|或将|似乎|怀疑|推测|有望|料将|恐将/,
  en: /\b(?:may(?! \d| (?:have )?(?:notice|wonder|ask))|might|likely|possibl[ey]|probabl[ey]|perhaps|suspect(?:s|ed)?|apparently|appear(?:s|ed)? to|seem(?:s|ed)?|potentially|presum\w+)\b/,
};
/** What a guess may be told with besides. */
export const ABLE: Cues = {
  zh: /可(?!见|谓|靠)|能|(?<![员协社大工议])会(?![员议长计])|或(?!者)/,
  en: /\b(?:could|can|would|risk\w*|unlikely|potential\w*|chance|believ\w+|possib\w+|expect\w*)\b/,
};
/** What is to come, or wanted. 将 is the future before verbs and their adverbs; before a noun it is 把. */
export const PLAN: Cues = {
  zh: /将(?=[会于在被对从向继不可能有由进成按以全开推发通收启出面持采实再首陆逐提导造影])|(?<![虚模比])拟(?!态|合|人)|计划(?=[在于将以对向从与推发建])|打算|预计|承诺(?!书)|草案|定于/,
  en: /(?<!\b(?:you|we|if \w{1,12}) )\b(?:will|(?:said|says) (?:that )?(?:\w+ ){0,3}would|plans? (?:to|on)|planned to|expect(?:s|ed)? to|intend(?:s|ed)? to|propos(?:e|es|ed) to|pledg\w+|promis(?:e|es|ed) to|scheduled|is set to|are set to|going to)\b/,
};
/** What a plan may be told with besides: a duty, a date to come, an offer. */
export const AHEAD: Cues = {
  zh: /将|拟|待|须|应(?![用急对])|即将|计划|预计|预期|承诺|后续|有望|愿意|准备|未来|尚未|仍未|今后|日后|会(?=[在于被对收有是将受继面影导再自])|起(?=[施实执生])|必须|要求|要(?=[在把])/,
  en: /\b(?:will|would|must|should|shall|plan\w*|expect\w*|upcoming|due|intend\w*|pledg\w+|promis\w+|yet|to be|takes? effect|comes? into|ha(?:s|ve) to|required|is to|are to|agree[ds]? to|later|future|set to|aims? to|by the end)\b/,
};
/** Somebody says it. */
export const SAYING: Cues = {
  zh: /(?<![名简昵])称(?!为)|表示|说(?!明)|指出|强调|透露|披露|回应|报道|宣布|证实|确认|承认|(?<![数证依占凭])据(?!点)|认为|判断|估[计测]|通报|告诉|写道|发现|提醒|警告|评估/,
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
  zh: /否认|禁|拒|毫无|缺乏|缺少|除外|以外|除了|例外|排除|停|终止|免|失败|非(?![法营常洲])|反对|避免|防止|阻|只|仅|唯一|无(?![线人论限数疑])|未(?!来)|不(?![断同久少仅])|没|撤|取消|关闭|(?<!至)少有|很少|极少/,
  en: /\b(?:deny|denied|denies|prohibit\w*|bann?\w*|forbid\w*|refus\w+|reject\w*|lack\w*|exclud\w+|except\w*|without|apart from|other than|rather than|instead|stop\w*|ceas\w+|fail\w*|un(?!til|der|it|iq|iv|ion|less\b|c\d)\w+|(?!wireless|regardless)\w+less|only|alone|avoid\w*|prevent\w*|block\w*|rule[sd]? out|no|not|never|none|cannot|nor|neither|nothing|escap\w*|elud\w*|gone|dropp\w*|few|hardly|barely|cleared|incapable|zero|disput\w*|declin\w*|disabl\w*|inaccessible|false|outage|halt\w*|suspend\w*|shut\w*)\b|n't\b/,
};

export const has = (cues: Cues, lang: 'zh' | 'en', folded: string): boolean => cues[lang].test(folded);
