import type { NounKind } from '../../../../lexicon/record.js';

/**
 * What an English noun is in Chinese by what it stands among. Of the rows of a word the first that fits is taken; a row without tests fits
 * always, and one without Chinese says that nothing here decides, so that the clause is refused. A word that no row fits stays as it was.
 */
export interface NounMeaning {
  readonly zh: string;
  readonly kind?: NounKind;
  readonly classifier?: string;
  /** Words right before it, its owner among them, each sort of thing as `#kind`. */
  readonly before?: RegExp;
  /** Phrases right behind it, each with its preposition: `of code #software`. */
  readonly behind?: RegExp;
  /** How it stands in its clause: `subject fall`, `object click`, `in render`, `before barrier`, `beside flaw`. */
  readonly as?: RegExp;
  /** What the article is about: `crypto`, `code`, `music`, `film`. */
  readonly field?: RegExp;
}

const UNDECIDED: NounMeaning = { zh: '' };
const COUNTED = /(?:subject|object) (?:drop|rise|fall|increase|decline|decrease|exceed|grow|reduce|surge|double|reach|plunge|climb|shrink)/;

export const nounMeanings: Readonly<Record<string, readonly NounMeaning[]>> = {
  'attorney general': [
    {
      zh: '总检察长',
      before:
        /district of columbia|california|texas|new york|florida|washington|massachusetts|illinois|virginia|new jersey|colorado|arizona|michigan|ohio|georgia|state/,
    },
  ],
  bug: [{ zh: '错误', as: /beside (?:vulnerability|flaw|weakness)/, kind: 'thing', classifier: '个' }],
  call: [
    { zh: '电话会议', before: /earnings|conference|investor/ },
    { zh: '通话', before: /phone|video|voice|telephone/, kind: 'event' },
    { zh: '调用', before: /function|api|system|method|library/, kind: 'act' },
    { zh: '调用', behind: /to (?:a |the )?(?:function|api|method)/, kind: 'act' },
    { zh: '调用', field: /code/, kind: 'act' },
    { zh: '呼吁', behind: /for /, kind: 'act' },
    { zh: '电话', as: /(?:object|subject) (?:make|receive|answer|record|take|place|return|intercept)/ },
    UNDECIDED,
  ],
  capacity: [
    { zh: '能力', before: /defen[cs]ive|offensive|cyber|military|response|security|institutional/, kind: 'quality' },
    { zh: '产能', before: /production|manufacturing/ },
    { zh: '容量', before: /storage|disk|memory|network|battery|#data/ },
    UNDECIDED,
  ],
  element: [
    { zh: '元素', before: /html|dom|page|ui|svg|array|css|web|form/ },
    { zh: '环节', behind: /of (?:\S+ )*(?:campaign|operation|attack|chain)/, classifier: '个' },
  ],
  entry: [{ zh: '准入', as: /before (?:barrier|requirement)/ }],
  event: [
    {
      zh: '活动',
      as: /(?:for register|subject focus on|object (?:register for|host|attend|cancel|organise|organize|stream|sponsor|postpone|schedule))/,
      classifier: '场',
    },
    { zh: '活动', before: /virtual|online|live|annual|charity|industry|sporting|in-person|launch|press|networking/, classifier: '场' },
  ],
  exchange: [
    { zh: '交易所', before: /crypto|bitcoin|currency|stock|trading|asset/, kind: 'org', classifier: '家' },
    { zh: '交换', before: /credential|passkey|token|secret/, kind: 'act' },
    { zh: '交流', before: /staff|message|email|information|cultural|student/ },
    { zh: '交换', behind: /of /, kind: 'act' },
    { zh: '交换', before: /key|data|heat/, kind: 'act' },
    { zh: '交易所', field: /crypto/, kind: 'org', classifier: '家' },
    UNDECIDED,
  ],
  headline: [{ zh: '头条', as: /object (?:make|grab|dominate|hit)/, classifier: '条' }],
  hole: [
    { zh: '空洞', before: /memory|heap|poison/, kind: 'thing' },
    { zh: '空洞', field: /code/, kind: 'thing' },
  ],
  instruction: [
    { zh: '教育', before: /religious|classroom|school|math|language/, kind: 'field' },
    { zh: '说明', as: /object (?:follow|provide|include|contain|read|give)/ },
  ],
  interest: [
    { zh: '利益', before: /legitimate|national|public|commercial|vested|best|economic|#person|#org|#place/, kind: 'quality' },
    { zh: '利率', as: /before rate/ },
    { zh: '兴趣', as: /object (?:express|show|attract|spark|draw|lose|have)/ },
    UNDECIDED,
  ],
  label: [
    { zh: '卷标', before: /volume|disk/ },
    { zh: '唱片公司', before: /record|music/, kind: 'org', classifier: '家' },
    { zh: '唱片公司', field: /music/, kind: 'org', classifier: '家' },
    { zh: '唱片公司', as: /subject (?:sue|claim|accuse|allege|demand|argue)|before complaint/, kind: 'org', classifier: '家' },
  ],
  letter: [
    { zh: '字母', before: /capital|normal|latin|cyrillic|greek|uppercase|lowercase|block|accented/, kind: 'thing', classifier: '个' },
    { zh: '字母', as: /(?:beside|of) (?:digit|number|character)/, kind: 'thing', classifier: '个' },
  ],
  line: [
    { zh: '行', before: /code|command|source|#figure/, kind: 'quantity', classifier: '' },
    { zh: '行', behind: /of (?:\S+ )*(?:code|text|log|script|output)/, kind: 'quantity', classifier: '' },
    { zh: '行', as: /before (?:length|number|break)/ },
  ],
  link: [
    { zh: '链接', behind: /to \S.*#(?:document|system|software|data|record|place)/, kind: 'technique', classifier: '个' },
    { zh: '链接', before: /malicious|phishing|download|embed|hidden|test|shorten|invite|infringe|direct/, classifier: '个' },
    { zh: '链接', as: /(?:object|subject) (?:click|contain|embed|send|open|host|test|redirect|post)/, classifier: '个' },
    { zh: '联系', behind: /(?:to|with) \S.*#(?:org|actor|group|person|attack|malware)|between /, kind: 'thing' },
  ],
  login: [
    { zh: '登录凭据', before: /steal|leak|compromise|harvest/, kind: 'record', classifier: '份' },
    { zh: '登录凭据', as: /object (?:steal|leak|sell|compromise|harvest|reuse)/, kind: 'record', classifier: '份' },
    { zh: '登录', kind: 'act' },
  ],
  logins: [
    { zh: '登录凭据', as: /object (?:steal|leak|sell|harvest|reuse)/, kind: 'record', classifier: '份' },
    { zh: '登录', before: /oauth|sso|google|single sign|social/, kind: 'act' },
    { zh: '登录', as: /(?:object|subject) (?:block|attempt|fail|require|occur)/, kind: 'act' },
  ],
  memory: [
    { zh: '记忆', before: /long-term|short-term|human|muscle|conversation|chat|false/, kind: 'thing' },
    { zh: '内存', kind: 'device' },
  ],
  number: [
    { zh: '号码', before: /phone|mobile|telephone|contact|card|passport|tracking|serial|licen[cs]e|social security/, kind: 'data' },
    { zh: '号码', as: /subject (?:remove|add|call|join|text|send|message|post|create)/, kind: 'data', classifier: '个' },
  ],
  operation: [
    { zh: '业务', as: /object (?:wind down|shutter|close|cease|suspend|halt|exit|sell|restructure|consolidate)/, kind: 'act' },
    { zh: '业务', before: /business|retail|banking|commercial|overseas/, kind: 'act' },
    { zh: '操作', before: /read|write|file|database|arithmetic|memory|byte|il|git|crud/, kind: 'act' },
  ],
  popularity: [
    { zh: '流行', behind: /of \S.*#(?:technique|act|attack|software|malware|system|device)/ },
    { zh: '知名度', behind: /of \S.*#person/ },
    { zh: '受欢迎程度' },
  ],
  screener: [{ zh: '样片', as: /object (?:leak|release|pirate|publish|share|upload)/, kind: 'document', classifier: '部' }, UNDECIDED],
  share: [
    { zh: '分成', behind: /of .*(?:data|money|profit|ransom|proceeds|revenue|earning)/, kind: 'money' },
    { zh: '份额', before: /market|traffic/, kind: 'quantity' },
  ],
  secret: [
    { zh: '商业秘密', before: /trade/ },
    {
      zh: '密钥',
      as: /(?:object|subject) (?:leak|hardcode|rotate|revoke|scan|commit|embed|exploit|abuse|misuse)/,
      kind: 'record',
      classifier: '个',
    },
    { zh: '密钥', as: /beside (?:key|token|credential|password)/, kind: 'record', classifier: '个' },
  ],
  scam: [{ zh: '诈骗', as: /before / }],
  statement: [
    { zh: '语句', before: /sql|if|print|return|select|import|conditional|prepared/, kind: 'technique', classifier: '条' },
    { zh: '语句', field: /code/, kind: 'technique', classifier: '条' },
  ],
  subscriber: [{ zh: '用户' }],
  transfer: [
    { zh: '转账', before: /money|bank|wire|fund|payment|crypto/ },
    { zh: '传输', before: /data|file|usb|control|zone|memory|image|network/, kind: 'act' },
    { zh: '传输', behind: /of (?:\S+ )*(?:data|file|information)/, kind: 'act' },
    UNDECIDED,
  ],
  volume: [
    { zh: '卷', before: /disk|storage|log|encrypted|logical|mount/ },
    { zh: '卷', as: /before label/ },
    { zh: '数量', as: COUNTED },
    { zh: '数量', behind: /of / },
    UNDECIDED,
  ],
  worker: [
    { zh: '工人', before: /farm|factory|construction|mine|steel|migrant|dock/ },
    { zh: '从业者', before: /sector|industry|finance|bank|tech|it/ },
    { zh: '成员', as: /beside administrator/ },
    { zh: '员工' },
  ],
};
