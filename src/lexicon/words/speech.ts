// biome-ignore-all format: one row a line
/**
 * Closed tables of both languages: who stands behind a statement and how firmly, what may, must or will be, when it is told, what is denied.
 * Chinese forms are matched as they stand. English verbs stand in their base form (`part: 'verb'`) and inflect; all else is matched as it stands.
 */

/** How the text stands to what it says: as fact, as somebody's claim, as hearsay or guess, as denied, as to come, or as not known. */
export type Stance = 'stated' | 'claimed' | 'suspected' | 'denied' | 'planned' | 'unknown';

export interface StanceWord {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly stance: Stance;
  /** verb: takes a clause or verb phrase. adverb: before the verb or at the head. adjective: before a noun. phrase: fixed, leads a clause. */
  readonly part: 'verb' | 'adverb' | 'adjective' | 'phrase';
}

export interface ModalWord {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly modality: 'can' | 'may' | 'should' | 'must' | 'will' | 'would' | 'plans' | 'expected' | 'forbidden' | 'unlikely';
  /** The word carries the negation with it: 无法, cannot. */
  readonly negative?: true;
}

export interface AspectWord {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly aspect: 'done' | 'progress' | 'perfect' | 'earlier' | 'continuing' | 'first-time' | 'again' | 'still' | 'already' | 'jointly';
}

export interface NegationWord {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly negation: 'not' | 'not-yet' | 'never' | 'no' | 'without' | 'unable' | 'refused' | 'failed' | 'barely';
}

/** A word that must not be dropped, as it narrows or weakens what is said. */
export interface HedgeWord {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly hedge: 'degree' | 'part' | 'only' | 'least' | 'most' | 'about' | 'over' | 'under' | 'up-to' | 'apparent' | 'condition' | 'exception';
}

