import type { Phrase } from '../../../derive/clause/tree.js';
import { thingOf } from '../../../lexicon/catalog.js';
import { type Context, type EnglishNominal, headText, nominalEnglish } from './nominal.js';
import { ranked } from './ranked.js';
import { sensed } from './senses.js';
import { IN_FRONT, TELLING } from './usage.js';

/** A head with all that stands in front of it, and what of that English says elsewhere. */
export interface Body {
  readonly text: string;
  /** A maker or owner in front: Tesla's official Chinese website. */
  readonly owner: Phrase | null;
  /** Behind the head, with the space in front: a flaw in Windows. */
  readonly tail: string;
  /** It came out as a name with what it is in front: cybersecurity company SlashNext. */
  readonly name?: true;
  /** A name with its sort behind it: the Qakbot botnet. */
  readonly the?: true;
}

const isPlace = (one: Phrase): boolean => one.head.type === 'entity' && one.head.entity.type === 'place';
const isOrg = (one: Phrase): boolean => one.head.type === 'entity' && one.head.entity.type === 'org';
const isName = (one: Phrase): boolean => (one.head.type === 'entity' && one.head.entity.type !== 'place') || one.head.type === 'verbatim';
const isCommon = (one: Phrase): boolean => one.head.type === 'noun';
const placeName = (one: Phrase): string[] => (one.head.type === 'entity' && one.head.entity.name.en ? [one.head.entity.name.en] : []);
const count = (text: string): number => text.split(/\s+/).length;

/** A place in front of a noun is its adjective: US, Russian. */
function placeAdjective(phrase: Phrase): string | null {
  if (phrase.head.type !== 'entity' || phrase.head.entity.type !== 'place') return null;
  const thing = thingOf(phrase.head.entity.id);
  if (phrase.head.entity.name.en === 'United States') return 'US';
  if (phrase.head.entity.name.en === 'United Kingdom') return 'UK';
  return thing?.type === 'place' ? (thing.adjective ?? null) : null;
}

/** Nouns of many lose their s in front of another: asset information. */
const single = (word: string): string =>
  word
    .replace(/(asset|privilege|credential)s$/, '$1')
    .replace(/(?<=\w) industry$/, '')
    .replace(/^denial of service$/, 'denial-of-service');

/** Ministries in front of a noun have a shorter name: Chinese Foreign Ministry spokesperson. */
function ministry({ head }: Phrase): string | null {
  if (head.type !== 'entity' || !head.entity.name.en?.includes(' of ')) return null;
  return (
    thingOf(head.entity.id)?.also?.find((form) => /^[A-Z][A-Za-z ]+ (?:Ministry|Department)$/.test(form) && !form.includes(' of ')) ?? null
  );
}

function compoundText(given: Phrase, c: Context): string | null {
  const phrase = sensed(given);
  const inner = phrase.compounds.map((one) => compoundText(one, c));
  if (inner.includes(null)) return null;
  const adjectives = phrase.adjectives.map((one) => one.en[0] ?? '');
  const { head } = phrase;
  const own =
    head.type === 'noun'
      ? ((inner.length === 0 ? IN_FRONT.get(head.noun.zh[0] ?? '') : undefined) ?? single(head.noun.en[0] ?? ''))
      : (placeAdjective(phrase) ?? ministry(phrase) ?? headText(phrase, false, c)?.text ?? null);
  return own === null ? null : [...adjectives, ...inner, own].join(' ');
}

/** 美国罗克韦尔公司: US company Rockwell. */
function withSort({ head, compounds }: Phrase, words: readonly string[]): readonly string[] {
  if (head.type !== 'entity' || head.entity.type !== 'org' || compounds.length !== 1 || !compounds.every(isPlace)) return words;
  const thing = thingOf(head.entity.id);
  return thing?.type === 'org' && !/^(?:company|security)$/.test(thing.kind) ? words : [...words, 'company'];
}

/** Sorts of firms that stand behind a name in Chinese and in front of it in English. */
const FIRM = /^(?!parent|sister|holding)(?:.* )?(?:company|firm|vendor|startup|giant|maker|manufacturer|retailer)$/;

