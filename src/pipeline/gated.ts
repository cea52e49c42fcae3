import type { Bilingual, CheckIssue, Said, Sentence, Span } from '../model/index.js';
import { type Gate, openGate } from '../verify/gate.js';
import type { Verified } from '../verify/index.js';
import type { Violation } from '../verify/violation.js';
import type { Draft } from '../write/draft.js';
import type { Asker } from '../write/llm/asker.js';
import type { FaultKind } from '../write/llm/fault.js';
import type { Telling } from '../write/llm/material.js';
import { type Faulty, mendWithModel, ROUNDS } from '../write/llm/mend.js';
import { factsOn, type ModelDraft, said, type WriteOptions, writeWithModel } from '../write/llm/write.js';

/** A brief's texts as they go out, and how they came about. */
export interface Gated extends Verified {
  readonly writer: { readonly by: 'rules' | 'llm' | 'mixed'; readonly model: string | null; readonly prompt: string | null };
  readonly kind: ModelDraft['kind'];
  readonly category: ModelDraft['category'];
  /** Why the model didn't write it, or null. */
  readonly fault: FaultKind | null;
  /** Whether asking again would change nothing: false where the endpoint failed, a budget ended or a batch is on its way. */
  readonly lasting: boolean;
}

export interface ModelOptions extends WriteOptions {
  readonly model: string;
}

/** A sentence of the model's on its way through the gate. */
interface Place {
  readonly where: string;
  readonly said: Said;
  readonly violations: readonly Violation[];
  /** All that was found in it on the way, each once. */
  readonly caught: readonly Violation[];
}

function judged(gate: Gate, where: string, one: Said, before: readonly Violation[] = []): Place {
  const { evidence, violations } = gate.judge(one);
  // What rests on nothing is never without fault.
  const bare: Violation = { rule: 'support', lang: one.zh === null ? 'en' : 'zh', said: one.zh ?? one.en ?? '', source: null };
  const found = violations.length === 0 && evidence.length === 0 ? [bare] : violations;
  const caught = [...before, ...found.filter((v) => !before.some((b) => b.rule === v.rule && b.lang === v.lang && b.said === v.said))];
  return { where, said: { ...one, evidence }, violations: found, caught };
}

/** Sends back what fails, at most twice, and takes what comes instead; a sentence that the model takes back goes. */
async function mended(telling: Telling, gate: Gate, places: readonly Place[], options: ModelOptions): Promise<Place[] | FaultKind> {
  let all = [...places];
  for (let round = 1; round <= ROUNDS; round++) {
    const failing = all.filter(({ violations }) => violations.length > 0);
    if (failing.length === 0) break;
    const faulty: Faulty[] = failing.map(({ where, said: one, violations }) => ({ ...one, where, violations }));
    const reply = await mendWithModel(telling, faulty, round, options);
    if ('fault' in reply) {
      if (reply.fault === 'waiting' || reply.fault === 'interrupted') return reply.fault;
      break;
    }
    all = all.map((place) => {
      const answer = place.violations.length > 0 ? reply.value.sentences.find(({ where }) => where === place.where) : undefined;
      if (!answer) return place;
      const one = said(telling, answer);
      const evidence = answer.sentences.length > 0 ? one.evidence : place.said.evidence;
      return judged(gate, place.where, { ...one, evidence }, place.caught);
    });
  }
  return all;
}

/** Faults of an answer, which stay with it; all others are of the endpoint or the run, and may be gone the next time. */
const OF_ANSWER: ReadonlySet<FaultKind> = new Set(['refused', 'cut', 'empty', 'mangled', 'off-form', 'too-long']);

const overlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

/** The languages that a sentence says and that nothing is wrong with; where the two disagree, the article's own stands. */
function sound({ said: one, violations }: Place, own: 'zh' | 'en'): Bilingual {
  const wrong = (lang: 'zh' | 'en') => violations.some((v) => (v.rule === 'agreement' ? lang !== own : v.lang === lang));
  return { zh: wrong('zh') ? null : one.zh, en: wrong('en') ? null : one.en };
}

interface Settled {
  readonly said: readonly Said[];
  readonly issues: readonly CheckIssue[];
}

/**
 * What becomes of a sentence: it stands, it gives way to a sentence of the rule writer on the same matter, or it goes; a language that is right stays
 * where the rule writer has nothing for it.
 */
