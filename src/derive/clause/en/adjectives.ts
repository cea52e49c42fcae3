import type { Modifier } from '../../../lexicon/record.js';
import { with_ } from './nominals.js';
import { type Binary, isPhrase, lift, type Made, rule, spanning, type Unary, type Value } from './value.js';

/** Adjectives that share a noun as one: large and small firms. Unknown ones leave the whole without Chinese. */
const merged =
  (sign: string, word: string) =>
  (l: Value, r: Value): Made => {
    const zh = (value: Value) =>
      value.modifiers?.every((one) => one.zh.length > 0) ? value.modifiers.map((one) => one.zh[0]).join('') : '';
    const en = (value: Value) => value.modifiers?.map((one) => one.en[0] ?? '').join(' ') ?? '';
    if (!l.modifiers || !r.modifiers) return null;
    const [a, b] = [zh(l), zh(r)];
    const modifier: Modifier = {
      zh: a === '' || b === '' ? [] : [`${a.replace(/的$/, '')}${sign}${b}`],
      en: [`${en(l)} ${word} ${en(r)}`.replace(/ ,/g, ',')],
      part: 'adjective',
    };
    return { modifiers: [modifier] };
  };

const bothKnown = (l: Value, r: Value): boolean => l.modifiers !== undefined && r.modifiers !== undefined;

export const adjectiveBinary: readonly Binary[] = [
  rule('adjectives-and', 'A', 'AND', 'AA', 0, (l) => (l.modifiers ? { modifiers: l.modifiers } : null)),
  rule('adjectives-or', 'A', 'OR', 'AO', 0, (l) => (l.modifiers ? { modifiers: l.modifiers } : null)),
  rule('adjectives-comma', 'A', 'COMMA', 'AC', 0, (l) => (l.modifiers ? { modifiers: l.modifiers } : null)),
  rule('adjectives', 'AA', 'A', 'AX', -0.05, merged('和', 'and')),
  rule('adjectives-alternative', 'AO', 'A', 'AX', -0.05, merged('或', 'or')),
  rule('adjectives-row', 'AC', 'AX', 'AX', -0.05, merged('、', ',')),
  // critical, remotely exploitable: no and between them
  rule('adjectives-plain', 'AC', 'A', 'AX', -0.2, (l, r) =>
    bothKnown(l, r) ? { modifiers: [...(l.modifiers ?? []), ...(r.modifiers ?? [])] } : null,
  ),
  rule('adjective-comma-noun', 'AC', 'NB', 'NB', -0.35, (l, r) =>
    isPhrase(r.nominal) &&
    l.modifiers &&
    r.nominal.head.type === 'noun' &&
    (r.nominal.adjectives.length + r.nominal.compounds.length + r.nominal.relatives.length > 0 || / /.test(r.nominal.head.noun.en[0] ?? ''))
      ? with_(r.nominal, spanning(l, r), { adjectives: [...l.modifiers, ...r.nominal.adjectives] })
      : null,
  ),
  // mobile and web apps: the noun is an adjective here
  rule('adjective-and-noun', 'AA', 'AN', 'AX', -0.2, merged('和', 'and')),
  rule('noun-and-adjective', 'ANA', 'A', 'AX', -0.2, merged('和', 'and')),
  rule('noun-and', 'AN', 'AND', 'ANA', 0, (l) => (l.modifiers ? { modifiers: l.modifiers } : null)),
  rule('adjectives-noun', 'AX', 'NB', 'NB', 0, (l, r) =>
    isPhrase(r.nominal) &&
    l.modifiers &&
    r.nominal.head.type !== 'figure' &&
    r.nominal.complements.length + r.nominal.relatives.length === 0
      ? with_(r.nominal, spanning(l, r), { adjectives: [...l.modifiers, ...r.nominal.adjectives] })
      : null,
  ),
  // mobile and web apps, where web apps is one word
  rule('adjective-and-compound', 'AA', 'NB', 'NB', -0.4, (l, r) => {
    const zh = l.modifiers?.at(-1)?.zh[0];
    if (!zh || !isPhrase(r.nominal) || r.nominal.head.type !== 'noun' || !/ /.test(r.nominal.head.noun.en[0] ?? '')) return null;
    return with_(r.nominal, spanning(l, r), { adjectives: [{ zh: [`${zh}和`], en: [], part: 'adjective' }, ...r.nominal.adjectives] });
  }),
  // attacker-controlled, phone-cracking, newly-found
  rule('hyphen', 'NB', 'HY', 'NBH', 0, (l) => (isPhrase(l.nominal) ? { nominal: l.nominal } : null)),
  rule('hyphen-passive', 'NBH', 'V.pas', 'RELA', 0.1, (l, r) => {
    const p = r.predicates?.[0];
    return p && l.nominal && !p.object && !p.second ? { predicates: [{ ...p, agent: l.nominal, ...spanning(l, r) }] } : null;
  }),
  rule('hyphen-gerund', 'NBH', 'V.ger', 'RELA', 0.1, (l, r) => {
    const p = r.predicates?.[0];
    return p && l.nominal && !p.object && /T/.test(p.verb.valency)
      ? { predicates: [{ ...p, object: l.nominal, ...spanning(l, r) }] }
      : null;
  }),
  rule('hyphen-adverb', 'ADV', 'HY', 'ADV', 0, (l) => (l.modifiers ? { modifiers: l.modifiers } : null)),
  rule('hyphen-adjective', 'A', 'HY', 'A', -0.1, (l) => (l.modifiers ? { modifiers: l.modifiers } : null)),
  rule('hyphen-idle', 'IDLE', 'HY', 'IDLE', 0, () => ({})),
  // newly discovered vulnerability: adverb before a participle before a noun
  rule('adverb-participle', 'ADV', 'PART', 'PART', -0.05, (l, r) => {
    const p = r.predicates?.[0];
    return p && l.modifiers ? { predicates: [{ ...p, adverbs: [...l.modifiers, ...p.adverbs] }] } : null;
  }),
  rule('idle-participle', 'IDLE', 'PART', 'PART', -0.05, (_l, r) => (r.predicates ? { predicates: r.predicates } : null)),
];

export const adjectiveUnary: readonly Unary[] = [
  lift('noun-as-adjective', 'N', 'AN', -0.1, ({ nominal }) => {
    if (!isPhrase(nominal) || nominal.head.type !== 'noun' || nominal.number === 'plural') return null;
    const { zh, en } = nominal.head.noun;
    return { modifiers: [{ zh: zh.slice(0, 1), en: en.slice(0, 1), part: 'adjective' }] };
  }),
];
