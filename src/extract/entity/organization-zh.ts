import { chineseWords } from '../../lexicon/vocabulary.js';
import type { Word } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import type { Clauses } from './clauses.js';
import type { Ground } from './ground.js';

/** Endings that a company or an institution shares with plain nouns: something of its own must stand before. */
const COMPANY =
  /(?:有限责任公司|股份有限公司|有限公司|分公司|公司|集团|银行|大学|学院|医院|科技|实验室|基金会|协会|联盟|联合会|学会|研究院|研究所|研究中心|交易所|律师事务所|通讯社|电视台|出版社|航空|保险|证券)$/;
/** Endings of public bodies: a country or a city before them is enough. */
const PUBLIC =
  /(?:委员会|管理局|监管局|安全局|情报局|调查局|警察局|公安局|保护局|通信局|税务局|法院|检察院|警方|公安|政府|议会|国会|参议院|众议院|总局|总署|办公室|司法部|国防部|外交部|财政部|内政部|教育部|卫生部|交通部|商务部|数据中心|应急响应中心|应急处理中心|协调中心|网信办|联席会议|工作组|司令部|管理厅|公安厅|安全厅|教育厅)$/;
const SUFFIX =
  /(?:公司|集团|银行|大学|学院|医院|实验室|基金会|协会|联盟|联合会|学会|研究院|研究所|研究中心|交易所|通讯社|电视台|委员会|管理局|监管局|安全局|情报局|调查局|警察局|公安局|保护局|法院|检察院|警方|公安|政府|议会|总局|总署|办公室|司法部|国防部|外交部|财政部|内政部|教育部|卫生部|交通部|商务部|中心|网信办|联席会议|司令部|厅)/g;

/** Tags of words that names of bodies are made of. */
const INSIDE = /^(?:n|nz|nt|ns|nr|nrt|nrfg|ng|vn|v|a|an|b|j|l|x|eng|m|f|s|t|i|ad|vi|q)$/;
const PROPER = /^(?:ns|nt|nz|nr|nrt|nrfg|x|eng)$/;
/** Verbs and others that never stand in a name but before it. */
const STOP =
  /^(?:据|对|由|向|与|和|及|在|为|被|将|把|从|以|是|有|称|等|或|给|让|使|叫|来自|包括|根据|通过|针对|攻击|入侵|宣布|发布|表示|导致|影响|成为|发现|隶属|位于|名为|属于|加入|联合|支持|要求|收购|起诉|指控|披露|利用|涉及|加强|帮助|提醒|通知|呼吁|破坏|勒索|窃取|获得|担任|任职|美国的|多家|一家|两家|三家|这家|该|各|其|某|本|我|这|那|此|每|全球|知名|著名|所在|所属|当地|前|现任|原|副|首家|第一|最大|大型|小型|主要|其他|相关|所有|部分|许多|一些|任何|另一家|同一|作为|担心|认为|证实|透露|确认|遭|遭遇|遭到|遭受|涉嫌|伪装|冒充|假冒|访问|负责|协助|配合|组织|报告|介绍|获悉|开展|推动|采取|委托|提供|联系|批准|代表|敦促|责令|公开)$/;
const GENERIC_PLACE = /^(?:全球|国际|国家|本地|海外|境外|境内|地方|世界)$/;

const plain = (text: string): boolean =>
  chineseWords()
    .get(text)
    .some(({ part }) => part === 'noun' || part === 'modifier' || part === 'verb');

/** Index of the first word of the name that ends with the word at `last`, or null where nothing proper stands before it. */
function leftEdge(words: readonly Word[], last: number): number | null {
  let edge: number | null = null;
  for (let i = last; i >= 0; i--) {
    const word = words[i];
    if (!word) break;
    if (i < last) {
      if (STOP.test(word.text) || !INSIDE.test(word.tag)) break;
      if (word.tag === 'x' && !/[\u3400-\u9fff]/.test(word.text)) break;
    }
    if ((words[last]?.end ?? 0) - word.start > 28) break;
    if (PROPER.test(word.tag) || /^(?:国家|中国|中央|全国|联邦|皇家|人民|欧洲|最高)$/.test(word.text)) edge = i;
  }
  return edge;
}

/** Organizations by their endings: 江苏云化能源科技有限公司, 杭州警方. */
export function chineseOrganizations(ground: Ground, clauses: Clauses): Candidate[] {
  const found: Candidate[] = [];
  for (const match of ground.folded.matchAll(SUFFIX)) {
    const end = match.index + match[0].length;
    const words = clauses.wordsAt(match.index);
    const last = words.findIndex((word) => word.end === end);
    if (last < 0) continue;
    const edge = leftEdge(words, last);
    if (edge === null) continue;
    const first = words[edge];
    const lastWord = words[last];
    if (!first || !lastWord) continue;
    const { start } = first;
    const name = ground.folded.slice(start, end);
    if (name.length < 4 || ground.shut(start, end)) continue;
    const inner = words.slice(edge, last);
    if (edge === last) continue;
    const own = inner.filter((word) => PROPER.test(word.tag) && !plain(word.text) && !GENERIC_PLACE.test(word.text));
    const legal = /有限(?:责任)?公司$/.test(name);
    if (COMPANY.test(name) && !legal) {
      // 美国电信公司 and 以色列网络安全公司 name nobody.
      if (!own.some((word) => word.tag !== 'ns') && !(/(?:大学|医院|银行|学院)$/.test(name) && inner.length === 1 && own.length === 1))
        continue;
    } else if (!legal && (!PUBLIC.test(name) || own.length === 0)) continue;
    found.push({ start, end, rule: legal ? 'org-legal' : 'org-ending', type: 'org', thing: null, weak: false });
  }
  return found;
}