/** SlashNext安全公司: cybersecurity company SlashNext; 华为公司 is Huawei alone. */
function firm(phrase: Phrase, texts: readonly string[], adjectives: readonly string[]): string | null {
  const last = phrase.compounds.at(-1);
  if (phrase.head.type !== 'noun' || !last) return null;
  // 习近平总书记: the office stands in front of the name.
  const named = phrase.head.noun.kind === 'person' && last.head.type === 'entity' && last.head.entity.type === 'person';
  if (named && !phrase.figure && !phrase.determiner && !phrase.possessor)
    return [...adjectives, ...texts.slice(0, -1), phrase.head.noun.en[0] ?? '', texts.at(-1) ?? ''].join(' ');
  if (!(isOrg(last) || (last.head.type === 'verbatim' && /[A-Z]/.test(last.head.text)))) return null;
  const sort = phrase.head.noun.en[0] ?? '';
  // 据The Record报道: a medium's news is the medium.
  if (
    /^(?:消息|报道)$/.test(phrase.head.noun.zh[0] ?? '') &&
    phrase.compounds.length === 1 &&
    adjectives.length === 0 &&
    !phrase.figure &&
    !phrase.determiner
  )
    return texts[0] ?? null;
  const front = [...adjectives, ...texts.slice(0, -1)];
  if (/(?:magazine|newspaper|news agency|news site)$/.test(sort) && isOrg(last) && !phrase.figure && !phrase.determiner)
    return [...front, texts.at(-1) ?? '', sort].join(' ');
  if (!FIRM.test(sort) || phrase.figure || phrase.determiner || phrase.possessor) return null;
  return [...front, ...(sort === 'company' && front.length === 0 ? [] : [sort]), texts.at(-1) ?? ''].join(' ');
}

/** 朝鲜相关的黑客: North Korea-linked hackers. */
function linkedTo({ compounds, adjectives }: Phrase): string | null {
  const [only] = compounds;
  const [word] = adjectives;
  if (!only || compounds.length > 1 || adjectives.length !== 1 || !/^(?:relevant|related)$/.test(word?.en[0] ?? '')) return null;
  if (only.head.type !== 'entity' || !/^(?:place|actor)$/.test(only.head.entity.type) || only.compounds.length > 0) return null;
  const name = only.head.entity.name.en;
  return name && `${name}-linked`;
}

/** 大量 counts: large amounts of data, large numbers of users. */
function amounts(adjectives: readonly string[], plural: boolean): string[] {
  const large = 'large amounts of';
  if (!adjectives.includes(large)) return [...adjectives];
  return [plural ? 'large numbers of' : large, ...adjectives.filter((one) => one !== large)];
}

/** 5.4.0版本 is version 5.4.0, 1.2.92之前的版本 versions before 1.2.92. */
function version(phrase: Phrase, compounds: readonly string[], head: EnglishNominal): string | null {
  if (phrase.head.type !== 'noun' || phrase.head.noun.en[0] !== 'version') return null;
  const last = compounds.at(-1) ?? '';
  if (!/^v?\d[\w.]*$/.test(last)) return null;
  const names = compounds.slice(0, -1);
  const before = phrase.adjectives.some((one) => /^(?:previous|earlier|prior)$/.test(one.en[0] ?? ''));
  return [...names, before ? `versions before ${last}` : `${head.plural && phrase.figure ? head.text : 'version'} ${last}`].join(' ');
}

