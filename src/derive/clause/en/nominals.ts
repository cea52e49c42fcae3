import type { Modifier } from '../../../lexicon/record.js';
import { type Phrase, predicate } from '../tree.js';
import { complementBinary, replaceLast } from './complements.js';
import { determiners } from './determiners.js';
import { hasTail, listBinary } from './lists.js';
import { BASED_ON, focus, hedge, languages, suffixes } from './records.js';
import { fitted, newsOf } from './senses.js';
import { type Binary, isPhrase, lastPhrase, lift, type Made, rule, spanning, type Unary, type Value } from './value.js';
export const with_ = (head: Phrase, span: { start: number; end: number }, more: Partial<Phrase>): { nominal: Phrase } => ({
  nominal: { ...head, ...more, start: span.start, end: span.end },
});

const bare = (p: Phrase): boolean => p.complements.length === 0 && p.relatives.length === 0 && !p.determiner && !p.figure && !p.possessor;

/** Noun or name in front of a noun: customer data, Windows server. */
function compound(l: Value, r: Value): Made {
  if (!isPhrase(l.nominal) || !isPhrase(r.nominal) || !bare(l.nominal) || r.nominal.description) return null;
  const [a, b] = [l.nominal.head, r.nominal.head];
  // ad rendering capabilities: an act in a row of nouns may be a participle as well
  if (b.type !== 'noun' || a.type === 'act') return null;
  if (a.type === 'noun' && l.nominal.number === 'plural' && a.noun.number === 'count') return null;
  return with_(r.nominal, spanning(l, r), { compounds: [l.nominal, ...r.nominal.compounds], head: named(b, a) });
}

/** module name: a thing's name is no person's. */
const named = (head: Phrase['head'], before: Phrase['head']): Phrase['head'] =>
  head.type === 'noun' && head.noun.zh[0] === '姓名' && !(before.type === 'noun' && before.noun.kind === 'person')
    ? { type: 'noun', noun: { ...head.noun, zh: ['名称'] } }
    : head;

const isName = (p: Phrase): boolean => /^(?:entity|verbatim|indicator)$/.test(p.head.type);
export const DESCRIBES = /person|group|org|malware|software|device|system|vulnerability|document|law|place/;

/** Noun in front of the name it describes: security firm Wiz, spokesperson Andrea Huguely. */
function describe(l: Value, r: Value): Made {
  if (!isPhrase(l.nominal) || !isPhrase(r.nominal) || !isName(r.nominal) || r.nominal.description || r.nominal.compounds.length > 0)
    return null;
  if (l.nominal.head.type !== 'noun' || !DESCRIBES.test(l.nominal.head.noun.kind) || l.nominal.number === 'plural') return null;
  return with_(r.nominal, spanning(l, r), { description: l.nominal });
}

/** Two names in a row: the maker before the product. */
function nameBeforeName(l: Value, r: Value): Made {
  if (!isPhrase(l.nominal) || !isPhrase(r.nominal) || !isName(r.nominal) || r.nominal.description) return null;
  const [a, b] = [l.nominal.head, r.nominal.head];
  if (a.type !== 'entity' || !/org|place|product/.test(a.entity.type)) return null;
  if (b.type === 'entity' && /org|place|actor/.test(b.entity.type)) return null;
  return with_(r.nominal, spanning(l, r), { compounds: [l.nominal, ...r.nominal.compounds] });
}

const fitting = (modifiers: readonly Modifier[], { head }: Phrase): readonly Modifier[] =>
  head.type === 'noun' ? modifiers.map((one) => fitted(one, head.noun.kind)) : modifiers;

function adjective(l: Value, r: Value): Made {
  return isPhrase(r.nominal) && l.modifiers && r.nominal.head.type !== 'figure' && bare(r.nominal)
    ? with_(r.nominal, spanning(l, r), { adjectives: [...fitting(l.modifiers, r.nominal), ...r.nominal.adjectives] })
    : null;
}

