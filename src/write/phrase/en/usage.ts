/** How single English nouns behave, beyond the number and kind that their records give. Words are the first English of a record. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** One of its sort, and so known to every reader: the internet, the dark web. */
export const KNOWN = words(`
internet, dark web, deep web, public, cloud, world, wild, media, past, future, industry, rule of law, status quo, forefront, underground,
international community, security community, outside world, physical world, digital world, digital age, digital economy, private sector,
public sector, workplace, environment, economy, general public, open source community
`);

/** Bare in Chinese they name many, though their kind mostly names one. */
export const MANY_WHEN_BARE = words(`
issue, problem, method, way, target, type, resource, challenge, trend, case, condition, factor, principle, concept, achievement, example,
topic, scenario, use case, skill, feature, element, channel, opinion, view, difficulty, weapon, concern, material, clue, sign, difference,
label, reason, insight, opportunity, barrier, obstacle, symbol, story, idea, fact, threat, security threat, cyber threat, potential threat,
operation, task, request, step, change, improvement, payment, transaction, requirement, security requirement, restriction, rule, law,
regulation, policy, security policy, standard, security standard, provision, penalty, message, email, text message, document, ad, comment,
post, alert, warning, order, phone call, call, risk, security risk, need, security need, advantage, characteristic, attribute, right,
interest, consequence, expectation, anomaly, indicator, region, city, border, sample, trojan, virus,
malicious script, script, cost, price, loss, fee, bounty, wallet, reward, bonus, credit card, cyber activity, link, relationship, function,
parameter, command, system command, arbitrary command, question, member, security issue, business scenario, attack scenario, attack attempt, login attempt, measure, result, point, ransom payment, login page, web page, industry standard, interaction,
recommendation, matter, raw material, practice, best practice, workflow, process, improvement, test, criterion, obligation, license, patent, publication, domain,
flight, bank account, field, token, session, cookie, sector, market, value, benefit, effort, solution
`);

/** Acts told as going on, not counted where nothing counts them: carry out activity, under investigation. */
export const UNCOUNTED_WHEN_BARE = words(`
activity, cyber activity, network activity, analysis, data analysis, reform, employment, deployment, reconnaissance, communication, data transmission,
network communication, investment, implementation, exploitation
`);

/** Where one name is in front, or one owner has it, there is one of these. */
export const ONE_OF_A_NAME =
  /(?:^| )(?:website|site|platform|architecture|board|branch|browser|emulator|simulator|standard library|component|store|image builder|plugin|forum|catalog|database catalog|index|mailing list|department|division|committee|parent company|headquarters|framework|kernel|engine|operating system|resilience program|blog|homepage|web client|app store|test suite|recovery environment)$/;

/** One of these is spoken of at a time, whatever tells which. */
export const ONE_OF_ITS_SORT = /(?:^| )(?:situation|landscape|Olympics|Games|digital ecosystem|battlefield)$/;

/** In front of another noun these are said with an adjective: 企业网络 a corporate network, 国家战略 a national strategy. By the Chinese word. */
export const IN_FRONT: ReadonlyMap<string, string> = new Map(
  `
企业 corporate, 国家 national, 全球 global, 世界 global, 国防 defense, 经济 economic, 政治 political, 环境 environmental, 法律 legal,
城市 urban, 商业 commercial, 社会 social, 工业 industrial, 未来 future, 文化 cultural, 财务 financial, 金融 financial, 道德 ethical,
科学 scientific, 学术 academic, 外交 diplomatic, 战略 strategic, 国外 foreign, 外国 foreign, 境外 overseas, 海外 overseas, 国内 domestic,
境内 domestic, 物理 physical, 生物 biological, 公众 public, 军事 military, 医疗 medical, 汽车 automotive, 家庭 home, 犯罪 criminal,
历史 historical, 基础 basic, 初期 early, 自动化 automated, 深度 in-depth, 经贸 economic and trade, 卫生 health, 矿业 mining, 技术 technical, 组织 organizational, 地理 geographic, 外部 external, 内部 internal, 后台 back-end, 前端 front-end,
教育 educational, 运营 operational, 竞争 competitive, 民族 ethnic, 情感 emotional, 资金 financial, 司法 judicial, 立法 legislative,
电力 power, 公民 civil, 电信 telecom, 互联网 internet, 网络 network, 数据 data
`
    .trim()
    .split(/\s*,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** What a sum is made up of rather than measures: $1.15 billion in transactions, not a $1.15 billion transaction. */
export const SUMMED =
  /^(?:transaction|bonus|prize|loss|economic loss|fund|funds|asset|assets|revenue|sales|damage|damages|investment|funding|financing|cryptocurrency|bitcoin|deposit|savings|property|income|profit|reward|cash|subsidy|aid|debt)s?$/;

/** What a percentage measures rather than takes a part of: a 100% success rate. */
export const RATED =
  /(?:rate|growth|increase|decline|drop|rise|fall|discount|accuracy|share|chance|probability|stake|tariff|interest|premium|reduction|margin|uptime|coverage)$/;

/** Words that tell a thing apart and come before what it belongs to: 企业恶意流量 malicious corporate traffic. */
export const TELLING =
  /^(?:malicious|sensitive|suspicious|large|small|private|confidential|fake|stolen|leaked|abnormal|unknown|known|new|high-severity|medium-severity|low-severity|critical|serious|highest|lowest|potential|important|key|illegal|untrusted|trusted|compromised|infected|encrypted|unencrypted|legitimate|unauthorized) /;