export const stances: readonly StanceWord[] = [
  { zh: ['表示', '称', '说', '指出', '透露', '披露', '介绍', '补充说', '强调'], en: ['say', 'state', 'note', 'add', 'explain', 'point out', 'stress', 'reveal', 'disclose'], stance: 'stated', part: 'verb' },
  { zh: ['证实', '确认', '已证实', '已确认'], en: ['confirm', 'verify', 'acknowledge', 'corroborate'], stance: 'stated', part: 'verb' },
  { zh: ['承认', '坦承'], en: ['admit', 'concede', 'acknowledge'], stance: 'stated', part: 'verb' },
  { zh: ['据悉', '据了解', '据介绍', '经查', '经调查'], en: ['it has been learned that', 'it emerged that', 'it turns out that'], stance: 'stated', part: 'phrase' },
  { zh: ['声称', '宣称', '自称', '号称', '声言', '宣称对此负责', '声称负责'], en: ['claim', 'allege', 'assert', 'profess', 'purport', 'boast', 'insist', 'maintain', 'contend'], stance: 'claimed', part: 'verb' },
  { zh: ['扬言', '威胁称', '威胁要', '要挟'], en: ['threaten', 'warn'], stance: 'claimed', part: 'verb' },
  { zh: ['指控', '指责', '控诉', '指控称'], en: ['accuse', 'charge', 'allege'], stance: 'claimed', part: 'verb' },
  { zh: ['所谓', '所谓的', '自封的', '自称的'], en: ['so-called', 'self-proclaimed', 'self-described', 'self-styled', 'purported', 'claimed'], stance: 'claimed', part: 'adjective' },
  { zh: ['据其称', '按其说法', '据黑客称', '据攻击者称'], en: ['by its own account', 'in its own words', 'by their own account'], stance: 'claimed', part: 'phrase' },
  { zh: ['据称', '据说', '据传', '传闻', '有传闻称', '有消息称', '据报道', '网传', '据爆料', '传', '传出', '有报道称'], en: ['allegedly', 'reportedly', 'purportedly', 'supposedly', 'ostensibly'], stance: 'suspected', part: 'adverb' },
  { zh: ['疑似', '疑', '疑为', '似乎', '看似', '貌似', '似', '好像', '看来', '像是'], en: ['apparently', 'seemingly', 'it seems', 'it appears', 'evidently'], stance: 'suspected', part: 'adverb' },
  { zh: ['疑似', '可疑的', '涉嫌的', '所指控的', '传闻中的'], en: ['suspected', 'alleged', 'apparent', 'reported', 'rumored', 'rumoured', 'presumed', 'supposed', 'possible', 'likely', 'potential'], stance: 'suspected', part: 'adjective' },
  { zh: ['涉嫌', '被怀疑', '被疑', '被指'], en: ['be suspected of', 'be accused of', 'be alleged to', 'stand accused of'], stance: 'suspected', part: 'verb' },
  { zh: ['据信', '被认为', '被认为是', '普遍认为', '外界认为', '一般认为'], en: ['be believed to', 'be thought to', 'be understood to', 'be considered to', 'be assumed to', 'be presumed to', 'be assessed to'], stance: 'suspected', part: 'verb' },
  { zh: ['据称', '据传', '被曝', '被传', '被报道'], en: ['be said to', 'be reported to', 'be rumored to', 'be rumoured to', 'be reputed to', 'be claimed to'], stance: 'suspected', part: 'verb' },
  { zh: ['怀疑', '猜测', '推测', '推断', '估计', '研判', '疑心'], en: ['suspect', 'speculate', 'surmise', 'guess', 'presume', 'theorize', 'infer', 'estimate'], stance: 'suspected', part: 'verb' },
  { zh: ['认为', '评估认为', '判断', '相信'], en: ['believe', 'think', 'assess', 'judge', 'consider', 'assess with high confidence that', 'assess with moderate confidence that'], stance: 'suspected', part: 'verb' },
  { zh: ['可能', '或', '或许', '也许', '大概', '很可能', '极有可能', '有可能', '恐怕', '恐'], en: ['possibly', 'perhaps', 'maybe', 'probably', 'likely', 'most likely', 'very likely', 'potentially', 'conceivably', 'presumably'], stance: 'suspected', part: 'adverb' },
  { zh: ['尚未证实', '未经证实', '尚未得到证实', '有待核实', '未获证实', '真实性存疑', '真实性尚待核实'], en: ['unconfirmed', 'unverified', 'has not been independently verified', 'could not be independently verified', 'has yet to be confirmed'], stance: 'suspected', part: 'phrase' },
  { zh: ['否认', '矢口否认', '予以否认', '驳斥', '辟谣', '反驳'], en: ['deny', 'refute', 'rebut', 'dispute', 'reject', 'dismiss'], stance: 'denied', part: 'verb' },
  { zh: ['并非', '不是', '绝非', '并不是'], en: ['is not', 'was not', 'are not', 'were not', 'isn\'t', 'wasn\'t', 'aren\'t', 'weren\'t'], stance: 'denied', part: 'phrase' },
  { zh: ['没有证据表明', '没有证据显示', '并无证据表明', '无证据表明', '没有迹象表明', '没有迹象显示', '未发现证据', '未发现', '没有发现', '暂未发现', '尚未发现', '未见', '目前没有证据'], en: ['no evidence that', 'no evidence of', 'no indication that', 'no indication of', 'no indications that', 'no sign that', 'no sign of', 'no signs of', 'found no evidence', 'has seen no evidence', 'nothing to suggest'], stance: 'denied', part: 'phrase' },
  { zh: ['不认为', '不相信', '并不认为'], en: ['does not believe', 'did not believe', 'do not believe', 'doesn\'t believe', 'does not think', 'do not think'], stance: 'denied', part: 'phrase' },
  { zh: ['不受影响', '未受影响', '没有受到影响', '均未受影响', '不受此影响'], en: ['not affected', 'unaffected', 'not impacted', 'not been affected', 'remain unaffected'], stance: 'denied', part: 'phrase' },
  { zh: ['与此无关', '无关', '毫无关系', '没有关系', '没有关联'], en: ['unrelated to', 'not related to', 'has nothing to do with', 'had nothing to do with', 'not connected to', 'not linked to'], stance: 'denied', part: 'phrase' },
  { zh: ['排除', '已排除', '不排除'], en: ['rule out'], stance: 'denied', part: 'verb' },
  { zh: ['将', '将会', '即将', '会', '将要'], en: ['will', 'shall', 'going to'], stance: 'planned', part: 'adverb' },
  { zh: ['拟', '计划', '打算', '准备', '有意', '意图', '考虑', '筹划', '谋划', '着手', '力争'], en: ['plan to', 'plan on', 'intend to', 'aim to', 'mean to', 'look to', 'seek to', 'be set to', 'be going to', 'be about to', 'be poised to', 'consider', 'mull', 'weigh'], stance: 'planned', part: 'verb' },
  { zh: ['预计', '有望', '预计将', '预期', '料将', '预料', '预计会'], en: ['be expected to', 'be likely to', 'be on track to', 'be due to', 'be scheduled to', 'be slated to', 'expect to', 'anticipate'], stance: 'planned', part: 'verb' },
  { zh: ['承诺', '誓言', '保证', '许诺'], en: ['pledge to', 'promise to', 'vow to', 'commit to'], stance: 'planned', part: 'verb' },
  { zh: ['定于', '预定于', '原定于'], en: ['be scheduled for', 'be slated for', 'be set for', 'be planned for'], stance: 'planned', part: 'verb' },
  { zh: ['尚不清楚', '目前尚不清楚', '还不清楚', '不清楚', '尚不明确', '尚不明朗', '暂不清楚', '尚未可知', '不得而知', '尚待查明', '不明', '未知', '尚无定论'], en: ['it is unclear', 'it is not clear', 'it remains unclear', 'it was not immediately clear', 'it is not known', 'it is unknown', 'remains unknown', 'unclear', 'unknown', 'yet to be determined', 'remains to be seen'], stance: 'unknown', part: 'phrase' },
  { zh: ['未透露', '没有透露', '并未透露', '尚未透露', '未披露', '没有披露', '未公布', '未公开', '尚未公布', '未说明', '没有说明', '未具体说明', '未提及', '未指明', '未点名'], en: ['did not say', 'did not disclose', 'did not reveal', 'did not specify', 'did not share', 'did not provide', 'did not elaborate', 'did not name', 'has not disclosed', 'has not said', 'has not revealed', 'have not disclosed', 'undisclosed', 'unspecified', 'didn\'t say', 'didn\'t disclose', 'hasn\'t disclosed'], stance: 'unknown', part: 'phrase' },
  { zh: ['拒绝评论', '拒绝置评', '不予置评', '未予置评', '拒绝透露', '拒绝说明', '不愿透露', '拒绝回答'], en: ['declined to comment', 'refused to comment', 'declined to say', 'declined to disclose', 'declined to name', 'would not say', 'refused to say', 'declined to provide'], stance: 'unknown', part: 'phrase' },
  { zh: ['未回应置评请求', '尚未回应', '没有回应', '未作回应', '未予回应', '未立即回应', '暂未回应', '尚未作出回应', '未回复置评请求'], en: ['did not respond to a request for comment', 'did not respond', 'did not immediately respond', 'has not responded', 'has not commented', 'did not return a request for comment', 'could not be reached for comment', 'not immediately available for comment'], stance: 'unknown', part: 'phrase' },
  { zh: ['正在调查', '仍在调查', '调查仍在进行', '正在核实', '正在确认', '调查中'], en: ['is investigating', 'is still investigating', 'under investigation', 'is looking into', 'is assessing', 'is working to determine', 'investigation is ongoing'], stance: 'unknown', part: 'phrase' },
];

