import type { Modifier, Verb } from '../../../lexicon/record.js';
import type { Clause, Determiner, Modality, Role } from '../tree.js';

export const determiners: Readonly<Record<string, Determiner>> = {
  the: 'the',
  a: 'a',
  an: 'a',
  this: 'this',
  that: 'this',
  these: 'these',
  those: 'these',
  each: 'each',
  every: 'each',
  all: 'all',
  'all of the': 'all',
  'all the': 'all',
  'all of its': 'all',
  'some of the': 'some',
  'many of the': 'many',
  'a majority of': 'most',
  'a majority of the': 'most',
  'the majority of the': 'most',
  'a variety of': 'several',
  'a range of': 'several',
  'a wide range of': 'many',
  'dozens more': 'several',
  'both the': 'both',
  some: 'some',
  several: 'several',
  multiple: 'several',
  various: 'several',
  'a number of': 'several',
  'a series of': 'several',
  'a few': 'several',
  such: 'these',
  'all such': 'all',
  'a handful of': 'several',
  many: 'many',
  numerous: 'many',
  'a lot of': 'many',
  most: 'most',
  'most of the': 'most',
  'the majority of': 'most',
  other: 'other',
  'the other': 'other',
  another: 'another',
  both: 'both',
  any: 'any',
  no: 'no',
  'the first': 'first',
};

export const possessives: Readonly<Record<string, 'it' | 'they' | 'he' | 'she'>> = {
  its: 'it',
  their: 'they',
  his: 'he',
  her: 'she',
};

export const pronouns: Readonly<Record<string, 'it' | 'they' | 'he' | 'she' | 'self'>> = {
  it: 'it',
  they: 'they',
  them: 'they',
  he: 'he',
  she: 'she',
  him: 'he',
  itself: 'self',
  themselves: 'self',
};

/** Prepositions with the role of what they bring to a verb; null: only inside a noun phrase or where a verb asks for it. */
export const prepositions: Readonly<Record<string, Role | null>> = {
  in: 'place',
  on: 'place',
  at: 'place',
  inside: 'place',
  within: 'place',
  across: 'place',
  throughout: 'place',
  under: 'place',
  outside: 'place',
  onto: 'goal',
  into: 'goal',
  to: 'goal',
  toward: 'goal',
  towards: 'goal',
  from: 'source',
  via: 'means',
  through: 'means',
  using: 'means',
  with: 'company',
  'along with': 'company',
  'together with': 'company',
  'in partnership with': 'company',
  'in cooperation with': 'company',
  'in collaboration with': 'company',
  against: 'target',
  about: 'topic',
  over: 'topic',
  regarding: 'topic',
  concerning: 'topic',
  'due to': 'cause',
  'because of': 'cause',
  'as a result of': 'cause',
  'thanks to': 'cause',
  since: 'since',
  until: 'until',
  'as of': 'until',
  by: null,
  of: null,
  for: null,
  between: null,
  among: null,
  as: 'as',
  during: 'time',
  after: 'time',
  before: 'time',
  'prior to': 'time',
  following: 'time',
  'in response to': 'cause',
  'as part of': 'as',
  'based on': 'basis',
  like: null,
  despite: null,
  upon: 'place',
  amid: 'time',
  alongside: 'company',
  than: null,
};

/** What stands behind a form of `be` and before a verb in its base form. */
export const beforeVerb: Readonly<
  Record<string, { readonly modality?: Modality; readonly hedge?: string; readonly negation?: 'not-yet' }>
> = {
  'able to': { modality: 'can' },
  'expected to': { modality: 'expected' },
  'set to': { modality: 'will' },
  'going to': { modality: 'will' },
  'due to': { modality: 'will' },
  'scheduled to': { modality: 'will' },
  'planning to': { modality: 'plans' },
  'unlikely to': { modality: 'unlikely' },
  'likely to': { hedge: '很可能' },
  'believed to': { hedge: '据信' },
  'thought to': { hedge: '据信' },
  'said to': { hedge: '据称' },
  'reported to': { hedge: '据报道' },
  'alleged to': { hedge: '涉嫌' },
  'suspected to': { hedge: '疑似' },
  'known to': { hedge: '已知' },
  'yet to': { negation: 'not-yet' },
};

export const modals: Readonly<Record<string, { readonly modality: Modality; readonly negated?: true }>> = {
  can: { modality: 'can' },
  could: { modality: 'may' },
  'can now': { modality: 'can' },
  may: { modality: 'may' },
  might: { modality: 'may' },
  should: { modality: 'should' },
  'ought to': { modality: 'should' },
  must: { modality: 'must' },
  will: { modality: 'will' },
  would: { modality: 'would' },
  shall: { modality: 'must' },
  cannot: { modality: 'can', negated: true },
  "can't": { modality: 'can', negated: true },
  "shouldn't": { modality: 'should', negated: true },
  "won't": { modality: 'will', negated: true },
  "couldn't": { modality: 'can', negated: true },
  "wouldn't": { modality: 'would', negated: true },
};

