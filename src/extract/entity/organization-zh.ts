import { notNames } from '../../lexicon/not-names.js';
import { chineseWords } from '../../lexicon/vocabulary.js';
import type { Word } from '../../model/index.js';
import { matchesOf } from '../../text/matches.js';
import type { Candidate } from './candidate.js';
import type { Clauses } from './clauses.js';
import type { Ground } from './ground.js';

/** Endings that a company or an institution shares with plain nouns: something of its own must stand before. */
const SHARED =
  '有限责任公司|股份有限公司|有限公司|分公司|公司|集团|银行|大学|学院|医院|实验室|基金会|协会|联盟|联合会|学会|研究院|研究所|研究中心|交易所|律师事务所|通讯社|电视台|出版社';
/** Endings of public bodies: a country or a city before them is enough. */
const PUBLIC =
  '委员会|管理局|监管局|安全局|情报局|调查局|警察局|公安局|保护局|通信局|税务局|海关|法院|检察院|警方|公安|政府|议会|国会|参议院|众议院|总局|总署|办公室|司法部|国防部|外交部|财政部|内政部|教育部|卫生部|交通部|商务部|通信部|应急响应中心|应急处理中心|协调中心|网信办|联席会议|工作组|司令部|公安厅|安全厅|教育厅|信息化局|发展局|央行|联邦警察|警察';
const ENDING = new RegExp(`(?:${SHARED}|${PUBLIC})`, 'g');
const IS_SHARED = new RegExp(`(?:${SHARED})$`);

/** Tags of words that names of bodies are made of; verbs only those that such names hold. */
const INSIDE = /^(?:n|nz|nt|ns|nr|nrt|nrfg|ng|vn|a|an|b|j|x|eng|m|s|t)$/;
const VERB =
  /^(?:保护|管理|监督|监管|调查|统计|应急|处理|协调|处置|测评|检测|执法|服务|交易|审查|研究|任务|防御|发展|改革|建设|合作|治理|应用|培训|鉴定|认证|审计|咨询|评估|支付|结算|清算|投资|控股|销售|出版|发行|运营|保险|广播|维权|制造|设计|开发|传播|预防|控制|打击|教育|贸易|运输|通信)$/;
const PROPER = /^(?:ns|nt|nz|nr|nrt|nrfg|eng)$/;
const OFFICIAL = /^(?:国家|中国|中央|全国|联邦|皇家|欧洲|最高|国际)$/;
/** Words that stand before a name and in none. */
const STOP =
  /^(?:兼|会同|各|其|某|本|我|该|这|那|此|每|多|两|几|原|前|现任|新|旧|多家|一家|这家|全球|知名|著名|所在|当地|首家|大型|小型|主要|其他|相关|所有|部分|许多|一些|任何|同一|一名|一个|两个|多个|若干|该国|本国|我国|他国|私营|国有|上市|母|子|分|控股|司令|局长|部长|主任|官员|官|主席|总统|首相|总理|前任|下属|旗下|记者|专家|发言人|代表|人|者|时|日|月|年|周|期间|目前|近日|日前|消息|报道|新闻|目标|受害者|老师|正在|一众|传媒|风投|机构|组织|公司|集团|企业|部门|团队)$/;
const FUNCTION = /[多众举全的了在是与和及向对被把将从为于下这那有并或但而因由据让使给叫也都还不没]/;

const plain = (text: string): boolean => chineseWords().get(text).length > 0;

/** A guess of the segmenter at an unknown word, worth trusting as a part of a name. */
const coined = ({ text, tag }: Word): boolean => tag === 'x' && /^[\u3400-\u9fff]{2,4}$/.test(text) && !FUNCTION.test(text) && !plain(text);

/** Index of the first word of the name that ends with the word at `last`, or null where nothing proper stands before it. */
function leftEdge(words: readonly Word[], last: number): number | null {
  let edge: number | null = null;
  const end = words[last]?.end ?? 0;
  for (let i = last - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || end - word.start > 28 || STOP.test(word.text)) break;
    if (!(INSIDE.test(word.tag) || (word.tag === 'v' && VERB.test(word.text)) || (/^[和与]$/.test(word.text) && joins(words, i)))) break;
    if (word.tag === 'x' && !coined(word)) break;
    if (PROPER.test(word.tag) || coined(word) || OFFICIAL.test(word.text)) edge = i;
  }
  return edge;
}

/** 经济和信息化局: `和` joins two plain nouns within a body's name. */
function joins(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  return before !== undefined && after !== undefined && /^(?:n|vn|j|an)$/.test(before.tag) && /^(?:n|vn|j|an)$/.test(after.tag);
}

const OUTSIDE = /^(?:p|c|u\w?|d|r|f|v|m|q|y|t)$/;

/** A registered name runs on before what the segmenter knows, to the first word that can't belong to it: 江苏晟晖 is in no dictionary. */
function legalStart(words: readonly Word[], edge: number): number {
  let start = words[edge]?.start ?? 0;
  const end = start;
  for (let i = edge - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || end - word.start > 8 || !/^[\u3400-\u9fff]+$/.test(word.text)) break;
    if (STOP.test(word.text) || FUNCTION.test(word.text) || (OUTSIDE.test(word.tag) && !VERB.test(word.text))) break;
    start = word.start;
  }
  return start;
}

/**
 * Organizations by their endings: 江苏云化能源科技有限公司, 杭州警方. `known` tells spans of the termbase: with nothing but a plain ending
 * behind it (谷歌公司, Synnovis实验室) such a name is the known thing and no other.
 */
export function chineseOrganizations(ground: Ground, clauses: Clauses, known: (start: number, end: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(ENDING, ground.folded)) {
    const branch = /公司$/.test(match[0]) ? /^[\u3400-\u9fff]{2,10}分公司/.exec(ground.folded.slice(match.index + match[0].length)) : null;
    const plainEnd = match.index + match[0].length;
    const end = plainEnd + (branch?.[0].length ?? 0);
    if (ground.shut(match.index, end)) continue;
    const words = clauses.wordsAt(match.index);
    const last = words.findIndex((word) => word.end === plainEnd);
    const edge = last < 0 ? null : leftEdge(words, last);
    const first = edge === null ? undefined : words[edge];
    if (edge === null || !first) continue;
    const legal = /有限(?:责任)?公司$/.test(match[0]);
    const start = legal ? legalStart(words, edge) : first.start;
    const name = ground.folded.slice(start, end);
    if (name.length < 4 || ground.shut(start, end)) continue;
    const inner = words.slice(edge, last);
    const own = inner.filter(
      (word) => (PROPER.test(word.tag) && !plain(word.text) && !notNames.has(ground.cased.slice(word.start, word.end))) || coined(word),
    );
    const shared = IS_SHARED.test(name);
    if (own.length === 0 && !inner.some(({ text }) => OFFICIAL.test(text))) continue;
    // Halcyon公司 is Halcyon, as the rule for Latin names sees it.
    if (/^[ -~]+(?:公司|集团|实验室|银行)$/.test(name)) continue;
    if (shared && !legal) {
      const seat = /(?:大学|医院|银行|学院)$/.test(name) && inner.length === 1 && first.tag === 'ns';
      // 美国电信公司 names nobody, nor does 谷歌母公司.
      if (!seat && !own.some((word) => word.tag !== 'ns' && !known(word.start, word.end))) continue;
    }
    if (!shared && inner.length > 1 && own.every((word) => known(word.start, word.end) && word.tag !== 'ns')) continue;
    found.push({ start, end, rule: legal ? 'org-legal' : 'org-ending', type: 'org', thing: null, weak: false });
  }
  return found;
}