export const modals: readonly ModalWord[] = [
  { zh: ['可', '可以', '能', '能够', '足以', '得以', '可用于'], en: ['can', 'is able to', 'are able to', 'is capable of', 'are capable of', 'could'], modality: 'can' },
  { zh: ['无法', '不能', '不能够', '难以', '不可', '无力', '没法', '无从', '不足以'], en: ['cannot', 'can not', 'can\'t', 'could not', 'couldn\'t', 'unable to', 'is not able to', 'are not able to', 'incapable of'], modality: 'can', negative: true },
  { zh: ['可能', '可能会', '或', '或将', '或许', '也许', '有可能', '恐', '恐将', '很可能', '极可能'], en: ['may', 'might', 'may have', 'might have', 'could have', 'is likely to', 'are likely to'], modality: 'may' },
  { zh: ['可能不会', '可能无法', '未必', '不一定'], en: ['may not', 'might not', 'is not necessarily', 'may be unable to'], modality: 'may', negative: true },
  { zh: ['应', '应当', '应该', '宜', '最好'], en: ['should', 'ought to', 'is advised to', 'are advised to', 'is urged to', 'are urged to', 'is recommended to', 'had better'], modality: 'should' },
  { zh: ['不应', '不应该', '不应当', '不宜', '切勿', '请勿', '不要'], en: ['should not', 'shouldn\'t', 'ought not to', 'do not', 'don\'t'], modality: 'should', negative: true },
  { zh: ['必须', '须', '务必', '需', '需要', '得', '必需', '势必', '不得不', '有义务'], en: ['must', 'have to', 'has to', 'had to', 'need to', 'needs to', 'is required to', 'are required to', 'is obliged to', 'is forced to'], modality: 'must' },
  { zh: ['无需', '不必', '无须', '不需要', '不需', '毋须', '用不着'], en: ['need not', 'do not need to', 'does not need to', 'do not have to', 'does not have to', 'without having to', 'is not required to', 'are not required to', 'don\'t have to', 'doesn\'t have to'], modality: 'must', negative: true },
  { zh: ['将', '将会', '会', '即将', '将要', '就要'], en: ['will', 'shall', '\'ll', 'is going to', 'are going to', 'is about to', 'are about to', 'is set to', 'are set to'], modality: 'will' },
  { zh: ['将不', '不会', '将不会', '不再'], en: ['will not', 'won\'t', 'will no longer', 'is not going to'], modality: 'will', negative: true },
  { zh: ['将', '会', '拟将', '本会', '本可'], en: ['would', 'would have', '\'d'], modality: 'would' },
  { zh: ['拟', '计划', '打算', '有意', '准备', '欲', '意图'], en: ['plans to', 'plan to', 'planned to', 'intends to', 'intend to', 'intended to', 'aims to', 'aim to', 'looks to', 'is planning to', 'are planning to'], modality: 'plans' },
  { zh: ['有望', '预计', '预计将', '预期', '料将', '预计会', '定于'], en: ['is expected to', 'are expected to', 'was expected to', 'were expected to', 'is due to', 'are due to', 'is slated to', 'is scheduled to', 'are scheduled to', 'is on track to'], modality: 'expected' },
  { zh: ['不得', '禁止', '严禁', '不允许', '不准', '不许', '勿'], en: ['must not', 'mustn\'t', 'may not', 'is not allowed to', 'are not allowed to', 'is prohibited from', 'are prohibited from', 'is barred from', 'are barred from', 'is banned from', 'are banned from', 'is forbidden to'], modality: 'forbidden' },
  { zh: ['不太可能', '不大可能', '难以想象', '可能性不大'], en: ['is unlikely to', 'are unlikely to', 'is not likely to', 'are not likely to', 'is not expected to', 'are not expected to'], modality: 'unlikely' },
];

