import type { Phrase } from '../../../derive/clause/tree.js';
import { thingOf } from '../../../lexicon/catalog.js';
import { article } from '../../../lexicon/english.js';
import type { Noun, Verb } from '../../../lexicon/record.js';
import { englishWords } from '../../../lexicon/vocabulary.js';
import { IN_THE_STORY, isOne, isProper, isSingled, isTheFirm, ONE_OF_A_PLACE } from './number.js';
import { isSuperlative } from './ranked.js';
import { KNOWN, ONE_OF_A_NAME, ONE_OF_ITS_SORT, UNCOUNTED_WHEN_BARE } from './usage.js';

/** Where a phrase stands: a bare Chinese subject is known to the reader, what stands behind the verb is told anew; `tail`: behind an of. */
export type Place = 'subject' | 'tail' | 'other';

/** Kinds that are one of their sort in a story: the automotive industry, the third quarter. */
const DEFINITE = /^(?:field|time|place)$/;

/** Names of offices that English writes with the. */
const OFFICIAL =
  /^(?:US |UK )?(?:Ministry|Department|Bureau|Office|National|Federal|Supreme|State|European (?:Commission|Union|Parliament)|Cyberspace Administration|Justice Department|Treasury|Pentagon|Senate|House of)\b/;

/** Bodies of a state or union, by what they are: the Standardization Administration of China, the European Commission. */
const BODY =
  /\b(?:Administration|Commission|Agency|Bureau|Authority|Committee|Council|Tribunal|Court|Ministry|Department|Secretariat|Directorate)\b/;

/** Names of laws that are sorts of laws too: the Cybersecurity Law. */
const LAW =
  / (?:Law|Act|Regulations?|Measures|Provisions|Directive|Convention|Treaty|Guidelines|Rules|Code|Bill|Program|Initiative|Framework|Plan|Strategy|Standard|Agreement)(?: of \w+)?$/;

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

/** Whether an act is counted as a noun: an attack, but theft and damage. */
function isCounted(verb: Verb): boolean {
  const senses = englishWords().get(verb.noun ?? '');
  const first = senses.find((sense): sense is Extract<typeof sense, { noun: Noun }> => sense.part === 'noun');
  return first?.noun.number === 'count';
}

/** What is named by a program, gang or maker in front is known by it: the LockBit gang, the SolarWinds hack. */
/** One of several that a name has: a Mirai variant, a Windows server. */
const ONE_OF_SEVERAL =
  /(?:variant|sample|version|account|instance|exploit|email|server|customer|victim|user|member|affiliate|console|image|API|token|key)$/;

function isNamed(phrase: Phrase): boolean {
  const { head, compounds } = phrase;
  if (compounds.at(-1)?.head.type === 'indicator') return true;
  return (
    head.type === 'noun' &&
    !/^(?:vulnerability|device|quantity|act|measure)$/.test(head.noun.kind) &&
    !ONE_OF_SEVERAL.test(head.noun.en[0] ?? '') &&
    (compounds.some((one) => one.head.type === 'entity' && /^(?:actor|malware|product|person)$/.test(one.head.entity.type)) ||
      isSingled(phrase) ||
      (ONE_OF_A_NAME.test(head.noun.en[0] ?? '') && compounds.some(isProper)))
  );
}

/** What these say of a thing is news of it: an important turning point of. */
const TELLS =
  /^(?:important|major|new|significant|serious|typical|common|complete|powerful|strong|special|unique|good|different|severe|huge)$/;

/** Told as one more: what is new is not yet known. */
const isNew = (phrase: Phrase): boolean =>
  phrase.adjectives.some((one) =>
    /^(?:new|unknown|another|similar|latest|custom|specially crafted|separate|single|different)$/.test(one.en[0] ?? ''),
  );

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
    const thing = thingOf(head.entity.id);
    const state =
      thing?.type === 'org' && /^(?:agency|regulator|ministry|police|court|prosecutor|military|standards|international)$/.test(thing.kind);
    const formal = head.entity.type === 'org' && (OFFICIAL.test(body) || (state && BODY.test(body)));
    const law = head.entity.type === 'law' && LAW.test(body);
    return (formal || law || thing?.the) && !phrase.description ? 'the ' : '';
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
  if (UNCOUNTED_WHEN_BARE.has(head.noun.en[0] ?? '')) return of ? 'the ' : '';
  if (phrase.adjectives.some((one) => one.en[0] === 'single')) return `${article(body)} `;
  if (
    of ||
    DEFINITE.test(head.noun.kind) ||
    (isNamed(phrase) && !isNew(phrase)) ||
    isTheFirm(phrase) ||
    (IN_THE_STORY.test(head.noun.en[0] ?? '') && phrase.adjectives.length === 0) ||
    ONE_OF_ITS_SORT.test(body)
  )
    return 'the ';
  if (ONE_OF_A_PLACE.test(head.noun.zh[0] ?? '') && phrase.compounds.at(-1)?.head.type === 'entity') return 'the ';
  if (
    /(?:prime minister|president|chancellor|mayor|governor|secretary general)$/.test(body) &&
    phrase.compounds.at(-1)?.head.type === 'entity'
  )
    return 'the ';
  if (/spokesperson$/.test(body)) return `${article(body)} `;
  return (place === 'subject' || (place === 'tail' && /^(?:attack|event)$/.test(head.noun.kind))) && !isNew(phrase) && !phrase.beside
    ? 'the '
    : `${article(body)} `;
}
