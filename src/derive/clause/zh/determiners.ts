import type { Determiner } from '../tree.js';

/** Idle-looking words that do say something and have a rendering stay out of `idle`: 仅, 只, 至少, 部分, 其中. */
export const determiners: Readonly<Record<string, Determiner>> = {
  该: 'this',
  该款: 'this',
  该名: 'this',
  该家: 'this',
  该起: 'this',
  该项: 'this',
  这: 'this',
  这个: 'this',
  这家: 'this',
  这款: 'this',
  这起: 'this',
  这次: 'this',
  这一: 'this',
  这种: 'this',
  这项: 'this',
  此: 'this',
  本: 'this',
  那些: 'these',
  有些: 'some',
  一系列: 'several',
  此次: 'this',
  此类: 'these',
  这些: 'these',
  这类: 'these',
  上述: 'these',
  所有: 'all',
  几乎所有: 'nearly-all',
  几乎全部: 'nearly-all',
  绝大多数: 'most',
  绝大部分: 'most',
  小部分: 'some',
  一小部分: 'some',
  一部分: 'some',
  全部: 'all',
  每个: 'each',
  每家: 'each',
  各: 'various',
  一些: 'some',
  部分: 'some',
  某些: 'some',
  多家: 'several',
  多个: 'several',
  多名: 'several',
  多款: 'several',
  多种: 'several',
  多起: 'several',
  多项: 'several',
  多条: 'several',
  多台: 'several',
  多次: 'several',
  多: 'several',
  数个: 'several',
  许多: 'many',
  众多: 'many',
  大量: 'many',
  很多: 'many',
  不少: 'many',
  大多数: 'most',
  大部分: 'most',
  多数: 'most',
  其他: 'other',
  其它: 'other',
  其余: 'other',
  另一: 'another',
  另一个: 'another',
  另一家: 'another',
  任何: 'any',
  任意: 'any',
  一个: 'a',
  一家: 'a',
  一名: 'a',
  一种: 'a',
  一款: 'a',
  一起: 'a',
  一项: 'a',
  一份: 'a',
  一位: 'a',
  一次: 'a',
  一场: 'a',
  一条: 'a',
  一台: 'a',
  一组: 'a',
  某: 'a',
  某个: 'a',
  首个: 'first',
  首款: 'first',
  第一次: 'first',
  第一个: 'first',
  第二次: 'second',
  第二个: 'second',
  第三次: 'third',
  第三个: 'third',
  第四次: 'fourth',
  第五次: 'fifth',
};

const CLASSIFIER = '(?:个|名|种|款|家|项|起|份|位|次|场|条|台|组|套|部|张|类|支|座|段|处|间|篇|封|枚|笔|批|群|系列|伙|件|则|例|宗|轮)';
const DETERMINED = new RegExp(
  `^(?:(?<both>[该这]两)${CLASSIFIER}|(?<this>该|这|此|本)一?(?:${CLASSIFIER}|些)?|(?<these>这些|此类|上述|前述|以上)(?:两|三|几)?${CLASSIFIER}?|(?<a>一|某|某一)${CLASSIFIER}|(?<several>多|数|好几|若干|一系列|几)${CLASSIFIER}|(?<other>其他|其它|其余)(?:几|多)?${CLASSIFIER}?|(?<ordinal>第[一二三四五])${CLASSIFIER}?|(?<another>另|另外|又)一?${CLASSIFIER}|(?<each>每)(?:一)?${CLASSIFIER}?|(?<various>各)(?:式各样|${CLASSIFIER})?|(?<all>所有|全部|一切))`,
);

const ORDINALS: Readonly<Record<string, Determiner>> = { 第一: 'first', 第二: 'second', 第三: 'third', 第四: 'fourth', 第五: 'fifth' };

/** A determiner opens with one of these; most places of a text are told by it. */
const OPENS: ReadonlySet<string> = new Set('该这此本上前以一某多数好若几其第另又每各所全');

/** A determiner with its classifier at the head of a text: 该起, 一款, 多家, 另一个. Returns its length and meaning. */
export function determinerAt(text: string): { length: number; determiner: Determiner } | null {
  const match = OPENS.has(text.charAt(0)) ? DETERMINED.exec(text) : null;
  if (!match?.groups) return null;
  const [name] = Object.entries(match.groups).find(([, value]) => value !== undefined) ?? [];
  if (!name) return null;
  const ordinal = ORDINALS[match.groups.ordinal ?? ''];
  if (ordinal) return match[0].length > 2 ? { length: match[0].length, determiner: ordinal } : null;
  const determiner = name === 'this' && /些/.test(match[0]) ? 'these' : (name as Determiner);
  return { length: match[0].length, determiner };
}

/** What a determiner says, by the table or by its classifier. */
export function determinerOf(word: string): Determiner | undefined {
  if (Object.hasOwn(determiners, word)) return determiners[word];
  const found = determinerAt(word);
  return found?.length === word.length ? found.determiner : undefined;
}
