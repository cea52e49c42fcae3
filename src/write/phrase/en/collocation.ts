import type { Nominal, Phrase, Predicate, Relative } from '../../../derive/clause/tree.js';
import { thingOf } from '../../../lexicon/catalog.js';
import type { Modifier, Verb } from '../../../lexicon/record.js';
import { chineseWords } from '../../../lexicon/vocabulary.js';
import { CHOICES, type Choice, NOUNS } from './choices.js';
import { recast } from './recast.js';

const BY_FORM: ReadonlyMap<string, readonly Choice[]> = CHOICES.reduce(
  (map, one) => map.set(one.zh, [...(map.get(one.zh) ?? []), one]),
  new Map<string, Choice[]>(),
);

/** What an object is, as the choices are asked: the last of its nouns. */
function objectWord(nominal: Nominal): string {
  if (nominal.node === 'list') return nominal.items[0] ? objectWord(nominal.items[0]) : '';
  const { head } = nominal;
  if (head.type === 'noun') return head.noun.en[0] ?? '';
  if (head.type === 'act') return head.verb.noun ?? '';
  if (head.type === 'figure') return head.figure.kind === 'money' ? 'money' : (head.figure.label.en ?? '');
  return head.type === 'entity' ? `<${head.entity.type}>` : '';
}

function withNoun(p: Predicate): Predicate {
  const { object } = p;
  if (object?.node !== 'phrase' || object.head.type !== 'noun') return p;
  const form = object.head.noun.zh[0];
  const found = NOUNS.find(({ verb, zh }) => zh === form && verb.test(p.verb.en[0] ?? ''));
  return found ? { ...p, object: { ...object, head: { type: 'noun', noun: found.noun } } } : p;
}

const IS: Verb = { zh: ['是'], en: ['be'], valency: 'E', act: 'be' };

const simple = (verb: Verb, en: string, past?: Verb['past']): Verb => {
  const { past: _before, pasts: _others, ...rest } = verb;
  return past ? { ...rest, en: [en], past } : { ...rest, en: [en] };
};

/** Whether who acts is a state's: it charges, where a firm sues. */
function isOfficial(nominal: Nominal | null): boolean {
  if (nominal?.node !== 'phrase') return false;
  const { head } = nominal;
  if (head.type === 'noun') return /检|警|法院|政府|当局|部门|官/.test(head.noun.zh[0] ?? '');
  if (head.type !== 'entity') return false;
  if (head.entity.type === 'place') return true;
  const thing = thingOf(head.entity.id);
  return thing?.type === 'org' && /^(?:agency|regulator|ministry|police|court|prosecutor|military)$/.test(thing.kind);
}

const isPersonal = (nominal: Nominal | null): boolean =>
  nominal?.node === 'phrase' &&
  (nominal.head.type === 'noun'
    ? nominal.head.noun.kind === 'person'
    : nominal.head.type === 'entity' && nominal.head.entity.type === 'person');

/** 发生X, 出现X with somebody or something in front: to whom it happens suffers it, a place sees it. */
function happening(p: Predicate, subject: Nominal | null, object: Nominal): Verb {
  const word = object.node === 'phrase' && object.head.type === 'noun' ? object.head.noun : null;
  const place =
    subject?.node === 'phrase' &&
    (subject.head.type === 'entity'
      ? subject.head.entity.type === 'place'
      : subject.head.type === 'noun' && /^(?:place|field)$/.test(subject.head.noun.kind));
  if (place) return simple(p.verb, 'see', ['saw', 'seen']);
  const harm = object.node === 'phrase' && object.head.type === 'act' ? true : /^(?:attack|event)$/.test(word?.kind ?? '');
  return simple(p.verb, harm ? 'suffer' : 'experience');
}

/** 阻止100多次攻击尝试: how often counts what was done to, where that is an act itself. */
function counted(p: Predicate): Predicate {
  const often = p.adjuncts.find(({ role }) => role === 'frequency');
  const { object } = p;
  if (often?.nominal?.node !== 'phrase' || often.nominal.head.type !== 'figure') return p;
  if (object?.node !== 'phrase' || object.figure || object.determiner || object.possessor || object.head.type !== 'noun') return p;
  const { noun } = object.head;
  if (noun.number !== 'count' || !/^(?:attack|act|event)$/.test(noun.kind)) return p;
  const { figure } = often.nominal.head;
  return {
    ...p,
    object: { ...object, figure, number: figure.value === 1 ? 'singular' : 'plural' },
    adjuncts: p.adjuncts.filter((one) => one !== often),
  };
}

/** What describes an act told as a noun, as adverbs of its verb; null where one has none. */
function asAdverbs({ adjectives }: Phrase): Modifier[] | null {
  const adverbs = adjectives.flatMap(({ zh }) => adverbOf(zh[0] ?? '') ?? []);
  return adverbs.length === adjectives.length ? adverbs : null;
}

