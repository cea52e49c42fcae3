import type { Noun } from '../../../lexicon/record.js';
import type { BinaryRule } from '../grammar.js';
import { type Nominal, phrase } from '../tree.js';
import { determinerOf } from './determiners.js';
import { attribute } from './nominals.js';
import { type Made, rule } from './rule.js';
import { isPhrase, spanning, type Value } from './value.js';

const COUNTRY: Noun = { zh: ['国家'], en: ['country'], kind: 'place', number: 'count', classifier: '个' };
const PLACE: Noun = { zh: ['地方'], en: ['place'], kind: 'place', number: 'count', classifier: '个' };

function list(left: Nominal, right: Nominal, span: { start: number; end: number }, conjunction: 'and' | 'or'): Nominal {
  const items = left.node === 'list' && !left.kind && left.conjunction === conjunction ? [...left.items, right] : [left, right];
  return { node: 'list', items, conjunction, open: false, kind: null, ...span };
}

/** Members of a list are of one sort: names with names, data with data. */
function alike(a: Nominal, b: Nominal): boolean {
  const [x, y] = [a.node === 'list' ? a.items.at(-1) : a, b.node === 'list' ? b.items[0] : b];
  if (!x || !y || x.node === 'list' || y.node === 'list') return true;
  if (x.head.type === 'figure' || y.head.type === 'figure')
    return x.head.type === y.head.type && x.head.type === 'figure' ? y.head.type === 'figure' : true;
  return !(x.head.type === 'date') === !(y.head.type === 'date');
}

/** 最大的铂金和黄金生产商之一: 之一 is said of the whole list, so that no list ends in it. */
const isOneOf = (nominal: Nominal): boolean => (nominal.node === 'list' ? nominal.items.some(isOneOf) : nominal.oneOf === true);

const conjoin =
  (conjunction: 'and' | 'or') =>
  (l: Value, r: Value): Made =>
    l.nominal && r.nominal && alike(l.nominal, r.nominal) && !isOneOf(r.nominal)
      ? { nominal: list(l.nominal, r.nominal, spanning(l, r), conjunction), verbal: (l.verbal ?? false) || (r.verbal ?? false) }
      : null;

function openKind(l: Value, r: Value): Made {
  if (l.nominal?.node !== 'list' || !isPhrase(r.nominal)) return null;
  return { nominal: { ...l.nominal, kind: r.nominal, ...spanning(l, r) } };
}

/** A person with whose he is in front, 的 left out. */
function personOf(l: Value, r: Value): Made {
  if (
    !isPhrase(l.nominal) ||
    !isPhrase(r.nominal) ||
    r.nominal.possessor ||
    r.nominal.head.type !== 'noun' ||
    r.nominal.head.noun.kind !== 'person'
  )
    return null;
  return { nominal: { ...r.nominal, ...spanning(l, r), possessor: l.nominal } };
}

