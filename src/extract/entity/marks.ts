import { names } from '../../lexicon/names.js';
import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';

const LAW =
  /(?:法|法典|法案|条例|办法|规定|规则|细则|指南|指引|导则|标准|规范|战略|计划|规划|纲要|意见|通知|通告|公告|方案|要求|公约|协定|协议|命令|令|决定|决议|准则|框架|备忘录|声明|宣言|倡议|目录|清单|手册|白皮书|蓝皮书|报告|图谱|预案|制度|解释|批复|批示|章程|草案|修正案|政策|体系|评估|预测|展望|概览|年鉴)(?:（[^）》]{1,20}）|\([^)》]{1,20}\))?$/;
const ENGLISH_LAW = /\b(?:act|regulations?|directive|strategy|order|report|guide|guidelines|framework|plan|policy|standard|memorandum)\b/i;
/** What stands around a report that is named by its whole headline. */
const REPORT_BEFORE = /(?:发布|印发|出台|公布|题为|名为|报告|白皮书|制定|颁布|通过|签署)[了的]?(?:一份)?(?:名为|题为)?[“"]?$/;
const REPORT_AFTER = /^(?:的)?(?:报告|白皮书|文件|研究报告|调查报告|草案|法案|行政令|行政命令|中|第[一二三四五六七八九十百\d]+条)/;
const OUTLET = /(?:日报|时报|邮报|晚报|周刊|周报|新闻|杂志|月刊|公报|早报|电讯报|卫报|快报|前线|论坛报)$/;
const SHOW = /(?:游戏|电影|纪录片|电视剧|栏目|节目|小说|动画|影片|手游|歌曲|专辑|剧集)$/;

/** Names in 《》: laws, standards, official plans and reports with the marks, everything else that the context names within them. */
export function marked(ground: Ground): Candidate[] {
  const found: Candidate[] = [];
  for (const match of ground.text.matchAll(/《([^《》\n]{2,80})》/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const inner = match[1] ?? '';
    if (ground.shut(start, end)) continue;
    const exact = (form: string) =>
      names()
        .get(form)
        .find(({ thing }) => thing.type === 'law' || thing.type === 'org' || thing.type === 'product');
    const folded = ground.folded.slice(start + 1, end - 1);
    const known = exact(ground.folded.slice(start, end)) ?? exact(folded) ?? exact(folded.replace(/\([^)]{1,20}\)$/, ''));
    const before = ground.folded.slice(Math.max(0, start - 14), start);
    const after = ground.folded.slice(end, end + 10);
    if (known) {
      const law = known.thing.type === 'law';
      const outlet = known.thing.type === 'org';
      found.push({
        start: law || outlet ? start : start + 1,
        end: law || outlet ? end : end - 1,
        rule: 'marked-known',
        type: known.thing.type,
        thing: known.thing,
        weak: false,
      });
      continue;
    }
    if (LAW.test(inner) || ENGLISH_LAW.test(inner) || REPORT_AFTER.test(after) || REPORT_BEFORE.test(before))
      found.push({ start, end, rule: 'marked-law', type: 'law', thing: null, weak: false });
    else if (OUTLET.test(inner)) found.push({ start, end, rule: 'marked-outlet', type: 'org', thing: null, weak: false });
    else if (SHOW.test(before))
      found.push({ start: start + 1, end: end - 1, rule: 'marked-show', type: 'product', thing: null, weak: false });
  }
  return found;
}