export const aspects: readonly AspectWord[] = [
  { zh: ['了', '完', '完毕', '过'], en: [], aspect: 'done' },
  { zh: ['正', '正在', '在', '当前正', '目前正', '着'], en: ['currently', 'now', 'at present', 'in the process of'], aspect: 'progress' },
  { zh: ['已', '已经', '均已', '现已', '已有', '业已', '已被', '已于'], en: ['has', 'have', 'has since', 'have since', 'so far', 'to date', 'thus far'], aspect: 'perfect' },
  { zh: ['早已', '早就', '已然', '此前已'], en: ['already', 'has already', 'have already', 'long since', 'by now'], aspect: 'already' },
  { zh: ['曾', '曾经', '此前', '此前曾', '先前', '早前', '之前', '前曾', '早些时候', '以前', '原先'], en: ['previously', 'earlier', 'once', 'formerly', 'had', 'in the past', 'used to', 'at one point'], aspect: 'earlier' },
  { zh: ['一直', '始终', '持续', '不断', '长期', '一直在', '持续地', '日益', '越来越'], en: ['continuously', 'constantly', 'has been', 'have been', 'all along', 'consistently', 'steadily', 'persistently', 'increasingly', 'for years'], aspect: 'continuing' },
  { zh: ['首次', '第一次', '首度', '首个', '初次', '最早'], en: ['for the first time', 'first', 'initially', 'the first time'], aspect: 'first-time' },
  { zh: ['再次', '再度', '又', '重新', '再', '又一次', '二次', '第二次', '屡次', '多次', '反复', '频频', '屡屡'], en: ['again', 'once again', 'once more', 'yet again', 'anew', 'for a second time', 'repeatedly', 'time and again'], aspect: 'again' },
  { zh: ['仍', '仍然', '仍在', '依然', '依旧', '还在', '仍旧', '尚'], en: ['still', 'remains', 'remain', 'as yet', 'to this day', 'even now'], aspect: 'still' },
  { zh: ['联合', '共同', '一起', '一道', '携手', '协同', '联手'], en: ['jointly', 'together', 'in concert', 'in cooperation with', 'in partnership with', 'in collaboration with', 'along with', 'together with', 'alongside'], aspect: 'jointly' },
];

