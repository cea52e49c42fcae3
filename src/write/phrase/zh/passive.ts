import type { Adjunct, Predicate } from '../../../derive/clause/tree.js';
import { isHarm, isSomebody } from './kinds.js';
import { type Context, glue, nominalChinese } from './nominal.js';

/** A verb phrase in its three parts: what stands before the verb, the verb, what stands behind. */
export interface Core {
  readonly front: string;
  readonly verb: string;
  readonly rest: string;
}

const BY = /^(?:cause|build|issue|launch|provide|fund|hold|research|find|acquire)$/;
const FREE = /^(?:fix|issue|launch|disclose|restore|rise|fall)$/;

/** What is done to somebody, where nobody says by whom, in the words of the press. */
const SUFFERED: Readonly<Record<string, string>> = { 窃取: '被盗', 逮捕: '被捕', 抓获: '被捕', 黑掉: '被黑', 判刑: '获刑' };

/** was observed exploiting X: was found to. */
export function seen(p: Predicate): Predicate {
  if (p.voice !== 'passive' || !p.predicate || !/^(?:观察到?|看到|检测到?|见到)$/.test(p.verb.zh[0] ?? '')) return p;
  return { ...p, verb: { ...p.verb, zh: ['发现'] }, aspects: p.aspects.filter((one) => one !== 'perfect') };
}

const isMeans = ({ role, nominal, preposition }: Adjunct): boolean =>
  role === 'means' && nominal !== null && preposition !== 'without' && preposition !== 'with';

/** was used to steal data: 被用于. */
export function usedFor(p: Predicate): Predicate {
  const purpose = p.adjuncts.find(({ role, predicate }) => role === 'purpose' && predicate !== null);
  if (p.verb.act !== 'use' || p.voice !== 'passive' || p.agent || p.predicate || p.second || !purpose?.predicate) return p;
  return {
    ...p,
    verb: { zh: ['用于'], en: ['use to'], valency: 'V', act: 'use' },
    predicate: purpose.predicate,
    adjuncts: p.adjuncts.filter((one) => one !== purpose),
  };
}

/** The verb phrase told of who undergoes it: 被 and 由 with who does it, or a word of the press. */
export function passive(p: Predicate, own: Core, c: Context): Core | null {
  if (/^[被遭受获]/.test(own.verb)) return own;
  if (p.verb.valency.includes('N') && !p.agent) return own;
  // 可归因于X
  if (/^归/.test(own.verb) && !p.agent) return own;
  // 通过X下载, 以表格呈现: told how, it needs no 被
  if (!p.agent && !p.predicate && !isHarm(p.verb) && p.verb.act !== 'use' && p.adjuncts.some(isMeans)) return own;
  const agent = p.agent ? nominalChinese(p.agent, c) : '';
  if (agent === null) return null;
  const idiom = agent === '' && own.rest === '' ? SUFFERED[own.verb] : undefined;
  if (idiom !== undefined) return { ...own, verb: idiom };
  if (agent === '' && FREE.test(p.verb.act) && !p.predicate) return own;
  // 被…针对 is no Chinese: the target of
  if (own.verb === '针对') return { ...own, front: '', verb: '成为', rest: agent === '' ? '攻击目标' : `${agent}的攻击目标` };
  // 恶意软件通过钓鱼邮件投递
  if (p.agent && !isSomebody(p.agent) && /^(?:deploy|send|provide|issue|store)$/.test(p.verb.act))
    return { ...own, front: glue(`通过${agent}`, own.front) };
  const sign = agent !== '' && BY.test(p.verb.act) ? '由' : '被';
  // 在网站上被托管
  const front = agent === '' && own.front.startsWith('在') ? glue(own.front, sign) : glue(`${sign}${agent}`, own.front);
  return { ...own, front };
}