/** Acts that 得到 says were done: 得到解决 was resolved, 得到广泛应用 is widely used. */
const DONE =
  /^(?:解决|修复|应用|使用|提升|提高|改善|改进|控制|缓解|恢复|遏制|认可|证实|确认|保护|保障|加强|推广|释放|满足|体现|采用|验证|落实|执行|优化|完善|广泛应用)$/;

function undergoing(p: Predicate): Predicate | null {
  const { object } = p;
  if (!/^(?:得到|获得|受到)$/.test(p.verb.zh[0] ?? '') || object?.node !== 'phrase' || p.voice === 'passive') return null;
  const form =
    object.head.type === 'noun' ? (object.head.noun.zh[0] ?? '') : object.head.type === 'act' ? (object.head.verb.zh[0] ?? '') : '';
  const verb = DONE.test(form) ? verbOf(form) : null;
  if (!verb?.valency.includes('T') || object.compounds.length + object.relatives.length + object.complements.length > 0 || object.possessor)
    return null;
  const adverbs = asAdverbs(object);
  return adverbs && { ...p, verb, voice: 'passive', object: null, adverbs: [...p.adverbs, ...adverbs] };
}

const LIGHT = /^(?:进行|开展|实施|展开|作出|做出|予以|加以)$/;

/** 对X进行审查 reviews X, where the act has a verb of its own and what describes it an adverb. */
function acting(p: Predicate): Predicate {
  const undergone = undergoing(p);
  if (undergone) return undergone;
  const target = p.adjuncts.find(({ role, nominal }) => role === 'target' && nominal !== null);
  const { object } = p;
  if (!target?.nominal || object?.node !== 'phrase' || !LIGHT.test(p.verb.zh[0] ?? '') || p.voice === 'passive') return p;
  const { head, compounds, possessor, relatives, complements, figure, determiner } = object;
  if (compounds.length + relatives.length + complements.length > 0 || possessor || figure || (determiner && determiner !== 'a')) return p;
  const verb = head.type === 'act' ? head.verb : head.type === 'noun' ? verbOf(head.noun.zh[0] ?? '') : null;
  if (!verb?.valency.includes('T')) return p;
  const adverbs = asAdverbs(object);
  if (!adverbs) return p;
  return {
    ...p,
    verb,
    object: target.nominal,
    adverbs: [...p.adverbs, ...adverbs],
    adjuncts: p.adjuncts.filter((one) => one !== target),
  };
}

const verbOf = (form: string): Verb | null =>
  chineseWords()
    .get(form)
    .flatMap((sense) => (sense.part === 'verb' ? [sense.verb] : []))[0] ?? null;

const adverbOf = (form: string): Modifier | null =>
  chineseWords()
    .get(form)
    .flatMap((sense) => (sense.part === 'modifier' && sense.modifier.part === 'adverb' ? [sense.modifier] : []))[0] ?? null;

const isFirm = (nominal: Nominal): boolean =>
  nominal.node === 'list'
    ? nominal.items.some(isFirm)
    : nominal.head.type === 'pronoun' ||
      (nominal.head.type === 'noun'
        ? nominal.head.noun.kind === 'org'
        : nominal.head.type === 'entity' && nominal.head.entity.type === 'org');

/** What is told, not what is spoken to: 回应称 responded that, 可登录 can log in. */
const ENDING = / (?:to|on|in|about|at|with|for)$/;

/** The sum of a fine. */
function fined(nominal: Nominal | null): Nominal | null {
  if (nominal?.node !== 'phrase') return null;
  if (nominal.head.type === 'figure') {
    const { figure } = nominal.head;
    const en = figure.label.en?.replace(/ in fines$/, '') ?? null;
    const complements = nominal.complements.filter(({ relation, nominal: what }) => relation !== 'in' || objectWord(what) !== 'fine');
    return { ...nominal, complements, head: { type: 'figure', figure: { ...figure, noun: null, label: { ...figure.label, en } } } };
  }
  const { possessor } = nominal;
  return nominal.head.type === 'noun' &&
    nominal.head.noun.en[0] === 'fine' &&
    possessor?.node === 'phrase' &&
    possessor.head.type === 'figure'
    ? possessor
    : null;
}

