import { formsOf } from '../../lexicon/names.js';
import { things } from '../../lexicon/things/index.js';
import { fold } from '../../text/fold.js';
import { isHan } from '../../text/script.js';

const TAGS = { org: 'nt', person: 'nr', place: 'ns', product: 'nz', malware: 'nz', actor: 'nt', law: 'nz' } as const;

/** Chinese forms of the termbase for the segmenter, those of one character and those with Latin inside left out. */
export function* userWords(): Generator<readonly [word: string, tag: string]> {
  for (const thing of things) {
    for (const form of formsOf(thing)) {
      const folded = fold(form);
      if (folded.length < 2 || thing.weak?.includes(form)) continue;
      let han = true;
      for (let i = 0; i < folded.length && han; i++) han = isHan(folded.charCodeAt(i));
      if (han) yield [folded, TAGS[thing.type]];
    }
  }
}
