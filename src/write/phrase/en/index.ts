import type { Clause, Nominal, Phrase, ReadSentence } from '../../../derive/clause/tree.js';
import type { Memory, Worded } from '../index.js';
import type { Reasons } from '../refusal.js';
import { attributionEnglish, clauseEnglish, dated, verbPhrases } from './clause.js';
import { type Context, nominalEnglish } from './nominal.js';
import { participleEnglish } from './predicate.js';
import { type Tense, tenseOf } from './verb.js';

const LINKS: Readonly<Record<string, string>> = { but: 'but', so: 'so', and: 'and', while: 'while' };
const LONGEST = 44;
/** Clauses that one sentence adds to its first. */
const MOST = 1;

function capital(text: string): string {
  // iOS, eBay and macOS keep their small letter.
  if (/^[a-z]+[A-Z]/.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Part {
  readonly text: string;
  readonly clause: Clause;
}

/** 攻击者可执行命令，导致…: what comes of it hangs on as a participle. */
function causing(clause: Clause, c: Context): string | null {
  const [predicate] = clause.predicates;
  return clause.predicates.length === 1 &&
    predicate?.verb.act === 'cause' &&
    !/^be /.test(predicate.verb.en[0] ?? '') &&
    clause.link === null
    ? participleEnglish(predicate, c)
    : null;
}

/** The tense in which a sentence goes on behind a clause. */
function running(before: Clause | null): Tense {
  if (before && dated(before.adjuncts)) return 'past';
  const last = before?.predicates.at(-1);
  return last ? tenseOf(last) : 'auto';
}

/** A verb that goes on behind `can` or `will` shares it: can obtain A and bypass B. */
function sharing(clause: Clause, before: Clause | null): Clause {
  const modality = before?.predicates.at(-1)?.modality ?? null;
  if (!modality) return clause;
  return {
    ...clause,
    predicates: clause.predicates.map((p) => (p.modality || p.negation || p.aspects.length > 0 ? p : { ...p, modality })),
  };
}

const OPENERS: Readonly<Record<string, string>> = {
  if: 'if',
  although: 'although',
  when: 'when',
  after: 'after',
  before: 'before',
  because: 'because',
};

const isThis = (subject: Clause['subject']): boolean =>
  subject?.node === 'phrase' && subject.head.type === 'pronoun' && subject.head.pronoun === 'this';

/** A condition, cause or concession together with the clause it hangs on: in front where it was told first. */
function hangs(clause: Clause, main: Part | null, opener: string, c: Context): Part | null {
  if (!main) return null;
  const text = clauseEnglish(clause, c, clause.link === 'if' ? 'present' : 'auto');
  if (text === null) return null;
  return clause.start <= main.clause.start
    ? { text: `${opener} ${text}, ${main.text}`, clause: main.clause }
    : { text: `${main.text} ${opener} ${text}`, clause: main.clause };
}

/** The clauses that can be said, each without attribution; a clause of the same subject as the one before goes on with its verb. */
function parts(read: ReadSentence, c: Context): Part[] {
  const out: Part[] = [];
  let last: Clause | null = null;
  let once = false;
  for (const clause of read.clauses.map(ofItself)) {
    const goesOn: boolean =
      last !== null &&
      clause.subject === null &&
      clause.inherited !== null &&
      clause.inherited === (last.subject ?? last.inherited) &&
      clause.attribution === last.attribution &&
      clause.adjuncts.length === 0;
    if (goesOn && clause.inherited) {
      const who = nominalEnglish(clause.inherited, c);
      const phrases = who && (causing(clause, c) ?? verbPhrases(sharing(clause, last), who.plural, c, running(last)));
      const before = out.at(-1);
      if (phrases && before && before.clause === last) {
        out[out.length - 1] = {
          text: `${before.text}${phrases.startsWith(',') ? '' : clause.link === 'but' ? ', but ' : ' and '}${phrases}`,
          clause,
        };
        last = clause;
        continue;
      }
    }
    const main = out.at(-1);
    const opener = clause.link === null ? undefined : OPENERS[clause.link];
    if (opener !== undefined) {
      // The clause before is what this one is a condition of: said together, or not at all where it limits what is said.
      const hung = hangs(clause, main && main.clause === last && last !== null ? main : null, opener, c);
      if (hung) out[out.length - 1] = hung;
      else if (main && main.clause === last && /^(?:if|when)$/.test(clause.link ?? '')) out.pop();
      continue;
    }
    const which = last !== null && main?.clause === last && isThis(clause.subject) && clause.start - last.end <= 3;
    if (which) {
      // …，这使得X能够…: which allows X to …
      const phrases = verbPhrases(clause, false, c, 'auto');
      if (phrases === null) continue;
      out[out.length - 1] = { text: `${main.text}, which ${phrases}`, clause };
      last = clause;
      continue;
    }
    // In 2022 X was 59%, and Y was 41%: figures told in a row are of one time.
    if (last !== null && dated(last.adjuncts)) once = true;
    const holds = once && /^(?:be|account|reach|have)$/.test(clause.predicates[0]?.verb.act ?? '');
    const text = clauseEnglish(clause, c, holds ? 'past' : 'auto');
    if (text === null) {
      if (clause.link === null) last = null;
      continue;
    }
    out.push({ text, clause });
    last = clause;
  }
  return out;
}

/** Kaspersky said that from July 20 it …: who speaks is a pronoun in what it says of itself, and one firm is no they. */
function ofItself(clause: Clause): Clause {
  const by = clause.attribution?.by;
  const { subject } = clause;
  if (by?.node !== 'phrase' || by.head.type !== 'entity' || !/^(?:org|actor)$/.test(by.head.entity.type) || subject?.node !== 'phrase')
    return clause;
  const same = subject.head.type === 'entity' && subject.head.entity.id === by.head.entity.id && subject.compounds.length === 0;
  const they = subject.head.type === 'pronoun' && subject.head.pronoun === 'they' && by.head.entity.type === 'org';
  if (!same && !they) return ownedByItself(clause, subject, by);
  return { ...clause, subject: { ...subject, head: { type: 'pronoun', pronoun: 'it', antecedent: by }, description: null } };
}

/** Google said that its products …: the same where what it speaks of is its own. */
function ownedByItself(clause: Clause, subject: Phrase, by: Phrase): Clause {
  const { possessor } = subject;
  if (possessor?.node !== 'phrase' || possessor.head.type !== 'entity' || by.head.type !== 'entity') return clause;
  if (possessor.head.entity.id !== by.head.entity.id) return clause;
  return { ...clause, subject: { ...subject, possessor: { ...possessor, head: { type: 'pronoun', pronoun: 'it', antecedent: by } } } };
}

/** AT&T said that it …: a speaker that is an organization does not name itself. */
function speaksOfItself({ attribution }: Clause, text: string): string {
  const by = attribution?.by;
  if (by?.node !== 'phrase' || by.head.type !== 'entity' || by.head.entity.type !== 'org') return text;
  const name = [by.head.surface, by.head.entity.name.en].find(
    (one) => one && text.replace(/^(?:the )?(?:\w+ company )?/i, '').startsWith(`${one} `),
  );
  return name ? `it ${text.slice(text.indexOf(`${name} `) + name.length + 1)}` : text;
}

/** A speaker told again: the name alone, and no date. */
function shortly(attribution: Clause['attribution']): Clause['attribution'] {
  const by = attribution?.by;
  if (!attribution || by?.node !== 'phrase' || by.head.type !== 'entity') return attribution;
  return { ...attribution, date: null, by: { ...by, compounds: [], description: null, adjectives: [], possessor: null } };
}

/** Words a sentence in English: the clauses that can be said, with who says them; null where none can. */
export function wordEnglish(read: ReadSentence, memory: Memory): Worded {
  const reasons: Reasons = { list: [] };
  const c: Context = { reasons, memory, anchor: memory.anchor };
  const said = parts(read, c);
  const sentences: string[] = [];
  const clauses: Clause[] = [];
  let current = '';
  let joined = 0;
  let attribution: Clause['attribution'] = null;
  for (const { text, clause } of said) {
    const again = attribution !== null && clause.attribution === attribution;
    const lead = attributionEnglish(again ? shortly(attribution) : clause.attribution, c);
    if (lead === null) continue;
    const link = clause.link ? LINKS[clause.link] : undefined;
    const length = `${current} ${text}`.split(/\s+/).length;
    const room = length <= LONGEST && (attribution !== null || joined < MOST);
    if (current !== '' && clause.attribution === attribution && room) {
      joined++;
      current += link ? `, ${link} ${text}` : `, and ${text}`;
    } else {
      joined = 0;
      if (current !== '') sentences.push(current);
      const itself = speaksOfItself(clause, text);
      current = lead === '' ? text : lead === 'reportedly' ? `reportedly, ${text}` : `${lead} ${itself}`;
    }
    attribution = clause.attribution;
    clauses.push(clause);
  }
  if (current !== '') sentences.push(current);
  const text = sentences.map((sentence) => `${capital(sentence.trim())}.`.replace(/\.\.$/, '.').replace(/\s+,/g, ',')).join(' ');
  return { text: text === '' ? null : text, clauses, refused: reasons.list };
}

/** A noun phrase by itself. */
export function phraseEnglish(nominal: Nominal, memory: Memory): string | null {
  const worded = nominalEnglish(nominal, { reasons: { list: [] }, memory, anchor: memory.anchor });
  return worded === null ? null : capital(worded.text.trim());
}
