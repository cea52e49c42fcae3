import { thingOf } from '../lexicon/catalog.js';
import type { Span } from '../model/index.js';
import { matchesOf } from '../text/matches.js';
import { isPress, KIND } from './kinds.js';
import type { NameAt, Passage } from './passage.js';
import type { Source } from './source.js';

/** A word that takes up what was named before. */
const TAKEN_UP =
  /\b(?:it|its|they|their|he|his|him|she|her|the (?:company|firm|group|gang|agency|bureau|carrier|operator|exchange|regulator|vendor|giant))\b|该|其(?![中他余])|此(?=[案次事前])|后者|前者|(?<![\u4e00-\u9fff])公司|对方|它|(?<!其)他|她/g;

/** A company is no public office. */
const COMPANY = /公司|企业|厂商|运营商|交易所|集团|\b(?:company|firm|carrier|operator|exchange|vendor|giant)\b/;
const OFFICE: ReadonlySet<string> = new Set(['agency', 'police', 'regulator', 'ministry', 'government', 'military', 'court']);

/** How many sentences back a subject may be named. */
const BACK = 3;

/** Set behind one of these a name is no subject. */
const LED =
  /(?:\b(?:to|with|of|at|in|from|on|for|by|against|via|through|like)(?: the)? |\b(?:its|their|his|her) |'s |[向对与和及同给为在被从由的]|旗下|子公司)$/;

const office = ({ id }: NameAt): boolean => {
  const thing = thingOf(id);
  return thing?.type === 'org' && OFFICE.has(thing.kind);
};

/** Of the names of a kind in a sentence those that the next one may go on about: the first, and any that nothing leads in. */
function subjects(sentence: Passage, kind: string): NameAt[] {
  const all = sentence.names.filter((one) => KIND[one.type] === kind && !isPress(one));
  return all.filter((one, i) => i === 0 || !LED.test(sentence.folded.slice(sentence.start, one.start)));
}

/**
 * The places of a sentence where something named before may be meant: words that take up, else its beginning. Behind a name that could be meant as
 * well they take up that one, and only a subject is left out at the beginning.
 */
export function takenUp(sentence: Passage, name: NameAt, subject: boolean): Span[] {
  const text = sentence.folded.slice(sentence.start, sentence.end);
  const own = sentence.names.filter(
    (one) => KIND[one.type] === KIND[name.type] && !isPress(one) && !LED.test(sentence.folded.slice(sentence.start, one.start)),
  );
  const verb = sentence.concepts().find(({ verbs }) => verbs.length > 0)?.start ?? sentence.start;
  const first = sentence.clauses().find(({ end }) => end > verb)?.end ?? sentence.end;
  const found = matchesOf(TAKEN_UP, text).map(({ 0: word, index }) => ({
    start: sentence.start + index,
    end: sentence.start + index + word.length,
  }));
  const places = found.filter(({ start }) => !own.some((one) => one.start < start));
  return !subject || own.some((one) => one.start < first) ? places : [...places, { start: sentence.start, end: sentence.start }];
}

/** Whom a sentence may speak of by a word that takes up: what was named last before it, else what the headline names. */
export function antecedents(sentence: Passage, { type }: NameAt, source: Source): readonly NameAt[] {
  const kind = KIND[type];
  // Nobody takes up a country by a pronoun.
  if (kind === undefined || kind === 'where') return [];
  const company = COMPANY.test(sentence.folded.slice(sentence.start, sentence.end));
  const fits = (one: NameAt): boolean => !(kind === 'who' && company && office(one));
  const at = source.sentences.indexOf(sentence);
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const before = source.sentences[i];
    const found = before ? subjects(before, kind).filter(fits) : [];
    if (found.length > 0) return found;
  }
  const headline = source.sentences[0];
  return headline ? subjects(headline, kind).filter(fits) : [];
}
