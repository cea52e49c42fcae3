import type { Flaw, Severity } from '../derive/flaws/index.js';
import { article } from '../lexicon/english.js';
import type { Entity } from '../model/index.js';
import { hasHan } from '../text/script.js';

const SEVERITY: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  critical: { zh: '严重', en: 'critical' },
  high: { zh: '高危', en: 'high-severity' },
  medium: { zh: '中危', en: 'medium-severity' },
  low: { zh: '低危', en: 'low-severity' },
};

function nameIn(entity: Entity | null, lang: 'zh' | 'en'): string | null {
  if (entity === null) return null;
  const name = entity.name[lang] ?? entity.name[lang === 'zh' ? 'en' : 'zh'];
  return name !== null && (lang === 'zh' || !hasHan(name)) ? name : null;
}

const scoreOf = (flaw: Flaw): string | null => (flaw.score ? String(flaw.score.value) : null);

function chinese(flaw: Flaw): string {
  const { id, weakness, severity, zeroDay, product, fixedBy, exploited } = flaw;
  const score = scoreOf(flaw);
  const numbered = `${id}${score ? `（CVSS ${score}）` : ''}`;
  const name = nameIn(product, 'zh');
  const fixer = nameIn(fixedBy, 'zh');
  const isKnown = weakness !== null || severity !== null;
  const kind = `${severity ? SEVERITY[severity].zh : ''}${zeroDay ? '零日' : ''}${weakness?.zh ?? ''}漏洞`;
  const wild = exploited ? '，已遭利用' : '';
  if (fixer !== null) return `${fixer}修复${name === null || name === fixer ? '' : name}${isKnown ? kind : '漏洞'}${numbered}${wild}。`;
  if (!isKnown) return `${id}的CVSS评分为${score}${wild}。`;
  return `${numbered}是${name === null ? '一个' : `${name}的`}${kind}${wild}。`;
}

function english(flaw: Flaw): string {
  const { id, weakness, severity, zeroDay, product, fixedBy, exploited } = flaw;
  const score = scoreOf(flaw);
  const numbered = `${id}${score ? ` (CVSS ${score})` : ''}`;
  const name = nameIn(product, 'en');
  const fixer = nameIn(fixedBy, 'en');
  const isKnown = weakness !== null || severity !== null;
  const maker = name !== null && name !== fixer && product?.type === 'org' ? `${name} ` : '';
  const kind = `${maker}${severity ? `${SEVERITY[severity].en} ` : ''}${zeroDay ? 'zero-day ' : ''}${weakness ? `${weakness.en} ` : ''}vulnerability`;
  const where = name === null || maker !== '' || name === fixer ? '' : ` in ${name}`;
  const wild = exploited ? 'has been exploited' : null;
  if (fixer !== null) {
    return `${fixer} fixed ${numbered}${isKnown ? `, ${article(kind)} ${kind}${where}` : ''}${wild ? `${isKnown ? ' that' : ', which'} ${wild}` : ''}.`;
  }
  if (!isKnown) return `${id} has a CVSS score of ${score}${wild ? ` and ${wild}` : ''}.`;
  return `${numbered} is ${article(kind)} ${kind}${where}${wild ? ` and ${wild}` : ''}.`;
}

/** What is known of vulnerabilities, a sentence each; null where there is none to tell of. */
export function wordFlaws(flaws: readonly Flaw[], lang: 'zh' | 'en'): string | null {
  return flaws.length === 0 ? null : flaws.map(lang === 'zh' ? chinese : english).join(lang === 'zh' ? '' : ' ');
}

/** A headline on the one vulnerability that a headline names with its product and number; null where it doesn't. */
export function flawTitle(flaws: readonly Flaw[], lang: 'zh' | 'en'): string | null {
  const [flaw] = flaws;
  const name = nameIn(flaw?.product ?? null, lang);
  if (!flaw || flaws.length > 1 || name === null || flaw.weakness === null) return null;
  const { id, weakness, severity, zeroDay } = flaw;
  if (lang === 'zh') return `${name}${severity ? SEVERITY[severity].zh : ''}${zeroDay ? '零日' : ''}${weakness.zh}漏洞（${id}）`;
  const kind = `${severity ? `${SEVERITY[severity].en} ` : ''}${zeroDay ? 'zero-day ' : ''}${weakness.en} vulnerability`;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} in ${name} (${id})`;
}
