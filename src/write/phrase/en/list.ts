import type { Coordination, Nominal, Phrase } from '../../../derive/clause/tree.js';
import { nounPlural } from '../../../lexicon/english.js';
import { amountOf } from './amount.js';
import type { Place } from './determine.js';
import { type Context, type EnglishNominal, nominalEnglish } from './nominal.js';
import { owningEnglish } from './possessor.js';

/** A和B的C: of names in a row and a thing of the last, the thing is of all of them. */
export function jointly(list: Coordination): Phrase | null {
  const last = list.items.at(-1);
  const names = list.items.slice(0, -1);
  if (list.open || list.kind || last?.node !== 'phrase' || last.head.type === 'entity' || last.figure || last.determiner) return null;
  const owner = last.possessor;
  const isName = (one: Nominal): boolean =>
    one.node === 'phrase' && one.head.type === 'entity' && one.relatives.length === 0 && one.possessor === null;
  if (!owner || !isName(owner) || !names.every(isName)) return null;
  return { ...last, possessor: { ...list, items: [...names, owner] } };
}

const joined = (texts: readonly string[], conjunction: string): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${conjunction} ${texts.at(-1)}`;

/** 用户的姓名和电话号码, 近76%的网站和应用: what stands in front of the first is said of all; null where nothing does. */
function ofAll(list: Coordination, c: Context): EnglishNominal | null {
  const [first] = list.items;
  const last = list.items.at(-1);
  if (list.open || list.kind || list.items.length < 2 || first?.node !== 'phrase' || last?.node !== 'phrase') return null;
  const owner = last.possessor;
  if (!owner || first.possessor || owner.start >= first.start || last.figure || last.determiner) return null;
  const amount = amountOf(last);
  if (amount && amount.link !== 'of') return null;
  const bare = list.items.map((item) => (item === last ? { ...last, possessor: null } : item));
  const owning = amount ? null : owningEnglish(first, owner, false, c);
  const share = amount ? nominalEnglish(amount.phrase, c) : null;
  const front = share ? `${share.text} of ` : (owning?.front ?? '');
  if (!share && !owning) return null;
  // the scalability and effectiveness of their models
  const the = front === '' && owning?.tail.startsWith(' of ') ? 'the ' : front;
  const texts = bare.flatMap((item) => {
    const one = item.node === 'phrase' && amount ? { ...item, number: 'plural' as const } : item;
    const said = nominalEnglish(one, c, the !== '');
    return said ? [said.text] : [];
  });
  return texts.length < bare.length ? null : { text: `${the}${joined(texts, list.conjunction)}${owning?.tail ?? ''}`, plural: true };
}

/** 教授A和B: what is said in front of the first of several people is said of all of them. */
function describedTogether(list: Coordination): Coordination {
  const [first, ...others] = list.items;
  if (
    first?.node !== 'phrase' ||
    first.description?.head.type !== 'noun' ||
    first.description.head.noun.kind !== 'person' ||
    others.length === 0
  )
    return list;
  const alone = others.every(
    (one) => one.node === 'phrase' && /^(?:entity|verbatim)$/.test(one.head.type) && one.description === null && one.compounds.length === 0,
  );
  const { noun } = first.description.head;
  if (!alone || noun.number !== 'count') return list;
  const many: Phrase = { ...first.description, head: { type: 'noun', noun: { ...noun, en: [nounPlural(noun)] } } };
  return { ...list, items: [{ ...first, description: many }, ...others] };
}

const isSomebody = (nominal: Nominal | undefined): boolean =>
  nominal?.node === 'phrase' &&
  (nominal.head.type === 'entity' ||
    nominal.head.type === 'verbatim' ||
    (nominal.head.type === 'noun' && /^(?:person|org|group|place)$/.test(nominal.head.noun.kind)));

export function listEnglish(given: Coordination, c: Context, place: Place): EnglishNominal | null {
  const shared = ofAll(given, c);
  if (shared) return shared;
  const nominal = describedTogether(given);
  const items = nominal.items.map((item) => nominalEnglish(item, c, false, place));
  if (items.some((item) => item === null)) return null;
  const texts = items.flatMap((item) => (item ? [item.text] : []));
  const row = joined(texts, nominal.conjunction);
  if (!nominal.open) return { text: row, plural: true };
  if (!nominal.kind)
    return { text: isSomebody(nominal.items.at(-1)) ? `${texts.join(', ')} and others` : `${row}, among others`, plural: true };
  const kind = nominalEnglish({ ...nominal.kind, number: 'plural' }, c);
  return (
    kind && {
      text: `${kind.text} ${nominal.kind.figure || nominal.kind.head.type === 'figure' ? 'including' : 'such as'} ${row}`,
      plural: true,
    }
  );
}
