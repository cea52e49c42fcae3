import type { Nominal, Predicate } from '../../../derive/clause/tree.js';
import { verbForms } from '../../../lexicon/english.js';

export interface Agreement {
  readonly plural: boolean;
  readonly person: 1 | 3;
}

/** `base`: behind an auxiliary that another verb has. */
export type Tense = 'past' | 'present' | 'auto' | 'base';

/** Acts that hold rather than happen: told in the present unless a date says otherwise. */
const STATES = new Set([
  'be',
  'have',
  'include',
  'allow',
  'account',
  'link',
  'know',
  'think',
  'store',
  'use',
  'provide',
  'protect',
  'require',
  'affect',
  'exploit-able',
  'plan',
  'target',
]);

/** What things do as often as they run: a tool analyzes traffic, malware steals passwords. */
const HABITS = new Set(
  'steal attack deploy encrypt execute evade disguise deceive exploit send access build help block cause move research find change receive hold link other'.split(
    ' ',
  ),
);
const THINGS = /^(?:software|system|malware|technique|vulnerability|device|quality|field)$/;

/** What a named program or service does of itself; its maker's other acts go by its name too. */
const OF_PROGRAMS = new Set('steal attack deploy encrypt execute evade disguise deceive exploit send access block cause'.split(' '));

/** Programs, flaws and techniques: what they do is true of them as long as they are there. */
export function isThing(nominal: Nominal | null): boolean {
  if (nominal === null) return false;
  if (nominal.node === 'list') return nominal.items.every(isThing);
  const { head } = nominal;
  if (head.type === 'noun') return THINGS.test(head.noun.kind);
  return head.type === 'indicator' || (head.type === 'entity' && /^(?:product|malware)$/.test(head.entity.type));
}

/** The tense of what a subject does where the text leaves it open. */
export function tenseFor(subject: Nominal | null, p: Predicate, tense: Tense): Tense {
  const open = tense === 'auto' && p.voice === 'active' && p.aspects.length === 0 && p.modality === null;
  const named = subject?.node === 'phrase' && subject.head.type === 'entity';
  return open && (named ? OF_PROGRAMS : HABITS).has(p.verb.act) && isThing(subject) ? 'present' : tense;
}

/** 影响 holds; 遭受, 成为 and the like happen. */
const LASTING =
  /^(?:support|contain|cover|depend on|rely on|resemble|mean|involve|specialize in|focus on|enable|consist of|lie in|be committed to|be equipped with|be called|be known as|be)$/;
/** What something is called or tracked as it is called for good. */
const isCalled = ({ verb, voice }: Predicate): boolean => voice === 'passive' && /^(?:call|track)$/.test(verb.en[0] ?? '');

const holds = ({ verb, ...p }: Predicate): boolean =>
  isCalled({ verb, ...p }) ||
  LASTING.test(verb.en[0] ?? '') ||
  (STATES.has(verb.act) &&
    !(verb.act === 'affect' && verb.valency.includes('S')) &&
    !/^(?:become|suffer|undergo|agree|learn|realize|notice)$/.test(verb.en[0] ?? ''));

function be(plural: boolean, past: boolean): string {
  return past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
}

export interface Verbal {
  readonly base: string;
  readonly participle: string;
  readonly gerund: string;
  readonly finite: (plural: boolean, past: boolean) => string;
  readonly copular: boolean;
  /** What stays behind the inflected word. */
  readonly rest: string;
}

export function verbal(p: Predicate): Verbal {
  const forms = verbForms(p.verb);
  const copular = /^be(?: |$)/.test(forms.base);
  const rest = copular ? forms.base.slice(2) : '';
  if (p.voice === 'passive' && !copular) {
    return {
      base: `be ${forms.participle}`,
      participle: `been ${forms.participle}`,
      gerund: `being ${forms.participle}`,
      finite: (plural, past) => `${be(plural, past)} ${forms.participle}`,
      copular: true,
      rest: ` ${forms.participle}`,
    };
  }
  if (copular)
    return {
      base: forms.base,
      participle: forms.participle,
      gerund: forms.gerund,
      finite: (plural, past) => `${be(plural, past)}${rest}`,
      copular,
      rest,
    };
  return {
    base: forms.base,
    participle: forms.participle,
    gerund: forms.gerund,
    finite: (plural, past) => (past ? forms.past : plural ? forms.base : forms.third),
    copular,
    rest: '',
  };
}

