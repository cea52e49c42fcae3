// biome-ignore-all format: one record a line
import type { Verb } from '../record.js';

/** Light verbs: what is done stands behind them as a noun, in Chinese and in English. */
export const lightVerbs: readonly Verb[] = [
  // the act stands behind the verb as a noun (对X进行调查, carry out an investigation into X), or, with S, the subject undergoes it (遭受攻击, be attacked)
  { zh: ['进行', '实施', '开展', '展开'], en: ['carry out', 'conduct', 'perform', 'undertake', 'carry on with'], valency: 'NT', pasts: { undertake: ['undertook', 'undertaken'] }, act: 'other' },
  { zh: ['作出', '做出'], en: ['make'], valency: 'NT', past: ['made'], act: 'other' },
  { zh: ['予以', '给予', '给以', '予'], en: ['give'], valency: 'ND', past: ['gave', 'given'], with: { zh: '对', en: 'to' }, act: 'other' },
  { zh: ['加以', '施以'], en: ['subject to'], valency: 'NT', act: 'other' },
  { zh: ['采取'], en: ['take'], valency: 'NT', past: ['took', 'taken'], act: 'start' },
  { zh: ['发起', '发动'], en: ['launch', 'mount', 'wage', 'stage'], valency: 'ND', with: { zh: '对', en: 'against' }, act: 'launch' },
  { zh: ['提起'], en: ['bring'], valency: 'ND', past: ['brought'], with: { zh: '对', en: 'against' }, act: 'sue' },
  { zh: ['遭受', '遭到', '遭遇', '遭', '惨遭'], en: ['suffer', 'sustain', 'be hit by', 'be subjected to', 'get hit by', 'be struck by', 'be rocked by', 'come under'], valency: 'NS', pasts: { 'get hit by': ['got hit by', 'gotten hit by'], 'come under': ['came under', 'come under'] }, act: 'affect' },
  { zh: ['受到', '受', '备受', '饱受', '深受'], en: ['be subject to', 'undergo'], valency: 'NS', pasts: { undergo: ['underwent', 'undergone'] }, act: 'receive' },
  { zh: ['获得', '得到', '获', '荣膺', '博得', '收获', '喜获', '赢取'], en: ['gain', 'garner', 'derive'], valency: 'TFN', act: 'receive' },
];
