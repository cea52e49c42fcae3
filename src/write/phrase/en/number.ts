import type { Phrase, Relative } from '../../../derive/clause/tree.js';
import type { Modifier } from '../../../lexicon/record.js';
import type { Place } from './determine.js';
import { isSuperlative } from './ranked.js';
import { KNOWN, MANY_WHEN_BARE, ONE_OF_A_NAME, UNCOUNTED_WHEN_BARE } from './usage.js';

/** Kinds whose bare Chinese nouns name many: 窃取密码 steals passwords; the rest names one event or thing. */
const MANY = /^(?:person|data|record|device|account|software|vulnerability|system|org|technique|measure)$/;

const PLURAL_DETERMINERS = /^(?:these|all|nearly-all|some|several|many|most|other|both|various)$/;

/** Adjectives that stand with many alone. */
const SEVERAL = /^(?:various|multiple|numerous|different|many|several|diverse|large amounts of)$/;

/** Offices that one holds: a spokesperson, the CEO. */
const OFFICE =
  /(?:spokesperson|CEO|founder|president|chairman|chairwoman|minister|mayor|governor|senator|prime minister|chancellor|secretary general|subsidiary|parent company|headquarters)$/;

/** There is one of these at a time. */
export const isOne = (adjective: Modifier): boolean => /^(?:current|same|entire|whole|next)$/.test(adjective.en[0] ?? '');
const isSingle = (adjective: Modifier): boolean => adjective.en[0] === 'single';

const isAged = (nominal: Phrase['possessor']): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'figure' && / years? old$/.test(nominal.head.figure.label.en ?? '');

const isOnePerson = (nominal: Phrase['possessor']): boolean =>
  nominal?.node === 'phrase' && nominal.head.type === 'entity' && nominal.head.entity.type === 'person';

/** One name, or something pointed at: what it has one of is one. */
const isOneOwner = (nominal: Phrase['possessor']): boolean =>
  nominal?.node === 'phrase' &&
  nominal.figure === null &&
  (nominal.head.type === 'entity'
    ? nominal.head.entity.type !== 'place'
    : nominal.head.type === 'pronoun'
      ? nominal.head.pronoun !== 'they'
      : nominal.head.type === 'verbatim' || (nominal.head.type === 'noun' && /^(?:this|the|each)$/.test(nominal.determiner ?? '')));

/** A name of a product, program or law, or Latin that stands for one. */
export const isProper = (one: Phrase): boolean =>
  one.head.type === 'verbatim'
    ? /[A-Z\d]/.test(one.head.text)
    : one.head.type === 'entity' && /^(?:product|malware|actor|law)$/.test(one.head.entity.type);

/** Endings of files told by what sort they are: CHM files, an EXE file. */
export const FORMAT = /^(?:[A-Z]{2,5}|[a-z]{2,4}|[A-Z]?[a-z]*Sheet)$/;

/** What a name in front makes one of its sort: the RAMP forum, the ChaCha20 algorithm. */
const SINGLED =
  /^(?:algorithm|protocol|language|programming language|forum|platform|framework|project|plugin|interface|library|format|technology|technique|method|tool|service|app|application|program|campaign|group|team|standard|catalog|marketplace|channel|feature|function|module|command|parameter|file|component|service|command line|attack|operation)$/;

/** A name directly in front that makes one of its sort of the head: it is no format of files. */
export function isSingled({ head, compounds }: Phrase): boolean {
  const last = compounds.at(-1);
  if (head.type !== 'noun' || last?.head.type !== 'verbatim' || !SINGLED.test(head.noun.en[0] ?? '')) return false;
  return !(/(?:^| )file$/.test(head.noun.en[0] ?? '') && FORMAT.test(last.head.text));
}

/** 广东省教育厅, 韩国分公司: a place has one of these. */
export const ONE_OF_A_PLACE = /(?:厅|局|署|委员会|总部|分公司|检察院|法院|管理局)$/;

