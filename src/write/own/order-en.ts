import { lowered } from './lowered.js';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = `(?:on ${MONTH} \\d{1,2}(?:, \\d{4})?|in (?:(?:early|mid|late) )?${MONTH}(?: \\d{4})?|in (?:early |mid-|late )?(?:19|20)\\d\\d)`;

const PRONOUN =
  /^(?:it|its|they|their|he|his|she|her|this|that|these|those|there|we|our|the (?:company|firm|agency|group|vendor|gang)|if|when|while|although|because|as|to|in|on|at|no|not|how|what|why|whether)\b/i;

const SUBJECT = /^(?:[A-Z\d]|the |an? |its |their |his |her |some |many |most |all |more |nearly |about |at least )/;

const DAY_LAST = new RegExp(`^([A-Z][^()]{30,220}) (${DAY})\\.$`);
const ANY_DAY = new RegExp(DAY);

/** Other orders of the same words, for a sentence that would stand as the source has it: the first that fits. */
export function reordered(text: string): string {
  if (/["“”;]/.test(text)) return text;
  const dated = DAY_LAST.exec(text);
  if (
    dated &&
    !ANY_DAY.test(dated[1] ?? '') &&
    !/\b(?:since|between|until|from|that|which|who)\b[^,]*$|\b(?:said|says|claim\w*|told|reports?|reported|warned|added|noted)\b|ing$/.test(
      dated[1] ?? '',
    ) &&
    !/^(?:On|In|At|After|Before|When|While|If|According|As|Since|By|For|With)\b/.test(dated[1] ?? '')
  ) {
    const day = dated[2] ?? '';
    return `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${lowered(dated[1] ?? '')}.`;
  }
  const source = /^([A-Z][^:]{30,230}?),? according to ((?:the |a |an )?[A-Z][^,]{2,60})\.$/.exec(text);
  if (source) return `According to ${source[2]}, ${lowered(source[1] ?? '')}.`;
  const speech =
    /^((?:The |An? )?(?!The |An? |In |On |At )(?:[A-Z][\w.&’'-]*)(?: [A-Za-z][\w.&’'-]*){0,5}) (said|says|noted|warned|claims?|claimed|added|explained|reported|reports) (?:that )?(?!of |about |on |in |to )([a-zA-Z][^:]{30,220})\.$/.exec(
      text,
    );
  if (speech) {
    const [, speaker = '', verb = '', said = ''] = speech;
    // Claims and reports are nouns too, and what follows them then a verb.
    const speaks = !/^(?:claims|reports|notes)$/.test(verb) || (/^[A-Z]/.test(speaker.split(' ').at(-1) ?? '') && SUBJECT.test(said));
    const short =
      speaks &&
      speaker.split(' ').length <= 6 &&
      !/\b(?:said|says|that|which|who|has|have|had|was|were|is|are|as|when|while|after|because|if|comes|came)\b/.test(speaker);
    if (
      short &&
      !PRONOUN.test(said) &&
      !/\b(?:said|says|according|and that)\b/.test(said) &&
      / (?:is|are|was|were|has|have|had|can|could|will|would|may|might|did|does|[a-z]+ed|[a-z]+s) /.test(said)
    )
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}, ${/^(?:The|An?) /.test(speaker) ? speaker.charAt(0).toLowerCase() + speaker.slice(1) : speaker} ${verb}.`;
  }
  return inserted(text) ?? inverted(text) ?? text;
}

/** A finite verb of a report's own telling; not a verb of speech, into whose report a fronted day may reach. */
const FINITE =
  '(?:is|are|was|were|has|have|had|can|could|may|might|will|would|carries|allows|affects|impacts|lets|uses|stems|became|began|found|stole|leaked|hit|made|took|got|(?!said|told|claim|add|warn|report|announc|stat|not|reveal|confirm|explain|estimat|predict)[a-z]{3,}ed)';
const NAME = "(?:(?:[Tt]he|[Aa]n?) )?[A-Z][\\w.&’'-]*(?: (?:[A-Z][\\w.&’'-]*|of|and|the|for)){0,5}";
const THING = `(?:${NAME}|(?:[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,3}?[a-z-]+)`;
const FRONT_DAY = new RegExp(`^(${DAY.replace('on ', '[Oo]n ').replaceAll('|in ', '|[Ii]n ')}), (${NAME}) (${FINITE} .{12,220})$`);
const FRONT_PARTICIPLE = new RegExp(
  `^((?:Tracked|Dubbed|Known|Codenamed|Described|Discovered|Developed|Founded|Based|Headquartered|Written|Assigned|Rated|First (?:seen|spotted|detected|discovered|observed)|Launched|Released)\\b[^,;]{3,70}), (${THING}) (${FINITE} .{12,220})$`,
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What stands in front of the subject, behind it: In 2020, S was … → S in 2020 was …; Tracked as X, S carries … → S, tracked as X, carries …. */
function inserted(text: string): string | null {
  const dated = FRONT_DAY.exec(text);
  if (dated) {
    const [, day = '', subject = '', rest = ''] = dated;
    return `${capital(subject)} ${small(day)}${day.includes(',') ? ',' : ''} ${rest}`;
  }
  const described = FRONT_PARTICIPLE.exec(text);
  if (!described) return null;
  const [, participle = '', subject = '', rest = ''] = described;
  return `${capital(subject)}, ${small(participle)}, ${rest}`;
}

const FRONT_CLAUSE =
  /^((?:Despite|After|Before|When|Because|By|Through|Without|Once|Following|During|Throughout|Within|As part of|In (?:response|retaliation|exchange|return|preparation) (?:to|for)|Under (?:the|a|an|its)|Over the|For (?:years|decades|months|weeks|more|over|the (?:past|last))|In the (?:first|second|third|fourth|last|past|same|final|early|late|days|weeks|months|hours)|At the (?:end|beginning|start|time|height|peak)) [^,;:]{4,110}), ((?:[Tt]he |[Aa]n? )?[A-Za-z][^,;:]{20,150})\.$/;
const LAST_CLAUSE =
  /^((?:The |An? )?[A-Za-z][^,;:]{20,120}[a-z\d]) ((?:after|when|because|while|once) (?:the|a|an|it|its|they|their|he|she|police|[A-Z][\w-]*|[a-z]+s) [^,;:]{12,110})\.$/;
/** Words by which one clause holds another, so that what follows may belong to the inner one. */
const HOLDS =
  /\b(?:that|which|who|whom|whether|said|says|told|claim\w*|to|and|but|than|so|if|not|only|just|even|shortly|soon|days?|weeks?|months?|years?|hours?|minutes?|long|immediately)\b/i;

/** A circumstance in front goes last, one that stands last goes in front; only where it can belong to no other clause. */
function inverted(text: string): string | null {
  const front = FRONT_CLAUSE.exec(text);
  if (
    front &&
    !PRONOUN.test(front[2] ?? '') &&
    !/\b(?:said|says|told|claim\w*|that|which|who|after|when|while|because|before)\b/.test(front[2] ?? '')
  )
    return `${capital(front[2] ?? '')}${text.startsWith('Despite') ? ',' : ''} ${small(front[1] ?? '')}.`;
  const last = LAST_CLAUSE.exec(text);
  if (last && !HOLDS.test(last[1] ?? '') && !/\b(?:after|when|while|because|before)\b/.test(last[1] ?? ''))
    return `${capital(last[2] ?? '')}, ${lowered(last[1] ?? '')}.`;
  return null;
}
