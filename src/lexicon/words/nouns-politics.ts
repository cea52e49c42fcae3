// biome-ignore-all format: one record a line
import type { Noun } from '../record.js';

/** War, diplomacy, elections and what else states do. Renderings from general knowledge of security news in both languages; frequencies of the mined counts guided the choice. */
export const politicsNouns: readonly Noun[] = [
  { zh: ['战争'], en: ['war', 'warfare'], kind: 'event', number: 'count', classifier: '场', preposition: 'against' },
  { zh: ['冲突'], en: ['conflict'], kind: 'event', number: 'count', classifier: '场', preposition: 'with' },
  { zh: ['武装冲突'], en: ['armed conflict'], kind: 'event', number: 'count', classifier: '场' },
  { zh: ['军事行动'], en: ['military operation', 'military action'], kind: 'event', number: 'count', classifier: '次' },
  { zh: ['军事演习', '演习'], en: ['military exercise', 'exercise'], kind: 'event', number: 'count', classifier: '次' },
  { zh: ['网络演习', '网络安全演习', '攻防演练'], en: ['cyber exercise', 'cybersecurity exercise', 'attack-and-defense drill'], kind: 'event', number: 'count', classifier: '次' },
  { zh: ['演练'], en: ['drill'], kind: 'event', number: 'count', classifier: '次' },
  { zh: ['停火'], en: ['ceasefire'], kind: 'event', number: 'count', classifier: '次' },
  { zh: ['政变'], en: ['coup'], kind: 'event', number: 'count', classifier: '场' },
  { zh: ['革命'], en: ['revolution'], kind: 'event', number: 'count', classifier: '场' },
  { zh: ['抗议', '抗议活动'], en: ['protest'], kind: 'event', number: 'count', classifier: '场', preposition: 'against' },
  { zh: ['示威', '示威活动'], en: ['demonstration'], kind: 'event', number: 'count', classifier: '场' },
  { zh: ['罢工'], en: ['strike'], kind: 'event', number: 'count', classifier: '场' },
  { zh: ['骚乱'], en: ['riot', 'unrest'], kind: 'event', number: 'count', classifier: '场' },
  { zh: ['选举', '大选'], en: ['election'], kind: 'event', number: 'count', classifier: '次' },
  { zh: ['总统选举', '总统大选'], en: ['presidential election'], kind: 'event', number: 'count', classifier: '次' },
  { zh: ['投票'], en: ['vote', 'voting'], kind: 'event', number: 'count', classifier: '次', weak: true },
  { zh: ['公投'], en: ['referendum'], kind: 'event', number: 'count', classifier: '次' },
  { zh: ['谈判'], en: ['negotiation'], kind: 'event', number: 'count', classifier: '次', preposition: 'with' },
  { zh: ['会谈'], en: ['talks'], kind: 'event', number: 'plural', classifier: '次', preposition: 'with' },
  { zh: ['协商', '磋商'], en: ['consultation'], kind: 'event', number: 'count', classifier: '次' },
  { zh: ['军备竞赛'], en: ['arms race'], kind: 'event', number: 'count', classifier: '场' },
  { zh: ['危机'], en: ['crisis'], kind: 'event', number: 'count', plural: 'crises', classifier: '场' },
  { zh: ['丑闻'], en: ['scandal'], kind: 'event', number: 'count', classifier: '起' },
  { zh: ['争议'], en: ['controversy'], kind: 'event', number: 'count', classifier: '场' },
  { zh: ['纠纷'], en: ['dispute'], kind: 'event', number: 'count', classifier: '起' },
];
