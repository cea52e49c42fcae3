import { phrase, predicate } from '../tree.js';
import { colours, determiners, idle, localizers, prepositions } from './closed.js';
import type { Token } from './tokens.js';
import type { Value, ZhItem } from './value.js';

const PRONOUNS: Readonly<Record<string, 'it' | 'they' | 'he' | 'she' | 'self'>> = {
  其: 'it',
  它: 'it',
  他: 'he',
  她: 'she',
  他们: 'they',
  它们: 'they',
  她们: 'they',
  自己: 'self',
  自身: 'self',
};

/** Particles with a category of their own. */
const MARKS: Readonly<Record<string, string>> = {
  的: 'DE',
  之: 'DE',
  了: 'LE',
  过: 'LE',
  着: 'LE',
  所: 'SUO',
  等: 'ETC',
  等等: 'ETC',
  在内: 'ETC',
  被: 'BEI',
  遭: 'BEI',
  遭到: 'BEI',
  受到: 'BEI',
  由: 'BY',
  把: 'BA',
  将: 'BA',
  和: 'AND',
  与: 'AND',
  及: 'AND',
  以及: 'AND',
  及其: 'AND',
  '、': 'COMMA',
  或: 'OR',
  或者: 'OR',
  并: 'THEN',
  并且: 'THEN',
  而且: 'THEN',
  以: 'TO',
  来: 'TO',
  以便: 'TO',
  用以: 'TO',
  从而: 'TO',
  '"': 'QUOTE',
  "'": 'QUOTE',
};

/** All readings of a token, as lexical items of the chart. */
export function readings(token: Token, position: number): ZhItem[] {
  const out: ZhItem[] = [];
  const span = { start: token.start, end: token.end };
  const push = (category: string, score: number, value: Omit<Value, 'start' | 'end'>) =>
    out.push({ category, start: position, end: position + 1, score, value: { ...span, token, ...value } });
  const word = token.text;
  if (token.entity) {
    const adjective = token.entity.type === 'place' ? 'PLACE' : 'NAME';
    push(adjective, 0, { nominal: phrase({ type: 'entity', entity: token.entity, surface: word }, span) });
  }
  if (token.figure) pushFigure(token, span, push);
  if (token.date) {
    push('T', 0, {
      adjunct: {
        ...span,
        role:
          token.date.relation === 'since'
            ? 'since'
            : token.date.relation === 'until'
              ? 'until'
              : token.date.relation === 'before'
                ? 'by-time'
                : 'time',
        nominal: phrase({ type: 'date', date: token.date }, span),
        predicate: null,
        preposition: null,
      },
      nominal: phrase({ type: 'date', date: token.date }, span),
    });
  }
  if (token.indicator) push('NAME', 0, { nominal: phrase({ type: 'indicator', indicator: token.indicator }, span) });
  for (const noun of token.nouns) push('N', noun.weak ? -0.4 : 0, { nominal: phrase({ type: 'noun', noun }, span) });
  for (const verb of token.verbs) {
    push('V', -0.1, { predicate: predicate(verb, span) });
    if (verb.noun !== undefined && token.nouns.length === 0) push('N', -0.5, { nominal: phrase({ type: 'act', verb }, span) });
  }
  for (const modifier of token.modifiers) push(modifier.part === 'adjective' ? 'A' : 'ADV', 0, { modifier });
  if (token.verbatim && token.nouns.length === 0 && !token.entity)
    push('NAME', -0.8, { nominal: phrase({ type: 'verbatim', text: word }, span) });
  const colour = Object.hasOwn(colours, word) ? colours[word] : undefined;
  if (colour) push('PRE', 0, { colour });
  if (idle.has(word)) push('PRE', -0.1, { colour: {} });
  const determiner = Object.hasOwn(determiners, word) ? determiners[word] : undefined;
  if (determiner) push('DET', 0, {});
  const pronoun = Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word] : undefined;
  if (pronoun) push('PRON', 0, { nominal: phrase({ type: 'pronoun', pronoun, antecedent: null }, span) });
  if (Object.hasOwn(prepositions, word)) push('P', 0, {});
  if (Object.hasOwn(localizers, word)) push('LOC', 0, {});
  const mark = Object.hasOwn(MARKS, word) ? MARKS[word] : undefined;
  if (mark) push(mark, 0, {});
  return out;
}

/** A figure that counts a known noun is a noun phrase; one whose noun nothing knows stays a number before what follows. */
function pushFigure(
  token: Token,
  span: { start: number; end: number },
  push: (category: string, score: number, value: Omit<Value, 'start' | 'end'>) => void,
): void {
  const { figure } = token;
  if (!figure) return;
  const bare = phrase({ type: 'figure', figure }, span);
  if (figure.kind === 'count') {
    if (figure.label.zh !== null && figure.label.en !== null && figure.noun !== null) push('NUMNP', 0, { nominal: bare });
    if (figure.noun === null) {
      push('NUM', 0, { nominal: bare });
      push('FIG', -0.2, { nominal: bare });
    }
    return;
  }
  if (figure.kind === 'duration') push('DUR', 0, { nominal: bare });
  push('FIG', 0, { nominal: bare });
}
