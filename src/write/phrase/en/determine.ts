import type { Phrase } from '../../../derive/clause/tree.js';
import { thingOf } from '../../../lexicon/catalog.js';
import { article } from '../../../lexicon/english.js';
import type { Modifier, Noun, Verb } from '../../../lexicon/record.js';
import { englishWords } from '../../../lexicon/vocabulary.js';
import { isSuperlative } from './ranked.js';
import { KNOWN, MANY_WHEN_BARE } from './usage.js';

/** Where a phrase stands: a bare Chinese subject is known to the reader, what stands behind the verb is told anew; `tail`: behind an of. */
export type Place = 'subject' | 'tail' | 'other';

/** Kinds that are one of their sort in a story: the automotive industry, the third quarter. */
const DEFINITE = /^(?:field|time|place)$/;

/** Names of offices that English writes with the. */
const OFFICIAL =
  /^(?:US |UK )?(?:Ministry|Department|Bureau|Office|National|Federal|Supreme|State|European (?:Commission|Union|Parliament)|Cyberspace Administration|Justice Department|Treasury|Pentagon|Senate|House of)\b/;

/** Names of laws that are sorts of laws too: the Cybersecurity Law. */
const LAW =
  / (?:Law|Act|Regulations?|Measures|Provisions|Directive|Convention|Treaty|Guidelines|Rules|Code|Bill|Program|Initiative|Framework|Plan|Strategy|Standard|Agreement)(?: of \w+)?$/;

/** Kinds whose bare Chinese nouns name many: 窃取密码 steals passwords; the rest names one event or thing. */
const MANY = /^(?:person|data|record|device|account|software|vulnerability|system|org|technique|measure)$/;

