/** Words that open a quotation in lower case once it is told in reported speech; anything else may be a name. */
const LOWERED =
  /^(?:The|This|These|Those|That|It|They|He|She|There|A|An|In|On|At|By|For|From|With|While|When|If|As|After|Before|Since|Some|Many|Most|Several|Both|All|Any|Each|No|Not|One|Two|Once|Users|Attackers|Customers|Hackers|Researchers|Victims|Threat|Successful|Its|Their|Other|Another|Such|Because|Although|Despite|Through|Unlike|Additionally|Every|More|Over|Nearly|About|Based|Using|Upon|To)\b/;

const FIRST_PERSON = /\b(?:I|we|our|us|my|me|you|your|let[’']s)\b/i;

const SAY =
  'said|says|noted|notes|added|adds|explained|explains|wrote|writes|warned|warns|told [A-Z][\\w ]{2,30}|stated|states|claimed|claims|revealed|disclosed|confirmed|reported|observed';

/** With its first word in lower case, where that is no name. */
export const lowered = (text: string): string => (LOWERED.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/**
 * Speech told in the reporter's order: `"Q," S said in a report.` → `S said Q.` and `Q, S said.` → `S said Q.`
 * A quotation in the first person, or one that goes on after the speaker, stays as it is.
 */
export function turned(text: string): string {
  const quote = new RegExp(
    `^["“]([^"”]{20,260}),["”] ([A-Z][^",“”]{2,90}?|(?:the|a|an) [^",“”]{2,90}?) (${SAY})\\b([^"“”]{0,90})\\.$`,
  ).exec(text);
  if (quote) {
    const [, said = '', speaker = '', verb = '', tail = ''] = quote;
    if (!FIRST_PERSON.test(said) && !/[()]/.test(speaker)) {
      const aside = /^ (?:in|on|during|at|to|via|through|by)\b[^,]*$/.test(tail) || tail === '' ? '' : null;
      if (aside !== null) return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)} ${verb} ${lowered(said)}.`;
    }
  }
  const plain =
    /^([A-Z][^"“”]{30,240}), ((?:the |a )?[A-Z][\w.&’' -]{1,60}?|the (?:company|agency|firm|group|researchers?|vendor|court|report|FBI|DoJ)|researchers|officials|prosecutors|police) (said|says|noted|warned|explained|added|revealed|reported|stated)\.$/.exec(
      text,
    );
  if (plain) {
    const [, said = '', speaker = '', verb = ''] = plain;
    if (!/^(?:According|In|As|While|Although|If|When|After|Before)\b/.test(said) && !/\b(?:which|who)\b[^,]*$/.test(said))
      return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)} ${verb} ${lowered(said)}.`;
  }
  const source = /^According to ([^,"“”]{3,70}), ([^"“”]{30,260})\.$/.exec(text);
  if (source) {
    const [, speaker = '', said = ''] = source;
    if (!/\b(?:according|said|says)\b/.test(said) && !/, (?:which|who|and|but)\b[^,]*$/.test(said))
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}, according to ${speaker}.`;
  }
  return text;
}

/** A relative clause in the passive says the same without its first words: that was previously observed using → previously observed using. */
export function reduced(text: string): string {
  return text.replace(
    /(?<=[a-z\d)])(,?) (?:that|which) (?:is|are|was|were) ((?:(?:previously|first|originally|later|initially|widely|publicly|now) )?(?:[a-z]+ed|found|seen|built|stolen|sold|made|held|written|sent|given|taken|hidden|run|set up) (?:by|in|on|using|with|at|for|to|from|as|into|through|via)\b)/g,
    '$1 $2',
  );
}

const words = (text: string): number => text.split(/\s+/).length;

/** Asides of a long sentence: `, which …,` and ` — … — ` without a figure, date or speaker; `In a statement,` in front of who said it. */
export function pruned(text: string, from: number): string {
  let out = text.replace(
    /^In (?:a|an|its|the|their) (?:[a-z-]+ ){0,3}(?:statement|report|advisory|post|blog post|analysis|notice|filing|email|bulletin|update|alert)(?: [a-z][^,]{0,50})?, (?=[A-Z][^,]{2,60} (?:said|says|warned|noted|revealed|confirmed|disclosed)\b)/,
    '',
  );
  if (words(out) > from) out = out.replace(/, (?:which|who) (?:is|are|was|were|has|have|had)[^,\d"“;:()]{6,120}, (?=[a-z])/g, ' ');
  if (words(out) > from) out = out.replace(/ [—–-]{1,2} [^—–\d"“;:()]{6,140} [—–-]{1,2} /g, ' ');
  if (words(out) > from + 4)
    out = out.replace(/, (?:a|an) [a-z][^,\d"“;:()]{6,80}, (?=(?:said|has|have|had|was|were|is|are|will|can|could|to|[a-z]+ed)\b)/g, ' ');
  return out;
}

const AGENT =
  "(?:(?:the|a|an|security|cybersecurity|researchers? at|researchers? from|a group called) )*[A-Z][\\w&.’'-]*(?: (?:[A-Z][\\w&.’'-]*|and|of|the|for))*(?: (?:researchers?|team|company|agency|officials|analysts|police))?";
const PASSIVE = new RegExp(
  `^((?:The|A|An|Some|Several|[A-Z][\\w.-]+)\\b[^,;:"“”()]{4,90}?) (?:was|were|has been|have been) ((?:first |previously |originally )?[a-z]{3,}ed) by (${AGENT})((?: (?:on|in|at|to|for|from|as|with|during|after|before|earlier|last|this|via|through)\\b[^"“”;]*)?)\\.$`,
);

/** Who did it comes first: `X was documented by Y in May.` → `Y documented X in May.` */
export function active(text: string): string {
  const found = PASSIVE.exec(text);
  if (!found) return text;
  const [, thing = '', verb = '', agent = '', tail = ''] = found;
  if (
    /\b(?:not|never|that|which|who|is|are|was|were|and|but)\b/.test(thing) ||
    /\bsince\b/.test(tail) ||
    /^(?:affect|follow|caus|own|need)ed$/.test(verb)
  )
    return text;
  return `${agent.charAt(0).toUpperCase()}${agent.slice(1)} ${verb} ${lowered(thing)}${tail}.`;
}

/** Verbs whose perfect a report tells as past: nothing in them lasts. */
const POINTED =
  /\b(has|have) (?!not\b|been\b|had\b)((?:re)?(?:released|disclosed|published|announced|confirmed|revealed|discovered|uncovered|identified|observed|patched|fixed|addressed|issued|warned|added|arrested|charged|sentenced|seized|launched|acquired|agreed|claimed|admitted|denied|reported|notified|linked|attributed|detected|spotted|unveiled|urged|ordered|fined|banned|pleaded|settled|leaked|demanded|shared|introduced|updated|posted))\b/g;

/** has released → released, unless the sentence says since when, how long or how often. */
export function perfect(text: string): string {
  if (
    /\b(?:since|so far|already|yet|never|ever|over the (?:past|last)|for (?:years|months|decades|over|more)|in recent|to date|previously|repeatedly|once|until|if|after|would|could|may|might|must|should)\b/i.test(
      text,
    )
  )
    return text;
  return text
    .split(/(“[^”]*”|"[^"]*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(POINTED, '$2')))
    .join('');
}
