import { thingOf } from '../lexicon/catalog.js';
import { formsOf } from '../lexicon/names.js';
import { fold } from '../text/fold.js';
import { type Evidence, naming } from './evidence.js';
import { alike, isPress, oneOf } from './kinds.js';
import { type NameAt, type Part, type Passage, toldAround } from './passage.js';
import { capital, type Source, squeeze } from './source.js';
import { nameKey, overlap } from './topics.js';

/** A word that takes up what was named before. */
const TAKEN_UP =
  /\b(?:it|its|they|their|he|his|she|her|the (?:company|firm|group|gang|agency|bureau|carrier|exchange|regulator))\b|该|其(?![中他余])|此(?=[案次事前])|后者|前者|(?<![\u4e00-\u9fff])公司|对方|它|(?<!其)他|她/;

/** How many sentences back a subject may be named that the cited sentence takes up with `the company`. */
const BACK = 3;
/** What the words around a rival must share with the sentence before it counts as the one that was meant. */
const RIVAL = 1.2;
const LITTLE = 0.5;
const SHARE = 0.7;

/** null where the evidence names it for what is said; else what is named there instead, in the article's words. */
export function misplaced(name: NameAt, said: Passage, evidence: Evidence, source: Source): string | null {
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

/** Whether a text has a thing under any of its forms, inside longer names too: 韩国 in 韩国政府. */
function spelled({ id, text }: NameAt, said: Passage): boolean {
  const thing = thingOf(id);
  return (
    said.folded.includes(fold(text)) ||
    (thing ? formsOf(thing).some((form) => form.length > 1 && capital(form) && said.folded.includes(fold(form))) : false)
  );
}
