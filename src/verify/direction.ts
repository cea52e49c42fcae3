import { type Cues, has } from './cues.js';
import { type Evidence, leastRetold } from './evidence.js';
import type { Passage } from './passage.js';
import { overlap } from './topics.js';
import type { Violation } from './violation.js';

/** Words that say the opposite of each other. A sentence that has one only, where its article has the other only, is turned round. */
const OPPOSITES: readonly (readonly [Cues, Cues])[] = [
  [
    {
      zh: /增(?!强)|涨|上升|攀升|升至|升高|飙升|激增|翻[番倍]|走高|提[高升]|高得多/,
      en: /\b(?:increas\w*|ris(?:e|es|en|ing)|rose|gr[eo]w\w*|climb\w*|surg\w+|jump\w*|soar\w*|doubl\w+|tripl\w+|rais\w+|up (?:from|by|to|\d)|higher|gain\w*)\b/,
    },
    {
      zh: /下降|减(?!员)|下跌|跌|回落|降[至到低幅]|缩[减小短水]|下滑|走低|骤降|低得多/,
      en: /\b(?:decreas\w*|declin\w+ (?:by|from|to|\d)|decline|fall(?:s|en|ing)?|fell|drop(?:ped|s)? (?:by|from|to|\d)|plung\w+|plummet\w*|down (?:from|by|to|\d)|shr[aiu]nk\w*|reduc\w+|halv\w+|lower\w*|shorten\w*)\b/,
    },
  ],
  [
    { zh: /最[高大多长快早]|头号|第一大/, en: /\b(?:highest|largest|biggest|most|longest|greatest|fastest|earliest|record)\b/ },
    { zh: /最[低小少短慢晚]/, en: /\b(?:lowest|smallest|least|shortest|slowest|fewest)\b/ },
  ],
  [
    {
      zh: /[高多大长]于|更[高多大长]|超(?!级|市)|高出|较大|逾/,
      en: /\b(?:higher|more|larger|greater|bigger|longer|above|over|ahead of|up to|exceed\w*)\b/,
    },
    { zh: /[低少小短]于|更[低少小短]|不到|不及|不足|较小/, en: /\b(?:lower|less|smaller|fewer|shorter|below|behind(?! bars)|short of)\b/ },
  ],
  [
    { zh: /之前|以前|前(?:完成|提交|修复|报名|[，,。])/, en: /\b(?:before|prior to|ahead of|no later than)\b/ },
    { zh: /之后|以后|后(?:完成|提交|修复|[，,。])/, en: /\b(?:after|following)\b/ },
  ],
  [
    { zh: /收购|买下|购入/, en: /\b(?:acquir\w*|acquisition|bu(?:y|ys|ying)|bought|purchas\w+)\b/ },
    { zh: /出售|卖出|剥离|售出/, en: /\b(?:sell(?:s|ing)?|sold|divest\w*)\b/ },
  ],
  [
    { zh: /盈利|获利|利润/, en: /\b(?:profit\w*)\b/ },
    { zh: /亏损|损失/, en: /\b(?:loss|losses|lost)\b/ },
  ],
  [
    { zh: /(?<![没不无])(?:有关|相关)(?![人部方机单各组法规负系])|(?<!没)有联系/, en: /(?<!not )\b(?:related|connected|linked) to\b/ },
    { zh: /无关|没有(?:关系|关联|联系)|互不相[关干]/, en: /\b(?:unrelated|unconnected|not (?:related|connected|linked))\b/ },
  ],
  [
    { zh: /承认(?!.{0,8}(?:没|不|未))/, en: /\b(?:admit\w*|acknowledg\w+|confess\w*)\b(?!.{0,20}\bno)/ },
    { zh: /否认|毫无根据|驳斥|并不属实/, en: /\b(?:den(?:y|ies|ied)|groundless|baseless|unfounded|refut\w+)\b/ },
  ],
];

/** Up or down right by a share: 下降61%, down 61 percent. */
const TURN: Cues = {
  zh: /(?:增长|增加|上升|上涨|下降|减少|下跌|降低|缩减)了?(?:约|近|超过|逾)?$/,
  en: /\b(?:up|down|rose|fell|grew|dropp?ed|increas\w+|decreas\w+|declin\w+)(?: by)?(?: (?:about|nearly|over|more than|some))? ?$/,
};
/** How much text before a share may turn it. */
const BEFORE = 34;

/** A share of something told as a rise or a fall, where the evidence knows of neither. */
function madeTurn(said: Passage, evidence: Evidence): Violation[] {
  const shares = said.figures.filter(
    ({ kind, start }) => kind === 'percent' && has(TURN, said.lang, said.folded.slice(Math.max(said.start, start - BEFORE), start)),
  );
  const [share] = shares;
  const [pair] = OPPOSITES;
  if (!share || !pair || !evidence.given) return [];
  const turns = evidence
    .sentences()
    .some((one) => pair.some((cues) => has(cues, one.lang, side(one, one))) || has(CHANGE, one.lang, side(one, one)));
  return turns ? [] : [{ rule: 'direction', lang: said.lang, said: share.text, source: null }];
}
/** Words for a change of either way. */
const CHANGE: Cues = {
  zh: /同比|环比|增[幅速量]|[涨跌降]|减|翻|倍|由.{1,12}到|从.{1,16}[到至]/,
  en: /\b(?:from|than|compared|versus|year[- ]over[- ]year|growth|change[sd]?|up|down|times|loss\w*|gain\w*)\b/,
};

const side = (where: Passage, part: { start: number; end: number }) => where.folded.slice(part.start, part.end);

/** Whether a sentence has a word that its evidence has only the opposite of. */
function turned([one, other]: readonly [Cues, Cues], said: Passage, sentences: readonly Passage[]): boolean {
  const [a, b] = [has(one, said.lang, side(said, said)), has(other, said.lang, side(said, said))];
  const lacks = (cues: Cues) => sentences.every((sentence) => !has(cues, sentence.lang, side(sentence, sentence)));
  return (a && lacks(one) && !lacks(other)) || (b && lacks(other) && !lacks(one));
}

/** Sentences that turn a rise into a fall, the most into the least, before into after. */
export function directionViolations(said: Passage, evidence: Evidence): Violation[] {
  const sentences = evidence.sentences();
  for (const pair of OPPOSITES) {
    if (!turned(pair, said, sentences)) continue;
    const least = leastRetold(said, evidence);
    const retold = sentences.find(
      (sentence) =>
        overlap(said.topics(), sentence.keys()) >= least && pair.some((cues) => has(cues, sentence.lang, side(sentence, sentence))),
    );
    if (retold) return [{ rule: 'direction', lang: said.lang, said: said.text, source: retold.text.slice(retold.start, retold.end) }];
  }
  return madeTurn(said, evidence);
}
