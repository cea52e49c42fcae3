import type { Noun, Verb } from '../../../lexicon/record.js';
import { phrase, predicate } from '../tree.js';
import { degrees, idle, localizers, marks, prepositions, pronouns } from './closed.js';
import { colours } from './colours.js';
import { impersonals, questions } from './complements.js';
import { determinerOf } from './determiners.js';
import { isBoth, wordLeaning } from './leaning.js';
import type { Token } from './tokens.js';
import type { Value, ZhItem } from './value.js';

/** Acts that are told of as things: an attack, a leak. Others as nouns (inclusion, use) only mislead the reading. */
const NAMED_ACTS: ReadonlySet<string> = new Set(
  'attack leak steal hack disclose investigate fix arrest deploy extort fine sanction sue settle restore disrupt warn research find cooperate protect acquire launch pay change rise fall sell'.split(
    ' ',
  ),
);

/** What one unit of the log odds of noun to verb takes off the score of the reading that it speaks against. */
const LEANING_WEIGHT = 0.3;
/** The log odds that 的, 该 or a classifier in front adds. */
const VOUCHED = 1.5;
/** Log odds from which a noun that is a verb too may be what a clause speaks of, with nothing else to vouch for it. */
const SURELY_NOUN = 1.5;

/** What stands around a word, where its readings hang on it. */
export interface Place {
  /** Log odds that a word which is noun and verb both is a noun here; it says nothing of other words. */
  readonly lean: number;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

const isThing = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.verbs.length === 0 &&
  !token.closed &&
  (token.nouns.length > 0 || token.entity !== null || token.modifiers.some((one) => one.part === 'adjective'));

/** What 在 may tell of as going on: an act, with what stands in front of one, and no number, time or thing. */
const isActing = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.figure &&
  !token.date &&
  (token.verbs.length > 0 || token.closed || token.modifiers.length > 0) &&
  !WHEN.test(token.text);
const WHEN = /^(?:最近|近期|近日|目前|过去|未来|当时|此前)$/;

const PUTS_OFF = /^(?:推迟|延迟|暂缓|拒绝|避免|停止|暂停)$/;

/** All readings of a token, as lexical items of the chart. */
export function readings(token: Token, position: number, { lean, before, after }: Place): ZhItem[] {
  const out: ZhItem[] = [];
  const span = { start: token.start, end: token.end };
  const push = (category: string, score: number, value: Omit<Value, 'start' | 'end'>) =>
    out.push({ category, start: position, end: position + 1, score, value: { ...span, token, ...value } });
  const word = token.text;
  if (token.entity) {
    const adjective = token.entity.type === 'place' ? 'PLACE' : 'NAME';
    push(adjective, 0, { nominal: phrase({ type: 'entity', entity: token.entity, surface: word }, span) });
  }
  if (token.figure) pushFigure(token, span, push);
  if (token.date) {
    push('T', 0, {
      adjunct: {
        ...span,
        role:
          token.date.relation === 'since'
            ? 'since'
            : token.date.relation === 'until'
              ? 'until'
              : token.date.relation === 'before'
                ? 'by-time'
                : 'time',
        nominal: phrase({ type: 'date', date: token.date }, span),
        predicate: null,
        preposition: null,
      },
      nominal: phrase({ type: 'date', date: token.date }, span),
    });
  }
  const impersonal = impersonals.get(word);
  if (impersonal) push('IMP', 0, { predicate: predicate(impersonal, span) });
  const asking = questions.get(word);
  if (asking) push('WHETHER', 0, { modifier: asking });
  if (token.title) push('NAME', 0, { nominal: phrase({ type: 'title', text: word.replace(/[《》]/g, ''), lang: 'zh' }, span) });
  if (token.indicator) push('NAME', 0, { nominal: phrase({ type: 'indicator', indicator: token.indicator }, span) });
  const both = isBoth(token) || (token.closed && token.nouns.length > 0 && token.verbs.length > 0);
  const leans = both ? lean + (token.vouched ? VOUCHED : 0) : 0;
  const asNoun = (both ? -0.05 : token.verbs.length > 0 && !token.vouched ? -0.5 : 0) + LEANING_WEIGHT * Math.min(0, leans);
  const asVerb = LEANING_WEIGHT * Math.min(0, -leans);
  const verbal = token.verbs.length > 0 && !token.vouched && leans < SURELY_NOUN;
  const beside = token.beside
    ? {
        beside: token.beside,
        ...(token.beside.filter((one) => one.type === 'indicator').length === 1 ? { number: 'singular' as const } : {}),
      }
    : {};
  // The earlier record of a form is its first reading.
  for (const [i, noun] of token.nouns.entries())
    push('N', (noun.weak ? -0.4 : 0) + asNoun - 0.01 * i, { nominal: phrase({ type: 'noun', noun }, span, beside), verbal });
  const colour = Object.hasOwn(colours, word) ? colours[word] : undefined;
  // 没有 before a verb is its negation; as a verb of its own it lacks something.
  for (const [i, verb] of token.verbs.entries())
    push(
      'V',
      -0.01 * i +
        (colour
          ? colour.negation
            ? isThing(after)
              ? -0.2
              : -1.6
            : -0.4
          : idle.has(word)
            ? -0.9
            : word === '通过'
              ? -1.8
              : Object.hasOwn(prepositions, word)
                ? -0.3
                : -0.1 + asVerb),
      {
        predicate: predicate(/[到至]$/.test(word) && verb.with?.zh === '到' ? { ...verb, zh: [word] } : verb, span),
      },
    );
  const act = token.verbs.find((verb) => verb.noun !== undefined && (NAMED_ACTS.has(verb.act) || wordLeaning(word) > 0));
  if (act && token.nouns.length === 0)
    push('N', Math.min(-0.2, -0.4 + asNoun), { nominal: phrase({ type: 'act', verb: act }, span), verbal });
  if (both && token.nouns.length === 0 && token.verbs[0]?.noun)
    push('VN', LEANING_WEIGHT * Math.min(0, leans), { predicate: predicate(token.verbs[0], span) });
  if (/^(?:共|总共|约|大约|现|仅)?有$/.test(word)) push('YOU', 0, {});
  if (/^(?:无需|无须|不需要|不用|没有)$/.test(word)) push('NEED', 0, {});
  if (degrees.has(word)) push('DEG', 0, {});
  if (!colour && !impersonal && !Object.hasOwn(marks, word) && !degrees.has(word)) {
    // 推迟公开事件: what is put off is an act, so that 公开 is the verb there.
    const acted = token.verbs.length > 0 && PUTS_OFF.test(before?.text ?? '');
    for (const modifier of token.modifiers.filter(({ part }) => !acted || part !== 'adjective'))
      push(modifier.part === 'adjective' ? 'A' : 'ADV', token.verbs.length > 0 ? -0.7 : token.nouns.length > 0 ? -0.2 : 0, { modifier });
  }
  if (token.verbatim && token.nouns.length === 0 && !token.entity)
    push('NAME', /^(?:[A-Z][A-Za-z0-9+.-]*|\d+(?:\.\d+)+)$/.test(word) ? -0.4 : /^\d{1,3}$/.test(word) ? -1.8 : -0.8, {
      nominal: phrase({ type: 'verbatim', text: word }, span),
    });
  // 访问或复制X: either act, and no doubt about one.
  if (
    colour &&
    !(word === '在' && !isActing(after)) &&
    !(word === '或' && before && before.verbs.length > 0 && after && after.verbs.length > 0)
  )
    push('PRE', 0, { colour });
  if (idle.has(word)) push('PRE', -0.1, { colour: {} });
  const determiner = determinerOf(word);
  if (determiner) push('DET', 0, {});
  const pronoun = Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
  if (pronoun) push('PRON', 0, { nominal: phrase({ type: 'pronoun', pronoun, antecedent: null }, span) });
  if (Object.hasOwn(prepositions, word)) push('P', 0, {});
  if (Object.hasOwn(localizers, word)) push('LOC', 0, {});
  const mark = Object.hasOwn(marks, word) ? marks[word] : undefined;
  if (mark) push(mark, 0, {});
  return out;
}

/** Classifiers that are nouns by themselves. */
const PERSON: Noun = { zh: ['人'], en: ['person'], plural: 'people', kind: 'person', number: 'count', classifier: '名' };
const COUNTED: Readonly<Record<string, Noun>> = {
  人: PERSON,
  名: PERSON,
  位: PERSON,
  国: { zh: ['国家'], en: ['country'], kind: 'place', number: 'count', classifier: '个' },
};

const SCORED: Verb = { zh: ['评分为'], en: ['have'], past: ['had'], valency: 'T', act: 'account' };

const grows = (zh: string, en: string): Verb => ({ zh: [zh], en: [en], valency: 'I', act: 'rise' });
/** Figures that are verbs by themselves. */
const TURNED: readonly (readonly [RegExp, Verb])[] = [
  [/^翻了?两番$/, grows('翻两番', 'quadruple')],
  [/^翻了?(?:一番|一倍|番|倍)$/, grows('翻番', 'double')],
];

/** A figure that counts a known noun is a noun phrase; one whose noun nothing knows stays a number before what follows. */
function pushFigure(
  token: Token,
  span: { start: number; end: number },
  push: (category: string, score: number, value: Omit<Value, 'start' | 'end'>) => void,
): void {
  const { figure } = token;
  if (!figure) return;
  const bare = phrase({ type: 'figure', figure }, span, token.beside ? { beside: token.beside } : {});
  if (/^[次度回]$/.test(figure.unit) && figure.kind === 'count') {
    push('FREQ', 0, { adjunct: { ...span, role: 'frequency', nominal: bare, predicate: null, preposition: null } });
    return;
  }
  const counted = COUNTED[figure.unit];
  if (counted && figure.kind === 'count') {
    // 三名|俄罗斯黑客: it counts what follows as well.
    if (figure.noun === null) push('NUM', 0, { nominal: bare });
    push('NPN', -0.1, {
      nominal: phrase({ type: 'noun', noun: counted }, span, {
        figure: { ...figure, noun: null },
        number: figure.value === 1 ? 'singular' : 'plural',
      }),
    });
    return;
  }
  if (figure.kind === 'count') {
    if (figure.label.zh !== null && figure.label.en !== null && figure.noun !== null) push('NUMNP', 0, { nominal: bare });
    if (figure.noun === null) {
      push('NUM', 0, { nominal: bare });
      push('FIG', -0.2, { nominal: bare });
    }
    return;
  }
  if (figure.kind === 'multiple') {
    // 翻了一番: the figure is the verb.
    const verb = TURNED.find(([pattern]) => pattern.test(figure.text))?.[1];
    if (verb) push('VP', 0, { predicate: predicate(verb, span) });
  }
  if (figure.kind === 'score' && /[为是达]/.test(figure.text)) {
    // CVSS评分为9.8: the figure is a predicate by itself.
    const score = phrase({ type: 'verbatim', text: `a CVSS score of ${figure.label.en ?? figure.value}` }, span);
    push('VP', 0, { predicate: predicate(SCORED, span, { object: score }) });
  }
  if (figure.kind === 'duration') push('DUR', 0, { nominal: bare });
  push('FIG', 0, { nominal: bare });
}
