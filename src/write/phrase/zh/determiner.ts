import type { Determiner, Phrase } from '../../../derive/clause/tree.js';
import type { Context } from './nominal.js';

/** The measure word that a noun is counted with; '' where it has none. */
export const classifierOf = (phrase: Phrase): string =>
  phrase.head.type === 'noun'
    ? (phrase.head.noun.classifier ?? (phrase.head.noun.number === 'mass' ? '' : '个'))
    : phrase.head.type === 'act'
      ? '次'
      : '个';

const PLAIN: Readonly<Partial<Record<Determiner, string>>> = {
  these: '这些',
  all: '所有',
  'nearly-all': '几乎所有',
  some: '一些',
  many: '许多',
  most: '大多数',
  other: '其他',
  any: '任何',
  no: '没有任何',
};
const ORDINALS: Readonly<Record<'second' | 'third' | 'fourth' | 'fifth', string>> = {
  second: '第二',
  third: '第三',
  fourth: '第四',
  fifth: '第五',
};
/** Definite nouns that point back: the flaw, the company. */
const POINTS_BACK = /^(?:org|person|place|vulnerability|malware|attack|group|software|event|document|act|measure)$/;
/** Whoever does it: an attacker may be any, so that no one of them is counted. */
const ANYBODY =
  /^(?:(?:remote |local |unauthenticated |authenticated |malicious )?(?:attacker|actor|user|adversary)|hacker|victim|threat actor|criminal|cybercriminal|customer|admin|administrator|visitor|developer|intruder|scammer|employee|insider|individual|person|defender|third party|organization|organisation|company|business)$/;
/** Definite nouns of which there is one. */
const UNIQUE =
  /^(?:user|attacker|hacker|victim|government|internet|public|police|web|world|court|parliament|government agency|state|military|media|press)$/;

/** A noun with nothing about it but what stands directly before it. */
export function isPlain(phrase: Phrase): boolean {
  return phrase.adjectives.length === 0 && phrase.complements.length === 0 && phrase.relatives.length === 0 && !phrase.possessor;
}

/** What stands in front for the determiner; '' where Chinese has none. */
export function determinerChinese(phrase: Phrase, c: Context, object: boolean): string {
  const { determiner, head } = phrase;
  if (!determiner) return '';
  const classifier = classifierOf(phrase);
  switch (determiner) {
    case 'the': {
      if (head.type !== 'noun' || head.noun.number !== 'count' || phrase.description) return '';
      if (phrase.number === 'plural') return isPlain(phrase) && phrase.compounds.length === 0 && head.noun.kind === 'org' ? '这些' : '';
      if (phrase.number !== 'singular') return '';
      return isPlain(phrase) && phrase.compounds.length === 0 && POINTS_BACK.test(head.noun.kind) && !UNIQUE.test(head.noun.en[0] ?? '')
        ? '该'
        : '';
    }
    case 'this':
      return '该';
    case 'a':
      return head.type === 'noun' &&
        head.noun.classifier &&
        !head.noun.en.some((word) => ANYBODY.test(word)) &&
        (/^(?:person|org|document|vulnerability|group)$/.test(head.noun.kind)
          ? object || phrase.relatives.length === 0
          : object && !c.inside && /^(?:software|malware|place)$/.test(head.noun.kind))
        ? `一${head.noun.classifier}`
        : '';
    case 'several':
      return `多${classifier || '种'}`;
    case 'each':
      return `每${classifier}`;
    case 'various':
      return '各种';
    case 'another':
      return `另一${classifier}`;
    case 'both':
      return `两${classifier}`;
    case 'second':
    case 'third':
    case 'fourth':
    case 'fifth':
      return `${ORDINALS[determiner]}${classifier || '个'}`;
    case 'first':
      return `首${classifier || '个'}`;
    default:
      return PLAIN[determiner] ?? '';
  }
}
