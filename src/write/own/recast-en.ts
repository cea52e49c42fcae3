import { verbForms } from '../../lexicon/english.js';
import { englishWords } from '../../lexicon/vocabulary.js';
import { fold } from '../../text/fold.js';
import { lowered } from './lowered.js';
import { active } from './turn-en.js';

/**
 * What an editor does to an English sentence that would else stand as the source has it: the same in plainer words, by who acts and in fewer
 * clauses. Nothing that bounds, hedges, denies or names is touched.
 */

/** The house's plain words, each good in any sentence. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\bUS \$(?=\d)/g, '$'],
  [/\bthe (?:staggering |hefty |eye-watering )?sum of (?=[$€£]\d)/gi, ''],
  [/\balmost (?=(?:a|an|one|two|three|half|all|every|\d)\b)/g, 'nearly '],
  [/\bAlmost (?=(?:a|an|one|two|three|half|all|every|\d)\b)/g, 'Nearly '],
  [/\b(?:some|around|roughly) (?=\d)/g, 'about '],
  [/\b(?:Some|Around|Roughly) (?=\d)/g, 'About '],
  [/\bin (?:the )?light of\b/g, 'because of'],
  [/^In (?:the )?light of\b/g, 'Because of'],
  [/\bin the (?:wake|aftermath) of\b/g, 'after'],
  [/^(?:Following|In the wake of|In the aftermath of) (?=(?:a|an|the|its|their|his|her)\b)/g, 'After '],
  [/\bupon (?=(?:a|an|the|its|their|[a-z]+ing)\b)/g, 'on '],
  [/\bwhilst\b/g, 'while'],
  [/\bamongst\b/g, 'among'],
  [/\b(?:is|are) required to\b/g, 'must'],
  [/\b(?:has|have) the (?:ability|capability) to\b/g, 'can'],
  [/^(?:A|The) majority of (?=the\b|its\b|their\b|these\b|those\b)/g, 'Most of '],
  [/\b(?:a|the) majority of (?=the\b|its\b|their\b|these\b|those\b)/g, 'most of '],
  [/\ba (?:large|great|significant|growing|substantial) number of\b/g, 'many'],
  [/\b(?:a host|a slew|a plethora|a multitude|a myriad) of\b/g, 'many'],
  [/\b(?:a number|a series|a handful) of (?:different )?(?=[a-z]+s\b)/g, 'several '],
  [/\bon a (daily|weekly|monthly) basis\b/g, '$1'],
  [/\bwith the exception of\b/g, 'except'],
  [/\bin conjunction with\b/g, 'together with'],
  [/\bfor the purposes? of\b/g, 'for'],
  [/\bimpact(ed|ing) (?=(?:a|an|the|its|their|all|\d|[a-z]+s)\b)/g, 'affect$1 '],
  [/\bassist(ed|ing|s)? (?=(?:in|with|the|them|users|customers|victims)\b)/g, 'help$1 '],
  [/\battempted to\b/g, 'tried to'],
  [/\battempting to\b/g, 'trying to'],
  [/\bmultiple (?=[a-z]+)/g, 'several '],
  [/^Multiple (?=[a-z]+)/g, 'Several '],
  [/\bcyber[ -](?=(?:attack|crime|criminal|security)(?:s|ers?)?\b)/g, 'cyber'],
  [/\((?:also known as|also called) ([^(),]{2,40})\)/g, '($1)'],
  [/, (?:tracked|identified|registered|listed|cataloged|catalogued) as (CVE-\d{4}-\d{4,7}),(?= )/g, ' ($1)'],
  [/\bfallen victim to\b/g, 'been hit by'],
  [/\bfell victim to\b/g, 'was hit by'],
  [/\bby means of\b/g, 'through'],
  [/\bwith the (?:aim|goal|intention|intent) of (?=[a-z]+ing\b)/g, 'for '],
  [/\bout of an abundance of caution,? ?/g, ''],
  [/\bamong other (?:things|countries|places|others)\b,? ?/g, ''],
  [/\b(?:were|was) quoted as saying(?: that)?\b/g, 'said'],
];

const SPEAKS =
  '(?:say|says|said|claim|claims|claimed|warn|warns|warned|report|reported|found|find|note|noted|believe|reveal|revealed|discovered)';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const TRADES = 'Researchers|Experts|Analysts|Officials|Investigators|Engineers|Scientists|Academics|Prosecutors|Authorities';
const FROM_HOUSE = new RegExp(
  `^(?:(?:[Ss]ecurity|[Cc]ybersecurity) )?(${TRADES}|${TRADES.toLowerCase()}) (?:at|from|with) ((?:[A-Z][\\w.&-]*)(?: [A-Z][\\w.&-]*){0,2}) (?=${SPEAKS}\\b)`,
);

/** Researchers at X said → X researchers said. */
function byHouse(text: string): string {
  return text.replace(FROM_HOUSE, (_all, people: string, house: string) => `${house} ${people.toLowerCase()} `);
}

