import { lowered } from './lowered.js';

const FIRST_PERSON = /\b(?:I|we|our|us|my|me|you|your|let[’']s)\b/i;

const SAY =
  'said|says|noted|notes|added|adds|explained|explains|wrote|writes|warned|warns|told [A-Z][\\w ]{2,30}|stated|states|claimed|claims|revealed|disclosed|confirmed|reported|observed';

const QUOTED = new RegExp(`^["“]([^"”]{20,260}),["”] ([A-Z][^",“”]{2,90}?|(?:the|a|an) [^",“”]{2,90}?) (${SAY})\\b([^"“”]{0,90})\\.$`);

/**
 * Speech told in the reporter's order: `"Q," S said in a report.` → `S said Q.` and `Q, S said.` → `S said Q.`
 * A quotation in the first person, or one that goes on after the speaker, stays as it is.
 */
export function turned(text: string): string {
  const quote = QUOTED.exec(text);
  if (quote) {
    const [, said = '', speaker = '', verb = '', tail = ''] = quote;
    if (!FIRST_PERSON.test(said) && !/[()]/.test(speaker) && !said.toLowerCase().startsWith(speaker.toLowerCase())) {
      const aside = /^ (?:in|on|during|at|to|via|through|by)\b[^,]*$/.test(tail) || tail === '' ? '' : null;
      if (aside !== null) return `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)} ${verb} ${lowered(said)}.`;
    }
  }
  const plain =
    /^([A-Z][^"“”]{30,240}), ((?:the |a )?[A-Z][\w.&’' -]{1,60}?|the (?:company|agency|firm|group|researchers?|vendor|court|report|FBI|DoJ)|researchers|officials|prosecutors|police) (said|says|noted|warned|explained|added|revealed|reported|stated)(?: in (?:a|an|its|the|their) [a-z][^,\d]{2,70})?\.$/.exec(
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

const TRADE =
  'cybersecurity|security|cyber|threat|intelligence|research|technology|tech|software|company|firm|vendor|giant|agency|outlet|group|gang|researchers?|analysts?|officials?|team|teams|police|authorities|journalist|blogger|at|from';
const AGENT = `(?:(?:the|a|an) )?(?:(?:${TRADE}) )*[A-Z][\\w.&’'-]*(?: (?:[A-Z][\\w.&’'-]*|and|of|the|for|${TRADE}))*`;

/** Participles without -ed, with the past of their verb. */
const PAST_OF: Readonly<Record<string, string>> = {
  stolen: 'stole',
  taken: 'took',
  written: 'wrote',
  given: 'gave',
  seen: 'saw',
  shown: 'showed',
  hidden: 'hid',
  broken: 'broke',
  run: 'ran',
  paid: 'paid',
  found: 'found',
  made: 'made',
  built: 'built',
  sent: 'sent',
  sold: 'sold',
  hit: 'hit',
  held: 'held',
  bought: 'bought',
  caught: 'caught',
};
const PASSIVE = new RegExp(
  `^((?:The|A|An|Some|Several|[A-Z][\\w.-]+)\\b[^,;:"“”()]{4,90}?) (?:was|were|has been|have been) ((?:first |previously |originally )?(?:[a-z]{3,}ed|${Object.keys(PAST_OF).join('|')})) by (${AGENT})((?: (?:on|in|at|to|for|from|as|with|during|after|before|earlier|last|this|via|through)\\b[^"“”;]*)?)\\.$`,
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
  const past = verb.replace(/[a-z]+$/, (word) => PAST_OF[word] ?? word);
  return `${agent.charAt(0).toUpperCase()}${agent.slice(1)} ${past} ${lowered(thing)}${tail}.`;
}

/** Verbs whose perfect a report tells as past: nothing in them lasts. */
const POINTED =
  /\b(has|have) (?!not\b|been\b|had\b)((?:re)?(?:released|disclosed|published|announced|confirmed|revealed|discovered|uncovered|identified|observed|patched|fixed|addressed|issued|warned|added|arrested|charged|sentenced|seized|launched|acquired|agreed|claimed|admitted|denied|reported|notified|linked|attributed|detected|spotted|unveiled|urged|ordered|fined|banned|pleaded|settled|leaked|demanded|shared|introduced|updated|posted))\b/g;

/** Since when, how long, how often, or under what condition: then the perfect means something. */
const SINCE =
  /\b(?:since|so far|already|yet|never|ever|over the (?:past|last)|for (?:years|months|decades|over|more)|in recent|to date|previously|repeatedly|once|until|if|after|would|could|may|might|must|should)\b/i;

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

/** Acts that are over when told, so that their perfect passive is a past: has been attributed → was attributed. */
const LASTING =
  /^(?:based|located|designed|involved|associated|affiliated|interested|concerned|named|called|related|engaged|focused|dedicated|committed|tasked|required|supposed|plagued|established|operated|used|tracked|observed|targeted)$/;

/** has been attributed → was attributed, under the same proviso as `perfect`. */
export function pastPassive(text: string): string {
  if (SINCE.test(text)) return text;
  return text
    .split(/(“[^”]*”|"[^"]*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(/\b(has|have) been ([a-z]{3,}ed)\b/g, (all, have: string, verb: string) =>
            LASTING.test(verb) ? all : `${have === 'has' ? 'was' : 'were'} ${verb}`,
          ),
    )
    .join('');
}

/** Long open lists to their first three: including A, B, C, D and E → including A, B and C. */
export function listed(text: string): string {
  return text.replace(
    /\b(including|such as|like) ((?:[^,.;:()"“”]{2,40}, ){2})([^,.;:()"“”]{2,40})(?:, [^,.;:()"“”]{2,40})+,? and [A-Z0-9][^,.;:()"“”]{1,40}(?=\.$)/g,
    (_all, opening: string, two: string, third: string) => `${opening} ${two.trim().replace(/,$/, '')} and ${third}`,
  );
}

/** Terms that readers of security news know by their letters. */
const LETTERS =
  /\b(?:[A-Za-z][a-z]*(?:[- ](?:and |of |in |as |to |a )?[A-Za-z][a-z]*){0,4}) \((DDoS|DoS|RaaS|MaaS|PhaaS|C2|C&C|MFA|2FA|RCE|XSS|SSRF|CSRF|AI|VPN|IoT|ICS|APT|PoC|IP|API|OS|EDR|UEFI|LLM|RAT|DLL|GDPR|SQLi|BEC|PII|SSH|RDP|CVSS|DNS|SSL|TLS|URL|UAC|AD|NFT|DeFi)s?\)/g;

const SPELLED: Readonly<Record<string, RegExp>> = {
  DDoS: /distributed denial[- ]of[- ]service$/i,
  DoS: /denial[- ]of[- ]service$/i,
  RaaS: /ransomware[- ]as[- ]a[- ]service$/i,
  MaaS: /malware[- ]as[- ]a[- ]service$/i,
  PhaaS: /phishing[- ]as[- ]a[- ]service$/i,
  C2: /command[- ]and[- ]control$/i,
  'C&C': /command[- ]and[- ]control$/i,
  MFA: /multi-?[- ]?factor authentication$/i,
  '2FA': /two-factor authentication$/i,
  RCE: /remote code execution$/i,
  XSS: /cross[- ]site scripting$/i,
  SSRF: /server-side request forgery$/i,
  CSRF: /cross-site request forgery$/i,
  AI: /artificial intelligence$/i,
  VPN: /virtual private network$/i,
  IoT: /internet of things$/i,
  ICS: /industrial control systems?$/i,
  APT: /advanced persistent threat$/i,
  PoC: /proof[- ]of[- ]concept$/i,
  IP: /internet protocol$/i,
  API: /application programming interface$/i,
  OS: /operating system$/i,
  EDR: /endpoint detection and response$/i,
  UEFI: /unified extensible firmware interface$/i,
  LLM: /large language model$/i,
  RAT: /remote access trojan$/i,
  DLL: /dynamic[- ]link library$/i,
  GDPR: /general data protection regulation$/i,
  SQLi: /SQL injection$/i,
  BEC: /business email compromise$/i,
  PII: /personally identifiable information$/i,
  SSH: /secure shell$/i,
  RDP: /remote desktop protocol$/i,
  CVSS: /common vulnerability scoring system$/i,
  DNS: /domain name system$/i,
  SSL: /secure sockets layer$/i,
  TLS: /transport layer security$/i,
  URL: /uniform resource locator$/i,
  UAC: /user account control$/i,
  AD: /active directory$/i,
  NFT: /non-fungible token$/i,
  DeFi: /decentralized finance$/i,
};

/** distributed denial-of-service (DDoS) → DDoS, where the words in front spell the letters. */
export function lettered(text: string): string {
  return text.replace(LETTERS, (all, letters: string) => {
    const words = all.slice(0, all.lastIndexOf(' ('));
    const spelled = SPELLED[letters]?.exec(words);
    return spelled
      ? `${words.slice(0, spelled.index)}${letters}${/\w s\)$|[^S]s\)$/.test(all) && !letters.endsWith('s') && all.endsWith(`${letters}s)`) ? 's' : ''}`
      : all;
  });
}
