import type { Adjunct, Nominal, Predicate } from '../../../derive/clause/tree.js';
import { numberLabel } from '../../../extract/number/label.js';
import { refuse } from '../refusal.js';
import { clauseEnglish } from './clause.js';
import { chosen } from './collocation.js';
import { dateText } from './figure.js';
import { type Context, nominalEnglish } from './nominal.js';
import { complements, oblique } from './predicate.js';
import { verbal } from './verb.js';

const ON_PLACES =
  /forum|site|website|page|platform|telegram|github|channel|dark web|internet|network|server|device|computer|system|phone|app|account|social/i;

/** What opens a condition: what it says has not happened. */
const CONDITION = /^(?:even if|as long as|unless|regardless of whether)$/;

const AT_PLACES = /(?:event|conference|summit|meeting|exhibition|rally|ceremony|hearing|briefing|competition|contest|party|concert)$/;

/** A breach occurs at a bank, not in it. */
const isFirm = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' &&
  (nominal.head.type === 'noun'
    ? nominal.head.noun.kind === 'org' && /^(?:this|the|a)$/.test(nominal.determiner ?? '')
    : nominal.head.type === 'entity' && nominal.head.entity.type === 'org' && !/\d/.test(nominal.head.surface));

function adjunctText(adjunct: Adjunct, c: Context): string | null {
  if (adjunct.clause) {
    const tense = CONDITION.test(adjunct.preposition ?? '') ? 'present' : 'auto';
    const clause = clauseEnglish(adjunct.clause, c, tense, true);
    return clause && `${adjunct.preposition ?? 'when'} ${clause}`;
  }
  if (adjunct.predicate) {
    const text = gerundOrInfinitive(adjunct, c);
    return text;
  }
  if (!adjunct.nominal) return null;
  const { nominal, role, preposition } = adjunct;
  if (role === 'frequency') return times(nominal);
  if (role === 'scope') return 'of these';
  if (nominal.node === 'phrase' && nominal.head.type === 'date') {
    const { date } = nominal.head;
    const text = dateText(date.iso, date.label.en, c.anchor);
    if (role === 'since' && date.iso.includes('/')) return `from ${text}`;
    if (role === 'since') return `since ${text}`;
    if (role === 'until') return `as of ${text}`;
    if (role === 'by-time') return `before ${text}`;
    if (preposition) return `${preposition} ${text}`;
    if (date.iso.includes('/'))
      return /quarter|half/.test(text) ? `in ${text}` : date.granularity === 'week' ? `in the week of ${text}` : `from ${text}`;
    return date.iso.length === 10 ? `on ${text}` : `in ${text}`;
  }
  const found = oblique(nominal, c);
  if (!found) return null;
  const { text } = found;
  // 在24小时内: the figure brings its own preposition.
  if (/^(?:within|between) /.test(text) && (preposition === null || preposition === 'in' || preposition === 'within')) return text;
  if (/^(?:today|yesterday|tomorrow|now|then)$/.test(text)) return text;
  switch (role) {
    case 'place':
      if (text === 'the world' && (preposition ?? 'in') === 'in') return 'worldwide';
      return `${(AT_PLACES.test(text) || isFirm(nominal)) && (preposition ?? 'in') === 'in' ? 'at' : (preposition ?? (ON_PLACES.test(text) ? 'on' : 'in'))} ${text}`;
    case 'time':
    case 'since':
    case 'until':
      if (preposition === 'when') return `at the time of ${text}`;
      return `${preposition ?? 'in'} ${preposition ? text.replace(/^within /, '') : text}`;
    case 'duration':
      return preposition === 'after' || preposition === 'before'
        ? `${preposition} ${text}`
        : preposition === 'within' || preposition === 'in'
          ? `within ${text}`
          : `for ${text}`;
    case 'source':
      return `from ${text}`;
    case 'goal':
      return `to ${text}`;
    case 'means':
      // 以230亿美元的价格: for $23 billion.
      {
        const as = roleOf(nominal, c);
        if (as) return as;
      }
      if (isPrice(nominal)) return `for ${text.replace(/^(?:a )?prices? of /, '')}`;
      return `${preposition ?? (isMoney(nominal) ? 'for' : isChannel(nominal) ? 'through' : (rateOf(nominal) ?? 'using'))} ${text}`;
    case 'cause':
      return `because of ${text}`;
    case 'target':
      return `${preposition ?? 'against'} ${text}`;
    case 'topic':
      return `${preposition ?? 'on'} ${text}`;
    case 'company':
      return `with ${text}`;
    case 'basis':
      return `${preposition ?? (isRule(nominal) ? 'under' : 'according to')} ${text}`;
    case 'as':
      return `as ${text}`;
    case 'including': {
      // Including says already that there are others.
      const these = nominal.node === 'list' && !nominal.kind ? oblique({ ...nominal, open: false }, c)?.text : text;
      return `, including ${these ?? text}`;
    }
    default:
      return refuse(c.reasons, adjunct, 'adjunct', role);
  }
}

