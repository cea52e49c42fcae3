import type { Attribution, Clause, Modality, Nominal, Phrase, Predicate } from '../tree.js';
import { canAct } from './subject.js';
import { isAgent } from './value.js';

/** What a clause without a subject takes over of the one before: what is possible or planned, who claims it, and whether its subject can be meant at all. */

/** The act that a clause ends in: of 宣布其设备含有漏洞 the 含有. */
export function innermost(p: Predicate): Predicate {
  const inner = p.predicate ?? p.clause?.predicates.at(-1) ?? null;
  return inner ? innermost(inner) : p;
}

const GOES_ON: ReadonlySet<Modality> = new Set(['can', 'may', 'should', 'must', 'will', 'would', 'plans', 'expected']);

/** What is said of a thing as it is, whatever may or will be done. */
const LASTING = /^(?:be|have|include|account|name|know|allow|help)$/;

const isUnmarked = (p: Predicate): boolean =>
  p.modality === null && p.negation === null && p.aspects.length === 0 && !LASTING.test(p.verb.act) && p.voice === 'active';

/** 攻击者可以绕过检查，窃取数据: what they can do goes on behind the comma. */
export function goingOn(before: Clause | undefined, predicates: readonly Predicate[]): readonly Predicate[] {
  const modality = before?.predicates.at(-1)?.modality ?? null;
  if (!modality || !GOES_ON.has(modality) || before?.predicates.at(-1)?.negation) return predicates;
  const [first] = predicates;
  return first && isUnmarked(first) ? predicates.map((p) => (isUnmarked(p) ? { ...p, modality } : p)) : predicates;
}

/** Verbs whose complement isn't done yet, or only said to be: what follows without a subject may still stand under them. */
const UNDONE =
  /^(?:希望|期望|同意|拟|计划|打算|预计|预期|预测|被迫|承诺|威胁|要求|试图|企图|尝试|旨在|建议|呼吁|考虑|力求|争取|有望|想要|决定|期待|答应|主张)$/;
const CLAIMED = /^(?:声称|自称|宣称|号称|谎称|扬言)$/;

/** Whether what follows may be part of what the clause before hopes, plans or is forced to do. */
export function isGoverned(before: Clause | undefined, first: Predicate): boolean {
  const last = before?.predicates.at(-1);
  if (!last || !(last.predicate || last.clause)) return false;
  if (CLAIMED.test(last.verb.zh[0] ?? '')) return false;
  if (UNDONE.test(last.verb.zh[0] ?? '') || /^(?:plan|try|hope|expect)$/.test(last.verb.act)) return isUnmarked(first);
  // 宣布将推出X，修复Y: what is announced for later.
  return innermost(last).modality !== null && isUnmarked(first);
}

/** 希望改进X，防止Y, 声称已侵入X，窃取了Y: the second act under the same hope or claim. Null where the first has an object or a clause of its own. */
export function underSame(before: Clause | undefined, predicates: readonly Predicate[]): readonly Predicate[] | null {
  const last = before?.predicates.at(-1);
  if (!last?.predicate || last.clause || last.object || last.negation || last.voice === 'passive') return null;
  const word = last.verb.zh[0] ?? '';
  if (!CLAIMED.test(word) && !(UNDONE.test(word) && predicates.every(isUnmarked))) return null;
  return predicates.map((act) => ({ ...last, predicate: act, adjuncts: [], adverbs: [], start: act.start, end: act.end }));
}

/** 声称Y窃取了数据，公开了Z: who is spoken of goes on acting, and it is still only claimed. */
export function claimOf(before: Clause | undefined): { readonly attribution: Attribution; readonly subject: Nominal } | null {
  const last = before?.predicates.at(-1);
  const by = before?.subject ?? before?.inherited ?? null;
  const subject = last?.clause?.subject ?? null;
  if (!last || !by || !subject || !CLAIMED.test(last.verb.zh[0] ?? '') || last.negation) return null;
  return { attribution: { by, verb: last.verb, stance: 'claimed', date: null, start: last.start, end: last.end }, subject };
}

const ATTACKS = /攻击者|黑客|威胁行为者|犯罪分子|骗子|不法分子/;
const isAttacker = ({ head }: Phrase): boolean =>
  head.type === 'entity' ? /^(?:actor|malware)$/.test(head.entity.type) : head.type === 'noun' && ATTACKS.test(head.noun.zh[0] ?? '');

/** What is done against attackers, and never by them. */
const DEFENDS = /^(?:阻止|阻断|拦截|修复|修补|封堵|逮捕|抓获|缓解|检测|检测到|监测到|刑事拘留)$/;

/** Amounts grow and fall and do nothing else. */
const OF_AMOUNTS = /^(?:rise|fall|reach|be|account|exceed|include|affect|change|continue|stop|happen|cause|lead)$/;

/** Whether the subject of the clause before can't be meant by what follows. */
export function isForeign(subject: Nominal, predicates: readonly Predicate[]): boolean {
  if (predicates.some((p) => !canAct(subject, p))) return true;
  if (subject.node !== 'phrase') return false;
  if (isAttacker(subject) && predicates.some((p) => p.voice === 'active' && DEFENDS.test(p.verb.zh[0] ?? ''))) return true;
  const { head } = subject;
  return (
    head.type === 'noun' &&
    /^(?:quantity|money)$/.test(head.noun.kind) &&
    predicates.some((p) => p.voice === 'active' && !OF_AMOUNTS.test(p.verb.act))
  );
}

/** 监测到微软发布补丁，修复了…: whoever was seen acting goes on acting. */
export function seen(before: Clause | undefined): Nominal | null {
  const last = before?.predicates.at(-1);
  const inner = last?.clause?.subject ?? null;
  return last?.verb.act === 'find' && inner && isAgent(inner) && /^(?:监测到|检测到|观察到|发现|注意到)$/.test(last.verb.zh[0] ?? '')
    ? inner
    : null;
}
