/**
 * The shapes of the termbase. Data files under `things/` and `words/` hold arrays of these and nothing else.
 * A name list holds forms of either language together: Han forms and Latin forms are told apart by script.
 */

/** ISO 3166-1 alpha-2, or null where a thing has no one country. */
export type Country = string | null;

interface Named {
  /** Lower-case ASCII slug, unique over all things: `apt32`, `us-cisa`. */
  readonly id: string;
  /** The name that Chinese press uses for it when that name is Chinese; null when it writes the Latin name. */
  readonly zh: string | null;
  /** The name that English press uses; null when there is no customary one. */
  readonly en: string | null;
  /** Every other form, either language, abbreviations included. */
  readonly also?: readonly string[];
  /** Those of the forms above (zh, en or also) that mean other things too and count only in a context that supports them. */
  readonly weak?: readonly string[];
  /** English running text puts "the" in front: the FBI, the European Commission. */
  readonly the?: true;
}

export interface Actor extends Named {
  readonly type: 'actor';
  readonly country: Country;
  readonly kind: 'state' | 'crime' | 'ransomware' | 'hacktivist' | 'broker' | 'vendor-for-hire' | 'unknown';
  /** What the alias set rests on: an ATT&CK group id (`G0050`), or a vendor and its report. */
  readonly source: string;
}

export interface Malware extends Named {
  readonly type: 'malware';
  readonly kind:
    | 'ransomware'
    | 'trojan'
    | 'rat'
    | 'stealer'
    | 'banker'
    | 'loader'
    | 'backdoor'
    | 'botnet'
    | 'worm'
    | 'wiper'
    | 'spyware'
    | 'rootkit'
    | 'miner'
    | 'webshell'
    | 'skimmer'
    | 'tool'
    | 'other';
  /** An ATT&CK software id (`S0154`), or a vendor and its report. */
  readonly source: string;
}

export interface Organization extends Named {
  readonly type: 'org';
  readonly country: Country;
  readonly kind:
    | 'company'
    | 'security'
    | 'team'
    | 'agency'
    | 'regulator'
    | 'ministry'
    | 'police'
    | 'court'
    | 'prosecutor'
    | 'military'
    | 'cert'
    | 'media'
    | 'account'
    | 'university'
    | 'research'
    | 'hospital'
    | 'bank'
    | 'exchange'
    | 'association'
    | 'standards'
    | 'international'
    | 'parliament'
    | 'party';
}

export interface Product extends Named {
  readonly type: 'product';
  /** Id of the maker when the maker is in the termbase, else its name, else null. */
  readonly vendor: string | null;
}

export interface Person extends Named {
  readonly type: 'person';
  /** What the person is known as, in one phrase of each language. */
  readonly role: { readonly zh: string; readonly en: string } | null;
}

export interface Place extends Named {
  readonly type: 'place';
  readonly kind: 'country' | 'region' | 'province' | 'state' | 'city' | 'continent' | 'other';
  readonly country: Country;
  /** English adjective of it: Chinese, Russian, Californian. It is matched as a form too. */
  readonly adjective?: string;
}

export interface Law extends Named {
  readonly type: 'law';
  readonly country: Country;
  readonly kind: 'law' | 'regulation' | 'standard' | 'directive' | 'programme' | 'framework' | 'order' | 'treaty';
}

export type Thing = Actor | Malware | Organization | Product | Person | Place | Law;

/** What sort of thing a common noun names: what may stand with it, and which question it answers. */
export type NounKind =
  | 'person'
  | 'group'
  | 'org'
  | 'place'
  | 'device'
  | 'system'
  | 'software'
  | 'malware'
  | 'data'
  | 'record'
  | 'account'
  | 'document'
  | 'money'
  | 'event'
  | 'attack'
  | 'technique'
  | 'vulnerability'
  | 'act'
  | 'law'
  | 'measure'
  | 'time'
  | 'quantity'
  | 'field'
  | 'quality'
  | 'thing';