/** The predicate with the English verb that its object, its subject and what follows call for. */
export function chosen(given: Predicate, subject: Nominal | null): Predicate {
  const p = withNoun(acting(counted(recast(given, subject))));
  const first = p.verb.zh[0] ?? '';
  // 被处以155万美元罚款 was fined $1.55 million.
  const sum = p.voice === 'passive' && first === '处以' ? fined(p.object ?? p.second) : null;
  if (sum) return { ...p, verb: { ...simple(p.verb, 'fine'), act: 'fine' }, object: sum, second: null };
  const theme = p.object ?? (p.voice === 'passive' ? subject : null);
  if (theme) {
    const sort =
      p.object?.node === 'phrase' && p.object.head.type === 'noun' && !/^(?:person|org|group|place)$/.test(p.object.head.noun.kind);
    if (first === '属于' && sort) return { ...p, verb: IS };
    if (/^(?:发生|出现)$/.test(first) && p.object && p.voice === 'active' && subject)
      return { ...p, verb: happening(p, subject, p.object) };
    if (p.verb.zh.includes('起诉') && /^(?:charge|sue)$/.test(p.verb.en[0] ?? '')) {
      const by = p.voice === 'passive' ? p.agent : subject;
      const charges = isOfficial(by) || (by === null && isPersonal(theme));
      return { ...p, verb: { ...simple(p.verb, charges ? 'charge' : 'sue'), act: charges ? 'charge' : 'sue' } };
    }
    const percent = p.object?.node === 'phrase' && p.object.head.type === 'figure' && /^(?:percent|ratio)$/.test(p.object.head.figure.kind);
    // 减少了79%: it fell by itself.
    if (percent && p.voice === 'active' && /^(?:reduce|lower|cut|decrease)$/.test(p.verb.en[0] ?? ''))
      return { ...p, verb: simple(p.verb, 'fall', ['fell', 'fallen']) };
    const word = objectWord(theme);
    const choice = p.verb.zh.flatMap((zh) => BY_FORM.get(zh) ?? []).find(({ object }) => object.test(word));
    if (choice) return { ...p, verb: simple(p.verb, choice.en, choice.past) };
  }
  const word = p.verb.en[0] ?? '';
  if (word === 'go public' && subject && !isFirm(subject))
    return { ...p, verb: simple(p.verb, 'go on sale', ['went on sale', 'gone on sale']) };
  // 使X被V: what is done to X is caused.
  if (word === 'make' && p.predicate?.voice === 'passive') return { ...p, verb: simple(p.verb, 'cause') };
  // 向X通知CL: who is told comes first.
  const told =
    /^(?:notify|inform|warn|remind|tell)$/.test(word) && p.clause && !p.object
      ? p.adjuncts.find(({ role, nominal }) => /^(?:goal|target)$/.test(role) && nominal)
      : undefined;
  if (told) return { ...p, object: told.nominal, adjuncts: p.adjuncts.filter((one) => one !== told) };
  if (word === 'accuse' && p.clause) return { ...p, verb: simple(p.verb, 'allege') };
  if (
    first === '拒绝' &&
    p.predicate &&
    /^(?:comment|disclose|reveal|discuss|identify|answer|say|elaborate)/.test(p.predicate.verb.en[0] ?? '')
  )
    return { ...p, verb: simple(p.verb, 'decline') };
  const tracked =
    p.second?.node === 'phrase' && p.second.head.type === 'indicator' && /^(?:标记|命名|编号|标识|跟踪|追踪|名为)/.test(first);
  if (tracked) return { ...p, verb: { ...simple(p.verb, 'track'), with: { zh: '为', en: 'as' } } };
  const nothing = !p.object && !p.second && !p.predicate;
  if (nothing && p.voice === 'active' && ENDING.test(word) && !/^be /.test(word)) {
    const cut = (text: string): string => text.replace(ENDING, '');
    const [past, participle] = p.verb.past ?? [];
    return {
      ...p,
      verb: simple(p.verb, cut(word), past ? (participle ? [cut(past), cut(participle)] : [cut(past)]) : undefined),
    };
  }
  return p;
}

/** The same for a relative clause: what it is said of is its object or its subject. */
export function chosenRelative({ predicate, gap, subject }: Relative, head: Phrase): Predicate {
  if (gap === 'subject') return chosen(predicate, head);
  return { ...chosen({ ...predicate, object: predicate.object ?? head }, subject), object: predicate.object };
}

export const isSomebody = (nominal: Nominal): boolean =>
  nominal.node === 'list'
    ? nominal.items.some(isSomebody)
    : nominal.head.type === 'pronoun' ||
      (nominal.head.type === 'noun'
        ? /^(?:person|org|group)$/.test(nominal.head.noun.kind)
        : nominal.head.type === 'entity' && /^(?:person|org|actor)$/.test(nominal.head.entity.type));

/** 大会在京举办, 版本未更新: what nobody is said to do was done. */
export function middle(p: Predicate, subject: Nominal | null): Predicate {
  const alone = !p.object && !p.second && !p.predicate && !p.clause && !p.along && p.voice === 'active';
  const { valency } = p.verb;
  if (
    !alone ||
    !subject ||
    !valency.includes('T') ||
    (/[IMX]/.test(valency) && !(p.verb.act === 'leak' || /^(?:cripple|paralyze|disrupt|interrupt)$/.test(p.verb.en[0] ?? ''))) ||
    isSomebody(subject)
  )
    return p;
  return /^be /.test(p.verb.en[0] ?? '') ? p : { ...p, voice: 'passive' };
}
