import type { Modifier, Noun, NounKind } from '../../../lexicon/record.js';
import { sensesAToL } from './senses-a-l.js';
import { sensesMToZ } from './senses-m-z.js';

/** Adjectives whose Chinese goes by the sort of noun they stand before; `other` before all others. */
const byHead: Readonly<Record<string, { readonly kinds: RegExp; readonly zh: string; readonly other: string }>> = {
  black: { kinds: /^person$/, zh: '黑人', other: '黑色' },
  critical: { kinds: /^(?:vulnerability|event|attack)$/, zh: '严重', other: '关键' },
  current: { kinds: /^person$/, zh: '现任', other: '当前' },
  financial: { kinds: /^(?:data|record|document|money|quality)$/, zh: '财务', other: '金融' },
  leading: { kinds: /^(?:org|group|person)$/, zh: '领先', other: '主要' },
  local: { kinds: /^(?:org|person|group|place)$/, zh: '当地', other: '本地' },
  major: { kinds: /^(?:event|attack|vulnerability|act|quality)$/, zh: '重大', other: '主要' },
  popular: { kinds: /^(?:quality|act)$/, zh: '普遍', other: '热门' },
  private: { kinds: /^(?:org|group)$/, zh: '私营', other: '私人' },
  true: { kinds: /^(?:data|document)$/, zh: '真实', other: '真正' },
};

/** The adjective as it reads before a noun of this sort. */
export function fitted(modifier: Modifier, kind: NounKind): Modifier {
  const word = modifier.en.find((one) => Object.hasOwn(byHead, one));
  const found = word === undefined ? undefined : byHead[word];
  return found ? { ...modifier, zh: [found.kinds.test(kind) ? found.zh : found.other] } : modifier;
}

/** The development shows …: a piece of news, where nothing tells what develops. */
const DEVELOPMENT: Noun = { zh: ['动态'], en: ['development'], kind: 'act', number: 'count', classifier: '项' };

/** The noun as it reads alone behind the. */
export const newsOf = (noun: Noun): Noun => (noun.en.includes('development') ? DEVELOPMENT : noun);

/** Of several records of a word, the one whose Chinese fits news best, by its first Chinese word; a verb and a noun of one spelling have one each. */
export const preferred: Readonly<Record<string, string>> = { ...sensesAToL, ...sensesMToZ };
