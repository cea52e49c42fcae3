import type { Noun } from '../lexicon/record.js';
import { chineseWords, englishWords } from '../lexicon/vocabulary.js';
import type { Figure, Span } from '../model/index.js';
import type { Concept } from './concepts.js';
import type { Evidence } from './evidence.js';
import { saysFigure } from './figures.js';
import { numeralKey } from './numerals.js';
import { type Passage, textOf } from './passage.js';
import type { Source } from './source.js';
import { within } from './spans.js';
import type { Violation } from './violation.js';

/** What may be counted under another word without another count: customers and users, flaws and bugs. `people` are any of the persons. */
const CLASSES: Readonly<Record<string, string>> = {
  customer: 'customer|user|client|subscriber|consumer|member|guest|account holder|customer base|clientele',
  people: 'person|individual|resident|citizen|victim|human|people|man|woman|population|public',
  employee: 'employee|worker|staff|staff member|personnel|staffer',
  student: 'student|trainee|pupil|graduate|learner',
  patient: 'patient',
  suspect: 'suspect|criminal|defendant|offender|member|hacker',
  record: 'record|entry|row|piece|item|datum|data',
  account: 'account|user account|customer account|profile',
  address: 'email address|email|address|mailbox|wallet address|wallet',
  device: 'device|machine|computer|host|endpoint|terminal|pc|system|sensor|installation',
  server: 'server|machine|host',
  flaw: 'vulnerability|flaw|bug|security vulnerability|security flaw|weakness|hole|issue|defect|security hole|loophole|security issue',
  attack:
    'attack|incident|breach|intrusion|data breach|event|case|security incident|leak|data leak|cyberattack|hack|theft|ransomware attack|operation|wave',
  company:
    'company|firm|business|enterprise|organization|institution|agency|body|entity|victim|unit|corporation|vendor|manufacturer|provider|supervisory authority|department|authority|regulator|party|victim organization',
  country: 'country|nation|member state',
  state: 'state|province',
  hospital: 'hospital|clinic',
  site: 'website|site|domain|domain name|page|url',
  sample: 'sample|variant|file|package|specimen|version',
  flight: 'flight',
  request: 'request|application|query|transaction|deal|payment',
  document: 'document|file|paper|report|contract',
  count: 'count|charge|offense|crime',
  exercise: 'exercise|question|problem|practice question',
  law: 'standard|rule|law|regulation|algorithm',
};

/** Whom a number of people may be. */
const PERSONS: ReadonlySet<string> = new Set(['customer', 'people', 'employee', 'student', 'patient', 'suspect']);

let classes: ReadonlyMap<Noun, ReadonlySet<string>> | null = null;

function classesOf(noun: Noun): ReadonlySet<string> {
  if (!classes) {
    const found = new Map<Noun, Set<string>>();
    for (const [name, words] of Object.entries(CLASSES)) {
      for (const word of words.split('|')) {
        for (const sense of englishWords().get(word)) {
          if (sense.part !== 'noun') continue;
          found.set(sense.noun, (found.get(sense.noun) ?? new Set()).add(name));
        }
      }
    }
    classes = found;
  }
  return classes.get(noun) ?? NONE;
}

/** The classes of a noun, else those of the word it ends in: sensitive data are data. */
function classesByHead(noun: Noun): ReadonlySet<string> {
  const own = classesOf(noun);
  if (own.size > 0) return own;
  if (noun.kind === 'org') return ORGANIZATION;
  const last = noun.en[0]?.split(' ').at(-1) ?? '';
  return new Set(
    englishWords()
      .get(last)
      .flatMap((sense) => (sense.part === 'noun' ? [...classesOf(sense.noun)] : [])),
  );
}
const NONE: ReadonlySet<string> = new Set();
const ORGANIZATION: ReadonlySet<string> = new Set(['company']);

interface Counted {
  readonly nouns: readonly Noun[];
  /** Of all its words, and of the last one, which is what is counted for sure. */
  readonly classes: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
  readonly text: string;
}

function counted(nouns: readonly Noun[], last: readonly Noun[], text: string): Counted {
  const names = new Set(nouns.flatMap((noun) => [...classesByHead(noun)]));
  if (nouns.some(({ kind }) => kind === 'person') && ![...names].some((name) => PERSONS.has(name))) names.add(`role:${nouns[0]?.en[0]}`);
  return {
    nouns,
    classes: names,
    head: new Set([...names].filter((name) => name.startsWith('role:') || last.some((noun) => classesByHead(noun).has(name)))),
    text,
  };
}

const PEOPLE: Counted = { nouns: [], classes: new Set(['people']), head: new Set(['people']), text: '人' };

/** Sets and kinds count what stands behind them. */
const MEASURE = /^(?:set|kind|type|sort|piece|batch|pair|group|round|part|share|series|class|category)$/;

/** Whether a Chinese word goes on over the end of another that ends in a word before it: 客户机 of 客户机构; 员工会 is 员工 and 会. */
const cut = ({ lang, folded }: Passage, { start, end }: Span): boolean =>
  lang === 'zh' && (chineseWords().at(folded, end - 1)?.end ?? 0) > end && chineseWords().get(folded.slice(start, end - 1)).length > 0;

