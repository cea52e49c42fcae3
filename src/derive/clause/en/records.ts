import type { Modifier, Verb } from '../../../lexicon/record.js';

/** Of several records of a word, the one whose Chinese fits news best, by its first Chinese word; a verb and a noun of one spelling have one each. */
export const preferred: Readonly<Record<string, string>> = {
  follow: '紧随',
  'be unable': '无法',
  'fall victim to': '遭受',
  harvest: '搜集',
  argue: '辩称',
  change: '更改',
  leave: '留下',
  lower: '降低',
  reduce: '降低',
  pose: '构成',
  realize: '意识到',
  realise: '意识到',
  public: '公众',
  level: '水平',
  figure: '数字',
  operate: '运营',
  gain: '获得',
  cancel: '取消',
  card: '卡',
  avoid: '避免',
  break: '打破',
  cut: '削减',
  develop: '开发',
  create: '创建',
  earn: '赚取',
  end: '结束',
  ensure: '确保',
  escalate: '提升',
  force: '迫使',
  give: '给予',
  hit: '袭击',
  implement: '实施',
  introduce: '引入',
  lose: '失去',
  seize: '查封',
  serve: '服务',
  stop: '停止',
  suggest: '表明',
  suspend: '暂停',
  trade: '交易',
  transfer: '转移',
  save: '保存',
  return: '退还',
  dismiss: '驳回',
  handle: '处理 账号名',
  claim: '声称 说法',
  compromise: '攻陷 入侵事件',
  secretary: '部长',
  share: '共享 股份',
  actor: '行为者',
  page: '页面',
  story: '报道',
  problem: '问题',
  issue: '发布 问题',
  'romance scam': '婚恋诈骗',
  'romance fraud': '婚恋诈骗',
  flag: '标记',
  highlight: '凸显',
  enforce: '执行',
  display: '展示',
  place: '放置 场所',
  watch: '观看',
  render: '致使',
  'kick off': '启动',
  struggle: '难以',
  intercept: '拦截',
  'focus on': '专注于',
  range: '介于 范围',
  demand: '索要 要求',
  indicate: '表明',
  move: '转移 举措',
  work: '工作',
  write: '编写',
  find: '发现',
  'move to': '转移',
};

/** Phrasal verbs of the vocabulary that are mostly a verb and its preposition in news. */
export const loose: ReadonlySet<string> = new Set(['add to', 'come as', 'go by', 'be in', 'make for', 'look at', 'be on', 'be at', 'live']);

const fixed = (zh: string, en: string, more: Partial<Verb> = {}): Verb => ({ zh: [zh], en: [en], valency: 'T', act: 'other', ...more });
export const BE: Verb = fixed('是', 'be', { act: 'be' });
export const EXIST: Verb = fixed('有', 'there be', { valency: 'TX', act: 'have' });
/** Words that limit a noun phrase, and how Chinese says them. */
export const focus: Readonly<Record<string, string>> = {
  only: '仅',
  just: '仅',
  solely: '仅',
  mostly: '主要',
  mainly: '主要',
  primarily: '主要',
};
export const hedge = (zh: string, en: string): Modifier => ({ zh: [zh], en: [en], part: 'adverb' });

export const BASED_ON: Verb = fixed('基于', 'be based on', { act: 'use' });

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
  '-sponsored': { verb: fixed('支持', 'sponsor', { act: 'help' }), voice: 'passive' },
  '-owned': { verb: fixed('拥有', 'own', { act: 'have' }), voice: 'passive' },
  '-made': { verb: fixed('制造', 'make', { act: 'build' }), voice: 'passive' },
  '-developed': { verb: fixed('开发', 'develop', { act: 'build' }), voice: 'passive' },
  '-focused': { verb: fixed('专注于', 'focus on', { act: 'be' }), voice: 'active' },
  '-speaking': { verb: fixed('讲', 'speak', { act: 'say' }), voice: 'active' },
};
