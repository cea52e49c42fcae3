import type { Nominal, Phrase } from '../tree.js';
import { isName } from './frames.js';
import { DESCRIBES, owned, with_ } from './nominals.js';
import { type Binary, isPhrase, lastPhrase, type Made, rule, spanning, type Value } from './value.js';

function alike(a: Nominal, b: Nominal): boolean {
  const [x, y] = [lastPhrase(a), lastPhrase(b)];
  if (!x || !y) return true;
  const figure = (p: Phrase) => p.head.type === 'figure';
  const date = (p: Phrase) => p.head.type === 'date';
  return figure(x) === figure(y) && date(x) === date(y);
}

const list =
  (conjunction: 'and' | 'or') =>
  (l: Value, r: Value): Made => {
    if (!l.nominal || !r.nominal || !alike(l.nominal, r.nominal)) return null;
    if (l.nominal.node === 'list' && l.nominal.open) return null;
    if (r.nominal.node === 'list' && r.nominal.items.length > 1 && !r.nominal.open) return null;
    const items =
      l.nominal.node === 'list' && !l.nominal.kind && (l.nominal.conjunction === conjunction || l.token?.word === ',')
        ? [...l.nominal.items, r.nominal]
        : [l.nominal, r.nominal];
    return { nominal: { node: 'list', items, conjunction, open: false, kind: null, ...spanning(l, r) } };
  };

export function hasTail(nominal: Nominal): boolean {
  const last = lastPhrase(nominal);
  return last !== null && (last.complements.length > 0 || last.relatives.length > 0);
}

const named = (nominal: Nominal): boolean => {
  const last = lastPhrase(nominal);
  return last !== null && isName(last);
};

/** Somebody, or something. */
const isSomebody = (nominal: Nominal): boolean | null => {
  const head = lastPhrase(nominal)?.head;
  if (head?.type === 'noun') return /^(?:person|org|group)$/.test(head.noun.kind);
  return head?.type === 'act' ? false : null;
};

function balanced(l: Value, r: Value): boolean {
  if (!l.nominal || !r.nominal) return true;
  // users who need control or insight: no users or insight
  const [a, b] = [isSomebody(l.nominal), isSomebody(r.nominal)];
  if (a !== null && b !== null && a !== b && hasTail(l.nominal)) return false;
  return (!hasTail(l.nominal) || hasTail(r.nominal)) && named(l.nominal) === named(r.nominal);
}

/** Wiz, a security firm / the firm's chief executive, John Doe: one names, the other describes. */
function apposed(l: Value, r: Value): Made {
  const [a, b] = [l.nominal, r.nominal];
  if (!isPhrase(a) || !isPhrase(b) || a.description || b.description) return null;
  const span = spanning(l, r);
  if (isName(a) && b.head.type === 'noun' && DESCRIBES.test(b.head.noun.kind) && b.number !== 'plural' && !b.figure)
    return with_(a, span, { description: { ...b, determiner: null } });
  if (
    isName(b) &&
    b.complements.length === 0 &&
    a.head.type === 'noun' &&
    DESCRIBES.test(a.head.noun.kind) &&
    a.number !== 'plural' &&
    !a.figure
  )
    return with_(b, span, { description: { ...a, determiner: null } });
  return null;
}

function examples(l: Value, r: Value): Made {
  const kind = l.nominal && lastPhrase(l.nominal);
  if (!kind || !r.nominal || (kind.head.type !== 'noun' && kind.head.type !== 'act') || l.nominal?.node === 'list') return null;
  const items = r.nominal.node === 'list' ? r.nominal.items : [r.nominal];
  return { nominal: { node: 'list', items, conjunction: 'and', open: true, kind, ...spanning(l, r) } };
}

export function alias(l: Value, r: Value): Made {
  if (!isPhrase(l.nominal) || !r.nominal || !isName(l.nominal)) return null;
  const items = r.nominal.node === 'list' ? r.nominal.items : [r.nominal];
  const names = items.map((one) =>
    one.node !== 'phrase' ? null : one.head.type === 'entity' ? one.head.surface : one.head.type === 'verbatim' ? one.head.text : null,
  );
  return names.includes(null) ? null : with_(l.nominal, spanning(l, r), { aliases: names.filter((name) => name !== null) });
}

/** a token that opened the repositories of X, Y and Z: the names go with the name before them. */
function parted(l: Value, r: Value): boolean {
  const last = l.nominal && lastPhrase(l.nominal);
  return last !== undefined && last !== null && last.relatives.length > 0 && r.nominal !== undefined && named(r.nominal);
}

function opened(l: Value): Made {
  if (!l.nominal) return null;
  if (l.nominal.node === 'list') return { nominal: { ...l.nominal, open: true } };
  return { nominal: { node: 'list', items: [l.nominal], conjunction: 'and', open: true, kind: null, start: l.start, end: l.end } };
}

