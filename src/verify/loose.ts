import { userWords } from '../extract/entity/user-words.js';
import { familyNames } from '../lexicon/chinese-names.js';
import { chineseWords } from '../lexicon/vocabulary.js';
import { words } from '../segment/words.js';
import { fold } from '../text/fold.js';
import { matchesOf } from '../text/matches.js';
import { conceptsIn } from './concepts.js';
import type { Passage } from './passage.js';
import { isPinyinOf } from './pinyin.js';
import { original } from './renderings.js';
import { type Source, squeeze } from './source.js';
import { meets } from './spans.js';

const LATIN = /[A-Za-z][A-Za-z0-9]*(?:[-'.][A-Za-z0-9]+)*/g;
const QUOTED = /[“"][^”"]{2,60}[”"]|(?<=[\s(])['‘][^'’]{2,60}['’](?=[\s,.;)])/g;
/** Words that open a sentence and name nothing. */
const OPENING =
  /^(?:on|in|by|at|of|to|as|if|for|and|but|the|an?|its?|his|her|our|their|he|she|they|we|this|that|these|those|there|from|with|under|over|about|after|before|between|during|since|until|when|while|where|who|what|some|one|two|three|four|five|six|seven|eight|nine|ten|both|all|no|not|more|most|fewer|less|up|also|then|according|last|early|late|through|within|without|against|among|per|via|both|other|another)$/;
const PLAIN =
  /^(?:I|AI|IT|PoC|API|VPN|CEO|CISO|Co|Ltd|Inc|LLC|Corp|GmbH|US|UK|EU|UN|TB|GB|MB|KB|PB|Mr|Ms|Dr|The|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|UTC|GMT|CVSS|Q[1-4])$/;

/** Latin words that look like names, belong to nothing that was read, and stand nowhere in the article. */
export function looseNames(said: Passage, source: Source): string[] {
  const read = [
    ...said.names,
    ...said.figures.map(({ kind, number, ...figure }) => (kind === 'money' ? figure : number)),
    ...said.dates,
    ...said.indicators,
  ];
  // What stands in quotation marks in the other language is a translation: the rule for quotations looks after it.
  const quoted =
    said.lang === source.lang ? [] : matchesOf(QUOTED, said.text).map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  return [...matchesOf(LATIN, said.text)].flatMap(({ 0: word, index }) => {
    const span = { start: index, end: index + word.length };
    const plain = word.replace(/'s$/, '').replace(/(?<=[A-Z]{2})s$/, '');
    const first = /(?:^|[.!?:"“‘(]\s*)$/.test(said.text.slice(0, index));
    if (plain.length < 2 || quoted.some((other) => meets(other, span))) return [];
    const next = /^(?:'s)? [A-Z][a-z]/.test(said.text.slice(index + plain.length));
    if (said.lang === 'en' && ((first && (!next || OPENING.test(fold(plain)))) || !/[A-Z]/.test(plain))) return [];
    if (PLAIN.test(plain) || read.some((other) => meets(other, span)) || source.words().has(fold(plain))) return [];
    if (source.squeezed().includes(squeeze(fold(plain)))) return [];
    if (plain === 'Fortune' && /财富.{0,3}强|世界\d+强/.test(source.document.text)) return [];
    const concepts = conceptsIn(fold(plain), 'en', { start: 0, end: plain.length });
    if (concepts.length > 0) return [];
    if (original({ ...span, id: '', type: 'org', text: word }, said, source) || isPinyinOf(fold(plain), source.document.text)) return [];
    return [plain];
  });
}

/** Signs and spaces at the edges of a clause. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Chinese persons by family and given name that the article doesn't have and no word list knows. */
export function strangers(said: Passage, source: Source): string[] {
  if (said.lang !== 'zh') return [];
  // Whatever stands in the article to the letter is no stranger: where every clause does, nothing has to be cut into words.
  if (said.clauses().every(({ start, end }) => source.folded.includes(said.folded.slice(start, end).replace(EDGES, '')))) return [];
  const given = words(said.text, userWords).filter(({ tag, text }) => /^nr/.test(tag) && text.length >= 2 && text.length <= 4);
  return given.flatMap(({ text, start, end }) => {
    if (said.names.some((name) => meets(name, { start, end })) || !/^[\u4e00-\u9fff]+$/.test(text)) return [];
    if (!familyNames.has(text[0] ?? '') || chineseWords().get(text).length > 0 || source.folded.includes(fold(text))) return [];
    if (said.concepts().some((concept) => meets(concept, { start, end }))) return [];
    return original({ start, end, id: '', type: 'person', text }, said, source) ? [] : [text];
  });
}
