import type { Bilingual, CheckIssue, Said, Sentence, Span } from '../model/index.js';
import { type Gate, openGate } from '../verify/gate.js';
import type { Verified } from '../verify/index.js';
import type { Violation } from '../verify/violation.js';
import type { Draft } from '../write/draft.js';
import type { FaultKind } from '../write/llm/fault.js';
import type { Telling } from '../write/llm/material.js';
import { type Faulty, mendWithModel } from '../write/llm/mend.js';
import { factsOn, type ModelDraft, said, type WriteOptions, writeWithModel } from '../write/llm/write.js';

/** A brief's texts as they go out, and how they came about. */
export interface Gated extends Verified {
  readonly writer: { readonly by: 'rules' | 'llm' | 'mixed'; readonly model: string | null; readonly prompt: string | null };
  readonly kind: ModelDraft['kind'];
  readonly category: ModelDraft['category'];
  /** Why the model didn't write it, or null. */
  readonly fault: FaultKind | null;
}

export interface ModelOptions extends WriteOptions {
  readonly model: string;
}

/** Times that what the gate turns away goes back to the model. */
const ROUNDS = 2;

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
  for (let round = 0; round < ROUNDS; round++) {
    const failing = all.filter(({ violations }) => violations.length > 0);
    if (failing.length === 0) break;
    const faulty: Faulty[] = failing.map(({ where, said: one, violations }) => ({ ...one, where, violations }));
    const reply = await mendWithModel(telling, faulty, options);
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

const overlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

/** The languages that a sentence says and that nothing is wrong with; where the two disagree, the article's own stands. */
function sound({ said: one, violations }: Place, own: 'zh' | 'en'): Bilingual {
  const wrong = (lang: 'zh' | 'en') => violations.some((v) => (v.rule === 'agreement' ? lang !== own : v.lang === lang));
  return { zh: wrong('zh') ? null : one.zh, en: wrong('en') ? null : one.en };
}

interface Settled {
  readonly said: Said | null;
  readonly issues: readonly CheckIssue[];
}

/** What becomes of a sentence: it stands, it gives way to a sentence of the rule writer on the same matter, it stands in one language, or it goes. */
function settled(place: Place, spare: Said[], own: 'zh' | 'en'): Settled {
  const { where, said: one, violations, caught } = place;
  const issue = (v: Violation, action: CheckIssue['action']): CheckIssue => ({
    where,
    lang: v.lang,
    rule: v.rule,
    said: v.said,
    source: v.source,
    action,
  });
  const gone = one.zh === null && one.en === null;
  if (violations.length === 0) return { said: gone ? null : one, issues: caught.map((v) => issue(v, gone ? 'dropped' : 'mended')) };
  const left = sound(place, own);
  const failed = (['zh', 'en'] as const).filter((lang) => one[lang] !== null && left[lang] === null);
  const at = spare.findIndex((rule) => overlap(rule.evidence, one.evidence) && failed.every((lang) => rule[lang] !== null));
  const half = left.zh !== null || left.en !== null;
  const instead = at >= 0 ? at : half ? -1 : spare.findIndex((rule) => overlap(rule.evidence, one.evidence));
  if (instead >= 0) return { said: spare.splice(instead, 1)[0] ?? null, issues: caught.map((v) => issue(v, 'replaced')) };
  return { said: half ? { ...one, ...left } : null, issues: caught.map((v) => issue(v, 'dropped')) };
}

function writerOf(all: readonly Said[], model: string, prompt: string): Gated['writer'] {
  const own = all.filter(({ by }) => by === 'llm').length;
  if (own === 0) return { by: 'rules', model: null, prompt: null };
  return { by: own === all.length ? 'llm' : 'mixed', model, prompt };
}

/**
 * Has a model write an article's brief and lets nothing through that the gate turns away: what fails goes back with the exact words, at most twice, and
 * then gives way to the rule writer's sentence, or goes. Where the model can't write it the rule writer's draft stands.
 */
export async function writeGated(telling: Telling, sentences: readonly Sentence[], rules: Verified, options: ModelOptions): Promise<Gated> {
  const byRules = (fault: FaultKind | null): Gated => ({
    ...rules,
    writer: { by: 'rules', model: null, prompt: null },
    kind: null,
    category: null,
    fault,
  });
  const { article, document, extraction } = telling;
  const own = article.lang === 'zh' ? 'zh' : article.lang === 'en' ? 'en' : null;
  if (own === null || article.blocks.length === 0 || telling.lines.length < 2) return byRules(null);
  const draft = await writeWithModel(telling, options);
  if ('fault' in draft) return byRules(draft.fault);
  const gate = openGate(document, extraction, sentences);
  const other = own === 'zh' ? 'en' : 'zh';
  const title = telling.lines[0] ?? { start: 0, end: 0 };
  const headline: Said = {
    zh: null,
    en: null,
    [other]: draft.title[other],
    facts: [],
    evidence: [{ start: title.start, end: title.end }],
    by: 'llm',
  };
  const places = [
    ...(headline[other] === null ? [] : [judged(gate, 'title', headline)]),
    ...draft.sentences.map((one, i) => judged(gate, `summary[${i}]`, one)),
    ...draft.points.map((one, i) => judged(gate, `points[${i}]`, one)),
  ];
  const through = await mended(telling, gate, places, options);
  if (typeof through === 'string') return byRules(through);
  // What the model says well already is not said again by the rule writer.
  const told = through
    .filter(({ where, violations }) => where !== 'title' && violations.length === 0)
    .flatMap((place) => place.said.evidence);
  const spare = [...rules.draft.sentences, ...rules.draft.points].filter(
    ({ evidence }) => !evidence.every((span) => overlap([span], told)),
  );
  const byRule: Said = { ...headline, [other]: rules.draft.title[other], by: 'rules' };
  const issues: CheckIssue[] = [];
  const settle = (prefix: string): Said[] =>
    through
      .filter(({ where }) => where.startsWith(prefix))
      .flatMap((place) => {
        const { said: one, issues: found } = settled(place, prefix === 'title' ? (byRule[other] === null ? [] : [byRule]) : spare, own);
        issues.push(...found);
        return one ? { ...one, facts: one.by === 'llm' ? factsOn(telling, one.evidence) : one.facts } : [];
      });
  const [named] = settle('title');
  const written: Draft = {
    title: { ...rules.draft.title, [other]: named?.[other] ?? rules.draft.title[other] },
    sentences: settle('summary'),
    points: settle('points'),
    timeline: rules.draft.timeline,
  };
  const all = [...written.sentences, ...written.points];
  if (!all.some(({ by }) => by === 'llm')) return { ...byRules(null), issues: [...issues, ...rules.issues] };
  return {
    draft: written,
    issues,
    writer: writerOf(all, options.model, draft.prompt),
    kind: draft.kind,
    category: draft.category,
    fault: null,
  };
}
