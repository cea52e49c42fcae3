import type { Nominal, Phrase } from '../../../derive/clause/tree.js';
import { numberLabel } from '../../../extract/number/label.js';
import { nounPlural } from '../../../lexicon/english.js';
import { hasHan } from '../../../text/script.js';
import type { Memory } from '../index.js';
import { type Reasons, refuse } from '../refusal.js';
import { amountOf, bracketEnglish, isBounded, scoreOf } from './amount.js';
import { chosenRelative } from './collocation.js';
import { bodyEnglish } from './compound.js';
import { isPlural, leading, type Place } from './determine.js';
import { DOCUMENTS } from './documents.js';
import { dateText, spelled, vague } from './figure.js';
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

/** The head alone, in its number. */
export function headText(phrase: Phrase, plural: boolean, c: Context): EnglishNominal | null {
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
      return { text: head.text, plural: phrase.number === 'plural' };
    case 'title': {
      // A title has no English of its own here; its last word says what sort of document it is.
      const sort = DOCUMENTS.find(([pattern]) => pattern.test(head.text));
      return sort ? { text: sort[1], plural: false } : refuse(c.reasons, phrase, 'title', head.text);
    }
  }
}

/** Possessors short enough for 's: a name, or somebody named by one noun. */
function short(nominal: Nominal): boolean {
  if (nominal.node === 'list') return nominal.items.length <= 2 && nominal.items.every(short);
  const { head, complements, relatives } = nominal;
  if (complements.length > 0 || relatives.length > 0) return false;
  if (head.type === 'noun')
    return (
      /^(?:person|org|group)$/.test(head.noun.kind) &&
      nominal.possessor === null &&
      nominal.figure === null &&
      nominal.compounds.length + nominal.adjectives.length < 2 &&
      !(head.noun.en[0] ?? '').includes(' ')
    );
  return head.type === 'entity' || head.type === 'verbatim';
}

const possessive = (text: string): string => (text.endsWith('s') ? `${text}'` : `${text}'s`);
const OWN: Readonly<Record<string, string>> = { it: 'its', they: 'their', he: 'his', she: 'her', self: 'its' };

const isDay = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' && nominal.head.type === 'date' && nominal.head.date.iso.length === 10;

/** Whose people they are stands in front of them: Snowflake customers, Palo Alto Networks researchers; a chief is said to be somebody's. */
function employerEnglish(phrase: Phrase, c: Context): string | null {
  const { head, possessor } = phrase;
  if (head.type !== 'noun' || head.noun.kind !== 'person' || OFFICES.test(head.noun.en[0] ?? '')) return null;
  if (possessor?.node !== 'phrase' || phrase.determiner || phrase.description || phrase.adjectives.length + phrase.compounds.length > 0)
    return null;
  if (possessor.head.type !== 'entity' || possessor.head.entity.type !== 'org' || !short(possessor)) return null;
  return possessor.compounds.length + possessor.adjectives.length > 0 || possessor.description
    ? null
    : (nominalEnglish(possessor, c)?.text.replace(/^the /, '') ?? null);
}

const OFFICES =
  /(?:CEO|founder|head|chief|owner|president|chairman|director|boss|successor|officer|rival|friend|competitor|person|people|official|personnel)$/;
const WORKS = /(?:researcher|employee|engineer|analyst|expert|scientist|executive)$/;
const isOrg = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' &&
  (nominal.head.type === 'noun' ? nominal.head.noun.kind === 'org' : nominal.head.type === 'entity' && nominal.head.entity.type === 'org');

/** Words a nominal in English. `bare`: without article, as a description in front of a name is. */
export function nominalEnglish(nominal: Nominal, c: Context, bare = false, place: Place = 'other'): EnglishNominal | null {
  return nominal.node === 'list' ? listEnglish(nominal, c, place) : phraseEnglish(nominal, c, bare, place);
}

