import type { Verb } from '../record.js';
import { lightVerbs } from './light.js';
import { attackVerbs } from './verbs-attack.js';
import { businessVerbs } from './verbs-business.js';
import { changeVerbs } from './verbs-change.js';
import { defendVerbs } from './verbs-defend.js';
import { generalVerbs } from './verbs-general.js';
import { lawVerbs } from './verbs-law.js';
import { policyVerbs } from './verbs-policy.js';
import { sayVerbs } from './verbs-say.js';

/** All verbs. Of two records with one form the earlier holds its commoner sense. */
export const allVerbs: readonly Verb[] = [
  ...sayVerbs,
  ...lightVerbs,
  ...attackVerbs,
  ...defendVerbs,
  ...lawVerbs,
  ...policyVerbs,
  ...businessVerbs,
  ...changeVerbs,
  ...generalVerbs,
];