export interface Noun {
  /** The customary word, then those that read as the same thing (`['用户', '使用者']`). The first is written. */
  readonly zh: readonly string[];
  /** Singular (or the only form), then those that read as the same thing. The first is written. */
  readonly en: readonly string[];
  readonly kind: NounKind;
  /** count: a customer, customers. mass: data, malware. plural: credentials. */
  readonly number: 'count' | 'mass' | 'plural';
  /** Plural of en[0] where it isn't regular: `['phenomena']` aligned with `en`. */
  readonly plural?: string;
  /** Chinese classifier: 名, 家, 条, 起, 个, 款, 种, 台, 份 … Left out for mass nouns. */
  readonly classifier?: string;
  /** Preposition that links its complement in English (access → to, attack → on). Default `of`. */
  readonly preposition?: string;
  /** Other senses exist, and this reading holds only where the context supports it. */
  readonly weak?: true;
}

/**
 * How a verb takes what stands with it, as `../frames` use it. Several may hold.
 * T subject verb object · I no object · F takes a source (从X窃取O, steal O from X) · D takes a recipient or goal (向X提供O, provide O to X)
 * · L takes a place (在X安装O, install O on X) · C takes a clause (称, say that) · Q object then verb phrase (要求X做, require X to do)
 * · R causes (导致X VP, cause X to VP) · V takes a verb phrase (计划VP, plan to VP) · G takes a gerund in English (停止VP, stop VP-ing)
 * · E object as something (将O列为X, list O as X) · M takes a measure (增长35%, rise 35%) · K comparison · N light verb (进行, carry out)
 * · P prepositional object (与X合作, work with X) · S passive by nature (遭, 被盗) · X existential (存在, there is)
 */
export type Valency = string;

export interface Verb {
  readonly zh: readonly string[];
  /** Base form first, then verbs that read as the same act. Phrasal ones as they stand: `break into`. */
  readonly en: readonly string[];
  readonly valency: Valency;
  /** Past and past participle of en[0] when irregular: `['stole', 'stolen']`; one entry when both are the same. Phrasal: `['broke into', 'broken into']`. */
  readonly past?: readonly [string] | readonly [string, string];
  /** The same for further irregular verbs of `en`, keyed by the base form. */
  readonly pasts?: Readonly<Record<string, readonly [string] | readonly [string, string]>>;
  /** Chinese preposition and English one for the P, D, F, E or L complement where not the default (从/from, 向/to, 在/in, 为/as). */
  readonly with?: { readonly zh: string; readonly en: string };
  /** Class of acts that frames are built on. */
  readonly act: Act;
  /** Object that English wants where Chinese has none, or the noun form used after light verbs: `attack`, `investigation`. */
  readonly noun?: string;
}

export type Act =
  | 'say'
  | 'claim'
  | 'deny'
  | 'confirm'
  | 'find'
  | 'research'
  | 'disclose'
  | 'warn'
  | 'advise'
  | 'leak'
  | 'steal'
  | 'sell'
  | 'hack'
  | 'attack'
  | 'exploit'
  | 'target'
  | 'deploy'
  | 'encrypt'
  | 'extort'
  | 'pay'
  | 'refuse'
  | 'disrupt'
  | 'restore'
  | 'affect'
  | 'cause'
  | 'deceive'
  | 'disguise'
  | 'evade'
  | 'execute'
  | 'attribute'
  | 'link'
  | 'name'
  | 'arrest'
  | 'charge'
  | 'plead'
  | 'sentence'
  | 'extradite'
  | 'seize'
  | 'sanction'
  | 'fine'
  | 'sue'
  | 'settle'
  | 'investigate'
  | 'fix'
  | 'protect'
  | 'block'
  | 'notify'
  | 'delay'
  | 'issue'
  | 'effect'
  | 'require'
  | 'ban'
  | 'allow'
  | 'plan'
  | 'hold'
  | 'acquire'
  | 'fund'
  | 'launch'
  | 'cooperate'
  | 'hire'
  | 'dismiss'
  | 'rise'
  | 'fall'
  | 'reach'
  | 'account'
  | 'be'
  | 'have'
  | 'include'
  | 'use'
  | 'provide'
  | 'receive'
  | 'send'
  | 'store'
  | 'access'
  | 'build'
  | 'change'
  | 'move'
  | 'start'
  | 'stop'
  | 'continue'
  | 'try'
  | 'help'
  | 'know'
  | 'think'
  | 'happen'
  | 'other';

/** Adjectives, adverbs and fixed phrases. */
export interface Modifier {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly part: 'adjective' | 'adverb' | 'phrase';
  /** May be left out without changing what is said: 知名, 著名, massive. */
  readonly evaluative?: true;
  /** Adverbs: where English puts it. Default `before` the verb. */
  readonly place?: 'before' | 'after' | 'sentence';
}