function determined(l: Value, r: Value): Made {
  const determiner = determiners[l.token?.word ?? ''];
  if (!isPhrase(r.nominal) || !determiner || r.nominal.determiner || r.nominal.possessor) return null;
  const plural = r.nominal.number === 'plural';
  if (/^(?:a|another|each)$/.test(determiner) && plural && !r.nominal.figure) return null;
  if (/^(?:these|several|many|both)$/.test(determiner) && !plural) return null;
  if (/^(?:a|this|these)$/.test(determiner) && /^(?:entity|verbatim)$/.test(r.nominal.head.type)) return null;
  // some 2,500 people: about as many
  if (l.token?.word === 'some' && r.nominal.figure)
    return r.nominal.focus ? null : with_(r.nominal, spanning(l, r), { focus: hedge('约', 'some') });
  const alone = determiner === 'the' && !plural && bare(r.nominal) && r.nominal.compounds.length + r.nominal.adjectives.length === 0;
  const noun = alone && r.nominal.head.type === 'noun' ? newsOf(r.nominal.head.noun) : null;
  return with_(r.nominal, spanning(l, r), { determiner, ...(noun ? { head: { type: 'noun', noun } } : {}) });
}

function counted(l: Value, r: Value): Made {
  if (!isPhrase(l.nominal) || l.nominal.head.type !== 'figure' || !isPhrase(r.nominal) || r.nominal.figure) return null;
  if (r.nominal.head.type !== 'noun' && r.nominal.head.type !== 'act') return null;
  const { figure } = l.nominal.head;
  const one = figure.value === 1 && figure.max === undefined;
  if (!one && r.nominal.number === 'singular' && r.nominal.head.type === 'noun' && r.nominal.head.noun.number === 'count') return null;
  return with_(r.nominal, spanning(l, r), { figure, number: one ? 'singular' : 'plural' });
}

export function owned(l: Value, r: Value): Made {
  return isPhrase(r.nominal) && l.nominal && !r.nominal.possessor && !r.nominal.determiner
    ? with_(r.nominal, spanning(l, r), { possessor: l.nominal })
    : null;
}

function share(l: Value, r: Value): Made {
  if (!isPhrase(l.nominal) || !/^(?:of|in)$/.test(r.preposition ?? '') || !r.adjunct?.nominal) return null;
  const whole = r.adjunct.nominal;
  if (l.nominal.head.type !== 'figure') return null;
  if (/percent|ratio/.test(l.nominal.head.figure.kind) && isPhrase(whole) && !whole.possessor)
    return with_(whole, spanning(l, r), {
      possessor: l.nominal,
      determiner: whole.determiner === 'the' || whole.determiner === 'all' ? null : whole.determiner,
    });
  // 2 TB of data, $5 million in damages
  if (l.nominal.head.figure.kind === 'data-size' || l.nominal.head.figure.kind === 'money')
    return isPhrase(whole) && whole.head.type === 'noun' && !whole.determiner
      ? with_(whole, spanning(l, r), { compounds: [l.nominal, ...whole.compounds] })
      : null;
  return r.preposition === 'of' ? with_(l.nominal, spanning(l, r), { complements: [{ relation: 'of', nominal: whole }] }) : null;
}

