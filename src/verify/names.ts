import { thingOf } from '../lexicon/catalog.js';
import { foldedForms } from '../lexicon/names.js';
import { fold } from '../text/fold.js';
import type { Evidence } from './evidence.js';
import { looseNames, strangers } from './loose.js';
import { mismatched } from './paired.js';
import type { NameAt, Passage } from './passage.js';
import { misplaced } from './placed.js';
import { HERE, original, rendered, standsIn } from './renderings.js';
import { type Source, squeeze } from './source.js';
import { meets } from './spans.js';
import type { Violation } from './violation.js';

/** All that is wrong with the names of a sentence: named nowhere, or named in another's place. */
export function nameViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  const found: Violation[] = [];
  for (const name of said.names) {
    if (found.some(({ said: text }) => text === name.text)) continue;
    // 401347枚以太币: the coin is the unit of a sum.
    if (said.figures.some((figure) => figure.kind === 'money' && meets(name, figure)) && thingOf(name.id)?.type === 'product') continue;
    if (atHome(name, evidence, source)) continue;
    const wrong = known(name, source) ? misplaced(name, said, evidence, source) : unfounded(name, said, source);
    if (wrong !== null) found.push({ rule: 'name', lang: said.lang, said: name.text, source: wrong === '' ? null : wrong });
  }
  for (const token of [...looseNames(said, source), ...strangers(said, source), ...mismatched(said, source)])
    found.push({ rule: 'name', lang: said.lang, said: token, source: null });
  return found;
}

const SIGN: Readonly<Record<string, string>> = {
  中: 'china',
  美: 'united-states',
  英: 'united-kingdom',
  日: 'japan',
  韩: 'south-korea',
  俄: 'russia',
  法: 'france',
  德: 'germany',
  澳: 'australia',
  加: 'canada',
  印: 'india',
};

/** 美日韩三国政府: countries by one sign each, all of which the article names. */
function allied(text: string, source: Source): boolean {
  const signs = /^([中美英日韩俄法德澳加印]{2,5})[两二三四五]?国?(?:政府|当局|警方)?$/.exec(text)?.[1];
  return signs !== undefined && [...signs].every((sign) => source.ids().has(SIGN[sign] ?? ''));
}

/** An article in Chinese whose sentences name no country speaks of China. */
function atHome({ id }: NameAt, evidence: Evidence, { lang }: Source): boolean {
  if (id !== 'china' || lang !== 'zh') return false;
  const country = (name: NameAt): boolean => {
    const thing = thingOf(name.id);
    return thing?.type === 'place' && thing.kind === 'country';
  };
  return !evidence.sentences().some(({ names }) => names.some(country));
}

const known = (name: NameAt, source: Source): boolean => source.ids().has(name.id);

/** '' where a name stands nowhere in the article; null where it does, or its rendering can be checked or is given beside its original. */
function unfounded(name: NameAt, said: Passage, source: Source): string | null {
  const form = squeeze(said.folded.slice(name.start, name.end));
  if (form.length > 1 && source.squeezed().includes(form)) return null;
  const thing = thingOf(name.id);
  if (thing && (HERE[thing.id]?.test(source.document.text) ?? false)) return null;
  if (allied(name.text, source)) return null;
  if (thing && /(?:政府|government)$/.test(name.text) && rendered(name, said, source)) return null;
  const adjective = thing?.type === 'place' && thing.adjective ? [thing.adjective] : [];
  if (thing) return [...foldedForms(thing), ...adjective.map(fold)].some((one) => standsIn(one, source)) ? null : '';
  if (original(name, said, source) || rendered(name, said, source)) return null;
  return '';
}