export const negations: readonly NegationWord[] = [
  { zh: ['不', '未', '并未', '没有', '没', '并没有', '并不', '未曾', '并无', '非', '并非', '不是', '未被', '未予', '不曾', '未有'], en: ['not', 'n\'t', 'did not', 'does not', 'do not', 'is not', 'are not', 'was not', 'were not', 'has not', 'have not', 'had not'], negation: 'not' },
  { zh: ['尚未', '还未', '还没有', '仍未', '暂未', '迄今未', '至今未', '尚没有', '未及', '暂无', '尚无'], en: ['not yet', 'has yet to', 'have yet to', 'had yet to', 'is yet to', 'are yet to', 'has not yet', 'have not yet', 'still not', 'still has not', 'still have not'], negation: 'not-yet' },
  { zh: ['从未', '从不', '从来没有', '从没', '从没有', '绝不', '决不', '永不', '未曾有过'], en: ['never', 'has never', 'have never', 'at no point', 'at no time'], negation: 'never' },
  { zh: ['无', '没有', '毫无', '并无', '无任何', '没有任何', '零'], en: ['no', 'none', 'none of', 'neither', 'nor', 'nothing', 'no one', 'nobody', 'zero'], negation: 'no' },
  { zh: ['不再', '不再是'], en: ['no longer', 'not anymore', 'not any longer'], negation: 'not' },
  { zh: ['未经', '无需', '在没有', '在未', '在不', '而无需', '而不', '不经', '无须', '免'], en: ['without', 'in the absence of', 'with no'], negation: 'without' },
  { zh: ['无法', '不能', '难以', '无力', '没法', '无从', '来不及'], en: ['unable to', 'cannot', 'can\'t', 'could not', 'couldn\'t', 'incapable of', 'impossible to', 'not able to'], negation: 'unable' },
  { zh: ['拒绝', '拒不', '不肯', '不愿', '拒', '不愿意'], en: ['refuse to', 'decline to', 'be unwilling to', 'be reluctant to', 'would not'], negation: 'refused' },
  { zh: ['未能', '没能', '没有能够', '未成功', '未果', '失败'], en: ['fail to', 'failed to', 'fails to', 'failing to', 'did not manage to', 'unsuccessfully', 'to no avail', 'in vain'], negation: 'failed' },
  { zh: ['几乎不', '几乎没有', '很少', '鲜有', '罕有', '极少', '鲜少', '少有'], en: ['hardly', 'barely', 'scarcely', 'rarely', 'seldom', 'hardly any', 'few', 'little'], negation: 'barely' },
];