function settled(place: Place, spare: Said[], own: 'zh' | 'en'): Settled {
  const { where, said: one, violations, caught } = place;
  const issues = (action: CheckIssue['action']): CheckIssue[] =>
    caught.map(({ lang, rule, said: words, source }) => ({ where, lang, rule, said: words, source, action }));
  const gone = one.zh === null && one.en === null;
  if (violations.length === 0) return { said: gone ? [] : [one], issues: issues(gone ? 'dropped' : 'mended') };
  const left = sound(place, own);
  const failed = (['zh', 'en'] as const).filter((lang) => one[lang] !== null && left[lang] === null);
  const at = spare.findIndex((rule) => overlap(rule.evidence, one.evidence) && failed.some((lang) => rule[lang] !== null));
  const [instead] = at < 0 ? [] : spare.splice(at, 1);
  const half = { zh: instead?.zh ? null : left.zh, en: instead?.en ? null : left.en };
  const stays = half.zh !== null || half.en !== null ? [{ ...one, ...half }] : [];
  return { said: instead ? [instead, ...stays] : stays, issues: issues(instead ? 'replaced' : 'dropped') };
}

const BY_RULES: Gated['writer'] = { by: 'rules', model: null, prompt: null };

function writerOf(all: readonly Said[], model: string, prompt: string): Gated['writer'] {
  const own = all.filter(({ by }) => by === 'llm').length;
  if (own === 0) return BY_RULES;
  return { by: own === all.length ? 'llm' : 'mixed', model, prompt };
}

/** The brief with nothing that the gate turns away, or why there is none. */
async function throughGate(telling: Telling, sentences: readonly Sentence[], rules: Verified, own: 'zh' | 'en', options: ModelOptions) {
  const other = own === 'zh' ? 'en' : 'zh';
  const draft = await writeWithModel(telling, options);
  if ('fault' in draft) return draft;
  const gate = openGate(telling.document, telling.extraction, sentences);
  const { start = 0, end = 0 } = telling.lines[0] ?? {};
  // The article's own headline stays as it is; the other one is written.
  const headline: Said = { zh: null, en: null, [other]: draft.title[other], facts: [], evidence: [{ start, end }], by: 'llm' };
  const byRule: Said = { ...headline, [other]: rules.draft.title[other], by: 'rules' };
  const places = [
    ...(headline[other] === null ? [] : [judged(gate, 'title', headline)]),
    ...draft.sentences.map((one, i) => judged(gate, `summary[${i}]`, one)),
    ...draft.points.map((one, i) => judged(gate, `points[${i}]`, one)),
  ];
  const through = await mended(telling, gate, places, options);
  if (typeof through === 'string') return { fault: through };
  // What the model says well already is not said again by the rule writer.
  const told = through
    .filter(({ where, violations }) => where !== 'title' && violations.length === 0)
    .flatMap((place) => place.said.evidence);
  const spare = [...rules.draft.sentences, ...rules.draft.points].filter(
    ({ evidence }) => !evidence.every((span) => overlap([span], told)),
  );
  const issues: CheckIssue[] = [];
  const settle = (prefix: string, instead: Said[]): Said[] =>
    through
      .filter(({ where }) => where.startsWith(prefix))
      .flatMap((place) => {
        const { said: one, issues: found } = settled(place, instead, own);
        issues.push(...found);
        return one.map((each) => (each.by === 'llm' ? { ...each, facts: factsOn(telling, each.evidence) } : each));
      });
  const [named] = settle('title', byRule[other] === null ? [] : [byRule]);
  const title = { ...rules.draft.title, [other]: named?.[other] ?? rules.draft.title[other] };
  const { timeline, facts } = rules.draft;
  const written: Draft = { title, sentences: settle('summary', spare), points: settle('points', spare), timeline, facts };
  return { written, issues, draft };
}

/**
 * Has a model write an article's brief and lets nothing through that the gate turns away: what fails goes back with the exact words, at most twice, and
 * then gives way to the rule writer's sentence, or goes. Where the model can't write it the rule writer's draft stands. An article without text, or in
 * neither language, is not sent.
 */
export async function writeGated(telling: Telling, sentences: readonly Sentence[], rules: Verified, given: ModelOptions): Promise<Gated> {
  let lasting = true;
  const ask: Asker['ask'] = async (question) => {
    const reply = await given.asker.ask(question);
    if ('fault' in reply && !OF_ANSWER.has(reply.fault)) lasting = false;
    return reply;
  };
  const byRules = (fault: FaultKind | null): Gated => ({ ...rules, writer: BY_RULES, kind: null, category: null, fault, lasting });
  const { lang, blocks } = telling.article;
  if ((lang !== 'zh' && lang !== 'en') || blocks.length === 0 || telling.lines.length < 2) return byRules(null);
  const through = await throughGate(telling, sentences, rules, lang, { ...given, asker: { ask } });
  if ('fault' in through) return byRules(through.fault);
  const { written, issues, draft } = through;
  const writer = writerOf([...written.sentences, ...written.points], given.model, draft.prompt);
  if (writer.by === 'rules') return { ...byRules(null), issues: [...issues, ...rules.issues] };
  return { draft: written, issues, writer, kind: draft.kind, category: draft.category, fault: null, lasting };
}
