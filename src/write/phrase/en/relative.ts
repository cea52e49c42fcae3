import type { Phrase, Relative } from '../../../derive/clause/tree.js';
import { verbForms } from '../../../lexicon/english.js';
import type { Context, EnglishNominal } from './nominal.js';
import { nominalEnglish } from './nominal.js';
import { complements, oblique, predicateEnglish, tails } from './predicate.js';
import { isThing, verbal } from './verb.js';

const isPerson = ({ head }: Phrase): boolean =>
  head.type === 'noun' ? head.noun.kind === 'person' : head.type === 'entity' && head.entity.type === 'person';

/** Nouns whose relative says what they consist in: a risk of, an ability to. */
const CONTENT =
  /(?:risks?|dangers?|possibility|likelihood|probability|chances?|capabilities|ability|right|opportunity|opportunities|permissions?|attempts?|ways?|methods?|need)$/;
const GERUND = /^(?:risk|danger|possibility|likelihood|probability|chance|way|method)/;

/** A relative clause behind its head, with the space in front: ` stolen from X`, ` that can steal Y`, of persons ` who`, ` disclosed by Z`. */
export function relativeEnglish(relative: Relative, head: EnglishNominal, c: Context, told: Phrase): string | null {
  // Nobody words the content of a claim in English yet.
  if (relative.content) return null;
  const { predicate, gap, subject } = relative;
  const forms = verbForms(predicate.verb);
  if (relative.infinitive || relative.gerund) {
    // the ability to run code, signs of running it
    const rest = complements(predicate, c);
    return rest === null || predicate.along ? null : relative.gerund ? ` of ${forms.gerund}${rest}` : ` to ${forms.base}${rest}`;
  }
  // Two acts on one object are worded with finite verbs alone.
  if (predicate.along && (gap === 'object' || predicate.voice === 'passive')) return null;
  const plain = predicate.negation === null && predicate.modality === null;
  if (gap === 'object' && plain) {
    // A participle says it: data stolen (by X) (from Y).
    const by = subject ? oblique(subject, c) : null;
    if (subject && !by) return null;
    const tail = tails(predicate, c);
    if (tail === null || predicate.object || forms.base.startsWith('be ')) return null;
    return ` ${forms.participle}${by ? ` by ${by.text}` : ''}${tail}`;
  }
  if (gap === 'object') return null;
  const of = CONTENT.exec(head.text)?.[0];
  const called = predicate.voice === 'passive' && /^(?:call|name|dub|track)$/.test(forms.base);
  if (
    of &&
    !called &&
    !/^be (?:called|named|known)/.test(forms.base) &&
    predicate.negation === null &&
    gap === 'subject' &&
    !predicate.along
  ) {
    // 被劫持的风险 is the risk of being hijacked, 执行命令的能力 the ability to run commands.
    const rest = complements(predicate, c);
    if (rest === null) return null;
    const said = verbal(predicate);
    const by = predicate.agent ? oblique(predicate.agent, c) : null;
    if (predicate.agent && !by) return null;
    return `${GERUND.test(of) ? ` of ${said.gerund}` : ` to ${said.base}`}${by ? ` by ${by.text}` : ''}${rest}`;
  }
  if (predicate.voice === 'passive' && plain) {
    const by = predicate.agent ? oblique(predicate.agent, c) : null;
    if (predicate.agent && !by) return null;
    const tail = tails(predicate, c);
    return tail === null ? null : ` ${forms.participle}${by ? ` by ${by.text}` : ''}${tail}`;
  }
  if (plain && predicate.verb.act === 'include' && predicate.object) {
    const object = nominalEnglish(predicate.object, c);
    return object && ` ${forms.gerund} ${object.text}`;
  }
  const verb = forms.base.split(' ')[0];
  if (plain && verb === 'be' && predicate.aspects.length === 0) {
    // 位于X的, 名为X的: be located in, be called lose their be.
    const rest = forms.base.slice(3);
    const object = predicate.object ? nominalEnglish(predicate.object, c) : null;
    if (predicate.object && !object) return null;
    const tail = tails(predicate, c);
    if (tail === null) return null;
    if (rest) return ` ${rest}${object ? ` ${object.text}` : ''}${tail}`;
  }
  const whole = predicateEnglish(predicate, { plural: head.plural, person: 3 }, c, isThing(told) ? 'present' : 'auto');
  return whole === null ? null : ` ${isPerson(told) ? 'who' : 'that'} ${whole}`;
}
