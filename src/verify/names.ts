import { userWords } from '../extract/entity/user-words.js';
import { thingOf } from '../lexicon/catalog.js';
import { familyNames } from '../lexicon/chinese-names.js';
import { indexForms } from '../lexicon/forms.js';
import { formsOf, names } from '../lexicon/names.js';
import { chineseWords } from '../lexicon/vocabulary.js';
import type { EntityType } from '../model/index.js';
import { words } from '../segment/words.js';
import { fold } from '../text/fold.js';
import { hasHan } from '../text/script.js';
import { conceptsIn } from './concepts.js';
import type { Evidence } from './evidence.js';
import { naming } from './evidence.js';
import { mismatched } from './paired.js';
import { type NameAt, type Part, type Passage, toldAround } from './passage.js';
import { isPinyinOf } from './pinyin.js';
import { capital, type Source, squeeze } from './source.js';
import { meets, within } from './spans.js';
import { nameKey, overlap } from './topics.js';
import type { Violation } from './violation.js';

/** Names that could be taken for one another. */
export const KIND: Readonly<Record<EntityType, string>> = {
  org: 'who',
  person: 'person',
  actor: 'gang',
  malware: 'gang',
  product: 'what',
  place: 'where',
  law: 'law',
};
const alike = (a: NameAt, b: NameAt): boolean => KIND[a.type] === KIND[b.type];

/** A word that takes up what was named before. */
const TAKEN_UP =
  /\b(?:it|its|they|their|he|his|she|her|the (?:company|firm|group|gang|agency|bureau|carrier|exchange|regulator))\b|该|其(?![中他余])|此(?=[案次事前])|后者|前者|(?<![\u4e00-\u9fff])公司|对方|它|(?<!其)他|她/;

/** How many sentences back a subject may be named that the cited sentence takes up with `the company`. */
const BACK = 3;
/** What the words around a rival must share with the sentence before it counts as the one that was meant. */
const RIVAL = 1.2;
const LITTLE = 0.5;
const SHARE = 0.7;

/** All that is wrong with the names of a sentence: named nowhere, or named in another's place. */
export function nameViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  const found: Violation[] = [];
  const told = new Set<string>();
  for (const name of said.names) {
    if (told.has(name.id)) continue;
    told.add(name.id);
    // 401347枚以太币: the coin is the unit of a sum.
    if (said.figures.some((figure) => figure.kind === 'money' && meets(name, figure)) && thingOf(name.id)?.type === 'product') continue;
    const wrong = known(name, source) ? misplaced(name, said, evidence, source) : unfounded(name, said, source);
    if (wrong !== null) found.push({ rule: 'name', lang: said.lang, said: name.text, source: wrong === '' ? null : wrong });
  }
  for (const token of [...looseNames(said, source), ...strangers(said, source), ...mismatched(said, source)])
    found.push({ rule: 'name', lang: said.lang, said: token, source: null });
  return found;
}

const known = (name: NameAt, source: Source): boolean => source.ids().has(name.id);

/** '' where a name stands nowhere in the article; null where it does, or its rendering can be checked or is given beside its original. */
function unfounded(name: NameAt, said: Passage, source: Source): string | null {
  const form = squeeze(said.folded.slice(name.start, name.end));
  if (form.length > 1 && source.squeezed().includes(form)) return null;
  const thing = thingOf(name.id);
  if (thing?.type === 'place' && (HERE[thing.id]?.test(source.document.text) ?? false)) return null;
  if (thing && /(?:政府|government)$/.test(name.text) && rendered(name, said, source)) return null;
  if (thing) return formsOf(thing).some((one) => standsIn(fold(one), source)) ? null : '';
  if (original(name, said, source) || rendered(name, said, source)) return null;
  return '';
}