/** Laws, orders and agreements bind: what is done is done under them, what is said according to others. */
function isRule(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.some(isRule);
  const { head } = nominal;
  if (head.type === 'noun')
    return /^(?:law|measure)$/.test(head.noun.kind) || /agreement|contract|treaty|order|plan|deal|terms/.test(head.noun.en[0] ?? '');
  return head.type === 'entity' && head.entity.type === 'law';
}

const isPrice = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' &&
  nominal.head.type === 'noun' &&
  nominal.head.noun.en[0] === 'price' &&
  nominal.possessor?.node === 'phrase' &&
  nominal.possessor.head.type === 'figure';

/** What something passes through rather than what it is done with: platforms, partners, emails. */
const isChannel = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' &&
  nominal.head.type === 'noun' &&
  /^(?:system|org|person|group|account|document)$/.test(nominal.head.noun.kind);

/** What something is done at or with rather than by use of: at a valuation, with an accuracy, in a form. */
function rateOf(nominal: Nominal): string | null {
  if (nominal.node !== 'phrase') return null;
  if (nominal.head.type === 'entity')
    return /^(?:x|twitter|x-twitter|facebook|telegram|weibo|youtube|linkedin|discord|reddit)$/.test(nominal.head.entity.id) ? 'on' : null;
  if (nominal.head.type !== 'noun') return null;
  const word = nominal.head.noun.en[0] ?? '';
  if (/(?:valuation|speed|price|level|pace|frequency|scale)$/.test(word)) return 'at';
  if (/(?:rate|accuracy|precision|growth|advantage|success rate|margin|score)$/.test(word)) return 'with';
  return /(?:form|format|plaintext|shape|language)$/.test(word) ? 'in' : null;
}

/** 以管理员身份登录 logs in as an administrator, 以其他用户的身份 as other users; null where it is nobody's identity. */
function roleOf(nominal: Nominal, c: Context): string | null {
  if (nominal.node !== 'phrase' || nominal.head.type !== 'noun') return null;
  const { head, compounds, possessor, adjectives, determiner, relatives } = nominal;
  if (head.noun.en[0] === 'guest identity') return 'as a guest';
  const who = compounds.at(-1) ?? (possessor?.node === 'phrase' ? possessor : undefined);
  if (
    head.noun.zh[0] !== '身份' ||
    !who ||
    compounds.length + (possessor ? 1 : 0) !== 1 ||
    adjectives.length + relatives.length > 0 ||
    determiner
  )
    return null;
  const said = nominalEnglish({ ...who, number: compounds.length > 0 ? 'singular' : who.number }, c);
  return said && `as ${said.text}`;
}

const isMoney = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' && nominal.head.type === 'figure' && nominal.head.figure.kind === 'money';

/** Once, twice, three times, with the bound of the figure. */
function times(nominal: Nominal): string | null {
  if (nominal.node !== 'phrase' || nominal.head.type !== 'figure') return null;
  const { figure } = nominal.head;
  if (figure.approx === 'exact' && figure.value <= 2) return figure.value === 1 ? 'once' : 'twice';
  const label = numberLabel(figure).en;
  return label && `${label} times`;
}

function gerundOrInfinitive(adjunct: Adjunct, c: Context): string | null {
  if (!adjunct.predicate) return null;
  const p = chosen(adjunct.predicate, null);
  const rest = complements(p, c);
  if (rest === null || p.negation) return null;
  const v = verbal(p);
  const gerund = alongEnglish(p, 'gerund', c);
  const base = alongEnglish(p, 'base', c);
  if (gerund === null || base === null) return null;
  if (adjunct.role === 'means') return `by ${v.gerund}${gerund}${rest}`;
  if (adjunct.role === 'time' || adjunct.role === 'since') return `${adjunct.preposition ?? 'when'} ${v.gerund}${gerund}${rest}`;
  if (adjunct.role === 'cause') return `because of ${v.gerund}${gerund}${rest}`;
  if (adjunct.role === 'purpose') return `to ${v.base}${base}${rest}`;
  if (adjunct.role === 'result') return `, ${v.gerund}${gerund}${rest}`;
  return refuse(c.reasons, adjunct, 'adjunct', adjunct.role);
}

/** Adjuncts behind the verb, each with a space in front. */
export function adjuncts(list: readonly Adjunct[], c: Context): string | null {
  let out = '';
  // Places and means first, times last, as English has it.
  const order = (a: Adjunct) =>
    /time|since|until|duration/.test(a.role)
      ? 2
      : a.role === 'purpose' || a.role === 'result'
        ? 3
        : a.role === 'means' || a.role === 'cause'
          ? 1.5
          : 1;
  for (const adjunct of [...list].sort((a, b) => order(a) - order(b))) {
    const text = adjunctText(adjunct, c);
    if (text === null) return null;
    out += text.startsWith(',') ? text : ` ${text}`;
  }
  return out;
}

/** The second of two acts on one object, in the form of the first. */
export function alongEnglish(p: Predicate, form: 'base' | 'gerund', c: Context): string | null {
  const [second] = p.along ?? [];
  if (!second) return '';
  const rest = complements(second, c);
  return rest === null ? null : ` and ${verbal(second)[form]}${rest}`;
}
