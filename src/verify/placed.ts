import { thingOf } from '../lexicon/catalog.js';
import { foldedForms, formsOf } from '../lexicon/names.js';
import type { Span } from '../model/index.js';
import { fold } from '../text/fold.js';
import { hasHan } from '../text/script.js';
import { antecedents, takenUp } from './antecedents.js';
import { type Evidence, naming } from './evidence.js';
import { alike, isPress, oneOf } from './kinds.js';
import { alikeAround } from './nearness.js';
import { clauseOf, type NameAt, type Passage } from './passage.js';
import { HERE } from './renderings.js';
import { capital, type Source, squeeze } from './source.js';
import { nameKey, overlap } from './topics.js';

/** How far from the sentences that seem to be meant a name may stand where none are cited. */
const BACK = 3;
/**
 * A rival was meant when what stands around it is this much more like what is said around the name, and this much at least: where the cited
 * sentences have both, where they lack the name, and where the name is said more often than they have it.
 */
const CLEARLY = { both: 2, lacking: 1.3, oftener: 0.5 } as const;
const LEAST = { both: 0.3, lacking: 0.05, oftener: 0.15 } as const;
/** A name from elsewhere in the article goes with what it stands beside there when that is this much. */
const BESIDE = 0.5;

/** null where the evidence names it for what is said; else what is named there instead, in the article's words. */
export function misplaced(name: NameAt, said: Passage, evidence: Evidence, source: Source): string | null {
  const here = evidence.sentences();
  const form = squeeze(said.folded.slice(name.start, name.end));
  const named = naming(name.id);
  const inside = formsInside(name, source);
  const holds = (sentence: Passage): boolean => named(sentence) || source.squeezedOf(sentence).includes(form) || inside(sentence);
  if (!evidence.given) {
    if (here.some(holds) || source.topical(name.id)) return null;
    if (evidence.find(said, holds, { key: nameKey(name.id), kind: 'name' }).length > 0) return null;
    return near(here, holds, source, 2) ? null : '';
  }
  const score = (sentence: Passage, place: Span, id: string): number =>
    alikeAround(said, name, sentence, place, [nameKey(name.id), nameKey(id)], source.rare);
  const standing = here.some(holds);
  const oftener = times(said, name) > Math.max(...here.map((sentence) => times(sentence, name)));
  const others = rivals(name, said, here, !standing || oftener);
  if (standing && others.length === 0) return null;
  const taken = here.map((sentence) => {
    const who = antecedents(sentence, name, source);
    return { sentence, who, places: who.length > 0 ? takenUp(sentence, name, isSubject(name, said)) : [] };
  });
  const meant = taken.filter(({ who }) => who.some(({ id }) => id === name.id));
  const told = Math.max(...here.map((sentence) => shared(said, sentence)));
  const own = Math.max(
    0,
    ...source.sentences.filter(holds).flatMap((sentence) => {
      // A sentence that isn't cited counts by how much of what is said it tells.
      const part = here.includes(sentence) ? 1 : Math.min(1, shared(said, sentence) / told);
      return placesOf(sentence, name).map((place) => part * score(sentence, place, name.id));
    }),
    ...meant.flatMap(({ sentence, places }) => places.map((place) => score(sentence, place, name.id))),
  );
  // Whom the cited sentence takes up by a word may have been meant as well.
  if (meant.length === 0 && !standing)
    for (const { sentence, who, places } of taken)
      for (const one of who)
        if (mayRival(one, name, said) && !here.some(naming(one.id)))
          others.push(...places.map((place) => ({ sentence, name: one, place })));
  const rival = best(others, (one) => score(one.sentence, one.place, one.name.id));
  const by = !standing ? 'lacking' : oftener ? 'oftener' : 'both';
  if (rival && rival.score >= LEAST[by] && rival.score > own * CLEARLY[by]) return rival.of.name.text;
  if (standing || meant.length > 0 || own >= BESIDE) return null;
  // Where a thing is from is often told with it, and stands where it was first named.
  if (!rival && name.type === 'place' && (source.topical(name.id) || near(here, holds, source, 1))) return null;
  return rival?.of.name.text ?? '';
}

const shared = (said: Passage, sentence: Passage): number => overlap(said.topics(), sentence.keys());

/** Whether nothing is said before a name in its clause. */
function isSubject(name: NameAt, said: Passage): boolean {
  const { start } = clauseOf(said, name);
  return !said.concepts().some(({ verbs, ...one }) => verbs.length > 0 && one.start >= start && one.start < name.start);
}

const times = (where: Passage, { id }: NameAt): number => where.names.filter((one) => one.id === id).length;

/** Whether a sentence shortly before those that are meant, or up to `on` behind, holds something. */
function near(here: readonly Passage[], holds: (sentence: Passage) => boolean, source: Source, on: number): boolean {
  return here.some((sentence) => {
    const at = source.sentences.indexOf(sentence);
    return source.sentences.slice(Math.max(0, at - BACK), at + on).some(holds);
  });
}