/** Countries named by one sign of a compound, or as home. */
const HERE: Readonly<Record<string, RegExp>> = {
  china: /我国|国内|境内|全国|中[美俄欧英日韩]|[美俄欧英日韩]中/,
  'united-states': /[全中英俄欧日韩]美|美[国方军欧英日韩元]|U\.S\./,
  europe: /欧[美洲盟]|[美中俄]欧/,
  americas: /欧美/,
  'united-kingdom': /[美中]英|英[美国]/,
  russia: /俄[乌方美罗]|[美中]俄/,
  ukraine: /俄乌|乌[克方]/,
};

/** Whether a form stands in the article: Han ones of two signs and more anywhere, Latin ones as words. */
function standsIn(form: string, source: Source): boolean {
  if (hasHan(form)) return form.length > 1 && source.folded.includes(form);
  if (form.length < 3) return new RegExp(`(?<![A-Za-z0-9])${form.toUpperCase()}(?![A-Za-z0-9])`).test(source.document.text);
  return indexForms([[form, true]]).scan(source.folded).length > 0;
}

/** 某某（Original）: what stands in brackets right behind, or the name in whose brackets this one stands, is the article's own. */
function original(name: NameAt, said: Passage, source: Source): boolean {
  const behind = /^\s?[（(]([^）)]{2,60})[）)]/.exec(said.text.slice(name.end, name.end + 64))?.[1];
  const before =
    said.text[name.start - 1] === '（' || said.text[name.start - 1] === '(' ? said.text.slice(0, name.start - 1).trimEnd() : null;
  if (behind) {
    // What has a customary name in this language goes by that: 蓝鲸（SEC） is no SEC.
    const [entity] = source.forms().get(fold(behind));
    const thing = entity ? thingOf(entity.id) : null;
    if (thing?.[said.lang] && hasHan(thing[said.lang] ?? '') === (said.lang === 'zh')) return false;
    return source.squeezed().includes(squeeze(fold(behind)));
  }
  if (before === null) return false;
  return source.squeezed().includes(squeeze(fold(/[\p{L}\d·.&' -]{2,}$/u.exec(before)?.[0] ?? '  ')));
}

/** Whether every part of a name is a word, a name or a spelling of the article: 越南外交部 of Vietnam's foreign ministry. */
function rendered(name: NameAt, said: Passage, source: Source): boolean {
  const { start, end } = name;
  const covered = new Uint8Array(end - start);
  const mark = (span: { start: number; end: number }) => covered.fill(1, Math.max(0, span.start - start), Math.max(0, span.end - start));
  let checked = false;
  for (const hit of source.forms().scan(said.folded)) {
    if (!within(hit, name)) continue;
    checked = true;
    mark(hit);
  }
  for (const hit of names().scan(said.folded.slice(start, end))) {
    const at = { start: hit.start + start, end: hit.end + start };
    if (!standsIn(said.folded.slice(at.start, at.end), source)) continue;
    checked = true;
    mark(at);
  }
  for (const concept of conceptsIn(said.folded, said.lang, name)) {
    mark(concept);
    checked ||= said.lang === 'zh' && concept.keys.some((key) => source.all().has(key)) && concept.end - concept.start > 2;
  }
  if (said.lang === 'en') {
    for (const { 0: word, index } of said.folded.slice(start, end).matchAll(/[a-z][a-z'-]+/g)) {
      const span = { start: start + index, end: start + index + word.length };
      const free = covered[index] === 0;
      if (free && (/^(?:of|the|and|for|in)$/.test(word) || source.words().has(word) || isPinyinOf(word, source.document.text))) {
        mark(span);
        checked ||= word.length > 3;
      }
    }
  }
  if (!checked) return false;
  return covered.every(
    (one, i) => one === 1 || /[\s\p{P}\d的在对与和及由向从其等各本仍经省市县区年版]/u.test(said.folded[start + i] ?? ''),
  );
}

/** null where the evidence names it for what is said; else what is named there instead, in the article's words. */
function misplaced(name: NameAt, said: Passage, evidence: Evidence, source: Source): string | null {
  const here = evidence.sentences();
  const form = squeeze(said.folded.slice(name.start, name.end));
  const named = naming(name.id);
  const holds = (sentence: Passage): boolean => named(sentence) || source.squeezedOf(sentence).includes(form);
  const standing = here.some(holds);
  const rival = evidence.given ? rivalOf(name, said, here) : null;
  if (rival) {
    const twice =
      standing &&
      said.names.filter(({ id }) => id === name.id).length >
        Math.max(...here.map((one) => one.names.filter(({ id }) => id === name.id).length));
    if (twice && rival.score > 0) return rival.name.text;
    const own = Math.max(
      0,
      ...source.sentences.filter(holds).map((sentence) => around(toldAround(said, name), sentence, name.id, name.id)),
    );
    if (standing ? rival.score >= RIVAL && own < LITTLE : outweighed(name, rival.name, said, evidence, source, holds, own, rival.score))
      return rival.name.text;
  }
  if (standing) return null;
  if (source.topical(name.id) && !rival) return null;
  if (evidence.find(said, holds, { key: nameKey(name.id), kind: 'name' }).length > 0) return null;
  const back = here.some((sentence) => {
    const at = source.sentences.indexOf(sentence);
    return source.sentences.slice(Math.max(0, at - BACK), at + 2).some(holds);
  });
  return back ? null : (rival?.name.text ?? '');
}

/** Whether a name that the cited sentences lack stands for one that they have: all that is said goes with theirs, and little with any sentence of its own. */
function outweighed(
  name: NameAt,
  rival: NameAt,
  said: Passage,
  evidence: Evidence,
  source: Source,
  holds: (sentence: Passage) => boolean,
  own: number,
  score: number,
): boolean {
  // The cited sentence may take up by a pronoun who was named before; one behind its own name takes up that.
  const back = evidence.sentences().some((one) => {
    const at = TAKEN_UP.exec(one.folded.slice(one.start, one.end))?.index;
    return at !== undefined && !one.names.some((other) => alike(other, name) && !isPress(other) && other.start < one.start + at);
  });
  if (back) return score >= RIVAL && score > own * 1.5;
  const whole = (sentence: Passage) => overlap(said.topics(), sentence.keys(), nameKey(name.id), source.rare);
  const theirs = Math.max(
    0,
    ...evidence
      .sentences()
      .filter((one) => one.names.some(({ id }) => id === rival.id))
      .map(whole),
  );
  const mine = Math.max(0, ...source.sentences.filter(holds).map(whole));
  return theirs >= LITTLE && mine < theirs * SHARE;
}

/** What the clauses around a thing in a sentence share with a said clause; `but` is the name under test. */
function around(clause: Part, sentence: Passage, id: string, but: string): number {
  const parts = sentence.names.filter((one) => one.id === id).map((one) => toldAround(sentence, one));
  return Math.max(0, ...parts.map((part) => overlap(clause.topics(), part.keys(), nameKey(but))));
}

/** The name of the evidence that the said clause goes with best, of those that the sentence doesn't have. */
function rivalOf(name: NameAt, said: Passage, here: readonly Passage[]): { readonly name: NameAt; readonly score: number } | null {
  const others = new Set(said.names.map(({ id }) => id));
  const clause = toldAround(said, name);
  let best: { readonly name: NameAt; readonly score: number } | null = null;
  for (const sentence of here) {
    for (const one of sentence.names) {
      if (others.has(one.id) || spelled(one, said) || !alike(one, name) || oneOf(one, name) || isPress(one)) continue;
      const score = around(clause, sentence, one.id, name.id);
      if (score > (best?.score ?? -1)) best = { name: one, score };
    }
  }
  return best;
}

/** A paper or an account is named for what it reports, not for what it did. */
function isPress({ id }: NameAt): boolean {
  const thing = thingOf(id);
  return thing?.type === 'org' && (thing.kind === 'media' || thing.kind === 'account');
}

/** Whether a text has a thing under any of its forms, inside longer names too: 韩国 in 韩国政府. */
function spelled({ id, text }: NameAt, said: Passage): boolean {
  const thing = thingOf(id);
  return (
    said.folded.includes(fold(text)) ||
    (thing ? formsOf(thing).some((form) => form.length > 1 && capital(form) && said.folded.includes(fold(form))) : false)
  );
}

/** A unit and its parent, a maker and its product, are named for each other. */
function oneOf(a: NameAt, b: NameAt): boolean {
  const [x, y] = [thingOf(a.id), thingOf(b.id)];
  return (x?.type === 'product' && x.vendor === b.id) || (y?.type === 'product' && y.vendor === a.id);
}

const LATIN = /[A-Za-z][A-Za-z0-9]*(?:[-'.][A-Za-z0-9]+)*/g;
/** Words that open a sentence and name nothing. */
const OPENING =
  /^(?:on|in|by|at|of|to|as|if|for|and|but|the|an?|its?|his|her|our|their|he|she|they|we|this|that|these|those|there|from|with|under|over|about|after|before|between|during|since|until|when|while|where|who|what|some|one|two|three|four|five|six|seven|eight|nine|ten|both|all|no|not|more|most|fewer|less|up|also|then|according|last|early|late|through|within|without|against|among|per|via|both|other|another)$/;
const PLAIN =
  /^(?:I|AI|IT|PoC|API|VPN|CEO|CISO|Co|Ltd|Inc|LLC|Corp|GmbH|US|UK|EU|UN|TB|GB|MB|KB|PB|Mr|Ms|Dr|The|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|UTC|GMT|CVSS|Q[1-4])$/;

/** Latin words that look like names, belong to nothing that was read, and stand nowhere in the article. */
function looseNames(said: Passage, source: Source): string[] {
  const read = [
    ...said.names,
    ...said.figures.map(({ kind, number, ...figure }) => (kind === 'money' ? figure : number)),
    ...said.dates,
    ...said.indicators,
  ];
  return [...said.text.matchAll(LATIN)].flatMap(({ 0: word, index }) => {
    const span = { start: index, end: index + word.length };
    const plain = word.replace(/'s$/, '').replace(/(?<=[A-Z]{2})s$/, '');
    const first = /(?:^|[.!?:"“‘(]\s*)$/.test(said.text.slice(0, index));
    if (plain.length < 2) return [];
    const next = /^(?:'s)? [A-Z][a-z]/.test(said.text.slice(index + plain.length));
    if (said.lang === 'en' && ((first && (!next || OPENING.test(fold(plain)))) || !/[A-Z]/.test(plain))) return [];
    if (PLAIN.test(plain) || read.some((other) => meets(other, span)) || source.words().has(fold(plain))) return [];
    if (source.squeezed().includes(squeeze(fold(plain)))) return [];
    const concepts = conceptsIn(fold(plain), 'en', { start: 0, end: plain.length });
    if (concepts.length > 0) return [];
    if (original({ ...span, id: '', type: 'org', text: word }, said, source) || isPinyinOf(fold(plain), source.document.text)) return [];
    return [plain];
  });
}

/** Chinese persons by family and given name that the article doesn't have and no word list knows. */
function strangers(said: Passage, source: Source): string[] {
  if (said.lang !== 'zh') return [];
  const given = words(said.text, userWords).filter(({ tag, text }) => /^nr/.test(tag) && text.length >= 2 && text.length <= 4);
  return given.flatMap(({ text, start, end }) => {
    if (said.names.some((name) => meets(name, { start, end })) || !/^[\u4e00-\u9fff]+$/.test(text)) return [];
    if (!familyNames.has(text[0] ?? '') || chineseWords().get(text).length > 0 || source.folded.includes(fold(text))) return [];
    if (said.concepts().some((concept) => meets(concept, { start, end }))) return [];
    return original({ start, end, id: '', type: 'person', text }, said, source) ? [] : [text];
  });
}
