// biome-ignore-all format: one record a line
import type { Verb } from '../record.js';

/** Verbs for reading English whose nearest Chinese word the other lists give to another verb. From general knowledge of security news in both languages. */
export const englishReadingVerbs: readonly Verb[] = [
  { zh: ['紧随'], en: ['follow', 'come on the heels of'], valency: 'T', pasts: { 'come on the heels of': ['came on the heels of', 'come on the heels of'] }, act: 'happen' },
  { zh: ['搜集'], en: ['harvest'], valency: 'TF', act: 'steal' },
  { zh: ['辩称'], en: ['argue'], valency: 'C', act: 'claim', noun: 'argument' },
  { zh: ['更改'], en: ['change'], valency: 'TI', act: 'change', noun: 'change' },
  { zh: ['留下'], en: ['leave'], valency: 'T', past: ['left'], act: 'other' },
  { zh: ['降低'], en: ['lower', 'reduce'], valency: 'TM', act: 'fall', noun: 'reduction' },
  { zh: ['构成'], en: ['pose', 'constitute'], valency: 'T', act: 'cause' },
  { zh: ['意识到'], en: ['realize', 'realise'], valency: 'TC', act: 'know', noun: 'realization' },
  { zh: ['占'], en: ['make up'], valency: 'M', past: ['made up'], act: 'account' },
  { zh: ['承认'], en: ['plead guilty to'], valency: 'TG', past: ['pleaded guilty to'], act: 'plead', noun: 'guilty plea' },
  { zh: ['同意支付'], en: ['agree to pay'], valency: 'T', past: ['agreed to pay'], act: 'settle' },
  { zh: ['取消'], en: ['cancel'], valency: 'T', past: ['cancelled'], act: 'stop', noun: 'cancellation' },
  { zh: ['落入'], en: ['fall into the hands of'], valency: 'T', past: ['fell into the hands of', 'fallen into the hands of'], act: 'happen' },
  { zh: ['遭受'], en: ['fall victim to', 'be the victim of'], valency: 'NST', past: ['fell victim to', 'fallen victim to'], act: 'receive' },
  { zh: ['获得'], en: ['gain'], valency: 'T', act: 'receive', noun: 'gain' },
  { zh: ['停用'], en: ['deprovision', 'decommission'], valency: 'T', act: 'stop' },
  { zh: ['运营'], en: ['operate'], valency: 'T', act: 'hold', noun: 'operation' },
  { zh: ['导致'], en: ['result in', 'lead to'], valency: 'T', past: ['resulted in'], pasts: { 'lead to': ['led to'] }, act: 'cause' },
  { zh: ['和解'], en: ['settle'], valency: 'P', with: { zh: '就', en: '' }, act: 'settle', noun: 'settlement' },
  { zh: ['发出警告'], en: ['warn of', 'warn about'], valency: 'P', with: { zh: '就', en: '' }, act: 'warn', noun: 'warning' },
  { zh: ['同意'], en: ['agree to'], valency: 'TV', past: ['agreed to'], act: 'allow' },
  { zh: ['发送电子邮件'], en: ['email', 'e-mail'], valency: 'P', with: { zh: '向', en: '' }, act: 'send', noun: 'email' },
  { zh: ['无法'], en: ['be unable'], valency: 'V', act: 'refuse' },
];
