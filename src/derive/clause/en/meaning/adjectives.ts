import type { Modifier } from '../../../../lexicon/record.js';
import type { Phrase } from '../../tree.js';

interface AdjectiveMeaning {
  readonly zh: string;
  /** The English word of the noun it is said of, with its kind as `#kind`. */
  readonly of: RegExp;
}

/** Adjectives by the noun they are said of, whether they stand before it or behind `be`. */
const meanings: Readonly<Record<string, readonly AdjectiveMeaning[]>> = {
  live: [{ zh: '有效', of: /\b(?:link|url|site|page|website|domain)\b/ }],
  persistent: [
    { zh: '持久', of: /\b(?:access|storage|connection|backdoor|foothold|xss)\b/ },
    { zh: '持续', of: /./ },
  ],
  small: [{ zh: '小', of: /#(?:vulnerability|act|quantity|measure|event)/ }],
  stable: [{ zh: '稳定', of: /./ }],
};

/** The adjective as it reads with its noun: a phrase, or the sign of a subject. */
export function worded(modifier: Modifier, of: Phrase | string): Modifier {
  const rows = meanings[modifier.en[0] ?? ''];
  if (!rows || !Object.hasOwn(meanings, modifier.en[0] ?? '')) return modifier;
  const sign = typeof of === 'string' ? of : of.head.type === 'noun' ? `${of.head.noun.en[0]} #${of.head.noun.kind}` : '';
  const row = rows.find((one) => one.of.test(sign));
  return row ? { ...modifier, zh: [row.zh] } : modifier;
}
