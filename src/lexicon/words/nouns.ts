import type { Noun } from '../record.js';
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

/**
 * All common nouns. An English word may stand in several records (`driver`: 驱动程序, 司机): the earlier record is what security news
 * mostly means by it. `weak` speaks of the Chinese word.
 */
export const commonNouns: readonly Noun[] = [
  ...vulnerabilityNouns,
  ...malwareNouns,
  ...attackNouns,
  ...techniqueNouns,
  ...lawNouns,
  ...politicsNouns,
  ...dataNouns,
  ...documentNouns,
  ...moneyNouns,
  ...systemNouns,
  ...deviceNouns,
  ...softwareNouns,
  ...technologyNouns,
  ...organizationNouns,
  ...fieldNouns,
  ...businessNouns,
  ...businessTermNouns,
  ...peopleNouns,
  ...roleNouns,
  ...measureNouns,
  ...generalNouns,
  ...qualityNouns,
];