/** People of whom a story has one, known from before. */
export const IN_THE_STORY = /^(?:gunman|shooter|seller|assassin|assailant|plaintiff|defendant)$/;

/** 公司 alone is the firm that is spoken of. */
export const isTheFirm = ({ head, determiner, figure, adjectives, compounds, possessor, relatives, complements }: Phrase): boolean =>
  head.type === 'noun' &&
  head.noun.zh[0] === '公司' &&
  determiner === null &&
  figure === null &&
  possessor === null &&
  adjectives.length + compounds.length + relatives.length + complements.length === 0;

/** 名为X的: what has one name is one. */
const isNaming = ({ predicate, gap }: Relative): boolean => {
  const name = predicate.object ?? predicate.second;
  return (
    gap === 'subject' &&
    /^(?:be )?(?:called|named|known as|name|call|dub|track)$/.test(predicate.verb.en[0] ?? '') &&
    name?.node === 'phrase' &&
    /^(?:verbatim|indicator|entity)$/.test(name.head.type)
  );
};

/** Whether a phrase is told as many; Chinese mostly leaves it open. */
export function isPlural(phrase: Phrase, place: Place): boolean {
  const { head, determiner, figure, number } = phrase;
  // there: the reader says whether what there is are many.
  if (head.type !== 'noun') return head.type === 'verbatim' && number === 'plural';
  if (head.noun.number === 'plural') return true;
  if (head.noun.number === 'mass') return false;
  if (figure) return !(figure.value === 1 && figure.max === undefined);
  if (determiner) return PLURAL_DETERMINERS.test(determiner);
  const word = head.noun.en[0] ?? '';
  if (UNCOUNTED_WHEN_BARE.has(word)) return false;
  if (phrase.adjectives.some(isSingle)) return false;
  if (number) return number === 'plural';
  if (phrase.adjectives.some((one) => SEVERAL.test(one.en[0] ?? ''))) return true;
  if (OFFICE.test(word) || isAged(phrase.possessor) || phrase.adjectives.some(isOne)) return false;
  const last = phrase.compounds.at(-1);
  if (last?.head.type === 'entity' && ONE_OF_A_PLACE.test(head.noun.zh[0] ?? '')) return false;
  if (/(?:^| )(?:country|nation|city|region)$/.test(word) && (phrase.compounds.length > 0 || word.includes(' '))) return true;
  // 圣路易斯大学: the one there; 枪手的手机: his.
  if (/^(?:university|college|hospital|court|airport|government)$/.test(word) && last?.head.type === 'entity') return false;
  if (/^(?:mobile phone|phone|smartphone|laptop|home)$/.test(word) && isOnePerson(phrase.possessor)) return false;
  if (/^(?:latest|newest|highest|lowest|largest|first|last|only) /.test(word)) return false;
  if (last?.head.type === 'indicator' || phrase.beside?.some(({ type }) => type === 'indicator')) return false;
  if (isSingled(phrase)) return false;
  // 单个公司的官网, Mirai平台: one owner or one name has one of these.
  if (ONE_OF_A_NAME.test(word) && (phrase.compounds.some(isProper) || isOneOwner(phrase.possessor))) return false;
  if (/^(?:price|starting price|cost|valuation|market value|size)$/.test(word) && (phrase.possessor || phrase.compounds.length > 0))
    return false;
  if (IN_THE_STORY.test(word)) return false;
  if (isTheFirm(phrase) || phrase.relatives.some(isNaming)) return false;
  // the cost of data breaches: of a sort named by more than a word there are many.
  const sorted = / |cyber/.test(word) || (phrase.compounds.length > 0 && phrase.compounds.every((one) => one.head.type === 'noun'));
  if (place === 'tail' && /^(?:attack|event)$/.test(head.noun.kind) && sorted && phrase.possessor === null) return true;
  return (MANY.test(head.noun.kind) || MANY_WHEN_BARE.has(word)) && !isSuperlative(phrase) && !KNOWN.has(word);
}
