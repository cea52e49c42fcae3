import type { Modifier, Noun, Verb } from '../../lexicon/record.js';
import type { DateMention, Entity, Figure, Indicator, Span } from '../../model/index.js';

/**
 * What a sentence says, free of its language. Both readers (`zh/`, `en/`) build these trees and both realizers (`write/phrase/`) word them,
 * so that the Chinese and the English sentence come of one tree. Spans count into the document's text: they are the evidence.
 * A reader builds a tree only of words it knows; what it can't read it refuses, with a reason, or drops where dropping is safe.
 */

/** A name, noun, figure … that a phrase is built on. */
export type Head =
  | { readonly type: 'noun'; readonly noun: Noun }
  /** `surface` is the form in the text; the realizer takes the customary name of its language. */
  | { readonly type: 'entity'; readonly entity: Entity; readonly surface: string }
  | { readonly type: 'date'; readonly date: DateMention }
  /** A figure on its own: 35% ; 1.1亿美元. A figure that counts a noun stands in `Phrase.figure`. */
  | { readonly type: 'figure'; readonly figure: Figure }
  | { readonly type: 'indicator'; readonly indicator: Indicator }
  /** A verb used as a noun: 攻击 the attack, 泄露 the leak. */
  | { readonly type: 'act'; readonly verb: Verb }
  /** 该公司 / the company: a noun that points back is an ordinary noun with `determiner: 'this'`. Bare ones: 其 it, 他们 they, 自己. */
  | {
      readonly type: 'pronoun';
      /** we: who speaks, so only inside what somebody is said to say. */
      readonly pronoun: 'it' | 'they' | 'he' | 'she' | 'self' | 'who' | 'this' | 'we';
      readonly antecedent: Nominal | null;
    }
  /** Latin or coded text that stands the same in both languages: product names unknown to the termbase, file names, versions. */
  | { readonly type: 'verbatim'; readonly text: string }
  /** A work's title: 《…》 or a quoted title, rendered only in its own language. */
  | { readonly type: 'title'; readonly text: string; readonly lang: string };

export type Determiner =
  | 'this'
  | 'these'
  | 'each'
  /** 各种, 各类: all sorts of. Only the Chinese reader sets it. */
  | 'various'
  | 'all'
  | 'nearly-all'
  | 'some'
  | 'several'
  | 'many'
  | 'most'
  | 'other'
  | 'another'
  | 'both'
  | 'any'
  | 'no'
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'a'
  | 'the';

/** Relation of a complement to its head, named by the English preposition; Chinese follows from it and from the head. */
export interface Complement {
  /** `on` attack on X · `in` flaw in X · `to` access to X · `from` · `against` · `of` · `for` · `with` · `between` · `by` · `about` … */
  readonly relation: string;
  readonly nominal: Nominal;
}

/** A modifier with a verb in it (NP4): 被盗的数据, data stolen from X. `gap` says which role the head plays in the predicate. */
export interface Relative {
  readonly predicate: Predicate;
  readonly gap: 'subject' | 'object';
  /** The noun's infinitive: a plan to buy X; the head acts in nothing. */
  readonly infinitive?: true;
  /** The noun's gerund: signs of running X; the head acts in nothing. Only the Chinese reader sets it. */
  readonly gerund?: true;
  /** Nothing is missing in it, its subject stands beside it: evidence that S, a country where S. Only the English reader sets it. */
  readonly content?: true;
  /** Behind a comma: it tells more of the head and doesn't pick it out, so that it may be left out. */
  readonly aside?: true;
  /** Who acts, where the gap is the object: 厂商披露的漏洞. */
  readonly subject: Nominal | null;
}

export interface Phrase extends Span {
  readonly node: 'phrase';
  readonly head: Head;
  readonly determiner: Determiner | null;
  /** Counts the head: 35名嫌疑人, more than 110 million customers. Bound and value are the figure's. */
  readonly figure: Figure | null;
  /** As far as the text says; null in Chinese without a figure. */
  readonly number: 'singular' | 'plural' | null;
  readonly adjectives: readonly Modifier[];
  /** Nouns or names in front of the head without 的: 美国 电信 巨头, customer account data; outermost first. */
  readonly compounds: readonly Phrase[];
  /** AT&T的客户, AT&T's customers. */
  readonly possessor: Nominal | null;
  readonly complements: readonly Complement[];
  readonly relatives: readonly Relative[];
  /** The name that a description introduces or the description behind a name: 电信巨头AT&T; Wiz, a security firm. Here: the description. */
  readonly description: Phrase | null;
  /** Other names in brackets after it, as they stand: 美国电话电报公司（AT&T）; 又名 …. */
  readonly aliases: readonly string[];
  /** In brackets behind it: the same amount in another currency, a flaw's number and score. Only the Chinese reader sets it. */
  readonly beside?: readonly Head[];
  /** One of the X: X之一. */
  readonly oneOf?: true;
  /** only 35% of …: said of the whole phrase. */
  readonly focus?: Modifier;
}

export interface Coordination extends Span {
  readonly node: 'list';
  readonly items: readonly Nominal[];
  readonly conjunction: 'and' | 'or';
  /** 等, such as, and others: the list is open. */
  readonly open: boolean;
  /** Joined by along with: the verb goes with the first of them. Only the English reader sets it. */
  readonly loose?: true;
  /** 等17个国家; sectors including …: the kind that the items are examples of. */
  readonly kind: Phrase | null;
}

export type Nominal = Phrase | Coordination;

export type Modality = 'can' | 'may' | 'should' | 'must' | 'will' | 'would' | 'plans' | 'expected' | 'forbidden' | 'unlikely';

