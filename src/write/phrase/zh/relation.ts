import type { Nominal, Phrase } from '../../../derive/clause/tree.js';

const kindOf = (nominal: Nominal): string => {
  const phrase = nominal.node === 'list' ? nominal.items[0] : nominal;
  if (!phrase || phrase.node === 'list') return '';
  const { head } = phrase;
  if (head.type === 'noun') return head.noun.kind;
  return head.type === 'entity' ? head.entity.type : head.type;
};

/** Nouns whose for is no more than of: the reason for X. */
const PLAIN =
  /^(?:reason|cause|basis|need|demand|responsibility|grounds?|excuse|price|date|deadline|name|term|requirement|opportunity|potential|method|way|request|call|support|number|password|code|key|score|spokesperson|spokesman|spokeswoman)$/;
const DEEDS = /^(?:attack|act|event|measure|law)$/;

/** How a complement stands in front of its head, without 的: 对X, 来自X, 关于X; null where Chinese has no plain way to say it. */
export function relationChinese(relation: string, text: string, nominal: Nominal, head: Phrase): string | null {
  const kind = head.head.type === 'noun' ? head.head.noun.kind : head.head.type;
  const target = kindOf(nominal);
  switch (relation) {
    case 'of':
      return head.head.type === 'act' || (head.possessor !== null && DEEDS.test(kind)) ? `对${text}` : text;
    case 'at':
      return text;
    case 'in':
    case 'inside':
      return text;
    case 'on':
      // an event on LinkedIn: that is where it is
      if (kind === 'event' && /^(?:org|product)$/.test(target)) return `${text}上`;
      return DEEDS.test(kind)
        ? `对${text}`
        : /^(?:document|data|law|record)$/.test(kind) && target !== 'person'
          ? `关于${text}`
          : `${text}上`;
    case 'to':
      if (head.head.type === 'noun' && head.head.noun.zh[0] === '链接') return `指向${text}`;
      return /^(?:person|org|group)$/.test(kind) ? text : `对${text}`;
    case 'into':
      return `对${text}`;
    case 'against':
      return `针对${text}`;
    case 'from':
      return `来自${text}`;
    case 'for':
      if (head.head.type === 'noun' && head.head.noun.en.some((word) => PLAIN.test(word.split(' ').at(-1) ?? ''))) return text;
      if (target === 'vulnerability') return `针对${text}`;
      if (/^(?:person|org|place|time|quality|money)$/.test(kind)) return text;
      if (/^(?:measure|document|law|vulnerability|event|attack|act)$/.test(kind) || /person|org|group|actor|country/.test(target))
        return `针对${text}`;
      return `用于${text}`;
    case 'with':
      if (kind === 'person' && target === 'org') return text;
      return DEEDS.test(kind) || /^(?:quality|document)$/.test(kind)
        ? `与${text}`
        : /^(?:person|org|group|place)$/.test(kind)
          ? `拥有${text}`
          : `带有${text}`;
    case 'about':
    case 'regarding':
    case 'concerning':
    case 'over':
      return `关于${text}`;
    case 'between':
      return `${text}之间`;
    case 'among':
      return `${text}中`;
    case 'across':
    case 'throughout':
      return `${text}各地`;
    case 'within':
      return `${text}内`;
    case 'outside':
      return `${text}以外`;
    case 'under':
      return `${text}下`;
    case 'via':
    case 'through':
    case 'using':
      return `通过${text}`;
    case 'by':
      return text;
    case 'behind':
      return `${text}背后`;
    case 'after':
      return `${text}后`;
    case 'before':
      return `${text}前`;
    case 'during':
      return `${text}期间`;
    default:
      return null;
  }
}