/** In which paper it was said goes; on which day stays. */
const PAPER = 'report|blog post|blog|post|advisory|analysis|paper|study|alert|bulletin|statement|write-up|press release|release';
const IN_PAPER = new RegExp(
  `\\b(said|says|say|claim|claims|claimed|warn|warns|warned|noted|reported|revealed|disclosed|announced|wrote|explained|confirmed|found) in (?:a|an|its|their|the) (?:(?:new|recent|latest|technical|public|separate|joint|detailed|written|news) )*(?:${PAPER})( (?:on|last|this) [A-Z][a-z]+(?: \\d{1,2})?)? (?:that )?(?=[a-zA-Z])`,
  'g',
);

/** What a sentence is carried by: it is no part of what is said. */
const CARRIERS: readonly RegExp[] = [
  /^(?:It (?:has to|must|should|needs to) be (?:mentioned|noted|said|pointed out|stressed) that|The (?:important|key|main) (?:thing|point|takeaway) (?:to note )?(?:here )?is that|What (?:is|was) (?:clear|known|certain|interesting|notable) (?:so far )?is that|(?:As )?(?:[Ii]t )?turns out that) (?=[a-zA-Z])/,
];

/** There are N doing X → N are doing X. */
function present(text: string): string {
  const found =
    /^There (is|are|was|were) (?!no\b|not\b|nothing\b|little\b|few\b)((?:[a-z]+ |an? |[A-Z][\w-]* ){1,4}?)([a-z]+ing) ([^;:"“”]{8,200}\.)$/.exec(
      text,
    );
  if (!found) return text;
  const [, be = '', who = '', act = '', rest = ''] = found;
  // Nouns in -ing, and names of what is there.
  if (/^(?:warning|meeting|training|ruling|filing|hearing|finding|funding|phishing|hacking|spring|string|building|setting)$/.test(act))
    return text;
  return `${capital(who)}${be} ${act} ${rest}`;
}

const gerunds = (third: string): string | null => {
  for (const sense of englishWords().get(fold(third)))
    if (sense.part === 'verb' && sense.forms.includes('third')) return verbForms(sense.verb, sense.word).gerund;
  return null;
};

/** Verbs whose gerund would be read as going on, or as the act's result. */
const STATIVE = /^(?:is|has|was|does|means|goes|comes|says|claims|appears|seems|remains|becomes|begins|happens|occurs|believes|knows)$/;

/** …, which allows → , allowing: the last clause of a sentence tells of the thing before it. */
function participial(text: string): string {
  const found = /^([^,;:"“”]{20,200}), which ([a-z]+s) ([^;:"“”]{8,160}\.)$/.exec(text);
  if (!found) return text;
  const [, head = '', verb = '', rest = ''] = found;
  const gerund = STATIVE.test(verb) ? null : gerunds(verb);
  return gerund === null ? text : `${head}, ${gerund} ${rest}`;
}

const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_FIRST = new RegExp(
  `^(On ${MONTHS} \\d{1,2}(?:, \\d{4})?|In (?:(?:early|mid|late) )?${MONTHS}(?: \\d{4})?|In (?:19|20)\\d\\d), ([^,;:"“”()]{20,150})(, (?:and|but|while) [^;:"“”]{8,200})?\\.$`,
);
/** Words by which a day told behind them would be read into another act. */
const HOLDING = /\b(?:said|says|told|that|which|who|whom|whether|claim\w*|to|when|after|before|since|until|because|if|for|than)\b/;

/** On July 19, S did X, and … → S did X on July 19, and …; only where the day can belong to no other act. */
function dayBehind(text: string): string {
  const found = DAY_FIRST.exec(text);
  if (!found) return text;
  const [, day = '', told = '', rest = ''] = found;
  if (HOLDING.test(told) || /\b(?:\d{4}|yesterday|today|earlier|later|ago)\b/.test(told) || /^(?:it|they|he|she|this|that)\b/i.test(told))
    return text;
  return `${capital(told)} ${day.charAt(0).toLowerCase()}${day.slice(1)}${rest}.`;
}

const SPEECH = new RegExp(`^((?:[A-Z][\\w.&’'-]*|the|a|an)(?: [\\w.&’'-]+){0,5} ${SPEAKS}) (?:that )?([a-zA-Z][^;:"“”]{20,220}\\.)$`);

/** Who acts comes first in what is said, too: X said Y was stolen by Z → X said Z stole Y. */
function activeInside(text: string): string {
  const found = SPEECH.exec(text);
  if (!found) return text;
  const [, speaker = '', said = ''] = found;
  const turned = active(capital(said));
  return turned === capital(said) ? text : `${speaker} ${lowered(turned)}`;
}

/** Retells a sentence; equal to what was given where there is nothing to mend. */
export function recast(text: string): string {
  const parts = text.split(/(“[^”]*”|"[^"]*")/);
  const plain = parts
    .map((part, i) =>
      i % 2 === 1
        ? part
        : PLAIN.reduce((said, [pattern, by]) => said.replace(pattern, by), part).replace(
            IN_PAPER,
            (_all, verb: string, day?: string) => `${verb} ${day ? `${day.trim()} that ` : ''}`,
          ),
    )
    .join('');
  const bare = CARRIERS.reduce((said, pattern) => capital(said.replace(pattern, '')), plain);
  return capital(dayBehind(participial(present(activeInside(byHouse(bare))))));
}