export const listBinary: readonly Binary[] = [
  // Russian, Iranian and Chinese groups
  rule('places-comma', 'PLACE', 'COMMA', 'PLC', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('places-and', 'PLACE', 'AND', 'PLA', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('places-row', 'PLC', 'PLACE', 'PLR', 0, list('and')),
  rule('places-row-comma', 'PLR', 'COMMA', 'PLC', 0, (l, r) => (l.nominal && r.token ? { nominal: l.nominal, token: r.token } : null)),
  rule('places-row-and', 'PLR', 'AND', 'PLA', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('places', 'PLA', 'PLACE', 'PLL', 0, list('and')),
  rule('places-noun', 'PLL', 'NBP', 'NP', 0.1, (l, r) => (isPhrase(r.nominal) && r.nominal.head.type === 'noun' ? owned(l, r) : null)),
  // Lists
  rule('and-comma', 'COMMA', 'AND', 'AND', 0, (l) => ({ ...(l.token ? { token: l.token } : {}) })),
  rule('or-comma', 'COMMA', 'OR', 'OR', 0, () => ({})),
  rule('list-comma', 'NP', 'COMMA', 'NPC', 0, (l, r) =>
    l.nominal ? { nominal: l.nominal, ...(r.token ? { token: r.token } : {}) } : null,
  ),
  rule('list-head', 'NPC', 'NP', 'NPL', -0.05, (l, r) => (balanced(l, r) ? list('and')(l, r) : null)),
  rule('list-head-uneven', 'NPC', 'NP', 'NPL', -0.2, (l, r) => (balanced(l, r) || parted(l, r) ? null : list('and')(l, r))),
  rule('list-head-parted', 'NPC', 'NP', 'NPL', -0.5, (l, r) => (!balanced(l, r) && parted(l, r) ? list('and')(l, r) : null)),
  rule('list-next', 'NPL', 'COMMA', 'NPC', 0, (l, r) =>
    l.nominal ? { nominal: l.nominal, ...(r.token ? { token: r.token } : {}) } : null,
  ),
  rule('list-and', 'NP', 'AND', 'NPA', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('list-last', 'NPL', 'AND', 'NPA', 0.05, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  // Members of one build first: access to A and B is access to both.
  rule('list', 'NPA', 'NP', 'NP', -0.05, (l, r) => (balanced(l, r) ? list('and')(l, r) : null)),
  rule('list-uneven', 'NPA', 'NP', 'NP', -0.2, (l, r) => (balanced(l, r) ? null : list('and')(l, r))),
  rule('list-or', 'NP', 'OR', 'NPO', 0, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('list-or-last', 'NPL', 'OR', 'NPO', 0, (l) =>
    l.nominal?.node === 'list' ? { nominal: { ...l.nominal, conjunction: 'or' } } : null,
  ),
  rule('list-or-end', 'NPO', 'NP', 'NP', -0.05, (l, r) => (balanced(l, r) ? list('or')(l, r) : null)),
  rule('list-or-uneven', 'NPO', 'NP', 'NP', -0.2, (l, r) => (balanced(l, r) ? null : list('or')(l, r))),
  // A, B and C, among others
  rule('others', 'NP', 'OTHERS', 'NP', 0.1, opened),
  rule('others-comma', 'NPC', 'OTHERS', 'NP', 0.1, opened),
  rule('such', 'SUCH', 'NP', 'EX', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  // including allowing parents to spy: examples that are acts go
  rule('such-acts', 'SUCH', 'VP.ger', 'EXG', 0, () => ({})),
  rule('example-acts', 'NP', 'EXG', 'NP', -0.1, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('example-acts-comma', 'NPC', 'EXG', 'NP', -0.1, (l) => (l.nominal ? { nominal: l.nominal } : null)),
  rule('examples', 'NP', 'EX', 'NP', 0.1, examples),
  rule('examples-comma', 'NPC', 'EX', 'NP', 0.1, examples),
  rule('examples-between', 'NPC', 'EX', 'NPEX', 0.1, examples),
  rule('called', 'CALLED', 'NAMEP', 'CALLEDP', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('called-name', 'NP', 'CALLEDP', 'NP', 0.2, (l, r) =>
    isPhrase(l.nominal) && isPhrase(r.nominal) && l.nominal.head.type === 'noun' && l.nominal.number !== 'plural' && !hasTail(l.nominal)
      ? with_(r.nominal, spanning(l, r), { description: l.nominal })
      : null,
  ),
  rule('also-known', 'AKA', 'NP', 'AKAP', 0, (_l, r) => (r.nominal ? { nominal: r.nominal } : null)),
  rule('also-known-name', 'NP', 'AKAP', 'NP', 0.1, alias),
  rule('also-known-comma', 'NPC', 'AKAP', 'NP', 0.1, alias),
  // Apposition between commas, or up to the end
  rule('apposed', 'NPC', 'NP', 'NPX', -0.1, apposed),
  // two components, A and B
  rule('counted-list', 'NPC', 'NP', 'NP', 0.05, (l, r) => {
    const [a, b] = [l.nominal, r.nominal];
    if (!isPhrase(a) || a.figure === null || a.head.type !== 'noun' || b?.node !== 'list' || b.kind || b.open) return null;
    if (a.figure.value !== b.items.length || a.relatives.length > 0) return null;
    return { nominal: { ...b, kind: a, ...spanning(l, r) } };
  }),
  rule('apposed-closed', 'NPX', 'COMMA', 'NP', 0.05, (l) => (l.nominal ? { nominal: l.nominal } : null)),
];
