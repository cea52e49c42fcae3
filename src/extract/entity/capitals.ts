import { names } from '../../lexicon/names.js';
import { notNames } from '../../lexicon/not-names.js';
import { englishWords } from '../../lexicon/vocabulary.js';
import type { EntityType, Section, Span } from '../../model/index.js';
import type { Candidate } from './candidate.js';
import { spokenFor } from './cues.js';
import { type Ground, opensSentence } from './ground.js';
import { givenFirst, personLike } from './latin.js';
import { type Run, runs } from './runs.js';

const SPEECH =
  /^(?:,? (?:who |has |have |had |also |later |recently |reportedly )?(?:said|says|told|wrote|writes|added|adds|explained|explains|noted|notes|tweeted|warned|warns|stated|argued|argues|confirmed|testified|commented|pleaded|was sentenced|was arrested|was charged|resigned|joined)\b|,? (?:an?|the) |,? \d\d\b)/;
const ROLE =
  /^, \d\d, |^, (?:an? |the |its |their |former |one of )?(?:[\w&'/-]+ ){0,6}?(?:ceo|cto|ciso|cfo|coo|chief|president|director|head|founder|co-founder|cofounder|researchers?|analyst|engineer|professor|officer|manager|spokes\w+|secretary|minister|senator|attorney|lawyer|judge|consultant|architect|strategist|evangelist|advisor|adviser|lead|partner|author|editor|expert|scientist|fellow|hacker|administrator|commissioner|chair\w*|vp|vice)\b/;
const TITLE =
  /\b(?:ceo|cto|ciso|cfo|coo|chief|president|director|founder|co-founder|researchers?|analyst|engineer|professor|officer|manager|spokes(?:man|woman|person)|secretary|minister|senator|sen\.|rep\.|attorney|lawyer|judge|consultant|author|editor|expert|scientist|mr\.?|mrs\.?|ms\.?|dr\.?|prof\.?|gov\.?|gen\.?|by|named|hacker|commissioner|chair\w*|rapper|actor|mayor|justice|users?|students?|residents?|man|woman|attorneys?|plaintiffs?|authors?|founders?|engineers?|experts?)[ "]{1,2}$/;

const BODY =
  /^(?:Inc|Corp|Corporation|Ltd|LLC|LLP|PLC|GmbH|University|College|Bank|Hospital|Agency|Department|Ministry|Commission|Police|Court|Labs?|Technologies|Foundation|Institute|Association|Council|Authority|Office|Bureau|Committee|District|Airlines|Airways|Airport|Insurance|Holdings|Partners|Capital|Ventures|Clinic|Healthcare|Pharmaceuticals|Solutions|Industries|Society|Union|Center|Centre|Federation|Alliance|Consortium|Coalition|Administration|Directorate|Taskforce|Parliament|Senate|Congress|Systems|Networks|Software|Group|Security|Service|Services|Team|CERT|SE|AG|Co|Company|Consulting|Energy|Motors|Media|Studios|Entertainment|Pictures|Publishing|Logistics|Credit|Dental|Health)$/;
/** Endings that plain phrases have too: `Cloud Security`, `Zero Trust Network`. */
const LOOSE =
  /^(?:Systems|Networks|Software|Group|Security|Service|Services|Team|Solutions|Center|Centre|Office|Department|Court|Police|Energy|Media|Health|Company|Agency|Authority|Committee|Administration|Insurance|Capital|Credit|Industries|Council|Bank|Healthcare|Directorate|Alliance|Union|Association)$/;
const LAW = /^(?:Act|Regulation|Directive|Bill|Strategy|Order|Treaty|Convention|Code|Law|Guidelines)$/;

const CALLED_ORG =
  /\b(?:company|firm|vendor|maker|giant|startup|start-up|provider|retailer|manufacturer|operator|parent|subsidiary|nonprofit|exchange|group)[ ,"]{1,2}$/;
const APPOSED_ORG =
  /^,? (?:\([^)]{1,20}\) )?(?:is |was )?(?:an?|the|one of) (?:[\w&'.-]+ ){0,6}?(?:company|firm|vendor|maker|giant|startup|start-up|provider|retailer|manufacturer|operator|subsidiary|nonprofit|exchange|agency|organi[sz]ation|contractor|supplier|carrier|utility|hospital|university|bank|airline|nonprofit)\b/;
const CALLED_PRODUCT =
  /\b(?:app|tool|platform|software|plugin|plug-in|framework|library|browser|toolkit|utility|program|service|kit|network|marketplace|forum|website)(?: (?:called|named|dubbed|known as))?[ ,"]{1,2}$/;
const APPOSED_PRODUCT =
  /^"? (?:app|platform|software|plugin|plug-in|framework|library|browser|toolkit|router|firewall|appliance|marketplace|forum|wallet|tool|extension|database|crm|cms|chatbot|protocol|package)s?\b/;
/** A group, members and claims are of clubs and churches too. */
const THREAT =
  /\b(?:gang|hackers?|hacktivis\w+|hacking|ransomware|threat|apt|cyber\w*|extortion|espionage|cluster|adversary|tracked as|malware|attack\w*)\b/;
/** `researchers Kotaro Ogino and` goes on with a person. */
const COLLEAGUE =
  /\b(?:researchers|analysts|experts|founders|authors|engineers|reporters|co-founders) [\p{L}'-]+ [\p{L}'-]+(?:, [\p{L}'-]+ [\p{L}'-]+){0,3},? and $/u;

const TYPES: readonly EntityType[] = ['actor', 'malware', 'org', 'product'];

/** Headlines that set every word with a capital tell nothing about names. */
function allCapitals(ground: Ground, { start, end }: Section): boolean {
  const words = ground.cased.slice(start, end).match(/[A-Za-z][\w'-]*/g) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.filter((word) => /^[A-Z]/.test(word)).length / long.length > 0.6 && words.length < 30;
}

const textOf = (ground: Ground, { start, end }: Span): string => ground.cased.slice(start, end);

function ordinary(ground: Ground, word: Span): boolean {
  const written = textOf(ground, word);
  return (
    notNames.has(written) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|both|it|its|we|our|he|she|they|their|these|those|this|that|there|here|in|on|at|by|with|from|as|if|but|or|not|no|all|any|some|most|many|more|new|other|another|such|while|when|where|which|what|who|how|why|since|after|before|because|although|however|meanwhile|also|inc|ltd|llc|corp|co)$/i.test(
      written,
    ) ||
    /-[a-z]/.test(written) ||
    englishWords().get(written.toLowerCase()).length > 0 ||
    /^(?:of|de|la|and|for|the|to|on)$/.test(written)
  );
}

/** The parts of a run that no known name covers. */
function uncovered(run: Run, known: (start: number, end: number) => boolean): Run[] {
  const parts: Run[] = [];
  let open: Span[] = [];
  const close = () => {
    const first = open[0];
    const last = open[open.length - 1];
    if (first && last) parts.push({ start: first.start, end: last.end, words: open });
    open = [];
  };
  for (const word of run.words) {
    if (known(word.start, word.end)) close();
    else open.push(word);
  }
  close();
  return parts;
}

/** At an end of a run: small words, abbreviations, and words that are capitalized for their place; `Open` belongs to a name. */
const idleWord = (word: string): boolean =>
  /^[a-z]/.test(word) ||
  (notNames.has(word) &&
    (/^[^a-z]+$/.test(word) ||
      /^(?:The|This|With|For|From|Not|You|Your|Let|How|When|What|See|Only|All|Please|Use|Via|More|By|Read|Figure|Table|Step|Part|Image|Photo|Credit|Source|Updated|Update|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Internet|Author|Title|Version|Note|Here|There|After|Get)$/.test(
        word,
      )));

function bare(ground: Ground, run: Run): Run | null {
  const words = [...run.words];
  const idle = (word: Span | undefined) => word !== undefined && idleWord(textOf(ground, word));
  while (idle(words[0])) words.shift();
  while (idle(words[words.length - 1])) words.pop();
  // The first word of a sentence has its capital from there.
  const first = words[0];
  if (first && words.length > 1 && opensSentence(ground, first.start) && ordinary(ground, first)) words.shift();
  const start = words[0];
  const end = words[words.length - 1];
  return start && end ? { start: start.start, end: end.end, words } : null;
}

function kindOf(ground: Ground, run: Run): { rule: string; type: EntityType } | null {
  const { start, end, words } = run;
  const before = ground.folded.slice(Math.max(0, start - 70), start);
  const after = ground.folded.slice(end, end + 70);
  const own = words.filter((word) => !ordinary(ground, word));
  if (personLike(ground, words) && words.length < 4) {
    const spoken = SPEECH.test(after) || ROLE.test(after) || TITLE.test(before);
    if (givenFirst(ground, words, !spoken) && own.length > 0) return { rule: 'person-given', type: 'person' };
    if (own.length > 0 && COLLEAGUE.test(before)) return { rule: 'person-colleague', type: 'person' };
    if (spoken && own.length === words.length && (ROLE.test(after) || TITLE.test(before))) return { rule: 'person-role', type: 'person' };
  }
  const last = textOf(ground, words[words.length - 1] ?? run).replace(/\.$/, '');
  const head = textOf(ground, words[0] ?? run);
  if (words.length > 1 && words.length < 8) {
    if (
      BODY.test(last) &&
      own.length > 0 &&
      !(own.length === 1 && own[0] === words[words.length - 1]) &&
      !(LOOSE.test(last) && own.length === 0)
    )
      return { rule: 'org-body', type: 'org' };
    if (
      /^(?:University|Ministry|Department|Bank|Office|Bureau|Court|Institute|House|College)$/.test(head) &&
      /^ of /.test(ground.folded.slice(words[0]?.end ?? end, end))
    )
      return { rule: 'org-of', type: 'org' };
    if (LAW.test(last) && words.length > 2) return { rule: 'law-ending', type: 'law' };
  }
  if (own.length === 0 || words.length > 4) return null;
  let best: EntityType | null = null;
  let most = 0;
  for (const type of TYPES) {
    const says = spokenFor(ground, start, end, type);
    if (says > most) {
      best = type;
      most = says;
    }
  }
  if (!best) return null;
  // One side is enough where it names the kind itself; verbs and small words around say too little.
  const firm =
    best === 'malware' ||
    (best === 'actor' && THREAT.test(`${before.slice(-40)} ${after.slice(0, 40)}`)) ||
    (best !== 'actor' && most > 1) ||
    (best === 'org' ? CALLED_ORG.test(before) || APPOSED_ORG.test(after) : CALLED_PRODUCT.test(before) || APPOSED_PRODUCT.test(after));
  return firm ? { rule: `capital-${best}`, type: best } : null;
}

/** A body's name begins with its country or city: Australian Institute of Company Directors. */
function seat(ground: Ground, whole: Run, { start }: Run): number {
  const at = whole.words.findIndex((word) => word.start === start);
  const before = at > 0 ? whole.words[at - 1] : undefined;
  if (!before) return start;
  const place = names()
    .get(ground.folded.slice(before.start, before.end))
    .some(({ thing }) => thing.type === 'place');
  return place ? before.start : start;
}

/** Two persons joined by `and` are two; so is everything else that makes no name as a whole. */
function divided(ground: Ground, run: Run): Run[] {
  const at = run.words.findIndex((word) => /^(?:and|&|to|on|for)$/.test(textOf(ground, word)));
  if (at < 1) return [run];
  const parts = [run.words.slice(0, at), run.words.slice(at + 1)].flatMap((words) => {
    const first = words[0];
    const last = words[words.length - 1];
    return first && last ? [{ start: first.start, end: last.end, words }] : [];
  });
  const people = parts.some((part) => personLike(ground, part.words) && givenFirst(ground, part.words, true));
  return people || kindOf(ground, run) === null ? parts : [run];
}

/** Capitalized names in a text that isn't Chinese; those that their words or the words around speak for. */
export function capitalized(ground: Ground, known: (start: number, end: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  const { sections } = ground.input;
  const parts =
    sections.length > 0
      ? sections.filter((section) => section.type !== 'code' && !allCapitals(ground, section))
      : [{ start: 0, end: ground.text.length }];
  for (const part of parts) {
    for (const whole of runs(ground, part.start, part.end)) {
      for (const piece of uncovered(whole, known)) {
        const run = bare(ground, piece);
        if (!run || run.end - run.start < 3 || run.end - run.start > 70) continue;
        for (const one of divided(ground, run)) {
          const kind = kindOf(ground, one);
          if (kind)
            found.push({
              start: kind.rule.startsWith('org') ? seat(ground, whole, one) : one.start,
              end: one.end,
              ...kind,
              thing: null,
              weak: false,
            });
        }
      }
    }
  }
  return found;
}