const MODALS: Readonly<Record<string, [string, string]>> = {
  can: ['can', 'cannot'],
  may: ['may', 'may not'],
  should: ['should', 'should not'],
  must: ['must', 'need not'],
  will: ['will', 'will not'],
  would: ['would', 'would not'],
  forbidden: ['must not', 'must not'],
};

/** The tense that a predicate sets for those that follow it: what holds goes on in the present, what happened in the past. */
export function tenseOf(p: Predicate): Tense {
  if (p.modality || p.negation === 'not-yet' || p.aspects.some((one) => /^(?:progress|continuing|perfect)$/.test(one))) return 'auto';
  if (p.aspects.some((one) => one === 'done' || one === 'earlier')) return 'past';
  return holds(p) ? 'present' : 'past';
}

/** The verb of a headline: what happened is told in the present, what was done by its participle alone. */
export function headlineVerb(p: Predicate, agreement: Agreement, tense: Tense): string {
  const told = p.aspects.every((one) => /^(?:done|perfect|already|earlier)$/.test(one));
  if (p.modality || p.negation || !told || tense === 'base') return verbEnglish(p, agreement, tense, false);
  const v = verbal(p);
  const undergone = p.voice === 'passive' || (v.copular && p.verb.valency.includes('S'));
  return undergone ? v.rest.trim() || v.participle : v.finite(agreement.plural, false);
}

/** The verb with its auxiliaries, in agreement. */
export function verbEnglish(p: Predicate, agreement: Agreement, tense: Tense, dated: boolean): string {
  const v = verbal(p);
  const { plural } = agreement;
  const not = p.negation !== null;
  const has = (aspect: string) => p.aspects.some((one) => one === aspect);
  if (tense === 'base') return v.base;
  if (p.modality === 'plans') return `${plural ? 'plan' : 'plans'} to ${v.base}`;
  if (p.modality === 'expected') return `${be(plural, false)} expected to ${v.base}`;
  if (p.modality === 'unlikely') return `${be(plural, false)} unlikely to ${v.base}`;
  if (p.modality) {
    // 未能X: it was tried and over.
    if (p.modality === 'can' && not && has('done')) return `failed to ${v.base}`;
    // 可能已被利用: it may have been done.
    if (/^(?:may|should)$/.test(p.modality) && (has('perfect') || has('already') || has('done')))
      return `${p.modality}${not ? ' not' : ''} have ${v.participle}`;
    const [yes, no] = MODALS[p.modality] ?? ['will', 'will not'];
    return `${not ? no : yes} ${v.base}`;
  }
  if (p.negation === 'not-yet') return `${plural ? 'have' : 'has'} not yet ${v.participle}`;
  if (p.negation === 'never') return `${plural ? 'have' : 'has'} never ${v.participle}`;
  const recent = p.adverbs.some((adverb) =>
    /^(?:recently|earlier|previously|last|at the time|at that time|yesterday|initially|originally|at first|afterwards|later|once)/.test(
      adverb.en[0] ?? '',
    ),
  );
  const over = recent || dated || has('done') || has('earlier');
  const past = tense === 'past' || over || (tense === 'auto' && !holds(p));
  const adverb = has('earlier') ? 'previously ' : has('jointly') ? 'jointly ' : has('still') && !not ? 'still ' : '';
  if (not) {
    if (v.copular) return `${be(plural, past)} not${v.rest}`;
    return `${past ? 'did' : plural ? 'do' : 'does'} not ${v.base}`;
  }
  if (has('progress')) return `${be(plural, tense === 'past')} ${v.gerund}`;
  if (has('continuing') && /^(?:exist|remain|belong|have)/.test(v.base)) return `${plural ? 'have' : 'has'} ${v.participle}`;
  if (has('continuing')) return `${plural ? 'have' : 'has'} been ${v.copular ? v.rest.trim() : v.gerund}`.trimEnd();
  if (has('perfect') && !dated) return `${plural ? 'have' : 'has'} ${adverb}${v.participle}`;
  return v.copular ? `${be(plural, past)} ${adverb}${v.rest.trim()}`.trimEnd() : `${adverb}${v.finite(plural, past)}`;
}
