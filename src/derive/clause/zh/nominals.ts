import { paperClassifiers } from '../../../extract/number/units.js';
import type { Modifier } from '../../../lexicon/record.js';
import type { Figure } from '../../../model/index.js';
import type { BinaryRule, UnaryRule } from '../grammar.js';
import { type Complement, type Phrase, phrase } from '../tree.js';
import { with_ } from './compounds.js';
import { determinerOf } from './determiners.js';
import { lift, type Made, rule } from './rule.js';
import { type Attribute, isPhrase, spanning, type Value } from './value.js';

/** In front of a description and its name an adjective says something of the description. */
function adjective(head: Phrase, modifier: Modifier): Partial<Phrase> {
  const { description } = head;
  return description
    ? { description: { ...description, adjectives: [modifier, ...description.adjectives] } }
    : { adjectives: [modifier, ...head.adjectives] };
}

/** What 的 hangs on a head. Two possessors never stack on one head. */
export function attribute(head: Phrase, attribute: Attribute, span: { start: number; end: number }): Phrase | null {
  const base = { ...head, start: span.start, end: span.end };
  switch (attribute.type) {
    case 'possessor': {
      if (head.possessor) return null;
      // 重大漏洞的细节 is details of a flaw; the realizer chooses between 's and of.
      return { ...base, possessor: attribute.nominal };
    }
    case 'relative':
      // 包括A和B在内的N: several are meant.
      return {
        ...base,
        ...(attribute.relative.predicate.verb.act === 'include' && head.head.type === 'noun' && !head.figure
          ? { number: 'plural' as const }
          : {}),
        relatives: [attribute.relative, ...head.relatives],
      };
    case 'adjective':
      return { ...base, adjectives: [attribute.modifier, ...head.adjectives] };
    case 'complement': {
      const complement: Complement = { relation: attribute.relation, nominal: attribute.nominal };
      return { ...base, complements: [complement, ...head.complements] };
    }
  }
}

/** Whether a classifier of papers or records stands before people: 数万份用户上传的文件 counts the files. */
function countsPapers(figure: Figure, { head }: Phrase): boolean {
  const behind = figure.text.slice(figure.number.end - figure.start).trimStart();
  return paperClassifiers.has(behind.charAt(0)) && head.type === 'noun' && head.noun.kind === 'person';
}