const isSomebody = (nominal: Nominal | undefined): boolean =>
  nominal?.node === 'phrase' &&
  (nominal.head.type === 'entity' ||
    nominal.head.type === 'verbatim' ||
    (nominal.head.type === 'noun' && /^(?:person|org|group|place)$/.test(nominal.head.noun.kind)));

function listEnglish(nominal: Extract<Nominal, { node: 'list' }>, c: Context, place: Place): EnglishNominal | null {
  const items = nominal.items.map((item) => nominalEnglish(item, c, false, place));
  if (items.some((item) => item === null)) return null;
  const texts = items.flatMap((item) => (item ? [item.text] : []));
  const joined = texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${nominal.conjunction} ${texts.at(-1)}`;
  if (!nominal.open) return { text: joined, plural: true };
  if (!nominal.kind)
    return { text: isSomebody(nominal.items.at(-1)) ? `${texts.join(', ')} and others` : `${joined}, among others`, plural: true };
  const kind = nominalEnglish({ ...nominal.kind, number: 'plural' }, c);
  return (
    kind && {
      text: `${kind.text} ${nominal.kind.figure || nominal.kind.head.type === 'figure' ? 'including' : 'such as'} ${joined}`,
      plural: true,
    }
  );
}

function phraseEnglish(given: Phrase, c: Context, bare: boolean, place: Place = 'other'): EnglishNominal | null {
  const amount = amountOf(given);
  // 47%的事件: 47% of incidents.
  const phrase: Phrase = amount && amount.link !== null && !given.figure ? { ...given, number: 'plural' } : given;
  if (phrase.oneOf) {
    // One of these: what it is one of is many, and named as a known set.
    const { oneOf: _one, ...set } = phrase;
    const of = phraseEnglish({ ...set, number: 'plural' }, c, true);
    return of && { text: `one of ${phrase.possessor || phrase.determiner ? '' : 'the '}${of.text}`, plural: false };
  }
  const many = isPlural(phrase);
  const head = headText(phrase, many, c);
  if (!head) return null;
  const built = bodyEnglish(phrase, head, c);
  if (!built) return null;
  const plural = many && !built.name;
  const maker = employerEnglish(phrase, c);
  let body = maker === null ? built.text : `${maker} ${built.text}`;
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
  let tail = built.tail;
  const possessor = amount || maker !== null ? null : (phrase.possessor ?? built.owner);
  if (amount) {
    const said = nominalEnglish(amount.phrase, c);
    if (!said) return null;
    // 1.1TB的数据 is 1.1 TB of data, 5000万美元的赎金 a $50 million ransom.
    if (amount.link !== null) return { text: `${said.text} ${amount.link} ${body}`, plural };
    if (isBounded(said.text)) tail = ` of ${said.text}${tail}`;
    else body = `${said.text} ${body}`;
  }
  const score = scoreOf(phrase);
  if (score) {
    body = body.replace(/(?:CVSS )?(score|rating)$/, 'CVSS $1');
    tail = ` of ${score}${tail}`;
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
          ? WORKS.test(phrase.head.noun.en[0] ?? '') && isOrg(possessor)
            ? 'at'
            : phrase.head.noun.preposition
          : undefined;
      if ((possessor === built.owner || short(possessor)) && !phrase.determiner && !figure) front = `${possessive(owner.text)} `;
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
    const told = { ...relative, predicate: chosenRelative(relative, phrase) };
    const text = relativeEnglish(told, { ...head, plural: plural || head.plural }, c, phrase);
    if (text === null) return null;
    tail += text;
  }
  const of = tail.startsWith(' of ') && !score && !amount;
  if (front === '' && !bare)
    front = built.name ? '' : leading(phrase, plural, body, of || (tail.startsWith(' in ') && built.tail === ''), place);
  return { text: `${front}${body}${score ? '' : bracketEnglish(phrase)}${tail}`, plural: plural || head.plural };
}
