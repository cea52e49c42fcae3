import { fold } from '../text/fold.js';
import { nounPlural, plural, verbForms } from './english.js';
import { type FormIndex, indexForms } from './forms.js';
import type { Modifier, Noun, Verb } from './record.js';
import { chineseFirst, modifiers, nouns, verbs } from './words/index.js';

export type ChineseSense =
  | { readonly part: 'noun'; readonly noun: Noun }
  | { readonly part: 'verb'; readonly verb: Verb }
  | { readonly part: 'modifier'; readonly modifier: Modifier };

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export type EnglishSense =
  | { readonly part: 'noun'; readonly noun: Noun; readonly number: 'singular' | 'plural' }
  /** `word` is the base form of the verb that stands there, one of `verb.en`. */
  | { readonly part: 'verb'; readonly verb: Verb; readonly word: string; readonly forms: readonly VerbForm[] }
  | { readonly part: 'modifier'; readonly modifier: Modifier };

function* chineseEntries(): Generator<[string, ChineseSense]> {
  for (const noun of chineseFirst.nouns) for (const form of noun.zh) yield [fold(form), { part: 'noun', noun }];
  for (const verb of chineseFirst.verbs) for (const form of verb.zh) yield [fold(form), { part: 'verb', verb }];
  for (const modifier of chineseFirst.modifiers) for (const form of modifier.zh) yield [fold(form), { part: 'modifier', modifier }];
}

function* englishNoun(noun: Noun): Generator<[string, EnglishSense]> {
  for (const [i, form] of noun.en.entries()) {
    yield [fold(form), { part: 'noun', noun, number: noun.number === 'plural' ? 'plural' : 'singular' }];
    if (noun.number !== 'count') continue;
    yield [fold(i === 0 ? nounPlural(noun) : plural(form)), { part: 'noun', noun, number: 'plural' }];
  }
}

function* englishVerb(verb: Verb): Generator<[string, EnglishSense]> {
  for (const word of verb.en) {
    const byForm = new Map<string, VerbForm[]>();
    const forms = verbForms(verb, word);
    for (const name of ['base', 'third', 'past', 'participle', 'gerund'] as const) {
      const form = fold(forms[name]);
      byForm.set(form, [...(byForm.get(form) ?? []), name]);
    }
    for (const [form, names] of byForm) yield [form, { part: 'verb', verb, word, forms: names }];
  }
}

function* englishEntries(): Generator<[string, EnglishSense]> {
  for (const noun of nouns) yield* englishNoun(noun);
  for (const verb of verbs) yield* englishVerb(verb);
  for (const modifier of modifiers) for (const form of modifier.en) yield [fold(form), { part: 'modifier', modifier }];
}

let chinese: FormIndex<ChineseSense> | null = null;
let english: FormIndex<EnglishSense> | null = null;

/** Chinese nouns, verbs and modifiers by folded form; built at the first call. */
export function chineseWords(): FormIndex<ChineseSense> {
  chinese ??= indexForms(chineseEntries());
  return chinese;
}

/** English nouns, verbs and modifiers by folded form, inflected ones included; built at the first call. */
export function englishWords(): FormIndex<EnglishSense> {
  english ??= indexForms(englishEntries());
  return english;
}