export const hedges: readonly HedgeWord[] = [
  { zh: ['某种程度上', '在一定程度上', '一定程度上', '部分地', '基本', '基本上', '大体上', '大致'], en: ['to some extent', 'to a certain extent', 'somewhat', 'in part', 'partially', 'partly', 'largely', 'mostly', 'broadly', 'essentially', 'basically', 'by and large'], hedge: 'degree' },
  { zh: ['部分', '其中', '一部分', '有的', '一些', '某些', '个别', '少数', '少量'], en: ['some', 'some of', 'part of', 'of which', 'of whom', 'a portion of', 'a number of', 'certain', 'a few', 'a handful of', 'a small number of', 'a subset of'], hedge: 'part' },
  { zh: ['仅', '只', '只有', '仅有', '仅仅', '仅限', '仅限于', '唯一', '单单', '唯', '不过'], en: ['only', 'just', 'merely', 'solely', 'exclusively', 'no more than', 'limited to', 'sole', 'alone', 'nothing but'], hedge: 'only' },
  { zh: ['至少', '最少', '起码', '不少于', '不低于', '不下', '最低'], en: ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'upwards of', 'or more'], hedge: 'least' },
  { zh: ['至多', '最多', '不超过', '不多于', '最高', '以内'], en: ['at most', 'no more than', 'not more than', 'a maximum of', 'or less', 'or fewer', 'within'], hedge: 'most' },
  { zh: ['约', '大约', '大概', '左右', '上下', '近', '将近', '接近', '几乎', '差不多', '约为', '大致'], en: ['about', 'around', 'approximately', 'roughly', 'some', 'nearly', 'almost', 'close to', 'circa', 'or so', 'in the region of', 'an estimated', 'estimated'], hedge: 'about' },
  { zh: ['超', '超过', '逾', '多', '余', '以上', '高于', '不止', '超出', '有余', '上'], en: ['more than', 'over', 'above', 'in excess of', 'exceeding', 'upward of', 'plus', 'greater than', 'well over'], hedge: 'over' },
  { zh: ['不到', '不足', '以下', '低于', '少于', '未满', '不及'], en: ['less than', 'fewer than', 'under', 'below', 'short of', 'just under'], hedge: 'under' },
  { zh: ['高达', '多达', '长达', '最高可达', '达', '可达'], en: ['up to', 'as many as', 'as much as', 'as high as', 'as long as'], hedge: 'up-to' },
  { zh: ['似乎', '看似', '疑似', '貌似', '看起来', '显然', '看来'], en: ['apparently', 'seemingly', 'appears to', 'appear to', 'seems to', 'seem to', 'appeared to', 'seemed to', 'looks to be'], hedge: 'apparent' },
  { zh: ['如果', '若', '假如', '一旦', '只要', '除非', '否则', '倘若', '如', '要是', '万一', '即使'], en: ['if', 'unless', 'provided that', 'provided', 'as long as', 'in case', 'in the event of', 'otherwise', 'once', 'should', 'assuming', 'even if', 'whether'], hedge: 'condition' },
  { zh: ['除', '除了', '除外', '不包括', '之外', '以外', '不含'], en: ['except', 'except for', 'excluding', 'other than', 'apart from', 'aside from', 'with the exception of', 'but not', 'not including', 'save for'], hedge: 'exception' },
];
