import type { Noun, Verb } from '../../../lexicon/record.js';

/**
 * Which English verb a Chinese one is, by what it is done to: 发布 issues a warning, publishes a report and releases a patch. The verb of the
 * termbase stands where nothing here speaks of the object.
 */
export interface Choice {
  readonly zh: string;
  /** Matched against the object: a noun's English, `money`, or an entity's type in angle brackets. */
  readonly object: RegExp;
  readonly en: string;
  readonly past?: Verb['past'];
}

const of = (list: string): RegExp => new RegExp(`(?:^|[ -])(?:${list.trim().replace(/\s*,\s*/g, '|')})s?$`);

export const CHOICES: readonly Choice[] = [
  ...['获得', '得到', '取得', '获取', '获'].flatMap((zh): Choice[] => [
    {
      zh,
      object: of(
        'access, privileges, control, foothold, visibility, insight, experience, trust, attention, advantage, understanding, persistence',
      ),
      en: 'gain',
    },
    {
      zh,
      object: of('money, bonus, prize, prize money, award, medal, bounty, reward, point, championship, contract, recognition'),
      en: 'win',
      past: ['won'],
    },
    {
      zh,
      object: of(
        'score, rating, investment, funding, funds, approval, report, payment, praise, certification, feedback, response, support, alert',
      ),
      en: 'receive',
    },
    { zh, object: of('progress, success, breakthrough, achievement'), en: 'make', past: ['made'] },
  ]),
  { zh: '取得', object: of('result, results, victory, success rate'), en: 'achieve' },
  {
    zh: '发布',
    object: of(
      'warning, alert, statement, notice, bulletin, advisory, guidance, guideline, order, directive, announcement, press release, regulation, law, rule, ban, recommendation, early warning',
    ),
    en: 'issue',
  },
  {
    zh: '发布',
    object: of('report, article, paper, post, research, list, ranking, finding, result, results, survey, guide, details, analysis, news'),
    en: 'publish',
  },
  { zh: '发表', object: of('speech, address'), en: 'deliver' },
  { zh: '发表', object: of('comment, remark'), en: 'make', past: ['made'] },
  { zh: '发表', object: of('statement'), en: 'issue' },
  { zh: '公布', object: of('plan, date, decision, winner, name, acquisition, investment, measure'), en: 'announce' },
  { zh: '提出', object: of('question, doubt, concern, objection'), en: 'raise' },
  { zh: '提出', object: of('request, recommendation, suggestion, demand, offer'), en: 'make', past: ['made'] },
  { zh: '提出', object: of('requirement'), en: 'set out', past: ['set out'] },
  { zh: '提出', object: of('concept, idea, theory, view, opinion, approach'), en: 'put forward', past: ['put forward'] },
  { zh: '提出', object: of('lawsuit, complaint, appeal'), en: 'file' },
  ...['造成', '产生', '带来', '构成'].flatMap((zh): Choice[] => [
    { zh, object: of('threat, risk, challenge, danger'), en: 'pose' },
    { zh, object: of('impact, effect, influence'), en: 'have', past: ['had'] },
  ]),
  ...['引发', '引起'].flatMap((zh): Choice[] => [
    { zh, object: of('concern, debate, controversy, outrage, panic, backlash, discussion, speculation'), en: 'spark' },
    { zh, object: of('attention, interest'), en: 'attract' },
  ]),
  {
    zh: '关闭',
    object: of(
      'system, service, website, site, server, platform, network, plant, factory, business, forum, operation, infrastructure, IT, computer, device',
    ),
    en: 'shut down',
    past: ['shut down'],
  },
  { zh: '关闭', object: of('feature, function, option, software, protection, plugin'), en: 'disable' },
  {
    zh: '启动',
    object: of(
      'project, plan, program, initiative, investigation, campaign, challenge, operation, review, competition, training plan, probe',
    ),
    en: 'launch',
  },
  { zh: '启动', object: of('incident response, emergency response'), en: 'activate' },
  { zh: '执行', object: of('task, operation, plan, attack, inspection, mission, action, activity, scan'), en: 'carry out' },
  { zh: '执行', object: of('policy, law, regulation, rule, order'), en: 'enforce' },
  { zh: '实施', object: of('policy, law, measure, plan, control, strategy, system, regulation, rule, ban, sanctions'), en: 'implement' },
  { zh: '访问', object: of('website, site, page, web page, URL, link'), en: 'visit' },
  { zh: '访问', object: of('country, city, <place>'), en: 'visit' },
  { zh: '锁定', object: of('account, device, screen, file, phone, computer'), en: 'lock' },
  { zh: '掌握', object: of('information, data, evidence'), en: 'hold', past: ['held'] },
  ...['提升', '提高'].flatMap((zh): Choice[] => [
    { zh, object: of('privileges'), en: 'escalate' },
    {
      zh,
      object: of(
        'capabilities, capability, efficiency, security, awareness, level, performance, quality, accuracy, resilience, experience, ability, posture, skill, effectiveness, competitiveness, visibility, cybersecurity, protection, productivity, transparency, reliability, interoperability, literacy',
      ),
      en: 'improve',
    },
  ]),
  { zh: '加强', object: of('supervision, oversight, regulation, control, censorship'), en: 'tighten' },
  { zh: '加强', object: of('awareness'), en: 'raise' },
  { zh: '释放', object: of('payload, malware, file, ransomware, backdoor, trojan'), en: 'drop' },
  {
    zh: '维护',
    object: of('security, stability, right, rights, interests, interest, sovereignty, order, peace, cybersecurity'),
    en: 'safeguard',
  },
  { zh: '授予', object: of('money, contract, prize, award, fund, funds, title, medal'), en: 'award' },
  { zh: '展开', object: of('investigation, attack, operation, probe, campaign'), en: 'launch' },
  { zh: '展开', object: of('negotiation, talk, talks'), en: 'hold', past: ['held'] },
  { zh: '破坏', object: of('trust, stability, security'), en: 'undermine' },
  { zh: '破坏', object: of('system, network, server, supply chain, operation, operations, service, infrastructure'), en: 'disrupt' },
  ...['打击', '冲击'].map(
    (zh): Choice => ({ zh, object: of('confidence, market, economy, business, stock price'), en: 'hit', past: ['hit'] }),
  ),
  { zh: '处理', object: of('data, information, request, transaction, payment, order'), en: 'process' },
  { zh: '推出', object: of('patch, update, feature, fix'), en: 'roll out' },
  {
    zh: '实现',
    object: of('function, protocol, command, authentication, mechanism, algorithm, interface, feature, logic, specification'),
    en: 'implement',
  },
  { zh: '达到', object: of('goal, purpose, effect, results'), en: 'achieve' },
  { zh: '达到', object: of('requirement, standard'), en: 'meet', past: ['met'] },
  { zh: '承担', object: of('responsibility, liability, cost'), en: 'bear', past: ['bore', 'borne'] },
  { zh: '发挥', object: of('advantage, potential, capabilities, strength'), en: 'make full use of', past: ['made full use of'] },
  { zh: '要求', object: of('money, ransom, payment, compensation, apology'), en: 'demand' },
  { zh: '寻求', object: of('help'), en: 'seek', past: ['sought'] },
  { zh: '保存', object: of('file, change, setting'), en: 'save' },
  { zh: '下架', object: of('app, application, product, software, <product>'), en: 'remove' },
  { zh: '调用', object: of('function, API, interface'), en: 'call' },
  { zh: '开展', object: of('campaign, investigation, operation'), en: 'launch' },
  { zh: '开展', object: of('cooperation, work'), en: 'carry out' },
  { zh: '升级', object: of('version'), en: 'upgrade to' },
  ...['撤销', '撤回', '撤诉'].map((zh): Choice => ({ zh, object: of('case, lawsuit, charge, appeal'), en: 'drop' })),
  { zh: '终止', object: of('contract, agreement, cooperation, employment'), en: 'terminate' },
  {
    zh: '指定',
    object: of(
      'URL, path, port, address, file, location, folder, directory, server, parameter, program, user, format, date, domain, website',
    ),
    en: 'specify',
  },
  {
    zh: '拦截',
    object: of(
      'traffic, communication, communications, call, phone call, message, SMS, text message, request, packet, data packet, conversation, signal, email, data, session',
    ),
    en: 'intercept',
  },
  { zh: '破坏', object: of('company, app, application, account, firm, bank, retailer, provider, <org>, <product>'), en: 'breach' },
  { zh: '修正', object: of('vulnerability, vulnerabilities, error, bug, flaw, issue, defect'), en: 'fix' },
  { zh: '恢复', object: of('growth'), en: 'return to' },
  { zh: '恢复', object: of('operation, operations, production, negotiation, trading, talk'), en: 'resume' },
  { zh: '创造', object: of('revenue, income, profit, sales'), en: 'generate' },
  { zh: '检索', object: of('image, file, data, information, record, document, content, details'), en: 'retrieve' },
  { zh: '达到', object: of('money, percent'), en: 'reach' },
  { zh: '遵循', object: of('principle, standard, guidance, rule, process, recommendation, best practice'), en: 'follow' },
  { zh: '存储', object: of('money'), en: 'hold', past: ['held'] },
];

