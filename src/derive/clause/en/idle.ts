/** Adverbs before or behind a verb that may go: emphasis and order, nothing that can be true or false. */
export const idle: ReadonlySet<string> = new Set(
  'here too also then thus thereby actually indeed finally eventually ultimately subsequently additionally meanwhile notably importantly interestingly specifically effectively essentially basically really very quite quickly swiftly promptly successfully officially publicly formally clearly naturally typically primarily mainly particularly especially further furthermore moreover quietly closely carefully deliberately currently now recently today ultimately reliably'
    .split(' ')
    .concat(
      'at the moment',
      'better',
      'before then',
      'by then',
      'since then',
      'in the process',
      'in the meantime',
      'once again',
      'in detail',
      'in general',
      'in practice',
      'anyway',
      'altogether',
      'together',
      'away',
      'well',
      'at this point',
      'at this time',
      'at this stage',
      'to date',
      'so far',
      'of course',
      'in nature',
      'as well',
      'or not',
      'in turn',
      'at the time',
      'yet',
      'at the time of writing',
      'as of writing',
      'meantime',
      'back',
      'under the circumstances',
      'under these circumstances',
      'every time',
      'over time',
      'in the background',
      'behind the scenes',
      'in the first place',
      'in reality',
      'in fact',
      'in essence',
      'in other words',
      'in short',
    ),
);

/** Adverbs in -ly that change what is said: unknown ones refuse, all others drop. */
export const weighty: ReadonlySet<string> = new Set(
  'partially partly nearly rarely hardly barely scarcely seldom falsely wrongly supposedly potentially purportedly ostensibly possibly likely unlikely apparently seemingly presumably conditionally initially originally formerly previously temporarily mostly largely solely exclusively merely only early unintentionally accidentally mistakenly erroneously roughly approximately nominally theoretically hypothetically arguably probably illegally unlawfully tentatively reportedly allegedly evidently'.split(
    ' ',
  ),
);
