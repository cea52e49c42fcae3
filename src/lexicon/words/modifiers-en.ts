// biome-ignore-all format: one record a line
import type { Modifier } from '../record.js';

/** Modifiers for reading English that the other lists lack. From general knowledge of security news in both languages. */
export const englishReadingModifiers: readonly Modifier[] = [
  { zh: ['丰富'], en: ['rich'], part: 'adjective' },
  { zh: ['企业'], en: ['corporate'], part: 'adjective' },
  { zh: ['稳健'], en: ['robust'], part: 'adjective', evaluative: true },
  { zh: ['资金'], en: ['monetary'], part: 'adjective' },
  { zh: ['不寻常'], en: ['unusual'], part: 'adjective' },
  { zh: ['可疑'], en: ['questionable'], part: 'adjective' },
  { zh: ['明显'], en: ['apparent'], part: 'adjective' },
  { zh: ['未发布'], en: ['unreleased'], part: 'adjective' },
  { zh: ['更快'], en: ['faster'], part: 'adjective' },
  { zh: ['更容易'], en: ['easier'], part: 'adjective' },
  { zh: ['行为'], en: ['behavioral', 'behavioural'], part: 'adjective' },
  { zh: ['预定义'], en: ['predefined'], part: 'adjective' },
  { zh: ['异常'], en: ['anomalous'], part: 'adjective' },
  { zh: ['家长'], en: ['parental'], part: 'adjective' },
  { zh: ['恶意'], en: ['nefarious', 'evil'], part: 'adjective' },
  { zh: ['各自'], en: ['respective'], part: 'adjective' },
  { zh: ['易受影响'], en: ['susceptible'], part: 'adjective' },
  { zh: ['可访问'], en: ['accessible'], part: 'adjective' },
  { zh: ['有利可图'], en: ['lucrative'], part: 'adjective' },
  { zh: ['不必要'], en: ['unwanted'], part: 'adjective' },
  { zh: ['合理'], en: ['sensible'], part: 'adjective' },
  { zh: ['符合条件'], en: ['eligible'], part: 'adjective' },
  { zh: ['协作'], en: ['collaborative'], part: 'adjective' },
  { zh: ['信誉良好'], en: ['reputable'], part: 'adjective', evaluative: true },
  { zh: ['技术'], en: ['technological'], part: 'adjective' },
];
