import type { Nominal, Phrase } from '../../../derive/clause/tree.js';
import { article } from '../../../lexicon/english.js';
import { type Context, nominalEnglish } from './nominal.js';

/** How a possessor is worded: in front with 's, or behind with the head's preposition. */
export interface Owning {
  readonly front: string;
  readonly tail: string;
}

/** Possessors short enough for 's: a name, or somebody named by one noun. */
export function short(nominal: Nominal): boolean {
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
const OFFICES =
  /(?:CEO|founder|head|chief|owner|president|chairman|director|boss|successor|officer|rival|friend|competitor|(?<!spokes)person|people|official|personnel)$/;
const WORKS = /(?:researcher|employee|engineer|analyst|expert|scientist|executive)$/;
/** Nouns whose preposition says whom it is done to: the possessor is who does it, the impact of an incident. */
const OF_DOERS =
  /^(?:impact|influence|effect|threat|contribution|response|reaction|comment|harm|damage|dependency|report|research|investigation|view|decision|criticism|support|trust|statement|warning|importance|hope|attitude|instruction)$/;

const isOrg = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' &&
  (nominal.head.type === 'noun' ? nominal.head.noun.kind === 'org' : nominal.head.type === 'entity' && nominal.head.entity.type === 'org');

const isOwner = (nominal: Nominal): boolean =>
  nominal.node === 'list'
    ? nominal.items.every(isOwner)
    : nominal.head.type === 'noun'
      ? /^(?:person|org|group)$/.test(nominal.head.noun.kind)
      : nominal.head.type === 'figure' || (nominal.head.type === 'entity' && /^(?:person|org|actor)$/.test(nominal.head.entity.type));

const isPlace = (nominal: Nominal): boolean =>
  nominal.node === 'phrase' &&
  (nominal.head.type === 'noun'
    ? nominal.head.noun.kind === 'place'
    : nominal.head.type === 'figure'
      ? / (?:countries|cities|regions|states|provinces)$/.test(nominal.head.figure.label.en ?? '')
      : nominal.head.type === 'entity' && nominal.head.entity.type === 'place');

/** Whose people they are stands in front of them: Snowflake customers, Palo Alto Networks researchers; a chief is said to be somebody's. */
export function employerEnglish(phrase: Phrase, c: Context): string | null {
  const { head, possessor } = phrase;
  if (head.type !== 'noun') return null;
  // Linksys的两款路由器: two Linksys routers
  const counted = phrase.figure !== null && /^(?:device|software|system)$/.test(head.noun.kind);
  if (!(head.noun.kind === 'person' || counted) || OFFICES.test(head.noun.en[0] ?? '')) return null;
  if (
    possessor?.node !== 'phrase' ||
    (phrase.determiner && phrase.determiner !== 'a') ||
    phrase.description ||
    phrase.adjectives.length + phrase.compounds.length > 0
  )
    return null;
  const named = possessor.head.type === 'verbatim' && /^[A-Z]/.test(possessor.head.text);
  const firm = possessor.head.type === 'entity' && (possessor.head.entity.type === 'org' || counted);
  if (!(named || firm) || !short(possessor)) return null;
  return possessor.compounds.length + possessor.adjectives.length > 0 || possessor.description
    ? null
    : (nominalEnglish(possessor, c)?.text.replace(/^the /, '') ?? null);
}

function prepositionOf({ head, determiner }: Phrase, possessor: Nominal): string {
  const sum = possessor.node === 'phrase' && possessor.head.type === 'figure' && possessor.head.figure.kind !== 'count';
  if (head.type !== 'noun' || sum) return 'of';
  const word = head.noun.en[0] ?? '';
  // X的攻击 may be by X or on X: English `of` leaves it as open as the source does.
  if (/^(?:attack|act|event)$/.test(head.noun.kind) || OF_DOERS.test(word)) return 'of';
  if (isPlace(possessor) && /^(?:person|org|group|device|system|account)$/.test(head.noun.kind)) return 'in';
  // data on a subject, but data of whose it is
  if (head.noun.preposition === 'on' && /^(?:data|record)$/.test(head.noun.kind) && isOwner(possessor)) return 'of';
  if (WORKS.test(word) && isOrg(possessor)) return 'at';
  // X是德国西门子公司的一款产品: a product from it
  if (determiner === 'a' && isOrg(possessor) && /^(?:software|system|device)$/.test(head.noun.kind)) return 'from';
  return head.noun.preposition ?? 'of';
}

/** `owner`: a name in front that is told as a possessor whatever its length. Null where it has no English. */
export function owningEnglish(phrase: Phrase, possessor: Nominal, owner: boolean, c: Context): Owning | null {
  const pronoun = possessor.node === 'phrase' && possessor.head.type === 'pronoun' ? OWN[possessor.head.pronoun] : undefined;
  if (pronoun === 'its' && c.many) return { front: 'their ', tail: '' };
  if (pronoun) return { front: `${pronoun} `, tail: '' };
  // 二十四岁的X: 24-year-old X
  const age =
    possessor.node === 'phrase' && possessor.head.type === 'figure'
      ? /^(\d+) years? old$/.exec(possessor.head.figure.label.en ?? '')
      : null;
  if (age) return { front: `${phrase.head.type === 'entity' ? '' : `${article(age[1] ?? '')} `}${age[1]}-year-old `, tail: '' };
  const said = nominalEnglish(possessor, c, false, 'tail');
  if (!said) return null;
  // 弗吉尼亚州的匡蒂科 is Quantico, Virginia; 以色列的十几个组织 more than 10 organizations in Israel.
  const somewhere = isPlace(possessor) && possessor.node === 'phrase' && possessor.head.type === 'entity';
  if (somewhere && phrase.head.type === 'entity' && phrase.head.entity.type === 'place') return { front: '', tail: `, ${said.text}` };
  const people = phrase.head.type === 'noun' && /^(?:person|org|group)$/.test(phrase.head.noun.kind) && phrase.compounds.length > 0;
  if (somewhere && !phrase.determiner && (people || (phrase.head.type === 'figure' && phrase.head.figure.kind === 'count')))
    return { front: '', tail: ` in ${said.text}` };
  // A和B的C of names that are chained: the key flaws in X's manager Y.
  if (short(possessor) && !phrase.determiner && !phrase.figure && /['’]s? /.test(said.text))
    return { front: '', tail: ` ${prepositionOf(phrase, possessor)} ${said.text}` };
  // researchers at a St. Louis university
  const works = phrase.head.type === 'noun' && WORKS.test(phrase.head.noun.en[0] ?? '') && possessor.node === 'phrase';
  if (works && possessor.head.type === 'noun' && possessor.compounds.length > 0)
    return { front: '', tail: ` ${prepositionOf(phrase, possessor)} ${said.text}` };
  return (owner || short(possessor)) && !phrase.determiner && !phrase.figure
    ? { front: `${possessive(said.text)} `, tail: '' }
    : { front: '', tail: ` ${prepositionOf(phrase, possessor)} ${said.text}` };
}