/** have to, need to: finite by themselves. */
export const obligations: ReadonlySet<string> = new Set(['has to', 'have to', 'needs to', 'need to']);

export type Auxiliary =
  | {
      readonly word: 'be';
      readonly form: 'fin' | 'base' | 'en' | 'ger';
      readonly number: 'singular' | 'plural' | null;
      readonly past: boolean;
      readonly negated?: true;
    }
  | {
      readonly word: 'have';
      readonly form: 'fin' | 'base' | 'ger';
      readonly number: 'singular' | 'plural' | null;
      readonly past: boolean;
      readonly negated?: true;
    }
  | {
      readonly word: 'do';
      readonly form: 'fin';
      readonly number: 'singular' | 'plural' | null;
      readonly past: boolean;
      readonly negated?: true;
    };

const be = (form: 'fin' | 'base' | 'en' | 'ger', number: 'singular' | 'plural' | null = null, past = false): Auxiliary => ({
  word: 'be',
  form,
  number,
  past,
});
const have = (form: 'fin' | 'base' | 'ger', number: 'singular' | 'plural' | null = null, past = false): Auxiliary => ({
  word: 'have',
  form,
  number,
  past,
});
const doing = (number: 'singular' | 'plural' | null, past: boolean): Auxiliary => ({ word: 'do', form: 'fin', number, past });
const not = (auxiliary: Auxiliary): Auxiliary => ({ ...auxiliary, negated: true });

export const auxiliaries: Readonly<Record<string, Auxiliary>> = {
  is: be('fin', 'singular'),
  are: be('fin', 'plural'),
  was: be('fin', 'singular', true),
  were: be('fin', 'plural', true),
  be: be('base'),
  been: be('en'),
  being: be('ger'),
  "isn't": not(be('fin', 'singular')),
  "aren't": not(be('fin', 'plural')),
  "wasn't": not(be('fin', 'singular', true)),
  "weren't": not(be('fin', 'plural', true)),
  has: have('fin', 'singular'),
  have: have('fin', 'plural'),
  had: have('fin', null, true),
  having: have('ger'),
  "hasn't": not(have('fin', 'singular')),
  "haven't": not(have('fin', 'plural')),
  "hadn't": not(have('fin', null, true)),
  do: doing('plural', false),
  does: doing('singular', false),
  did: doing(null, true),
  "don't": not(doing('plural', false)),
  "doesn't": not(doing('singular', false)),
  "didn't": not(doing(null, true)),
};

/** Adverbs before or behind a verb that may go: emphasis and order, nothing that can be true or false. */
export const idle: ReadonlySet<string> = new Set(
  'here too also then thus thereby even actually indeed simply just finally eventually ultimately subsequently additionally meanwhile notably importantly interestingly specifically effectively essentially basically really very quite quickly swiftly promptly successfully officially publicly formally clearly naturally typically primarily mainly particularly especially further furthermore moreover quietly closely carefully deliberately currently now recently today ultimately reliably'.split(
    ' ',
  ),
);

/** Adverbs in -ly that change what is said: unknown ones refuse, all others drop. */
export const weighty: ReadonlySet<string> = new Set(
  'partially partly nearly rarely hardly barely scarcely seldom falsely wrongly supposedly potentially purportedly ostensibly possibly likely unlikely apparently seemingly presumably conditionally initially originally formerly previously temporarily mostly largely solely exclusively merely only early unintentionally accidentally mistakenly erroneously roughly approximately nominally theoretically hypothetically arguably probably illegally unlawfully tentatively reportedly allegedly evidently'.split(
    ' ',
  ),
);

/** At the head of a sentence, before a comma or bare. */
export const openers: Readonly<Record<string, Clause['link'] | 'idle'>> = {
  but: 'but',
  however: 'but',
  yet: 'but',
  nevertheless: 'but',
  nonetheless: 'but',
  still: 'idle',
  and: 'idle',
  also: 'idle',
  meanwhile: 'idle',
  moreover: 'idle',
  furthermore: 'idle',
  additionally: 'idle',
  'in addition': 'idle',
  'at the same time': 'idle',
  besides: 'idle',
  'in fact': 'idle',
  indeed: 'idle',
  notably: 'idle',
  specifically: 'idle',
  'in particular': 'idle',
  first: 'idle',
  second: 'idle',
  next: 'idle',
  finally: 'idle',
  so: 'so',
  thus: 'so',
  therefore: 'so',
  'as a result': 'so',
  consequently: 'so',
  'in turn': 'idle',
  now: 'idle',
  similarly: 'idle',
  overall: 'idle',
  'after all': 'idle',
  'in total': 'idle',
  'for example': 'idle',
  'for instance': 'idle',
  'in other words': 'idle',
  'among other things': 'idle',
  instead: 'idle',
  "it's worth noting that": 'idle',
  'it is worth noting that': 'idle',
  'it should be noted that': 'idle',
  'it bears noting that': 'idle',
  'this means that': 'so',
  'this means': 'so',
  'what is more': 'idle',
  'on top of that': 'idle',
};

