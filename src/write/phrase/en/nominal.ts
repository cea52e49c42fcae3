import type { Nominal, Phrase } from '../../../derive/clause/tree.js';
import { numberLabel } from '../../../extract/number/label.js';
import { thingOf } from '../../../lexicon/catalog.js';
import { article, nounPlural } from '../../../lexicon/english.js';
import { hasHan } from '../../../text/script.js';
import type { Memory } from '../index.js';
import { type Reasons, refuse } from '../refusal.js';
import { amountOf, bracketEnglish } from './amount.js';
import { DOCUMENTS } from './documents.js';
import { dateText, spelled, vague } from './figure.js';
import { isSuperlative, ranked } from './ranked.js';
import { relativeEnglish } from './relative.js';
import { romanized } from './romanize.js';

export interface EnglishNominal {
  readonly text: string;
  readonly plural: boolean;
}

export interface Context {
  readonly reasons: Reasons;
  readonly memory: Memory;
  /** ISO day of the article: years equal to its are left out of dates. */
  readonly anchor: string | null;
}

/** Kinds that are one of their sort in a story: the automotive industry, the outage. */
const DEFINITE = /^(?:field|quality|time|place|quantity|event)$/;

/** Names of offices that English writes with the. */
const OFFICIAL =
  /^(?:US |UK )?(?:Ministry|Department|Bureau|Office|National|Federal|Supreme|State|European (?:Commission|Union|Parliament)|Cyberspace Administration|Justice Department|Treasury|Pentagon|Senate|House of)\b/;

/** Kinds whose bare Chinese nouns name many: 窃取密码 steals passwords; the rest names one event or thing. */
const MANY = /^(?:person|data|record|device|account|software|vulnerability|system|org|technique|measure)$/;
/** Nouns that follow the name they describe: LockBit ransomware, Mirai botnet. */
const BEHIND =
  /^(?:ransomware|malware|botnet|gang|trojan|backdoor|group|vulnerability|flaw|worm|spyware|stealer|loader|exchange|project|platform|framework|browser|app|application|plugin|router|series)$/;

function entityName(phrase: Phrase, c: Context): string | null {
  if (phrase.head.type !== 'entity') return null;
  const { entity, surface } = phrase.head;
  // The article's own Latin name for it: X is not printed as Twitter.
  const again = c.memory.named.has(entity.id) || phrase.description !== null;
  const name = hasHan(surface) ? (entity.name.en ?? (entity.type === 'person' ? romanized(surface, again) : null)) : surface;
  if (name === null || hasHan(name)) return refuse(c.reasons, phrase, 'name-without-english', surface);
  c.memory.named.add(entity.id);
  return name;
}

/** A place in front of a noun is its adjective: US, Russian. */
function placeAdjective(phrase: Phrase): string | null {
  if (phrase.head.type !== 'entity' || phrase.head.entity.type !== 'place') return null;
  const thing = thingOf(phrase.head.entity.id);
  if (phrase.head.entity.name.en === 'United States') return 'US';
  if (phrase.head.entity.name.en === 'United Kingdom') return 'UK';
  return thing?.type === 'place' ? (thing.adjective ?? null) : null;
}

function compoundText(phrase: Phrase, c: Context): string | null {
  const inner = phrase.compounds.map((one) => compoundText(one, c));
  if (inner.includes(null)) return null;
  const adjectives = phrase.adjectives.map((one) => one.en[0] ?? '');
  const own =
    phrase.head.type === 'noun'
      ? phrase.head.noun.number === 'plural'
        ? (phrase.head.noun.en[0] ?? '')
        : (phrase.head.noun.en[0] ?? '')
      : (placeAdjective(phrase) ?? headText(phrase, false, c)?.text ?? null);
  return own === null ? null : [...adjectives, ...inner, own].join(' ');
}

function headText(phrase: Phrase, plural: boolean, c: Context): EnglishNominal | null {
  const { head } = phrase;
  switch (head.type) {
    case 'noun': {
      const mass = head.noun.number === 'mass';
      const many = head.noun.number === 'plural' || (plural && !mass);
      return { text: many ? nounPlural(head.noun) : (head.noun.en[0] ?? ''), plural: many };
    }
    case 'entity': {
      const name = entityName(phrase, c);
      return name === null ? null : { text: name, plural: false };
    }
    case 'act':
      return head.verb.noun
        ? { text: head.verb.noun, plural: false }
        : refuse(c.reasons, phrase, 'verb-without-noun', head.verb.zh[0] ?? '');
    case 'figure': {
      const text = head.figure.label.en;
      return text === null
        ? refuse(c.reasons, phrase, 'figure-without-english', head.figure.text)
        : { text, plural: head.figure.value !== 1 && !/money|percent|data-size/.test(head.figure.kind) };
    }
    case 'date':
      return { text: dateText(head.date.iso, head.date.label.en, c.anchor), plural: false };
    case 'indicator':
      return { text: head.indicator.value, plural: false };
    case 'pronoun':
      return head.pronoun === 'they'
        ? { text: 'they', plural: true }
        : { text: head.pronoun === 'self' ? 'itself' : head.pronoun, plural: false };
    case 'verbatim':
      return { text: head.text, plural: false };
    case 'title': {
      // A title has no English of its own here; its last word says what sort of document it is.
      const sort = DOCUMENTS.find(([pattern]) => pattern.test(head.text));
      return sort ? { text: sort[1], plural: false } : refuse(c.reasons, phrase, 'title', head.text);
    }
  }
}

