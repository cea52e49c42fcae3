import { pinyin } from 'pinyin-pro';
import { familyNames, transliteration } from '../../../lexicon/chinese-names.js';

const spelled = (han: string): string => {
  const word = pinyin(han, { toneType: 'none', type: 'array', v: true }).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/**
 * A Chinese person's name in Latin letters, family name first: 张三 Zhang San. 陈某 names nobody: at first a person surnamed Chen, then Chen.
 * Null for what may be a foreign name written in Han, which has a spelling of its own.
 */
export function romanized(name: string, again: boolean): string | null {
  const family = [2, 1].map((size) => name.slice(0, size)).find((front) => familyNames.has(front));
  if (!family) return null;
  const given = name.slice(family.length);
  if (given === '先生') return `Mr. ${spelled(family)}`;
  if (given === '女士') return `Ms. ${spelled(family)}`;
  if (/^某+$/.test(given)) return again ? spelled(family) : `a person surnamed ${spelled(family)}`;
  if (given.length < 1 || given.length > 2 || !/^[\u4e00-\u9fff]+$/.test(given)) return null;
  // 马克龙: all of it might as well be the sound of a foreign name.
  if ([...name].every((char) => transliteration.has(char))) return null;
  return `${pinyin(family, { toneType: 'none', type: 'array', v: true, mode: 'surname' })
    .join('')
    .replace(/^./, (first) => first.toUpperCase())} ${spelled(given)}`;
}