export const nominalBinary: readonly BinaryRule<Value>[] = [
  // 1.8亿元赎金, 3TB数据, 40%用户
  rule('figure-noun', 'FIG', 'NB', 'NPF', -0.1, (l, r) => {
    const figure = isPhrase(l.nominal) && l.nominal.head.type === 'figure' ? l.nominal.head.figure : null;
    if (!figure || !isPhrase(r.nominal) || r.nominal.figure || r.nominal.determiner || r.nominal.head.type !== 'noun') return null;
    const relation = figure.kind === 'money' ? 'in' : figure.kind === 'data-size' || figure.kind === 'percent' ? 'of' : null;
    return relation && isPhrase(l.nominal)
      ? with_(l.nominal, spanning(l, r), { complements: [{ relation, nominal: { ...r.nominal, number: 'plural' } }] })
      : null;
  }),
  rule('degree', 'DEG', 'A', 'A', 0, (_l, r) => (r.modifier ? { modifier: r.modifier } : null)),
  rule('perfect-adjective', 'PRE', 'A', 'A', -0.3, (l, r) =>
    r.modifier && l.colour && Object.keys(l.colour).every((key) => key === 'aspect') ? { modifier: r.modifier } : null,
  ),
  rule('adjective', 'A', 'NB', 'NB', 0, (l, r) =>
    isPhrase(r.nominal) &&
    l.modifier &&
    (r.nominal.head.type !== 'entity' || r.nominal.description || r.nominal.head.entity.type === 'product')
      ? { ...with_(r.nominal, spanning(l, r), adjective(r.nominal, l.modifier)), verbal: r.verbal ?? false }
      : null,
  ),
  // 被盗密码 with any verb: 被泄露卡片.
  rule('participle', 'BEIV', 'NB', 'NB', -0.4, (l, r) =>
    isPhrase(r.nominal) && l.predicate && r.nominal.head.type === 'noun'
      ? with_(r.nominal, spanning(l, r), { relatives: [{ predicate: l.predicate, gap: 'subject', subject: null }, ...r.nominal.relatives] })
      : null,
  ),
  rule('determined', 'DET', 'NB', 'NPD', 0.1, (l, r) => {
    const determiner = determinerOf(l.token?.text ?? '');
    return isPhrase(r.nominal) && determiner && !r.nominal.determiner ? with_(r.nominal, spanning(l, r), { determiner }) : null;
  }),
  rule('determined-attribute', 'DET', 'NPA', 'NP', 0, (l, r) => {
    const determiner = determinerOf(l.token?.text ?? '');
    return isPhrase(r.nominal) && determiner && !r.nominal.determiner ? with_(r.nominal, spanning(l, r), { determiner }) : null;
  }),
  rule('determined-count', 'DET', 'NPN', 'NP', 0, (l, r) => {
    const determiner = determinerOf(l.token?.text ?? '');
    return isPhrase(r.nominal) && determiner && !r.nominal.determiner && /^(?:this|these|all|nearly-all|other|another)$/.test(determiner)
      ? with_(r.nominal, spanning(l, r), { determiner: determiner === 'this' ? 'these' : determiner })
      : null;
  }),
  // 犯罪嫌疑人32人, 手机500部: the count stands behind.
  rule('counted-behind', 'NB', 'NPN', 'NP', -0.1, (l, r) => {
    if (
      !isPhrase(l.nominal) ||
      !isPhrase(r.nominal) ||
      r.nominal.head.type !== 'noun' ||
      !r.nominal.figure ||
      l.nominal.head.type !== 'noun' ||
      l.nominal.figure
    )
      return null;
    if (r.nominal.head.noun.kind !== 'person' || l.nominal.head.noun.kind !== 'person') return null;
    return with_(l.nominal, spanning(l, r), { figure: r.nominal.figure, number: 'plural' });
  }),
  rule('counted-behind-thing', 'NB', 'NUM', 'NP', -0.4, (l, r) => {
    const figure = isPhrase(r.nominal) && r.nominal.head.type === 'figure' ? r.nominal.head.figure : null;
    if (
      !isPhrase(l.nominal) ||
      l.nominal.head.type !== 'noun' ||
      l.nominal.figure ||
      !figure ||
      !l.nominal.head.noun.classifier ||
      figure.unit !== l.nominal.head.noun.classifier
    )
      return null;
    return with_(l.nominal, spanning(l, r), { figure, number: 'plural' });
  }),
  // 100多次攻击尝试
  rule('counted-times', 'FREQ', 'NB', 'NPN', -0.2, (l, r) => {
    const figure =
      l.adjunct?.nominal && isPhrase(l.adjunct.nominal) && l.adjunct.nominal.head.type === 'figure' ? l.adjunct.nominal.head.figure : null;
    if (!figure || !isPhrase(r.nominal)) return null;
    const { head } = r.nominal;
    if (head.type !== 'act' && !(head.type === 'noun' && /^(?:attack|act|event|measure|technique)$/.test(head.noun.kind))) return null;
    return with_(r.nominal, spanning(l, r), { figure, number: figure.value === 1 ? 'singular' : 'plural' });
  }),
  rule('counted', 'NUM', 'NB', 'NPN', 0, (l, r) => {
    const figure = isPhrase(l.nominal) && l.nominal.head.type === 'figure' ? l.nominal.head.figure : null;
    return isPhrase(r.nominal) && figure && !countsPapers(figure, r.nominal)
      ? with_(r.nominal, spanning(l, r), { figure, number: figure.value === 1 ? 'singular' : 'plural' })
      : null;
  }),
  // 两个已被利用的漏洞
  rule('counted-attributed', 'NUM', 'NPA', 'NPN', 0, (l, r) => {
    const figure = isPhrase(l.nominal) && l.nominal.head.type === 'figure' ? l.nominal.head.figure : null;
    return isPhrase(r.nominal) && figure && !r.nominal.figure && !r.nominal.determiner && r.nominal.possessor === null
      ? with_(r.nominal, spanning(l, r), { figure, number: figure.value === 1 ? 'singular' : 'plural' })
      : null;
  }),
  // 该公司3TB的数据: whose it is stands in front of how much it is.
  ...(['NPD', 'NB'] as const).map((whose) =>
    rule('amount-of-whose', whose, 'NPA', 'NPF', -0.3, (l, r) => {
      const amount = isPhrase(r.nominal) ? r.nominal.possessor : null;
      if (!isPhrase(l.nominal) || !isPhrase(r.nominal) || !amount || !isPhrase(amount ?? undefined) || l.nominal.figure) return null;
      if (amount.node !== 'phrase' || amount.head.type !== 'figure' || !/^(?:data-size|money|percent|ratio)$/.test(amount.head.figure.kind))
        return null;
      const relation = amount.head.figure.kind === 'money' ? 'in' : 'of';
      const thing = { ...r.nominal, possessor: l.nominal, number: 'plural' as const };
      return with_(amount, spanning(l, r), { complements: [{ relation, nominal: thing }] });
    }),
  ),
  rule('possessive-pronoun', 'PRON', 'NB', 'NP', -0.1, (l, r) =>
    // 他同意…: behind 他 stands a verb where there could be one; 其同意 is his consent.
    isPhrase(r.nominal) && l.nominal && !r.nominal.possessor && (l.token?.text === '其' || (!r.verbal && !r.token?.verbs.length))
      ? with_(r.nominal, spanning(l, r), { possessor: l.nominal })
      : null,
  ),
  // 他们当前的许多策略
  rule('possessive-pronoun-attributed', 'PRON', 'NPA', 'NP', -0.15, (l, r) =>
    isPhrase(r.nominal) && l.nominal && !r.nominal.possessor ? with_(r.nominal, spanning(l, r), { possessor: l.nominal }) : null,
  ),
  // 俄罗斯对乌克兰的攻击: whose it is stands in front without 的.
  rule('possessor-targeted', 'NB', 'NPA', 'NPA', -0.3, (l, r) => {
    if (!isPhrase(l.nominal) || !isPhrase(r.nominal) || r.nominal.possessor || l.nominal.figure || l.nominal.head.type === 'verbatim')
      return null;
    const [first] = r.nominal.complements;
    const dated = first?.relation === 'in' && first.nominal.node === 'phrase' && first.nominal.head.type === 'date';
    return first && (dated || /^(?:on|against|with|about|to)$/.test(first.relation)) && first.nominal.start - r.start <= 3
      ? with_(r.nominal, spanning(l, r), { possessor: l.nominal })
      : null;
  }),
  // X的成立: an act told of as a thing, whose it is in front.
  rule('nominalized', 'DEP', 'V', 'NPA', -0.5, (l, r) => {
    const verb = r.predicate?.verb;
    if (!verb?.noun || l.attribute?.type !== 'possessor') return null;
    const done = attribute(phrase({ type: 'act', verb }, r), l.attribute, spanning(l, r));
    return done && { nominal: done };
  }),
  // 的
  rule('possessor-of', 'NP', 'DE', 'DEP', 0, (l) => (l.nominal ? { attribute: { type: 'possessor', nominal: l.nominal } } : null)),
  rule('time-of', 'T', 'DE', 'DEP', -0.1, (l) =>
    l.nominal ? { attribute: { type: 'complement', relation: 'in', nominal: l.nominal } } : null,
  ),
  rule('figure-of', 'FIG', 'DE', 'DEP', -0.1, (l) => (l.nominal ? { attribute: { type: 'possessor', nominal: l.nominal } } : null)),
  rule('adjective-of', 'A', 'DE', 'DEP', 0, (l) => (l.modifier ? { attribute: { type: 'adjective', modifier: l.modifier } } : null)),
  // 占比最高的行业: what the head has most of.
  rule('ranked-by', 'NB', 'A', 'NA', 0.8, (l, r) =>
    isPhrase(l.nominal) &&
    l.nominal.head.type === 'noun' &&
    /^(?:quantity|quality|money|time)$/.test(l.nominal.head.noun.kind) &&
    l.nominal.adjectives.length === 0 &&
    /^最.*[高低大小多少强弱快慢]$/.test(r.token?.text ?? '') &&
    r.modifier
      ? with_(l.nominal, spanning(l, r), { adjectives: [r.modifier], determiner: 'the' })
      : null,
  ),
  rule('ranked-by-of', 'NA', 'DE', 'DEP', 0.2, (l) =>
    l.nominal ? { attribute: { type: 'complement', relation: 'with', nominal: l.nominal } } : null,
  ),
  rule('attributed', 'DEP', 'NB', 'NPA', 0, (l, r) => {
    const done = isPhrase(r.nominal) && l.attribute ? attribute(r.nominal, l.attribute, spanning(l, r)) : null;
    return done && { nominal: done };
  }),
  rule('attributed-determined', 'DEP', 'NPD', 'NPA', -0.1, (l, r) => {
    const done = isPhrase(r.nominal) && l.attribute ? attribute(r.nominal, l.attribute, spanning(l, r)) : null;
    return done && { nominal: done };
  }),
  // 5月1日至10月31日期间客户的记录: when, without 的.
  rule('time-bare', 'PPT', 'NPA', 'NPA', -0.5, timed),
  rule('time-bare-date', 'T', 'NPA', 'NPA', -0.6, timed),
  rule('time-bare-noun', 'T', 'NB', 'NPA', -0.7, timed),
  rule('attributed-figure', 'DEP', 'FIG', 'NPF', 0, (l, r) => {
    if (!isPhrase(r.nominal) || !l.attribute || l.attribute.type === 'relative') return null;
    if (l.attribute.type === 'possessor') return null;
    const done = attribute(r.nominal, l.attribute, spanning(l, r));
    return done && { nominal: done };
  }),
  // 有期徒刑4年: four years in prison
  rule('prison-term', 'NB', 'DUR', 'NPF', 0.2, (l, r) => {
    if (!isPhrase(l.nominal) || !isPhrase(r.nominal) || !/^(?:有期徒刑|徒刑|监禁|拘役)$/.test(l.token?.text ?? '')) return null;
    return with_(r.nominal, spanning(l, r), {
      complements: [{ relation: 'in', nominal: phrase({ type: 'verbatim', text: 'prison' }, l) }],
    });
  }),
  rule('crime', 'NB', 'SUF', 'NB', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('attributed-twice', 'DEP', 'NPA', 'NPA', -0.2, (l, r) => {
    const done = isPhrase(r.nominal) && l.attribute ? attribute(r.nominal, l.attribute, spanning(l, r)) : null;
    return done && { nominal: done };
  }),
  rule('attributed-count', 'DEP', 'NPN', 'NPA', -0.1, (l, r) => {
    const done = isPhrase(r.nominal) && l.attribute ? attribute(r.nominal, l.attribute, spanning(l, r)) : null;
    return done && { nominal: done };
  }),
  rule('adjective-attributed', 'A', 'NPA', 'NPA', -0.2, (l, r) =>
    isPhrase(r.nominal) && l.modifier ? with_(r.nominal, spanning(l, r), { adjectives: [l.modifier, ...r.nominal.adjectives] }) : null,
  ),
];

function timed(l: Value, r: Value): Made {
  const when = l.adjunct?.nominal;
  if (!when || !isPhrase(r.nominal)) return null;
  const range = when.node === 'phrase' && when.head.type === 'date' && when.head.date.iso.includes('/');
  const done = attribute(r.nominal, { type: 'complement', relation: range ? 'from' : 'in', nominal: when }, spanning(l, r));
  return done && { nominal: done };
}

export const nominalUnary: readonly UnaryRule<Value>[] = [
  lift('noun', 'N', 'NB', 0),
  lift('name', 'NAME', 'NB', 0),
  lift('place', 'PLACE', 'NB', 0),
  lift('bare', 'NB', 'NP', 0),
  lift('bare-list', 'NBL', 'NP', 0),
  lift('determined', 'NPD', 'NP', 0),
  lift('attributed', 'NPA', 'NP', 0),
  lift('counted-noun', 'NUMNP', 'NPN', 0),
  lift('counted', 'NPN', 'NP', 0),
  lift('open', 'NPE', 'NP', -0.1),
  lift('pronoun', 'PRON', 'NP', -0.1),
  lift('measure', 'FIG', 'NP', -0.5),
  lift('attributed-figure', 'NPF', 'NP', -0.1),
];