/** Lists of nouns below 的, lists of noun phrases, and open lists with their kind. */
export const listBinary: readonly BinaryRule<Value>[] = [
  rule('list-head', 'NP', 'COMMA', 'NPC', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('list-and', 'NP', 'AND', 'NPC', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('list', 'NPC', 'NP', 'NP', -0.4, conjoin('and')),
  // Bare nouns join below 的: 通话或短信的时间 is the time of both.
  rule('bare-list-comma', 'NB', 'COMMA', 'NBC', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('bare-list-and', 'NB', 'AND', 'NBC', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('bare-list-or', 'NB', 'OR', 'NBO', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('bare-list-go-on', 'NBL', 'COMMA', 'NBC', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('bare-list-go-and', 'NBL', 'AND', 'NBC', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('bare-list', 'NBC', 'NB', 'NBL', -0.05, conjoin('and')),
  rule('bare-list-or-end', 'NBO', 'NB', 'NBL', -0.05, conjoin('or')),
  rule('attributed-list', 'DEP', 'NBL', 'NP', -0.1, (l, r) => {
    if (r.nominal?.node !== 'list' || !l.attribute) return null;
    // The last item carries what holds for all: the time or date of calls.
    const last = r.nominal.items.at(-1);
    const first = r.nominal.items[0];
    if (!isPhrase(last) || !isPhrase(first)) return null;
    const front =
      l.attribute.type === 'adjective' ||
      (l.attribute.type === 'possessor' && isPhrase(l.attribute.nominal) && l.attribute.nominal.head.type === 'entity');
    const carrier = front ? first : last;
    const done = attribute(carrier, l.attribute, carrier);
    return done && { nominal: { ...r.nominal, items: r.nominal.items.map((item) => (item === carrier ? done : item)), ...spanning(l, r) } };
  }),
  rule('determined-list', 'DET', 'NBL', 'NP', -0.1, (l, r) => {
    const determiner = determinerOf(l.token?.text ?? '');
    if (r.nominal?.node !== 'list' || !determiner || !/^(?:all|these|other|some|many|several|any)$/.test(determiner)) return null;
    const [first, ...rest] = r.nominal.items;
    return isPhrase(first) ? { nominal: { ...r.nominal, items: [{ ...first, determiner }, ...rest], ...spanning(l, r) } } : null;
  }),
  // 该公司一位发言人: whose he is stands in front without 的.
  rule('possessor-bare', 'NPD', 'NPD', 'NP', -0.2, personOf),
  rule('possessor-name', 'NAME', 'NPD', 'NP', -0.2, personOf),
  rule('list-or', 'NP', 'OR', 'NPO', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('list-or-end', 'NPO', 'NP', 'NP', -0.4, conjoin('or')),
  rule('open-list', 'NP', 'ETC', 'NPE', 0, (l, r) => {
    if (!l.nominal) return null;
    const span = spanning(l, r);
    const items = l.nominal.node === 'list' ? l.nominal.items : [l.nominal];
    return { nominal: { node: 'list', items, conjunction: 'and', open: true, kind: null, ...span } };
  }),
  // 日本、韩国等国
  rule('open-list-places', 'NP', 'ETCK', 'NP', 0.1, (l, r) => {
    if (!l.nominal) return null;
    const items = l.nominal.node === 'list' ? l.nominal.items : [l.nominal];
    if (!items.every((one) => isPhrase(one) && one.head.type === 'entity' && one.head.entity.type === 'place')) return null;
    const kind = phrase({ type: 'noun', noun: r.token?.text === '等国' ? COUNTRY : PLACE }, r, { number: 'plural' });
    return { nominal: { node: 'list', items, conjunction: 'and', open: true, kind, ...spanning(l, r) } };
  }),
  // 像A这样的N, A之类的N
  rule('such', 'NP', 'SUCH', 'NPE', 0, (l, r) => {
    if (!l.nominal) return null;
    const items = l.nominal.node === 'list' ? l.nominal.items : [l.nominal];
    return { nominal: { node: 'list', items, conjunction: 'and', open: true, kind: null, ...spanning(l, r) } };
  }),
  rule('like', 'LIKE', 'NPE', 'NPE', 0.1, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  // A而非B
  rule('rather-head', 'RATHER', 'NP', 'NPR', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('rather', 'NP', 'NPR', 'NP', -0.2, (l, r) =>
    isPhrase(l.nominal) && r.nominal
      ? {
          nominal: {
            ...l.nominal,
            ...spanning(l, r),
            complements: [...l.nominal.complements, { relation: 'rather than', nominal: r.nominal }],
          },
        }
      : null,
  ),
  // X之一
  rule('one-of', 'NP', 'ONEOF', 'NP', 0, (l, r) =>
    isPhrase(l.nominal) ? { nominal: { ...l.nominal, ...spanning(l, r), oneOf: true, number: 'plural' } } : null,
  ),
  rule('open-list-kind', 'NPE', 'NB', 'NP', 0.1, openKind),
  rule('open-list-count', 'NPE', 'NPN', 'NP', 0.2, openKind),
];
