import type { Verb } from '../../../lexicon/record.js';
import { chineseWords } from '../../../lexicon/vocabulary.js';
import type { Nominal } from '../tree.js';

/** Verbs as what stands with them chooses them. */

/** begin in without its in: the date brings its own preposition. */
export function timeless(verb: Verb): Verb {
  const cut = (text: string) => text.replace(/ (?:in|on|at|for|to)$/, '');
  const [past, participle] = verb.past ?? [];
  return {
    ...verb,
    en: verb.en.map(cut),
    valency: 'I',
    ...(past ? { past: participle ? [cut(past), cut(participle)] : [cut(past)] } : {}),
  };
}

export function isWeakness(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.some(isWeakness);
  const { head } = nominal;
  if (head.type === 'noun') return head.noun.kind === 'vulnerability' || /弱点|缺陷|不足|缺口|信任|心理|错误/.test(head.noun.zh[0] ?? '');
  return (
    head.type === 'indicator' ||
    head.type === 'pronoun' ||
    (head.type === 'entity' && nominal.description !== null && isWeakness(nominal.description))
  );
}

let used: Verb | null = null;

export function useVerb(): Verb {
  used ??=
    chineseWords()
      .get('使用')
      .flatMap((sense) => (sense.part === 'verb' ? [sense.verb] : []))[0] ?? null;
  if (!used) throw new Error('the vocabulary has no 使用');
  return used;
}

/** What is done without naming its object, in English too: 许多用户仍未更新. */
export const BARE = /^(?:更新|升级|支付|付款|登录|注册|投票|上诉|回应|响应|辞职)$/;
