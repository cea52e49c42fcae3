import type { Brief, CheckIssue } from '../../model/index.js';
import { escapeHtml } from '../escape.js';
import { label } from '../page/bilingual.js';

type Names = Readonly<Record<string, readonly [zh: string, en: string]>>;

const RULES: Names = {
  figure: ['数字不在原文', 'figure not in the article'],
  bound: ['数字的界限不同', 'bound differs'],
  date: ['日期不在原文', 'date not in the article'],
  name: ['名称不在原文', 'name not in the article'],
  indicator: ['标识不在原文', 'identifier not in the article'],
  link: ['链接不在原文', 'link not in the article'],
  quotation: ['引语不在原文', 'quotation not in the article'],
  agreement: ['两种语言不一致', 'the languages differ'],
  stance: ['语气不同', 'stance differs'],
  script: ['文字混杂', 'wrong script'],
  support: ['没有依据', 'rests on nothing'],
};

const ACTIONS: Readonly<Record<CheckIssue['action'], readonly [zh: string, en: string]>> = {
  mended: ['已改写', 'mended'],
  replaced: ['已替换', 'replaced'],
  dropped: ['已删去', 'dropped'],
  reported: ['已报告', 'reported'],
  kept: ['保留', 'kept'],
};

const PLACES: Names = {
  title: ['标题', 'title'],
  summary: ['摘要', 'summary'],
  points: ['要点', 'points'],
  timeline: ['时间线', 'timeline'],
};

/** `points[2]` → 要点 3 · points 3. */
function placeHtml(where: string): string {
  const [, name = where, at] = /^(\w+)(?:\[(\d+)\])?/.exec(where) ?? [];
  const [zh = name, en = name] = PLACES[name] ?? [];
  const number = at === undefined ? '' : ` ${Number(at) + 1}`;
  return label(`${zh}${number}`, `${en}${number}`);
}

/** What the gate found, why, and what it did. */
export function checksHtml({ checks }: Brief): string {
  if (checks.issues.length === 0) return `<p class="meta">${label('没有发现问题。', 'The gate found nothing to object to.')}</p>`;
  const rows = checks.issues.map(({ where, lang, rule, said, source, action }) => {
    const [zh = rule, en = rule] = RULES[rule] ?? [];
    const saidLang = lang === 'zh' ? 'zh-CN' : 'en';
    const held = source === null ? '' : `<br><span class="meta">${label('原文', 'article')}: <bdi>${escapeHtml(source)}</bdi></span>`;
    return `<tr><td>${placeHtml(where)} <span class="meta">${lang}</span></td><td>${label(zh, en)}</td><td><bdi lang="${saidLang}">${escapeHtml(said)}</bdi>${held}</td><td>${label(...ACTIONS[action])}</td></tr>`;
  });
  const head = [
    ['位置', 'Where'],
    ['问题', 'Why'],
    ['写作', 'Said'],
    ['处理', 'Done'],
  ].map(([zh = '', en = '']) => `<th scope="col">${label(zh, en)}</th>`);
  return `<div class="wrap" role="region" tabindex="0" aria-label="核对 Checks"><table class="rows"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
