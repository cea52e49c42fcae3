import { thingOf } from '../lexicon/catalog.js';
import { indexForms } from '../lexicon/forms.js';
import { names } from '../lexicon/names.js';
import { fold } from '../text/fold.js';
import { hasHan } from '../text/script.js';
import { conceptsIn } from './concepts.js';
import type { NameAt, Passage } from './passage.js';
import { isPinyinOf } from './pinyin.js';
import { type Source, squeeze } from './source.js';
import { within } from './spans.js';

/** Countries named by one sign of a compound, or as home; a coin by its common noun. */
export const HERE: Readonly<Record<string, RegExp>> = {
  china: /我国|国内|境内|全国|国家[级标网互计信]|工信部|网信办|中[美俄欧英日韩]|[美俄欧英日韩]中/,
  'united-states': /[全中英俄欧日韩]美|美[国方军欧英日韩元]|U\.S\./,
  ethereum: /\bether\b/,
  europe: /欧[美洲盟]|[美中俄]欧/,
  americas: /欧美/,
  'united-kingdom': /[美中]英|英[美国]/,
  russia: /俄[乌方美罗]|[美中]俄/,
  ukraine: /俄乌|乌[克方]/,
};

/** Whether a form stands in the article: Han ones of two signs and more anywhere, Latin ones as words. */
export function standsIn(form: string, source: Source): boolean {
  if (hasHan(form)) return form.length > 1 && source.folded.includes(form);
  if (form.length < 3) return new RegExp(`(?<![A-Za-z0-9])${form.toUpperCase()}(?![A-Za-z0-9])`).test(source.document.text);
  return indexForms([[form, true]]).scan(source.folded).length > 0;
}

/** 某某（Original）: what stands in brackets right behind, or the name in whose brackets this one stands, is the article's own. */
export function original(name: NameAt, said: Passage, source: Source): boolean {
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
export function rendered(name: NameAt, said: Passage, source: Source): boolean {
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