const PLURAL_DETERMINERS = /^(?:these|all|nearly-all|some|several|many|most|other|both)$/;
const DETERMINERS: Readonly<Record<string, string>> = {
  this: 'the',
  these: 'these',
  each: 'each',
  all: 'all',
  'nearly-all': 'nearly all',
  some: 'some',
  several: 'several',
  many: 'many',
  most: 'most',
  other: 'other',
  another: 'another',
  both: 'both',
  any: 'any',
  no: 'no',
  first: 'the first',
  second: 'the second',
  third: 'the third',
  fourth: 'the fourth',
  fifth: 'the fifth',
  the: 'the',
};

function isPlural(phrase: Phrase): boolean {
  const { head, determiner, figure, number } = phrase;
  if (head.type !== 'noun') return false;
  if (head.noun.number === 'plural') return true;
  if (head.noun.number === 'mass') return false;
  if (figure) return !(figure.value === 1 && figure.max === undefined);
  if (determiner) return PLURAL_DETERMINERS.test(determiner);
  if (number) return number === 'plural';
  return MANY.test(head.noun.kind) && !isSuperlative(phrase);
}

/** Possessors short enough for 's: a name, or a plain noun without a tail. */
function short(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.length <= 2 && nominal.items.every(short);
  return (
    (nominal.head.type === 'entity' || nominal.head.type === 'verbatim') &&
    nominal.complements.length === 0 &&
    nominal.relatives.length === 0
  );
}

const possessive = (text: string): string => (text.endsWith('s') ? `${text}'` : `${text}'s`);
const OWN: Readonly<Record<string, string>> = { it: 'its', they: 'their', he: 'his', she: 'her', self: 'its' };

function leading(phrase: Phrase, plural: boolean, body: string, of: boolean): string {
  const { head, determiner, figure } = phrase;
  if (figure) return '';
  if (determiner === 'a') return `${article(body)} `;
  if (determiner === 'these' && !plural) return head.type === 'noun' && head.noun.number === 'mass' ? 'this ' : 'these ';
  if (determiner) return `${DETERMINERS[determiner]} `;
  if (/^the /.test(body)) return '';
  if (isSuperlative(phrase)) return 'the ';
  if (head.type === 'entity') {
    const formal = head.entity.type === 'org' && OFFICIAL.test(body);
    return (formal || thingOf(head.entity.id)?.the) && !phrase.description ? 'the ' : '';
  }
  if (head.type === 'figure') return phrase.adjectives.length > 0 ? `${article(body)} ` : '';
  if (head.type === 'act') return 'the ';
  if (head.type !== 'noun' || plural || head.noun.number !== 'count') return '';
  return of || phrase.relatives.length > 0 || DEFINITE.test(head.noun.kind) ? 'the ' : `${article(body)} `;
}

const isDay = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' && nominal.head.type === 'date' && nominal.head.date.iso.length === 10;

const isPerson = ({ head }: Phrase): boolean =>
  head.type === 'noun' ? head.noun.kind === 'person' : head.type === 'entity' && head.entity.type === 'person';
const isPlace = (one: Phrase): boolean => one.head.type === 'entity' && one.head.entity.type === 'place';
const placeName = (one: Phrase): string[] => (one.head.type === 'entity' && one.head.entity.name.en ? [one.head.entity.name.en] : []);

/** 美国罗克韦尔公司: US company Rockwell. */
function company({ head, compounds }: Phrase, words: readonly (string | null)[]): readonly (string | null)[] {
  if (head.type !== 'entity' || head.entity.type !== 'org' || compounds.length !== 1 || !compounds.every(isPlace)) return words;
  const thing = thingOf(head.entity.id);
  return thing?.type === 'org' && !/^(?:company|security)$/.test(thing.kind) ? words : [...words, 'company'];
}

/** Words a nominal in English. `bare`: without article, as a description in front of a name is. */
export function nominalEnglish(nominal: Nominal, c: Context, bare = false): EnglishNominal | null {
  return nominal.node === 'list' ? listEnglish(nominal, c) : phraseEnglish(nominal, c, bare);
}

