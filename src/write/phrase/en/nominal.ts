import type { Nominal, Phrase } from '../../../derive/clause/tree.js';
import { numberLabel } from '../../../extract/number/label.js';
import { nounPlural } from '../../../lexicon/english.js';
import { hasHan } from '../../../text/script.js';
import type { Memory } from '../index.js';
import { type Reasons, refuse } from '../refusal.js';
import { amountOf, bracketEnglish, isBounded, isSort, makersEnglish, plainLabel, scoreOf, sumEnglish } from './amount.js';
import { chosenRelative } from './collocation.js';
import { type Body, bodyEnglish } from './compound.js';
import { leading, type Place } from './determine.js';
import { DOCUMENTS } from './documents.js';
import { dateText, spelled, vague } from './figure.js';
import { hyphenated } from './hyphenated.js';
import { jointly, listEnglish } from './list.js';
import { isPlural } from './number.js';
import { employerEnglish, owningEnglish, short } from './possessor.js';
import { relativeEnglish } from './relative.js';
import { romanized } from './romanize.js';
import { actedOn, sensed } from './senses.js';

export interface EnglishNominal {
  readonly text: string;
  readonly plural: boolean;
}

export interface Context {
  readonly reasons: Reasons;
  readonly memory: Memory;
  /** ISO day of the article: years equal to its are left out of dates. */
  readonly anchor: string | null;
  /** The subject of the clause names several firms or countries: 其 is theirs. */
  readonly many?: boolean;
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
export function headText(phrase: Phrase, plural: boolean, c: Context, place: Place = 'other'): EnglishNominal | null {
  const { head } = phrase;
  switch (head.type) {
    case 'noun': {
      const mass = head.noun.number === 'mass';
      const many = head.noun.number === 'plural' || (plural && !mass);
      return { text: many ? nounPlural(head.noun) : (head.noun.en[0] ?? ''), plural: many };
    }
    case 'entity': {
      const name = entityName(phrase, c);
      // the Baltic states are, the United States is
      return name === null
        ? null
        : {
            text: name,
            plural: / (?:states|countries|islands|nations|routers|switches|firewalls|cameras|phones|devices|servers|printers)$/.test(name),
          };
    }
    case 'act':
      return head.verb.noun
        ? { text: head.verb.noun, plural: false }
        : refuse(c.reasons, phrase, 'verb-without-noun', head.verb.zh[0] ?? '');
    case 'figure': {
      const text = plainLabel(head.figure.label.en);
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
        : { text: head.pronoun === 'self' ? (place === 'subject' ? 'it' : 'itself') : head.pronoun, plural: false };
    case 'verbatim':
      return { text: head.text, plural: phrase.number === 'plural' };
    case 'title': {
      // A title has no English of its own here; its last word says what sort of document it is.
      const sort = DOCUMENTS.find(([pattern]) => pattern.test(head.text));
      return sort ? { text: sort[1], plural: false } : refuse(c.reasons, phrase, 'title', head.text);
    }
  }
}

const isDay = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' && nominal.head.type === 'date' && nominal.head.date.iso.length === 10;

/** Words a nominal in English. `bare`: without article, as a description in front of a name is. */
export function nominalEnglish(nominal: Nominal, c: Context, bare = false, place: Place = 'other'): EnglishNominal | null {
  if (nominal.node === 'list') {
    const owned = jointly(nominal);
    return owned ? phraseEnglish(owned, c, bare, place) : listEnglish(nominal, c, place);
  }
  return phraseEnglish(nominal, c, bare, place);
}

/** The head with what stands in front of it but articles and figures: participles, adjectives, nouns, what it is called. */
function coreEnglish(phrase: Phrase, head: EnglishNominal, participles: string, c: Context): Body | null {
  const acted = actedOn(phrase, participles);
  const built = bodyEnglish(acted.phrase, head, acted.participles, c);
  if (!built) return null;
  const maker = employerEnglish(phrase, c);
  const text = maker === null ? built.text : `${maker} ${built.text}`;
  if (!phrase.description) return { ...built, text };
  const described = nominalEnglish({ ...phrase.description, number: 'singular' }, c, true);
  if (!described) return null;
  const noun = phrase.description.head.type === 'noun' ? (phrase.description.head.noun.en[0] ?? '') : '';
  const after =
    BEHIND.test(noun) &&
    phrase.description.compounds.length === 0 &&
    phrase.description.adjectives.length === 0 &&
    !phrase.description.possessor;
  const counts = phrase.description.head.type === 'noun' && phrase.description.head.noun.number === 'count';
  return after
    ? { ...built, text: `${text} ${described.text}`, ...(counts ? { the: true } : {}) }
    : { ...built, text: `${described.text} ${text}` };
}

/** What a phrase is said to be or to do, in front where it is one word (stolen data), else behind; null where it has no English. */
function relativesEnglish(phrase: Phrase, head: EnglishNominal, c: Context): { front: string; tail: string } | null {
  let front = '';
  let tail = '';
  for (const relative of phrase.relatives) {
    const text = relativeEnglish({ ...relative, predicate: chosenRelative(relative, phrase) }, head, c, phrase);
    if (text === null) return null;
    if (/^ [a-z]+ed$|^ (?:stolen|hidden|broken|known|written|lost)$/.test(text) && phrase.head.type === 'noun')
      front += `${text.slice(1)} `;
    else tail += text;
  }
  return { front, tail };
}

/** Complements behind the head, each with the space in front. */
function complementsEnglish({ complements, head }: Phrase, c: Context): string | null {
  let tail = '';
  for (const { relation, nominal } of complements) {
    const text = nominalEnglish(nominal, c, false, 'tail');
    if (!text) return null;
    // 对X的回应: the head's own preposition.
    const own = relation === 'on' && head.type === 'noun' ? head.noun.preposition : undefined;
    // campaigns in May to July: over a time
    const over =
      nominal.node === 'phrase' && nominal.head.type === 'date' && nominal.head.date.iso.includes('/') && / to |–/.test(text.text);
    if (relation === 'in' && over) {
      tail += ` from ${text.text}`;
      continue;
    }
    tail += ` ${own ?? (relation === 'in' && isDay(nominal) ? 'of' : relation)} ${text.text}`;
  }
  return tail;
}

/** 5月安全更新 are May security updates. */
function monthOf({ complements, head, adjectives }: Phrase, c: Context): string | null {
  const [first] = complements;
  if (first?.nominal.node !== 'phrase' || first.nominal.head.type !== 'date' || !/^(?:in|of)$/.test(first.relation)) return null;
  const { iso, label } = first.nominal.head.date;
  if (iso.length !== 7 || head.type !== 'noun' || !/^(?:software|document|measure)$/.test(head.noun.kind) || adjectives.length > 0)
    return null;
  const text = dateText(iso, label.en, c.anchor);
  return /^[A-Z][a-z]+$/.test(text) ? text : null;
}

/** 未来的X is a future X. */
function timely(phrase: Phrase): Phrase {
  const { possessor, head } = phrase;
  if (possessor?.node !== 'phrase' || possessor.head.type !== 'noun' || head.type !== 'noun') return phrase;
  if (
    !/^(?:未来|全球|外部|内部|自动化|初期|基础)$/.test(possessor.head.noun.zh[0] ?? '') ||
    possessor.relatives.length + possessor.compounds.length > 0
  )
    return phrase;
  return { ...phrase, possessor: null, compounds: [possessor, ...phrase.compounds] };
}

/** 任何人, 每个人. */
const isAnyone = ({ head, determiner, adjectives, compounds, possessor, relatives }: Phrase): boolean =>
  head.type === 'noun' &&
  head.noun.en[0] === 'person' &&
  /^(?:any|each|all)$/.test(determiner ?? '') &&
  adjectives.length + compounds.length + relatives.length === 0 &&
  possessor === null;

function phraseEnglish(read: Phrase, c: Context, bare: boolean, place: Place = 'other'): EnglishNominal | null {
  const given = hyphenated(sensed(read));
  if (isAnyone(given)) return { text: given.determiner === 'any' ? 'anyone' : 'everyone', plural: false };
  const made = makersEnglish(given);
  if (made !== null) return { text: made, plural: true };
  const sum = sumEnglish(given);
  if (sum !== null) return { text: c.memory.headline ? sum.replace(/^a /, '') : sum, plural: false };
  const amount = amountOf(given);
  // 47%的事件: 47% of incidents.
  const phrase: Phrase = amount && amount.link !== null && !given.figure ? { ...given, number: 'plural' } : timely(given);
  if (phrase.oneOf) {
    // One of these: what it is one of is many, and named as a known set.
    const { oneOf: _one, ...set } = phrase;
    const owned = phrase.determiner || (phrase.possessor && short(phrase.possessor));
    const of = phraseEnglish({ ...set, number: 'plural' }, c, true);
    return of && { text: `one of ${owned ? '' : 'the '}${of.text}`, plural: false };
  }
  const many = isPlural(phrase, place);
  const head = headText(phrase, many, c, place);
  const relatives = head && relativesEnglish(phrase, { ...head, plural: many || head.plural }, c);
  const core = head && relatives && coreEnglish(phrase, head, relatives.front.trim(), c);
  if (!core) return null;
  const plural = (many || head.plural) && !core.name;
  const behind = complementsEnglish(monthOf(phrase, c) === null ? phrase : { ...phrase, complements: phrase.complements.slice(1) }, c);
  if (behind === null) return null;
  const month = monthOf(phrase, c);
  let body = month === null ? core.text : `${month} ${core.text}`;
  let tail = core.tail;
  const figure = phrase.figure ? numberLabel(phrase.figure).en : null;
  if (phrase.figure && figure === null) return refuse(c.reasons, phrase, 'figure-without-english', phrase.figure.text);
  const single = figure !== null && phrase.figure?.kind === 'money' && /^(?:ransom|fine|settlement)s?$/.test(core.text);
  if (single) body = `a ${figure.replace(/ in$/, '')} ${core.text.replace(/s$/, '')}`;
  else if (figure !== null) body = `${phrase.figure?.approx === 'some' ? vague(figure) : spelled(figure, phrase.figure?.kind)} ${body}`;
  if (amount) {
    const said = nominalEnglish(amount.phrase, c);
    if (!said) return null;
    // 1.1TB的数据 is 1.1 TB of data, 5000万美元的赎金 a $50 million ransom.
    if (amount.link !== null) body = `${said.text} ${amount.link} ${body}`;
    else if (isBounded(said.text) || /(?:price|cost|salary)s?$/.test(core.text)) tail = ` of ${said.text}${tail}`;
    else body = `${said.text} ${body}`;
  }
  const score = scoreOf(phrase);
  if (score) {
    body = body.replace(/(?:CVSS )?(score|rating)$/, 'CVSS $1');
    tail = ` of ${score}${tail}`;
  }
  const employed = employerEnglish(phrase, c) !== null;
  const possessor = amount || employed ? null : (phrase.possessor ?? core.owner);
  // 多种类型的数据 are several types of data.
  const sorts = possessor && isSort(possessor) ? nominalEnglish(possessor, c) : null;
  if (sorts)
    body = `${sorts.text} of ${phrase.head.type === 'noun' && phrase.head.noun.number === 'count' ? (headText(phrase, true, c)?.text ?? body) : body}`;
  const owning = possessor && !sorts && owningEnglish(phrase, possessor, possessor === core.owner, c);
  if (possessor && !sorts && !owning) return null;
  tail += (owning ? owning.tail : '') + behind;
  const measured = phrase.possessor?.node === 'phrase' && phrase.possessor.head.type === 'figure';
  const of = (tail.startsWith(' of ') && !measured && !score && !amount) || (tail.startsWith(' in ') && core.tail === '');
  const counted = core.name === true || single || sorts !== null || (amount !== null && amount.link !== null);
  const article = bare || counted ? '' : core.the && !phrase.determiner ? 'the ' : leading(phrase, plural, body, of, place);
  const front = (owning ? owning.front : '') || (c.memory.headline ? article.replace(/^(?:an?|the) $/, '') : article);
  if (/^(?:types|kinds)$/.test(core.text)) body = body.replace(/\b(types|kinds) of \1$/, '$1');
  return { text: `${front}${body}${score ? '' : bracketEnglish(phrase)}${tail}${relatives.tail}`, plural };
}
