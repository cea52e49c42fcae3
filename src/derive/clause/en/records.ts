import type { Modifier, Verb } from '../../../lexicon/record.js';

/** Phrasal verbs of the vocabulary that are mostly a verb and its preposition in news. */
export const loose: ReadonlySet<string> = new Set([
  'add to',
  'come as',
  'go by',
  'be in',
  'make for',
  'look at',
  'be on',
  'be at',
  'live',
  'transfer to',
  'be used to',
  'turn out',
  'settle in',
  'speak to',
  'work out',
]);

const fixed = (zh: string, en: string, more: Partial<Verb> = {}): Verb => ({ zh: [zh], en: [en], valency: 'T', act: 'other', ...more });
export const BE: Verb = fixed('是', 'be', { act: 'be' });
export const EXIST: Verb = fixed('有', 'there be', { valency: 'TX', act: 'have' });
/** The attack cost the firm $2 million: it made the firm lose them. */
export const COSTS: Verb = fixed('使', 'make', { valency: 'R', act: 'cause' });
/** It led to users losing access: it caused them to lose it. */
export const CAUSES: Verb = fixed('导致', 'cause', { valency: 'R', act: 'cause' });
export const SPENDS: Verb = fixed('损失', 'lose', { valency: 'TM', act: 'other' });
export const GIVES: Verb = fixed('提供', 'provide', { valency: 'TD', act: 'provide' });
/** Figures that are verbs, by their past. */
export const MANIFOLD: Readonly<Record<string, Verb>> = {
  doubled: fixed('翻倍', 'double', { valency: 'I', act: 'rise' }),
  tripled: fixed('增至三倍', 'triple', { valency: 'I', act: 'rise' }),
  quadrupled: fixed('增至四倍', 'quadruple', { valency: 'I', act: 'rise' }),
  halved: fixed('减半', 'halve', { valency: 'I', act: 'fall' }),
};
/** Words that limit a noun phrase, and how Chinese says them. */
export const focus: Readonly<Record<string, string>> = {
  only: '仅',
  just: '仅',
  solely: '仅',
  mostly: '主要',
  mainly: '主要',
  primarily: '主要',
  'as much as': '多达',
  'as many as': '多达',
};
export const hedge = (zh: string, en: string): Modifier => ({ zh: [zh], en: [en], part: 'adverb' });

export const BASED_ON: Verb = fixed('基于', 'be based on', { act: 'use' });

export const languages: Readonly<Record<string, string>> = {
  arabic: '阿拉伯语',
  chinese: '中文',
  english: '英语',
  french: '法语',
  german: '德语',
  japanese: '日语',
  korean: '韩语',
  portuguese: '葡萄牙语',
  russian: '俄语',
  spanish: '西班牙语',
  ukrainian: '乌克兰语',
};

/** What a name and a hyphen make: China-linked, Texas-based, state-sponsored. `voice` passive: the name acts. */
export const suffixes: Readonly<Record<string, { readonly verb: Verb; readonly voice: 'active' | 'passive' }>> = {
  '-linked': { verb: fixed('有关', 'be linked to', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }), voice: 'active' },
  '-aligned': { verb: fixed('有关', 'be linked to', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }), voice: 'active' },
  '-related': { verb: fixed('有关', 'be related to', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }), voice: 'active' },
  '-affiliated': {
    verb: fixed('有关联', 'be affiliated with', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }),
    voice: 'active',
  },
  '-nexus': { verb: fixed('有关', 'be linked to', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }), voice: 'active' },
  '-based': { verb: fixed('总部位于', 'be based in', { act: 'be' }), voice: 'active' },
  '-backed': { verb: fixed('支持', 'back', { act: 'help' }), voice: 'passive' },
  '-assisted': { verb: fixed('辅助', 'assist', { act: 'help' }), voice: 'passive' },
  '-powered': { verb: fixed('驱动', 'power', { act: 'help' }), voice: 'passive' },
  '-driven': { verb: fixed('驱动', 'drive', { act: 'help' }), voice: 'passive' },
  '-generated': { verb: fixed('生成', 'generate', { act: 'build' }), voice: 'passive' },
  '-controlled': { verb: fixed('控制', 'control', { act: 'use' }), voice: 'passive' },
  '-funded': { verb: fixed('资助', 'fund', { act: 'fund' }), voice: 'passive' },
  '-run': { verb: fixed('运营', 'run', { act: 'hold' }), voice: 'passive' },
  '-led': { verb: fixed('主导', 'lead', { act: 'hold' }), voice: 'passive' },
  '-hosted': { verb: fixed('托管', 'host', { act: 'store' }), voice: 'passive' },
  '-headquartered': { verb: fixed('总部位于', 'be headquartered in', { act: 'be' }), voice: 'active' },
  '-sponsored': { verb: fixed('支持', 'sponsor', { act: 'help' }), voice: 'passive' },
  '-owned': { verb: fixed('拥有', 'own', { act: 'have' }), voice: 'passive' },
  '-made': { verb: fixed('制造', 'make', { act: 'build' }), voice: 'passive' },
  '-developed': { verb: fixed('开发', 'develop', { act: 'build' }), voice: 'passive' },
  '-focused': { verb: fixed('专注于', 'focus on', { act: 'be' }), voice: 'active' },
  '-speaking': { verb: fixed('讲', 'speak', { act: 'say' }), voice: 'active' },
};
