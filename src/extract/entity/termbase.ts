import { type Name, names } from '../../lexicon/names.js';
import { englishWords } from '../../lexicon/vocabulary.js';
import type { Span } from '../../model/index.js';
import { isHan, isWordUnit } from '../../text/script.js';
import { type Ground, opensSentence, standsAlone } from './ground.js';

/** A known form in the text with all names it may be. */
export interface Sighting extends Span {
  readonly names: readonly Name[];
}

const LETTERS = /[a-z]/;
const UPPER = /[A-Z\u00c0-\u00de]/;

/** Whether the case that the text writes fits the name. */
function caseFits(ground: Ground, start: number, end: number, name: Name): boolean {
  const written = ground.cased.slice(start, end);
  if (written === name.form) return true;
  if (!/[a-z]/i.test(written)) return true;
  if (name.exact || name.weak) {
    // Nvidia for NVIDIA, but no Meta for META; headlines in capitals.
    return (
      name.form.length > 4 &&
      (!name.weak || UPPER.test(name.form.slice(1))) &&
      UPPER.test(written[0] ?? '') &&
      !isHan(written.charCodeAt(0))
    );
  }
  if (UPPER.test(written) || !UPPER.test(name.form)) return true;
  // `windows` in a Chinese sentence is the product; in an English one it is windows.
  return ground.chinese && written.length > 3 && englishWords().get(written).length === 0;
}

/** Han forms this short need the words around them to agree: 高通 stands inside 提高通信. */
export const SHORT_HAN = 3;

export function isShortHan(folded: string, start: number, end: number): boolean {
  if (end - start > SHORT_HAN) return false;
  for (let i = start; i < end; i++) if (!isHan(folded.charCodeAt(i))) return false;
  return true;
}

/** All known forms of a text, nested and overlapping ones too, in order of their start, longest first. */
export function sightings(ground: Ground): Sighting[] {
  const index = names();
  const found: Sighting[] = [];
  const { folded } = ground;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (!isHan(unit) && !isWordUnit(unit) && unit !== 0x2e) continue;
    for (const { start, end, values } of index.allAt(folded, i)) {
      if ((ground.shut(start, end) && !ground.taken(start, end)) || !standsAlone(ground, start, end)) continue;
      const fitting = values.filter((name) => caseFits(ground, start, end, name));
      if (fitting.length > 0) found.push({ start, end, names: fitting });
    }
  }
  return found;
}

/** Whether the capital of a weak Latin form says that it is a name: not at the start of a sentence, not among capitals. */
export function meantAsName(ground: Ground, start: number, end: number): boolean {
  const written = ground.cased.slice(start, end);
  if (!LETTERS.test(written)) return true;
  return !opensSentence(ground, start);
}