const PLURAL_DETERMINERS = /^(?:these|all|nearly-all|some|several|many|most|other|both|various)$/;
const DETERMINERS: Readonly<Record<string, string>> = {
  this: 'the',
  these: 'these',
  each: 'each',
  various: 'various',
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

/** What is not counted: much attention, some evidence. */
const OF_MASS: Readonly<Record<string, string>> = {
  many: 'much',
  several: 'some',
  both: 'both kinds of',
  various: 'all kinds of',
  another: 'other',
  these: 'this',
};

/** Adjectives that stand with many alone. */
const SEVERAL = /^(?:various|multiple|numerous|different|many|several|diverse|large amounts of)$/;

export function isPlural(phrase: Phrase, place: Place): boolean {
  const { head, determiner, figure, number } = phrase;
  // there: the reader says whether what there is are many.
  if (head.type !== 'noun') return head.type === 'verbatim' && number === 'plural';
  if (head.noun.number === 'plural') return true;
  if (head.noun.number === 'mass') return false;
  if (figure) return !(figure.value === 1 && figure.max === undefined);
  if (determiner) return PLURAL_DETERMINERS.test(determiner);
  if (number) return number === 'plural';
  if (phrase.adjectives.some((one) => SEVERAL.test(one.en[0] ?? ''))) return true;
  const word = head.noun.en[0] ?? '';
  if (OFFICE.test(word) || isAged(phrase.possessor) || phrase.adjectives.some(isOne)) return false;
  if (/(?:^| )(?:country|nation|city|region)$/.test(word) && (phrase.compounds.length > 0 || word.includes(' '))) return true;
  // 圣路易斯大学: the one there; 枪手的手机: his.
  if (/^(?:university|college|hospital|court|airport|government)$/.test(word) && phrase.compounds.at(-1)?.head.type === 'entity')
    return false;
  if (/^(?:mobile phone|phone|smartphone|laptop|home)$/.test(word) && isOnePerson(phrase.possessor)) return false;
  if (/^(?:latest|newest|highest|lowest|largest|first|last|only) /.test(word)) return false;
  if (phrase.compounds.at(-1)?.head.type === 'indicator') return false;
  if (SINGLED.test(word) && phrase.compounds.at(-1)?.head.type === 'verbatim') return false;
  // the cost of data breaches: of a sort named by more than a word there are many.
  if (place === 'tail' && /^(?:attack|event)$/.test(head.noun.kind) && / |cyber/.test(word)) return true;
  return (MANY.test(head.noun.kind) || MANY_WHEN_BARE.has(word)) && !isSuperlative(phrase) && !KNOWN.has(word);
}

/** Offices that one holds: a spokesperson, the CEO. */
const OFFICE =
  /(?:spokesperson|CEO|founder|president|chairman|chairwoman|minister|mayor|governor|senator|prime minister|subsidiary|parent company)$/;

/** There is one of these at a time. */
const isOne = (adjective: Modifier): boolean => /^(?:current|same|entire|whole|next)$/.test(adjective.en[0] ?? '');

const isAged = (nominal: Phrase['possessor']): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'figure' && / years? old$/.test(nominal.head.figure.label.en ?? '');

const isOnePerson = (nominal: Phrase['possessor']): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'entity' && nominal.head.entity.type === 'person';

/** Whether an act is counted as a noun: an attack, but theft and damage. */
function isCounted(verb: Verb): boolean {
  const senses = englishWords().get(verb.noun ?? '');
  const first = senses.find((sense): sense is Extract<typeof sense, { noun: Noun }> => sense.part === 'noun');
  return first?.noun.number === 'count';
}

/** What a name in front makes one of its sort: the RAMP forum, the ChaCha20 algorithm. */
const SINGLED =
  /^(?:algorithm|protocol|language|programming language|forum|platform|framework|project|plugin|interface|library|format|technology|technique|method|tool|service|app|application|program|campaign|group|team|standard|catalog|marketplace|channel|feature|function|module|command|parameter|file|component|service|command line|attack|operation)$/;

/** What is named by a program, gang or maker in front is known by it: the LockBit gang, the SolarWinds hack. */
function isNamed({ head, compounds }: Phrase): boolean {
  if (compounds.at(-1)?.head.type === 'indicator') return true;
  return (
    head.type === 'noun' &&
    !/^(?:vulnerability|device|quantity|act|measure)$/.test(head.noun.kind) &&
    (compounds.some((one) => one.head.type === 'entity' && /^(?:actor|malware|product|person)$/.test(one.head.entity.type)) ||
      (SINGLED.test(head.noun.en[0] ?? '') && compounds.at(-1)?.head.type === 'verbatim'))
  );
}

/** What these say of a thing is news of it: an important turning point of. */
const TELLS =
  /^(?:important|major|new|significant|serious|typical|common|complete|powerful|strong|special|unique|good|different|severe|huge)$/;

/** Told as one more: what is new is not yet known. */
const isNew = (phrase: Phrase): boolean =>
  phrase.adjectives.some((one) => /^(?:new|unknown|another|similar|latest)$/.test(one.en[0] ?? ''));

/** Article or determiner in front of a phrase, with a space behind. `of`: a tail says of what. */
export function leading(phrase: Phrase, plural: boolean, body: string, of: boolean, place: Place): string {
  const { head, determiner, figure } = phrase;
  if (figure) return '';
  if (determiner === 'a') return head.type === 'noun' && head.noun.number !== 'count' ? '' : `${article(body)} `;
  const uncounted = head.type === 'noun' && head.noun.number === 'mass';
  const mass = uncounted
    ? determiner === 'many' && /^(?:data|record|money)$/.test(head.noun.kind)
      ? 'large amounts of'
      : OF_MASS[determiner ?? '']
    : undefined;
  if (mass) return `${mass} `;
  if (determiner) return `${DETERMINERS[determiner]} `;
  if (/^the /i.test(body)) return '';
  if (!plural && head.type === 'noun' && head.noun.number === 'count' && phrase.adjectives.some(isOne)) return 'the ';
  if (/^(?:largest|highest|lowest|latest|only) /.test(body)) return 'the ';
  if (isSuperlative(phrase)) return /^the world's /.test(body) ? '' : 'the ';
  if (head.type === 'entity') {
    const formal = head.entity.type === 'org' && OFFICIAL.test(body);
    const law = head.entity.type === 'law' && LAW.test(body);
    return (formal || law || thingOf(head.entity.id)?.the) && !phrase.description ? 'the ' : '';
  }
  if (head.type === 'figure') return phrase.adjectives.length > 0 ? `${article(body)} ` : '';
  if (head.type === 'act') return place === 'subject' || of ? 'the ' : isCounted(head.verb) ? `${article(body)} ` : '';
  if (head.type !== 'noun') return '';
  if (!plural && KNOWN.has(head.noun.en[0] ?? '') && phrase.adjectives.length + phrase.compounds.length === 0) return 'the ';
  // the security of key software, the development of it
  if (of && head.noun.number === 'mass' && /^(?:quality|act)$/.test(head.noun.kind)) return 'the ';
  if (plural || head.noun.number !== 'count') return '';
  if (/^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/.test(body)) return 'the ';
  if (of && phrase.adjectives.some((one) => TELLS.test(one.en[0] ?? ''))) return `${article(body)} `;
  if (of || DEFINITE.test(head.noun.kind) || isNamed(phrase)) return 'the ';
  if (/spokesperson$/.test(body)) return `${article(body)} `;
  return (place === 'subject' || (place === 'tail' && /^(?:attack|event)$/.test(head.noun.kind))) && !isNew(phrase) && !phrase.beside
    ? 'the '
    : `${article(body)} `;
}