export type Aspect = 'done' | 'progress' | 'perfect' | 'earlier' | 'continuing' | 'first-time' | 'again' | 'still' | 'already' | 'jointly';

export type Role =
  | 'time'
  | 'since'
  | 'until'
  | 'by-time'
  | 'duration'
  | 'place'
  | 'source'
  | 'goal'
  | 'means'
  | 'purpose'
  | 'cause'
  | 'result'
  | 'target'
  | 'topic'
  | 'company'
  | 'basis'
  | 'as'
  | 'measure'
  /** Twice, three times: the figure counts the act. */
  | 'frequency'
  /** …, including A and B: examples of the object. */
  | 'including'
  | 'scope'
  /** A phrase of the sentence that no realizer has words for (in nature, at random); it is there to be left out where that is safe. */
  | 'unsaid'
  /** What a figure is held against: compared to £4,600 for men; to the year before. */
  | 'compared';

export interface Adjunct extends Span {
  readonly role: Role;
  /** What fills it: a phrase, or a predicate (means 通过VP, purpose 以VP). */
  readonly nominal: Nominal | null;
  readonly predicate: Predicate | null;
  /** A whole clause fills it: 在X发布Y后, after X released Y. Only the Chinese reader sets it; without it the other two are as ever. */
  readonly clause?: Clause;
  /** English preposition where the role leaves it open (on, in, through, via …). */
  readonly preposition: string | null;
}

export interface Predicate extends Span {
  readonly verb: Verb;
  /** Passive: the clause's subject undergoes the act; `agent` does it. */
  readonly voice: 'active' | 'passive';
  readonly agent: Nominal | null;
  readonly negation: 'not' | 'not-yet' | 'never' | null;
  readonly modality: Modality | null;
  readonly aspects: readonly Aspect[];
  readonly object: Nominal | null;
  /** The recipient of D, the second of E (as X), the complement of P. */
  readonly second: Nominal | null;
  /** Verb phrase that completes it (V, Q, R, G): 计划VP, 要求O VP, 导致O VP. */
  readonly predicate: Predicate | null;
  /** Clause that completes it (C): 称CL. */
  readonly clause: Clause | null;
  readonly adjuncts: readonly Adjunct[];
  readonly adverbs: readonly Modifier[];
  /** What `be` says of the subject: the flaw is critical. Only the English reader sets it so far; a realizer that has no words for it refuses. */
  readonly quality?: readonly Modifier[];
  /** Verb phrases coordinated with this one where only one has a place: to steal X and run Y. */
  readonly along?: readonly Predicate[];
}

export interface Clause extends Span {
  readonly node: 'clause';
  /** null: understood from before; `inherited` then holds it where it is clear. */
  readonly subject: Nominal | null;
  readonly inherited: Nominal | null;
  /** One or more verb phrases on the subject, in order. */
  readonly predicates: readonly Predicate[];
  /** Adjuncts that hold for the whole clause, time first of all. */
  readonly adjuncts: readonly Adjunct[];
  /** 据S报道 / according to S: who says it, with the verb of saying. */
  readonly attribution: Attribution | null;
  /** How much its reading had to bend: nouns that are mostly verbs, far-fetched attachments; 0 is none. Only the Chinese reader tells. */
  readonly strain?: number;
  /** How it hangs on the clause before: but, while, because … */
  readonly link: 'and' | 'but' | 'while' | 'because' | 'so' | 'if' | 'although' | 'after' | 'before' | 'when' | 'as' | null;
}

export interface Attribution extends Span {
  readonly by: Nominal | null;
  readonly verb: Verb | null;
  /** suspected where only hearsay is given: 据传, reportedly. */
  readonly stance: 'stated' | 'claimed' | 'suspected';
  readonly date: DateMention | null;
}

/** A sentence as read: its clauses in order, and what was refused or dropped. */
export interface ReadSentence extends Span {
  readonly clauses: readonly Clause[];
  readonly refused: readonly Refusal[];
  /** Noun phrases that stand by themselves, as headlines and headings have them. Only the Chinese reader tells. */
  readonly phrases?: readonly Nominal[];
  /** Parts left out because they may be: spans with the reason. */
  readonly dropped: readonly (Span & { readonly reason: string })[];
}

export interface Refusal extends Span {
  /** unknown-word, unknown-verb, two-antecedents, no-verb, quotation, nesting, garden-path … */
  readonly reason: string;
  /** The word or construction that stood in the way: by frequency these are the next words to learn. */
  readonly at: string;
}

/** Fills in what a phrase mostly has none of. */
export function phrase(head: Head, span: Span, more: Partial<Phrase> = {}): Phrase {
  return {
    node: 'phrase',
    determiner: null,
    figure: null,
    number: null,
    adjectives: [],
    compounds: [],
    possessor: null,
    complements: [],
    relatives: [],
    description: null,
    aliases: [],
    ...more,
    head,
    start: span.start,
    end: span.end,
  };
}

/** Fills in what a predicate mostly has none of. */
export function predicate(verb: Verb, span: Span, more: Partial<Predicate> = {}): Predicate {
  return {
    voice: 'active',
    agent: null,
    negation: null,
    modality: null,
    aspects: [],
    object: null,
    second: null,
    predicate: null,
    clause: null,
    adjuncts: [],
    adverbs: [],
    ...more,
    verb,
    start: span.start,
    end: span.end,
  };
}

/** From the start of one to the end of another. */
export function spanning(left: Span, right: Span): Span {
  return { start: left.start, end: right.end };
}

export function isPhrase(nominal: Nominal | undefined): nominal is Phrase {
  return nominal?.node === 'phrase';
}