/** Whether a sentence has a place inside the name of something else, or by one sign of a compound: 英国 in 英国TSB银行, 中美. */
function formsInside({ id, type }: NameAt, source: Source): (sentence: Passage) => boolean {
  const thing = type === 'place' ? thingOf(id) : null;
  const forms = thing ? foldedForms(thing).filter((form) => hasHan(form) && form.length > 1) : [];
  const sign = HERE[id];
  return ({ start, end }) =>
    (forms.length > 0 && forms.some((form) => source.folded.slice(start, end).includes(form))) ||
    sign?.test(source.document.text.slice(start, end)) === true;
}

/** Where a sentence that holds a name has it; its beginning where it has it in other signs. */
function placesOf(sentence: Passage, { id, text }: NameAt): Span[] {
  const places = sentence.names.filter((one) => one.id === id);
  if (places.length > 0) return places;
  const at = sentence.folded.slice(sentence.start, sentence.end).indexOf(fold(text));
  return at < 0
    ? [{ start: sentence.start, end: sentence.start }]
    : [{ start: sentence.start + at, end: sentence.start + at + text.length }];
}

function best<T>(list: readonly T[], scoreOf: (one: T) => number): { readonly of: T; readonly score: number } | null {
  let found: { readonly of: T; readonly score: number } | null = null;
  for (const of of list) {
    const score = scoreOf(of);
    if (score > (found?.score ?? -1)) found = { of, score };
  }
  return found;
}

interface Rival {
  readonly sentence: Passage;
  readonly name: NameAt;
  readonly place: Span;
}

/**
 * The names of the evidence that the sentence doesn't have, or if `fewer` has fewer times, and that might stand in the place of one that it has.
 */
function rivals(name: NameAt, said: Passage, here: readonly Passage[], fewer: boolean): Rival[] {
  return here.flatMap((sentence) =>
    sentence.names
      .filter((one) => mayRival(one, name, said, fewer ? times(sentence, one) : 0) && !together(sentence, one, name))
      .map((one) => ({ sentence, name: one, place: one })),
  );
}

/** Whether a name is one that a said one could be taken for and that stands nowhere in what is said beside it, or fewer times than `most`. */
function mayRival(one: NameAt, name: NameAt, said: Passage, most = 0): boolean {
  if (one.id === name.id || !alike(one, name) || oneOf(one, name) || isPress(one) || partOf(one, name)) return false;
  const beside = said.names.filter(({ id, ...at }) => id === one.id && !/[。；;！？]|\. /.test(between(said, at, name)));
  return beside.length > 0 ? beside.length < most : !spelled(one, said);
}

/** Whether one name is in a name of the other: 谷歌 in Google Threat Analysis Group's, a city in its country. */
function partOf(a: NameAt, b: NameAt): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  const inside = (one: readonly string[], other: readonly string[]) => one.some((form) => other.some((longer) => longer.includes(form)));
  if (inside(x, y) || inside(y, x)) return true;
  const [here, there] = [thingOf(a.id), thingOf(b.id)];
  if (here?.type !== 'place' || there?.type !== 'place' || here.kind === there.kind) return false;
  return here.country === there.country;
}

/** Every form of a thing of two signs and more, folded. */
function namesOf({ id, text }: NameAt): string[] {
  const thing = thingOf(id);
  return [fold(text), ...(thing ? foldedForms(thing) : [])].filter((form) => form.length > 1);
}

/** Whether a sentence has two names in one list, or one beside the other: 谷歌TAG, Windows、Mac和Linux. What is said of the one is said of both. */
function together(sentence: Passage, one: NameAt, name: NameAt): boolean {
  return sentence.names.some((other) => {
    if (other.id !== name.id) return false;
    const [left, right] = [Math.min(one.end, other.end), Math.max(one.start, other.start)];
    let rest = sentence.folded.slice(left, right);
    for (const { start, end, text } of sentence.names) if (start >= left && end <= right) rest = rest.replace(fold(text), '');
    return /^(?:[\s、,，（()）/·和与及]|and|or|的)*$/.test(rest);
  });
}

/** Whether a text has a Chinese name cut down to some of its signs, the last among them: 证交会 of 美国证券交易委员会. */
function shortened(full: string, { folded }: Passage): boolean {
  if (full.length < 6) return false;
  const last = full.at(-1) ?? '';
  for (let at = folded.indexOf(last); at >= 0; at = folded.indexOf(last, at + 1)) {
    const short = folded.slice(Math.max(0, at - 2), at + 1);
    const ends = [...short].reduce((from, sign) => (from < 0 ? from : full.indexOf(sign, from) + 1 || -1), 0);
    if (short.length === 3 && ends > 0) return true;
  }
  return false;
}

/** The words between two names. */
const between = ({ folded }: Passage, a: Span, b: Span): string => folded.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));

/** Whether a text has a thing under any of its forms, inside longer names too: 韩国 in 韩国政府. */
function spelled({ id, text }: NameAt, said: Passage): boolean {
  const thing = thingOf(id);
  return (
    said.folded.includes(fold(text)) ||
    (thing ? formsOf(thing).some((form) => form.length > 1 && capital(form) && said.folded.includes(fold(form))) : false) ||
    (said.lang === 'zh' && thing?.zh !== null && thing?.zh !== undefined && shortened(thing.zh, said))
  );
}