/** What a figure of a passage counts, by the words of the termbase; null where it counts nothing that they know. */
export function countedBy(where: Passage, figure: Figure): Counted | null {
  if (figure.kind !== 'count') return null;
  const { noun } = figure;
  if (noun) {
    const inside = where.concepts().filter((one) => within(one, noun) && one.nouns.length > 0);
    const last = inside.at(-1)?.nouns ?? [];
    if (last.length > 0 && !last.some(({ en }) => MEASURE.test(en[0] ?? '')) && !cut(where, inside.at(-1) ?? noun)) {
      const found = counted(
        inside.flatMap(({ nouns }) => nouns),
        last,
        textOf(where, noun),
      );
      if (found.head.size > 0 || where.lang !== 'zh' || !BY_CLASSIFIER[figure.unit[0] ?? '']) return found;
    }
  }
  const alike = BY_CLASSIFIER[figure.unit[0] ?? ''];
  if (where.lang === 'zh' && alike) return alike;
  if (/[人名]$/.test(figure.unit) || /^(?:people|persons?)$/.test(figure.unit)) return PEOPLE;
  return null;
}

const alone = (name: string, text: string, ...more: readonly string[]): Counted => ({
  nouns: [],
  classes: new Set([name, ...more]),
  head: new Set([name, ...more]),
  text,
});
/** What a classifier says of an unnamed thing. */
const BY_CLASSIFIER: Readonly<Record<string, Counted>> = {
  家: alone('company', '家'),
  台: alone('device', '台', 'server'),
};

const person = (name: string): boolean => PERSONS.has(name) || name.startsWith('role:');

/** Whether one count may be told as another; people may stand for any persons, not the other way round. */
function mayStand(said: Counted, source: Counted): boolean {
  if (said.nouns.some((noun) => source.nouns.includes(noun))) return true;
  for (const name of said.classes) if (source.classes.has(name)) return true;
  // Organizations may stand for hospitals, people for customers; not the other way round. Whoever buys may be a company.
  if (said.classes.has('customer') && source.classes.has('company')) return true;
  if (said.classes.has('company') && source.classes.has('hospital')) return true;
  return said.classes.has('people') && [...source.classes].some(person);
}

function speaksOf(sentence: Passage, said: Counted): readonly Concept[] {
  return sentence
    .concepts()
    .filter(({ nouns }) =>
      nouns.some((noun) => said.nouns.includes(noun) || [...classesByHead(noun)].some((name) => said.classes.has(name))),
    );
}

/** Figures that stand in the article and count something else there. */
export function nounViolations(said: Passage, evidence: Evidence, source: Source): Violation[] {
  return said.figures.flatMap((figure): Violation[] => {
    const what = countedBy(said, figure);
    if (!what || what.head.size === 0) return [];
    const places = evidence
      .sentences()
      .flatMap((sentence) => sentence.figures.filter((one) => saysFigure(figure, one)).map((one) => ({ sentence, one })));
    if (places.length === 0)
      return unspokenOf(what, figure, evidence, source)
        ? [{ rule: 'noun' as const, lang: said.lang, said: figure.text, source: null }]
        : [];
    const other = places.map(({ sentence, one }) => wrongAt(sentence, one, what));
    const wrong = other.find((one) => one !== null);
    return wrong && other.every((one) => one !== null)
      ? [{ rule: 'noun' as const, lang: said.lang, said: figure.text, source: wrong }]
      : [];
  });
}

/** So general that anything may be called it. */
const GENERAL: ReadonlySet<string> = new Set(['people', 'company', 'record', 'sample', 'document', 'attack', 'site']);

/** Whether the number stands in the evidence as no count, and nothing there is what it is said to count: 51 Ethereum addresses are no 51 hackers. */
function unspokenOf(what: Counted, { value }: Figure, evidence: Evidence, source: Source): boolean {
  if (!evidence.given || value <= 2 || [...what.head].some((name) => GENERAL.has(name))) return false;
  const holding = evidence.sentences().filter((sentence) => source.numbers(sentence).has(numeralKey(value)));
  return holding.length > 0 && evidence.sentences().every((sentence) => speaksOf(sentence, what).length === 0);
}

/** null where a figure of the article may count what is said; else the article's words. */
function wrongAt(sentence: Passage, figure: Figure, said: Counted): string | null {
  const own = countedBy(sentence, figure);
  if (own && mayStand(said, own)) return null;
  const here = speaksOf(sentence, said);
  const taken = here.filter((concept) => sentence.figures.some((one) => one !== figure && one.noun && within(concept, one.noun)));
  // The word stands in the sentence and belongs to no other figure: it may be what is counted at a distance.
  const persons = [...said.head].some(person);
  if (here.length > taken.length && (own === null || own.head.size === 0 || (own.head.has('people') && persons))) return null;
  if (own === null || own.head.size === 0) return taken.length > 0 && taken.length === here.length ? figure.text : null;
  return figure.text;
}

/** Whether the two languages count the same. */
export function countAlike(a: Passage, x: Figure, b: Passage, y: Figure): boolean {
  const [one, other] = [countedBy(a, x), countedBy(b, y)];
  if (!one || !other || one.head.size === 0 || other.head.size === 0) return true;
  return mayStand(one, other) || mayStand(other, one);
}
