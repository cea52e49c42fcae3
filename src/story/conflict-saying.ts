import { dateLabel } from '../extract/date/label.js';
import { amount, BOUNDS } from '../extract/number/notation.js';
import type { Bilingual, Conflict, ConflictValue } from '../model/index.js';

type Saying = { readonly zh: string; readonly en: string };

function valueSaying({ slot, kind }: Conflict, { value, approx, name }: ConflictValue): Saying {
  if (typeof value === 'string') {
    if (kind === 'date') return dateLabel(value);
    return { zh: name?.zh ?? name?.en ?? value, en: name?.en ?? name?.zh ?? value };
  }
  const [answered, measure = ''] = slot.split(':');
  const { zh, en } = amount(
    { kind: answered === 'money' ? 'money' : answered === 'data' ? 'data-size' : 'count', unit: measure, noun: false },
    value,
  );
  const bound = BOUNDS[approx ?? 'exact'];
  return { zh: `${bound.zh}${zh}`, en: `${bound.en}${en}` };
}

const claimed = (said: Saying, by: string | null): Saying => (by === null ? said : { zh: `${said.zh}（${by}）`, en: `${said.en} (${by})` });

/** A conflict as a reader is told it: 涉及人数：约1.1亿；另有媒体称1.09亿 / people concerned: about 110 million; other outlets say 109 million. */
export function conflictSaying(conflict: Conflict): Saying {
  const [first, ...others] = conflict.values.map((value) => claimed(valueSaying(conflict, value), value.claimant));
  const { zh, en }: Bilingual = conflict.what;
  return {
    zh: `${zh}：${first?.zh ?? ''}${others.map((other) => `；另有媒体称${other.zh}`).join('')}`,
    en: `${en}: ${first?.en ?? ''}${others.map((other) => `; other outlets say ${other.en}`).join('')}`,
  };
}

/** The same as a sentence of a summary. */
export function conflictSentence(conflict: Conflict): Saying {
  const { zh, en } = conflictSaying(conflict);
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}
