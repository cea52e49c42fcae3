import type { Act, Valency } from '../../../../lexicon/record.js';

/** What an English verb is in Chinese by who does it to what; rows as for nouns. The one it is done to is the `object` in the passive too. */
export interface VerbMeaning {
  readonly zh: string;
  readonly act?: Act;
  readonly valency?: Valency;
  readonly subject?: RegExp;
  readonly object?: RegExp;
  /** What else stands with it, each with its preposition: `as issuer #org`. */
  readonly beside?: RegExp;
  /** Adverbs with it, in English; what fits is said by the verb. */
  readonly adverb?: RegExp;
  /** Only in the passive. */
  readonly passive?: true;
  /** Only without an object and without any phrase of its own. */
  readonly alone?: true;
}

const UNDECIDED: VerbMeaning = { zh: '' };

export const verbMeanings: Readonly<Record<string, readonly VerbMeaning[]>> = {
  allocate: [
    { zh: '拨款', object: /fund|money|budget|#money/ },
    { zh: '分配', act: 'provide' },
  ],
  appreciate: [{ zh: '赏识', object: /#person/ }],
  'be based in': [
    { zh: '位于', subject: /#(?:act|event|attack|technique|person|device|system|place|account|data|time)/ },
    { zh: '总部位于' },
  ],
  'be headquartered in': [{ zh: '总部位于' }],
  'be worth': [{ zh: '价值', object: /#money|#figure/, valency: 'TM' }],
  bolster: [{ zh: '增强', object: /capability|defen[cs]e|security|trust|confidence|#quality/ }],
  charge: [
    { zh: '收取', object: /fee|commission|price|rate|interest|#money|#figure/, act: 'receive' },
    { zh: '起诉', object: /#(?:person|org|actor|group)/ },
    { zh: '充电', object: /battery|phone|vehicle|#device/, act: 'other' },
    UNDECIDED,
  ],
  cite: [
    { zh: '援引', object: /law|source|statute|#law|#document|#org|#person/ },
    { zh: '提到', subject: /#(?:document|law)/ },
  ],
  commit: [{ zh: '实施', object: /fraud|crime|theft|attack|offen[cs]e|#attack|#act/ }],
  contain: [{ zh: '包含', passive: true, beside: /^(?:in|within|inside) / }],
  create: [
    { zh: '引发', object: /turmoil|confusion|chaos|panic|controversy|concern|fear|uncertainty|havoc/, act: 'cause' },
    { zh: '带来', object: /problem|risk|challenge|opportunity|pressure|benefit/, act: 'cause' },
  ],
  curtail: [
    { zh: '削减', object: /spending|budget|cost|#money/ },
    { zh: '遏制', act: 'block' },
  ],
  detail: [{ zh: '详细介绍' }],
  edit: [
    { zh: '修订', object: /law|rule|policy|#law/ },
    { zh: '编辑', valency: 'T' },
  ],
  encourage: [{ zh: '敦促', adverb: /^strongly$/ }],
  enhance: [
    { zh: '加固', object: /defen[cs]e|encryption/ },
    { zh: '增强', act: 'change' },
  ],
  expand: [{ zh: '扩大', object: /operation|scope|campaign|attack|reach|scale/ }],
  'fall back': [{ zh: '' }],
  feature: [
    { zh: '', passive: true },
    { zh: '配备', object: /camera|screen|chip|processor|battery|#device/ },
    { zh: '带有', act: 'have' },
  ],
  give: [{ zh: '提供', beside: /^to /, act: 'provide', valency: 'TD' }],
  go: [{ zh: '', alone: true }],
  'go to': [{ zh: '流向', subject: /#money|fund|proceeds/ }, { zh: '前往' }],
  have: [
    { zh: '拥有', object: /#(?:org|money|person|account|device|group|place|actor)|abilit|power|right|capabilit|access|resource|control/ },
    { zh: '有', object: /./ },
  ],
  illustrate: [{ zh: '表明' }],
  hit: [{ zh: '按下', object: /\b(?:key|button|ctrl|enter|esc)\b/i, act: 'use' }],
  inform: [
    { zh: '指导', object: /strateg|decision|response|polic|effort|defen[cs]e|practice/, act: 'help', valency: 'T' },
    { zh: '告知', object: /#(?:person|org|group|place)/ },
    UNDECIDED,
  ],
  inhibit: [{ zh: '阻碍' }],
  introduce: [
    { zh: '', beside: /^as / },
    { zh: '引入', object: /vulnerability|flaw|bug|error|risk|delay|#vulnerability/ },
    { zh: '作出', object: /change|restriction/ },
    { zh: '出台', object: /rule|law|bill|legislation|regulation|policy|ban|#law/ },
    { zh: '推出', object: /feature|service|product|tool|support|update|option|mode|system|plan|#software|#device/ },
    UNDECIDED,
  ],
  invest: [{ zh: '投资' }],
  'look like': [{ zh: '看起来像', object: /./, valency: 'T' }],
  make: [{ zh: '登上', object: /headline/, valency: 'T' }],
  notice: [{ zh: '注意到' }],
  perform: [
    { zh: '执行', object: /step|action|task|command|function|operation|scan|query|instruction|code/, valency: 'T' },
    { zh: '表演', object: /song|show|music|concert/ },
  ],
  present: [
    { zh: '带来', object: /risk|challenge|opportunity|threat|problem|danger/, act: 'cause' },
    { zh: '呈现', beside: /^in \S*\s?(?:format|form|view|table|list)/ },
  ],
  preserve: [
    { zh: '保留', object: /data|evidence|pointer|register|state|value|record|log|content|file|#data|#record/ },
    { zh: '维护', object: /privacy|freedom|right|integrity|trust/ },
  ],
  produce: [
    { zh: '制作', object: /film|show|series|episode|song|album|video|movie/ },
    { zh: '生成', object: /#(?:data|document|record)|output|result|key|code|list|image|report|text|error/ },
  ],
  quit: [
    { zh: '辞去', object: /job|position|post|role/ },
    { zh: '退出', object: /./, valency: 'T' },
  ],
  'refer to': [{ zh: '指', subject: /#verbatim|#technique|#field|#thing|#attack|#act|term|acronym|phrase/, valency: 'T', act: 'be' }],
  report: [
    { zh: '报道', subject: /journalist|reporter|newspaper|magazine|outlet|#media/ },
    { zh: '报道', object: /news|story/ },
  ],
  select: [{ zh: '选择' }],
  share: [
    {
      zh: '披露',
      object: /detail|finding|element|indicator|ioc|analysis|evidence|insight|research|#vulnerability/,
      subject: /#(?:org|person|verbatim)/,
      act: 'disclose',
      valency: 'T',
    },
  ],
  underscore: [{ zh: '凸显' }],
  witness: [{ zh: '出现', object: /surge|increase|growth|rise|decline|spike|uptick|drop|#act|#quantity/, act: 'happen' }, { zh: '目睹' }],
};