/** Words that join two clauses; what they make of the second. */
export const conjunctions: Readonly<Record<string, NonNullable<Clause['link']>>> = {
  after: 'after',
  before: 'before',
  when: 'when',
  while: 'while',
  because: 'because',
  'so that': 'so',
  although: 'although',
  though: 'although',
  'even though': 'although',
  if: 'if',
  whereas: 'while',
  once: 'after',
};

/** Of several records of a word, the one whose Chinese fits news best, by its first Chinese word. */
export const preferred: Readonly<Record<string, string>> = {
  follow: '紧随',
  'fall victim to': '遭受',
  harvest: '搜集',
  argue: '辩称',
  change: '更改',
  leave: '留下',
  lower: '降低',
  reduce: '降低',
  pose: '构成',
  realize: '意识到',
  realise: '意识到',
  public: '公众',
  level: '水平',
  levels: '水平',
  figure: '数字',
  figures: '数字',
  operate: '运营',
  gain: '获得',
  cancel: '取消',
  card: '卡',
  cards: '卡',
};

const fixed = (zh: string, en: string, more: Partial<Verb> = {}): Verb => ({ zh: [zh], en: [en], valency: 'T', act: 'other', ...more });
export const BE: Verb = fixed('是', 'be', { act: 'be' });
export const HAVE: Verb = fixed('有', 'have', { act: 'have', past: ['had'] });
export const EXIST: Verb = fixed('有', 'there be', { valency: 'TX', act: 'have' });
/** Words that limit a noun phrase, and how Chinese says them. */
export const focus: Readonly<Record<string, string>> = {
  only: '仅',
  just: '仅',
  solely: '仅',
  mostly: '主要',
  mainly: '主要',
  primarily: '主要',
};
export const hedge = (zh: string, en: string): Modifier => ({ zh: [zh], en: [en], part: 'adverb' });

export const BASED_ON: Verb = fixed('基于', 'be based on', { act: 'use' });

/** What a name and a hyphen make: China-linked, Texas-based, state-sponsored. `voice` passive: the name acts. */
export const suffixes: Readonly<Record<string, { readonly verb: Verb; readonly voice: 'active' | 'passive' }>> = {
  '-linked': { verb: fixed('有关', 'be linked to', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }), voice: 'active' },
  '-aligned': { verb: fixed('有关', 'be linked to', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }), voice: 'active' },
  '-related': { verb: fixed('有关', 'be related to', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }), voice: 'active' },
  '-affiliated': {
    verb: fixed('有关联', 'be affiliated with', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }),
    voice: 'active',
  },
  '-nexus': { verb: fixed('有关', 'be linked to', { valency: 'P', with: { zh: '与', en: '' }, act: 'link' }), voice: 'active' },
  '-based': { verb: fixed('总部位于', 'be based in', { act: 'be' }), voice: 'active' },
  '-backed': { verb: fixed('支持', 'back', { act: 'help' }), voice: 'passive' },
  '-sponsored': { verb: fixed('支持', 'sponsor', { act: 'help' }), voice: 'passive' },
  '-owned': { verb: fixed('拥有', 'own', { act: 'have' }), voice: 'passive' },
  '-made': { verb: fixed('制造', 'make', { act: 'build' }), voice: 'passive' },
  '-developed': { verb: fixed('开发', 'develop', { act: 'build' }), voice: 'passive' },
  '-focused': { verb: fixed('专注于', 'focus on', { act: 'be' }), voice: 'active' },
  '-speaking': { verb: fixed('讲', 'speak', { act: 'say' }), voice: 'active' },
};

/** Words with a category of their own. */
export const marks: Readonly<Record<string, string>> = {
  ',': 'COMMA',
  '-': 'COMMA',
  'one of': 'ONEOF',
  '--': 'COMMA',
  and: 'AND',
  or: 'OR',
  '&': 'AND',
  plus: 'AND',
  'along with': 'AND',
  'as well as': 'AND',
  but: 'BUT',
  that: 'THAT',
  which: 'WHICH',
  who: 'WHO',
  to: 'TO',
  'in order to': 'TO',
  'so as to': 'TO',
  not: 'NOT',
  never: 'NEVER',
  "'s": 'POS',
  "'": 'POS',
  there: 'THERE',
  'such as': 'SUCH',
  including: 'SUCH',
  like: 'SUCH',
  by: 'BY',
  'according to': 'ACC',
  called: 'CALLED',
  named: 'CALLED',
  dubbed: 'CALLED',
  'known as': 'CALLED',
  'also known as': 'AKA',
  aka: 'AKA',
  'also tracked as': 'AKA',
  'compared to': 'COMPARED',
  'compared with': 'COMPARED',
  only: 'FOCUS',
  just: 'FOCUS',
  solely: 'FOCUS',
  mostly: 'FOCUS',
  mainly: 'FOCUS',
  primarily: 'FOCUS',
  'comes as': 'COMESAS',
  'come as': 'COMESAS',
  'came as': 'COMESAS',
  'comes after': 'COMESAS',
  'came after': 'COMESAS',
  whether: 'WHETHER',
  if: 'WHETHER',
};