export const nominalBinary: readonly Binary[] = [
  rule('compound', 'NB', 'NB', 'NB', -0.05, compound),
  rule('description', 'NB', 'NB', 'NB', 0.05, describe),
  rule('name-before-name', 'NB', 'NB', 'NB', -0.2, nameBeforeName),
  rule('figure-compound', 'FIG', 'NB', 'NB', -0.1, (l, r) => {
    if (!isPhrase(r.nominal) || !isPhrase(l.nominal) || r.nominal.head.type !== 'noun' || r.nominal.head.noun.kind === 'time') return null;
    return with_(r.nominal, spanning(l, r), { compounds: [l.nominal, ...r.nominal.compounds] });
  }),
  rule('duration-compound', 'DUR', 'NB', 'NB', -0.1, (l, r) =>
    isPhrase(r.nominal) && isPhrase(l.nominal) && r.nominal.head.type === 'noun' && !r.nominal.possessor
      ? with_(r.nominal, spanning(l, r), { possessor: l.nominal })
      : null,
  ),
  rule('duration-determined', 'DET', 'DUR', 'DUR', -0.1, (l, r) =>
    /^(?:the|these|those|that)$/.test(l.token?.word ?? '') && r.nominal ? { nominal: r.nominal } : null,
  ),
  rule('duration-just', 'FOCUS', 'DUR', 'DUR', -0.1, (l, r) =>
    isPhrase(r.nominal) && /^(?:just|only)$/.test(l.token?.word ?? '')
      ? with_(r.nominal, spanning(l, r), { focus: hedge(l.token?.word === 'just' ? '短短' : '仅', l.token?.word ?? '') })
      : null,
  ),
  rule('suffixed', 'NB', 'SUFFIX', 'RELA', 0, (l, r) => {
    const suffix = suffixes[r.token?.word ?? ''];
    if (!isPhrase(l.nominal) || !suffix || r.token?.word === '-speaking') return null;
    const span = spanning(l, r);
    const place = l.nominal.head.type === 'entity' && l.nominal.head.entity.type === 'place';
    const verb = r.token?.word === '-based' && !place ? BASED_ON : suffix.verb;
    return {
      predicates: [predicate(verb, span, suffix.voice === 'active' ? { object: l.nominal } : { voice: 'passive', agent: l.nominal })],
    };
  }),
  // Spanish-speaking: the language, not the country
  rule('speaking', 'NB', 'SUFFIX', 'A', 0.1, (l, r) => {
    const name = isPhrase(l.nominal) && l.nominal.head.type === 'entity' ? l.nominal.head.surface.toLowerCase() : '';
    const zh = languages[name];
    return zh && r.token?.word === '-speaking' ? { modifiers: [{ zh: [`讲${zh}的`], en: [`${name}-speaking`], part: 'adjective' }] } : null;
  }),
  rule('suffixed-noun', 'RELA', 'NB', 'NB', 0.1, (l, r) => {
    const p = l.predicates?.[0];
    if (!p || !isPhrase(r.nominal) || r.nominal.relatives.length > 0) return null;
    return with_(r.nominal, spanning(l, r), {
      relatives: [
        p.voice === 'active'
          ? { predicate: p, gap: 'subject', subject: null }
          : { predicate: { ...p, voice: 'active', agent: null }, gap: 'object', subject: p.agent },
      ],
    });
  }),
  rule('one-of', 'ONEOF', 'NP', 'NP', 0.2, (l, r) =>
    isPhrase(r.nominal) && r.nominal.number === 'plural'
      ? with_(r.nominal, spanning(l, r), { oneOf: true, number: 'singular', determiner: r.nominal.determiner === 'these' ? 'these' : null })
      : null,
  ),
  rule('aside', 'NP', 'ASIDE', 'NP', 0.1, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('focus', 'FOCUS', 'NP', 'NP', 0.1, (l, r) => {
    const word = l.token?.word ?? '';
    const zh = focus[word];
    return zh && isPhrase(r.nominal) && !r.nominal.focus && r.nominal.head.type !== 'pronoun'
      ? with_(r.nominal, spanning(l, r), { focus: hedge(zh, word) })
      : null;
  }),
  rule('for-gerund', 'NP', 'PM', 'NP', 0, (l, r) => {
    const head = l.nominal && lastPhrase(l.nominal);
    const inner = r.adjunct?.predicate;
    if (
      !l.nominal ||
      !head ||
      !inner ||
      r.preposition !== 'for' ||
      head.head.type !== 'noun' ||
      head.relatives.length + head.complements.length > 0
    )
      return null;
    if (/^(?:person|org|group|place|money|act|event)$/.test(head.head.noun.kind)) return null;
    return {
      nominal: replaceLast(l.nominal, {
        ...head,
        relatives: [{ predicate: inner, gap: 'subject', subject: null, infinitive: true }],
        end: r.end,
      }),
    };
  }),
  // a history of targeting X, the practice of selling Y
  rule('of-gerund', 'NP', 'PG', 'NP', 0.1, (l, r) => {
    const head = l.nominal && lastPhrase(l.nominal);
    const inner = r.predicates?.[0];
    if (!l.nominal || !head || !inner || r.preposition !== 'of' || head.head.type !== 'noun') return null;
    if (
      head.relatives.length + head.complements.length > 0 ||
      /^(?:person|org|group|place|device|software|malware)$/.test(head.head.noun.kind)
    )
      return null;
    return {
      nominal: replaceLast(l.nominal, {
        ...head,
        relatives: [{ predicate: inner, gap: 'subject', subject: null, infinitive: true }],
        end: r.end,
      }),
    };
  }),
  rule('both', 'BOTH', 'NP', 'NP', 0.1, (_l, r) =>
    r.nominal?.node === 'list' && r.nominal.items.length === 2 ? { nominal: r.nominal } : null,
  ),
  rule('adjective', 'A', 'NB', 'NB', 0, adjective),
  rule('adverb-adjective', 'ADV', 'A', 'A', -0.1, (l, r) =>
    l.modifiers && r.modifiers ? { modifiers: [...l.modifiers, ...r.modifiers] } : null,
  ),
  rule('idle-adjective', 'IDLE', 'A', 'A', -0.1, (_l, r) => (r.modifiers ? { modifiers: r.modifiers } : null)),
  rule('determined', 'DET', 'NBP', 'NP', 0.05, determined),
  rule('counted', 'NUM', 'NBP', 'NBN', 0, counted),
  rule('determined-count', 'DET', 'NBN', 'NP', 0.05, determined),
  rule('owned', 'POSS', 'NBP', 'NP', 0.05, owned),
  rule('owned-count', 'POSS', 'NBN', 'NP', 0.05, owned),
  rule('genitive', 'NP', 'POS', 'GEN', 0, (l) => (l.nominal && !hasTail(l.nominal) ? { nominal: l.nominal } : null)),
  rule('genitive-long', 'NP', 'POS', 'GEN', -0.5, (l) => (l.nominal && hasTail(l.nominal) ? { nominal: l.nominal } : null)),
  rule('genitive-noun', 'GEN', 'NBP', 'NP', 0.1, owned),
  rule('genitive-count', 'GEN', 'NBN', 'NP', 0.1, owned),
  ...complementBinary,
  rule('figure-for', 'FIG', 'PP', 'NP', 0, (l, r) =>
    isPhrase(l.nominal) && r.preposition === 'for' && r.adjunct?.nominal
      ? with_(l.nominal, spanning(l, r), { complements: [{ relation: 'for', nominal: r.adjunct.nominal }] })
      : null,
  ),
  // £6,100 per incident
  rule('per', 'PER', 'NB', 'PERN', 0, (_l, r) => (isPhrase(r.nominal) ? { nominal: r.nominal } : null)),
  rule('figure-per', 'FIG', 'PERN', 'FIG', 0.1, (l, r) =>
    isPhrase(l.nominal) && r.nominal ? with_(l.nominal, spanning(l, r), { complements: [{ relation: 'per', nominal: r.nominal }] }) : null,
  ),
  rule('share', 'FIG', 'PP', 'NP', 0.2, share),
  rule('share-of-number', 'NUM', 'PP', 'NP', 0.1, share),
  ...listBinary,
];

export const keep = (name: string, from: string, result: string, weight: number, test: (value: Value) => boolean = () => true): Unary =>
  lift(name, from, result, weight, (value) => (test(value) ? value : null));

const isHead = ({ nominal }: Value): Phrase | null => (isPhrase(nominal) ? nominal : null);

export const nominalUnary: readonly Unary[] = [
  keep('noun', 'N', 'NB', 0),
  keep('name', 'NAME', 'NB', 0),
  keep('name-alone', 'NAME', 'NAMEP', 0),
  keep('place', 'PLACE', 'NB', 0),
  keep('noun-phrase', 'NB', 'NBP', 0),
  keep('bare', 'NB', 'NP', 0, (v) => {
    const p = isHead(v);
    if (p?.head.type === 'act' && !p.possessor) return false;
    return p !== null && !(p.head.type === 'noun' && p.head.noun.number === 'count' && p.number === 'singular' && !p.possessor);
  }),
  // Headlines and titles of persons leave the article out.
  keep('bare-singular', 'NB', 'NP', -0.45, (v) => {
    const p = isHead(v);
    return p !== null && p.head.type === 'noun' && p.head.noun.number === 'count' && p.number === 'singular';
  }),
  keep('counted', 'NBN', 'NP', 0.05),
  keep('measure', 'FIG', 'NP', -0.2),
  keep('duration', 'DUR', 'NP', -0.5),
  keep('number', 'NUM', 'NP', -0.6),
  keep('apposed-end', 'NPX', 'NP', -0.25),
];
