import type { Modifier, Noun, Verb } from '../../../lexicon/record.js';
import type { Span } from '../../../model/index.js';
import { phrase, predicate } from '../tree.js';
import { weighty } from './idle.js';
import type { Push } from './lexical.js';

/**
 * Words that no list holds, read by their endings only so that the sentence around them can be read: their records have no Chinese,
 * and what holds them is left out where that is safe or refuses.
 */
const unknownNoun = (word: string, mass: boolean): Noun => ({ zh: [], en: [word], kind: 'thing', number: mass ? 'mass' : 'count' });
const unknownVerb = (word: string): Verb => ({ zh: [], en: [word], valency: 'TIDFEL', act: 'other' });
const unknownAdjective = (word: string): Modifier => ({ zh: [], en: [word], part: 'adjective' });

const ADJECTIVE = /(?:al|ive|ous|able|ible|ic|ful|less|ish|ary|ant|ent|ory|ed|wide|like)$/;
const PLURAL = /[^siu]s$/;
const COST = -0.9;

export function guesses(word: string, span: Span, push: Push): void {
  if (!/^[a-z][a-z’'-]+$/.test(word)) return;
  if (/ly$/.test(word)) {
    if (!weighty.has(word)) push('IDLE', -0.3, {});
    return;
  }
  const verb = predicate(unknownVerb(word), span);
  if (/ing$/.test(word)) push('V.ger', COST, { predicates: [verb], word });
  else if (/ed$/.test(word)) {
    push('V.fin', COST, { predicates: [verb], word, finite: { number: null, past: true } });
    push('V.en', COST, { predicates: [verb], word });
    push('V.pas', COST, { predicates: [{ ...verb, voice: 'passive' }], word });
  } else if (word.length < 3) return;
  if (ADJECTIVE.test(word)) push('A', COST, { modifiers: [unknownAdjective(word)] });
  const plural = PLURAL.test(word);
  if (!/ed$/.test(word))
    push('N', COST, {
      nominal: phrase({ type: 'noun', noun: unknownNoun(word, /ing$|ness$|ity$|ism$/.test(word)) }, span, {
        number: plural ? 'plural' : 'singular',
      }),
    });
}