/** The head with its adjectives, `participles` behind them, and the nouns in front of it; null where one of them has no English. */
export function bodyEnglish(phrase: Phrase, head: EnglishNominal, participles: string, c: Context): Body | null {
  const plain = { owner: null, tail: '' };
  const adjectives = [
    ...ranked(
      amounts(
        phrase.adjectives.map((one) => one.en[0] ?? ''),
        head.plural,
      ),
    ),
    ...(participles === '' ? [] : [participles]),
  ];
  // 美国旧金山: the place that holds it stands behind it.
  if (isPlace(phrase) && phrase.compounds.every(isPlace))
    return { ...plain, text: [[...adjectives, head.text].join(' '), ...phrase.compounds.flatMap(placeName)].join(', ') };
  const texts: string[] = [];
  for (const one of phrase.compounds) {
    const text = compoundText(one, c);
    if (text === null) return null;
    texts.push(text);
  }
  const numbered = version(phrase, texts, head);
  if (numbered !== null) return { ...plain, text: numbered, ...(/\bversion v?\d/.test(numbered) ? { name: true as const } : {}) };
  if (phrase.head.type !== 'noun')
    return { ...plain, text: [...adjectives, ...withSort(phrase, texts), head.text].join(' ').replace(/\b(\w+) \1\b/g, '$1') };

  const company = firm(phrase, texts, adjectives);
  if (company !== null) return { ...plain, text: company, name: true };
  // AT&T官网公告: a notice on AT&T's official website
  const site = phrase.compounds.at(-1);
  if (site?.head.type === 'noun' && phrase.head.noun.kind === 'document' && /website$/.test(site.head.noun.en[0] ?? '')) {
    const [owner, ...others] = [...phrase.compounds.slice(0, -1), ...site.compounds];
    const place = others.length === 0 ? nominalEnglish({ ...site, compounds: [], possessor: owner ?? null }, c) : null;
    const said = [...adjectives, head.text.replace(/^bulletin/, 'notice')].join(' ');
    if (place) return { text: said, owner: null, tail: ` on ${place.text}` };
  }
  const free = phrase.possessor === null && phrase.complements.length === 0;
  const told = TELLING.exec(head.text)?.[0] ?? '';
  const join = (from: number): string =>
    [
      ...adjectives,
      ...(texts.length > from ? [told.trim()] : []),
      ...texts.slice(from),
      texts.length > from ? head.text.slice(told.length) : head.text,
    ]
      .filter((part) => part !== '')
      .join(' ');
  // 分布式拒绝服务（DDoS）攻击 says twice what it is.
  const linked = linkedTo(phrase);
  if (linked !== null) return { ...plain, text: [linked, head.text].join(' ') };
  const doubled = texts.length > 0 && /^DDoS /.test(head.text) && /denial of service|DDoS/.test(texts.at(-1) ?? '');
  if (doubled) texts.pop();
  const whole = join(0).replace(/\b(\w+) \1\b/g, '$1');
  // 特斯拉中国官方网站: whose it is comes first.
  const [first] = phrase.compounds;
  const owned = texts.length > 1 || adjectives.length > 0 || told !== '';
  if (
    first &&
    isOrg(first) &&
    owned &&
    free &&
    !phrase.determiner &&
    !phrase.figure &&
    !phrase.description &&
    !/^(?:person|vulnerability)$/.test(phrase.head.noun.kind)
  )
    return { text: join(1), owner: first, tail: '' };
  if (!free || count(whole) < 4) return { ...plain, text: whole };
  // Windows远程桌面服务远程代码执行漏洞: a remote code execution vulnerability in it.
  const names = phrase.compounds.findIndex((one) => !isName(one));
  const named = names < 0 ? phrase.compounds.length : names;
  if (phrase.head.noun.kind === 'vulnerability' && named > 0 && (named < texts.length || count(head.text) > 1))
    return { text: join(named), owner: null, tail: ` in ${texts.slice(0, named).join(' ')}` };
  // Three nouns and more in a row: the outermost is said behind.
  if (first && isCommon(first) && texts.length > 1 && count(whole) > 4 && phrase.compounds.every(isCommon)) {
    const outer = nominalEnglish({ ...first, number: 'plural' }, c, true);
    const preposition = /^(?:attack|act|event)$/.test(phrase.head.noun.kind) ? 'of' : (phrase.head.noun.preposition ?? 'of');
    if (outer) return { text: join(1), owner: null, tail: ` ${preposition} ${outer.text}` };
  }
  return { ...plain, text: whole };
}
