import type { Noun, Verb } from './record.js';

const VOWEL = /[aeiou]/;

/** Words whose last consonant doubles though the stress can't be told from spelling. */
const DOUBLING = new Set(
  'admit commit embed permit submit transmit omit equip occur refer prefer transfer defer infer confer incur recur deter abet rebut control patrol compel expel propel rebel quit format begin forget reset preset offset upset overrun input output overlap debug program dispel repel emit remit allot regret acquit annul fulfil distil enrol excel kidnap recap unplug unzip underpin outstrip undercut forbid beset eavesdrop wiretap sidestep overstep air-gap quiz swap'.split(
    ' ',
  ),
);

function doubles(word: string): boolean {
  if (DOUBLING.has(word)) return true;
  // One vowel letter group before one final consonant in a one-syllable word: ban, drop, net; not w, x, y.
  return /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(word) || /^[^aeiou]*qu[aeiou][bdgmnpt]$/.test(word);
}

/** Splits a phrasal verb: what inflects, and what stays behind it (`break into` → `break`, ` into`). */
function head(verb: string): [string, string] {
  const space = verb.indexOf(' ');
  return space < 0 ? [verb, ''] : [verb.slice(0, space), verb.slice(space)];
}

/** Regular plural of a noun or noun phrase: the last word takes it. */
export function plural(noun: string): string {
  if (/(?:[^aeiou]|qu)y$/.test(noun) && !/[A-Z]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/man$/.test(noun) && !/(?:human|german|roman)$/i.test(noun)) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]o$/.test(noun) && /(?:hero|echo|veto|embargo)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

export function nounPlural(noun: Noun): string {
  const first = noun.en[0] ?? '';
  return noun.number === 'count' ? (noun.plural ?? plural(first)) : first;
}

/** Regular past and participle. */
function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/c$/.test(verb)) return `${verb}ked`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const BE: VerbForms = { base: 'be', third: 'is', past: 'was', participle: 'been', gerund: 'being' };

/** All forms of a verb; `irregular` holds its past forms whole, particle included, one entry when both are the same. */
export function conjugate(verb: string, irregular?: readonly string[]): VerbForms {
  const [word, rest] = head(verb);
  if (word === 'be') {
    return {
      base: verb,
      third: BE.third + rest,
      past: BE.past + rest,
      participle: BE.participle + rest,
      gerund: BE.gerund + rest,
    };
  }
  const third =
    word === 'have'
      ? 'has'
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : /(?:s|x|z|ch|sh|o)$/.test(word)
          ? `${word}es`
          : `${word}s`;
  const gerund = word.endsWith('ie')
    ? `${word.slice(0, -2)}ying`
    : word.endsWith('e') && !/(?:ee|oe|ye)$/.test(word)
      ? `${word.slice(0, -1)}ing`
      : /c$/.test(word)
        ? `${word}king`
        : doubles(word)
          ? `${word}${word.at(-1)}ing`
          : `${word}ing`;
  const past = irregular?.[0] ?? regularPast(word) + rest;
  return { base: verb, third: third + rest, past, participle: irregular?.[1] ?? past, gerund: gerund + rest };
}

/** Forms of a verb record: of its first English verb, or of the one named. */
export function verbForms(verb: Verb, which = verb.en[0] ?? ''): VerbForms {
  return conjugate(which, which === verb.en[0] ? verb.past : verb.pasts?.[which]);
}

/** `a` or `an` for a word or abbreviation, by its sound. */
export function article(word: string): 'a' | 'an' {
  const first = word.match(/[A-Za-z0-9]+/)?.[0] ?? '';
  if (/^(?:8|11\b|18\b|80|8\d)/.test(first)) return 'an';
  if (/^\d/.test(first)) return 'a';
  // Read letter by letter: FBI, RCE, SQL, XSS, US (a US firm), UK.
  if (
    /^[A-Z]{2,}\d*s?$/.test(first) &&
    !/^(?:NASA|NATO|SCADA|RAM|ROM|SIM|SOC|SAP|LAN|LINE|SIEM|RAT|RATs|NIST|MITRE|FEMA|LDAP|REST|SOAR|SAML|MAC|NAS|RAID|RADIUS|SASE|SIP|SANS|NORAD|NERC|NICE|LINUX|LIDAR|RISC|REACH|FIDO|HIPAA)$/.test(
      first,
    )
  ) {
    return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
  }
  if (/^(?:hour|honest|honou?r|heir|x-|xml)/i.test(first)) return 'an';
  if (/^(?:uni(?!n|m)|use|usu|usa|uti|ur[aiu]|eu|ubiq|one\b|once)/i.test(first)) return 'a';
  return VOWEL.test(first[0]?.toLowerCase() ?? '') ? 'an' : 'a';
}
