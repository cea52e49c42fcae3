import type { Token } from './token.js';

const finite = (token: Token): boolean =>
  token.verbs.some(
    ({ forms }) => forms.includes('third') || forms.includes('base') || (forms.includes('past') && !forms.includes('participle')),
  );

/** Words that open another clause; a headline with two is a riddle. */
const TWO = /^(?:after|as|while|because|if|when|that|which|who|but|:)$/;

/**
 * Whether a headline in capitals reads in one way only: capitals tell no names in it, and its words stand bare, so that any of them may be
 * the verb. One word of it must be a verb and nothing else, and no other may be a verb that is no noun either.
 */
export function isSureHeadline(tokens: readonly Token[]): boolean {
  const verbs = tokens.filter((token) => finite(token) && token.nouns.length === 0 && token.modifiers.length === 0 && !token.closed);
  const [verb] = verbs;
  const at = verb ? tokens.indexOf(verb) : -1;
  // Behind to stands no finite verb.
  const told = verbs.filter((token) => tokens[tokens.indexOf(token) - 1]?.word !== 'to');
  if (!verb || told.length !== 1 || at < 1) return false;
  if (tokens.some((token) => TWO.test(token.word) || token.unknown)) return false;
  // Two names that nothing tells apart.
  return tokens.filter((token) => token.verbatim).length < 2;
}
