import type { Modifier, Noun, Verb } from '../record.js';
import { adjectives } from './adjectives.js';
import { adverbs } from './adverbs.js';
import { commonModifiers } from './modifiers.js';
import { commonNouns } from './nouns.js';
import { attackNouns } from './nouns-attack.js';
import { businessNouns } from './nouns-business.js';
import { businessTermNouns } from './nouns-business-terms.js';
import { dataNouns } from './nouns-data.js';
import { deviceNouns } from './nouns-devices.js';
import { documentNouns } from './nouns-documents.js';
import { fieldNouns } from './nouns-fields.js';
import { generalNouns } from './nouns-general.js';
import { lawNouns } from './nouns-law.js';
import { malwareNouns } from './nouns-malware.js';
import { measureNouns } from './nouns-measures.js';
import { moneyNouns } from './nouns-money.js';
import { organizationNouns } from './nouns-organizations.js';
import { peopleNouns } from './nouns-people.js';
import { politicsNouns } from './nouns-politics.js';
import { qualityNouns } from './nouns-qualities.js';
import { roleNouns } from './nouns-roles.js';
import { softwareNouns } from './nouns-software.js';
import { systemNouns } from './nouns-systems.js';
import { techniqueNouns } from './nouns-techniques.js';
import { technologyNouns } from './nouns-technology.js';
import { vulnerabilityNouns } from './nouns-vulnerabilities.js';
import { fixedPhrases } from './phrases.js';

export const nouns: readonly Noun[] = [
  ...attackNouns,
  ...businessTermNouns,
  ...businessNouns,
  ...dataNouns,
  ...deviceNouns,
  ...documentNouns,
  ...fieldNouns,
  ...generalNouns,
  ...lawNouns,
  ...malwareNouns,
  ...measureNouns,
  ...moneyNouns,
  ...organizationNouns,
  ...peopleNouns,
  ...politicsNouns,
  ...qualityNouns,
  ...roleNouns,
  ...softwareNouns,
  ...systemNouns,
  ...techniqueNouns,
  ...technologyNouns,
  ...vulnerabilityNouns,
  ...commonNouns,
];
export const verbs: readonly Verb[] = [];
export const modifiers: readonly Modifier[] = [...adjectives, ...adverbs, ...commonModifiers, ...fixedPhrases];
