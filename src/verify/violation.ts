/**
 * Names of the gate's rules; they stand in `checks` and are stable.
 * figure: value, unit class or currency · bound: over, up to, about … · unit: the same number in another measure or currency · noun: what a figure
 * counts · direction: up or down, more or less · date · name · indicator · link · quotation: words in quotation marks · stance: a claim, a
 * suspicion, a plan or a denial told as fact, or without its claimant · negation: said of what is denied, or the reverse · agreement: the two
 * languages differ · script: not in its own language · injection: it does what a text in the article told its reader to do · support: nothing in
 * the article speaks of this.
 */
export type Rule =
  | 'figure'
  | 'bound'
  | 'unit'
  | 'noun'
  | 'direction'
  | 'date'
  | 'name'
  | 'indicator'
  | 'link'
  | 'quotation'
  | 'stance'
  | 'negation'
  | 'agreement'
  | 'script'
  | 'injection'
  | 'support';

/** What a sentence says and its article doesn't. */
export interface Violation {
  readonly rule: Rule;
  readonly lang: 'zh' | 'en';
  /** The exact words of the sentence. */
  readonly said: string;
  /** The nearest thing that the article (for `agreement`, the other language) says, in its words; null where there is none. */
  readonly source: string | null;
}
