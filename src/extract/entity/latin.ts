import { doubtfulGivenNames, givenNames } from '../../lexicon/given-names.js';
import { notNames } from '../../lexicon/not-names.js';
import { englishWords } from '../../lexicon/vocabulary.js';
import type { EntityType, Span } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import { spokenFor } from './cues.js';
import type { Ground } from './ground.js';
import { type Run, runs } from './runs.js';

const PERSON_WORD =
  /^(?:[A-Z][a-z\u00df-\u00ff'’]+(?:-[A-Z][a-z\u00df-\u00ff]+)?|(?:Mc|Mac|O'|De|Di|La|Le|Van)[A-Z][a-z\u00df-\u00ff]+|[A-Z])$/;
const TITLE =
  /(?:发言人|总裁|副总裁|总监|主管|负责人|经理|首席\S{0,8}官|官员|主席|主任|局长|部长|总统|总理|参议员|众议员|议员|检察官|法官|律师|教授|博士|院士|研究员|研究人员|分析师|工程师|专家|顾问|创始人|联合创始人|董事长|董事|记者|作者|作家|编辑|黑客|男子|女子|嫌疑人|被告|高管|合伙人|架构师|科学家|学者|嘉宾|主持人|球员|演员|歌手|司令|将军|上将|大使|秘书长|先生|女士|ceo|cto|ciso|cfo|coo|cso|公民|开发者|开发人员|程序员|员工|雇员|同事|博主)[\s"“（(:：]{0,2}$/;
const SPEECH =
  /^(?:[（(][^）)]{1,30}[）)])?["”]?\s?(?:[在于向对就]\S{0,20})?(?:表示|称|说|指出|认为|写道|解释|强调|补充|警告|告诉|透露|介绍|承认|评论|发推|接受|宣布|坦言|呼吁|建议)/;

/** Whether capitalized words can be a person's name by their form alone. */
export function personLike(ground: Ground, words: readonly Span[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const written = words.map(({ start, end }) => ground.cased.slice(start, end));
  if (!written.every((word) => PERSON_WORD.test(word) || /^(?:de|van|von|der|al|bin|la|del|da|di)$/.test(word))) return false;
  return written.every((word) => !notNames.has(word));
}

export function givenFirst(ground: Ground, words: readonly Span[], sure: boolean): boolean {
  const first = words[0];
  if (!first) return false;
  const written = ground.cased.slice(first.start, first.end);
  return givenNames.has(written) && (!sure || !doubtfulGivenNames.has(written));
}

/** Words of a run that could be anything: English words and abbreviations. */
const ordinary = (ground: Ground, { start, end }: Span): boolean => {
  const written = ground.cased.slice(start, end);
  return notNames.has(written) || englishWords().get(ground.folded.slice(start, end)).length > 0;
};

/** The run without the ordinary words at its ends. */
function trimmed(ground: Ground, run: Run): Run | null {
  const words = [...run.words];
  while (words[0] && notNames.has(ground.cased.slice(words[0].start, words[0].end))) words.shift();
  for (let last = words[words.length - 1]; last && notNames.has(ground.cased.slice(last.start, last.end)); last = words[words.length - 1])
    words.pop();
  const first = words[0];
  const last = words[words.length - 1];
  return first && last ? { start: first.start, end: last.end, words } : null;
}

/** What a program's name needs around it, since 使用 and 通过 stand before anything. */
const PRODUCT_AFTER =
  /^["”’]?\s?(?:的)?(?:软件|平台|浏览器|插件|工具|库|钱包|框架|数据库|系统|路由器|防火墙|摄像头|打印机|模型|语言|组件|论坛|应用|客户端|操作系统|网站|服务器(?!端)|加速器|编辑器|固件|手机|设备)/;
const PRODUCT_BEFORE =
  /(?:名为|叫做|称为|软件|应用程序|插件|开源项目|平台|框架|浏览器|数据库|路由器|打印机|摄像头|操作系统|模型)["“‘\s]{0,2}$/;
const EVENT = /^["”]?\s?(?:\d{4}|大会|峰会|会议|论坛|比赛|大赛|活动)/;

const TYPES: readonly EntityType[] = ['actor', 'malware', 'org', 'product'];

function program(before: string, after: string, name: string): number {
  // 漏洞披露政策（VDP）平台: letters in brackets stand for the words before them.
  if (EVENT.test(after) || (/[（(]\s?$/.test(before) && /^[A-Z]{2,6}$/.test(name))) return 0;
  return Number(PRODUCT_AFTER.test(after)) + Number(PRODUCT_BEFORE.test(before));
}

/** Latin names inside Chinese text that the termbase doesn't know; only those that the words around speak for. */
export function latinInChinese(ground: Ground, known: (start: number, end: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const whole of runs(ground, 0, ground.text.length)) {
    const run = trimmed(ground, whole);
    if (!run || run.end - run.start < 2 || run.end - run.start > 60 || known(run.start, run.end)) continue;
    const { start, end, words } = run;
    const before = ground.folded.slice(Math.max(0, start - 14), start);
    const after = ground.folded.slice(end, end + 44);
    const one = (rule: string, type: EntityType) => found.push({ start, end, rule, type, thing: null, weak: false });
    if (personLike(ground, words) && (TITLE.test(before) || SPEECH.test(after) || givenFirst(ground, words, true))) {
      one('person-latin', 'person');
      continue;
    }
    if (words.length > 5 || words.every((word) => ordinary(ground, word))) continue;
    let best: EntityType | null = null;
    let most = 0;
    for (const type of TYPES) {
      const says = type === 'product' ? program(before, after, ground.cased.slice(start, end)) : spokenFor(ground, start, end, type);
      if (says > most) {
        best = type;
        most = says;
      }
    }
    if (best) one(`latin-${best}`, best);
  }
  return found;
}
