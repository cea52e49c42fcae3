import { extractFrom } from '../extract/index.js';
import { reading } from '../extract/reading.js';
import { foldCase } from '../text/fold.js';
import { type NameAt, type Passage, passage } from './passage.js';
import { capital, type Source } from './source.js';
import { meets } from './spans.js';

/** Reads one sentence about an article: the extractors' mentions, and the article's own names under any of their forms. */
export function readSaid(text: string, lang: 'zh' | 'en', source: Source): Passage {
  const input = reading(text, lang, source.document.anchor);
  const { figures, dates, entities, indicators } = extractFrom(input);
  const cased = foldCase(text);
  const known: NameAt[] = source
    .forms()
    .scan(
      input.folded,
      ({ start, end }) => end - start > 1 && capital(cased.slice(start, end)) && !indicators.some((one) => meets(one, { start, end })),
    )
    .flatMap(({ start, end, values }) => {
      const [entity] = values;
      return entity ? [{ start, end, id: entity.id, type: entity.type, text: text.slice(start, end) }] : [];
    });
  const read: NameAt[] = entities.flatMap(({ id, type, mentions }) => mentions.map((mention) => ({ ...mention, id, type })));
  const inside = (one: NameAt) => known.some((name) => meets(name, one));
  // Of two readings the longer one is meant: 越南外交部 is not 越南.
  const others = read.filter(
    (one) => !inside(one) || known.every((name) => !meets(name, one) || one.end - one.start > name.end - name.start),
  );
  const kept = known.filter((name) => others.every((one) => !meets(name, one)));
  return passage({
    start: 0,
    end: text.length,
    text,
    folded: input.folded,
    lang,
    figures,
    dates,
    names: [...kept, ...others].sort((a, b) => a.start - b.start),
    indicators,
  });
}
