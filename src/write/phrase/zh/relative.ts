import type { Phrase, Relative } from '../../../derive/clause/tree.js';
import { refuse } from '../refusal.js';
import { isHarm } from './kinds.js';
import { type Context, glue, nominalChinese } from './nominal.js';
import { predicateChinese } from './predicate.js';

const LONGEST = 36;
/** A modifier inside a modifier is followed up to here. */
const NESTED = 24;

/** Characters as they weigh on the reader: a Latin word as two Han. */
export const width = (text: string): number => text.replace(/[A-Za-z0-9][\w.’'-]*(?: [A-Za-z0-9][\w.’'-]*)*/g, '一二三').length;

/** What stands with 的 before its head: 从X窃取的, 影响Y的, 厂商披露的. */
export function relativeChinese(relative: Relative, head: Phrase, outer: Context): string | null {
  const c: Context = { ...outer, inside: true };
  const { predicate, gap, subject } = relative;
  const aspects = predicate.aspects.filter((aspect) => aspect !== 'done');
  // complaints claiming that S: no clause of its own goes in front of a noun.
  if (predicate.clause) return refuse(c.reasons, predicate, 'clause-in-relative', predicate.verb.en[0] ?? '');
  let text: string | null;
  if (relative.content) {
    const who = subject ? nominalChinese(subject, c) : '';
    const said = predicateChinese({ ...predicate, aspects }, c, { relative: true });
    text = who === null || said === null ? null : glue(who, said);
  } else if (gap === 'object') {
    const who = subject ? nominalChinese(subject, c) : '';
    if (who === null) return null;
    // a tool used to steal data: 用于窃取数据的工具
    const purpose = predicate.verb.act === 'use' && who === '' ? predicate.adjuncts.find((one) => one.role === 'purpose')?.predicate : null;
    if (purpose && predicate.adjuncts.length === 1 && !predicate.second) {
      const aim = predicateChinese(purpose, c, { bare: true });
      return aim === null ? null : `用于${aim}的`;
    }
    const first = predicate.verb.zh[0] ?? '';
    const bare = who === '' && predicate.adjuncts.length === 0 && predicate.second === null && predicate.voice === 'active';
    const passive =
      predicate.voice === 'active' &&
      who === '' &&
      (isHarm(predicate.verb) ||
        (bare && predicate.verb.valency.includes('E')) ||
        (predicate.second !== null && predicate.verb.valency.includes('E')));
    const said = predicateChinese({ ...predicate, aspects, object: null, voice: passive ? 'passive' : predicate.voice }, c, {
      relative: true,
    });
    text = said === null ? null : glue(who, said);
    if (text !== null && first === '') return refuse(c.reasons, predicate, 'verb-without-chinese', predicate.verb.en[0] ?? '');
  } else text = predicateChinese({ ...predicate, aspects }, c, { relative: true });
  if (text === null) return null;
  if (width(text) > LONGEST || (width(text) > NESTED && (text.match(/的/g)?.length ?? 0) > 1))
    return refuse(c.reasons, predicate, 'long-relative', head.head.type);
  return text.endsWith('的') ? text : `${text}的`;
}
