// biome-ignore-all format: one record a line
import type { Noun } from '../record.js';

/** Nouns for reading English that the other lists lack or give to another word. From general knowledge of security news in both languages. */
export const englishReadingNouns: readonly Noun[] = [
  { zh: ['企业'], en: ['business'], kind: 'org', number: 'count', classifier: '家' },
  { zh: ['公众'], en: ['public'], kind: 'group', number: 'mass' },
  { zh: ['安排'], en: ['arrangement'], kind: 'act', number: 'count', classifier: '项' },
  { zh: ['目录'], en: ['catalog', 'catalogue'], kind: 'document', number: 'count', classifier: '份' },
  { zh: ['预期'], en: ['expectation'], kind: 'quality', number: 'count', classifier: '种' },
  { zh: ['存在'], en: ['presence'], kind: 'quality', number: 'mass' },
  { zh: ['注册'], en: ['signup', 'sign-up'], kind: 'act', number: 'count', classifier: '次' },
  { zh: ['电子竞技'], en: ['esports', 'e-sports'], kind: 'field', number: 'mass' },
  { zh: ['收银台'], en: ['checkout'], kind: 'device', number: 'count', classifier: '个' },
  { zh: ['期望'], en: ['hope'], kind: 'quality', number: 'count', classifier: '种' },
  { zh: ['文档'], en: ['documentation'], kind: 'document', number: 'mass' },
  { zh: ['命名空间'], en: ['namespace'], kind: 'system', number: 'count', classifier: '个' },
  { zh: ['收入'], en: ['revenue'], kind: 'money', number: 'count', classifier: '笔' },
  { zh: ['赔偿金'], en: ['restitution'], kind: 'money', number: 'mass' },
  { zh: ['卡'], en: ['card'], kind: 'thing', number: 'count', classifier: '张' },
  { zh: ['剧集'], en: ['episode'], kind: 'document', number: 'count', classifier: '集' },
  { zh: ['测量'], en: ['measurement'], kind: 'act', number: 'count', classifier: '次' },
  { zh: ['创建'], en: ['creation'], kind: 'act', number: 'mass' },
  { zh: ['检索'], en: ['retrieval'], kind: 'act', number: 'mass' },
  { zh: ['游戏'], en: ['gaming'], kind: 'field', number: 'mass' },
  { zh: ['水平'], en: ['level'], kind: 'quantity', number: 'count', classifier: '种' },
  { zh: ['数字'], en: ['figure'], kind: 'data', number: 'count', classifier: '个' },
];