/** Nouns that are another word behind some verbs: 签署协议 signs an agreement, 采取行动 takes action. */
export const NOUNS: readonly { readonly verb: RegExp; readonly zh: string; readonly noun: Noun }[] = [
  {
    verb: /^(?:sign|reach|conclude|negotiate|violate|renew|terminate)$/,
    zh: '协议',
    noun: { zh: ['协议'], en: ['agreement'], kind: 'document', number: 'count', classifier: '份' },
  },
  {
    verb: /^(?:propose|reach|accept|reject|offer|close|sign|announce|complete|make)$/,
    zh: '交易',
    noun: { zh: ['交易'], en: ['deal'], kind: 'event', number: 'count', classifier: '笔' },
  },
  ...['漏洞', '网络安全漏洞', '数据安全漏洞'].map((zh) => ({
    // A firm suffers no flaw, it is broken into.
    verb: /^(?:suffer|experience)$/,
    zh,
    noun: { zh: [zh], en: ['security breach'], kind: 'event', number: 'count', classifier: '起' } as const,
  })),
  {
    verb: /^(?:answer|ask|pose|raise)$/,
    zh: '问题',
    noun: { zh: ['问题'], en: ['question'], kind: 'thing', number: 'count', classifier: '个' },
  },
  {
    verb: /^(?:submit|sign|issue|file)$/,
    zh: '文件',
    noun: { zh: ['文件'], en: ['document'], kind: 'document', number: 'count', classifier: '份' },
  },
  { verb: /^take$/, zh: '行动', noun: { zh: ['行动'], en: ['action'], kind: 'act', number: 'mass' } },
];