function listEnglish(nominal: Extract<Nominal, { node: 'list' }>, c: Context): EnglishNominal | null {
  const items = nominal.items.map((item) => nominalEnglish(item, c));
  if (items.some((item) => item === null)) return null;
  const texts = items.flatMap((item) => (item ? [item.text] : []));
  const joined = texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${nominal.conjunction} ${texts.at(-1)}`;
  if (!nominal.open) return { text: joined, plural: true };
  if (!nominal.kind) return { text: `${texts.join(', ')} and others`, plural: true };
  const kind = nominalEnglish({ ...nominal.kind, number: 'plural' }, c);
  return (
    kind && {
      text: `${kind.text} ${nominal.kind.figure || nominal.kind.head.type === 'figure' ? 'including' : 'such as'} ${joined}`,
      plural: true,
    }
  );
}

function phraseEnglish(given: Phrase, c: Context, bare: boolean): EnglishNominal | null {
  const amount = amountOf(given.possessor);
  // 47%的事件: 47% of incidents.
  const phrase: Phrase = amount?.of && !given.figure ? { ...given, number: 'plural' } : given;
  if (phrase.oneOf) {
    // One of these: what it is one of is many, and named as a known set.
    const { oneOf: _one, ...set } = phrase;
    const of = phraseEnglish({ ...set, number: 'plural' }, c, true);
    return of && { text: `one of ${phrase.possessor || phrase.determiner ? '' : 'the '}${of.text}`, plural: false };
  }
  const plural = isPlural(phrase);
  const head = headText(phrase, plural, c);
  if (!head) return null;
  const compounds = phrase.compounds.map((one) => compoundText(one, c));
  if (compounds.includes(null)) return null;
  const adjectives = phrase.adjectives.map((one) => one.en[0] ?? '');
  // 美国旧金山: the place that holds it stands behind it.
  const inside = phrase.head.type === 'entity' && phrase.head.entity.type === 'place' && phrase.compounds.every(isPlace);
  let body = inside
    ? [head.text, ...phrase.compounds.flatMap(placeName)].join(', ')
    : [...ranked(adjectives), ...company(phrase, compounds), head.text].join(' ');
  if (phrase.description) {
    const described = nominalEnglish({ ...phrase.description, number: 'singular' }, c, true);
    if (!described) return null;
    const noun = phrase.description.head.type === 'noun' ? (phrase.description.head.noun.en[0] ?? '') : '';
    const after =
      BEHIND.test(noun) &&
      phrase.description.compounds.length === 0 &&
      phrase.description.adjectives.length === 0 &&
      !phrase.description.possessor;
    body = after ? `${body} ${described.text}` : `${described.text} ${body}`;
  }
  const figure = phrase.figure ? numberLabel(phrase.figure).en : null;
  if (phrase.figure && figure === null) return refuse(c.reasons, phrase, 'figure-without-english', phrase.figure.text);
  if (figure !== null) body = `${phrase.figure?.approx === 'some' ? vague(figure) : spelled(figure, phrase.figure?.kind)} ${body}`;
  let front = '';
  let tail = '';
  const possessor = amount ? null : phrase.possessor;
  if (amount) {
    const said = nominalEnglish(amount.phrase, c);
    if (!said) return null;
    // 1.1TB的数据 is 1.1 TB of data, 5000万美元的赎金 a $50 million ransom.
    if (amount.of) return { text: `${said.text} of ${body}`, plural };
    body = `${said.text} ${body}`;
  }
  if (possessor) {
    const pronoun = possessor.node === 'phrase' && possessor.head.type === 'pronoun' ? OWN[possessor.head.pronoun] : undefined;
    if (pronoun) front = `${pronoun} `;
    else {
      const owner = nominalEnglish(possessor, c);
      if (!owner) return null;
      // X的攻击 may be by X or on X: English `of` leaves it as open as the source does.
      const preposition =
        phrase.head.type === 'noun' &&
        !(possessor.node === 'phrase' && possessor.head.type === 'figure') &&
        !/^(?:attack|act|event)$/.test(phrase.head.noun.kind)
          ? phrase.head.noun.preposition
          : undefined;
      if (short(possessor) && !phrase.determiner && !figure) front = `${possessive(owner.text)} `;
      else tail += ` ${preposition ?? 'of'} ${owner.text}`;
    }
  }
  for (const { relation, nominal } of phrase.complements) {
    const text = nominalEnglish(nominal, c);
    if (!text) return null;
    // 对X的回应: the head's own preposition.
    const own = relation === 'on' && phrase.head.type === 'noun' ? phrase.head.noun.preposition : undefined;
    tail += ` ${own ?? (relation === 'in' && isDay(nominal) ? 'of' : relation)} ${text.text}`;
  }
  for (const relative of phrase.relatives) {
    const text = relativeEnglish(relative, { ...head, plural: plural || head.plural }, c, isPerson(phrase));
    if (text === null) return null;
    tail += text;
  }
  if (front === '' && !bare) front = leading(phrase, plural, body, tail.startsWith(' of ') || tail.startsWith(' in '));
  return { text: `${front}${body}${bracketEnglish(phrase)}${tail}`, plural: plural || head.plural };
}
